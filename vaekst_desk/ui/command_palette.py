"""Ctrl+K: everything in the register and everything the window can do, found by typing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.find import Hit, HitKind
from vaekst_desk.services.find import find
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.icons import tinted_pixmap
from vaekst_desk.ui.theme import blended, quiet_text

if TYPE_CHECKING:
    from vaekst_desk.ui.main_window import MainWindow

Index = QModelIndex | QPersistentModelIndex
_DETAIL, _ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_PER_KIND = 8
_COMMANDS = 12
_WIDTH, _ROW, _ROWS_SEEN, _GLYPH = 600, 36, 11, 18
_PAGES = {
    HitKind.REPRESENTATIVE: "representatives",
    HitKind.ORGANIZATION: "organizations",
    HitKind.MEETING: "meetings",
    HitKind.AGREEMENT: "agreements",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette: what it says, and what Enter does."""

    title: str
    detail: str
    icon: str
    run: Callable[[], None]


class CommandPalette(QFrame):
    """Opens over the window; Esc or a click beside it closes it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Search"))
        self.main, self.language = window, window.language
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(
            self.tr("Search for people, organisations, meetings – or what you want to do")
        )
        self.edit.setAccessibleName(self.tr("Search or do"))
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumHeight(36)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Found"))
        self.nothing = QLabel(self.tr("Nothing found"), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._entries: list[Entry] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._timer.timeout.connect(self.look)
        self.edit.textChanged.connect(self._timer.start)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self.go())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.edit)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)

    def open_over(self) -> None:
        """Opens in the upper middle of the window."""
        width = min(_WIDTH, self.main.width() - 32)
        self.setFixedWidth(width)
        corner = self.main.mapToGlobal(QPoint((self.main.width() - width) // 2, 40))
        self.move(corner)
        self.look()
        self.show()
        self.edit.setFocus()

    # --- what is found

    @guard
    def look(self) -> None:
        """Lists what matches what is typed."""
        text = self.edit.text()
        found = self._things(text) + self._commands(text)
        self._entries = found
        self.list.clear()
        for entry in found:
            item = QListWidgetItem(entry.title, self.list)
            item.setData(_DETAIL, entry.detail)
            item.setData(_ICON, entry.icon)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.detail}")
        self.list.setCurrentRow(0)
        rows = max(1, min(_ROWS_SEEN, len(found)))
        self.setFixedHeight(min(_ROW * rows + 64, self.main.height() - 64))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def entries(self) -> list[Entry]:
        """What is listed."""
        return self._entries

    def _things(self, text: str) -> list[Entry]:
        workbench = self.main.workbench
        return [self._thing(hit) for hit in workbench.read(find, text, _PER_KIND)] if workbench else []

    def _thing(self, hit: Hit) -> Entry:
        page = _PAGES[hit.kind]
        return Entry(hit.title, hit.detail, page, lambda: self.main.go_to(page, hit.id))

    def _commands(self, text: str) -> list[Entry]:
        words = search_words(text)
        fitting = [
            action for action in self.main.actions() if self._can_run(action) and _matches(action, words)
        ]
        return [self._command(action) for action in (fitting if words else fitting[:_COMMANDS])]

    def _can_run(self, action: QAction) -> bool:
        return action.isEnabled() and action.isVisible() and action is not self.main.edits.search

    def _command(self, action: QAction) -> Entry:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Entry(_plain(action.text()), keys, self.main.icon_name(action) or "go", action.trigger)

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS_SEEN,
            Qt.Key.Key_PageUp: -_ROWS_SEEN,
        }
        key = Qt.Key(event.key())
        if key in steps and self._entries:
            row = self.list.currentRow() + steps[key]
            last = len(self._entries) - 1
            self.list.setCurrentRow(
                row % len(self._entries) if abs(steps[key]) == 1 else max(0, min(row, last))
            )
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._timer.stop()
                self.look()
            self.go()
            return True
        return False

    def go(self) -> None:
        """Does the current line, once the palette is gone."""
        row = self.list.currentRow()
        if 0 <= row < len(self._entries):
            run = self._entries[row].run
            self.close()
            QTimer.singleShot(0, self.main, run)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _matches(action: QAction, words: list[str]) -> bool:
    said = search_words(_plain(action.text()))
    return all(any(each.startswith(word) for each in said) for word in words)


class _EntryDelegate(QStyledItemDelegate):
    """Icon, title, and what tells it apart at the right, quietly."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        color, ground = palette.color(role), palette.color(QPalette.ColorRole.Highlight)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        painter.drawPixmap(
            rect.left() + 10,
            rect.center().y() - _GLYPH // 2 + 1,
            tinted_pixmap(str(index.data(_ICON)), color, _GLYPH),
        )
        room = rect.adjusted(40, 0, -12, 0)
        metrics, detail, title = painter.fontMetrics(), str(index.data(_DETAIL)), str(index.data())
        wanted = metrics.horizontalAdvance(title) + 16
        beside = max(
            0, min(metrics.horizontalAdvance(detail), room.width() - min(wanted, room.width() * 2 // 3))
        )
        painter.setPen(blended(color, ground, 0.8) if selected else quiet_text(palette))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, flags, metrics.elidedText(detail, Qt.TextElideMode.ElideRight, beside))
        painter.setPen(color)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width() - beside - 16)
        painter.drawText(room, flags, shown)
        painter.restore()
