"""What must be true before something is written about a meeting: a closed one is frozen."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.vocabulary import MeetingStatus
from vaekst_desk.services import records
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage.bulk import among


def open_meeting(session: Session, meeting_id: int) -> tables.Meeting:
    """A meeting that may be written to. Raises NOT_FOUND, MEETING_CLOSED."""
    record = records.found(session, tables.Meeting, meeting_id)
    if record.status == MeetingStatus.CLOSED:
        raise UserError(ErrorCode.MEETING_CLOSED)
    return record


def open_item(session: Session, item_id: int) -> tables.AgendaItem:
    """An agenda item of such a meeting. Raises NOT_FOUND, MEETING_CLOSED."""
    record = records.found(session, tables.AgendaItem, item_id)
    open_meeting(session, record.meeting_id)
    return record


def open_attendances(session: Session, ids: Sequence[int]) -> list[tables.Attendance]:
    """Lines of the lists of such meetings, those that exist. Raises MEETING_CLOSED."""
    found = list(session.scalars(select(tables.Attendance).where(among(tables.Attendance.id, ids))))
    for meeting_id in {record.meeting_id for record in found}:
        open_meeting(session, meeting_id)
    return found
