"""The people of a meeting as both steps about them show them: a line to type in, counts to choose by, the table, keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.meetings import AttendanceFields, AttendanceRow, Meeting
from vaekst_desk.domain.vocabulary import Presence, Role
from vaekst_desk.services import check_in
from vaekst_desk.ui.errors import guard, show_error
from vaekst_desk.ui.filter_bar import Chip
from vaekst_desk.ui.flow_layout import FlowLayout
from vaekst_desk.ui.item_table import chosen_rows
from vaekst_desk.ui.meeting.people_dialogs import GuestDialog, asked_alternate
from vaekst_desk.ui.meeting.people_model import AttendeesModel, Column
from vaekst_desk.ui.meeting.people_table import CheckInEdit, Kept, PeopleTable
from vaekst_desk.ui.meeting.people_writes import Note, PeopleWrites
from vaekst_desk.ui.meeting.step import Step

_ENTER = "Enter"  # the key that the line and the table take themselves
_IDLE = 100  # ms after which the first picture is there
_TYPING = 500  # ms without a key after which she has stopped typing


@dataclass(frozen=True, slots=True)
class Command:
    """What can be done about the people chosen: its words, its key (empty: none), and what it does."""

    text: str
    key: str
    run: Callable[[], object]
    needs_one: bool = True


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the list to look at: its words with "{count}", and who belongs to it (None: everybody)."""

    text: str
    keep: Callable[[AttendanceRow], bool] | None


