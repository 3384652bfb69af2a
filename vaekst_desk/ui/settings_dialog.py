"""The facts about the alliance that its papers show."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import checks, settings
from vaekst_desk.ui.binding import Faults, bound, fill, gather, typed
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.generated.settings_dialog import Ui_SettingsDialogForm
from vaekst_desk.ui.workbench import Workbench


class SettingsDialog(Editor):
    """Edits name, address, contact, secretary, language of papers and logo, as one step."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.form = Ui_SettingsDialogForm()
        self.form.setupUi(self)
        names = wording(workbench.language).language_names
        self.form.language.set_options([(language, names[language]) for language in Language])
        self._widgets = bound(self.form, AllianceSettings, but=("logo",))
        self._before = workbench.read(settings.get)
        fill(self._widgets, self._before)
        self.form.phone.setText(checks.show_phone(self._before.phone))
        self.form.logo.set_value(self._before.logo)
        self.ready({**self._widgets, "logo": self.form.logo}, self.form.buttons)

    def state(self) -> object:
        return [typed(widget) for widget in self._widgets.values()], self.form.logo.value()

    def save(self) -> int:
        values = gather(self._widgets, Faults())
        wanted = replace(self._before, **values, logo=self.form.logo.value())
        self.workbench.write(Label.of(StepCode.SETTINGS_EDIT), settings.save, wanted)
        return 0
