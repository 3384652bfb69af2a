"""One model for every list: columns are data, rows are keys with a cache of lines that is filled on demand."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QModelRoleData,
    QModelRoleDataSpan,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.ui.columns import Column
from vaekst_desk.ui.worker import Job, Worker

K = TypeVar("K")
R = TypeVar("R")
Keys = Callable[[int | None], Sequence[Any]]
Index = QModelIndex | QPersistentModelIndex

FIRST = 128  # keys fetched before the table is painted; more than any screen shows
PAGE = 64  # rows fetched together
KEPT = 64 * PAGE  # lines kept in the cache
REACH = 4096  # how far down a reload looks before the rest comes from the worker
TAIL_DELAY = 250  # ms: while somebody types, the rest of a list that is about to change is not fetched
MANY = 64  # more runs of changed rows than this, and resetting is faster than moving

_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _PLAIN | Qt.ItemFlag.ItemIsEditable
_ANSWERED = frozenset({int(_EDIT), int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ToolTipRole)})
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Source(Generic[K, R]):
    """Where a list's rows come from. `save` writes one field of a row and raises `UserError` or `InvalidFields`."""

    columns: tuple[Column[R], ...]
    rows: Callable[[Sequence[K]], Sequence[R]]
    key_of: Callable[[R], K]
    save: Callable[[R, str, str], None] | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Line(Generic[R]):
    """A row with the texts of its columns; `row` is None where the key's row is gone."""

    row: R | None
    texts: tuple[str, ...]


