"""What is wrong with an edited cell, said beside it."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from vaekst_desk.ui.strokes import Tone, tone_color, tone_mark


class InlineMessage(QFrame):
    """A few words beside a cell, with the mark of an error, that stay until they are answered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._over = parent
        self._label = QLabel(self)
        self._mark = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(6)
        layout.addWidget(self._mark)
        layout.addWidget(self._label)
        self._lay_colors()
        self.hide()

    def say(self, text: str, cell: QRect) -> None:
        """Shows the text under a cell, or above it where there is no room under it."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.adjustSize()
        parent = self._over
        top = cell.bottom() + 2
        if top + self.height() > parent.height():
            top = max(0, cell.top() - self.height() - 2)
        self.move(max(0, min(cell.left(), parent.width() - self.width())), top)
        self.show()
        self.raise_()

    def text(self) -> str:
        """What is said now; nothing when hidden."""
        return self._label.text() if self.isVisible() else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_colors()

    def _lay_colors(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.Base))
        palette.setColor(QPalette.ColorRole.WindowText, tone_color(Tone.ERROR, palette))
        self.setPalette(palette)
        self._mark.setPixmap(tone_mark(Tone.ERROR, palette, size=16, ratio=self.devicePixelRatioF()))
