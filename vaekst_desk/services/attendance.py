"""Who is on a meeting's list, with the organisation and role each held on the meeting's date."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased, joinedload

from vaekst_desk.domain.danish import sort_key
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AttendanceFields, AttendanceRow
from vaekst_desk.domain.vocabulary import Presence, Role
from vaekst_desk.services import checks, records, representatives
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as representative_tables

_LAST = 1_000_000  # after every member group
_RANK = {role.value: rank for rank, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Standing:
    """The mandate a person is listed under on a date: whom they represent, as what."""

    organization: str = ""
    organization_key: str = ""
    group_code: str = ""
    group_da: str = ""
    group_en: str = ""
    group_position: int = _LAST
    role: Role | None = None
    alternate_for: str = ""


@dataclass(frozen=True, slots=True)
class Attendee:
    """An attendance row with the standing it is listed under."""

    row: AttendanceRow
    standing: Standing


def standings(session: Session, person_ids: Select[Any], *, body_id: int, on: date) -> dict[int, Standing]:
    """What each of the persons selected was in the alliance on a date; who held no mandate is left out.

    A mandate in the body itself comes before one in another body, then the weightier role.
    """
    person, mandate, seat = (
        representative_tables.Person,
        representative_tables.Mandate,
        representative_tables.Seat,
    )
    organization, group = organization_tables.Organization, organization_tables.MemberGroup
    other, other_person = aliased(mandate), aliased(person)
    query = (
        select(
            mandate.person_id,
            seat.body_id,
            mandate.role,
            mandate.id,
            organization,
            group,
            other_person.given_name,
            other_person.family_name,
        )
        .join(seat, seat.id == mandate.seat_id)
        .outerjoin(organization, organization.id == seat.organization_id)
        .outerjoin(group, group.id == organization.member_group_id)
        .outerjoin(other, other.id == mandate.alternate_for_id)
        .outerjoin(other_person, other_person.id == other.person_id)
        .where(mandate.person_id.in_(person_ids), representatives.in_force(mandate, on))
    )
    found = sorted(
        session.execute(query), key=lambda row: (row[1] != body_id, _RANK.get(row[2], _LAST), row[3])
    )
    result: dict[int, Standing] = {}
    for person_id, _, role, _, company, member_group, given, family in found:
        alternate_for = f"{given or ''} {family or ''}".strip()
        result.setdefault(person_id, _standing(Role(role), company, member_group, alternate_for))
    return result


def _standing(
    role: Role,
    company: organization_tables.Organization | None,
    group: organization_tables.MemberGroup | None,
    alternate_for: str,
) -> Standing:
    standing = Standing(role=role, alternate_for=alternate_for)
    if company:
        standing = replace(standing, organization=company.name, organization_key=company.sort_key)
    if group:
        standing = replace(
            standing,
            group_code=group.code,
            group_da=group.name_da,
            group_en=group.name_en,
            group_position=group.position,
        )
    return standing


def attendees(session: Session, meeting_id: int) -> list[Attendee]:
    """Everyone on a meeting's list by member group, organisation and name; guests last.

    Raises NOT_FOUND.
    """
    meeting = records.found(session, tables.Meeting, meeting_id)
    attendance = tables.Attendance
    ids = select(attendance.person_id).where(
        attendance.meeting_id == meeting_id, attendance.person_id.is_not(None)
    )
    known = standings(session, ids, body_id=meeting.body_id, on=meeting.starts_at.date())
    query = (
        select(attendance).where(attendance.meeting_id == meeting_id).options(joinedload(attendance.person))
    )
    listed = []
    for record in session.scalars(query):
        who = record.person
        standing = _guest_standing(record) if who is None else known.get(who.id, Standing())
        name_key = sort_key(record.guest_name) if who is None else who.sort_key
        order = (who is None, standing.group_position, standing.organization_key, name_key, record.id)
        listed.append((order, Attendee(_row(record, who, standing), standing)))
    return [attendee for _, attendee in sorted(listed, key=lambda pair: pair[0])]


def _guest_standing(record: tables.Attendance) -> Standing:
    name = record.guest_organization
    return Standing(organization=name, organization_key=sort_key(name))


def _row(
    record: tables.Attendance, who: representative_tables.Person | None, standing: Standing
) -> AttendanceRow:
    fields = AttendanceFields(
        record.person_id, Presence(record.presence), record.guest_name, record.guest_organization, record.id
    )
    if who is None:
        return AttendanceRow(fields, record.guest_name, "", organization=record.guest_organization)
    return AttendanceRow(
        fields,
        who.given_name,
        who.family_name,
        who.title,
        standing.organization,
        standing.group_code,
        standing.role,
        standing.alternate_for,
        who.email,
        who.phone,
    )


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
        session.add(record)
    for record in by_id.values():
        session.delete(record)
    session.flush()
