"""The annexes of an item as lines, the words for how large they are, and which of them may be opened from here."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from vaekst_desk.domain.meetings import Annex
from vaekst_desk.services.paper_names import fit_file_name
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.meeting.agenda_list import KeptModel
from vaekst_desk.ui.meeting.agenda_rows import Part

Index = QModelIndex | QPersistentModelIndex
# What a reader opens; a program, a script or a page that runs one would do as it likes.
_TEXTS = ("txt", "csv", "rtf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp")
_OPENED = frozenset({"pdf", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", *_TEXTS})


class AnnexModel(KeptModel[Annex]):
    """The annexes in their order. `renamed` tells the name typed for one (by its id)."""

    renamed = Signal(int, str)

    def __init__(self, locale: QLocale, number: Callable[[str], str], parent: QObject) -> None:
        super().__init__(lambda _at, annex: annex.name, parent)
        self._locale, self._number = locale, number

    def lead(self) -> str:
        """The widest number shown."""
        return max((self._number(annex.number) for annex in self.things), key=len, default="")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        annex = self.things[index.row()]
        match role:
            case Part.LEAD:
                return self._number(annex.number)
            case Part.TRAIL:
                return self._extent(annex)
            case Qt.ItemDataRole.EditRole:
                return annex.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return joined(self._number(annex.number), annex.name, self._extent(annex))
        return super().data(index, role)

    def _extent(self, annex: Annex) -> str:
        """How long and how large: "3 sider · 340 kB"."""
        pages = self.tr("%n page(s)", "", annex.pages) if annex.pages else ""
        digits = 0 if annex.size < 1_000_000 else 1
        size = self._locale.formattedDataSize(annex.size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
        return joined(pages, size)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or name == self.things[index.row()].name:
            return False
        self.renamed.emit(self.things[index.row()].id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if self.movable and index.isValid() else found


def opens(annex: Annex) -> bool:
    """Whether its own program may be given it without asking."""
    return annex.name.rpartition(".")[2].lower() in _OPENED


def disk_name(annex: Annex) -> str:
    """Its name as a file on any system."""
    stem, dot, ending = annex.name.rpartition(".")
    return fit_file_name(stem or ending, f"{dot}{ending}" if stem else "")
