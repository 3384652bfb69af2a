"""A line edit whose text means something: a date, a time, a number. What cannot be read is said, never thrown away."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from vaekst_desk.domain.errors import UserError

T = TypeVar("T")
_GAP = 8


class ParsedEdit(QLineEdit, Generic[T]):
    """The frame of such an edit; subclasses say how text is read, shown and stepped.

    `fault_changed` carries the `UserError` of a text that cannot be read once the edit is left, and None when it is
    put right. `value_changed` is sent when the meaning changes. Beside the text stands what it means, in grey.
    """

    fault_changed = Signal(object)
    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault: UserError | None = None
        self._known: T | None = None
        self.textChanged.connect(self._text_changed)
        self.editingFinished.connect(self.tidy)

    # what a subclass says

    def parse(self, text: str) -> T:
        """The meaning of a text that is not blank. Raises `UserError`."""
        raise NotImplementedError

    def shown(self, value: T) -> str:
        """The text a value is shown as."""
        raise NotImplementedError

    def hint(self, value: T) -> str:
        """What stands in grey beside the shown value."""
        return ""

    def stepped(self, value: T | None, steps: int, *, large: bool) -> T | None:
        """The value some steps up or down (None: where to begin); None where there is no such value."""
        return None

    # the value

    def value(self) -> T | None:
        """What the text means, None for an empty one. Raises `UserError` with this widget's name as its field."""
        text = self.text().strip()
        if not text:
            return None
        try:
            return self.parse(text)
        except UserError as error:
            error.field = self.objectName()
            raise

    def known_value(self) -> T | None:
        """What the text means, None also for one that means nothing."""
        try:
            return self.value()
        except UserError:
            return None

    def set_value(self, value: T | None) -> None:
        """Shows a value, or nothing for None."""
        self.setText("" if value is None else self.shown(value))
        self._set_fault(None)

    def tidy(self) -> None:
        """Shows what was typed as it is always shown, or says that it means nothing."""
        try:
            value = self.value()
        except UserError as error:
            self._set_fault(error)
            return
        if value is not None and self.text() != self.shown(value):
            self.setText(self.shown(value))
        self._set_fault(None)

    def _set_fault(self, fault: UserError | None) -> None:
        if fault is not self._fault:
            self._fault = fault
            self.fault_changed.emit(fault)

    def _text_changed(self) -> None:
        value = self.known_value()
        if self._fault is not None and (value is not None or not self.text().strip()):
            self._set_fault(None)
        if value != self._known:
            self._known = value
            self.setAccessibleDescription("" if value is None else self.hint(value))
            self.value_changed.emit()

    # keys, and the hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (1, False),
            Qt.Key.Key_Down: (-1, False),
            Qt.Key.Key_PageUp: (1, True),
            Qt.Key.Key_PageDown: (-1, True),
        }.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if steps is None or not plain or self.isReadOnly():
            super().keyPressEvent(event)
            return
        value = self.stepped(self.known_value(), steps[0], large=steps[1])
        if value is not None:
            self.set_value(value)
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # A popup, such as the context menu, only borrows the focus: what is half typed stays half typed.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.tidy()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = self._beside()
        if not text:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = room.marginsRemoved(self.textMargins())
        taken = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _GAP
        actions = len(self.actions()) * (
            self.style().pixelMetric(QStyle.PixelMetric.PM_LineEditIconSize) + _GAP
        )
        room.adjust(taken, 0, -actions, 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        if len(shown) > 2 or shown == text:
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _beside(self) -> str:
        value = self._known
        if value is None:
            return ""
        hint, shown = self.hint(value), self.shown(value)
        return hint if self.text().strip() == shown else f"{shown} {hint}".strip()
