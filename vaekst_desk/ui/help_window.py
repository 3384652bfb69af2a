"""F1: the keys and the first steps, on one page."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout

from vaekst_desk.ui.icons import app_icon

if TYPE_CHECKING:
    from vaekst_desk.ui.main_window import MainWindow


class HelpWindow(QDialog):
    """Stays open beside the window while she works."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.text = QTextBrowser(self)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(20)
        self.text.setHtml(self._html())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.resize(620, 640)

    @classmethod
    def shown_for(cls, window: "MainWindow") -> "HelpWindow":
        """The window's help, opened or brought forward."""
        opened = window.findChild(cls)
        helping = opened if opened is not None else cls(window)
        helping.show()
        helping.raise_()
        helping.activateWindow()
        return helping

    def _html(self) -> str:
        return (
            self._heading(self.tr("First steps"))
            + self._list(
                self.tr("File ▸ New register makes a file of your own. Everything is saved at once, always."),
                self.tr(
                    "Import the organisations first, then the representatives: the preview shows every row before anything is written."
                ),
                self.tr(
                    "Meetings ▸ New: the day and the body. “Invite everyone with a mandate” fills the list of people."
                ),
                self.tr(
                    "Enter opens a meeting. Its six steps go from the notice to the closing; each says what it lacks."
                ),
                self.tr("What you type in a meeting is saved as you type; there is no button to press."),
                self.tr("Agreements: print the signature sheet, let them sign, then “Mark as signed”."),
            )
            + self._heading(self.tr("Nothing is lost"))
            + self._list(
                self.tr(
                    "Ctrl+Z takes back the last thing done, and the one before it, also after a restart."
                ),
                self.tr("What is deleted lies in the bin (Ctrl+B) until it is taken out again."),
                self.tr("Every detail panel ends with who changed what, and when."),
            )
            + self._heading(self.tr("Keys"))
            + self._keys()
        )

    def _keys(self) -> str:
        keys = (
            ("Ctrl+K", self.tr("Search for anything, or do anything")),
            ("Ctrl+1 … Ctrl+5", self.tr("Organisations, representatives, meetings, agreements, follow-up")),
            ("Ctrl+F", self.tr("Filter the list; Down goes to the rows, Esc clears")),
            ("Ctrl+N", self.tr("New")),
            (self.tr("Enter"), self.tr("Edit the row in its window")),
            ("F2", self.tr("Edit the cell in place; Left and Right choose the cell")),
            (self.tr("Del"), self.tr("Move to the bin")),
            ("Ctrl+Z, Ctrl+Y", self.tr("Undo, redo")),
            ("Ctrl+C", self.tr("Copy the rows as a table for Excel and Outlook")),
            ("Ctrl+D", self.tr("Representatives as of another day")),
            ("Ctrl+P", self.tr("Print")),
            ("Ctrl+E", self.tr("Export the attendee list")),
            ("F9", self.tr("Show or fold away the details")),
            (self.tr("Letters"), self.tr("In a list: go to the first name that begins so")),
            ("Alt+1 … Alt+6", self.tr("In a meeting: its steps, from the notice to the closing")),
            ("Ctrl+PgDn, Ctrl+PgUp", self.tr("While a meeting is held: the next item, the one before")),
            (
                "Ctrl+D, Ctrl+T, F6",
                self.tr("While a meeting is held: new decision, new task, the other half"),
            ),
            (
                self.tr("Enter, F3 … F8, F12"),
                self.tr("Check-in: there, came or left now, alternate, apologies, absent, guest"),
            ),
            ("Ctrl+Shift+P", self.tr("The meeting pack")),
        )
        rows = "".join(
            f"<tr><td><b>{escape(key)}</b>&nbsp;&nbsp;</td><td>{escape(what)}</td></tr>" for key, what in keys
        )
        return f'<table cellpadding="3" cellspacing="0">{rows}</table>'

    @staticmethod
    def _heading(text: str) -> str:
        return f"<h3>{escape(text)}</h3>"

    @staticmethod
    def _list(*lines: str) -> str:
        return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def show_about(window: "MainWindow") -> None:
    """Says what this is, which version, and under which licence."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("vaekst-desk")
    except PackageNotFoundError:
        number = QCoreApplication.applicationVersion()
    box = QMessageBox(window)
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.setWindowTitle(QCoreApplication.translate("HelpWindow", "About Vækst Desk"))
    box.setText(f"<b>Vækst Desk</b> {escape(number)}")
    box.setInformativeText(
        QCoreApplication.translate(
            "HelpWindow", "The register, meetings and papers of an alliance, on your own computer."
        )
        + f"\nQt {qVersion()} · MIT"
    )
    box.exec()
    box.deleteLater()
