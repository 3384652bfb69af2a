"""The mandates of one person: a table, and below it the fields of the mandate chosen in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.bodies import Body
from vaekst_desk.domain.dates import Period, short_date
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.representatives import Choice, MandateFields, MandateRow
from vaekst_desk.domain.vocabulary import Language, Role
from vaekst_desk.services import bodies, mandates
from vaekst_desk.ui.binding import Faults, bound, gather, typed
from vaekst_desk.ui.choices import organization_search
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.mandates_editor import Ui_MandatesEditorForm
from vaekst_desk.ui.item_table import set_up_table
from vaekst_desk.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


@dataclass(slots=True)
class Draft:
    """A mandate as it stands in the editor: its row as last understood, and the texts of what could not be."""

    row: MandateRow
    unread: dict[str, str]


class MandatesModel(QAbstractTableModel):
    """The mandates as a table: organisation, body, role, from, until."""

    def __init__(self, parent: QWidget, language: Language) -> None:
        super().__init__(parent)
        self._roles = wording(language).role_names
        self.drafts: list[Draft] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.drafts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            titles = (
                self.tr("Organisation"),
                self.tr("Body"),
                self.tr("Role"),
                self.tr("From"),
                self.tr("Until"),
                self.tr("Alternate for"),
            )
            return titles[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role != _DISPLAY:
            return None
        draft = self.drafts[index.row()]
        row, fields = draft.row, draft.row.fields
        return (
            row.organization or self.tr("Personally appointed"),
            row.body,
            self._roles[fields.role],
            draft.unread.get("starts_on", short_date(fields.starts_on)),
            draft.unread.get("ends_on", short_date(fields.ends_on)),
            row.alternate_for,
        )[index.column()]

    def open(self, rows: Sequence[MandateRow]) -> None:
        """Shows other mandates."""
        self.beginResetModel()
        self.drafts = [Draft(row, {}) for row in rows]
        self.endResetModel()

    def append(self, row: MandateRow) -> None:
        """Adds a mandate at the end."""
        self.beginInsertRows(QModelIndex(), len(self.drafts), len(self.drafts))
        self.drafts.append(Draft(row, {}))
        self.endInsertRows()

    def remove(self, at: int) -> None:
        """Takes a mandate away."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.drafts[at]
        self.endRemoveRows()

    def put(self, at: int, draft: Draft) -> None:
        """Changes a mandate."""
        self.drafts[at] = draft
        self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))


