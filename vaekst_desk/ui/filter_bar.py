"""What is typed and chosen above a list: the filter, the member groups, the scope."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from vaekst_desk.ui.icons import icon


class FilterEdit(QLineEdit):
    """The filter field. Esc clears it; Down goes to the list."""

    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Filter …"))
        self.setAccessibleName(self.tr("Filter"))
        self.setToolTip(self.tr("Shows what begins with the words typed here (Ctrl+F)"))
        self.setClearButtonEnabled(True)
        self._mark = QAction(icon("filter"), "", self)
        self.addAction(self._mark, self.ActionPosition.LeadingPosition)
        self.setMinimumWidth(110)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._mark.setIcon(icon("filter"))


class FilterBar(QWidget):
    """`changed` says that something was typed or chosen."""

    changed = Signal()
    left_down = Signal()

    def __init__(
        self, groups: Mapping[str, str], scopes: Mapping[StrEnum, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = FilterEdit(self)
        self._groups = {code: self._chip(name) for code, name in groups.items()}
        self._all = self._chip(self.tr("All groups")) if groups else None
        self._scopes = {value: self._chip(title) for value, title in scopes.items()}
        self._scope_group = QButtonGroup(self)
        self._lay_out()
        self.edit.textChanged.connect(self.changed)
        self.edit.left_down.connect(self.left_down)
        for button in self._groups.values():
            button.toggled.connect(self._group_toggled)
        if self._all:
            self._all.setChecked(True)
            self._all.clicked.connect(self.clear_groups)
        for button in self._scopes.values():
            self._scope_group.addButton(button)
            button.toggled.connect(self._scope_toggled)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(4)
        layout.addWidget(self.edit, 3)
        layout.addSpacing(8)
        for chip in ([self._all] if self._all else []) + list(self._groups.values()):
            layout.addWidget(chip)
        layout.addStretch(1)
        for chip in self._scopes.values():
            layout.addWidget(chip)
        self.edit.setMaximumWidth(360)

    def _chip(self, text: str) -> QToolButton:
        chip = Chip(self)
        chip.setText(text)
        chip.setAccessibleName(text)
        return chip

    # --- what is typed and chosen

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def groups(self) -> frozenset[str]:
        """The codes of the chosen groups; none means all."""
        return frozenset(code for code, chip in self._groups.items() if chip.isChecked())

    def scope(self) -> StrEnum | None:
        """The chosen scope."""
        return next((value for value, chip in self._scopes.items() if chip.isChecked()), None)

    def set_state(self, text: str, groups: frozenset[str], scope: StrEnum | None) -> None:
        """Shows what is asked for without asking again."""
        blocked = self.blockSignals(True)
        self.edit.setText(text)
        for code, chip in self._groups.items():
            chip.setChecked(code in groups)
        for value, chip in self._scopes.items():
            chip.setChecked(value == scope)
        self.blockSignals(blocked)
        self._mark_all()

    def clear_groups(self) -> None:
        """All groups again."""
        if self._all:
            self._all.setChecked(True)
        for chip in self._groups.values():
            chip.setChecked(False)

    def set_scopes_enabled(self, enabled: bool) -> None:
        """The bin has no scopes."""
        for chip in self._scopes.values():
            chip.setEnabled(enabled)

    def _group_toggled(self) -> None:
        self._mark_all()
        self.changed.emit()

    def _mark_all(self) -> None:
        if self._all:
            self._all.setChecked(not self.groups())

    def _scope_toggled(self, on: bool) -> None:
        if on:
            self.changed.emit()


class Chip(QToolButton):
    """A small toggle that says what it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 2, max(28, hint.height()))
