"""The item being dealt with, on the right of Afhold: what it is about, what is said, decided and promised."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import StepCode, Written
from vaekst_desk.domain.dates import short_time
from vaekst_desk.domain.meetings import AgendaItemFields, DecisionFields, Meeting
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.services import agenda
from vaekst_desk.ui.autosave import Autosave
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.flow_layout import FlowLayout
from vaekst_desk.ui.form_scroll import FormScroll
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.meeting.check_in_panel import CheckInPanel
from vaekst_desk.ui.meeting.decision_card import DecisionCard
from vaekst_desk.ui.meeting.hold_cards import CardList
from vaekst_desk.ui.meeting.hold_clock import moment, planned
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.meeting.task_card import TaskCard
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.text_edit import TextEdit
from vaekst_desk.ui.theme import quiet_text

_HEADING = 1.35


class HoldItem(QWidget):
    """One item at a time, all of it saved as it is typed. `wanted` carries the place of another item to go to."""

    wanted = Signal(int)
    postpone_wanted = Signal(bool)

    def __init__(self, step: Step, room: CheckInPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.step, self._room = step, room
        self._words = wording(step.language)
        self._items: Sequence[AgendaItemFields] = ()
        self._at = -1
        self._make_parts()
        self._lay_out()
        self._errors = FieldErrors({"minutes_text": self.minutes_text}, language=step.language)
        self.autosave = Autosave(
            {"minutes_text": self.minutes_text}, self._save_text, errors=self._errors, parent=self
        )
        self.autosave.begin({"minutes_text": ""})
        self._lay_look()

    # --- making

    def _make_parts(self) -> None:
        self.items = OptionBox(self)
        self.items.setAccessibleName(self.tr("Item"))
        self.items.activated.connect(self.wanted)
        self.before, self.after = (
            self._arrow("up", self.tr("Previous item (Ctrl+PageUp)"), -1),
            self._arrow("down", self.tr("Next item (Ctrl+PageDown)"), 1),
        )
        self.title, self.clock = QLabel(self), QLabel(self)
        for label in (self.title, self.clock):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.case_button = QToolButton(self)
        self.case_button.setText(self.tr("The case"))
        self.case_button.setCheckable(True)
        self.case_button.setAutoRaise(True)
        self.case_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.case_button.setIcon(icon("panel"))
        self.case = QPlainTextEdit(self)
        self.case.setReadOnly(True)
        self.case.setTabChangesFocus(True)
        self.case.setAccessibleName(self.tr("The case"))
        self.case.setMaximumHeight(self.fontMetrics().lineSpacing() * 8)
        self.case.hide()
        self.case_button.toggled.connect(self.case.setVisible)
        self.minutes_text = TextEdit(self)
        self.minutes_text.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        self.minutes_label = QLabel(self.tr("&Minutes"), self)
        self.minutes_label.setBuddy(self.minutes_text)
        self.decisions = CardList(self._decision, DecisionFields(), self)
        self.tasks = CardList(self._task, TaskFields(), self)
        self.add_decision = self._adding("decisions", self.tr("New decision (Ctrl+D)"), self.new_decision)
        self.add_task = self._adding("tasks", self.tr("New task (Ctrl+T)"), self.new_task)
        self.postpone = QPushButton(self.tr("&Postpone the item"), self)
        self.postpone.setCheckable(True)
        self.postpone.clicked.connect(self.postpone_wanted)

    def _arrow(self, name: str, text: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(icon(name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.go(by))
        return button

    def _adding(self, name: str, text: str, run: Any) -> QPushButton:
        button = QPushButton(icon(name), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setSpacing(4)
        for part in (self.items, self.before, self.after):
            strip.addWidget(part)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        text = QHBoxLayout()
        text.addWidget(self.minutes_label)
        text.addStretch(1)
        text.addWidget(self.case_button)
        column.addWidget(self.title)
        column.addWidget(self.clock)
        column.addLayout(text)
        column.addWidget(self.case)
        column.addWidget(self.minutes_text, 1)
        column.addWidget(self.decisions)
        column.addWidget(self.tasks)
        buttons = QWidget(self)
        row = FlowLayout(buttons, spacing=8)
        for button in (self.add_decision, self.add_task, self.postpone):
            row.addWidget(button)
        self.area = FormScroll(self)
        self.area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(strip)
        whole.addWidget(self.area, 1)
        whole.addWidget(buttons)

    def _lay_look(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _HEADING)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        palette = self.clock.palette()
        palette.setColor(palette.ColorRole.WindowText, quiet_text(self.palette()))
        self.clock.setPalette(palette)

    def _decision(self, item_id: int, fields: DecisionFields, parent: QWidget) -> DecisionCard:
        return DecisionCard(self.step, item_id, fields, parent, room=self._room, moment=self._moment)

    def _task(self, item_id: int, fields: TaskFields, parent: QWidget) -> TaskCard:
        return TaskCard(self.step, item_id, fields, parent)

    # --- showing

    @property
    def item(self) -> AgendaItemFields | None:
        """The item shown; None where the agenda is empty."""
        return self._items[self._at] if 0 <= self._at < len(self._items) else None

    @property
    def at(self) -> int:
        """Its place on the agenda, from 0."""
        return self._at

    @property
    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the item as it is now, found again by its id; the first one where it is gone."""
        key = self.item.id if self.item else None
        self._items = meeting.items
        names = [f"{at}. {item.title}" for at, item in enumerate(self._items, 1)]
        if names != [self.items.itemText(at) for at in range(self.items.count())]:
            self.items.set_options(list(enumerate(names)))
        at = next((at for at, item in enumerate(self._items) if item.id == key), None)
        self.show_item(0 if at is None else at, anew=at is None)

    def show_item(self, at: int, *, anew: bool = True) -> None:
        """Shows the item at a place; what was typed about the one before must have been saved."""
        self._at = at if at < len(self._items) else -1
        item = self.item or AgendaItemFields()
        self.items.setCurrentIndex(self._at)
        texts = {"minutes_text": item.minutes_text}
        if anew:
            self.autosave.begin(texts)
        else:
            self.autosave.show(texts)
        self.decisions.show_things(item.id or 0, item.decisions, anew=anew)
        self.tasks.show_things(item.id or 0, item.tasks, anew=anew)
        self._show_case(item)
        self._allow(item)
        self.show_clock()
        if anew:
            self.area.verticalScrollBar().setValue(0)

    def _show_case(self, item: AgendaItemFields) -> None:
        words = self._words
        parts = (
            (words.case, item.case_text),
            (words.economy, item.economy_text),
            (words.recommendation, item.recommendation),
        )
        text = "\n\n".join(f"{name}\n{said.strip()}" for name, said in parts if said.strip())
        annexes = ", ".join(f"{annex.number} {annex.name}" for annex in item.annexes)
        text = joined(text, annexes, by="\n\n")
        if self.case.toPlainText() != text:
            self.case.setPlainText(text)
        self.case_button.setVisible(bool(text))
        self.case.setVisible(bool(text) and self.case_button.isChecked())

    def _allow(self, item: AgendaItemFields) -> None:
        there, writable = self.item is not None, self.step.writable
        self.minutes_text.setReadOnly(not (there and writable))
        for button in (self.add_decision, self.add_task, self.postpone):
            button.setEnabled(there and writable)
        self.postpone.setChecked(item.postponed)
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(there and self._at + 1 < len(self._items))
        number = f"{self._at + 1}  " if there else ""
        self.title.setText(f"{number}{item.title}" if there else self.tr("The agenda has no items yet"))

    def show_clock(self) -> None:
        """When the item is planned, and since when it has been dealt with."""
        item = self.item
        if item is None:
            self.clock.setText("")
            return
        start, end = planned(self._items, self.step.meeting.fields.starts_at)[self._at]
        plan = ""
        if start:
            span = f"{short_time(start)}–{short_time(end)}" if end else short_time(start)
            plan = self.tr("Planned {span}").format(span=span)
        running = ""
        if item.started_at:
            running = self.tr("taken up at {time}").format(time=short_time(item.started_at))
        presenter = item.presenter.strip()
        kind = self._words.item_kind_names[item.kind]
        self.clock.setText(joined(kind, presenter, plan, running, self._minutes_running(item)))

    def _minutes_running(self, item: AgendaItemFields) -> str:
        """How long the item has been going on, while it is the one that was taken up last."""
        now, started = self.step.now(), [each.started_at for each in self._items if each.started_at]
        if item.started_at is None or item.started_at != max(started) or self.step.meeting.fields.finished_at:
            return ""
        minutes = int((now - item.started_at).total_seconds() // 60)
        return self.tr("%n minute(s)", "", minutes) if 0 <= minutes < 24 * 60 else ""

    def judge(self) -> None:
        """Says anew what is doubtful about the decisions: somebody came or went."""
        for card in self.decisions.cards:
            card.judge()

    # --- doing

    def go(self, by: int) -> None:
        """Asks for an item before or after this one."""
        if self.item is not None and 0 <= self._at + by < len(self._items):
            self.wanted.emit(self._at + by)

    def new_decision(self) -> None:
        """A decision to write in."""
        if self.item and self.item.id and self.step.writable:
            self.decisions.add_new(self.item.id)

    def new_task(self) -> None:
        """A task to write in."""
        if self.item and self.item.id and self.step.writable:
            self.tasks.add_new(self.item.id)

    def _moment(self) -> datetime:
        return moment(self.step.meeting.fields, self.step.now())

    def _save_text(self, step_id: int | None, values: dict[str, Any]) -> Written[None]:
        item = self.item
        assert item is not None
        assert item.id is not None
        label = self.step.label(StepCode.MINUTES_EDIT, item.title)
        return self.step.workbench.autosave(step_id, label, agenda.change, item.id, **values)

    def flush(self) -> bool:
        """Saves all that is typed about the item; False where something cannot be saved."""
        return all([self.autosave.flush(), self.decisions.flush(), self.tasks.flush()])

    def left(self, old: QWidget, new: QWidget) -> None:
        """The focus went from one widget to another: what it went from is saved."""
        if old is self.minutes_text:
            self.autosave.flush()
        for cards in (self.decisions, self.tasks):
            card = cards.card_of(old)
            if card is not None and card is not cards.card_of(new):
                card.flush()
