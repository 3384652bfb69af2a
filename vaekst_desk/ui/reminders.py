"""Reminders of tasks as letters ready to send: one is opened at once, several are put into a folder."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from vaekst_desk.domain.calls import Enclosure
from vaekst_desk.services import follow_up
from vaekst_desk.ui import words
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.workbench import Workbench


def remind_of(workbench: Workbench, task_ids: Sequence[int], parent: QWidget) -> None:
    """Makes the letters, and says what became of them. Raises `UserError`: NO_ADDRESS, a file that cannot be written."""
    letters = workbench.read(follow_up.task_reminders, task_ids, stamp=datetime.now(UTC).replace(tzinfo=None))
    made = _open(letters[0]) if len(letters) == 1 else _put_down(letters, parent)
    if made:
        names = ", ".join(workbench.read(follow_up.without_address, task_ids))
        without = QCoreApplication.translate("Reminders", "without e-mail: {names}").format(names=names)
        workbench.done.emit(joined(made, without if names else ""), False)


def _open(letter: Enclosure) -> str:
    """Opens the one letter; what is said of it."""
    from vaekst_desk.ui.paper_pane import open_copy

    if open_copy(letter):
        return QCoreApplication.translate("Reminders", "The reminder is opened as a draft")
    return QCoreApplication.translate("Reminders", "No mail program on this computer opens drafts (.eml)")


def _put_down(letters: Sequence[Enclosure], parent: QWidget) -> str:
    """Asks for a folder and puts the letters there; what is said of it, nothing where she does not want to."""
    from vaekst_desk.exchange.files import write_whole

    title = QCoreApplication.translate("Reminders", "Where are the drafts to be put?")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen = QFileDialog.getExistingDirectory(parent, title, documents)
    if not chosen:
        return ""
    folder = Path(chosen)
    for letter in letters:
        write_whole(folder / letter.name, letter.content)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
    count = len(letters)
    made = words.translate("Reminders", "%n draft(s) put into {folder}", "", count, 1)
    return made.format(folder=folder.name)
