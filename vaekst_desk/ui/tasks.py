"""The page of tasks: what somebody promised at a meeting, by deadline and person."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.dates import parse_date, short_date
from vaekst_desk.domain.meetings import AgendaItemFields
from vaekst_desk.domain.tasks import TaskQuery, TaskRow, TaskScope, TaskSort
from vaekst_desk.services import meetings, tasks
from vaekst_desk.ui import words
from vaekst_desk.ui.columns import CellEdit, Column, Labels, folded
from vaekst_desk.ui.detail import (
    Detail,
    DetailAction,
    Fact,
    Line,
    Link,
    Section,
    fact_section,
    joined,
    line_section,
)
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.page_spec import BinCalls, ListState, PageSpec, PageWords, RowAction, Scope, opener_of
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench

Row = TaskRow


def columns(_labels: Labels) -> tuple[Column[Row], ...]:
    """What is shown of a task, in the first order."""
    return (
        Column("due", QT_TRANSLATE_NOOP("Columns", "Deadline"), lambda r: short_date(r.due), TaskSort.DUE, 96,
               edit=CellEdit(lambda r: short_date(r.due), "due")),
        Column("title", QT_TRANSLATE_NOOP("Columns", "Task"), lambda r: r.title, TaskSort.TITLE, 260,
               edit=CellEdit(lambda r: r.title, "title"), folded=lambda r: folded(r.title)),
        Column("responsible", QT_TRANSLATE_NOOP("Columns", "Responsible"), lambda r: r.responsible, TaskSort.RESPONSIBLE, 140),
        Column("state", QT_TRANSLATE_NOOP("Columns", "State"), lambda r: state_text(r, Workbench.today()), None, 130),
        Column("meeting", QT_TRANSLATE_NOOP("Columns", "Meeting"), lambda r: joined(r.meeting_number, r.meeting),
               TaskSort.MEETING, 200),
        Column("item", QT_TRANSLATE_NOOP("Columns", "Agenda item"), lambda r: r.item, None, 200, hidden=True),
        Column("done_on", QT_TRANSLATE_NOOP("Columns", "Done on"), lambda r: short_date(r.done_on), None, 96, hidden=True),
    )  # fmt: skip


def state_text(row: Row, today: date) -> str:
    """When it was done, or by how many days it is late."""
    if row.done_on is not None:
        return QCoreApplication.translate("Tasks", "done {date}").format(date=short_date(row.done_on))
    if row.due is not None and row.overdue(today):
        days = (today - row.due).days
        return words.translate("Tasks", "%n day(s) late", "", days, 1)
    return ""


def query(state: ListState) -> TaskQuery:
    """What the list asks for."""
    return TaskQuery(
        text=state.text,
        as_of=state.as_of,
        scope=TaskScope(state.scope or TaskScope.OPEN),
        sort=TaskSort(state.sort),
        descending=state.descending,
    )


def keys(session: Any, state: ListState, limit: int | None) -> list[int]:
    """The ids of the list."""
    return tasks.keys(session, query(state), limit=limit)


def rows(session: Any, wanted: Sequence[int], _state: ListState) -> list[Row]:
    """The rows behind ids."""
    return tasks.rows(session, wanted)


def save_cell(workbench: Workbench, row: Row, field: str, text: str) -> None:
    """Writes one edited cell as a step of its own. Raises `UserError` and `InvalidFields`."""
    typed = text.strip()
    due = parse_date(typed, today=workbench.today()) if field == "due" and typed else None
    fields = replace(row.fields, due=due) if field == "due" else replace(row.fields, title=text)
    workbench.write(Label.of(StepCode.TASK_EDIT, name=row.title), tasks.save, fields, task_id=row.id)


def editor(workbench: Workbench, task_id: int | None, parent: QWidget) -> QDialog:
    """The dialog for a task."""
    from vaekst_desk.ui.task_editor import TaskEditor

    return TaskEditor(workbench, task_id, parent)


# --- the detail panel


def detail(workbench: Workbench, labels: Labels, key: int, _as_of: date) -> Detail:
    """A task with what it came from: the item, what was said and decided there."""
    translate, today = QCoreApplication.translate, workbench.today()
    row = next(iter(workbench.read(tasks.rows, [key])), None)
    if row is None:
        return Detail("")
    facts = (
        Fact(translate("Detail", "Deadline"), short_date(row.due)),
        Fact(
            translate("Detail", "Responsible"),
            row.responsible,
            Link("representatives", row.responsible_id) if row.responsible_id else None,
        ),
        Fact(translate("Detail", "Done on"), short_date(row.done_on)),
    )
    late = state_text(row, today) if row.overdue(today) else ""
    return Detail(
        row.title,
        joined(row.meeting_number, row.meeting),
        notice=translate("Detail", "The deadline has passed: {late}.").format(late=late) if late else "",
        actions=_actions(workbench, row),
        sections=(*fact_section(translate("Detail", "Task"), facts), *_context(workbench, row)),
    )


def _context(workbench: Workbench, row: Row) -> tuple[Section, ...]:
    if row.meeting_id is None:
        return ()
    meeting = workbench.read(meetings.get, row.meeting_id)
    found = next(((at, item) for at, item in enumerate(meeting.items, 1) if item.id == row.item_id), None)
    day = short_date(meeting.fields.starts_at.date())
    place = Line(joined(meeting.number, meeting.fields.title), day, Link("meetings", meeting.id))
    lines = [place, *(_item_lines(*found) if found else ())]
    return line_section(QCoreApplication.translate("Detail", "Where it comes from"), lines)


def _item_lines(number: int, item: AgendaItemFields) -> list[Line]:
    decided = [Line(decision.text, decision.number) for decision in item.decisions]
    said = [Line(item.minutes_text.strip())] if item.minutes_text.strip() else []
    return [Line(f"{number}. {item.title}"), *decided, *said]


def _actions(workbench: Workbench, row: Row) -> tuple[DetailAction, ...]:
    translate, found = QCoreApplication.translate, []
    text = translate("Detail", "Open again") if row.done_on else translate("Detail", "Done")
    found.append(DetailAction(text, "check", lambda parent: done(workbench, [row.id], parent), writes=True))
    if row.responsible_id and row.done_on is None:
        remind_text = translate("Detail", "Reminder")
        found.append(DetailAction(remind_text, "mail", lambda parent: remind(workbench, [row.id], parent)))
    if row.meeting_id is not None:
        open_text = translate("Detail", "Open the meeting")
        found.append(DetailAction(open_text, "go", lambda parent: _open(row, parent)))
    return tuple(found)


def _open(row: Row, parent: QWidget) -> None:
    assert row.meeting_id is not None
    workspace = opener_of(parent).open_meeting(row.meeting_id)
    if workspace and row.item_id is not None:
        workspace.show_item(row.item_id)


# --- what can be done


class _Doing:
    """What is asked for from a menu or the panel; what cannot be done is said over `window`."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        self.workbench, self.window, self.language = workbench, window, workbench.language

    @guard
    def mark(self, chosen: Sequence[int]) -> None:
        """Marks tasks done today; where all of them are, opens them again."""
        found = self.workbench.read(tasks.rows, chosen)
        undone = [row for row in found if row.done_on is None]
        wanted = undone or found
        if wanted:
            code = StepCode.TASK_DONE if undone else StepCode.TASK_EDIT
            label = Label.of(code, name=wanted[0].title, count=len(wanted), noun="task")
            day = self.workbench.today() if undone else None
            self.workbench.write(label, tasks.mark_done, [row.id for row in wanted], day)

    @guard
    def remind(self, chosen: Sequence[int]) -> None:
        """Makes the letters that remind of tasks."""
        from vaekst_desk.ui.reminders import remind_of

        remind_of(self.workbench, chosen, self.window)


