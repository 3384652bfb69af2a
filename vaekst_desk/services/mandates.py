"""Bodies, seats and the mandates that put persons on them."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.representatives import Choice, MandateFields, seat_is_free, sits_on_voting_seat
from vaekst_desk.domain.vocabulary import Role
from vaekst_desk.services import records
from vaekst_desk.storage import representatives as tables


def alternates_possible(session: Session, body_id: int, organization_id: int | None) -> list[Choice]:
    """The mandates of an organisation in a body that somebody can be alternate for, newest first."""
    query = (
        select(tables.Mandate)
        .join(tables.Seat)
        .where(
            tables.Seat.body_id == body_id,
            tables.Seat.organization_id.is_not_distinct_from(organization_id),
            tables.Mandate.role.in_([role.value for role in Role if role.votes]),
        )
        .order_by(tables.Mandate.starts_on.desc())
    )
    return [Choice(mandate.id, mandate.person.name) for mandate in session.scalars(query)]


def replace_all(session: Session, person_id: int, wanted: Sequence[MandateFields]) -> None:
    """Makes a person's mandates just those given. Raises what `save` raises."""
    kept = {fields.id for fields in wanted}
    for record in session.scalars(select(tables.Mandate).where(tables.Mandate.person_id == person_id)):
        if record.id not in kept:
            _release_alternates(session, record.id)
            session.delete(record)
    session.flush()
    for fields in wanted:
        save(session, person_id, fields)


def _own_mandate(session: Session, person_id: int, mandate_id: int) -> tables.Mandate:
    record = records.found(session, tables.Mandate, mandate_id)
    if record.person_id != person_id:
        raise UserError(ErrorCode.NOT_FOUND, what=mandate_id)
    return record


def _release_alternates(session: Session, mandate_id: int) -> None:
    for alternate in session.scalars(
        select(tables.Mandate).where(tables.Mandate.alternate_for_id == mandate_id)
    ):
        alternate.alternate_for_id = None


def save(session: Session, person_id: int, fields: MandateFields) -> int:
    """Adds a mandate or changes one, on a seat of its organisation that is free in the period; its id.

    Raises ENDS_BEFORE_START (field "mandates"), and NOT_FOUND of a mandate that is somebody else's.
    """
    period = Period(fields.starts_on, fields.ends_on)
    period.check(field="mandates")
    record = (
        tables.Mandate(person_id=person_id)
        if fields.id is None
        else _own_mandate(session, person_id, fields.id)
    )
    stands_in_for = session.get(tables.Mandate, fields.alternate_for_id) if fields.alternate_for_id else None
    keeps_seat = (
        fields.id is not None
        and (record.seat.body_id, record.seat.organization_id) == (fields.body_id, fields.organization_id)
        and record.seat.voting == sits_on_voting_seat(fields.role)
    )
    record.role = fields.role.value
    record.starts_on, record.ends_on = fields.starts_on, fields.ends_on
    record.alternate_for_id = stands_in_for.id if stands_in_for else None
    if stands_in_for:
        record.seat_id = stands_in_for.seat_id
    elif not keeps_seat:
        record.seat_id = free_seat(session, fields)
    session.add(record)
    session.flush()
    return record.id


def free_seat(session: Session, fields: MandateFields) -> int:
    """A seat of the organisation that nobody of the same standing holds in the period; a new one where none is."""
    voting = sits_on_voting_seat(fields.role)
    seats = session.scalars(
        select(tables.Seat)
        .where(
            tables.Seat.body_id == fields.body_id,
            tables.Seat.organization_id.is_not_distinct_from(fields.organization_id),
            tables.Seat.voting.is_(voting),
        )
        .order_by(tables.Seat.id)
    ).all()
    period = Period(fields.starts_on, fields.ends_on)
    for seat in seats:
        if seat_is_free(_held(session, seat.id, but_id=fields.id), fields.role, period):
            return seat.id
    seat = tables.Seat(body_id=fields.body_id, organization_id=fields.organization_id, voting=voting)
    session.add(seat)
    session.flush()
    return seat.id


class _Held(NamedTuple):
    """A mandate on a seat, as `seat_is_free` asks of it."""

    role: Role
    period: Period


def _held(session: Session, seat_id: int, *, but_id: int | None) -> list[_Held]:
    query = select(tables.Mandate.role, tables.Mandate.starts_on, tables.Mandate.ends_on).where(
        tables.Mandate.seat_id == seat_id, tables.Mandate.id != (but_id or 0)
    )
    return [_Held(Role(role), Period(start, end)) for role, start, end in session.execute(query)]
