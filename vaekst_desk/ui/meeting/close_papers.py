"""The papers kept with a meeting as a table: notices as sent, adopted minutes, signed pages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.dates import short_date, short_time
from vaekst_desk.domain.meetings import Annex
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SHORT = 12  # digits of a SHA-256 that tell one file from another at a glance
_TITLES = (
    QT_TRANSLATE_NOOP("KeptPapers", "Paper"),
    QT_TRANSLATE_NOOP("KeptPapers", "File"),
    QT_TRANSLATE_NOOP("KeptPapers", "Kept"),
    QT_TRANSLATE_NOOP("KeptPapers", "SHA-256"),
    QT_TRANSLATE_NOOP("KeptPapers", "Superseded because"),
)
FILE, WHY = 1, 4


def kept_text(paper: Annex) -> str:
    """When a paper was kept, by the clock of this computer."""
    if paper.added_at is None:
        return ""
    at = paper.added_at.replace(tzinfo=UTC).astimezone()
    return joined(short_date(at.date()), short_time(at), by=" ")


class PapersModel(QAbstractTableModel):
    """Reads the papers of one meeting, oldest first."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        names = wording(language).attachment_kind_names
        self.papers: tuple[Annex, ...] = ()
        self._texts: Mapping[int, Callable[[Annex], str]] = {
            0: lambda paper: names[paper.kind],
            FILE: lambda paper: paper.name,
            2: kept_text,
            3: lambda paper: paper.sha256[:_SHORT],
            WHY: lambda paper: paper.note,
        }

    def show_papers(self, papers: Sequence[Annex]) -> bool:
        """Shows other papers; whether they are others than before."""
        if tuple(papers) == self.papers:
            return False
        self.beginResetModel()
        self.papers = tuple(papers)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.papers)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("KeptPapers", _TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        paper = self.papers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.column()](paper)
        if role == Qt.ItemDataRole.ToolTipRole:
            return paper.sha256 if index.column() not in (FILE, WHY) else self._texts[index.column()](paper)
        return None
