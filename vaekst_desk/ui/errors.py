"""Errors on screen: what the user can put right is said calmly, a bug is logged and offered for copying."""

import functools
import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.messages import error_sentence

_LOG = logging.getLogger(__name__)
P = ParamSpec("P")
R = TypeVar("R")


def show_error(error: UserError | InvalidFields, language: Language, parent: QWidget | None) -> None:
    """Says what could not be done and why."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setText(error_sentence(error, language))
    box.exec()
    box.deleteLater()


def guard(slot: Callable[P, R]) -> Callable[P, R | None]:
    """A slot of a widget with a `language`: a `UserError` raised in it is shown, everything else is a bug."""

    @functools.wraps(slot)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> R | None:
        try:
            return slot(*args, **kwargs)
        except (UserError, InvalidFields) as error:
            owner: Any = args[0]
            parent = owner if isinstance(owner, QWidget) else getattr(owner, "window", None)
            show_error(error, owner.language, parent if isinstance(parent, QWidget) else None)
            return None

    return guarded


class BugReporter(QObject):
    """Takes the place of `sys.excepthook`: logs what nobody caught and shows one calm dialog, never two at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._showing = False
        self._before = sys.excepthook

    def install(self) -> None:
        """From here on every uncaught exception comes here."""
        sys.excepthook = self.report

    def remove(self) -> None:
        """Puts back what was there before."""
        sys.excepthook = self._before

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Logs the error; shows it unless one is being shown."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        _LOG.critical("A bug", exc_info=(kind, error, trace))
        text = details(kind, error, trace)
        application = QCoreApplication.instance()
        if self._showing or application is None or QThread.currentThread() is not application.thread():
            return
        self._showing = True
        QTimer.singleShot(0, self, lambda: self._show(text))

    def _show(self, text: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(QCoreApplication.applicationName())
        box.setText(self.tr("Something went wrong that should not."))
        box.setInformativeText(
            self.tr(
                "What was saved is unharmed. You can go on working; if it happens again, send the details to support."
            )
        )
        box.setDetailedText(text)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(text)
        box.deleteLater()
        self._showing = False


def details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What support needs to know: versions and the traceback."""
    import platform
    import traceback

    name, version = QCoreApplication.applicationName(), QCoreApplication.applicationVersion()
    head = f"{name} {version} · Qt {qVersion()} · Python {platform.python_version()} · {platform.platform()}"
    return head + "\n\n" + "".join(traceback.format_exception(kind, error, trace))
