"""The Redigér menu: undo and redo in words, and what is done with the rows of the page shown."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from vaekst_desk.domain.changes import Label, Step, StepCode
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.messages import step_sentence
from vaekst_desk.ui.page_spec import BinCalls
from vaekst_desk.ui.table_copy import table_mime
from vaekst_desk.ui.worker import Job

if TYPE_CHECKING:
    from vaekst_desk.ui.list_page import ListPage
    from vaekst_desk.ui.main_window import MainWindow

_COPIED_AT_ONCE = 2000
_CHUNK = 500


class EditCommands(QObject):
    """Acts on the page that the window shows."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window, self.language = window, window.language
        self._reading: Job | None = None
        self.undo = self._action(self.tr("&Undo"), "undo", self.undo_step, QKeySequence("Ctrl+Z"))
        self.redo = self._action(self.tr("&Redo"), "redo", self.redo_step, QKeySequence("Ctrl+Y"))
        for step in (self.undo, self.redo):
            step.setEnabled(False)  # until it is known what they would do
        self.new = self._action(self.tr("&New …"), "add", self.add, QKeySequence("Ctrl+N"))
        self.edit = self._action(self.tr("&Edit …"), "edit", self.edit_row)
        self.copy = self._action(self.tr("&Copy rows"), "copy", self.copy_rows, QKeySequence.StandardKey.Copy)
        self.select_all = self._action(
            self.tr("Select &all"), "", self.all_rows, QKeySequence.StandardKey.SelectAll
        )
        self.bin = self._action(self.tr("Move to the &bin"), "bin", self.to_bin)
        self.restore = self._action(self.tr("Take out of the bin"), "restore", self.from_bin)
        self.filter = self._action(
            self.tr("&Filter"), "filter", self.focus_filter, QKeySequence.StandardKey.Find
        )
        self.search = self._action(
            self.tr("&Search and do …"), "search", self.open_palette, QKeySequence("Ctrl+K")
        )

    def _action(self, text: str, icon_name: str, slot: object, keys: Any = None) -> QAction:
        action = self.window.add_action(text, icon_name)
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(slot)
        return action

    def fill(self, menu: QMenu) -> None:
        """Puts the commands into the menu."""
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addActions([self.new, self.edit, self.bin, self.restore])
        menu.addSeparator()
        menu.addActions([self.copy, self.select_all])
        menu.addSeparator()
        menu.addActions([self.filter, self.search])

    def fill_context(self, menu: QMenu, page: "ListPage") -> None:
        """What the selection of a page can do."""
        menu.addAction(self.edit)
        menu.addAction(self.copy)
        page.commands.fill(menu)
        papers = self.window.prints.of(page.spec.papers)
        if papers and not page.state.binned:
            menu.addSeparator()
            menu.addActions(papers)
        if page.spec.bin:
            menu.addSeparator()
            menu.addAction(self.restore if page.state.binned else self.bin)
        menu.setDefaultAction(self.edit)

    # --- what can be done now

    def update(self) -> None:
        """Enables what can be done now."""
        page, workbench = self.window.page(), self.window.workbench
        count = page.table.selected_count() if page else 0
        writable = workbench is not None and not workbench.read_only
        binned = page is not None and page.state.binned
        spec = page.spec if page else None
        opens = spec is not None and spec.opens is not None
        self.new.setEnabled(spec is not None and spec.editor is not None and writable and not binned)
        self.edit.setEnabled(count == 1 and not binned and (writable or opens))
        self.edit.setText(self.tr("&Open") if opens else self.tr("&Edit …"))
        removes = spec is not None and spec.bin is not None
        deletes = spec is not None and spec.bin is not None and spec.bin.restore is None
        self.bin.setEnabled(count > 0 and writable and removes and not binned)
        self.bin.setText(self.tr("&Delete") if deletes else self.tr("Move to the &bin"))
        self.restore.setEnabled(count > 0 and writable)
        self.restore.setVisible(binned)
        self.bin.setVisible(not binned)
        if page:
            page.commands.update()
        self.copy.setEnabled(count > 0)
        for action in (self.select_all, self.filter):
            action.setEnabled(page is not None)
        self.search.setEnabled(workbench is not None)

    def update_steps(self) -> None:
        """Says in the menu what would be undone and done again."""
        self._drop_reading()
        desk = self.window.workbench.desk if self.window.workbench else None
        self._show_steps((desk.next_undo(), desk.next_redo()) if desk else (None, None))

    def forget_steps(self) -> None:
        """The register is left: there is nothing to undo any more."""
        self._drop_reading()
        self._show_steps((None, None))

    def _drop_reading(self) -> None:
        """What is being read may be of before a write, or of another register."""
        if self._reading:
            self._reading.cancel()
            self._reading = None

    def read_steps(self) -> None:
        """The same, read on the worker: for the first time, when much is made ready for it."""
        workbench = self.window.workbench
        if workbench:
            desk = workbench.desk
            self._reading = workbench.worker.run(
                lambda _job: (desk.next_undo(), desk.next_redo()),
                on_result=self._show_steps,
                on_error=self.window.show_error,
            )

    def _show_steps(self, steps: tuple[Step | None, Step | None]) -> None:
        self._word(self.undo, self.tr("&Undo"), self.tr("&Undo: {step}"), steps[0])
        self._word(self.redo, self.tr("&Redo"), self.tr("&Redo: {step}"), steps[1])

    def _word(self, action: QAction, plain: str, worded: str, step: Step | None) -> None:
        sentence = step_sentence(step.label, self.language).replace("&", "&&") if step else ""
        action.setText(worded.format(step=sentence) if step else plain)
        action.setEnabled(step is not None)

    # --- doing it

    @guard
    def undo_step(self) -> None:
        """Takes back the newest step, of what is being typed first of all."""
        if self.window.workbench and self.window.stage.flush():
            self.window.workbench.undo()

    @guard
    def redo_step(self) -> None:
        """Does the step undone last again."""
        if self.window.workbench and self.window.stage.flush():
            self.window.workbench.redo()

    @guard
    def add(self) -> None:
        """Opens the editor for something new, and goes to it once saved."""
        page = self.window.page()
        if page and self.new.isEnabled():
            self._run_editor(page, None)

    @guard
    def edit_row(self) -> None:
        """Opens what the current row stands for: its editor, or what the page opens instead."""
        page = self.window.page()
        if page and self.edit.isEnabled() and page.selected_ids():
            noun_id = page.selected_ids()[0]
            if page.spec.opens:
                page.spec.opens(page.workbench, noun_id, self.window)
            else:
                self._run_editor(page, noun_id)

    def _run_editor(self, page: "ListPage", noun_id: int | None) -> None:
        if page.spec.editor is None:
            return
        dialog = page.spec.editor(page.workbench, noun_id, self.window)
        saved = dialog.exec() and getattr(dialog, "saved_id", None)
        dialog.deleteLater()
        page.table.setFocus()
        if saved and noun_id is None:
            page.go_to(saved)
            if page.spec.opens:
                page.spec.opens(page.workbench, saved, self.window)

    @guard
    def to_bin(self) -> None:
        """Moves the selected rows to the bin, as one step."""
        page = self.window.page()
        if page and page.spec.bin and self.bin.isEnabled():
            self._move(page, page.spec.bin, page.spec.bin.to_bin, page.spec.bin.bin_code)

    @guard
    def from_bin(self) -> None:
        """Takes the selected rows out of the bin, as one step."""
        page = self.window.page()
        bin_ = page.spec.bin if page else None
        if page and bin_ and bin_.restore and bin_.restore_code and self.restore.isEnabled():
            self._move(page, bin_, bin_.restore, bin_.restore_code)

    def _move(self, page: "ListPage", calls: BinCalls, change: Any, code: StepCode) -> None:
        ids = page.selected_ids()
        first = page.workbench.read(page.spec.rows, page.selected_keys()[:1], page.state)
        name = page.spec.name_of(first[0]) if first else ""
        label = Label.of(code, name=name, count=len(ids), noun=calls.noun)
        page.workbench.write(label, change, ids)

    def focus_filter(self) -> None:
        """Puts the caret into the filter."""
        page = self.window.page()
        if page:
            page.filters.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            page.filters.edit.selectAll()

    def all_rows(self) -> None:
        """Selects every row of the list."""
        page = self.window.page()
        if page:
            page.table.selectAll()
            page.table.setFocus()

    def open_palette(self) -> None:
        """Opens the search over everything."""
        self.window.open_palette()

    # --- copying

    @guard
    def copy_rows(self) -> None:
        """Copies the selected rows as a table; text selected in the panel is copied as text."""
        focused = QApplication.focusWidget()
        if _copies_itself(focused):
            return
        page = self.window.page()
        if page and page.table.selected_count():
            self._copy_table(page)

    def _copy_table(self, page: "ListPage") -> None:
        sections = page.table.header.shown_sections()
        columns = [page.model.column(section) for section in sections]
        header = [QCoreApplication.translate("Columns", column.title) for column in columns]
        keys, read, rows, state = page.selected_keys(), page.workbench.read, page.spec.rows, page.state

        def lines() -> list[list[str]]:
            found: list[Any] = []
            for start in range(0, len(keys), _CHUNK):
                found += read(rows, keys[start : start + _CHUNK], state)
            return [[column.value(row) for column in columns] for row in found]

        def put(made: list[list[str]]) -> None:
            QGuiApplication.clipboard().setMimeData(table_mime(header, made))
            self.window.say(self.tr("%n row(s) copied", "", len(made)))

        if len(keys) <= _COPIED_AT_ONCE:
            put(lines())
        else:
            self.window.say(self.tr("Copying …"))
            page.workbench.worker.run(lambda _job: lines(), on_result=put, on_error=self.window.show_error)


def _copies_itself(widget: QWidget | None) -> bool:
    """Whether the focused widget has text selected that Ctrl+C should copy instead."""
    from PySide6.QtWidgets import QLabel, QLineEdit

    if isinstance(widget, QLabel) and widget.hasSelectedText():
        QGuiApplication.clipboard().setText(widget.selectedText())
        return True
    if isinstance(widget, QLineEdit) and widget.hasSelectedText():
        widget.copy()
        return True
    return False
