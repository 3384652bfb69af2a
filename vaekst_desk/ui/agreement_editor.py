"""The editor of an agreement: its facts, clauses, parties and signatures on tabs, saved as one step."""

from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.agreements import AgreementFields
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.services import agreements, organizations
from vaekst_desk.ui.binding import Faults, bound, fill, gather, typed
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.generated.agreement_editor import Ui_AgreementEditorForm
from vaekst_desk.ui.party_models import Parties
from vaekst_desk.ui.workbench import Workbench


class AgreementEditor(Editor):
    """Adds an agreement (id None) or changes one, with everything on its tabs. `exec()`, then `saved_id`."""

    def __init__(self, workbench: Workbench, agreement_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._id = agreement_id
        self.form = Ui_AgreementEditorForm()
        self.form.setupUi(self)
        self.form.status.set_options(wording(workbench.language).agreement_status_names.items())
        self._widgets = bound(self.form, AgreementFields)
        self.parties = Parties(workbench.read(organizations.groups), workbench.language, self)
        self._open()
        parts = {"clauses": self.form.clauses, "parties": self.form.parties}
        self.ready({**self._widgets, **parts}, self.form.buttons)

    def _open(self) -> None:
        form, workbench = self.form, self.workbench
        if self._id is None:
            self.setWindowTitle(self.tr("New agreement"))
            fill(self._widgets, AgreementFields())
            form.clauses.open(workbench.language, ())
        else:
            agreement = workbench.read(agreements.get, self._id)
            self.setWindowTitle(self.tr("Edit {name}").format(name=agreement.fields.title))
            fill(self._widgets, agreement.fields)
            form.clauses.open(workbench.language, tuple(agreement.clauses))
            self.parties.set_rows(tuple(agreement.parties))
        form.parties.open(workbench, self.parties)
        form.signatures.open(workbench, self.parties)

    def state(self) -> object:
        own = [typed(widget) for widget in self._widgets.values()]
        return own, self.form.clauses.state(), self.parties.fields()

    def save(self) -> int:
        faults = Faults()
        fields = AgreementFields(**gather(self._widgets, faults))
        clauses = self.form.clauses.clauses(faults)
        faults.check(agreements.check, fields)
        code = StepCode.AGREEMENT_ADD if self._id is None else StepCode.AGREEMENT_EDIT
        return self.workbench.write(
            Label.of(code, name=" ".join(fields.title.split())),
            agreements.save,
            fields,
            agreement_id=self._id,
            clauses=clauses,
            parties=self.parties.fields(),
        ).result
