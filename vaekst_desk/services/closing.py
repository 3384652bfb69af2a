"""What a meeting lacks: in each step of its workspace, and before it is closed. The rules are in `domain.closing`."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from vaekst_desk.domain import closing
from vaekst_desk.domain.closing import Check, StepState, WorkStep
from vaekst_desk.services import meetings


def checklist(session: Session, meeting_id: int) -> tuple[Check, ...]:
    """The closing checklist of a meeting. Raises NOT_FOUND."""
    return closing.checklist(meetings.get(session, meeting_id))


def steps(session: Session, meeting_id: int, *, today: date) -> Mapping[WorkStep, StepState]:
    """How each step of a meeting's workspace stands on a day. Raises NOT_FOUND."""
    return closing.steps(meetings.get(session, meeting_id), today=today)
