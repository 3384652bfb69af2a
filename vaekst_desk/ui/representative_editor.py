"""The editor of a person and their mandates."""

from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.representatives import MandateRow, PersonFields
from vaekst_desk.services import checks, representatives
from vaekst_desk.ui.binding import Faults, bound, fill, gather, typed
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.generated.representative_editor import Ui_RepresentativeEditorForm
from vaekst_desk.ui.workbench import Workbench


class RepresentativeEditor(Editor):
    """Adds a person (id None) or changes one, mandates and all, as one step. `exec()`, then `saved_id`."""

    def __init__(self, workbench: Workbench, person_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._id = person_id
        self.form = Ui_RepresentativeEditorForm()
        self.form.setupUi(self)
        self._widgets = bound(self.form, PersonFields)
        self.form.mandates.open(workbench, self._open())
        self.ready({**self._widgets, "mandates": self.form.mandates}, self.form.buttons)

    def _open(self) -> tuple[MandateRow, ...]:
        if self._id is None:
            self.setWindowTitle(self.tr("New representative"))
            fill(self._widgets, PersonFields())
            return ()
        person = self.workbench.read(representatives.get, self._id)
        self.setWindowTitle(self.tr("Edit {name}").format(name=person.name))
        fill(self._widgets, person.fields)
        self.form.phone.setText(checks.show_phone(person.fields.phone))
        return tuple(person.mandates)

    def state(self) -> object:
        return [typed(widget) for widget in self._widgets.values()], self.form.mandates.state()

    def save(self) -> int:
        faults = Faults()
        fields = PersonFields(**gather(self._widgets, faults))
        mandates = None
        try:
            mandates = self.form.mandates.mandates()
        except UserError as error:
            faults.add(error)
        faults.check(representatives.check, fields)
        name = " ".join(f"{fields.given_name} {fields.family_name}".split())
        code = StepCode.REPRESENTATIVE_ADD if self._id is None else StepCode.REPRESENTATIVE_EDIT
        return self.workbench.write(
            Label.of(code, name=name), representatives.save, fields, person_id=self._id, mandates=mandates
        ).result
