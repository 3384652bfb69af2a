"""What every editor dialog does: save as one step, say what is wrong, ask before anything typed is lost."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QDialog, QDialogButtonBox, QMessageBox, QWidget

from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.field_errors import FieldErrors, MessageLine, Nested
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.workbench import Workbench

_LOCALES = {
    Language.DANISH: (QLocale.Language.Danish, QLocale.Country.Denmark),
    Language.ENGLISH: (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def locale_of(language: Language) -> QLocale:
    """How Qt writes weekdays and months in a language of the window."""
    return QLocale(*_LOCALES[language])


class Editor(QDialog):
    """The frame of an editor. A subclass sets up its form, fills it, and ends its `__init__` with `ready`.

    After `exec()`, `saved_id` is the id of what was saved, None where nothing was.
    """

    def __init__(self, workbench: Workbench, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.saved_id: int | None = None
        self.general = MessageLine(self)
        self.errors: FieldErrors
        self._opened: object = None
        self._first: QWidget | None = None
        self.setLocale(locale_of(workbench.language))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setSizeGripEnabled(True)

    # what a subclass says

    def save(self) -> int:
        """Writes what is typed, as one step; its id. Raises `UserError` and `InvalidFields`."""
        raise NotImplementedError

    def state(self) -> object:
        """Everything typed, as it stands; compared with how it was opened."""
        raise NotImplementedError

    # what is the same for all

    def ready(self, fields: Mapping[str, QWidget | Nested], buttons: QDialogButtonBox) -> None:
        """Ends the setting up: a message line for each field, buttons worded, the opened state remembered."""
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(layout.indexOf(buttons), self.general)
        self.errors = FieldErrors(fields, language=self.workbench.language, general=self.general)
        word_buttons(buttons)
        self._first = next((field for field in fields.values() if isinstance(field, QWidget)), None)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        if self.workbench.read_only:
            save.setEnabled(False)
            self.general.say(
                self.tr("The register is open for reading only: nothing can be saved."), Tone.NOTE
            )
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.accept)
        self._opened = self.state()

    @property
    def changed(self) -> bool:
        """Whether anything was typed since the dialog opened."""
        return self.state() != self._opened

    def accept(self) -> None:
        if self.workbench.read_only:
            return
        try:
            self.saved_id = self.save()
        except (UserError, InvalidFields) as error:
            self.errors.show(error)
        else:
            super().accept()

    def reject(self) -> None:
        if self.workbench.read_only or not self.changed:
            super().reject()
            return
        answer = self._ask()
        if answer == QMessageBox.StandardButton.Save:
            self.accept()
        elif answer == QMessageBox.StandardButton.Discard:
            super().reject()

    def _ask(self) -> QMessageBox.StandardButton:
        """What is to become of what was typed."""
        choices = QMessageBox.StandardButton
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Save what you have changed?"))
        box.setInformativeText(self.tr("If you discard it, it is lost."))
        box.setStandardButtons(choices.Save | choices.Discard | choices.Cancel)
        box.button(choices.Save).setText(self.tr("&Save"))
        box.button(choices.Discard).setText(self.tr("&Discard"))
        box.button(choices.Cancel).setText(self.tr("Cancel"))
        box.setDefaultButton(choices.Save)
        box.setEscapeButton(choices.Cancel)
        box.exec()
        answer = box.standardButton(box.clickedButton())
        box.deleteLater()
        return answer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter saves from a line of text; in a list it would be taken for something about the line chosen.
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.focusWidget(), QAbstractItemView):
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        fit_to_screen(self)
        super().showEvent(event)
        if self._first and not event.spontaneous():
            self._first.setFocus()  # what is typed at once must land somewhere


def word_buttons(buttons: QDialogButtonBox) -> None:
    """Gives standard buttons the program's own words, whatever language Qt found for itself."""
    which = QDialogButtonBox.StandardButton
    words = {
        which.Save: QCoreApplication.translate("Editor", "&Save"),
        which.Cancel: QCoreApplication.translate("Editor", "Cancel"),
        which.Close: QCoreApplication.translate("Editor", "&Close"),
    }
    for button, word in words.items():
        if found := buttons.button(button):
            found.setText(word)
    for each in buttons.buttons():
        each.setIcon(QIcon())  # words alone, on every system alike


def fit_to_screen(dialog: QWidget) -> None:
    """Makes a dialog no larger than its screen leaves room for."""
    room = dialog.screen().availableGeometry().size() - QSize(16, 48)
    if not room.isEmpty():
        dialog.resize(dialog.size().boundedTo(room))
