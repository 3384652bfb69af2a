"""The people on a meeting's list as a table: who, what is known of them, and which of them the letters typed mean."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.dates import short_date, short_time
from vaekst_desk.domain.meetings import AttendanceFields, AttendanceRow
from vaekst_desk.domain.presence import on_call
from vaekst_desk.domain.vocabulary import Language, Presence, Role
from vaekst_desk.ui.icons import icon

Index = QModelIndex | QPersistentModelIndex
Change = Callable[[AttendanceFields], AttendanceFields]
_DISPLAY = Qt.ItemDataRole.DisplayRole
_MARKS = {
    Presence.INVITED: "",
    Presence.ACCEPTED: "dot",
    Presence.PRESENT: "check",
    Presence.APOLOGIES: "close",
    Presence.ABSENT: "close",
}
_INDENT = "\u2003"  # an alternate stands a little in, below the member
_OPEN = (Presence.INVITED, Presence.ACCEPTED)


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    ORGANIZATION = 1
    ROLE = 2
    STATE = 3
    REPLIED = 4
    INSTEAD = 5


class AttendeesModel(QAbstractTableModel):
    """The lines of the list that fit what is typed and chosen, in the list's own order.

    A change noted with `put` is seen at once; the next `show` brings what the register holds.
    """

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._words = wording(language)
        self._rows: list[AttendanceRow] = []
        self._shown: list[int] = []
        self._places: dict[int, int] = {}
        self._typed: list[str] = []
        self._keep: Callable[[AttendanceRow], bool] | None = None
        self._known: dict[tuple[str, str], tuple[str, str]] = {}
        self._texts: list[tuple[str, str]] | None = None

    # --- what it holds

    @property
    def rows(self) -> Sequence[AttendanceRow]:
        """Everybody on the list, shown or not."""
        return self._rows

    def row(self, at: int) -> AttendanceRow:
        """The line shown at a place."""
        return self._rows[self._shown[at]]

    def by_id(self, attendance_id: int) -> AttendanceRow | None:
        """The line of an attendance; None where it is not on the list."""
        at = self._places.get(attendance_id)
        return None if at is None else self._rows[at]

    def place_of(self, attendance_id: int) -> int | None:
        """Where a line is shown; None where it is not."""
        at = self._places.get(attendance_id)
        return self._shown.index(at) if at is not None and at in self._shown else None

    def show(self, rows: Iterable[AttendanceRow]) -> None:
        """Takes over what the register holds."""
        self._rows, self._texts = list(rows), None
        self._places = {row.fields.id or 0: at for at, row in enumerate(self._rows)}
        self._pick()

    def put(self, attendance_ids: Iterable[int], change: Change) -> None:
        """Shows a change of some lines before the register has it."""
        for attendance_id in attendance_ids:
            at = self._places.get(attendance_id)
            if at is not None:
                row = self._rows[at]
                self._rows[at] = replace(row, fields=change(row.fields))
        self._pick()

    # --- which lines are shown

    def filter(self, typed: str, keep: Callable[[AttendanceRow], bool] | None) -> None:
        """Shows the lines that a word typed begins a word of, each of them, and that `keep` wants (None: all)."""
        self._typed, self._keep = [f" {word}" for word in search_words(typed)], keep
        self._pick()

    def prepare(self) -> None:
        """Folds the names for searching, so that the first letter does not wait for it."""
        self._searched()

    def best(self) -> int | None:
        """The place of the line most likely meant: not noted yet, by name rather than by organisation, not on call."""
        ranked = [(self._rank(at), place) for place, at in enumerate(self._shown)]
        return min(ranked)[1] if ranked else None

    def _rank(self, at: int) -> tuple[bool, bool, bool]:
        row, (names, _) = self._rows[at], self._searched()[at]
        named = all(start in names for start in self._typed)
        return row.fields.presence not in _OPEN, not named, on_call(row)

    def _fitting(self) -> list[int]:
        places: Iterable[int] = range(len(self._rows))
        for start in self._typed:
            texts = self._searched()
            places = [at for at in places if start in texts[at][1]]
        keep = self._keep
        return [at for at in places if keep is None or keep(self._rows[at])]

    def _searched(self) -> Sequence[tuple[str, str]]:
        """What is searched of each line, a space before every word: the name, and the name with the organisation."""
        if self._texts is None:
            self._texts = [self._searched_of(row.name, row.organization) for row in self._rows]
        return self._texts

    def _searched_of(self, name: str, organization: str) -> tuple[str, str]:
        key = (name, organization)
        if key not in self._known:
            names = "".join(f" {word}" for word in search_words(name))
            self._known[key] = names, names + "".join(f" {word}" for word in search_words(organization))
        return self._known[key]

    def _pick(self) -> None:
        """Chooses the lines anew; only where they are others than before is the table told to begin again."""
        fitting = self._fitting()
        if fitting == self._shown:
            if fitting:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fitting) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._shown = fitting
        self.endResetModel()

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (
            self.tr("Name"),
            self.tr("Organisation"),
            self.tr("Role"),
            self.tr("Status"),
            self.tr("Answered"),
            self.tr("Instead of"),
        )[section]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role == _DISPLAY or role == Qt.ItemDataRole.ToolTipRole:
            return self._text(self.row(index.row()), index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.STATE:
            return icon(self._mark(self.row(index.row())))
        return None

    def _text(self, row: AttendanceRow, column: int) -> str:
        if column == Column.NAME:
            return f"{_INDENT}{row.listed_name}" if row.role is Role.ALTERNATE else row.listed_name
        if column == Column.ORGANIZATION:
            return row.organization
        if column == Column.ROLE:
            return self._role(row)
        if column == Column.STATE:
            return self.state(row)
        if column == Column.REPLIED:
            return short_date(row.fields.replied_on)
        return row.instead_of

    def _role(self, row: AttendanceRow) -> str:
        if row.guest:
            return self._words.guest
        name = self._words.role_names[row.role] if row.role else ""
        return f"{name} ({row.alternate_for})" if row.alternate_for else name

    def state(self, row: AttendanceRow) -> str:
        """What is known of somebody, in words: "Til stede 8.15–9.40"."""
        fields = row.fields
        if on_call(row):
            return self.tr("On call")
        said = self._words.presence_names[fields.presence]
        if fields.instead_of_id and row.instead_of:
            said = self.tr("{state} for {member}").format(state=said, member=row.instead_of)
        if fields.presence is not Presence.PRESENT:
            return said
        came = short_time(fields.arrived_at) if fields.arrived_at else ""
        left = short_time(fields.left_at) if fields.left_at else ""
        return f"{said} {came}–{left}" if came or left else said

    @staticmethod
    def _mark(row: AttendanceRow) -> str:
        timed = row.fields.arrived_at or row.fields.left_at
        return "clock" if timed else _MARKS[row.fields.presence]
