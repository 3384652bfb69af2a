"""Who is on a meeting's list, and who came: set with one key for every line chosen."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AttendanceFields, AttendanceRow
from vaekst_desk.domain.vocabulary import Language, Presence
from vaekst_desk.services import representatives
from vaekst_desk.ui.choices import person_search
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.attendance_editor import Ui_AttendanceEditorForm
from vaekst_desk.ui.item_table import chosen_rows, set_up_table
from vaekst_desk.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_NAME, _ORGANIZATION, _ROLE, _PRESENCE = range(4)
_CYCLE = (Presence.PRESENT, Presence.APOLOGIES, Presence.ABSENT, Presence.INVITED)


class AttendanceModel(QAbstractTableModel):
    """A meeting's list: name, organisation, role, presence. A guest's name and organisation can be written over."""

    def __init__(self, parent: QObject, language: Language) -> None:
        super().__init__(parent)
        self._words = wording(language)
        self.rows: list[AttendanceRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return (self.tr("Name"), self.tr("Organisation"), self.tr("Role"), self.tr("Attendance"))[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in (_DISPLAY, _EDIT):
            return None
        row = self.rows[index.row()]
        if row.guest and role == _EDIT:
            return (row.fields.guest_name, row.fields.guest_organization, "", "")[index.column()]
        name = row.fields.guest_name if row.guest else row.listed_name
        return (name, self._organization(row), self._role(row), self._presence(row))[index.column()]

    def _organization(self, row: AttendanceRow) -> str:
        return row.fields.guest_organization if row.guest else row.organization

    def _role(self, row: AttendanceRow) -> str:
        if row.guest:
            return self._words.guest
        name = self._words.role_names[row.role] if row.role else ""
        return f"{name} ({row.alternate_for})" if row.alternate_for else name

    def _presence(self, row: AttendanceRow) -> str:
        return self._words.presence_names[row.fields.presence]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = (
            index.isValid() and self.rows[index.row()].guest and index.column() in (_NAME, _ORGANIZATION)
        )
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        row = self.rows[index.row()]
        if role != _EDIT or not row.guest or not str(value).strip():
            return False
        text, fields = str(value).strip(), row.fields
        named = index.column() == _NAME
        self._put(
            index.row(),
            replace(fields, guest_name=text) if named else replace(fields, guest_organization=text),
        )
        return True

    def set_presence(self, at: int, presence: Presence) -> None:
        """Notes what is known of one line."""
        self._put(at, replace(self.rows[at].fields, presence=presence))

    def _put(self, at: int, fields: AttendanceFields) -> None:
        self.rows[at] = replace(self.rows[at], fields=fields)
        self.dataChanged.emit(self.index(at, 0), self.index(at, 3))

    def append(self, rows: Sequence[AttendanceRow]) -> None:
        """Adds lines at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def remove(self, at: int) -> None:
        """Takes a line away."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.rows[at]
        self.endRemoveRows()


class AttendanceEditor(QWidget):
    """Invites, adds guests and notes who came; nothing is written before `attendances` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AttendanceEditorForm()
        self.form.setupUi(self)
        self._workbench: Workbench
        self._invited: Callable[[], Sequence[AttendanceRow]] = tuple

    def open(
        self,
        workbench: Workbench,
        rows: Sequence[AttendanceRow],
        *,
        invited: Callable[[], Sequence[AttendanceRow]],
    ) -> None:
        """Shows a meeting's list. `invited` tells who has a mandate on the date typed; it may raise `UserError`."""
        self._workbench, self._invited = workbench, invited
        self._keys = self._presence_keys()
        form = self.form
        self.model = AttendanceModel(self, workbench.language)
        self.model.append(rows)
        form.table.setModel(self.model)
        form.person.set_search(person_search(workbench))
        self._errors = FieldErrors(
            {"person": form.person, "guest_name": form.guest_name, "table": form.table},
            language=workbench.language,
        )
        set_up_table(form.table, wide=(_NAME, _ORGANIZATION))
        self._word_buttons()
        form.invite_all.clicked.connect(self.invite_all)
        form.add_person.clicked.connect(self.add_person)
        form.person.value_changed.connect(self._add_chosen)
        form.add_guest.clicked.connect(self.add_guest)
        for edit in (form.guest_name, form.guest_organization):
            edit.installEventFilter(self)
        form.remove.clicked.connect(self.remove)
        form.table.installEventFilter(self)
        for signal in (self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._count)
        self._count()

    def _presence_keys(self) -> dict[str, Presence]:
        """The letter for each presence, as it stands on its button."""
        return {
            self.tr("P", "the key that notes somebody as present"): Presence.PRESENT,
            self.tr("A", "the key that notes somebody's apologies"): Presence.APOLOGIES,
            self.tr("X", "the key that notes somebody as absent"): Presence.ABSENT,
            self.tr("C", "the key that notes that somebody will come"): Presence.ACCEPTED,
            self.tr("I", "the key that notes somebody as invited only"): Presence.INVITED,
        }

    def _word_buttons(self) -> None:
        form, names = self.form, wording(self._workbench.language).presence_names
        buttons: dict[Presence, QPushButton] = {
            Presence.PRESENT: form.present,
            Presence.APOLOGIES: form.apologies,
            Presence.ABSENT: form.absent,
            Presence.ACCEPTED: form.accepted,
            Presence.INVITED: form.invited,
        }
        for key, presence in self._keys.items():
            button = buttons[presence]
            button.setText(f"{names[presence]} ({key})")
            button.clicked.connect(lambda _=False, presence=presence: self.set_presence(presence))

    # what the dialog asks

    def state(self) -> object:
        """The list as it stands, and what was begun for a guest."""
        begun = self.form.guest_name.text().strip()
        return [row.fields for row in self.model.rows], begun

    def attendances(self) -> list[AttendanceFields]:
        """The list. A guest begun but not added yet is on it."""
        if self.form.guest_name.text().strip():
            self.add_guest()
        return [row.fields for row in self.model.rows]

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Chooses the line that `path` ("2.guest_name") names and says the sentence below the list."""
        at = path.partition(".")[0]
        if at.isdigit():
            self.form.table.selectRow(int(at))
        self._errors.say("table", sentence)
        return self.form.table

    # the list

    def invite_all(self) -> None:
        """Adds everyone with a mandate on the meeting's date who is not on the list."""
        try:
            invited = self._invited()
        except UserError as error:
            self._tell_dialog(error)
            return
        listed = {row.fields.person_id for row in self.model.rows}
        self.model.append([row for row in invited if row.fields.person_id not in listed])
        self.form.table.setFocus()
        if self.model.rows and not self.form.table.currentIndex().isValid():
            self.form.table.selectRow(0)

    def _tell_dialog(self, error: UserError) -> None:
        """A fault of another part of the dialog: the date that is not there."""
        errors = getattr(self.window(), "errors", None)
        if isinstance(errors, FieldErrors):
            errors.show(error)

    def _add_chosen(self) -> None:
        # Choosing from the list is asking for it; a second Enter would be one too many.
        if self.form.person.known_choice() is not None:
            self.add_person()

    def add_person(self) -> None:
        """Adds the person chosen; one who is listed already is shown instead."""
        try:
            person_id = self.form.person.value()
        except UserError as error:
            error.field = "person"
            self._errors.show(error)
            return
        if person_id is None:
            self._errors.show(UserError(ErrorCode.REQUIRED, field="person"))
            return
        at = next((at for at, row in enumerate(self.model.rows) if row.fields.person_id == person_id), None)
        if at is None:
            self.model.append([self._row_of(person_id)])
            at = len(self.model.rows) - 1
        self.form.person.set_choice(None)
        self.form.table.selectRow(at)

    def _row_of(self, person_id: int) -> AttendanceRow:
        found = next((row for row in self._known_invited() if row.fields.person_id == person_id), None)
        if found:
            return found
        fields = self._workbench.read(representatives.get, person_id).fields
        return AttendanceRow(AttendanceFields(person_id), fields.given_name, fields.family_name, fields.title)

    def _known_invited(self) -> Sequence[AttendanceRow]:
        try:
            return self._invited()
        except UserError:
            return ()

    def add_guest(self) -> None:
        """Adds the guest typed."""
        form = self.form
        name, organization = " ".join(form.guest_name.text().split()), form.guest_organization.text().strip()
        if not name:
            self._errors.show(UserError(ErrorCode.REQUIRED, field="guest_name"))
            return
        fields = AttendanceFields(None, guest_name=name, guest_organization=organization)
        self.model.append([AttendanceRow(fields, name, "", organization=organization)])
        form.guest_name.clear()
        form.guest_organization.clear()
        form.guest_name.setFocus()
        form.table.selectRow(len(self.model.rows) - 1)

    def remove(self) -> None:
        """Takes the lines chosen off the list."""
        chosen = chosen_rows(self.form.table)
        for at in reversed(chosen):
            self.model.remove(at)
        if chosen and self.model.rows:
            self.form.table.selectRow(min(chosen[0], len(self.model.rows) - 1))

    def set_presence(self, presence: Presence) -> None:
        """Notes the same of every line chosen; after a single one the next line is chosen."""
        chosen = chosen_rows(self.form.table)
        for at in chosen:
            self.model.set_presence(at, presence)
        if len(chosen) == 1 and chosen[0] + 1 < len(self.model.rows):
            self.form.table.selectRow(chosen[0] + 1)
        self.form.table.setFocus()

    def cycle(self) -> None:
        """Present, apologies, absent, invited, and round again, for every line chosen."""
        for at in chosen_rows(self.form.table):
            now = self.model.rows[at].fields.presence
            following = _CYCLE[(_CYCLE.index(now) + 1) % len(_CYCLE)] if now in _CYCLE else _CYCLE[0]
            self.model.set_presence(at, following)

    def _count(self, *_: object) -> None:
        names, found = (
            wording(self._workbench.language).presence_names,
            [row.fields.presence for row in self.model.rows],
        )
        counts = [f"{names[presence]}: {found.count(presence)}" for presence in Presence if presence in found]
        total = self.tr("%n on the list", "", len(found))
        self.form.counts.setText("  ·  ".join([total, *counts]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.form.table:
                return self._table_key(event)
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.add_guest()  # and not the dialog's own button
                return True
        return super().eventFilter(watched, event)

    def _table_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        if presence := self._keys.get(event.text().upper()):
            self.set_presence(presence)
        elif event.key() == Qt.Key.Key_Space:
            self.cycle()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            return False
        return True
