"""The notice that a write leaves where the eye is, with the way back, for a few seconds."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from vaekst_desk.ui.icons import tinted_pixmap
from vaekst_desk.ui.theme import blended

_SHOWN_MS = 6000
_MARGIN = 16
_RADIUS = 6


class Notice(QFrame):
    """One sentence over the lower edge of its parent. `undo` is the button; the time stands still under the mouse."""

    undo = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setToolTip(self.tr("Ctrl+Z"))
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addSpacing(8)
        layout.addWidget(self._undo)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._undo.clicked.connect(self._undo_clicked)
        self._close.clicked.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._at_top = False
        over.installEventFilter(self)
        self._lay_colors()
        self.hide()

    def say(self, text: str, *, undoable: bool, at_top: bool = False) -> None:
        """Shows the sentence, cut in the middle where it is longer than the window.

        At the bottom of a list nothing is covered; where buttons are there, it stands `at_top`, to the right.
        """
        self._at_top = at_top
        room = max(160, self._over.width() - 240)
        self._label.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))
        self._label.setToolTip(text)
        self._undo.setVisible(undoable)
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What is said now; nothing when hidden."""
        return self._label.toolTip() if self.isVisible() else ""

    def undo_button(self) -> QPushButton:
        """The button that takes the write back."""
        return self._undo

    def _undo_clicked(self) -> None:
        self.hide()
        self.undo.emit()

    def _place(self) -> None:
        parent = self._over
        if self._at_top:
            self.move(parent.width() - self.width() - _MARGIN, _MARGIN)
        else:
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() is QEvent.Type.Leave and self.isVisible():
            self._timer.start()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_colors()

    def _lay_colors(self) -> None:
        """The window's colours the other way round: it lies over the list and is read first."""
        plain, palette = QPalette(), QPalette()
        text, window = plain.color(QPalette.ColorRole.WindowText), plain.color(QPalette.ColorRole.Window)
        palette.setColor(QPalette.ColorRole.Window, blended(text, window, 0.86))
        palette.setColor(QPalette.ColorRole.WindowText, window)
        self._label.setPalette(palette)
        self._close.setIcon(tinted_pixmap("close", window, 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._label.palette().color(QPalette.ColorRole.Window))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
