"""A list of a few fixed options, each with the value it stands for."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class OptionBox(QComboBox):
    """A combo box that keeps the values of its options as they are: Qt would turn an enum of strings into strings."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Hashable] = []
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _: self.value_changed.emit())

    def set_options(self, options: Iterable[tuple[Hashable, str]]) -> None:
        """Replaces the options by (value, text) pairs and chooses the first."""
        self.clear()
        self._values = []
        for value, text in options:
            self._values.append(value)
            self.addItem(text)

    def value(self) -> Hashable:
        """The value chosen; None without options."""
        return self._values[self.currentIndex()] if self._values else None

    def set_value(self, value: Hashable) -> None:
        """Chooses a value; one that is no option leaves the first."""
        self.setCurrentIndex(
            self._values.index(value) if value in self._values else min(0, len(self._values) - 1)
        )
