"""The rows of an import as a table: what becomes of each, and what is doubtful about it, in words."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from vaekst_desk.domain.imports import ImportReport, RowReport
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services.import_words import OUTCOMES, change_sentence, note_sentence
from vaekst_desk.ui.strokes import Tone, tone_icon

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
LINE, NAME, OUTCOME, REMARKS = range(4)


class ImportModel(QAbstractTableModel):
    """Line, name, outcome and remarks of every row, or of the doubted ones only. Sentences are made when shown."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._report: ImportReport | None = None
        self._only_doubts = False
        self.rows: list[RowReport] = []

    def show_report(self, report: ImportReport | None) -> None:
        """Shows another report, or nothing."""
        self._report = report
        self._renew()

    def show_only_doubts(self, only: bool) -> None:
        """Whether rows without doubts are left out."""
        self._only_doubts = only
        self._renew()

    def _renew(self) -> None:
        self.beginResetModel()
        report = self._report
        self.rows = [] if report is None else list(report.doubted if self._only_doubts else report.rows)
        self.endResetModel()

    def sentences(self, row: int) -> list[str]:
        """What a row changes and what is doubtful about it."""
        found = self.rows[row]
        changes = [change_sentence(change, self._language) for change in found.changes]
        return changes + [note_sentence(note, self._language) for note in found.notes]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return (self.tr("Line"), self.tr("Name"), self.tr("Outcome"), self.tr("Changes and doubts"))[
                section
            ]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self.rows[index.row()]
        if role == _DISPLAY:
            return self._text(row, index)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == REMARKS:
            return "\n".join(self.sentences(index.row()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == REMARKS and row.notes:
            return tone_icon(Tone.DOUBT, QGuiApplication.palette())
        return None

    def _text(self, row: RowReport, index: Index) -> str:
        match index.column():
            case 0:
                return str(row.line)
            case 1:
                return row.name
            case 2:
                return OUTCOMES[row.outcome].of(self._language)
            case _:
                return "; ".join(self.sentences(index.row()))
