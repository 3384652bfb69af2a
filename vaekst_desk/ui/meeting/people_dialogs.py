"""The two small questions about people: who comes instead, and who the guest is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.representatives import Choice
from vaekst_desk.domain.vocabulary import Presence
from vaekst_desk.services import check_in
from vaekst_desk.ui.editor import Editor, word_buttons
from vaekst_desk.ui.workbench import Workbench


class AlternateDialog(QDialog):
    """Who comes instead of a member: the likeliest is marked, Enter takes it."""

    def __init__(self, member: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setWindowTitle(self.tr("Alternate"))
        asked = self.tr("Who comes instead of {name}?").format(name=member)
        heading = QLabel(
            asked if choices else self.tr("Nobody holds a mandate as alternate on that day."), self
        )
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(heading.text())
        self.list.addItems(
            [f"{each.text}  ·  {each.detail}" if each.detail else each.text for each in choices]
        )
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        heading.setBuddy(self.list)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        word_buttons(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Comes instead"))
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(choices))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (heading, self.list, buttons):
            column.addWidget(part)
        self.resize(400, 280)
        self.list.setFocus()

    def choice(self) -> Choice | None:
        """Who was taken; None where nobody was."""
        at = self.list.currentRow()
        return self._choices[at] if self.result() == QDialog.DialogCode.Accepted and at >= 0 else None


def asked_alternate(member: str, choices: Sequence[Choice], parent: QWidget) -> Choice | None:
    """Asks who comes instead of a member; None where nobody does."""
    dialog = AlternateDialog(member, choices, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.choice()


class GuestDialog(Editor):
    """A guest's name and organisation. A new one is put on the meeting's list as `presence`."""

    def __init__(
        self,
        workbench: Workbench,
        meeting_id: int,
        presence: Presence,
        parent: QWidget,
        *,
        attendance_id: int | None = None,
        name: str = "",
        organization: str = "",
    ) -> None:
        super().__init__(workbench, parent)
        self._meeting_id, self._presence, self._attendance_id = meeting_id, presence, attendance_id
        self.setWindowTitle(self.tr("Guest"))
        self.guest_name, self.guest_organization = QLineEdit(name, self), QLineEdit(organization, self)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.guest_name)
        form.addRow(self.tr("&Organisation"), self.guest_organization)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(360)
        self.ready({"guest_name": self.guest_name, "guest_organization": self.guest_organization}, buttons)

    def state(self) -> object:
        return self.guest_name.text(), self.guest_organization.text()

    def save(self) -> int:
        name, organization = self.guest_name.text(), self.guest_organization.text()
        label = Label.of(StepCode.ATTENDANCE_EDIT, name=" ".join(name.split()))
        if self._attendance_id is not None:
            self.workbench.write(label, check_in.change_guest, self._attendance_id, name, organization)
            return self._attendance_id
        return self.workbench.write(
            label, check_in.add_guest, self._meeting_id, name, organization, presence=self._presence
        ).result
