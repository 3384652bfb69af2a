"""Bodies: the alliance and its sub-bodies with their rules of procedure."""

from dataclasses import asdict, replace
from datetime import date

from sqlalchemy import Date, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from vaekst_desk.domain.bodies import Body, BodyFields
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.quorum import Seats
from vaekst_desk.domain.vocabulary import QuorumRule, Role, TieRule
from vaekst_desk.services import checks, records, representatives
from vaekst_desk.storage import meetings as meeting_tables
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables

_MOST_DAYS = 365
_VOTING = [role.value for role in Role if role.votes]


def listed(session: Session) -> list[Body]:
    """The alliance first, then its sub-bodies by name, each with how many seats and meetings it has."""
    query = select(tables.Body).order_by(tables.Body.parent_id.is_not(None), tables.Body.name)
    held = _counts(session, meeting_tables.Meeting.body_id)
    places = _counts(session, tables.Seat.body_id)
    return [
        Body(record.id, fields_of(record), places.get(record.id, 0), held.get(record.id, 0))
        for record in session.scalars(query)
    ]


def _counts(session: Session, body_id: InstrumentedAttribute[int]) -> dict[int, int]:
    return {row[0]: row[1] for row in session.execute(select(body_id, func.count()).group_by(body_id))}


def rules(session: Session, body_id: int) -> BodyFields:
    """One body's name and rules. Raises NOT_FOUND."""
    return fields_of(records.found(session, tables.Body, body_id))


def fields_of(record: tables.Body) -> BodyFields:
    """A body's name and rules as typed."""
    return BodyFields(
        record.name,
        record.parent_id,
        QuorumRule(record.quorum_rule),
        record.quorum_number,
        record.notice_days,
        TieRule(record.tie_rule),
        record.comment_days,
    )


_MANDATE, _SEAT, _PERSON = tables.Mandate.__table__, tables.Seat.__table__, tables.Person.__table__
_ORGANIZATION, _GROUP = (
    organization_tables.Organization.__table__,
    organization_tables.MemberGroup.__table__,
)
_SEATS = (
    select(_GROUP.c.code, func.count(_SEAT.c.id.distinct()))
    .select_from(
        _SEAT.join(_MANDATE, _MANDATE.c.seat_id == _SEAT.c.id)
        .outerjoin(_ORGANIZATION, _ORGANIZATION.c.id == _SEAT.c.organization_id)
        .join(_PERSON, _PERSON.c.id == _MANDATE.c.person_id)
        .outerjoin(_GROUP, _GROUP.c.id == _ORGANIZATION.c.member_group_id)
    )
    .where(_PERSON.c.binned_at.is_(None), _ORGANIZATION.c.binned_at.is_(None))
    .where(_SEAT.c.body_id == bindparam("body_id"), _SEAT.c.voting, _MANDATE.c.role.in_(_VOTING))
    .where(representatives.in_force(_MANDATE.c, bindparam("day", type_=Date)))
    .group_by(_GROUP.c.code)
    .order_by(func.min(_GROUP.c.position), func.min(_SEAT.c.id))
)


def seats(session: Session, body_id: int, *, on: date) -> Seats:
    """The voting seats of a body that somebody holds on a day, and the member groups behind them."""
    found = session.execute(_SEATS, {"body_id": body_id, "day": on}).all()
    return Seats(sum(count for _, count in found), tuple(code for code, _ in found if code))


def save(session: Session, fields: BodyFields, *, body_id: int | None = None) -> int:
    """Adds a sub-body or changes a body's name and rules; its id.

    Raises NOT_FOUND and `InvalidFields`: REQUIRED (name; quorum_number where the rule needs one), NOT_A_NUMBER for a
    number of days outside 0 to 365.
    """
    record = tables.Body() if body_id is None else records.found(session, tables.Body, body_id)
    cleaned = check(fields)
    for name, value in asdict(cleaned).items():
        setattr(record, name, value)
    if body_id is None and record.parent_id is None:
        record.parent_id = session.scalar(select(tables.Body.id).where(tables.Body.parent_id.is_(None)))
    session.add(record)
    session.flush()
    return record.id


def check(fields: BodyFields) -> BodyFields:
    """The fields cleaned for storing. Raises `InvalidFields` as `save` does."""
    errors = checks.Collector()
    name = errors.clean(checks.required, fields.name, field="name")
    for field in ("notice_days", "comment_days"):
        if not 0 <= getattr(fields, field) <= _MOST_DAYS:
            errors.errors.append(UserError(ErrorCode.NOT_A_NUMBER, field=field, text=getattr(fields, field)))
    needs_number = fields.quorum_rule is QuorumRule.NUMBER
    if needs_number and not (fields.quorum_number and fields.quorum_number > 0):
        errors.errors.append(UserError(ErrorCode.REQUIRED, field="quorum_number"))
    errors.raise_all()
    return replace(fields, name=name, quorum_number=fields.quorum_number if needs_number else None)


def remove(session: Session, body_id: int) -> None:
    """Deletes a sub-body that nothing belongs to. Raises NOT_FOUND, BODY_IN_USE (param `name`)."""
    record = records.found(session, tables.Body, body_id)
    used = session.scalar(
        select(func.count()).where(meeting_tables.Meeting.body_id == body_id)
    ) or session.scalar(select(func.count()).where(tables.Seat.body_id == body_id))
    if used or record.parent_id is None:
        raise UserError(ErrorCode.BODY_IN_USE, name=record.name)
    template = meeting_tables.TemplateItem
    for item in session.scalars(select(template).where(template.body_id == body_id)):
        session.delete(item)
    session.flush()
    session.delete(record)
