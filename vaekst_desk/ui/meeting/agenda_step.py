"""The step Agenda: the items in their order with the clock, and the fields and annexes of the one chosen."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import Changes, Label, StepCode
from vaekst_desk.domain.dates import short_time
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, Meeting
from vaekst_desk.services import agenda, carry_over, settings, templates
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.errors import guard, show_error
from vaekst_desk.ui.flow_layout import FlowLayout
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.meeting.agenda_item import ItemPage
from vaekst_desk.ui.meeting.agenda_list import AgendaModel, FileList
from vaekst_desk.ui.meeting.agenda_rows import RowDelegate
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.workbench import Workbench

_LIST, _ITEM = 2, 3  # how list and item share the width


class AgendaStep(Step):
    """Edits the agenda. Every change is written at once; typing after a pause."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(workbench, parent)
        names = wording(workbench.language).item_kind_names
        self.model = AgendaModel(lambda item: names[item.kind], self)
        self.list = FileList(self, delegate=RowDelegate(lead="88", two_lines=True, parent=self))
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Agenda items"))
        self.list.empty_text = self.tr("No items yet. Insert the standing ones, or make one with Insert.")
        self.page = ItemPage(self, self)
        self.total = QLabel(self)
        self.total.setWordWrap(True)
        self._busy = self._gone = False
        self._make_actions()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.delete_requested.connect(self.remove)
        self.list.files_dropped.connect(self._take_files)
        self.model.moved.connect(self._move)

    # --- making

    def _make_actions(self) -> None:
        whole, local = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WidgetShortcut
        self.new = self._action(self, self.tr("&New item"), ["Ctrl+Shift+N"], whole, self.add, "add")
        self.insert = self._action(self.list, self.tr("&New item"), ["Ins"], local, self.add)
        self.delete = self._action(self.list, self.tr("Remo&ve"), ["Del"], local, self.remove)
        self.up = self._action(
            self.list, self.tr("Move up"), ["Alt+Up"], local, lambda: self.list.move_current(-1), "up"
        )
        self.down = self._action(
            self.list, self.tr("Move down"), ["Alt+Down"], local, lambda: self.list.move_current(1), "down"
        )
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.standing = self._action(self, self.tr("Insert &standing items"), [], whole, self.insert_standing)
        self.fetch = self._action(self, self.tr("&Fetch from the last meeting …"), [], whole, self.carry_over)
        self.keep = self._action(self, self.tr("Save as &template"), [], whole, self.save_template)
        self.keep.setToolTip(self.tr("These items become the standing ones of the body"))

    def _action(
        self,
        owner: QWidget,
        text: str,
        keys: Sequence[str],
        context: Qt.ShortcutContext,
        run: Callable[[], object],
        icon_name: str = "",
    ) -> QAction:
        action = QAction(text, owner)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setShortcutContext(context)
        action.setData(icon_name)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(text.replace("&", "") + (f" ({shown})" if shown else ""))
        action.triggered.connect(lambda: run())
        owner.addAction(action)
        return action

    def _lay_out(self) -> None:
        commands, under = QWidget(self), QWidget(self)
        flow = FlowLayout(commands, spacing=8)
        for action in (self.standing, self.fetch, self.keep):
            flow.addWidget(self._button(action, commands))
        row = FlowLayout(under, spacing=4)
        for action in (self.new, self.delete, self.up, self.down):
            row.addWidget(self._button(action, under))
        left, column = QWidget(self), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        left.setLayout(column)
        for part in (self.list, self.total, under):
            column.addWidget(part)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(QWidget(self.stack))
        self.stack.addWidget(self.page)
        self.splitter = QSplitter(self)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.stack)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        for at, share in enumerate((_LIST, _ITEM)):
            self.splitter.setStretchFactor(at, share)
        left.setMinimumWidth(240)
        self.stack.setMinimumWidth(360)
        self.splitter.setSizes([_LIST * 200, _ITEM * 200])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 16)
        whole.setSpacing(8)
        whole.addWidget(commands)
        whole.addWidget(self.splitter, 1)
        self._lay_look()

    def _button(self, action: QAction, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(16, 16))
        named = action in (self.up, self.down)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonIconOnly if named else style.ToolButtonTextBesideIcon)
        button.setAccessibleName(action.text().replace("&", ""))
        return button

    # --- what is shown

    def show_meeting(self, meeting: Meeting) -> None:
        super().show_meeting(meeting)
        self.model.movable = self.list.takes_files = self.writable
        row = self.list.current_row()
        self.model.show_items(meeting.items, meeting.fields.starts_at)
        if self.list.current_row() is None:
            self.list.go_to_row(row or 0)
        self._show_current()
        self.total.setText(self._total())

    def _current(self) -> AgendaItemFields | None:
        row = self.list.current_row()
        return None if row is None else self.model.things[row]

    def _show_current(self) -> None:
        item = self._current()
        if item is None:
            self.page.show_nothing()
        else:
            self.page.show_item(item, self.meeting.attendances)
        self.stack.setCurrentIndex(0 if item is None else 1)
        self._enable()

    def _chosen(self) -> None:
        """Another line was chosen: what is typed is saved first; where it cannot be, the line is kept."""
        item, shown = self._current(), self.page.item
        if item is None or shown is None or item.id == shown.id:
            self._show_current()
            return
        gone = shown.id not in self.model.ids()
        if gone or self.page.autosave.flush():
            self._show_current()
        else:
            self.list.go_to_row(self.model.ids().index(shown.id))

    def _total(self) -> str:
        """The planned time against the meeting's own end: "slutter 9.25, 5 minutter før tid"."""
        ends, wanted = self.model.ends_at(), self.meeting.fields.ends_at
        if ends is None:
            return self.tr("Give the items minutes, and the clock runs.") if self.model.things else ""
        said = self.tr("Ends at {time}").format(time=short_time(ends))
        return joined(said, self._against(ends, wanted) if wanted else "", by=", ")

    def _against(self, ends: datetime, wanted: datetime) -> str:
        minutes = round((wanted - ends).total_seconds() / 60)
        if minutes == 0:
            return self.tr("on time")
        if minutes > 0:
            return self.tr("%n minute(s) early", "", minutes)
        return self.tr("%n minute(s) over", "", -minutes)

    def _enable(self) -> None:
        writable, row = self.writable and not self._busy, self.list.current_row()
        last = len(self.model.things) - 1
        for action in (self.new, self.insert, self.standing, self.fetch):
            action.setEnabled(writable)
        self.keep.setEnabled(not self.workbench.read_only and last >= 0)
        self.delete.setEnabled(writable and row is not None)
        self.up.setEnabled(writable and row is not None and row > 0)
        self.down.setEnabled(writable and row is not None and row < last)

    def flush(self) -> bool:
        return self.page.item is None or self.page.autosave.flush()

    def take_focus(self) -> None:
        self.list.setFocus()

    def show_item(self, item_id: int) -> None:
        if item_id in self.model.ids():
            self.list.go_to_row(self.model.ids().index(item_id))

    def close_down(self) -> None:
        """Shows nothing any more; files that are being added and items brought over come in all the same."""
        self._gone = True
        self.page.form.annexes.close_down()
        super().close_down()

    # --- commands

    @guard
    def add(self) -> None:
        """Makes an item below the current one, for its title to be typed at once."""
        if not self.flush():
            return
        row = self.list.current_row()
        at = len(self.model.things) + 1 if row is None else row + 2
        fields = AgendaItemFields(title=self.tr("New item"))
        label = self.label(StepCode.AGENDA_EDIT)
        item_id = self.write(label, agenda.add, self.meeting.id, fields, at=at)
        if item_id in self.model.ids():
            self.list.go_to_row(self.model.ids().index(item_id))
        self.page.go_to_title()

    @guard
    def remove(self) -> None:
        """Takes the current item away, with everything on it."""
        item, row = self._current(), self.list.current_row()
        if item is None or item.id is None or row is None or not self.writable:
            return
        self.flush()
        self.write(self.label(StepCode.AGENDA_EDIT), agenda.remove, [item.id])
        self.list.go_to_row(row)

    def _move(self, item_id: int, to: int) -> None:
        if not self.flush():
            self.reload_wanted.emit()
            return
        try:
            self.write(self.label(StepCode.AGENDA_EDIT), agenda.move, item_id, to=to)
        except UserError as error:
            self.reload_wanted.emit()
            show_error(error, self.workbench.language, self)
        self._enable()

    def _take_files(self, paths: list[Path], row: int) -> None:
        """Puts files on the item they were dropped on, the current one where there was none."""
        if row >= 0 and self.model.things[row].id != (self.page.item.id if self.page.item else None):
            self.list.go_to_row(row)
        self.page.add_files(paths, self.model.things[row].id if row >= 0 else None)

    @guard
    def insert_standing(self) -> None:
        """Puts the standing items at the end, those that are not there yet."""
        if self.flush():
            language = self.workbench.read(settings.get).language
            self.write(self.label(StepCode.AGENDA_EDIT), templates.insert, self.meeting.id, language)

    @guard
    def save_template(self) -> None:
        """Makes these items the standing ones of the body."""
        if self.flush():
            label = self.label(StepCode.AGENDA_TEMPLATE, name=self.meeting.body)
            self.write(label, templates.save, self.meeting.id)

    @guard
    def carry_over(self) -> None:
        """Asks what is to come over from the last meeting, and brings it."""
        from vaekst_desk.ui.meeting.carry_over_dialog import CarryOverDialog

        if not self.flush():
            return
        offered = self.workbench.read(carry_over.offers, self.meeting.id)
        dialog = CarryOverDialog(offered, self)
        accepted, wanted = dialog.exec(), dialog.wanted()
        dialog.deleteLater()
        if accepted:
            self._bring(wanted.item_ids, with_tasks=wanted.with_tasks, with_minutes=wanted.with_minutes)

    def _bring(self, item_ids: Sequence[int], *, with_tasks: bool, with_minutes: bool) -> None:
        """Brings it over on the worker: minutes may have to be laid out for it."""
        desk, meeting_id, label = self.workbench.desk, self.meeting.id, self.label(StepCode.AGENDA_EDIT)
        language = self.workbench.read(settings.get).language
        self._set_busy(busy=True)
        self.workbench.worker.run(
            lambda _job: desk.write(
                label,
                carry_over.apply,
                meeting_id,
                item_ids=item_ids,
                with_tasks=with_tasks,
                with_minutes=with_minutes,
                language=language,
            ),
            on_result=lambda written: self._brought(written.topics, label),
            on_error=self._not_brought,
        )

    def _brought(self, topics: Changes, label: Label) -> None:
        self.workbench.announce(topics, label)
        if not self._gone:
            self._set_busy(busy=False)
            self.reload_wanted.emit()

    def _not_brought(self, error: BaseException) -> None:
        if not isinstance(error, UserError | InvalidFields):
            raise error
        if self._gone:
            return
        self._set_busy(busy=False)
        show_error(error, self.workbench.language, self)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._enable()

    # --- looks

    def _lay_look(self) -> None:
        for action in (self.new, self.up, self.down):
            action.setIcon(icon(action.data()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "down"):
            self._lay_look()
