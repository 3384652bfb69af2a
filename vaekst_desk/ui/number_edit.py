"""A whole number that may be left out, such as minutes, months or votes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.ui.parsed_edit import ParsedEdit

_MOST = 99_999


class NumberEdit(ParsedEdit[int]):
    """A line edit for a number from 0. Up and Down step by one, Page Up and Page Down by ten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("00000") + 16)

    def parse(self, text: str) -> int:
        digits = text.replace(" ", "")
        if not (digits.isascii() and digits.isdigit() and int(digits) <= _MOST):
            raise UserError(ErrorCode.NOT_A_NUMBER, text=text)
        return int(digits)

    def shown(self, value: int) -> str:
        return str(value)

    def stepped(self, value: int | None, steps: int, *, large: bool) -> int | None:
        return min(max((value or 0) + steps * (10 if large else 1), 0), _MOST)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("00000") + 32, super().sizeHint().height())
