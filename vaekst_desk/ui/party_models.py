"""The parties of an agreement while it is edited, and the two tables that show them: by party and by signatory."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.agreements import PartyFields, PartyRow, SignatureFields, SignatureRow
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.organizations import MemberGroup
from vaekst_desk.domain.vocabulary import Language

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_LAST = 1_000_000
SIGNATORY_TITLE = 1


class Parties(QObject):
    """The parties in the order of lists: by member group, then as they came. `changed` is sent after every change."""

    changed = Signal()

    def __init__(
        self, groups: Sequence[MemberGroup], language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = {group.code: group for group in groups}
        self._language = language
        self.rows: list[PartyRow] = []

    def group_name(self, code: str) -> str:
        """The name of a member group; empty for none."""
        group = self._groups.get(code)
        return group.name(self._language) if group else ""

    def _place(self, row: PartyRow) -> int:
        group = self._groups.get(row.group_code)
        return group.position if group else _LAST

    def set_rows(self, rows: Sequence[PartyRow]) -> None:
        """Other parties than before."""
        self.rows = sorted(rows, key=self._place)
        self.changed.emit()

    def add(self, rows: Sequence[PartyRow]) -> int:
        """Adds those that are not parties yet; how many."""
        known = {row.fields.organization_id for row in self.rows}
        new = [row for row in rows if row.fields.organization_id not in known]
        self.set_rows([*self.rows, *new])
        return len(new)

    def remove(self, places: Sequence[int]) -> None:
        """Takes parties away."""
        self.set_rows([row for at, row in enumerate(self.rows) if at not in set(places)])

    def set_signatures(self, at: int, signatures: Sequence[SignatureRow]) -> None:
        """Gives a party other signatories."""
        self.rows[at] = replace(self.rows[at], signatures=tuple(signatures))
        self.changed.emit()

    def place_of(self, organization_id: int) -> int | None:
        """Where an organisation's party is."""
        found = (at for at, row in enumerate(self.rows) if row.fields.organization_id == organization_id)
        return next(found, None)

    def fields(self) -> tuple[PartyFields, ...]:
        """What `agreements.save` takes."""
        return tuple(
            replace(row.fields, signatories=tuple(signature.fields for signature in row.signatures))
            for row in self.rows
        )

    def signatories(self) -> list[tuple[int, int]]:
        """Every signatory, as the places of party and signature."""
        return [(at, number) for at, row in enumerate(self.rows) for number in range(len(row.signatures))]

    def change_signatures(self, places: Sequence[tuple[int, int]], **values: object) -> None:
        """Changes the same fields of several signatories."""
        for at, number in places:
            row = self.rows[at]
            signatures = list(row.signatures)
            before = signatures[number]
            fields: SignatureFields = replace(before.fields, **values)  # type: ignore[arg-type]
            signatures[number] = replace(before, fields=fields)
            self.rows[at] = replace(row, signatures=tuple(signatures))
        self.changed.emit()


class PartiesModel(QAbstractTableModel):
    """One line for each party: organisation, member group, who signs."""

    def __init__(self, parties: Parties, parent: QObject) -> None:
        super().__init__(parent)
        self._parties = parties
        self._count = len(parties.rows)
        parties.changed.connect(self._renew)

    def _renew(self) -> None:
        # Lines stay where they are as long as there are as many: the one chosen keeps being chosen.
        if self._count == len(self._parties.rows):
            if self._count:
                self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 2))
            return
        self.beginResetModel()
        self._count = len(self._parties.rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return (self.tr("Party"), self.tr("Member group"), self.tr("Signatories"))[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._parties.rows[index.row()]
        names = ", ".join(signature.name for signature in row.signatures)
        return (row.name, self._parties.group_name(row.group_code), names)[index.column()]


class SignaturesModel(QAbstractTableModel):
    """One line for each signatory: name, title (which can be written over), party, and how it was signed."""

    def __init__(self, parties: Parties, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._parties = parties
        self._words = wording(language)
        self.places = parties.signatories()
        parties.changed.connect(self._renew)

    def _renew(self) -> None:
        places = self._parties.signatories()
        if len(places) == len(self.places):
            self.places = places
            if places:
                self.dataChanged.emit(self.index(0, 0), self.index(len(places) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.places = places
        self.endResetModel()

    def signature(self, row: int) -> SignatureRow:
        """The signatory on a line."""
        at, number = self.places[row]
        return self._parties.rows[at].signatures[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return (
                self.tr("Name"),
                self.tr("Title"),
                self.tr("Party"),
                self.tr("Signed"),
                self.tr("Place"),
                self.tr("Method"),
            )[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in (_DISPLAY, _EDIT):
            return None
        row, fields = self.signature(index.row()), self.signature(index.row()).fields
        party = self._parties.rows[self.places[index.row()][0]]
        method = self._words.signing_method_names[fields.method] if fields.signed_on and fields.method else ""
        signed = short_date(fields.signed_on) or self.tr("not signed")
        return (row.listed_name, fields.title, party.name, signed, fields.place, method)[index.column()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == SIGNATORY_TITLE else flags

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        if role != _EDIT or index.column() != SIGNATORY_TITLE:
            return False
        self._parties.change_signatures([self.places[index.row()]], title=str(value).strip())
        return True
