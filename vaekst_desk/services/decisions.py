"""Decisions: writing them down, numbering them within the year, and the register of all of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, extract, func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import search_words, sort_key
from vaekst_desk.domain.decisions import DecisionQuery, DecisionRow, DecisionSort, outcome
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import DecisionFields, shown_number
from vaekst_desk.domain.vocabulary import MeetingStatus, TieRule
from vaekst_desk.services import guards, records
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage.bulk import among
from vaekst_desk.storage.representatives import Body
from vaekst_desk.storage.settings import Setting

_TYPED = ("text", "votes_for", "votes_against", "votes_abstained", "decided_at", "chair_for", "dissent")
_KEYS: Mapping[DecisionSort, Callable[[DecisionRow], Any]] = {
    DecisionSort.NUMBER: lambda row: (row.decided_on.year, _running(row.fields.number), row.id),
    DecisionSort.MEETING: lambda row: (row.decided_on, row.meeting_id, row.item_number, row.id),
    DecisionSort.TEXT: lambda row: sort_key(row.fields.text),
    DecisionSort.ITEM: lambda row: sort_key(row.item),
}


_I, _D = tables.AgendaItem.__table__, tables.Decision.__table__
_OF_MEETING = (
    select(_D)
    .select_from(_D.join(_I, _I.c.id == _D.c.item_id))
    .where(_I.c.meeting_id == bindparam("meeting_id"))
    .order_by(_D.c.id)
)


def of_meeting(session: Session, meeting: tables.Meeting) -> dict[int, tuple[DecisionFields, ...]]:
    """The decisions of a meeting by item id, in the order they were made."""
    found: dict[int, tuple[DecisionFields, ...]] = {}
    for record in session.execute(_OF_MEETING, {"meeting_id": meeting.id}):
        found[record.item_id] = (*found.get(record.item_id, ()), _fields(record, meeting.starts_at.year))
    return found


def _fields(record: Any, year: int) -> DecisionFields:
    typed = {name: getattr(record, name) for name in _TYPED}
    return DecisionFields(**typed, id=record.id, number=shown_number(year, record.number))


def fill(record: tables.Decision, fields: DecisionFields) -> None:
    """Writes typed fields into a record."""
    for name in _TYPED:
        setattr(record, name, getattr(fields, name))


def save(session: Session, fields: DecisionFields, *, item_id: int | None = None) -> int:
    """Adds a decision to an item, or changes the one with `fields.id`; its id. Once the meeting is held it is numbered.

    Raises REQUIRED (field "text"), NOT_FOUND, MEETING_CLOSED.
    """
    if not fields.text.strip():
        raise UserError(ErrorCode.REQUIRED, field="text")
    record = (
        tables.Decision(item_id=item_id)
        if fields.id is None
        else records.found(session, tables.Decision, fields.id)
    )
    meeting = guards.open_item(session, record.item_id).meeting
    fill(record, fields)
    session.add(record)
    session.flush()
    if MeetingStatus(meeting.status).was_held:
        number(session, meeting)
    return record.id


def remove(session: Session, ids: Sequence[int]) -> int:
    """Deletes decisions; how many. Raises MEETING_CLOSED."""
    found = session.scalars(select(tables.Decision).where(among(tables.Decision.id, ids))).all()
    for record in found:
        guards.open_item(session, record.item_id)
        session.delete(record)
    session.flush()
    return len(found)


# --- the register of decisions


def find(session: Session, query: DecisionQuery) -> list[DecisionRow]:
    """The decisions the register shows, in its order. Those of a meeting in the bin lie in the bin with it."""
    meeting = tables.Meeting
    statement = _statement().where(meeting.binned_at.is_(None))
    if query.body_id is not None:
        statement = statement.where(meeting.body_id == query.body_id)
    if query.year is not None:
        statement = statement.where(extract("year", meeting.starts_at) == query.year)
    found = [_row(row) for row in session.execute(statement)]
    wanted = search_words(query.text)
    if wanted:
        found = [row for row in found if _matches(row, wanted)]
    return sorted(found, key=_KEYS[query.sort], reverse=query.descending)


def keys(session: Session, query: DecisionQuery, *, limit: int | None = None) -> list[int]:
    """The ids of the decisions the register shows, in its order; the first `limit` of them where given."""
    return [row.id for row in find(session, query)[:limit]]


def rows(session: Session, ids: Sequence[int]) -> list[DecisionRow]:
    """The rows of the given ids in their order; an id that is gone is left out."""
    statement = _statement().where(among(tables.Decision.id, ids))
    found = {row.id: row for row in map(_row, session.execute(statement))}
    return [found[key] for key in ids if key in found]


def _statement() -> Any:
    item, decision, meeting = tables.AgendaItem, tables.Decision, tables.Meeting
    return (
        select(decision, item, meeting, Body.tie_rule)
        .join(item, item.id == decision.item_id)
        .join(meeting, meeting.id == item.meeting_id)
        .join(Body, Body.id == meeting.body_id)
    )


def _row(found: Any) -> DecisionRow:
    decision, item, meeting, tie_rule = found
    year = meeting.starts_at.year
    fields = _fields(decision, year)
    return DecisionRow(
        decision.id,
        fields,
        outcome(fields, TieRule(tie_rule)),
        meeting.starts_at.date(),
        meeting.id,
        shown_number(year, meeting.number),
        meeting.title,
        item.id,
        item.position,
        item.title,
    )


def _running(number: str) -> int:
    return int(number.rpartition("-")[2] or 0)


def _matches(row: DecisionRow, wanted: Sequence[str]) -> bool:
    texts = (row.fields.number, row.fields.text, row.fields.dissent, row.item, row.meeting)
    words = search_words(" ".join(texts))
    return all(any(word.startswith(start) for word in words) for start in wanted)


# --- running numbers


def number(session: Session, meeting: tables.Meeting, *, anew: bool = False) -> None:
    """Gives the meeting's decisions their running numbers in the body's year, by item; `anew` also those that have one."""
    item, decision = tables.AgendaItem, tables.Decision
    query = (
        select(decision)
        .join(item, item.id == decision.item_id)
        .where(item.meeting_id == meeting.id)
        .order_by(item.position, decision.id)
    )
    records = session.scalars(query).all()
    if anew:
        for record in records:
            record.number = 0
        session.flush()
    given = _number_given(session, meeting)
    number = max(int(given.value or 0), _last_number(session, meeting))
    for record in records:
        if not record.number:
            number += 1
            record.number = number
    given.value = str(number)


def _number_given(session: Session, meeting: tables.Meeting) -> Setting:
    """The greatest number given in the body's year, kept so that one printed on adopted minutes is never given again."""
    key = f"decision-number.{meeting.body_id}.{meeting.starts_at.year}"
    setting = session.scalars(select(Setting).where(Setting.key == key)).first()
    if setting is None:
        setting = Setting(key=key)
        session.add(setting)
    return setting


def _last_number(session: Session, meeting: tables.Meeting) -> int:
    item, decision, other = tables.AgendaItem, tables.Decision, tables.Meeting
    query = (
        select(func.max(decision.number))
        .join(item, item.id == decision.item_id)
        .join(other, other.id == item.meeting_id)
        .where(other.body_id == meeting.body_id, extract("year", other.starts_at) == meeting.starts_at.year)
    )
    return session.scalar(query) or 0
