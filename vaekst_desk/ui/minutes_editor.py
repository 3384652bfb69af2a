"""The minutes in the meeting's editor: for each item the account, what was decided, and who does what by when."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vaekst_desk.domain.meetings import AgendaItemFields, DecisionFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.ui.agenda_editor import ItemDraft
from vaekst_desk.ui.binding import Faults, bound, fill, gather, show_value, typed
from vaekst_desk.ui.choices import person_choice, person_search
from vaekst_desk.ui.field_errors import FieldErrors, go_to
from vaekst_desk.ui.generated.decision_row import Ui_DecisionRowForm
from vaekst_desk.ui.generated.minutes_editor import Ui_MinutesEditorForm
from vaekst_desk.ui.generated.minutes_item import Ui_MinutesItemForm
from vaekst_desk.ui.generated.task_row import Ui_TaskRowForm
from vaekst_desk.ui.item_pages import ItemPages
from vaekst_desk.ui.ordered_list import OrderedModel
from vaekst_desk.ui.workbench import Workbench


class DecisionRow(QWidget):
    """The fields of one decision: its text and the votes."""

    def __init__(self, fields: DecisionFields, workbench: Workbench) -> None:
        super().__init__()
        self.fields = fields
        self.form = Ui_DecisionRowForm()
        self.form.setupUi(self)
        self.widgets = bound(self.form, DecisionFields, but=("id", "number"))
        fill(self.widgets, fields)
        if fields.number:
            self.form.heading.setText(self.tr("Decision {number}").format(number=fields.number))
        self.errors = FieldErrors(self.widgets, language=workbench.language)

    def first(self) -> QWidget:
        """Where writing begins."""
        return self.form.text


class TaskRow(QWidget):
    """The fields of one task: what, who, by when."""

    def __init__(self, fields: TaskFields, workbench: Workbench) -> None:
        super().__init__()
        self.fields = fields
        self.form = Ui_TaskRowForm()
        self.form.setupUi(self)
        self.form.responsible_id.set_search(person_search(workbench))
        self.widgets = bound(self.form, TaskFields, but=("id", "done_on"))
        fill({name: widget for name, widget in self.widgets.items() if name != "responsible_id"}, fields)
        show_value(self.form.responsible_id, person_choice(workbench, fields.responsible_id))
        self.errors = FieldErrors(self.widgets, language=workbench.language)

    def first(self) -> QWidget:
        """Where writing begins."""
        return self.form.title


Row = DecisionRow | TaskRow


class RowList:
    """Rows one below the other, each with a button that takes it away."""

    def __init__(
        self, layout: QVBoxLayout, make: Callable[[Any], Row], *, before: QWidget, adding: QWidget
    ) -> None:
        """`before` and `adding` are what Tab comes from and goes to: the field above, and the button that adds."""
        self._layout = layout
        self._make = make
        self._before = before
        self._adding = adding
        self.rows: list[Row] = []

    def add(self, fields: DecisionFields | TaskFields) -> Row:
        """Adds a row at the end."""
        row = self._make(fields)
        row.form.remove.clicked.connect(lambda: self.remove(row))
        above = self.rows[-1].form.remove if self.rows else self._before
        self.rows.append(row)
        self._layout.addWidget(row)
        row.show()
        stops = [above, *row.widgets.values(), row.form.remove, self._adding]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        return row

    def remove(self, row: Row) -> None:
        """Takes a row away; the focus goes to the row after it, or to the button that adds one."""
        at = self.rows.index(row)
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        (self.rows[at].first() if at < len(self.rows) else self._adding).setFocus()

    def typed(self) -> object:
        """What stands in the rows."""
        return [(row.fields, [typed(widget) for widget in row.widgets.values()]) for row in self.rows]

    def gather(self, faults: Faults, prefix: str) -> tuple[Any, ...]:
        """The fields of the rows; faults are named like "items.2.tasks.0.due"."""
        return tuple(
            replace(row.fields, **gather(row.widgets, faults, prefix=f"{prefix}{at}."))
            for at, row in enumerate(self.rows)
        )

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Says a sentence beside the field that `path` ("0.due") names."""
        at, _, name = path.partition(".")
        if not at.isdigit() or int(at) >= len(self.rows) or name not in self.rows[int(at)].widgets:
            return None
        self.rows[int(at)].errors.say(name, sentence)
        return self.rows[int(at)].widgets[name]


