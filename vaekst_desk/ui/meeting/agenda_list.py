"""The items of an agenda in their order: the clock, what marks them, moved by dragging and by key, files dropped on them."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from html import escape
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.dates import short_time
from vaekst_desk.domain.meetings import AgendaItemFields
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.meeting.agenda_rows import Part, RowDelegate
from vaekst_desk.ui.ordered_list import OrderedList, OrderedModel

Index = QModelIndex | QPersistentModelIndex


class Kept(Protocol):
    """A row of the register."""

    @property
    def id(self) -> int | None: ...


K = TypeVar("K", bound=Kept)


class KeptModel(OrderedModel[K], Generic[K]):
    """Rows of the register in their order. `moved` tells that one (by its id) was put to a place, from 1."""

    moved = Signal(int, int)

    def __init__(self, name: Callable[[int, K], str], parent: QObject) -> None:
        super().__init__(name, parent)
        self.movable = True

    def ids(self) -> list[int | None]:
        """The ids, in the order shown."""
        return [thing.id for thing in self.things]

    def show(self, things: Sequence[K]) -> None:
        """Shows the rows as they are now. Lines that stay keep being chosen and in sight."""
        if [thing.id for thing in things] == self.ids():
            self.things[:] = things
            self.refresh()
            return
        wanted = {thing.id for thing in things}
        for at in reversed(range(len(self.things))):
            if self.things[at].id not in wanted:
                self.remove(at)
        for at, thing in enumerate(things):
            self._place(at, thing)
        self.refresh()

    def _place(self, at: int, thing: K) -> None:
        found = next((row for row in range(at, len(self.things)) if self.things[row].id == thing.id), None)
        if found is None:
            self.insert(at, [thing])
            return
        if found != at:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), at)
            del self.things[found]
            self.things.insert(at, thing)
            self.endMoveRows()
        self.things[at] = thing

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        if not (self.movable and super().moveRows(source, row, count, target, before)):
            return False
        at = before - count if before > row else before
        self.moved.emit(self.things[at].id, at + 1)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.SizeHintRole:
            return None  # the delegate knows
        found = super().data(index, role)
        return f"<qt>{escape(str(found))}</qt>" if role == Qt.ItemDataRole.ToolTipRole else found

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return (
            found if self.movable else found & ~Qt.ItemFlag.ItemIsDragEnabled & ~Qt.ItemFlag.ItemIsDropEnabled
        )


class AgendaModel(KeptModel[AgendaItemFields]):
    """The items with their running clock: each begins when the ones before it should be done."""

    def __init__(self, kind_name: Callable[[AgendaItemFields], str], parent: QObject) -> None:
        super().__init__(lambda _at, item: item.title, parent)
        self._kind_name = kind_name
        self._starts_at: datetime | None = None

    def show_items(self, items: Sequence[AgendaItemFields], starts_at: datetime) -> None:
        """Shows an agenda that begins at a local time."""
        self._starts_at = starts_at
        self.show(items)

    def ends_at(self) -> datetime | None:
        """When the last item should be done; None where no item has its minutes."""
        planned = any(item.minutes_planned for item in self.things)
        return self._clock(len(self.things)) if planned else None

    def _clock(self, row: int) -> datetime | None:
        minutes = sum(item.minutes_planned or 0 for item in self.things[:row])
        return self._starts_at + timedelta(minutes=minutes) if self._starts_at else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, item = index.row(), self.things[index.row()]
        match role:
            case Part.LEAD:
                return str(row + 1)
            case Part.TRAIL:
                begins = self._clock(row)
                return short_time(begins) if begins and self.ends_at() else ""
            case Part.UNDER:
                return self._marks(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return joined(
                    f"{row + 1}. {item.title}", str(self.data(index, Part.TRAIL)), self._marks(item)
                )
        return super().data(index, role)

    def _marks(self, item: AgendaItemFields) -> str:
        length = (
            self.tr("{minutes} min.").format(minutes=item.minutes_planned) if item.minutes_planned else ""
        )
        annexes = self.tr("%n annex(es)", "", len(item.annexes)) if item.annexes else ""
        closed = self.tr("closed") if item.closed else ""
        recurring = self.tr("recurring") if item.recurring else ""
        return joined(self._kind_name(item), length, annexes, closed, recurring)


class FileList(OrderedList):
    """An ordered list that also takes files. `files_dropped` carries the paths and the row under the mouse (-1: none)."""

    files_dropped = Signal(list, int)

    def __init__(self, parent: QWidget, *, delegate: RowDelegate) -> None:
        super().__init__(parent)
        self.takes_files = True
        self.empty_text = ""
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setDropIndicatorShown(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._weigh(event) or super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._weigh(event) or super().dragMoveEvent(event)

    def _weigh(self, event: QDropEvent) -> bool:
        """Takes files for files, not for lines that are moved; whether it did."""
        if not files_of(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(self.takes_files)
        return True

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_of(event.mimeData())
        if not paths:
            super().dropEvent(event)
        elif self._weigh(event) and self.takes_files:
            self.files_dropped.emit(paths, self.indexAt(event.position().toPoint()).row())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty_text and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(8, 8, -8, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)

    def sizeHint(self) -> QSize:
        return QSize(240, 3 * self.fontMetrics().height())


def files_of(data: QMimeData) -> list[Path]:
    """The files on this computer that were dropped or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
