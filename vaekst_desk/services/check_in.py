"""A meeting's list, one line at a time: who answered what, who came, when, and instead of whom."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.dates import short_time
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.representatives import Choice
from vaekst_desk.domain.vocabulary import Presence, Role
from vaekst_desk.services import attendance, checks, guards, records
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import representatives as representative_tables


def add_person(
    session: Session, meeting_id: int, person_id: int, *, presence: Presence = Presence.INVITED
) -> int:
    """Puts a person on a meeting's list; the line's id. Raises NOT_FOUND, MEETING_CLOSED, ALREADY_INVITED (`name`)."""
    guards.open_meeting(session, meeting_id)
    person = records.found(session, representative_tables.Person, person_id)
    if _line_of(session, meeting_id, person_id):
        raise UserError(ErrorCode.ALREADY_INVITED, field="person_id", name=person.name)
    record = tables.Attendance(meeting_id=meeting_id, person_id=person_id, presence=presence.value)
    session.add(record)
    session.flush()
    return record.id


def _line_of(session: Session, meeting_id: int, person_id: int) -> tables.Attendance | None:
    line = tables.Attendance
    return session.scalars(
        select(line).where(line.meeting_id == meeting_id, line.person_id == person_id)
    ).first()


def add_guest(
    session: Session,
    meeting_id: int,
    name: str,
    organization: str = "",
    *,
    presence: Presence = Presence.INVITED,
) -> int:
    """Puts a guest, known by name only, on a meeting's list; the line's id.

    Raises NOT_FOUND, MEETING_CLOSED and `InvalidFields` (guest_name).
    """
    guards.open_meeting(session, meeting_id)
    record = tables.Attendance(meeting_id=meeting_id, presence=presence.value)
    _name_guest(record, name, organization)
    session.add(record)
    session.flush()
    return record.id


def change_guest(session: Session, attendance_id: int, name: str, organization: str) -> None:
    """Changes a guest's name and organisation. Raises what `add_guest` raises."""
    for record in guards.open_attendances(session, [attendance_id]):
        _name_guest(record, name, organization)


def _name_guest(record: tables.Attendance, name: str, organization: str) -> None:
    try:
        record.guest_name = checks.required(name, field="guest_name")
    except UserError as error:
        raise InvalidFields((error,)) from None
    record.guest_organization = " ".join(organization.split())


def reply(session: Session, ids: Sequence[int], presence: Presence, *, on: date) -> int:
    """Notes what the invited answered: accepted, apologies, or nothing (`INVITED`); how many. Raises MEETING_CLOSED."""
    found = guards.open_attendances(session, ids)
    _set(session, found, presence)
    for record in found:
        record.replied_on = None if presence is Presence.INVITED else on
    return len(found)


def set_presence(session: Session, ids: Sequence[int], presence: Presence) -> int:
    """Notes what is known of some lines; how many. Times go with whoever is not present. Raises MEETING_CLOSED."""
    found = guards.open_attendances(session, ids)
    _set(session, found, presence)
    return len(found)


def _set(session: Session, found: Sequence[tables.Attendance], presence: Presence) -> None:
    for record in found:
        record.presence = presence.value
        if presence is not Presence.PRESENT:
            record.arrived_at = record.left_at = None
        if presence.away:
            record.instead_of_id = None
    session.flush()


def set_times(
    session: Session, attendance_id: int, *, arrived_at: datetime | None, left_at: datetime | None
) -> None:
    """Notes when somebody came late or left early (local times; None: was there), which makes them present.

    Raises LEFT_BEFORE_ARRIVED (field "left_at"), MEETING_CLOSED.
    """
    if arrived_at and left_at and left_at < arrived_at:
        raise UserError(
            ErrorCode.LEFT_BEFORE_ARRIVED,
            field="left_at",
            left=short_time(left_at),
            arrived=short_time(arrived_at),
        )
    for record in guards.open_attendances(session, [attendance_id]):
        record.presence = Presence.PRESENT.value
        record.arrived_at, record.left_at = arrived_at, left_at


def stand_in(session: Session, attendance_id: int, person_id: int, *, presence: Presence, on: date) -> int:
    """Has an alternate come instead of a member, who sends apologies or has left; the id of the alternate's line.

    The alternate is put on the list where they are not on it yet. Raises NOT_FOUND, MEETING_CLOSED, ALREADY_STANDS_IN
    (`name` of the member) where another one comes already.
    """
    member = records.found(session, tables.Attendance, attendance_id)
    guards.open_meeting(session, member.meeting_id)
    other = session.scalars(
        select(tables.Attendance).where(tables.Attendance.instead_of_id == attendance_id)
    ).first()
    if other and other.person_id != person_id:
        raise UserError(ErrorCode.ALREADY_STANDS_IN, name=member.person.name if member.person else "")
    line = _line_of(session, member.meeting_id, person_id)
    if line is None:
        line = tables.Attendance(meeting_id=member.meeting_id, person_id=person_id)
        session.add(line)
    if member.presence != Presence.PRESENT:  # who was there and left keeps that
        _set(session, [member], Presence.APOLOGIES)
        member.replied_on = member.replied_on or on
    line.instead_of_id, line.presence, line.replied_on = attendance_id, presence.value, on
    session.flush()
    return line.id


def alternates_of(session: Session, attendance_id: int) -> list[Choice]:
    """Who may come instead of somebody on the list: alternates for that very mandate first, then all others of the body.

    Alternates who are listed already come too; nobody who stands in for somebody else.
    """
    line = records.found(session, tables.Attendance, attendance_id)
    meeting = line.meeting
    mandate, seat, person = (
        representative_tables.Mandate,
        representative_tables.Seat,
        representative_tables.Person,
    )
    ids = select(mandate.person_id).join(seat, seat.id == mandate.seat_id)
    ids = ids.where(seat.body_id == meeting.body_id, mandate.role == Role.ALTERNATE.value)
    known = attendance.standings(session, ids, body_id=meeting.body_id, on=meeting.starts_at.date())
    taken = set(
        session.scalars(
            select(tables.Attendance.person_id).where(
                tables.Attendance.meeting_id == meeting.id,
                tables.Attendance.instead_of_id.is_not(None),
                tables.Attendance.instead_of_id != attendance_id,
            )
        )
    )
    own = attendance.standings(
        session,
        select(tables.Attendance.person_id).where(tables.Attendance.id == attendance_id),
        body_id=meeting.body_id,
        on=meeting.starts_at.date(),
    ).get(line.person_id or 0, attendance.Standing())
    found = session.scalars(select(person).where(person.id.in_(ids), person.binned_at.is_(None))).all()
    choices = []
    for each in found:
        standing = known.get(each.id)
        if standing is None or standing.role is not Role.ALTERNATE or each.id in taken:
            continue
        order = (
            standing.alternate_for_person_id != line.person_id,
            standing.organization != own.organization,
            standing.organization_key,
            each.sort_key,
        )
        choices.append((order, Choice(each.id, each.name, standing.organization)))
    return [choice for _, choice in sorted(choices, key=lambda pair: pair[0])]


def remove(session: Session, ids: Sequence[int]) -> int:
    """Takes lines off their lists; how many. Raises MEETING_CLOSED."""
    found = guards.open_attendances(session, ids)
    attendance.delete(session, found)
    return len(found)
