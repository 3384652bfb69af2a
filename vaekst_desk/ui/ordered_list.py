"""A list whose order matters, such as an agenda or clauses: moved by dragging and with Alt+Up and Alt+Down."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

T = TypeVar("T")
_PADDING = 10
Index = QModelIndex | QPersistentModelIndex


class OrderedModel(QAbstractListModel, Generic[T]):
    """Things in their order, shown by what `describe` makes of their place and themselves."""

    reordered = Signal()

    def __init__(self, describe: Callable[[int, T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self.things: list[T] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._describe(index.row(), self.things[index.row()])
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, QFontMetrics(QGuiApplication.font()).height() + _PADDING)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def insert(self, at: int, things: Sequence[T]) -> None:
        """Adds things from a place on."""
        if things:
            self.beginInsertRows(QModelIndex(), at, at + len(things) - 1)
            self.things[at:at] = things
            self.endInsertRows()
            self.refresh()

    def remove(self, at: int) -> None:
        """Takes a thing away."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.things[at]
        self.endRemoveRows()
        self.refresh()

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        # What Qt's lists ask for when something is dropped; `before` counts places before the move.
        if not self.beginMoveRows(source, row, row + count - 1, target, before):
            return False
        moved = self.things[row : row + count]
        del self.things[row : row + count]
        at = before - count if before > row else before
        self.things[at:at] = moved
        self.endMoveRows()
        self.refresh()
        self.reordered.emit()
        return True

    def refresh(self) -> None:
        """Shows anew what things are called: their numbers follow their places."""
        if self.things:
            self.dataChanged.emit(self.index(0), self.index(len(self.things) - 1))


class OrderedList(QListView):
    """Shows an `OrderedModel`. Alt+Up and Alt+Down move the current thing, Delete asks for it to be taken away."""

    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current_row(self) -> int | None:
        """The place of the current thing; None where there is none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to_row(self, row: int) -> None:
        """Makes the thing at a place, or the nearest one, the current one."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(min(max(row, 0), last), 0))

    def move_current(self, steps: int) -> None:
        """Moves the current thing up (-1) or down (1)."""
        row = self.current_row()
        if row is not None and 0 <= row + steps < self.model().rowCount():
            top = QModelIndex()
            self.model().moveRow(top, row, top, row + steps + (1 if steps > 0 else 0))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)
