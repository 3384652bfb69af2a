"""What is to come over from the last meeting, ticked by her."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from vaekst_desk.domain.planning import CarriedItem, CarryOver
from vaekst_desk.ui.editor import fit_to_screen, word_buttons
from vaekst_desk.ui.form_scroll import FormScroll

_WIDTH = 480


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was ticked."""

    item_ids: tuple[int, ...]
    with_tasks: bool
    with_minutes: bool


class CarryOverDialog(QDialog):
    """Offers the items nobody dealt with and the recurring ones, the open tasks and the minutes. `exec()`, then `wanted`."""

    def __init__(self, offered: CarryOver, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fetch from the last meeting"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.items: dict[int, QCheckBox] = {}
        self.tasks = self._box(self.tr("%n open task(s), listed in an item", "", len(offered.open_tasks)))
        self.minutes = self._box(
            self.tr("The minutes of {number} as annex").format(number=offered.last_number)
        )
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        word_buttons(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Fetch"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(offered)
        self._enable()
        self.resize(_WIDTH, min(self.sizeHint().height(), 520))
        fit_to_screen(self)

    def _box(self, text: str) -> QCheckBox:
        box = QCheckBox(text.replace("&", "&&"), self)
        box.setChecked(True)
        box.toggled.connect(self._enable)
        return box

    def _lay_out(self, offered: CarryOver) -> None:
        content, column = QWidget(), QVBoxLayout()
        content.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self._add_items(column, self.tr("Not dealt with"), offered.undiscussed)
        self._add_items(column, self.tr("Recurring"), offered.recurring)
        for box, there in ((self.tasks, bool(offered.open_tasks)), (self.minutes, offered.has_minutes)):
            box.setVisible(there)
            box.setChecked(there)
            column.addWidget(box)
        column.addStretch(1)
        scroll: QScrollArea = FormScroll(self)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        heading = QLabel(self._heading(offered), self)
        heading.setWordWrap(True)
        whole.addWidget(heading)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.buttons)

    def _heading(self, offered: CarryOver) -> str:
        if offered.last_meeting_id is None:
            return self.tr("No earlier meeting of this body has been held.")
        return self.tr("From meeting {number}:").format(number=offered.last_number)

    def _add_items(self, column: QVBoxLayout, title: str, items: Sequence[CarriedItem]) -> None:
        if not items:
            return
        heading = QLabel(title, self)
        font = heading.font()
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        column.addWidget(heading)
        for item in items:
            name = self.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, _WIDTH - 120)
            self.items[item.id] = self._box(f"{item.number}. {name}")
            column.addWidget(self.items[item.id])

    def _enable(self) -> None:
        if hasattr(self, "buttons"):
            wanted = self.wanted()
            anything = bool(wanted.item_ids) or wanted.with_tasks or wanted.with_minutes
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(anything)

    def wanted(self) -> Wanted:
        """What is ticked now."""
        ids = tuple(key for key, box in self.items.items() if box.isChecked())
        return Wanted(ids, self.tasks.isChecked(), self.minutes.isChecked())