class MandatesEditor(QWidget):
    """Adds, edits and removes mandates in place; nothing is written before `mandates` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MandatesEditorForm()
        self.form.setupUi(self)
        self._filling = False
        self._workbench: Workbench
        self._bodies: Sequence[Body] = ()

    def open(self, workbench: Workbench, rows: Sequence[MandateRow]) -> None:
        """Shows a person's mandates."""
        self._workbench = workbench
        self._bodies = workbench.read(bodies.listed)
        form, language = self.form, workbench.language
        form.body_id.set_options([(body.id, body.name) for body in self._bodies])
        form.role.set_options(wording(language).role_names.items())
        form.organization_id.set_search(organization_search(workbench))
        form.organization_id.setPlaceholderText(self.tr("None: personally appointed"))
        self._widgets = bound(form, MandateFields)
        self._errors = FieldErrors(self._widgets, language=language)
        self.model = MandatesModel(self, language)
        self.model.open(rows)
        form.table.setModel(self.model)
        set_up_table(form.table, wide=(0,))
        self._connect()
        self._select(0)
        self._show_current()

    def _connect(self) -> None:
        form = self.form
        form.table.selectionModel().currentRowChanged.connect(self._show_current)
        form.add.clicked.connect(self.add)
        form.remove.clicked.connect(self.remove)
        for widget in (
            form.organization_id,
            form.body_id,
            form.role,
            form.starts_on,
            form.ends_on,
            form.alternate_for_id,
        ):
            widget.value_changed.connect(self._take)
        for widget in (form.starts_on, form.ends_on):
            widget.textEdited.connect(self._take)
        for widget in (form.organization_id, form.body_id):
            widget.value_changed.connect(self._offer_alternates)
        form.role.value_changed.connect(self._enable_alternates)

    # what the dialog asks

    def state(self) -> object:
        """What stands in the editor, readable or not."""
        return [(draft.row.fields, tuple(draft.unread.items())) for draft in self.model.drafts]

    def mandates(self) -> tuple[MandateFields, ...]:
        """The mandates. Raises the first `UserError` with a field like "mandates.2.ends_on"."""
        for at, draft in enumerate(self.model.drafts):
            for name, text in draft.unread.items():
                code = ErrorCode.NOT_FOUND if name == "organization_id" else ErrorCode.NOT_A_DATE
                raise UserError(code, field=f"mandates.{at}.{name}", text=text, what=text)
            fields = draft.row.fields
            Period(fields.starts_on, fields.ends_on).check(field=f"mandates.{at}.ends_on")
        return tuple(draft.row.fields for draft in self.model.drafts)

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Goes to the mandate that `path` ("2.ends_on") names and says the sentence beside its field."""
        at, _, name = path.partition(".")
        if not at.isdigit() or name not in self._widgets:
            return None
        self._select(int(at))
        self._errors.say(name, sentence)
        return self._widgets[name]

    # adding and removing

    def add(self) -> None:
        """Adds a mandate like the newest one, from today, and goes to its organisation."""
        if not self._bodies:
            return
        last = self.model.drafts[-1].row if self.model.drafts else None
        body = self._bodies[0]
        fields = MandateFields(
            last.fields.body_id if last else body.id,
            last.fields.organization_id if last else None,
            starts_on=self._workbench.today(),
        )
        self.model.append(
            MandateRow(fields, last.body if last else body.name, last.organization if last else "")
        )
        self._select(len(self.model.drafts) - 1)
        self.form.organization_id.setFocus()
        self.form.organization_id.selectAll()

    def remove(self) -> None:
        """Takes the chosen mandate away; the next one is chosen."""
        at = self._current()
        if at is not None:
            self.model.remove(at)
            self._select(min(at, len(self.model.drafts) - 1))
            self._show_current()

    def _current(self) -> int | None:
        index = self.form.table.currentIndex()
        return index.row() if index.isValid() and index.row() < len(self.model.drafts) else None

    def _select(self, at: int) -> None:
        if 0 <= at < len(self.model.drafts):
            self.form.table.selectRow(at)

    # between the table and the fields

    def _show_current(self) -> None:
        at = self._current()
        self.form.mandate.setEnabled(at is not None)
        self.form.remove.setEnabled(at is not None)
        self._errors.clear()
        self._filling = True
        draft = self.model.drafts[at] if at is not None else None
        if draft is not None:
            self._show(draft)
        else:
            self.form.organization_id.set_choice(None)
            self.form.starts_on.set_value(None)
            self.form.ends_on.set_value(None)
        self._filling = False

    def _show(self, draft: Draft) -> None:
        form, row, fields = self.form, draft.row, draft.row.fields
        company = Choice(fields.organization_id, row.organization) if fields.organization_id else None
        form.organization_id.set_choice(company)
        form.body_id.set_value(fields.body_id)
        form.role.set_value(fields.role)
        form.starts_on.set_value(fields.starts_on)
        form.ends_on.set_value(fields.ends_on)
        self._fill_alternates(fields)
        for name, text in draft.unread.items():
            widget = getattr(form, name)
            widget.setText(text)
            widget.tidy() if name != "organization_id" else widget.settle()

    def _fill_alternates(self, fields: MandateFields) -> None:
        choices = self._workbench.read(mandates.alternates_possible, fields.body_id, fields.organization_id)
        options = [(choice.id, choice.text) for choice in choices if choice.id != fields.id]
        self.form.alternate_for_id.set_options([(None, self.tr("Nobody in particular")), *options])
        self.form.alternate_for_id.set_value(fields.alternate_for_id)
        self._enable_alternates()

    def _offer_alternates(self) -> None:
        at = self._current()
        if at is not None and not self._filling:
            self._filling = True
            self._fill_alternates(replace(self.model.drafts[at].row.fields, alternate_for_id=None))
            self._filling = False
            self._take()

    def _enable_alternates(self) -> None:
        alternate = self.form.role.value() is Role.ALTERNATE
        self.form.alternate_for_id.setEnabled(alternate)
        if not alternate and not self._filling:
            self.form.alternate_for_id.set_value(None)

    def _take(self) -> None:
        """Brings what stands in the fields into the table."""
        at = self._current()
        if at is None or self._filling:
            return
        faults = Faults()
        values = gather(self._widgets, faults)
        before = self.model.drafts[at].row
        unread = {error.field: str(typed(self._widgets[error.field])) for error in faults.errors}
        row = MandateRow(
            replace(before.fields, **values),
            self.form.body_id.currentText(),
            before.organization if "organization_id" in unread else self.form.organization_id.text(),
            self.form.alternate_for_id.currentText() if values.get("alternate_for_id") else "",
        )
        self.model.put(at, Draft(row, unread))