class PeopleList(QWidget):
    """Shows a meeting's people and writes what is noted of them, for the step it belongs to.

    `current_changed` says that another person is the one meant, `noted` that somebody's line shows something new.
    """

    current_changed = Signal()
    noted = Signal()

    def __init__(
        self, step: Step, columns: Sequence[Column], scopes: Sequence[Scope], *, hint: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._step, self._scopes = step, scopes
        self.workbench, self.language = step.workbench, step.language
        self._words = wording(step.language)
        self._ready = False
        self._commands: list[tuple[Command, QPushButton, QAction]] = []
        self.model = AttendeesModel(step.language, self)
        self.writes = PeopleWrites(step.workbench, self)
        self.writes.failed.connect(self._failed)
        self.edit = CheckInEdit(self)
        self.edit.setPlaceholderText(hint)
        self.edit.setToolTip("")
        self.edit.setAccessibleName(hint)
        self.table = PeopleTable(self.model, columns, step.language, self)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._chips = QButtonGroup(self)
        self._chip_row, self._button_rows = QWidget(self), QWidget(self)
        self._buttons = FlowLayout(self._button_rows, spacing=4)
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self.edit.textChanged.connect(self._filter)
        self.edit.textChanged.connect(lambda _: self._typing.start())
        self.edit.moved.connect(self._move)
        self.table.typed.connect(self._type)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())

    # --- making

    def _lay_out(self) -> None:
        row = FlowLayout(self._chip_row, spacing=4)
        for at, scope in enumerate(self._scopes):
            chip = Chip(self._chip_row)
            chip.setChecked(at == 0)
            self._chips.addButton(chip, at)
            row.addWidget(chip)
            chip.setText(scope.text.format(count=0))
        self._chips.idToggled.connect(lambda _, on: self._filter() if on else None)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.edit)
        self.column.addWidget(self._chip_row)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._button_rows)
        self.edit.setMaximumWidth(16777215)

    def add_commands(self, commands: Sequence[Command]) -> None:
        """Puts buttons below the table, the same in the context menu; a key works anywhere in the list."""
        for command in commands:
            shown = QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)
            key = f" ({_ENTER if command.key == _ENTER else shown})" if shown else ""
            button = QPushButton(command.text + key, self._button_rows)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, run=command.run: run())
            action = QAction(command.text, self)
            action.triggered.connect(lambda _=False, run=command.run: run())
            if command.key and command.key != _ENTER:
                context = Qt.ShortcutContext.WidgetWithChildrenShortcut
                QShortcut(QKeySequence(command.key), self, button.click, context=context)
            self._buttons.addWidget(button)
            self._commands.append((command, button, action))

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for _, button, action in self._commands:
            action.setEnabled(button.isEnabled())
            menu.addAction(action)
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()

    # --- showing

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows what the register holds, with what is still being written laid over it."""
        with Kept(self.table):
            self.model.show(meeting.attendances)
            for note in self.writes.pending:
                self.model.put(note.ids, note.shows)
        if not self._ready:
            QTimer.singleShot(_IDLE, self.model.prepare)
        self._ready = True
        self._after()

    def _filter(self) -> None:
        """Shows what fits, and marks who is most likely meant."""
        with Kept(self.table):
            self.model.filter(self.edit.text(), self._scopes[self._chips.checkedId()].keep)
        if self.edit.text().strip():
            self._go_to(self.model.best())
        self._show_current()

    def _after(self) -> None:
        """Counts, and whatever hangs on the lines."""
        for at, scope in enumerate(self._scopes):
            count = len(self.model.rows) if scope.keep is None else sum(map(scope.keep, self.model.rows))
            text = scope.text.format(count=count)
            if self._chips.button(at).text() != text:
                self._chips.button(at).setText(text)
                self._chips.button(at).setAccessibleName(text)
        self._show_current()
        self.noted.emit()

    def _show_current(self) -> None:
        there, writable = self.current() is not None, self._ready and self._step.writable
        for command, button, _ in self._commands:
            button.setEnabled(writable and (there or not command.needs_one))
        self.current_changed.emit()

    # --- who is meant

    def current(self) -> AttendanceRow | None:
        """The person marked; None for nobody."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def chosen(self) -> list[AttendanceRow]:
        """Everybody marked, from the top."""
        return [self.model.row(at) for at in chosen_rows(self.table)]

    @property
    def busy(self) -> bool:
        """Whether somebody was typed or noted a moment ago: the lines show already what the register is told."""
        return self._typing.isActive()

    def go_to(self, attendance_id: int) -> None:
        """Marks somebody, taking the filter away where it hides them."""
        if self.model.place_of(attendance_id) is None:
            self._chips.button(0).setChecked(True)
            self.edit.clear()
        self._go_to(self.model.place_of(attendance_id))

    def _go_to(self, place: int | None) -> None:
        if place is not None:
            self.table.selectRow(place)
            self.table.scrollTo(self.model.index(place, 0))

    def _move(self, steps: int) -> None:
        last = self.model.rowCount() - 1
        at = self.table.currentIndex()
        if last >= 0:
            self._go_to(min(max(at.row() + steps, 0), last) if at.isValid() else 0)

    def _type(self, text: str) -> None:
        self.edit.setFocus()
        self.edit.insert(text)

    # --- what is noted

    def note(
        self,
        rows: Sequence[AttendanceRow],
        what: str,
        shows: Callable[[AttendanceFields], AttendanceFields],
        change: Callable[..., Any],
        *arguments: Any,
        **named: Any,
    ) -> None:
        """Shows a change of some lines at once and writes it aside; then the line for names is empty again."""
        if not rows or not self._step.writable:
            return
        self._typing.start()
        ids = [row.fields.id for row in rows if row.fields.id]
        name = rows[0].name if len(rows) == 1 else self.tr("%n attendee(s)", "", len(rows))
        label = Label.of(StepCode.PRESENCE_SET, name=name, what=what)
        self.writes.put(Note(ids, shows, label, change, arguments, named))
        with Kept(self.table):
            self.model.put(ids, shows)
        self.done()

    def set_presence(self, presence: Presence) -> None:
        """Notes what is known of everybody marked."""
        rows = self.chosen()
        ids = [row.fields.id for row in rows]
        what = self._words.presence_names[presence]
        self.note(
            rows, what, lambda fields: shown_presence(fields, presence), check_in.set_presence, ids, presence
        )

    def reply(self, presence: Presence) -> None:
        """Notes what everybody marked answered today."""
        rows, today = self.chosen(), self.workbench.today()
        ids = [row.fields.id for row in rows]
        answered = None if presence is Presence.INVITED else today
        what = self._words.presence_names[presence]

        def shows(fields: AttendanceFields) -> AttendanceFields:
            return replace(shown_presence(fields, presence), replied_on=answered)

        self.note(rows, what, shows, check_in.reply, ids, presence, on=today)

    @guard
    def stand_in(self, presence: Presence) -> None:
        """The alternate marked comes for the member, or somebody is asked for to come for the member marked."""
        row = self.current()
        if row is None or row.guest or not self._step.writable:
            return
        self.writes.flush()
        own = self.member_of(row)
        if own is not None:
            self.write_stand_in(own, row.fields.person_id or 0, row.name, presence)
            return
        choices = self.workbench.read(check_in.alternates_of, row.fields.id or 0)
        if chosen := asked_alternate(row.name, choices, self):
            self.write_stand_in(row, chosen.id, chosen.text, presence)

    def member_of(self, row: AttendanceRow) -> AttendanceRow | None:
        """The line of the member that somebody on the list is alternate for; None where there is none."""
        if row.role is not Role.ALTERNATE or row.alternate_for_person_id is None:
            return None
        return next(
            (each for each in self.model.rows if each.fields.person_id == row.alternate_for_person_id), None
        )

    def write_stand_in(self, member: AttendanceRow, person_id: int, name: str, presence: Presence) -> None:
        """Has somebody come instead of a member. Raises what `check_in.stand_in` raises."""
        label = Label.of(StepCode.PRESENCE_SET, name=name, what=self.instead_of(member))
        line = self._step.write(
            label,
            check_in.stand_in,
            member.fields.id or 0,
            person_id,
            presence=presence,
            on=self.workbench.today(),
        )
        self.done()
        self.go_to(line)

    def instead_of(self, member: AttendanceRow) -> str:
        """That somebody comes for a member, in words."""
        return self.tr("comes instead of {member}").format(member=member.name)

    def add_guest(self, presence: Presence) -> None:
        """Asks for a guest's name and puts the guest on the list."""
        self._guest(GuestDialog(self.workbench, self._step.meeting.id, presence, self))

    def change_guest(self) -> None:
        """Asks how the guest marked is to be called."""
        row = self.current()
        if row is not None and row.guest and self._step.writable:
            fields = row.fields
            self._guest(
                GuestDialog(
                    self.workbench,
                    self._step.meeting.id,
                    fields.presence,
                    self,
                    attendance_id=fields.id,
                    name=fields.guest_name,
                    organization=fields.guest_organization,
                )
            )

    def _guest(self, dialog: GuestDialog) -> None:
        self.writes.flush()
        dialog.exec()
        saved = dialog.saved_id
        dialog.deleteLater()
        if saved is not None:
            self._step.reload_wanted.emit()
            self.done()
            self.go_to(saved)

    def done(self) -> None:
        """Something was noted: the line is empty for the next name, and the one just noted stays marked."""
        if self.edit.text():
            self.edit.clear()
        self._after()
        index = self.table.currentIndex()
        if index.isValid():
            self.table.scrollTo(index)

    def _failed(self, error: UserError | InvalidFields) -> None:
        """The truth again, and why."""
        self._step.reload_wanted.emit()
        QTimer.singleShot(0, self, lambda: show_error(error, self.language, self))


def shown_presence(fields: AttendanceFields, presence: Presence) -> AttendanceFields:
    """How a line shows what `check_in.set_presence` makes of it."""
    if presence is Presence.PRESENT:
        return replace(fields, presence=presence)
    instead = None if presence.away else fields.instead_of_id
    return replace(fields, presence=presence, arrived_at=None, left_at=None, instead_of_id=instead)
