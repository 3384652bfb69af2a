"""A meeting's agenda: its items with their decisions, tasks and annexes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, Annex, DecisionFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import ItemKind, ItemPurpose
from vaekst_desk.services import checks, decisions, guards, tasks
from vaekst_desk.storage import attachments as attachment_tables
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import tasks as task_tables
from vaekst_desk.storage.bulk import among

T = TypeVar("T")
_OWN = (
    "presenter",
    "minutes_planned",
    "case_text",
    "economy_text",
    "recommendation",
    "minutes_text",
    "closed",
    "recurring",
    "postponed",
    "started_at",
    "carried_from_id",
)
_CHANGEABLE = frozenset({"title", "kind", "purpose", *_OWN})


_I, _T = tables.AgendaItem.__table__, task_tables.Task.__table__
# Made once: they are read with every meeting that is opened.
_ITEMS = select(_I).where(_I.c.meeting_id == bindparam("meeting_id")).order_by(_I.c.position, _I.c.id)
_TASKS = (
    select(_T)
    .select_from(_T.join(_I, _I.c.id == _T.c.item_id))
    .where(_I.c.meeting_id == bindparam("meeting_id"))
    .order_by(_T.c.id)
)


def items(
    session: Session, meeting: tables.Meeting, annexes: dict[int, tuple[Annex, ...]]
) -> tuple[AgendaItemFields, ...]:
    """The items of a meeting in their order, as `replace_all` takes them, with their annexes by item id."""
    promised = _tasks(session, meeting.id)
    decided = decisions.of_meeting(session, meeting)
    records = session.execute(_ITEMS, {"meeting_id": meeting.id})
    return tuple(
        AgendaItemFields(
            title=record.title,
            kind=ItemKind(record.kind),
            purpose=ItemPurpose(record.purpose),
            decisions=decided.get(record.id, ()),
            tasks=tuple(promised.get(record.id, ())),
            annexes=annexes.get(record.id, ()),
            id=record.id,
            **{name: getattr(record, name) for name in _OWN},
        )
        for record in records
    )


def _tasks(session: Session, meeting_id: int) -> dict[int, list[TaskFields]]:
    found: dict[int, list[TaskFields]] = {}
    for record in session.execute(_TASKS, {"meeting_id": meeting_id}):
        fields = TaskFields(record.title, record.responsible_id, record.due, record.done_on, record.id)
        found.setdefault(record.item_id, []).append(fields)
    return found


def cleaned(errors: checks.Collector, wanted: Sequence[AgendaItemFields]) -> list[AgendaItemFields]:
    """The items for storing: titles tidied, texts as typed, decisions and tasks without a word left out.

    Keeps REQUIRED or TOO_LONG of a title in `errors`, under "items.N.title" and "items.N.tasks.M.title" (from 0).
    """
    return [_cleaned_item(errors, fields, at) for at, fields in enumerate(wanted)]


def _cleaned_item(errors: checks.Collector, fields: AgendaItemFields, at: int) -> AgendaItemFields:
    wanted_tasks = [
        replace(
            task, title=errors.clean(checks.required, task.title, field=f"items.{at}.tasks.{number}.title")
        )
        for number, task in enumerate(fields.tasks)
        if task.title.strip() or task.responsible_id or task.due
    ]
    return replace(
        fields,
        title=errors.clean(checks.required, fields.title, field=f"items.{at}.title"),
        presenter=" ".join(fields.presenter.split()),
        decisions=tuple(decision for decision in fields.decisions if decision.text.strip()),
        tasks=tuple(wanted_tasks),
    )


def replace_all(session: Session, meeting_id: int, wanted: Sequence[AgendaItemFields]) -> None:
    """Makes a meeting's agenda just the given, already cleaned items, in their order.

    An item, decision or task that has its id keeps its row; one left out is deleted, with the tasks of its item.
    Raises NOT_FOUND for an id that is none of the meeting's.
    """
    item = tables.AgendaItem
    existing = {
        record.id: record for record in session.scalars(select(item).where(item.meeting_id == meeting_id))
    }
    kept = []
    for position, fields in enumerate(wanted, 1):
        record = tables.AgendaItem(meeting_id=meeting_id) if fields.id is None else _take(existing, fields.id)
        record.position = position
        _fill(record, fields)
        session.add(record)
        kept.append((record, fields))
    for gone in existing.values():
        _delete_item(session, gone)
    session.flush()
    for record, fields in kept:
        _set_decisions(session, record.id, fields.decisions)
        _set_tasks(session, record.id, fields.tasks)
    session.flush()


def _fill(record: tables.AgendaItem, fields: AgendaItemFields) -> None:
    record.title, record.kind, record.purpose = fields.title, fields.kind.value, fields.purpose.value
    for name in _OWN:
        setattr(record, name, getattr(fields, name))


def _take(existing: dict[int, T], key: int) -> T:
    try:
        return existing.pop(key)
    except KeyError:
        raise UserError(ErrorCode.NOT_FOUND, what=key) from None


def _delete_item(session: Session, record: tables.AgendaItem) -> None:
    _set_tasks(session, record.id, ())
    attachment, item = attachment_tables.Attachment, tables.AgendaItem
    session.execute(delete(attachment).where(attachment.item_id == record.id))
    session.execute(update(item).where(item.carried_from_id == record.id).values(carried_from_id=None))
    session.flush()
    session.delete(record)


def _set_decisions(session: Session, item_id: int, wanted: Sequence[DecisionFields]) -> None:
    query = select(tables.Decision).where(tables.Decision.item_id == item_id)
    existing = {record.id: record for record in session.scalars(query)}
    for fields in wanted:
        record = tables.Decision(item_id=item_id) if fields.id is None else _take(existing, fields.id)
        decisions.fill(record, fields)
        session.add(record)
    for gone in existing.values():
        session.delete(gone)


def _set_tasks(session: Session, item_id: int, wanted: Sequence[TaskFields]) -> None:
    query = select(task_tables.Task).where(task_tables.Task.item_id == item_id)
    existing = {record.id: record for record in session.scalars(query)}
    for fields in wanted:
        record = task_tables.Task(item_id=item_id) if fields.id is None else _take(existing, fields.id)
        tasks.fill(record, fields)
        session.add(record)
    for gone in existing.values():
        session.delete(gone)


# --- one item at a time, as the workspace writes it


def add(session: Session, meeting_id: int, fields: AgendaItemFields, *, at: int | None = None) -> int:
    """Puts a new item at a place of the agenda (from 1; None: last); its id. Decisions and tasks come with it.

    Raises NOT_FOUND, MEETING_CLOSED and `InvalidFields` for its title.
    """
    guards.open_meeting(session, meeting_id)
    errors = checks.Collector()
    title = errors.clean(checks.required, fields.title, field="title")
    errors.raise_all()
    listed = order(session, meeting_id)
    record = tables.AgendaItem(meeting_id=meeting_id, position=len(listed) + 1)
    _fill(record, replace(fields, title=title))
    session.add(record)
    session.flush()
    _set_decisions(session, record.id, fields.decisions)
    _set_tasks(session, record.id, fields.tasks)
    if at is not None and at <= len(listed):
        listed.insert(max(at, 1) - 1, record)
        _renumber(listed)
    session.flush()
    return record.id


def change(session: Session, /, item_id: int, **values: Any) -> None:
    """Changes some of what can be typed about an item, by the names of `AgendaItemFields`.

    Raises NOT_FOUND, MEETING_CLOSED and `InvalidFields` for a title.
    """
    assert values.keys() <= _CHANGEABLE, values.keys() - _CHANGEABLE
    record = guards.open_item(session, item_id)
    if "title" in values:
        try:
            values["title"] = checks.required(values["title"], field="title")
        except UserError as error:
            raise InvalidFields((error,)) from None
    for name, value in values.items():
        setattr(record, name, value)
    session.flush()


def start(session: Session, item_id: int, *, at: datetime) -> None:
    """Notes when an item is taken up, the first time; the meeting itself begins with its first item.

    Raises NOT_FOUND, MEETING_CLOSED.
    """
    record = guards.open_item(session, item_id)
    record.started_at = record.started_at or at
    record.postponed = False
    record.meeting.began_at = record.meeting.began_at or at


def move(session: Session, item_id: int, *, to: int) -> None:
    """Moves an item to a place of its agenda (from 1). Raises NOT_FOUND, MEETING_CLOSED."""
    record = guards.open_item(session, item_id)
    others = [each for each in order(session, record.meeting_id) if each.id != item_id]
    others.insert(max(to, 1) - 1, record)
    _renumber(others)


def remove(session: Session, item_ids: Sequence[int]) -> int:
    """Takes items off their agendas with everything on them; how many. Raises MEETING_CLOSED."""
    item = tables.AgendaItem
    records = list(session.scalars(select(item).where(among(item.id, item_ids))))
    meetings = {record.meeting_id for record in records}
    for meeting_id in meetings:
        guards.open_meeting(session, meeting_id)
    for record in records:
        _delete_item(session, record)
    session.flush()
    for meeting_id in meetings:
        _renumber(order(session, meeting_id))
    return len(records)


def order(session: Session, meeting_id: int) -> list[tables.AgendaItem]:
    """The records of a meeting's items in their order."""
    item = tables.AgendaItem
    query = select(item).where(item.meeting_id == meeting_id).order_by(item.position, item.id)
    return list(session.scalars(query))


def _renumber(records: Iterable[tables.AgendaItem]) -> None:
    for position, record in enumerate(records, 1):
        record.position = position
