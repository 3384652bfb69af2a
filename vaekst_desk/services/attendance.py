"""Who is on a meeting's list, with the organisation and role each held on the meeting's date."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Date, Select, bindparam, case, select, update
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import sort_key
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AttendanceFields, AttendanceRow
from vaekst_desk.domain.vocabulary import Presence, Role
from vaekst_desk.services import checks, records, representatives
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as representative_tables

_LAST = 1_000_000  # after every member group
_ROLES = {role.value: role for role in Role}
_RANK = case(
    {role.value: rank for rank, role in enumerate(Role)}, value=representative_tables.Mandate.__table__.c.role
)
_PRESENCES = {presence.value: presence for presence in Presence}


class Standing(NamedTuple):
    """The mandate a person is listed under on a date: whom they represent, as what."""

    organization: str = ""
    organization_key: str = ""
    group_code: str = ""
    group_da: str = ""
    group_en: str = ""
    group_position: int = _LAST
    role: Role | None = None
    alternate_for: str = ""
    alternate_for_person_id: int | None = None
    alternate_for_key: str = ""
    mandate_id: int | None = None
    in_body: bool = True


_NONE = Standing()


class Attendee(NamedTuple):
    """An attendance row with the standing it is listed under."""

    row: AttendanceRow
    standing: Standing


_A, _P = tables.Attendance.__table__.c, representative_tables.Person.__table__.c
_MANDATE, _SEAT = representative_tables.Mandate.__table__, representative_tables.Seat.__table__
_ORGANIZATION, _GROUP = (
    organization_tables.Organization.__table__,
    organization_tables.MemberGroup.__table__,
)
_MEMBER, _MEMBER_PERSON = (
    _MANDATE.alias("member"),
    representative_tables.Person.__table__.alias("member_person"),
)
# Made once, like the other statements here: a meeting of a thousand is read while she waits.
_STANDINGS = (
    select(
        _MANDATE.c.person_id,
        _ORGANIZATION.c.name,
        _ORGANIZATION.c.sort_key,
        _GROUP.c.code,
        _GROUP.c.name_da,
        _GROUP.c.name_en,
        _GROUP.c.position,
        _MANDATE.c.role,
        _MEMBER_PERSON.c.given_name,
        _MEMBER_PERSON.c.family_name,
        _MEMBER_PERSON.c.id,
        _MEMBER_PERSON.c.sort_key,
        _MANDATE.c.id,
        _SEAT.c.body_id == bindparam("body_id"),
    )
    .select_from(
        _MANDATE.join(_SEAT, _SEAT.c.id == _MANDATE.c.seat_id)
        .outerjoin(_ORGANIZATION, _ORGANIZATION.c.id == _SEAT.c.organization_id)
        .outerjoin(_GROUP, _GROUP.c.id == _ORGANIZATION.c.member_group_id)
        .outerjoin(_MEMBER, _MEMBER.c.id == _MANDATE.c.alternate_for_id)
        .outerjoin(_MEMBER_PERSON, _MEMBER_PERSON.c.id == _MEMBER.c.person_id)
    )
    .where(representatives.in_force(_MANDATE.c, bindparam("day", type_=Date)))
    .order_by(_SEAT.c.body_id != bindparam("body_id"), _RANK, _MANDATE.c.id)
)
_LISTED_PERSONS = select(_A.person_id).where(
    _A.meeting_id == bindparam("meeting_id"), _A.person_id.is_not(None)
)
_STANDINGS_OF_MEETING = _STANDINGS.where(_MANDATE.c.person_id.in_(_LISTED_PERSONS))


def standings(session: Session, person_ids: Select[Any], *, body_id: int, on: date) -> dict[int, Standing]:
    """What each of the persons selected was in the alliance on a date; who held no mandate is left out.

    A mandate in the body itself comes before one in another body, then the weightier role.
    """
    statement = _STANDINGS.where(_MANDATE.c.person_id.in_(person_ids))
    return _standings(session, statement, body_id=body_id, day=on)


def _standings(session: Session, statement: Any, **params: Any) -> dict[int, Standing]:
    found: dict[int, Any] = {}
    for row in session.execute(statement, params):
        found.setdefault(row[0], row)
    return {person_id: _standing(row) for person_id, row in found.items()}


def _standing(row: Any) -> Standing:
    _, organization, key, code, name_da, name_en, position, role, given, family, *rest = row
    member_id, member_key, mandate_id, in_body = rest
    return Standing(
        organization or "",
        key or "",
        code or "",
        name_da or "",
        name_en or "",
        _LAST if position is None else position,
        _ROLES[role],
        f"{given or ''} {family or ''}".strip(),
        member_id,
        member_key or "",
        mandate_id,
        bool(in_body),
    )


def attendees(session: Session, meeting_id: int) -> list[Attendee]:
    """Everyone on a meeting's list by member group, organisation and name, an alternate after their member; guests last.

    An alternate of nobody in particular comes after the organisation's members.

    Raises NOT_FOUND.
    """
    meeting = records.found(session, tables.Meeting, meeting_id)
    return of_meeting(session, meeting)


_LISTED = (
    select(
        _A.id,
        _A.person_id,
        _A.presence,
        _A.guest_name,
        _A.guest_organization,
        _A.arrived_at,
        _A.left_at,
        _A.instead_of_id,
        _A.replied_on,
        _P.given_name,
        _P.family_name,
        _P.title,
        _P.email,
        _P.phone,
        _P.sort_key,
    )
    .select_from(
        tables.Attendance.__table__.outerjoin(representative_tables.Person.__table__, _P.id == _A.person_id)
    )
    .where(_A.meeting_id == bindparam("meeting_id"))
)


def of_meeting(session: Session, meeting: tables.Meeting) -> list[Attendee]:
    """As `attendees`, of a meeting already read."""
    known = _standings(
        session,
        _STANDINGS_OF_MEETING,
        meeting_id=meeting.id,
        body_id=meeting.body_id,
        day=meeting.starts_at.date(),
    )
    found = [tuple(row) for row in session.execute(_LISTED, {"meeting_id": meeting.id})]
    names = {
        key: guest or f"{given} {family}".strip()
        for key, _, _, guest, _, _, _, _, _, given, family, *_ in found
    }
    listed = [_listed(row, known, names) for row in found]
    listed.sort(key=lambda pair: pair[0])
    return [attendee for _, attendee in listed]


def _listed(row: Any, known: dict[int, Standing], names: dict[int, str]) -> tuple[Any, Attendee]:
    """One line with what it is sorted by. A row is unpacked once: a thousand are read while she waits."""
    (
        key,
        person_id,
        presence,
        guest_name,
        guest_organization,
        arrived_at,
        left_at,
        instead_of_id,
        replied_on,
        *who,
    ) = row
    given, family, title, email, phone, name_key = who
    guest = person_id is None
    standing = _guest_standing(guest_organization) if guest else known.get(person_id, _NONE)
    if guest:
        given, family, title, email, phone, name_key = guest_name, "", "", "", "", sort_key(guest_name)
    fields = AttendanceFields(
        person_id,
        _PRESENCES[presence],
        guest_name,
        guest_organization,
        key,
        arrived_at,
        left_at,
        instead_of_id,
        replied_on,
    )
    shown = AttendanceRow(
        fields,
        given,
        family,
        title,
        standing.organization,
        standing.group_code,
        standing.role,
        standing.alternate_for,
        email,
        phone,
        standing.alternate_for_person_id,
        names.get(instead_of_id, ""),
        standing.in_body,
    )
    member_key = standing.alternate_for_key
    order = (
        guest,
        standing.group_position,
        standing.organization_key,
        standing.role is Role.ALTERNATE and not member_key,
        member_key or name_key,
        bool(member_key),
        name_key,
        key,
    )
    return order, Attendee(shown, standing)


def _guest_standing(organization: str) -> Standing:
    return Standing(organization=organization, organization_key=sort_key(organization))


def cleaned(
    session: Session, errors: checks.Collector, wanted: Sequence[AttendanceFields]
) -> list[AttendanceFields]:
    """The attendances for storing.

    Keeps in `errors` REQUIRED (field "attendances.N.guest_name") for a nameless guest and ALREADY_INVITED (field
    "attendances.N", param `name`) for a person given twice.
    """
    result, seen = [], set[int]()
    for at, fields in enumerate(wanted):
        if fields.person_id is None:
            name = errors.clean(checks.required, fields.guest_name, field=f"attendances.{at}.guest_name")
            fields = replace(
                fields, guest_name=name, guest_organization=" ".join(fields.guest_organization.split())
            )
        else:
            fields = replace(fields, guest_name="", guest_organization="")
            with errors.catching():
                _only_once(session, fields.person_id, seen, field=f"attendances.{at}")
        result.append(fields)
    return result


def _only_once(session: Session, person_id: int | None, seen: set[int], *, field: str) -> None:
    assert person_id is not None
    if person_id in seen:
        person = session.get(representative_tables.Person, person_id)
        raise UserError(ErrorCode.ALREADY_INVITED, field=field, name=person.name if person else "?")
    seen.add(person_id)


def replace_all(session: Session, meeting_id: int, wanted: Iterable[AttendanceFields]) -> None:
    """Makes a meeting's list just the given, already cleaned attendances. A known person keeps their row."""
    records = session.scalars(
        select(tables.Attendance).where(tables.Attendance.meeting_id == meeting_id)
    ).all()
    by_id = {record.id: record for record in records}
    by_person = {record.person_id: record for record in records if record.person_id is not None}
    for fields in wanted:
        record = by_person.get(fields.person_id) if fields.person_id else by_id.get(fields.id or 0)
        if record is None or record.id not in by_id:
            record = tables.Attendance(meeting_id=meeting_id)
        by_id.pop(record.id or 0, None)
        record.person_id, record.presence = fields.person_id, fields.presence.value
        record.guest_name, record.guest_organization = fields.guest_name, fields.guest_organization
        record.arrived_at, record.left_at = fields.arrived_at, fields.left_at
        record.instead_of_id, record.replied_on = fields.instead_of_id, fields.replied_on
        session.add(record)
    delete(session, list(by_id.values()))


def delete(session: Session, gone: Sequence[tables.Attendance]) -> None:
    """Deletes lines; who came instead of one of them comes for themselves."""
    session.flush()
    ids = [record.id for record in gone]
    session.execute(
        update(tables.Attendance).where(tables.Attendance.instead_of_id.in_(ids)).values(instead_of_id=None)
    )
    for record in gone:
        session.delete(record)
    session.flush()
