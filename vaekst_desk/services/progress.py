"""What waits for the secretary."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.vocabulary import AgreementStatus, MeetingStatus
from vaekst_desk.storage import agreements as agreement_tables
from vaekst_desk.storage import meetings as meeting_tables
from vaekst_desk.storage import representatives as body_tables
from vaekst_desk.storage import tasks as task_tables

_LOOK_AHEAD = timedelta(days=21)  # a meeting is worth calling this long before its notice must be out


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits: meetings to call or to write up, signatures that are missing, and tasks past their date."""

    meetings: int = 0
    agreements: int = 0
    tasks: int = 0


def waiting(session: Session, *, today: date) -> Waiting:
    """What waits: planned meetings whose notice is due within three weeks, held or past ones, missing signatures, tasks."""
    meeting, body = meeting_tables.Meeting.__table__.c, body_tables.Body.__table__.c
    statement = (
        select(meeting.status, meeting.starts_at, body.notice_days)
        .join_from(meeting_tables.Meeting.__table__, body_tables.Body.__table__)
        .where(
            meeting.binned_at.is_(None),
            meeting.status.in_(
                [MeetingStatus.PLANNED.value, MeetingStatus.CALLED.value, MeetingStatus.HELD.value]
            ),
        )
    )
    due = 0
    for status, starts_at, notice_days in session.execute(statement):
        day = starts_at.date()
        if status == MeetingStatus.PLANNED:
            due += day <= today + timedelta(days=notice_days) + _LOOK_AHEAD
        else:
            due += status == MeetingStatus.HELD or day < today
    return Waiting(due, _missing_signatures(session), _overdue_tasks(session, today))


def _missing_signatures(session: Session) -> int:
    agreement, party = agreement_tables.Agreement.__table__.c, agreement_tables.Party.__table__
    signature = agreement_tables.Signature.__table__
    statement = (
        select(func.count())
        .select_from(signature.join(party).join(agreement_tables.Agreement.__table__))
        .where(
            agreement.binned_at.is_(None),
            agreement.status.in_([AgreementStatus.SIGNING.value, AgreementStatus.IN_FORCE.value]),
            signature.c.signed_on.is_(None),
        )
    )
    return session.scalar(statement) or 0


def _overdue_tasks(session: Session, today: date) -> int:
    task = task_tables.Task.__table__.c
    item, meeting = meeting_tables.AgendaItem.__table__, meeting_tables.Meeting.__table__
    statement = (
        select(func.count())
        .select_from(task_tables.Task.__table__.outerjoin(item, item.c.id == task.item_id))
        .outerjoin(meeting, meeting.c.id == item.c.meeting_id)
        .where(task.done_on.is_(None), task.due < today, meeting.c.binned_at.is_(None))
    )
    return session.scalar(statement) or 0
