"""The table of a meeting's people and the line of letters above it."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.vocabulary import Language, Presence
from vaekst_desk.ui.filter_bar import FilterEdit
from vaekst_desk.ui.item_table import chosen_rows
from vaekst_desk.ui.meeting.people_model import AttendeesModel, Column

_CELL_PADDING = 10
_MARK = 20  # px for the shape before the status
_NARROW = 400  # px of table below which the organisation is told by the tip alone


class CheckInEdit(FilterEdit):
    """The line to type names in. Enter is `entered`; Up and Down move in the table; Escape clears, or goes on up."""

    entered = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PeopleTable(QTableView):
    """The table below it. Enter is `entered`, Delete `delete_requested`; a letter goes to the line above as `typed`."""

    entered = Signal()
    delete_requested = Signal()
    typed = Signal(str)

    def __init__(
        self, model: AttendeesModel, columns: Sequence[Column], language: Language, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.people, self._columns = model, columns
        self.setModel(model)
        self.setAccessibleName(self.tr("Attendees"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        lines, header = self.verticalHeader(), self.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + _CELL_PADDING)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(56)
        for column in (Column.NAME, Column.ORGANIZATION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in Column:
            self.setColumnHidden(column, column not in columns)
        self._set_widths(f"{wording(language).presence_names[Presence.PRESENT]} 10.00–10.00")

    def _set_widths(self, state: str) -> None:
        texts = {
            Column.ROLE: "Suppleant (Mette Møller)",
            Column.STATE: state,
            Column.REPLIED: "00.00.0000",
            Column.INSTEAD: "Kirsten Mette Møller",
        }
        for column, text in texts.items():
            mark = _MARK if column is Column.STATE else 0
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(text) + 2 * _CELL_PADDING + mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < _NARROW
        self.setColumnHidden(Column.ORGANIZATION, narrow or Column.ORGANIZATION not in self._columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class Kept:
    """While lines change: who is marked stays marked, and the table stays where it was scrolled to."""

    def __init__(self, table: PeopleTable) -> None:
        self._table, self._model = table, table.people

    def __enter__(self) -> None:
        at = self._table.currentIndex()
        self._current = self._model.row(at.row()).fields.id if at.isValid() else None
        self._chosen = [self._model.row(each).fields.id for each in chosen_rows(self._table)]
        self._scroll = self._table.verticalScrollBar().value()

    def __exit__(self, *_: object) -> None:
        found = [(each == self._current, self._model.place_of(each or 0)) for each in self._chosen]
        places = sorted(
            (current, place) for current, place in found if place is not None
        )  # the current one last
        if sorted(place for _, place in places) != chosen_rows(self._table):
            self._choose([place for _, place in places])
        self._table.verticalScrollBar().setValue(self._scroll)

    def _choose(self, places: Sequence[int]) -> None:
        flags, selection = QItemSelectionModel.SelectionFlag, self._table.selectionModel()
        self._table.clearSelection()
        if not places:
            self._table.setCurrentIndex(QModelIndex())
        for place in places:
            selection.setCurrentIndex(self._model.index(place, 0), flags.Select | flags.Rows)
