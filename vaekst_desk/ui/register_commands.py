"""The Filer menu: registers made, opened and left, lists in and out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.settings import FOLDER, RECENT
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.main_window import MainWindow

SUFFIX = ".vaekst"


class RegisterCommands(QObject):
    """What is done with whole registers."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self.language = window.language
        self.new = self._action(self.tr("&New register …"), "new-register", self.make_new)
        self.open = self._action(self.tr("&Open register …"), "open", self.choose)
        self.open.setShortcut(QKeySequence.StandardKey.Open)
        self.example = self._action(self.tr("Open the &example"), "example", self.open_example)
        self.import_organizations = self._action(
            self.tr("Import o&rganisations …"), "import", lambda: self.import_list("organizations")
        )
        self.import_representatives = self._action(
            self.tr("&Import representatives …"), "import", lambda: self.import_list("representatives")
        )
        self.export = self._action(self.tr("&Export attendee list …"), "export", self.export_attendees)
        self.export.setShortcut(self.tr("Ctrl+E"))
        self.settings = self._action(self.tr("About the &alliance …"), "settings", self.edit_settings)
        self.bodies = self._action(self.tr("&Bodies and rules of procedure …"), "settings", self.edit_bodies)
        self.leave = self._action(self.tr("&Close register"), "", self.close_register)
        self.quit = self._action(self.tr("&Quit"), "", window.close)
        self.quit.setShortcut(self.tr("Ctrl+Q"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.recent.aboutToShow.connect(self._fill_recent)

    def _action(self, text: str, icon_name: str, slot: object) -> QAction:
        action = self.window.add_action(text, icon_name)
        action.triggered.connect(slot)
        return action

    def fill(self, menu: QMenu) -> None:
        """Puts the commands into the menu."""
        menu.addActions([self.new, self.open])
        menu.addMenu(self.recent)
        menu.addAction(self.example)
        menu.addSeparator()
        menu.addActions([self.import_organizations, self.import_representatives, self.export])
        menu.addSeparator()
        menu.addActions([self.settings, self.bodies, self.leave])
        menu.addSeparator()
        menu.addAction(self.quit)

    def update(self) -> None:
        """Enables what can be done now."""
        workbench = self.window.workbench
        writable = workbench is not None and not workbench.read_only
        for action in (self.import_organizations, self.import_representatives, self.settings, self.bodies):
            action.setEnabled(writable)
        self.export.setEnabled(workbench is not None)
        self.leave.setEnabled(workbench is not None)

    # --- registers

    @guard
    def make_new(self) -> None:
        """Asks for the alliance's name and a place, makes an empty register there and opens it."""
        from vaekst_desk.ui.new_register_dialog import NewRegisterDialog

        folder = self.window.settings.get(FOLDER)
        dialog = NewRegisterDialog(
            self.window, language=self.language, folder=Path(folder) if folder else None
        )
        dialog.exec()
        dialog.deleteLater()
        if dialog.path:
            self.open_path(dialog.path)

    @guard
    def choose(self) -> None:
        """Asks for a register and opens it."""
        from PySide6.QtWidgets import QFileDialog

        from vaekst_desk.services import registers

        folder = self.window.settings.get(FOLDER) or str(registers.default_folder())
        chosen, _ = QFileDialog.getOpenFileName(self.window, self.tr("Open register"), folder, self._filter())
        if chosen:
            self.open_path(Path(chosen))

    @guard
    def open_example(self) -> None:
        """Opens the example alliance, made the first time it is asked for."""
        from vaekst_desk.services import registers

        path = registers.example_path()
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            registers.create_example(path)
        self.open_path(path)

    @guard
    def open_path(self, path: Path, *, read_only: bool = False) -> None:
        """Opens a register; what is open stays where that fails. One that is taken or protected is offered read-only."""
        try:
            self.window.open_register(path, read_only=read_only)
        except UserError as error:
            if read_only or error.code not in (ErrorCode.REGISTER_LOCKED, ErrorCode.REGISTER_READ_ONLY):
                raise
            if self._offers_reading(error):
                self.window.open_register(path, read_only=True)
            return
        self.window.settings.set(FOLDER, str(path.parent))

    def _offers_reading(self, error: UserError) -> bool:
        from PySide6.QtWidgets import QMessageBox

        from vaekst_desk.ui.messages import error_sentence

        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Open register"))
        box.setText(error_sentence(error, self.language))
        read = box.addButton(self.tr("Open for reading"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(read)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is read

    def close_register(self) -> None:
        """Leaves the register; the start page follows."""
        self.window.close_register()

    def _fill_recent(self) -> None:
        self.recent.clear()
        recent: tuple[Path, ...] = self.window.settings.get(RECENT)
        for number, path in enumerate(recent, 1):
            name = path.stem.replace("&", "&&")
            action = self.recent.addAction(f"&{number}  {name}")
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, chosen=path: self.open_path(chosen))
        self.recent.setToolTipsVisible(True)
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("None yet")).setEnabled(False)

    def _filter(self) -> str:
        return self.tr("Registers (*{suffix})").format(suffix=SUFFIX)

    # --- lists in and out, and facts

    @guard
    def import_list(self, kind: str, path: Path | None = None) -> None:
        """Opens the import of one list."""
        from vaekst_desk.ui.import_dialog import ImportDialog

        assert self.window.workbench is not None
        dialog = ImportDialog(self.window.workbench, kind, self.window, path=path)
        dialog.exec()
        dialog.deleteLater()

    @guard
    def export_attendees(self) -> None:
        """Writes the attendee list of the meeting in question to a file for another program."""
        from vaekst_desk.ui.export_attendees import export_attendees

        meeting = self.window.prints.meeting()
        if meeting and self.window.workbench:
            export_attendees(self.window.workbench, meeting[0], self.window)

    @guard
    def edit_settings(self) -> None:
        """Opens the facts about the alliance."""
        from vaekst_desk.ui.settings_dialog import SettingsDialog

        self._run(SettingsDialog)

    @guard
    def edit_bodies(self) -> None:
        """Opens the bodies with their rules of procedure."""
        from vaekst_desk.ui.bodies_dialog import BodiesDialog

        self._run(BodiesDialog)

    def _run(self, kind: Callable[[Workbench, QWidget], QDialog]) -> None:
        assert self.window.workbench is not None
        dialog = kind(self.window.workbench, self.window)
        dialog.exec()
        dialog.deleteLater()
