"""What tests of the window do and ask, as its user would."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from vaekst_desk.ui.application import Program
from vaekst_desk.ui.list_page import ListPage
from vaekst_desk.ui.main_window import MainWindow
from vaekst_desk.ui.table_model import TableModel
from vaekst_desk.ui.table_view import TableView

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def emptied() -> None:
    """Everything that waits to be deleted is."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Shown:
    """A program's window on screen, worked by keys and mouse."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program
        self._counted: MainWindow | None = None
        self._heard = False

    # --- its parts

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def page(self) -> ListPage:
        page = self.window.page()
        assert page is not None
        return page

    @property
    def table(self) -> TableView:
        return self.page.table

    @property
    def model(self) -> TableModel[Any, Any]:
        return self.page.model

    @property
    def desk(self) -> Any:
        assert self.window.workbench is not None
        return self.window.workbench.desk

    def show(self) -> None:
        with self.qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def close(self) -> None:
        """Closes the window and lets go of the program as the end of the process would."""
        if not shiboken6.isValid(self.program):
            return
        self.window.close()
        self.window.deleteLater()
        self.program.theme.deleteLater()
        self.program.deleteLater()
        emptied()

    def settle(self) -> None:
        """Waits until all keys are there and the panel has followed."""
        self.qtbot.waitUntil(self._is_settled)
        self._activate()

    def _activate(self) -> None:
        """Once a popup or a dialog is gone the window is the active one again; nobody sees to it offscreen."""
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def _is_settled(self) -> bool:
        page, window = self.window.page(), self.window
        if window._settle.isActive():
            return False
        if page is None:
            return True
        waiting = page._refresh_timer.isActive() or page._detail_timer.isActive()
        return page.model.complete and page.model._job is None and not waiting and self._is_counted()

    def _is_counted(self) -> bool:
        """Whether the worker has said what could be undone and what waits: its jobs come one after the other."""
        if self._counted is not self.window:
            self._counted = self.window
            self._heard = False
            bench = self.window.workbench
            assert bench is not None
            bench.worker.run(lambda _job: None, on_result=self._hear, on_error=self._hear)
        return self._heard

    def _hear(self, _result: object) -> None:
        self._heard = True

    # --- what is seen

    def column(self, column_id: str) -> list[str]:
        """The texts of a column from top to bottom."""
        section = self.section(column_id)
        return [self.model.index(row, section).data() for row in range(self.model.rowCount())]

    def section(self, column_id: str) -> int:
        return [column.id for column in self.model.source.columns].index(column_id)

    def names(self) -> list[str]:
        return self.column("title" if self.page.spec.id in ("meetings", "agreements", "tasks") else "name")

    def selected(self) -> list[str]:
        names = self.names()
        return [names[row] for row in self.rows()]

    def rows(self) -> list[int]:
        """The selected rows."""
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def panel(self) -> str:
        """All that the panel says."""
        labels = self.page.panel.widget().findChildren(QLabel)
        body = self.page.panel.widget()
        return "\n".join(shown_text(label) for label in ([body] if isinstance(body, QLabel) else labels))

    def notice(self) -> str:
        return self.window.notice.text()

    # --- hands

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, *, on: QWidget | None = None) -> None:
        if on is None:
            self._activate()
        widget = on or QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        self.qtbot.keyClick(widget, key, modifier)

    def type(self, text: str, *, on: QWidget | None = None) -> None:
        """Letters, also such as Qt's own test keyboard does not have."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                widget = on or QApplication.focusWidget() or self.window
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))

    def filter(self, text: str) -> None:
        """Ctrl+F, and what is typed over whatever stood there."""
        self.press(Qt.Key.Key_F, CTRL)
        assert QApplication.focusWidget() is self.page.filters.edit
        self.type(text)
        self.settle()

    def go(self, page_id: str) -> None:
        number = [entry.id for entry in self.window.entries].index(page_id) + 1
        self.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        self.settle()
        assert self.page.spec.id == page_id

    def select(self, *names: str) -> None:
        """Clicks the first, and Ctrl-clicks the others."""
        for turn, name in enumerate(names):
            self.click(self.names().index(name), modifier=CTRL if turn else NONE)
        self.settle()

    def click(self, row: int, column_id: str = "", *, modifier: Qt.KeyboardModifier = NONE) -> None:
        sections = self.table.header.shown_sections()
        index = self.model.index(row, self.section(column_id) if column_id else sections[0])
        self.table.scrollTo(index)
        at = self.table.visualRect(index).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    def click_header(self, column_id: str) -> None:
        header = self.table.header
        section = self.section(column_id)
        at = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
        self.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NONE, at)
        self.settle()

    def context_menu(self) -> QMenu:
        """The context menu of the selection, open."""
        self.page.menu_wanted.emit(self.table.viewport().mapToGlobal(QPoint(20, 20)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu


def shown_text(label: QLabel) -> str:
    """A label's text as it is read: without its marks, and without the places where it may break."""
    text = label.text()
    if label.textFormat() is Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    return text.replace("\u200b", "")


def texts(menu: QMenu, *, enabled: bool | None = None) -> list[str]:
    """What a menu offers, without its mnemonics and separators."""
    return [
        plain(action.text())
        for action in menu.actions()
        if action.isVisible() and not action.isSeparator() and enabled in (None, action.isEnabled())
    ]


def plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    """The visible buttons under a widget, by their words."""
    return {plain(button.text()): button for button in widget.findChildren(QPushButton) if button.isVisible()}


@contextmanager
def answered(
    kind: type[QWidget], answer: Callable[[Any], object], *, times: int = 1
) -> Iterator[list[QWidget]]:
    """While the block runs, each modal dialog of that kind is given to `answer`, at most `times`; they must come.

    A dialog nobody expects is turned away, so that a test never waits for somebody who is not there.
    """
    met: list[QWidget] = []
    failures: list[BaseException] = []
    timer, polls = QTimer(), [0]

    def look() -> None:
        polls[0] += 1
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog in met or not dialog.isVisible():
            if dialog is not None and polls[0] > 400 and isinstance(dialog, QDialog):
                failures.append(AssertionError(f"{type(dialog).__name__} stays open"))
                dialog.hide()
            return
        if QApplication.activeWindow() is not dialog:
            dialog.activateWindow()
            if polls[0] < 100:
                return
        met.append(dialog)
        polls[0] = 0
        try:
            assert isinstance(dialog, kind), f"{type(dialog).__name__}: {dialog.windowTitle()}"
            answer(dialog)
        except BaseException as error:  # noqa: BLE001  told by the test once the dialog is away
            failures.append(error)
            dialog.hide()

    timer.timeout.connect(look)
    timer.start(10)
    try:
        yield met
    finally:
        timer.stop()
        timer.deleteLater()
    if failures:
        raise failures[0]
    assert len(met) == times, f"{len(met)} dialogs came, not {times}"
