"""The table of every list: rows are chosen, copied, edited and opened, all of it from the keyboard too."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QToolTip, QWidget

from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.ui.cell_editor import CellDelegate
from vaekst_desk.ui.columns import folded
from vaekst_desk.ui.table_header import TableHeader
from vaekst_desk.ui.table_model import TableModel

if TYPE_CHECKING:
    from vaekst_desk.ui.inline_message import InlineMessage

_SCAN = 2000  # rows looked through where the order cannot be searched by halves
_KEPT_SELECTED = 1000  # rows that stay selected through a reset
_CELL_PADDING = 8
_TYPING_MS = 900


class TableView(QTableView):
    """One list on screen. `opened` asks for the editor of the current row, `bin_requested` for the bin."""

    opened = Signal()
    bin_requested = Signal()
    chosen = Signal()

    def __init__(
        self,
        model: TableModel[Any, Any],
        word_error: Callable[[UserError | InvalidFields], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._word_error = word_error
        self._typed = ""
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._forget_typed)
        self._before: tuple[list[Any], Any, int] = ([], None, 0)
        self.header = TableHeader(model.source.columns, self)
        self._delegate = CellDelegate(self)
        self._message: InlineMessage | None = None
        self._set_up()
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember_selection)
        model.modelReset.connect(self._restore_selection)
        model.rejected.connect(self._say_rejected)
        self.verticalScrollBar().valueChanged.connect(self._hide_message)
        self.selectionModel().selectionChanged.connect(self.chosen)

    def _set_up(self) -> None:
        self.setHorizontalHeader(self.header)
        self.header.setSortIndicatorShown(True)  # QTableView takes it away from a header it is given
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(16)
        rows.setDefaultSectionSize(row_height(self))
        rows.hide()

    # --- the selection

    def selected_count(self) -> int:
        """How many rows are selected, counted by ranges: all of 100,000 is one."""
        return sum(last - first + 1 for first, last in self._selected_ranges())

    def selected_keys(self) -> list[Any]:
        """The keys of the selected rows, in the order of the list."""
        return [key for first, last in self._selected_ranges() for key in self._rows.keys(first, last)]

    def _selected_ranges(self) -> list[tuple[int, int]]:
        ranges = self.selectionModel().selection().toList()
        return sorted({(each.top(), each.bottom()) for each in ranges})

    def first_selected(self) -> int | None:
        """The uppermost selected row; None where nothing is selected."""
        ranges = self._selected_ranges()
        return ranges[0][0] if ranges else None

    def select_row(self, row: int) -> None:
        """Makes a row current, the only one selected, and visible."""
        sections = self.header.shown_sections()
        index = self._rows.index(
            row, self.currentIndex().column() if self.currentIndex().isValid() else sections[0]
        )
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def lowest_seen(self) -> int:
        """The last row on screen."""
        rows = self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize())
        return self.verticalScrollBar().value() + rows

    def _remember_selection(self) -> None:
        current = self.currentIndex()
        key = self._rows.key(current.row()) if current.isValid() else None
        keys = self.selected_keys() if self.selected_count() <= _KEPT_SELECTED else []
        self._before = (keys, key, current.column())

    def _restore_selection(self) -> None:
        keys, current, column = self._before
        selection = QItemSelection()
        for key in keys:
            row = self._rows.row_of(key)
            if row is not None:
                selection.select(self._rows.index(row, 0), self._rows.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        row = self._rows.row_of(current) if current is not None else None
        if row is not None:
            self.selectionModel().setCurrentIndex(self._rows.index(row, column), flags.NoUpdate)
        if not selection.isEmpty():
            self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        else:
            self.chosen.emit()

    # --- keys and mouse

    def event(self, event: QEvent) -> bool:
        # A space within what is typed ahead is a letter, not the shortcut of a command.
        override = event.type() is QEvent.Type.ShortcutOverride and self._typing.isActive()
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what a cell's editor has no use for comes here too
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif plain and key == Qt.Key.Key_F2:
            self.edit_cell()
        elif plain and key == Qt.Key.Key_Delete:
            self.bin_requested.emit()
        elif plain and key == Qt.Key.Key_Escape and self._typed:
            self._forget_typed()
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.rowCount():
            self.select_row(0 if key == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def edit_cell(self) -> None:
        """Edits the current cell in place; opens the editor where the cell cannot be edited."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.scrollTo(index)
            self.edit(index)
        else:
            self.opened.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Keeps an editor whose text was refused, until it is put right or given up with Esc."""
        given_up = hint is QAbstractItemDelegate.EndEditHint.RevertModelCache
        if self._delegate.refused and not given_up:
            self._delegate.refused = False
            editor.setFocus()
            return
        self._delegate.refused = False
        self._hide_message()
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint if given_up else hint)

    def _say_rejected(self, index: QModelIndex, error: UserError | InvalidFields) -> None:
        first = error.errors[0] if isinstance(error, InvalidFields) else error
        if self._message is None:
            from vaekst_desk.ui.inline_message import InlineMessage

            self._message = InlineMessage(self.viewport())
        self._message.say(self._word_error(first), self.visualRect(index))

    def message(self) -> str:
        """What is said beside a cell now."""
        return self._message.text() if self._message else ""

    def _hide_message(self) -> None:
        if self._message:
            self._message.hide()

    # --- typing ahead

    def keyboardSearch(self, search: str) -> None:
        """Goes to the first row whose sorted column begins with what is typed."""
        self._typed = self._typed + search if self._typing.isActive() else search
        self._typing.start()
        row = self._find_ahead(self._typed)
        if row is not None:
            self.select_row(row)

    def _forget_typed(self) -> None:
        self._typed = ""

    def _find_ahead(self, typed: str) -> int | None:
        section = self.header.sortIndicatorSection()
        sorted_by_text = section >= 0 and self._rows.column(section).folded is not None
        if sorted_by_text and self._rows.complete:
            return self._find_by_halves(section, folded(*typed.split(",")))
        section = section if section >= 0 else self.header.shown_sections()[0]
        wanted = typed.casefold()
        rows = self._rows_ahead(again=len(typed) == 1)
        return next(
            (row for row in rows if self._rows.texts(row)[section].casefold().startswith(wanted)), None
        )

    def _rows_ahead(self, *, again: bool) -> Iterator[int]:
        count = self._rows.rowCount()
        start = max(0, self.currentIndex().row()) + (1 if again else 0)
        return ((start + step) % count for step in range(min(count, _SCAN)))

    def _find_by_halves(self, section: int, wanted: str) -> int | None:
        """The first row whose text is not before `wanted`, if it begins with it; a dozen lookups in 100,000 rows."""
        key = self._rows.column(section).folded
        descending = self.header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        assert key is not None

        def text(row: int) -> str:
            found = self._rows.row(row)
            return key(found)[: len(wanted)] if found is not None else ""

        low, high = 0, self._rows.rowCount()
        while low < high:
            middle = (low + high) // 2
            before = text(middle) > wanted if descending else text(middle) < wanted
            low, high = (middle + 1, high) if before else (low, middle)
        return low if low < self._rows.rowCount() and text(low) == wanted else None

    # --- what is cut off, and the room there is

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._show_tooltip(event)
        return super().viewportEvent(event)

    def _show_tooltip(self, event: QHelpEvent) -> bool:
        index = self.indexAt(event.pos())
        text = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else None
        if not text and index.isValid() and self._is_cut(index):
            text = index.data()
        if text:
            QToolTip.showText(
                event.globalPos(), f"<qt>{_escaped(text)}</qt>", self.viewport(), self.visualRect(index)
            )
        else:
            QToolTip.hideText()
        return True

    def _is_cut(self, index: QModelIndex) -> bool:
        return bool(
            self.fontMetrics().horizontalAdvance(str(index.data())) + _CELL_PADDING
            > self.visualRect(index).width()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_message()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(row_height(self))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.setAccessibleName(self.accessibleName())


def row_height(widget: QWidget) -> int:
    """Room for a line of text and a finger's worth of air, on the 4 px half grid."""
    return max(28, (widget.fontMetrics().height() + 12 + 3) // 4 * 4)


def _escaped(text: str) -> str:
    from html import escape

    return escape(text).replace("\n", "<br>")