class TableModel(QAbstractTableModel, Generic[K, R]):
    """The rows of one query. Whatever the query's length, showing it reads the first keys and what is on screen.

    `completed` says that every key is there, `rejected` what was wrong with an edited cell, `failed` that rows could
    not be read.
    """

    completed = Signal()
    rejected = Signal(QModelIndex, object)
    failed = Signal(object)

    def __init__(self, source: Source[K, R], worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._worker = worker
        self._keys: list[K] = []
        self._lines: dict[K, _Line[R]] = {}
        self._positions: dict[K, int] | None = None
        self._blank: _Line[R] = _Line(None, ("",) * len(source.columns))
        self._alignments = tuple(_RIGHT if column.right else _LEFT for column in source.columns)
        self._flags = tuple(_EDITABLE if source.save and column.edit else _PLAIN for column in source.columns)
        self._query: Keys = lambda _limit: ()
        self._job: Job | None = None
        self._tail = QTimer(self, singleShot=True, interval=TAIL_DELAY)
        self._tail.timeout.connect(self._fetch_tail)
        self.complete = True

    # --- what is shown

    def show(self, keys: Keys) -> None:
        """Shows another query: its first keys now, the rest as soon as nobody types."""
        self._drop_tail()
        self._query = keys
        first = list(keys(FIRST))
        self._lines.clear()
        self._reset(first)
        self._set_complete(len(first) < FIRST)

    def reload(self, *, seen: int = 0) -> None:
        """Reads the same query again after a change; rows that stay keep their selection. `seen` is the lowest row on screen."""
        self._drop_tail()
        self._lines.clear()
        reach = min(max(FIRST, seen + FIRST), REACH)
        first = list(self._query(reach))
        whole = len(first) < reach
        if whole:
            self._become(first)
        elif seen < REACH:
            known = set(first)
            self._become(first + [key for key in self._keys[reach:] if key not in known])
        self._repaint()
        self._set_complete(whole)

    def take_away(self, keys: Iterable[K]) -> None:
        """Takes rows out at once, before the reload that would find them gone."""
        gone = set(keys)
        self._become([key for key in self._keys if key not in gone])

    def stop(self) -> None:
        """Waits for nothing any more: the view is about to go."""
        self._drop_tail()

    def key(self, row: int) -> K:
        """The key of a row."""
        return self._keys[row]

    def keys(self, first: int, last: int) -> list[K]:
        """The keys of the rows from `first` to `last`, both included."""
        return self._keys[first : last + 1]

    def row(self, row: int) -> R | None:
        """What stands in a row; None where it is gone from the register."""
        return self._line(row).row

    def row_of(self, key: K) -> int | None:
        """Where a key stands among those fetched so far."""
        if self._positions is None:
            self._positions = {each: position for position, each in enumerate(self._keys)}
        return self._positions.get(key)

    def texts(self, row: int) -> tuple[str, ...]:
        """The texts of a row, one for each column."""
        return self._line(row).texts

    def column(self, section: int) -> Column[R]:
        """The column at a section."""
        return self.source.columns[section]

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.source.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        return self._answer(index, self._line(index.row()), role)

    def multiData(self, index: Index, roleDataSpan: QModelRoleDataSpan | QModelRoleData) -> None:
        """All that painting a cell asks for at once: one call instead of seven."""
        line = self._line(index.row())
        for asked in roleDataSpan:  # type: ignore[union-attr]
            role = asked.role()
            if role == _DISPLAY:
                asked.setData(line.texts[index.column()])
            elif role in _ANSWERED:
                asked.setData(self._answer(index, line, role))
            else:
                asked.clearData()

    def _answer(self, index: Index, line: _Line[R], role: int) -> Any:
        if role == _DISPLAY:
            return line.texts[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignments[index.column()]
        if role not in (_EDIT, Qt.ItemDataRole.ToolTipRole) or line.row is None:
            return None
        column = self.source.columns[index.column()]
        if role == _EDIT:
            return column.edit.text(line.row) if column.edit else line.texts[index.column()]
        return column.tooltip(line.row) if column.tooltip else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.source.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignments[section]
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return QCoreApplication.translate("Columns", self.source.columns[section].title)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Writes an edited cell. What cannot be stored is told through `rejected`, and nothing is changed."""
        if role != _EDIT or not index.isValid() or not self.source.save:
            return False
        column, row = self.source.columns[index.column()], self.row(index.row())
        if column.edit is None or row is None:
            return False
        if str(value) == column.edit.text(row):
            return True
        try:
            self.source.save(row, column.edit.field, str(value))
        except (UserError, InvalidFields) as error:
            self.rejected.emit(self.index(index.row(), index.column()), error)
            return False
        return True

    # --- lines

    def _line(self, row: int) -> _Line[R]:
        key = self._keys[row]
        line = self._lines.get(key)
        if line is None:
            self._fetch_page(row)
            line = self._lines[key]
        return line

    def _fetch_page(self, row: int) -> None:
        start = row // PAGE * PAGE
        wanted = [key for key in self._keys[start : start + PAGE] if key not in self._lines]
        while len(self._lines) + len(wanted) > KEPT:
            del self._lines[next(iter(self._lines))]
        self._lines.update(dict.fromkeys(wanted, self._blank))
        try:
            found = self.source.rows(wanted)
        except UserError as error:
            self.failed.emit(error)
            return
        columns, key_of = self.source.columns, self.source.key_of
        for each in found:
            self._lines[key_of(each)] = _Line(each, tuple([column.value(each) for column in columns]))

    # --- keys

    def _fetch_tail(self) -> None:
        query = self._query
        self._job = self._worker.run(
            lambda _job: list(query(None)), on_result=self._take_tail, on_error=self._tail_failed
        )

    def _take_tail(self, keys: list[K]) -> None:
        self._job = None
        self._become(keys)
        self._set_complete(True)

    def _tail_failed(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)

    def _drop_tail(self) -> None:
        self._tail.stop()
        if self._job:
            self._job.cancel()
            self._job = None

    def _set_complete(self, complete: bool) -> None:
        self.complete = complete
        if complete:
            self.completed.emit()
        else:
            self._tail.start()

    def _become(self, new: list[K]) -> None:
        """Takes the keys from what they are to `new`, telling the views the least that happened."""
        old = self._keys
        if new[: len(old)] == old:
            self._insert([(len(old), len(new) - 1)] if len(new) > len(old) else [], new)
            return
        wanted, known = set(new), set(old)
        gone = list(_runs(row for row, key in enumerate(old) if key not in wanted))
        fresh = list(_runs(row for row, key in enumerate(new) if key not in known))
        if len(gone) + len(fresh) > MANY:
            self._reset(new)
            return
        self._remove(gone)
        self._reorder([key for key in new if key in known])
        self._insert(fresh, new)

    def _reset(self, new: list[K]) -> None:
        self.beginResetModel()
        self._set_keys(new)
        self.endResetModel()

    def _remove(self, runs: list[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._set_keys(self._keys[:first] + self._keys[last + 1 :])
            self.endRemoveRows()

    def _insert(self, runs: list[tuple[int, int]], new: list[K]) -> None:
        for first, last in runs:
            self.beginInsertRows(QModelIndex(), first, last)
            self._set_keys(self._keys[:first] + new[first : last + 1] + self._keys[first:])
            self.endInsertRows()

    def _reorder(self, kept: list[K]) -> None:
        if kept == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        owners = [self._keys[index.row()] for index in persistent]
        self._set_keys(kept)
        position = {key: row for row, key in enumerate(kept)}
        moved = [
            self.index(position[key], index.column()) for key, index in zip(owners, persistent, strict=True)
        ]
        self.changePersistentIndexList(persistent, moved)
        self.layoutChanged.emit()

    def _set_keys(self, keys: list[K]) -> None:
        self._keys = keys
        self._positions = None

    def _repaint(self) -> None:
        if self._keys:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._keys) - 1, len(self.source.columns) - 1)
            )


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring rows, as first and last."""
    first = last = -2
    for row in rows:
        if row != last + 1:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
