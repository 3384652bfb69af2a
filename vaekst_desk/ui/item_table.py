"""How the tables inside dialogs look and are asked: whole lines, no line numbers, room given to what matters."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView


def set_up_table(table: QTableView, *, wide: Iterable[int]) -> None:
    """Columns as wide as their content, the `wide` ones sharing what is left."""
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setResizeContentsPrecision(200)  # the lines looked at: a long list would take a second
    for column in wide:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    header.setMinimumSectionSize(table.fontMetrics().horizontalAdvance("00.00.0000"))
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(table.fontMetrics().height() + 10)


def chosen_rows(table: QTableView) -> list[int]:
    """The lines chosen, from the top."""
    return sorted({index.row() for index in table.selectionModel().selectedRows()})
