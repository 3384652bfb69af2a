"""Persons and their mandates: listing as of a date, reading, saving, the bin."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.representatives import (
    MandateFields,
    MandateRow,
    Person,
    PersonFields,
    PersonMeeting,
    PersonSignature,
    RepresentativeKey,
    RepresentativeQuery,
    RepresentativeRow,
    RepresentativeScope,
    RepresentativeSort,
)
from vaekst_desk.domain.vocabulary import Presence, Role
from vaekst_desk.services import checks, records
from vaekst_desk.services import mandates as mandate_service
from vaekst_desk.storage import history, search
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables

_PERSON = tables.Person.__table__
_MANDATE = tables.Mandate.__table__
_SEAT = tables.Seat.__table__
_BODY = tables.Body.__table__
_ORGANIZATION = organization_tables.Organization.__table__
_GROUP = organization_tables.MemberGroup.__table__

_AT_ONCE = 5000  # rows a statement asks for: SQLite takes 32,766 parameters, two for each row
_ROLES: dict[str | None, Role | None] = {None: None, **{role.value: role for role in Role}}
_ROLE_RANK = case(
    {role.value: rank for rank, role in enumerate(Role)}, value=_MANDATE.c.role, else_=len(Role)
)
_SORTS: dict[RepresentativeSort, tuple[Any, ...]] = {
    RepresentativeSort.NAME: (),
    RepresentativeSort.TITLE: (_PERSON.c.title_key,),
    RepresentativeSort.EMAIL: (_PERSON.c.email,),
    RepresentativeSort.ORGANIZATION: (_ORGANIZATION.c.sort_key,),
    RepresentativeSort.GROUP: (_GROUP.c.position,),
    RepresentativeSort.ROLE: (_ROLE_RANK,),
    RepresentativeSort.BODY: (_BODY.c.name,),
    RepresentativeSort.STARTS_ON: (_MANDATE.c.starts_on,),
    RepresentativeSort.ENDS_ON: (_MANDATE.c.ends_on,),
}
_OF_PERSON = {RepresentativeSort.NAME, RepresentativeSort.TITLE, RepresentativeSort.EMAIL}
_OF_PERSON_OR_MANDATE = _OF_PERSON | {
    RepresentativeSort.STARTS_ON,
    RepresentativeSort.ENDS_ON,
    RepresentativeSort.ROLE,
}


def in_force(mandate: Any, day: Any) -> ColumnElement[bool]:
    """The condition that a mandate (a table's columns) covers a day, given or bound; open ends cover everything."""
    return and_(
        or_(mandate.starts_on.is_(None), mandate.starts_on <= day),
        or_(mandate.ends_on.is_(None), mandate.ends_on >= day),
    )


def keys(
    session: Session, query: RepresentativeQuery, *, limit: int | None = None
) -> list[RepresentativeKey]:
    """The keys of the representatives a list shows, in its order; the first `limit` of them where given."""
    columns = (*_SORTS[query.sort], _PERSON.c.sort_key)
    order = [column.desc() if query.descending else column for column in columns]
    statement = _selected(query).order_by(*order, _PERSON.c.id, _MANDATE.c.id).limit(limit)
    if limit and _has_walkable_order(query) and search.matches_many(session, search.PERSONS, query.text):
        return _as_keys(session, search.scan_matching(statement, search.PERSONS, _PERSON, query.text))
    if limit and query.text and query.sort in _OF_PERSON:
        candidates = _first_persons(session, query, order, limit=2 * limit)
        found = _as_keys(session, _selected(query).where(_PERSON.c.id.in_(candidates)))
        if len(found) >= limit or len(candidates) < 2 * limit:
            place = {person_id: at for at, person_id in enumerate(candidates)}
            return sorted(found, key=lambda key: (place[key.person_id], key.mandate_id))[:limit]
    matching = search.matching(search.PERSONS, _PERSON, query.text)
    return _as_keys(session, statement if matching is None else statement.where(matching))


def _has_walkable_order(query: RepresentativeQuery) -> bool:
    """Whether the list's order is an index's, and nothing but what is typed leaves many rows of it out."""
    indexed = query.sort in (RepresentativeSort.NAME, RepresentativeSort.EMAIL)
    return indexed and not (query.groups or query.body_id or query.binned)


def _first_persons(
    session: Session, query: RepresentativeQuery, order: Sequence[Any], *, limit: int
) -> Sequence[int]:
    """The first persons that match, whatever their mandates: a tenth of the work where half the register matches."""
    statement = select(_PERSON.c.id).where(_in_bin(query)).order_by(*order, _PERSON.c.id).limit(limit)
    return session.scalars(search.join_matching(statement, search.PERSONS, _PERSON, query.text)).all()


def _as_keys(session: Session, statement: Select[Any]) -> list[RepresentativeKey]:
    return [
        RepresentativeKey(person_id, mandate_id or 0)
        for person_id, mandate_id in session.execute(statement).all()
    ]


def _in_bin(query: RepresentativeQuery) -> ColumnElement[bool]:
    return _PERSON.c.binned_at.is_not(None) if query.binned else _PERSON.c.binned_at.is_(None)


def _selected(query: RepresentativeQuery) -> Select[Any]:
    current = query.scope is RepresentativeScope.CURRENT and not query.binned
    on = _MANDATE.c.person_id == _PERSON.c.id
    joined = (
        _PERSON.join(_MANDATE, and_(on, in_force(_MANDATE.c, query.as_of)))
        if current
        else _PERSON.outerjoin(_MANDATE, on)
    )
    if query.sort not in _OF_PERSON_OR_MANDATE or query.groups or query.body_id:
        joined = (
            joined.outerjoin(_SEAT, _SEAT.c.id == _MANDATE.c.seat_id)
            .outerjoin(_BODY, _BODY.c.id == _SEAT.c.body_id)
            .outerjoin(_ORGANIZATION, _ORGANIZATION.c.id == _SEAT.c.organization_id)
            .outerjoin(_GROUP, _GROUP.c.id == _ORGANIZATION.c.member_group_id)
        )
    statement = select(_PERSON.c.id, _MANDATE.c.id).select_from(joined).where(_in_bin(query))
    if query.groups:
        statement = statement.where(_GROUP.c.code.in_(query.groups))
    if query.body_id:
        statement = statement.where(_BODY.c.id == query.body_id)
    return statement


def rows(session: Session, wanted: Sequence[RepresentativeKey]) -> list[RepresentativeRow]:
    """The rows of the given keys in their order; a key that is gone is left out."""
    found: dict[RepresentativeKey, RepresentativeRow] = {}
    for at in range(0, len(wanted), _AT_ONCE):
        some = wanted[at : at + _AT_ONCE]
        ids = {
            "person_ids": list({key.person_id for key in some}),
            "mandate_ids": [key.mandate_id for key in some if key.mandate_id],
        }
        found |= {row.key: row for row in _as_rows(session, _rows_statement(), ids)}
    return [found[key] for key in wanted if key in found]


def of_organization(session: Session, organization_id: int, *, as_of: date) -> tuple[RepresentativeRow, ...]:
    """The representatives of one organisation on a date, by role and name."""
    joined = _PERSON.join(_MANDATE, and_(_MANDATE.c.person_id == _PERSON.c.id, in_force(_MANDATE.c, as_of)))
    statement = (
        _row_statement(joined)
        .where(_SEAT.c.organization_id == organization_id, _PERSON.c.binned_at.is_(None))
        .order_by(_ROLE_RANK, _PERSON.c.sort_key)
    )
    return tuple(_as_rows(session, statement))


def of_body(session: Session, body_id: int, *, as_of: date) -> tuple[RepresentativeRow, ...]:
    """Everyone with a mandate in a body on a date, by member group, organisation, role and name.

    Neither persons in the bin nor those of an organisation in the bin.
    """
    joined = _PERSON.join(_MANDATE, and_(_MANDATE.c.person_id == _PERSON.c.id, in_force(_MANDATE.c, as_of)))
    statement = (
        _row_statement(joined)
        .where(_SEAT.c.body_id == body_id, _PERSON.c.binned_at.is_(None), _ORGANIZATION.c.binned_at.is_(None))
        .order_by(_GROUP.c.position, _ORGANIZATION.c.sort_key, _ROLE_RANK, _PERSON.c.sort_key)
    )
    return tuple(_as_rows(session, statement))


# Made once: a statement is made anew for every page of a table, and an alias asks the system for randomness each time.
_OTHER, _OTHER_PERSON = _MANDATE.alias("other"), _PERSON.alias("other_person")
_STANDS_IN_FOR = (
    select(_OTHER_PERSON.c.given_name + " " + _OTHER_PERSON.c.family_name)
    .select_from(_OTHER_PERSON.join(_OTHER, _OTHER.c.person_id == _OTHER_PERSON.c.id))
    .where(_OTHER.c.id == _MANDATE.c.alternate_for_id)
    .correlate(_MANDATE)
    .scalar_subquery()
)
_ROW_COLUMNS = select(
    _PERSON.c.id,
    _MANDATE.c.id,
    _PERSON.c.given_name,
    _PERSON.c.family_name,
    _PERSON.c.title,
    _PERSON.c.email,
    _PERSON.c.phone,
    _ORGANIZATION.c.id,
    func.coalesce(_ORGANIZATION.c.name, ""),
    func.coalesce(_GROUP.c.code, ""),
    func.coalesce(_BODY.c.name, ""),
    _MANDATE.c.role,
    _MANDATE.c.starts_on,
    _MANDATE.c.ends_on,
    func.coalesce(_STANDS_IN_FOR, ""),
)


def _row_statement(joined: Any) -> Select[Any]:
    return _ROW_COLUMNS.select_from(
        joined.outerjoin(_SEAT, _SEAT.c.id == _MANDATE.c.seat_id)
        .outerjoin(_BODY, _BODY.c.id == _SEAT.c.body_id)
        .outerjoin(_ORGANIZATION, _ORGANIZATION.c.id == _SEAT.c.organization_id)
        .outerjoin(_GROUP, _GROUP.c.id == _ORGANIZATION.c.member_group_id)
    )


@cache
def _rows_statement() -> Select[Any]:
    """Of given persons and mandates, bound under these names."""
    wanted = _MANDATE.c.id.in_(bindparam("mandate_ids", expanding=True))
    joined = _PERSON.outerjoin(_MANDATE, and_(_MANDATE.c.person_id == _PERSON.c.id, wanted))
    return _row_statement(joined).where(_PERSON.c.id.in_(bindparam("person_ids", expanding=True)))


def _as_rows(
    session: Session, statement: Select[Any], values: Mapping[str, Any] | None = None
) -> list[RepresentativeRow]:
    return [
        RepresentativeRow(
            RepresentativeKey(person_id, mandate_id or 0),
            given_name,
            family_name,
            title,
            email,
            phone,
            organization_id,
            organization,
            group,
            body,
            _ROLES[role],
            starts_on,
            ends_on,
            alternate_for,
        )
        for person_id, mandate_id, given_name, family_name, title, email, phone, organization_id, organization, group, body, role, starts_on, ends_on, alternate_for in session.execute(
            statement, values
        ).all()
    ]


def get(session: Session, person_id: int) -> Person:
    """One person with mandates, meetings, signatures and history. Raises NOT_FOUND."""
    record = records.found(session, tables.Person, person_id)
    fields = fields_of(record)
    mandates = _mandates(session, person_id)
    return Person(
        record.id,
        fields,
        mandates,
        _meetings(session, person_id),
        _signatures(session, person_id),
        history.steps_of(
            session,
            {
                tables.Person: [person_id],
                tables.Mandate: [row.fields.id for row in mandates if row.fields.id],
            },
        ),
    )


def fields_of(record: tables.Person) -> PersonFields:
    """What can be typed about a person, as it is stored."""
    return PersonFields(**{name: getattr(record, name) for name in PersonFields.__dataclass_fields__})


def _mandates(session: Session, person_id: int) -> tuple[MandateRow, ...]:
    query = (
        select(tables.Mandate)
        .where(tables.Mandate.person_id == person_id)
        .order_by(tables.Mandate.starts_on.desc(), tables.Mandate.id)
    )
    return tuple(_mandate_row(mandate) for mandate in session.scalars(query))


def _mandate_row(mandate: tables.Mandate) -> MandateRow:
    seat, stands_in_for = mandate.seat, mandate.alternate_for
    fields = MandateFields(
        seat.body_id,
        seat.organization_id,
        Role(mandate.role),
        mandate.starts_on,
        mandate.ends_on,
        mandate.alternate_for_id,
        mandate.id,
    )
    return MandateRow(
        fields,
        seat.body.name,
        seat.organization.name if seat.organization else "",
        stands_in_for.person.name if stands_in_for else "",
    )


def _meetings(session: Session, person_id: int) -> tuple[PersonMeeting, ...]:
    from vaekst_desk.storage import (
        meetings as meeting_tables,  # here and below: not before a person is looked at
    )

    meeting, attendance = meeting_tables.Meeting, meeting_tables.Attendance
    query = (
        select(meeting.id, meeting.title, meeting.starts_at, attendance.presence)
        .join(attendance, attendance.meeting_id == meeting.id)
        .where(attendance.person_id == person_id, meeting.binned_at.is_(None))
        .order_by(meeting.starts_at.desc())
    )
    return tuple(
        PersonMeeting(i, title, at, Presence(presence)) for i, title, at, presence in session.execute(query)
    )


def _signatures(session: Session, person_id: int) -> tuple[PersonSignature, ...]:
    from vaekst_desk.storage import agreements as agreement_tables

    agreement, party, signature = (
        agreement_tables.Agreement,
        agreement_tables.Party,
        agreement_tables.Signature,
    )
    query = (
        select(agreement.id, agreement.title, organization_tables.Organization.name, signature.signed_on)
        .join(party, party.agreement_id == agreement.id)
        .join(signature, signature.party_id == party.id)
        .join(organization_tables.Organization, organization_tables.Organization.id == party.organization_id)
        .where(signature.person_id == person_id, agreement.binned_at.is_(None))
        .order_by(agreement.sort_key)
    )
    return tuple(PersonSignature(*row) for row in session.execute(query))


def check(fields: PersonFields) -> PersonFields:
    """The fields cleaned for storing. Raises `InvalidFields` naming every one that cannot be stored."""
    errors = checks.Collector()
    cleaned = replace(
        fields,
        given_name=errors.clean(checks.required, fields.given_name, field="given_name"),
        family_name=" ".join(fields.family_name.split()),
        title=" ".join(fields.title.split()),
        email=errors.clean(checks.email, fields.email, field="email"),
        phone=errors.clean(checks.phone, fields.phone, field="phone"),
        note=fields.note.strip(),
    )
    errors.raise_all()
    return cleaned


def save(
    session: Session,
    fields: PersonFields,
    *,
    person_id: int | None = None,
    mandates: Sequence[MandateFields] | None = None,
) -> int:
    """Adds a person or changes one, and makes the mandates just those given (None leaves them); the person's id.

    Alternates of a mandate that is removed stay, for nobody in particular. Raises `InvalidFields`, NOT_FOUND (also of a
    mandate that is somebody else's), and ENDS_BEFORE_START (field "mandates").
    """
    record = tables.Person() if person_id is None else records.found(session, tables.Person, person_id)
    for name, value in asdict(check(fields)).items():
        setattr(record, name, value)
    session.add(record)
    session.flush()
    if mandates is not None:
        mandate_service.replace_all(session, record.id, mandates)
    return record.id


def to_bin(session: Session, person_ids: Sequence[int]) -> int:
    """Puts persons in the bin; how many. Their mandates and signatures stay with them."""
    return records.to_bin(session, tables.Person, person_ids)


def restore(session: Session, person_ids: Sequence[int]) -> int:
    """Takes persons out of the bin; how many."""
    return records.restore(session, tables.Person, person_ids)