def done(workbench: Workbench, chosen: Sequence[int], parent: QWidget) -> None:
    """Marks tasks done today; where all of them are, opens them again."""
    _Doing(workbench, parent).mark(chosen)


def remind(workbench: Workbench, chosen: Sequence[int], parent: QWidget) -> None:
    """Makes a letter for everyone responsible for some of the tasks."""
    _Doing(workbench, parent).remind(chosen)


SPEC: PageSpec[int, Row] = PageSpec(
    id="tasks",
    words=PageWords(
        title=QT_TRANSLATE_NOOP("Pages", "Tasks"),
        new=QT_TRANSLATE_NOOP("Pages", "New task"),
        nothing_yet=QT_TRANSLATE_NOOP("Pages", "No tasks here"),
        nothing_hint=QT_TRANSLATE_NOOP(
            "Pages", "Here stands what somebody has promised to do, with deadline and the meeting it comes from."
        ),
        no_match=QT_TRANSLATE_NOOP("Pages", "No task matches “{text}”"),
    ),
    topics=frozenset({Topic.TASKS, Topic.MEETINGS, Topic.REPRESENTATIVES}),
    columns=columns,
    keys=keys,
    rows=rows,
    key_of=lambda row: row.id,
    id_of=lambda key: key,
    name_of=lambda row: row.title,
    sort=TaskSort.DUE,
    detail=detail,
    editor=editor,
    bin=BinCalls(tasks.delete, None, StepCode.TASK_REMOVE, None, "task"),
    save_cell=save_cell,
    scopes=(
        Scope(TaskScope.OPEN, QT_TRANSLATE_NOOP("Pages", "Open")),
        Scope(TaskScope.OVERDUE, QT_TRANSLATE_NOOP("Pages", "Overdue")),
        Scope(TaskScope.DONE, QT_TRANSLATE_NOOP("Pages", "Done")),
        Scope(TaskScope.ALL, QT_TRANSLATE_NOOP("Pages", "All")),
    ),
    widest=TaskScope.ALL,
    actions=(
        RowAction("done", QT_TRANSLATE_NOOP("Pages", "Done today / open again"), "check", done,
                  keys=("Space", "Ctrl+Return", "Ctrl+Enter")),
        RowAction("remind", QT_TRANSLATE_NOOP("Pages", "Write reminders …"), "mail", remind, writes=False),
    ),
)  # fmt: skip