class MinutesItemPage(QWidget):
    """The account, the decisions and the tasks of one item."""

    def __init__(self, draft: ItemDraft, workbench: Workbench) -> None:
        super().__init__()
        self.form = Ui_MinutesItemForm()
        self.form.setupUi(self)
        form = self.form
        form.minutes_text.setPlainText(draft.fields.minutes_text)
        self.decisions = RowList(
            form.decisions,
            lambda each: DecisionRow(each, workbench),
            before=form.minutes_text,
            adding=form.add_decision,
        )
        self.tasks = RowList(
            form.tasks, lambda each: TaskRow(each, workbench), before=form.add_decision, adding=form.add_task
        )
        for decision in draft.fields.decisions:
            self.decisions.add(decision)
        for task in draft.fields.tasks:
            self.tasks.add(task)
        form.add_decision.clicked.connect(lambda: self._begin(self.decisions, DecisionFields()))
        form.add_task.clicked.connect(lambda: self._begin(self.tasks, TaskFields()))
        self._opened = self._typed()

    def _begin(self, rows: RowList, fields: DecisionFields | TaskFields) -> None:
        first = rows.add(fields).first()
        go_to(first)
        QTimer.singleShot(
            0, first, lambda: go_to(first)
        )  # once the page has grown, so that it comes into sight

    def _typed(self) -> object:
        return self.form.minutes_text.toPlainText(), self.decisions.typed(), self.tasks.typed()

    def changed(self) -> bool:
        """Whether anything was typed in it."""
        return self._typed() != self._opened

    def fields(self, before: AgendaItemFields, faults: Faults, prefix: str) -> AgendaItemFields:
        """The item with what is typed here."""
        return replace(
            before,
            minutes_text=self.form.minutes_text.toPlainText(),
            decisions=self.decisions.gather(faults, f"{prefix}decisions."),
            tasks=self.tasks.gather(faults, f"{prefix}tasks."),
        )


class MinutesEditor(QWidget):
    """Writes the minutes of the items that the agenda has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MinutesEditorForm()
        self.form.setupUi(self)

    def open(self, workbench: Workbench, model: OrderedModel[ItemDraft]) -> None:
        """Shows the items of the agenda's own model, so that both always show the same ones."""
        self._model = model
        self._pages: ItemPages[ItemDraft, MinutesItemPage] = ItemPages(
            self.form.pages, lambda draft: MinutesItemPage(draft, workbench)
        )
        self.form.items.setModel(model)
        self.form.items.setDragEnabled(False)
        self.form.items.selectionModel().currentRowChanged.connect(self._show_current)
        model.rowsInserted.connect(self._show_current)
        model.rowsRemoved.connect(self._show_current)
        self.form.items.go_to_row(0)
        self._show_current()

    def _show_current(self, *_: QModelIndex | int) -> None:
        if self.form.items.current_row() is None:
            self.form.items.go_to_row(0)
        at = self.form.items.current_row()
        there = at is not None and at < len(self._model.things)
        self._pages.show(self._model.things[at] if at is not None and there else None)

    def state(self) -> object:
        """Whether anything was typed."""
        pages = [self._pages.known(draft) for draft in self._model.things]
        return any(page and page.changed() for page in pages)

    def add_to(self, items: list[AgendaItemFields], faults: Faults) -> list[AgendaItemFields]:
        """The agenda's items with what is typed here."""
        pages = [self._pages.known(draft) for draft in self._model.things]
        return [
            page.fields(item, faults, f"items.{at}.") if page else item
            for at, (item, page) in enumerate(zip(items, pages, strict=True))
        ]

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Says a sentence beside the field that `path` ("2.tasks.0.due") names."""
        at, _, rest = path.partition(".")
        part, _, inner = rest.partition(".")
        if part not in ("decisions", "tasks") or not at.isdigit() or int(at) >= len(self._model.things):
            return None
        page = self._pages.of(self._model.things[int(at)])
        rows = page.decisions if part == "decisions" else page.tasks
        return rows.show_fault(inner, sentence)

    def reveal(self, widget: QWidget) -> None:
        """Makes the item whose page holds a widget the current one."""
        draft = self._pages.thing_of(widget)
        if draft is not None:
            self.form.items.go_to_row(self._model.things.index(draft))
