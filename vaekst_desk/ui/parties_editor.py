"""The parties in the agreement's editor: organisations by member group, and who signs for each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.agreements import PartyFields, PartyRow, SignatureFields, SignatureRow
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.services import organizations, parties, representatives
from vaekst_desk.ui.choices import organization_search, person_search
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.parties_editor import Ui_PartiesEditorForm
from vaekst_desk.ui.item_table import chosen_rows, set_up_table
from vaekst_desk.ui.party_models import Parties, PartiesModel
from vaekst_desk.ui.workbench import Workbench


class PartiesEditor(QWidget):
    """Adds and removes parties and their signatories in a `Parties`; nothing is written here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PartiesEditorForm()
        self.form.setupUi(self)
        self._workbench: Workbench
        self._parties: Parties

    def open(self, workbench: Workbench, found: Parties) -> None:
        """Shows an agreement's parties."""
        self._workbench, self._parties = workbench, found
        form = self.form
        form.organization.set_search(organization_search(workbench))
        form.person.set_search(person_search(workbench))
        fields: dict[str, QWidget] = {
            "organization": form.organization,
            "person": form.person,
            "table": form.table,
        }
        self._errors = FieldErrors(fields, language=workbench.language)
        self._model = PartiesModel(found, self)
        self._names = QStringListModel(self)
        form.table.setModel(self._model)
        form.signatories.setModel(self._names)
        set_up_table(form.table, wide=(0, 2))
        form.table.selectionModel().currentRowChanged.connect(self._show_signatories)
        found.changed.connect(self._show_signatories)
        form.add_all.clicked.connect(self.add_all)
        form.organization.value_changed.connect(self._add_chosen)
        form.remove.clicked.connect(self.remove)
        form.person.value_changed.connect(self._sign_chosen)
        form.remove_signatory.clicked.connect(self.remove_signatory)
        if found.rows:
            form.table.selectRow(0)
        self._show_signatories()

    # parties

    def _today(self) -> date:
        return self._workbench.today()

    def add_all(self) -> None:
        """Adds every organisation that is a member today and no party yet, with its voting representatives."""
        self._parties.add(self._workbench.read(parties.suggest_parties, self._today()))
        self._choose(0)

    def _add_chosen(self) -> None:
        chosen = self.form.organization.known_choice()
        if chosen is None:
            return
        if self._parties.place_of(chosen.id) is not None:
            self._errors.show(UserError(ErrorCode.ALREADY_PARTY, field="organization", name=chosen.text))
            return
        self._parties.add([self._party_of(chosen.id)])
        self.form.organization.set_choice(None)
        self._choose(self._parties.place_of(chosen.id) or 0)

    def _party_of(self, organization_id: int) -> PartyRow:
        suggested = self._workbench.read(parties.suggest_parties, self._today())
        found = next((row for row in suggested if row.fields.organization_id == organization_id), None)
        if found:
            return found
        fields = self._workbench.read(organizations.get, organization_id, as_of=self._today()).fields
        party = PartyFields(organization_id, joined_on=self._today())
        return PartyRow(party, fields.name, fields.group_code, fields.cvr)

    def remove(self) -> None:
        """Takes the parties chosen away, with their signatories."""
        chosen = chosen_rows(self.form.table)
        if chosen:
            self._parties.remove(chosen)
            self._choose(chosen[0])

    def _choose(self, at: int) -> None:
        if self._parties.rows:
            self.form.table.selectRow(min(at, len(self._parties.rows) - 1))
        self._show_signatories()

    # signatories of the current party

    def _current(self) -> int | None:
        index = self.form.table.currentIndex()
        return index.row() if index.isValid() and index.row() < len(self._parties.rows) else None

    def _signatures(self) -> Sequence[SignatureRow]:
        at = self._current()
        return self._parties.rows[at].signatures if at is not None else ()

    def _show_signatories(self) -> None:
        at = self._current()
        names = [", ".join(filter(None, (row.name, row.fields.title))) for row in self._signatures()]
        if names != self._names.stringList():
            self._names.setStringList(names)
        party = self._parties.rows[at].name if at is not None else ""
        self.form.label_signatories.setText(
            self.tr("Signs for {party}").format(party=party) if party else self.tr("Signs")
        )
        self.form.signing.setEnabled(at is not None)
        self.form.remove.setEnabled(at is not None)

    def _sign_chosen(self) -> None:
        chosen, at = self.form.person.known_choice(), self._current()
        if chosen is None or at is None:
            return
        if chosen.id in {row.fields.person_id for row in self._signatures()}:
            self._errors.show(UserError(ErrorCode.ALREADY_PARTY, field="person", name=chosen.text))
            return
        fields = self._workbench.read(representatives.get, chosen.id).fields
        listed = ", ".join(filter(None, (fields.family_name, fields.given_name)))
        row = SignatureRow(SignatureFields(chosen.id, fields.title), chosen.text, listed)
        self._parties.set_signatures(at, [*self._signatures(), row])
        self.form.person.set_choice(None)

    def remove_signatory(self) -> None:
        """Takes the chosen signatory off the current party."""
        at, index = self._current(), self.form.signatories.currentIndex()
        if at is not None and index.isValid():
            kept = [row for number, row in enumerate(self._signatures()) if number != index.row()]
            self._parties.set_signatures(at, kept)

    # what the dialog asks

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Chooses the party that `path` ("2.signatories") names and says the sentence below the list."""
        at, _, part = path.partition(".")
        if not at.isdigit():
            return None
        self.form.table.selectRow(int(at))
        name = "person" if part else "table"
        self._errors.say(name, sentence)
        return self.form.person if part else self.form.table
