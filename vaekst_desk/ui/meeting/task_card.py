"""A task as it is given: what, who, by when."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from vaekst_desk.domain.changes import StepCode, Written
from vaekst_desk.domain.representatives import Choice
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.services import tasks
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.choices import person_choice, person_search
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.meeting.hold_cards import Card
from vaekst_desk.ui.meeting.step import Step


class TaskCard(Card):
    """One task of an item."""

    def __init__(self, step: Step, item_id: int, fields: TaskFields, parent: QWidget) -> None:
        super().__init__(step, item_id, fields, parent)
        self._code = (
            StepCode.TASK_ADD if fields.id is None else StepCode.TASK_EDIT
        )  # one step while it is typed
        self.title, self.responsible_id, self.due = QLineEdit(self), ChoiceBox(self), DateEdit(self)
        self.title.setPlaceholderText(self.tr("What is to be done"))
        self.title.setAccessibleName(self.tr("Task"))
        self.responsible_id.set_search(person_search(step.workbench))
        self.responsible_id.setPlaceholderText(self.tr("Search by name"))
        who, when = QLabel(self.tr("Responsible"), self), QLabel(self.tr("By"), self)
        who.setBuddy(self.responsible_id)
        when.setBuddy(self.due)
        for label in (who, when):
            label.setMinimumHeight(self.due.sizeHint().height())
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.delete)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(8)
        grid.addLayout(head, 0, 0, 1, 4)
        for at, widget in enumerate((who, self.responsible_id, when, self.due)):
            grid.addWidget(widget, 1, at, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        self.delete.setToolTip(self.tr("Remove this task"))
        self.delete.setAccessibleName(self.tr("Remove this task"))
        self.begin({"title": self.title, "responsible_id": self.responsible_id, "due": self.due})

    def choices(self) -> Mapping[str, Choice | None]:
        return {"responsible_id": person_choice(self.step.workbench, self.fields.responsible_id)}

    def save(self, step_id: int | None, fields: TaskFields) -> Written[int]:
        return self.step.workbench.autosave(
            step_id, self.step.label(self._code), tasks.save, fields, task_id=fields.id, item_id=self.item_id
        )

    def erase(self) -> None:
        self.step.write(
            self.step.label(StepCode.TASK_REMOVE, self.fields.title), tasks.delete, [self.fields.id]
        )
