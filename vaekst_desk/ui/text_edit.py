"""A text of any length, kept as typed."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 3


class TextEdit(QPlainTextEdit):
    """A text edit that Tab leaves, and that takes the room there is instead of asking for much of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        lines = self.fontMetrics().lineSpacing() * _LINES + 16
        return QSize(240, max(lines, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().lineSpacing() + 16)
