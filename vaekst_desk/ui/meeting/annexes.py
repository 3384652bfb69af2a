"""The annexes of an agenda item: dropped, pasted or chosen, put in order, renamed, opened and saved elsewhere."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import StepCode
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.meetings import Annex
from vaekst_desk.services import annexes
from vaekst_desk.ui.editor import locale_of
from vaekst_desk.ui.field_errors import MessageLine
from vaekst_desk.ui.flow_layout import FlowLayout
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.meeting.agenda_list import FileList, files_of
from vaekst_desk.ui.meeting.agenda_rows import RowDelegate
from vaekst_desk.ui.meeting.annex_list import AnnexModel, disk_name, opens
from vaekst_desk.ui.meeting.annex_run import Added, AnnexRun
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.strokes import Tone

_LINES = 3


class FileDrop(QObject):
    """Takes files dropped on a widget or on anything in it, before a text field takes them for text."""

    dropped = Signal(list)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.enabled = True
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)
        widget.setAcceptDrops(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moving = isinstance(event, QDragMoveEvent)  # an entering drag is one too
        if not (self.enabled and isinstance(event, QDropEvent) and files_of(event.mimeData())):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not moving:
            self.dropped.emit(files_of(event.mimeData()))
        return True


class AnnexPanel(QWidget):
    """Shows the annexes of one item at a time. `open` gives it the step whose meeting they belong to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step
        self._item_id: int | None = None
        self._runs: list[AnnexRun] = []
        self._delegate = RowDelegate(lead="", two_lines=False, parent=self)
        self.list = FileList(self, delegate=self._delegate)
        self.message = MessageLine(self)

    def open(self, step: Step) -> None:
        """Sets it up for a step of the workspace."""
        self._step = step
        language = step.workbench.language
        words = wording(language)
        self.model = AnnexModel(locale_of(language), lambda number: words.annex.format(number=number), self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Annexes"))
        self.list.empty_text = self.tr("Drop files here, paste them, or choose Add.")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMinimumHeight(_LINES * self._line_height())
        self._make_actions()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.delete_requested.connect(self.remove)
        self.list.doubleClicked.connect(self.open_current)
        self.list.files_dropped.connect(lambda paths, _row: self.add_files(paths))
        self.model.moved.connect(self._move)
        self.model.renamed.connect(self._rename)

    def _line_height(self) -> int:
        return self.fontMetrics().height() + 8

    def _make_actions(self) -> None:
        self.add = self._action(self.tr("&Add …"), "", self.choose)
        self.open_it = self._action(self.tr("&Open"), "Return", self.open_current)
        self.save_as = self._action(self.tr("&Save as …"), "", self.save_current)
        self.rename = self._action(self.tr("Rena&me"), "F2", lambda: self.list.edit(self.list.currentIndex()))
        self.delete = self._action(self.tr("Remo&ve"), "Del", self.remove)
        self.up = self._action(self.tr("Move up"), "Alt+Up", lambda: self.list.move_current(-1), "up")
        self.down = self._action(self.tr("Move down"), "Alt+Down", lambda: self.list.move_current(1), "down")
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.list)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)

    def _action(self, text: str, keys: str, run: Callable[[], object], icon_name: str = "") -> QAction:
        action = QAction(text, self.list)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setData(icon_name)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(text.replace("&", "") + (f" ({shown})" if shown else ""))
        action.triggered.connect(lambda: run())
        self.list.addAction(action)
        return action

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Anne&xes"), self)
        heading.setBuddy(self.list)
        self._progress, self._stop = QProgressBar(self), QPushButton(self.tr("Cancel"), self)
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._stop.clicked.connect(self.cancel)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._running = QWidget(self)
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said)
        row.addWidget(self._progress, 1)
        row.addWidget(self._stop)
        self._running.hide()
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons, spacing=4)
        for action in (self.add, self.open_it, self.save_as, self.rename, self.delete, self.up, self.down):
            flow.addWidget(self._button(action))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (heading, self.list, self.message, self._running, self._buttons):
            column.addWidget(part)
        self._lay_look()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self._buttons)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        if action.data():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(16, 16))
        return button

    # what is shown

    def show_item(self, item_id: int | None, rows: Sequence[Annex]) -> None:
        """Shows the annexes of an item as they are now."""
        if item_id != self._item_id:
            self._item_id = item_id
            self.message.say("")
        self.model.movable = self.list.takes_files = self._step.writable
        self.model.show(rows)
        self._delegate.lead = self.model.lead()
        self.list.setFixedHeight(max(_LINES, min(len(rows), 2 * _LINES)) * self._line_height() + 4)
        self._enable()

    def _current(self) -> Annex | None:
        row = self.list.current_row()
        return None if row is None else self.model.things[row]

    def _enable(self) -> None:
        annex, writable = self._current(), self._step.writable
        row, last = self.list.current_row() or 0, len(self.model.things) - 1
        self.add.setEnabled(writable and self._item_id is not None)
        self.open_it.setEnabled(annex is not None)
        self.save_as.setEnabled(annex is not None)
        for action in (self.rename, self.delete):
            action.setEnabled(writable and annex is not None)
        self.up.setEnabled(writable and annex is not None and row > 0)
        self.down.setEnabled(writable and annex is not None and row < last)

    def _say(self, errors: Sequence[UserError | InvalidFields]) -> None:
        language = self._step.workbench.language
        told = [part for error in errors for part in getattr(error, "errors", (error,))]
        self.message.say("\n".join(error_sentence(error, language) for error in told))

    # adding

    def choose(self) -> None:
        """Asks for files and adds them."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add annexes"))
        self.add_files([Path(name) for name in names])

    def paste(self) -> None:
        """Adds the files that were copied."""
        self.add_files(files_of(QGuiApplication.clipboard().mimeData()))

    def add_files(self, paths: Sequence[Path], item_id: int | None = None) -> None:
        """Adds files to an item, the one shown unless another is named."""
        wanted = item_id or self._item_id
        if not paths or wanted is None or not self._step.writable:
            return
        self.message.say("")
        run = AnnexRun(
            self._step.workbench, wanted, paths, on_progress=self._progress.setValue, on_end=self._added
        )
        self._runs.append(run)
        self._show_runs()
        run.start()

    def cancel(self) -> None:
        """Stops everything that is being added."""
        for run in self._runs:
            run.cancel()

    def close_down(self) -> None:
        """Shows nothing any more; what is being added is added all the same, and the window says so."""
        for run in self._runs:
            run.unwatch()

    @property
    def busy(self) -> bool:
        """Whether files are being added."""
        return bool(self._runs)

    def _show_runs(self) -> None:
        self._running.setVisible(self.busy)
        if self._runs:
            first = self._runs[0].paths[0].name
            shown = self.fontMetrics().elidedText(first, Qt.TextElideMode.ElideMiddle, 160)
            self._said.setText(self.tr("Adding {name} …").format(name=shown))
            self._progress.setValue(0)

    def _added(self, run: AnnexRun, added: Added) -> None:
        self._runs.remove(run)
        self._show_runs()
        self._say(added.refused)
        if added.topics:
            self._step.reload_wanted.emit()
            if run.item_id == self._item_id:
                self.list.go_to_row(len(self.model.things) - 1)

    # changing

    def _write(
        self, code: StepCode, name: str, change: Callable[..., object], *args: object, **more: object
    ) -> None:
        self.message.say("")
        try:
            self._step.write(self._step.label(code, name=name), change, *args, **more)
        except (UserError, InvalidFields) as error:
            self._step.reload_wanted.emit()
            self._say([error])

    def _move(self, annex_id: int, to: int) -> None:
        self._write(StepCode.ANNEX_EDIT, self.model.things[to - 1].name, annexes.move, annex_id, to=to)

    def _rename(self, annex_id: int, name: str) -> None:
        self._write(StepCode.ANNEX_EDIT, name, annexes.rename, annex_id, name)

    def remove(self) -> None:
        """Removes the current annex."""
        annex, row = self._current(), self.list.current_row() or 0
        if annex and self._step.writable:
            self._write(StepCode.ANNEX_REMOVE, annex.name, annexes.remove, [annex.id])
            self.list.go_to_row(row)

    # taking out

    def open_current(self) -> None:
        """Opens a copy of the current annex in its own program, where that cannot do harm."""
        annex = self._current()
        if annex is None:
            return
        if not opens(annex):
            self.message.say(
                self.tr("Files of this kind are not opened from here. Save it first."), Tone.DOUBT
            )
            return
        # A copy of its own, left to the system to tidy away: the other program may keep it open for long.
        folder = Path(tempfile.mkdtemp(prefix="vaekst-desk-"))
        self._take_out(annex, folder / disk_name(annex), self._show_copy)

    def _show_copy(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.message.say(self.tr("No program on this computer opens files of this kind."), Tone.DOUBT)

    def save_current(self) -> None:
        """Saves the current annex where she says."""
        annex = self._current()
        if annex is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the annex"), str(Path.home() / disk_name(annex))
        )
        if chosen:
            self.save_to(annex, Path(chosen))

    def save_to(self, annex: Annex, path: Path) -> None:
        """Saves an annex as a file, whole or not at all, and says so."""
        self._take_out(
            annex,
            path,
            lambda done: self.message.say(self.tr("Saved as {file}.").format(file=done.name), Tone.NOTE),
        )

    def _take_out(self, annex: Annex, path: Path, then: Callable[[Path], None]) -> None:
        desk = self._step.workbench.desk

        def failed(error: BaseException) -> None:
            if not isinstance(error, UserError):
                raise error
            self._say([error])

        self.message.say("")
        self._step.workbench.worker.run(
            lambda _job: desk.read(annexes.write_to, annex.id, path),
            on_result=lambda _: then(path),
            on_error=failed,
        )

    # looks

    def _lay_look(self) -> None:
        for action in (self.up, self.down):
            action.setIcon(icon(action.data()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "up"):
            self._lay_look()
