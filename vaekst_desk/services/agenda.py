"""A meeting's agenda: its items with their decisions and tasks."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import delete, extract, func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, DecisionFields, shown_number
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import ItemKind
from vaekst_desk.services import checks, tasks
from vaekst_desk.storage import attachments as attachment_tables
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import tasks as task_tables
from vaekst_desk.storage.settings import Setting

T = TypeVar("T")


def items(session: Session, meeting: tables.Meeting) -> tuple[AgendaItemFields, ...]:
    """The items of a meeting in their order, as `replace_all` takes them."""
    item, task = tables.AgendaItem, task_tables.Task
    of_item: dict[int, list[TaskFields]] = {}
    query = (
        select(task)
        .join(item, item.id == task.item_id)
        .where(item.meeting_id == meeting.id)
        .order_by(task.id)
    )
    for record in session.scalars(query):
        assert record.item_id is not None
        fields = TaskFields(record.title, record.responsible_id, record.due, record.done_on, record.id)
        of_item.setdefault(record.item_id, []).append(fields)
    decided: dict[int, list[DecisionFields]] = {}
    decision = tables.Decision
    query_decisions = (
        select(decision)
        .join(item, item.id == decision.item_id)
        .where(item.meeting_id == meeting.id)
        .order_by(decision.id)
    )
    for made in session.scalars(query_decisions):
        decided.setdefault(made.item_id, []).append(_decision(made, meeting.starts_at.year))
    records = session.scalars(
        select(item).where(item.meeting_id == meeting.id).order_by(item.position, item.id)
    )
    return tuple(
        AgendaItemFields(
            record.title,
            ItemKind(record.kind),
            record.presenter,
            record.minutes_planned,
            record.case_text,
            record.recommendation,
            record.minutes_text,
            tuple(decided.get(record.id, ())),
            tuple(of_item.get(record.id, ())),
            record.id,
        )
        for record in records
    )


def _decision(record: tables.Decision, year: int) -> DecisionFields:
    return DecisionFields(
        record.text,
        record.votes_for,
        record.votes_against,
        record.votes_abstained,
        record.id,
        shown_number(year, record.number),
    )


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
        record.position, record.title, record.kind = position, fields.title, fields.kind.value
        record.presenter, record.minutes_planned = fields.presenter, fields.minutes_planned
        record.case_text, record.recommendation = fields.case_text, fields.recommendation
        record.minutes_text = fields.minutes_text
        session.add(record)
        kept.append((record, fields))
    for gone in existing.values():
        _delete_item(session, gone)
    session.flush()
    for record, fields in kept:
        _set_decisions(session, record.id, fields.decisions)
        _set_tasks(session, record.id, fields.tasks)
    session.flush()


def _take(existing: dict[int, T], key: int) -> T:
    try:
        return existing.pop(key)
    except KeyError:
        raise UserError(ErrorCode.NOT_FOUND, what=key) from None


def _delete_item(session: Session, record: tables.AgendaItem) -> None:
    _set_tasks(session, record.id, ())
    attachment = attachment_tables.Attachment
    session.execute(delete(attachment).where(attachment.item_id == record.id))
    session.flush()
    session.delete(record)


def _set_decisions(session: Session, item_id: int, wanted: Sequence[DecisionFields]) -> None:
    query = select(tables.Decision).where(tables.Decision.item_id == item_id)
    existing = {record.id: record for record in session.scalars(query)}
    for fields in wanted:
        record = tables.Decision(item_id=item_id) if fields.id is None else _take(existing, fields.id)
        record.text = fields.text
        record.votes_for, record.votes_against = fields.votes_for, fields.votes_against
        record.votes_abstained = fields.votes_abstained
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


def number_decisions(session: Session, meeting: tables.Meeting, *, anew: bool = False) -> None:
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
