"""Who has signed an agreement: noted for all lines chosen at once."""

from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.vocabulary import SigningMethod
from vaekst_desk.ui.binding import typed
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.signatures_editor import Ui_SignaturesEditorForm
from vaekst_desk.ui.item_table import chosen_rows, set_up_table
from vaekst_desk.ui.party_models import Parties, SignaturesModel
from vaekst_desk.ui.workbench import Workbench


class SignaturesEditor(QWidget):
    """Notes and takes back signatures in a `Parties`; nothing is written here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SignaturesEditorForm()
        self.form.setupUi(self)
        self._parties: Parties

    def open(self, workbench: Workbench, found: Parties) -> None:
        """Shows an agreement's signatories."""
        self._parties = found
        form = self.form
        self.model = SignaturesModel(found, workbench.language, self)
        form.table.setModel(self.model)
        set_up_table(form.table, wide=(0, 1, 2))
        form.method.set_options(wording(workbench.language).signing_method_names.items())
        form.signed_on.set_value(workbench.today())
        fields: dict[str, QWidget] = {"signed_on": form.signed_on}
        self._errors = FieldErrors(fields, language=workbench.language)
        form.sign.clicked.connect(self.sign)
        form.unsign.clicked.connect(self.unsign)
        form.table.selectionModel().selectionChanged.connect(self._enable)
        found.changed.connect(self._renew)
        self._renew()

    def sign(self) -> None:
        """Notes that everyone chosen has signed, on the day and at the place beside the button."""
        form = self.form
        try:
            day = form.signed_on.value()
            if day is None:
                raise UserError(ErrorCode.REQUIRED, field="signed_on")
        except UserError as error:
            self._errors.show(error)
            return
        method = form.method.value()
        assert isinstance(method, SigningMethod)
        place = " ".join(form.place.text().split())
        self._parties.change_signatures(self._chosen(), signed_on=day, place=place, method=method)
        form.table.setFocus()

    def unsign(self) -> None:
        """Takes back that everyone chosen has signed."""
        self._parties.change_signatures(self._chosen(), signed_on=None, place="", method=None)
        self.form.table.setFocus()

    def _chosen(self) -> list[tuple[int, int]]:
        return [self.model.places[row] for row in chosen_rows(self.form.table)]

    def _renew(self) -> None:
        signed = sum(
            self.model.signature(row).fields.signed_on is not None for row in range(self.model.rowCount())
        )
        text = self.tr("{signed} of {all} have signed").format(signed=signed, all=self.model.rowCount())
        self.form.counts.setText(text)
        self._enable()

    def _enable(self) -> None:
        any_chosen = bool(chosen_rows(self.form.table))
        self.form.sign.setEnabled(any_chosen)
        self.form.unsign.setEnabled(any_chosen)

    def half_typed(self) -> object:
        """What stands in the fields beside the buttons."""
        return [typed(widget) for widget in (self.form.signed_on, self.form.place, self.form.method)]
