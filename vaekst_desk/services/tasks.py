"""Tasks: listing, reading, saving, marking done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, extract, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import search_words, sort_key
from vaekst_desk.domain.meetings import shown_number
from vaekst_desk.domain.tasks import TaskFields, TaskQuery, TaskRow, TaskScope, TaskSort
from vaekst_desk.services import checks, guards, records
from vaekst_desk.storage import meetings as meeting_tables
from vaekst_desk.storage import representatives as representative_tables
from vaekst_desk.storage import tasks as tables
from vaekst_desk.storage.bulk import among

_T = tables.Task.__table__.c
_I = meeting_tables.AgendaItem.__table__.c
_M = meeting_tables.Meeting.__table__.c
_P = representative_tables.Person.__table__.c
_SORTS: dict[TaskSort, tuple[Any, ...]] = {
    TaskSort.DUE: (_T.due.is_(None), _T.due),
    TaskSort.TITLE: (),
    TaskSort.RESPONSIBLE: (_P.sort_key.is_(None), _P.sort_key),
    TaskSort.MEETING: (_M.starts_at.is_(None), _M.starts_at, _I.position),
}
# Sorting by what no column holds: the title has no stored key, and a list of tasks is short.
_KEYS: Mapping[TaskSort, Callable[[TaskRow], str]] = {TaskSort.TITLE: lambda row: sort_key(row.title)}


def find(session: Session, query: TaskQuery) -> list[TaskRow]:
    """The tasks a list shows, in its order. Tasks of a meeting in the bin lie in the bin with it."""
    statement = _selected(query)
    first, *rest = _SORTS[query.sort] or (_T.id,)
    order = [column.desc() if query.descending else column for column in rest]
    found = [_row(row) for row in session.execute(statement.order_by(first, *order, _T.id))]
    if key := _KEYS.get(query.sort):
        found.sort(key=key, reverse=query.descending)
    return [row for row in found if _matches(row, query.text)]


def keys(session: Session, query: TaskQuery, *, limit: int | None = None) -> list[int]:
    """The ids of the tasks a list shows, in its order; the first `limit` of them where given."""
    return [row.id for row in find(session, query)[:limit]]


def rows(session: Session, ids: Sequence[int]) -> list[TaskRow]:
    """The rows of the given ids in their order; an id that is gone is left out."""
    found = {row[0]: _row(row) for row in session.execute(_statement().where(among(_T.id, ids)))}
    return [found[key] for key in ids if key in found]


def _statement() -> Select[Any]:
    source = (
        tables.Task.__table__.outerjoin(meeting_tables.AgendaItem.__table__, _I.id == _T.item_id)
        .outerjoin(meeting_tables.Meeting.__table__, _M.id == _I.meeting_id)
        .outerjoin(representative_tables.Person.__table__, _P.id == _T.responsible_id)
    )
    return select(
        _T.id,
        _T.title,
        _T.responsible_id,
        _P.given_name,
        _P.family_name,
        _T.due,
        _T.done_on,
        _T.item_id,
        _I.title,
        _M.id,
        extract("year", _M.starts_at),
        _M.number,
        _M.title,
    ).select_from(source)


def _selected(query: TaskQuery) -> Select[Any]:
    statement = _statement().where(_M.binned_at.is_(None))
    if query.scope is TaskScope.DONE:
        statement = statement.where(_T.done_on.is_not(None))
    elif query.scope is not TaskScope.ALL:
        statement = statement.where(_T.done_on.is_(None))
    if query.scope is TaskScope.OVERDUE:
        statement = statement.where(_T.due < query.as_of)
    if query.body_id is not None:
        statement = statement.where(_M.body_id == query.body_id)
    if query.meeting_id is not None:
        statement = statement.where(_M.id == query.meeting_id)
    if query.responsible_id is not None:
        statement = statement.where(_T.responsible_id == query.responsible_id)
    return statement


def _row(row: Any) -> TaskRow:
    key, title, who, given, family, due, done, item_id, item, meeting_id, year, number, meeting = row
    return TaskRow(
        key,
        title,
        who,
        f"{given or ''} {family or ''}".strip(),
        due,
        done,
        item_id,
        item or "",
        meeting_id,
        shown_number(year, number) if meeting_id else "",
        meeting or "",
    )


def _matches(row: TaskRow, typed: str) -> bool:
    wanted = search_words(typed)
    words = search_words(f"{row.title} {row.responsible} {row.item} {row.meeting}") if wanted else []
    return all(any(word.startswith(start) for word in words) for start in wanted)


def check(fields: TaskFields) -> TaskFields:
    """The fields cleaned for storing. Raises `InvalidFields` for a missing title."""
    errors = checks.Collector()
    cleaned = replace(fields, title=errors.clean(checks.required, fields.title, field="title"))
    errors.raise_all()
    return cleaned


def save(
    session: Session, fields: TaskFields, *, task_id: int | None = None, item_id: int | None = None
) -> int:
    """Adds a task, of an agenda item or of none, or changes one (its item stays); its id.

    A task lives on after its meeting is closed, but none is added to one. Raises `InvalidFields`, NOT_FOUND,
    MEETING_CLOSED.
    """
    if task_id is None and item_id is not None:
        guards.open_item(session, item_id)
    record = tables.Task(item_id=item_id) if task_id is None else records.found(session, tables.Task, task_id)
    fill(record, check(fields))
    session.add(record)
    session.flush()
    return record.id


def fill(record: tables.Task, fields: TaskFields) -> None:
    """Writes cleaned fields into a record."""
    record.title, record.responsible_id = fields.title, fields.responsible_id
    record.due, record.done_on = fields.due, fields.done_on


def mark_done(session: Session, task_ids: Sequence[int], done_on: date | None) -> int:
    """Marks tasks done on a day, or open again for None; how many."""
    found = session.scalars(select(tables.Task).where(among(tables.Task.id, task_ids))).all()
    for record in found:
        record.done_on = done_on
    return len(found)


def delete(session: Session, task_ids: Sequence[int]) -> int:
    """Deletes tasks (undo brings them back); how many. Raises MEETING_CLOSED for one of a closed meeting."""
    found = session.scalars(select(tables.Task).where(among(tables.Task.id, task_ids))).all()
    for record in found:
        if record.item_id is not None:
            guards.open_item(session, record.item_id)
        session.delete(record)
    return len(found)
