"""What several tests of dialogs ask."""

from typing import Any

from PySide6.QtWidgets import QDialog

from vaekst_desk.services.desk import Desk


def history(desk: Desk) -> int:
    """How many steps could be undone."""
    count = 0
    while desk.next_undo():
        desk.undo()
        count += 1
    for _ in range(count):
        desk.redo()
    return count


def accepted(dialog: Any) -> bool:
    """Whether the dialog closed by saving."""
    return not dialog.isVisible() and dialog.result() == QDialog.DialogCode.Accepted
