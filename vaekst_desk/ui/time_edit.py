"""A time of day as people type it: "8", "0830", "kl. 8.15"; shown as "8.00"."""

from datetime import time

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.dates import parse_time, short_time
from vaekst_desk.ui.parsed_edit import ParsedEdit

_QUARTER = 15
_DAY = 24 * 60


class TimeEdit(ParsedEdit[time]):
    """A line edit for a time of day. Up and Down step a quarter, Page Up and Page Down an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00") + 32)

    def parse(self, text: str) -> time:
        return parse_time(text)

    def shown(self, value: time) -> str:
        return short_time(value)

    def stepped(self, value: time | None, steps: int, *, large: bool) -> time | None:
        if value is None:
            return time(8)
        minutes = value.hour * 60 + value.minute + steps * (60 if large else _QUARTER)
        return time(minutes // 60, minutes % 60) if 0 <= minutes < _DAY else None

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("00.00") + 48, super().sizeHint().height())
