"""Organisations: listing, reading, saving, the bin."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.organizations import (
    MemberGroup,
    Organization,
    OrganizationFields,
    OrganizationQuery,
    OrganizationRow,
    OrganizationSort,
)
from vaekst_desk.services import checks, records, representatives
from vaekst_desk.storage import history, search
from vaekst_desk.storage import organizations as tables
from vaekst_desk.storage import representatives as representative_tables
from vaekst_desk.storage.bulk import among

_O = tables.Organization.__table__.c
_G = tables.MemberGroup.__table__.c
_SORTS: dict[OrganizationSort, tuple[Any, ...]] = {
    OrganizationSort.NAME: (_O.sort_key,),
    OrganizationSort.GROUP: (_G.position, _O.sort_key),
    OrganizationSort.CVR: (_O.cvr, _O.sort_key),
    OrganizationSort.POSTAL_CODE: (_O.postal_code, _O.sort_key),
    OrganizationSort.CITY: (_O.city_key, _O.sort_key),
    OrganizationSort.MEMBER_FROM: (_O.member_from, _O.sort_key),
    OrganizationSort.MEMBER_TO: (_O.member_to, _O.sort_key),
}


def groups(session: Session) -> list[MemberGroup]:
    """The member groups in the order papers list them."""
    # columns, not objects: the window's first picture does not wait for the mappers
    query = select(_G.id, _G.code, _G.name_da, _G.name_en, _G.position).order_by(_G.position)
    return [MemberGroup(*row) for row in session.execute(query)]


def keys(session: Session, query: OrganizationQuery, *, limit: int | None = None) -> list[int]:
    """The ids of the organisations a list shows, in its order; the first `limit` of them where given."""
    order = [column.desc() if query.descending else column for column in _SORTS[query.sort]]
    statement = _selected(select(_O.id), query).order_by(*order, _O.id)
    return list(session.scalars(statement.limit(limit)))


def _selected(statement: Select[Any], query: OrganizationQuery) -> Select[Any]:
    statement = statement.where(_O.binned_at.is_not(None) if query.binned else _O.binned_at.is_(None))
    if query.sort is OrganizationSort.GROUP or query.groups:
        statement = statement.outerjoin_from(tables.Organization.__table__, tables.MemberGroup.__table__)
    if query.groups:
        statement = statement.where(_G.code.in_(query.groups))
    if not query.with_former:
        statement = statement.where(
            or_(_O.member_from.is_(None), _O.member_from <= query.as_of),
            or_(_O.member_to.is_(None), _O.member_to >= query.as_of),
        )
    matching = search.matching(search.ORGANIZATIONS, tables.Organization.__table__, query.text)
    return statement if matching is None else statement.where(matching)


def rows(session: Session, ids: Sequence[int], *, as_of: date) -> list[OrganizationRow]:
    """The rows of the given ids in their order; an id that is gone is left out."""
    person, seat, mandate = (
        representative_tables.Person.__table__,
        representative_tables.Seat.__table__,
        representative_tables.Mandate.__table__,
    )
    counted = (
        select(func.count())
        .select_from(
            mandate.join(seat, seat.c.id == mandate.c.seat_id).join(
                person, person.c.id == mandate.c.person_id
            )
        )
        .where(
            seat.c.organization_id == _O.id,
            person.c.binned_at.is_(None),
            representatives.in_force(mandate.c, as_of),
        )
        .scalar_subquery()
    )
    columns: tuple[Any, ...] = (
        _O.id,
        _O.name,
        func.coalesce(_G.code, ""),
        _O.cvr,
        _O.address,
        _O.postal_code,
        _O.city,
        _O.phone,
        _O.email,
        _O.member_from,
        _O.member_to,
        counted,
    )
    statement = (
        select(*columns)
        .outerjoin_from(tables.Organization.__table__, tables.MemberGroup.__table__)
        .where(among(_O.id, ids))
    )
    found = {row[0]: OrganizationRow(*row) for row in session.execute(statement)}
    return [found[key] for key in ids if key in found]


def get(session: Session, organization_id: int, *, as_of: date) -> Organization:
    """One organisation with its representatives on a date, its agreements and its history. Raises NOT_FOUND."""
    record = records.found(session, tables.Organization, organization_id)
    from vaekst_desk.storage import agreements as agreement_tables  # not before an organisation is looked at

    party, agreement = agreement_tables.Party, agreement_tables.Agreement
    titles = session.scalars(
        select(agreement.title)
        .join(party, party.agreement_id == agreement.id)
        .where(party.organization_id == organization_id, agreement.binned_at.is_(None))
        .order_by(agreement.sort_key)
    ).all()
    return Organization(
        record.id,
        fields_of(record),
        representatives.of_organization(session, organization_id, as_of=as_of),
        tuple(titles),
        history.steps_of(session, {tables.Organization: [organization_id]}),
    )


def fields_of(record: tables.Organization) -> OrganizationFields:
    """What can be typed about an organisation, as it is stored."""
    names = [name for name in OrganizationFields.__dataclass_fields__ if name != "group_code"]
    return OrganizationFields(
        group_code=record.member_group.code if record.member_group else "",
        **{name: getattr(record, name) for name in names},
    )


def check(fields: OrganizationFields) -> OrganizationFields:
    """The fields cleaned for storing. Raises `InvalidFields` naming every one that cannot be stored."""
    errors = checks.Collector()
    cleaned = replace(
        fields,
        name=errors.clean(checks.required, fields.name, field="name"),
        cvr=checks.digits(fields.cvr),
        p_number=checks.digits(fields.p_number),
        ean=errors.clean(checks.ean, fields.ean, field="ean"),
        phone=errors.clean(checks.phone, fields.phone, field="phone"),
        email=errors.clean(checks.email, fields.email, field="email"),
        address=fields.address.strip(),
        postal_code=fields.postal_code.strip(),
        city=fields.city.strip(),
        website=fields.website.strip(),
        note=fields.note.strip(),
    )
    with errors.catching():
        Period(fields.member_from, fields.member_to).check(field="member_to")
    errors.raise_all()
    return cleaned


def save(session: Session, fields: OrganizationFields, *, organization_id: int | None = None) -> int:
    """Adds an organisation or changes one; its id. Raises `InvalidFields`, NOT_FOUND."""
    values = asdict(check(fields))
    group_code = values.pop("group_code")
    record = (
        tables.Organization()
        if organization_id is None
        else records.found(session, tables.Organization, organization_id)
    )
    for name, value in values.items():
        setattr(record, name, value)
    record.member_group_id = (
        session.scalar(select(_G.id).where(_G.code == group_code)) if group_code else None
    )
    session.add(record)
    session.flush()
    return record.id


def to_bin(session: Session, ids: Sequence[int]) -> int:
    """Puts organisations in the bin; how many."""
    return records.to_bin(session, tables.Organization, ids)


def restore(session: Session, ids: Sequence[int]) -> int:
    """Takes organisations out of the bin; how many."""
    return records.restore(session, tables.Organization, ids)


def city_of(session: Session, postal_code: str) -> str:
    """The city most organisations with this postal code are in; empty where none is known."""
    statement = (
        select(_O.city)
        .where(_O.postal_code == postal_code, _O.city != "")
        .group_by(_O.city)
        .order_by(func.count().desc())
        .limit(1)
    )
    return session.scalar(statement) or ""


def same_name(session: Session, name: str, *, but_id: int | None = None) -> bool:
    """Whether another organisation outside the bin has this name, whatever its case and accents."""
    words = " ".join(search_words(name))
    condition = and_(_O.binned_at.is_(None), _O.id != (but_id or 0), _O.name_words == words)
    return bool(words) and session.scalar(select(_O.id).where(condition).limit(1)) is not None
