"""The steps across the top of a workspace, each with what is missing in it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from vaekst_desk.domain.closing import StepState, WorkStep
from vaekst_desk.ui.icons import icon


class StepsBar(QWidget):
    """One button for each step, in their order. Alt+1 to Alt+6 choose one; `chosen` carries it."""

    chosen = Signal(object)

    def __init__(self, names: Mapping[WorkStep, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._buttons: dict[WorkStep, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, step in enumerate(names, 1):
            button = self._button(step)
            group.addButton(button)
            row.addWidget(button)
            keys = QKeySequence(f"Alt+{number}")
            QShortcut(keys, self, button.click)
            button.setToolTip(f"{names[step]} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        row.addStretch(1)

    def _button(self, step: WorkStep) -> QToolButton:
        button = QToolButton(self)
        button.setText(self._names[step])
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: self.chosen.emit(step))
        self._buttons[step] = button
        return button

    def show_step(self, step: WorkStep) -> None:
        """Marks a step as the one shown."""
        self._buttons[step].setChecked(True)

    def show_states(self, states: Mapping[WorkStep, StepState], missing: Callable[[StepState], str]) -> None:
        """Marks what is done, and says in words (also as a tip) what is missing."""
        for step, button in self._buttons.items():
            state = states[step]
            said = "" if state.done else missing(state)
            button.setIcon(icon("check") if state.done else icon("dot"))
            button.setText(self._names[step])
            button.setStatusTip(said)
            button.setAccessibleDescription(said)
