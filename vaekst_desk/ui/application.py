"""Putting the window together: application, language, look, register."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services.resources import resources_folder
from vaekst_desk.ui.errors import BugReporter
from vaekst_desk.ui.icons import app_icon
from vaekst_desk.ui.main_window import MainWindow
from vaekst_desk.ui.settings import (
    APPEARANCE,
    APPLICATION,
    LANGUAGE,
    ORGANIZATION,
    RECENT,
    REOPEN,
    Appearance,
    Settings,
)
from vaekst_desk.ui.theme import Theme

NAME = "Vækst Desk"
_WARM_MS = 500
_LOCALES = {
    Language.DANISH: QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Program(QObject):
    """The running program: the one window, in the language and look that were chosen."""

    def __init__(self, application: QApplication, settings: Settings, language: Language) -> None:
        super().__init__(application)
        self._application, self.settings, self.language = application, settings, language
        self._translators: list[QTranslator] = []
        self.theme = Theme(application)
        if settings.get(APPEARANCE) is not Appearance.SYSTEM:
            self.theme.set_appearance(settings.get(APPEARANCE))
        self._install_language()
        self.window = self._make_window()

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.settings, self.language)
        window.language_wanted.connect(self.set_language)
        window.appearance_wanted.connect(self.theme.set_appearance)
        return window

    def set_language(self, language: Language) -> None:
        """The same window again in another language, on the same register and page."""
        if not self.window.may_leave():
            return
        self.language = language
        self.settings.set(LANGUAGE, language)
        old, page, workspace = self.window, self.window.page(), self.window.workspace()
        chosen = page.current_id() if page else None
        meeting_id = workspace.meeting_id if workspace else None
        workbench = old.release_workbench()
        old.remember()
        self._install_language()
        self.window = self._make_window()
        if workbench:
            workbench.language = language
            self.window.set_workbench(workbench)
        self.window.show()
        page = self.window.page()
        if page and chosen is not None:
            page.go_to(chosen)
        if meeting_id is not None:
            self.window.open_meeting(meeting_id)
        old.close()
        old.deleteLater()

    def _install_language(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        QLocale.setDefault(_LOCALES[self.language])
        self._translators = [
            translator for translator in self._loaded() if self._application.installTranslator(translator)
        ]

    def _loaded(self) -> list[QTranslator]:
        """Qt's own words first, so that ours win."""
        folders = (
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            str(resources_folder() / "translations"),
        )
        names = (f"qtbase_{self.language}", f"vaekst_desk_{self.language}")
        found = []
        for name, folder in zip(names, folders, strict=True):
            translator = QTranslator(self)
            if translator.load(name, folder):
                found.append(translator)
        return found

    def open_first(self, path: Path | None, *, example: bool) -> None:
        """Opens what was asked for, or what was open last; where that fails, the start page is there."""
        if example:
            self.window.registers.open_example()
        elif path is not None:
            self.window.registers.open_path(path)
        else:
            self._reopen()

        if self.window.workbench is None:
            self.window.show_start_page()

    def _reopen(self) -> None:
        recent = self.settings.get(RECENT)
        wanted: bool = self.settings.get(REOPEN)
        if recent and wanted and recent[0].exists():
            self.window.registers.open_path(recent[0])


def make_application(argv: Sequence[str]) -> QApplication:
    """The Qt application under the program's name."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(f"{ORGANIZATION}.{APPLICATION}")
    application = QApplication([NAME, *argv])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setOrganizationName(ORGANIZATION)
    application.setDesktopFileName(APPLICATION)
    application.setWindowIcon(app_icon())
    return application


def make_window(
    path: Path | None = None,
    *,
    language: Language | None = None,
    read_only: bool = False,
    settings: Settings | None = None,
) -> Program:
    """The window on a register, not shown yet: for tests, benchmarks and pictures. Raises `UserError`."""
    application = QApplication.instance() or make_application([])
    assert isinstance(application, QApplication)
    settings = settings or Settings()
    program = Program(application, settings, language or settings.get(LANGUAGE))
    if path is not None:
        program.window.open_register(path, read_only=read_only)
    else:
        program.window.show_start_page()
    return program


def run(
    path: Path | None = None,
    *,
    example: bool = False,
    language: Language | None = None,
    argv: Sequence[str] = (),
) -> int:
    """Opens the window and runs until it is closed; the process's exit code."""
    application = make_application(argv)
    reporter = BugReporter(application)
    reporter.install()
    settings = Settings()
    program = Program(application, settings, language or settings.get(LANGUAGE))
    program.open_first(path, example=example)
    program.window.show()
    QTimer.singleShot(_WARM_MS, application, collect_garbage)
    code = application.exec()
    reporter.remove()
    return code


def collect_garbage() -> None:
    """Collects again from here on, what is there now left out: it stays to the end, and looking at it takes time."""
    gc.freeze()
    gc.enable()
