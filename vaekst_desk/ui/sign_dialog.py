"""Who has signed: a list to tick, the day and the place."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.domain.agreements import Agreement
from vaekst_desk.ui.date_edit import DateEdit

_ID = Qt.ItemDataRole.UserRole


class SignDialog(QDialog):
    """Ticks those who have signed on a day at a place; nothing is written here."""

    def __init__(self, agreement: Agreement, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who has signed?"))
        self.people = QListWidget(self)
        self.people.setAccessibleName(self.tr("Not signed yet"))
        self.people.setAlternatingRowColors(True)
        for party in agreement.parties:
            for signature in party.signatures:
                if signature.fields.signed_on is None:
                    self._add(f"{signature.name}, {party.name}", signature.fields.id or 0)
        self._day, self._place = DateEdit(self), QLineEdit(self)
        self._day.set_value(today)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Mark as signed"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.people.itemChanged.connect(self._allow)
        self._day.textChanged.connect(self._allow)
        self._allow()

    def _add(self, text: str, signature_id: int) -> None:
        item = QListWidgetItem(text, self.people)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(_ID, signature_id)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Day"), self._day)
        form.addRow(self.tr("&Place"), self._place)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.people, 1)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.resize(440, 420)

    def chosen_ids(self) -> list[int]:
        """The ids of the ticked signatures."""
        items = [self.people.item(row) for row in range(self.people.count())]
        return [int(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def day(self) -> date:
        """The day typed; only asked for once it is one."""
        known = self._day.known_value()
        assert known is not None
        return known

    def place(self) -> str:
        """Where they signed."""
        return self._place.text()

    def _allow(self) -> None:
        ready = bool(self.chosen_ids()) and self._day.known_value() is not None
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
