"""What becomes of the minutes: draft, adopted, closed with the adopted paper kept as it was printed, reopened."""

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk import documents
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.presence import unnoted
from vaekst_desk.domain.vocabulary import Adoption, AttachmentKind, MeetingStatus, Presence
from vaekst_desk.services import (
    annexes,
    attendance,
    bodies,
    check_in,
    checks,
    guards,
    meetings,
    minutes_papers,
    records,
)
from vaekst_desk.services.paper_names import suggested_file_name
from vaekst_desk.services.paper_parts import PaperOptions
from vaekst_desk.storage import attachments as attachment_tables
from vaekst_desk.storage import meetings as tables


def draft(session: Session, meeting_id: int, *, today: date, finished_at: datetime | None = None) -> None:
    """Makes the meeting a held one and its minutes a draft open for comments; minutes already adopted become one again.

    Whoever is not known to have come is absent, but for alternates nobody needed. `finished_at` is the local time the
    meeting ended, where none is noted yet; None takes the planned end. Raises NOT_FOUND, MEETING_CLOSED,
    MEETING_CANCELLED, `InvalidFields` as `meetings.save` does.
    """
    record = guards.open_meeting(session, meeting_id)
    if record.status == MeetingStatus.CANCELLED:
        raise UserError(ErrorCode.MEETING_CANCELLED)
    listed = [attendee.row for attendee in attendance.attendees(session, meeting_id)]
    check_in.set_presence(
        session, [row.fields.id for row in unnoted(listed) if row.fields.id], Presence.ABSENT
    )
    comment_days = bodies.rules(session, record.body_id).comment_days
    meetings.change(
        session,
        meeting_id,
        status=MeetingStatus.HELD,
        finished_at=record.finished_at or finished_at or _planned_end(record),
        comments_by=today + timedelta(days=comment_days),
        adoption=None,
        approved_on=None,
    )


def _planned_end(record: tables.Meeting) -> datetime | None:
    """The planned end, unless the meeting began only after it."""
    began, ends = record.began_at or record.starts_at, record.ends_at
    return ends if ends and ends >= began else None


def adopt(session: Session, meeting_id: int, *, adoption: Adoption, on: date) -> None:
    """Notes how and on which day the minutes were adopted. Raises NOT_FOUND, MEETING_CLOSED, NOT_HELD."""
    if not MeetingStatus(guards.open_meeting(session, meeting_id).status).was_held:
        raise UserError(ErrorCode.NOT_HELD)
    meetings.change(session, meeting_id, status=MeetingStatus.APPROVED, adoption=adoption, approved_on=on)


def close(session: Session, meeting_id: int, *, at: datetime) -> str:
    """Freezes the meeting and keeps the adopted minutes as they are printed now; the SHA-256 of that file.

    `at` is now in UTC. Raises NOT_FOUND, MEETING_CLOSED, NOT_ADOPTED.
    """
    from vaekst_desk.documents import assembly  # loads pikepdf

    record = guards.open_meeting(session, meeting_id)
    if record.status != MeetingStatus.APPROVED:
        raise UserError(ErrorCode.NOT_ADOPTED)
    day = at.replace(tzinfo=UTC).astimezone(ZoneInfo(record.zone)).date()
    paper = minutes_papers.minutes(session, meeting_id, PaperOptions(printed_on=day))
    content = documents.render(paper)
    annexes.add_bytes(
        session,
        name=suggested_file_name(paper),
        media_type=annexes.PDF,
        content=content,
        kind=AttachmentKind.MINUTES,
        meeting_id=meeting_id,
        pages=assembly.inspect(content),
    )
    record.status = MeetingStatus.CLOSED
    session.flush()
    return sha256(content).hexdigest()


def reopen(session: Session, meeting_id: int, *, why: str) -> None:
    """Lets a closed meeting be changed again; the paper it kept stays, with the reason. An open one is left alone.

    Raises NOT_FOUND, REQUIRED and TOO_LONG (field "why").
    """
    record = records.found(session, tables.Meeting, meeting_id)
    reason = checks.required(why, field="why")
    if record.status != MeetingStatus.CLOSED:
        return
    for kept in _standing(session, meeting_id):
        kept.note = reason
    record.status = MeetingStatus.APPROVED
    session.flush()


def frozen(session: Session, meeting_id: int) -> bytes | None:
    """The adopted minutes of a closed meeting as they were printed then; None for any other meeting. Raises NOT_FOUND."""
    if records.found(session, tables.Meeting, meeting_id).status != MeetingStatus.CLOSED:
        return None
    kept = _standing(session, meeting_id)
    return annexes.content(session, kept[-1].id) if kept else None


def _standing(session: Session, meeting_id: int) -> list[attachment_tables.Attachment]:
    """The papers kept for a meeting that have not been superseded, oldest first."""
    attachment = attachment_tables.Attachment
    query = select(attachment).where(
        attachment.meeting_id == meeting_id,
        attachment.kind == AttachmentKind.MINUTES.value,
        attachment.note == "",
    )
    return list(session.scalars(query.order_by(attachment.id)))
