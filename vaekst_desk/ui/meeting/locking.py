"""Fields of a meeting that nothing may be written to any more: they can still be read and copied from."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def lock(widgets: Iterable[QWidget], *, locked: bool) -> None:
    """Makes texts read-only, and disables what is no text."""
    for widget in widgets:
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.setReadOnly(locked)
        else:
            widget.setEnabled(not locked)
