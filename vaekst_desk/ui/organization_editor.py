"""The editor of an organisation."""

from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.organizations import OrganizationFields
from vaekst_desk.services import checks, organizations
from vaekst_desk.ui.binding import Faults, bound, fill, gather, typed
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.generated.organization_editor import Ui_OrganizationEditorForm
from vaekst_desk.ui.workbench import Workbench


class OrganizationEditor(Editor):
    """Adds an organisation (id None) or changes one. `exec()`, then `saved_id`."""

    def __init__(
        self, workbench: Workbench, organization_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workbench, parent)
        self._id = organization_id
        self._suggested = ""
        self.form = Ui_OrganizationEditorForm()
        self.form.setupUi(self)
        groups = workbench.read(organizations.groups)
        options = [(group.code, group.name(workbench.language)) for group in groups]
        self.form.group_code.set_options([("", self.tr("None")), *options])
        self._widgets = bound(self.form, OrganizationFields)
        self._open()
        self.ready(self._widgets, self.form.buttons)
        self.form.postal_code.textEdited.connect(self._suggest_city)
        self.form.cvr.editingFinished.connect(self._doubt_cvr)
        self.form.name.editingFinished.connect(self._doubt_name)
        self._doubt_cvr()

    def _open(self) -> None:
        if self._id is None:
            self.setWindowTitle(self.tr("New organisation"))
            fill(self._widgets, OrganizationFields())
            return
        fields = self.workbench.read(organizations.get, self._id, as_of=self.workbench.today()).fields
        self.setWindowTitle(self.tr("Edit {name}").format(name=fields.name))
        fill(self._widgets, fields)
        self.form.phone.setText(checks.show_phone(fields.phone))

    def state(self) -> object:
        return [typed(widget) for widget in self._widgets.values()]

    def save(self) -> int:
        faults = Faults()
        fields = OrganizationFields(**gather(self._widgets, faults))
        faults.check(organizations.check, fields)
        code = StepCode.ORGANIZATION_ADD if self._id is None else StepCode.ORGANIZATION_EDIT
        label = Label.of(code, name=" ".join(fields.name.split()))
        return self.workbench.write(label, organizations.save, fields, organization_id=self._id).result

    def _suggest_city(self, postal_code: str) -> None:
        """The city that this postal code is in elsewhere in the register, unless one was typed here."""
        if len(postal_code.strip()) == 4 and self.form.city.text() in ("", self._suggested):
            self._suggested = self.workbench.read(organizations.city_of, postal_code.strip())
            self.form.city.setText(self._suggested)

    def _doubt_cvr(self) -> None:
        doubtful = checks.cvr_is_doubtful(checks.digits(self.form.cvr.text()))
        sentence = self.tr("Fails the check of CVR numbers. Is it typed right? It can be saved all the same.")
        self.errors.doubt("cvr", sentence if doubtful else "")

    def _doubt_name(self) -> None:
        same = self.workbench.read(organizations.same_name, self.form.name.text(), but_id=self._id)
        sentence = self.tr("There is already an organisation of that name.")
        self.errors.doubt("name", sentence if same else "")
