"""Making a register: what the alliance is called, and where its file lies."""

import re
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import registers
from vaekst_desk.ui.editor import fit_to_screen, locale_of, word_buttons
from vaekst_desk.ui.field_errors import FieldErrors, MessageLine
from vaekst_desk.ui.generated.new_register_dialog import Ui_NewRegisterDialogForm

SUFFIX = ".vaekst"
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class NewRegisterDialog(QDialog):
    """Makes an empty register. `exec()`, then `path` is where it lies, None where none was made."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        language: Language = Language.DANISH,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._language = language
        self._folder = folder or registers.default_folder()
        self._proposed = ""
        self.form = Ui_NewRegisterDialogForm()
        self.form.setupUi(self)
        self.setLocale(locale_of(language))
        word_buttons(self.form.buttons)
        make = self.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        make.setText(self.tr("&Make register"))
        general = MessageLine(self)
        self.form.outer.insertWidget(self.form.outer.indexOf(self.form.buttons), general)
        fields: dict[str, QWidget] = {"name": self.form.name, "file": self.form.file}
        self.errors = FieldErrors(fields, language=language, general=general)
        self.form.name.textChanged.connect(self._propose)
        self.form.choose.clicked.connect(self.choose)
        self.form.name.setText(AllianceSettings().name)
        self.form.name.selectAll()
        fit_to_screen(self)

    def _propose(self, name: str) -> None:
        """A file named like the alliance, until another one is typed or chosen."""
        if self.form.file.text() in ("", self._proposed):
            fit = " ".join(_UNFIT.sub(" ", name).split()).strip(" .")
            self._proposed = str(self._folder / f"{fit}{SUFFIX}") if fit else ""
            self.form.file.setText(self._proposed)

    def choose(self) -> None:
        """Asks for a place."""
        filters = self.tr("Registers (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("New register"), self.form.file.text(), filters)
        if chosen:
            self.form.file.setText(chosen)

    def accept(self) -> None:
        try:
            self.path = self._make()
        except InvalidFields as error:
            self.errors.show(error)
        except UserError as error:
            error.field = error.field or "file"
            self.errors.show(error)
        else:
            super().accept()

    def _make(self) -> Path:
        typed = self.form.file.text().strip()
        if not typed:
            raise UserError(ErrorCode.REQUIRED, field="file")
        path = Path(typed).expanduser()
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if not path.is_absolute():
            path = self._folder / path
        registers.create_empty(path, AllianceSettings(name=self.form.name.text(), language=self._language))
        return path
