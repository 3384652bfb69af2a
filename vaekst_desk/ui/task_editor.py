"""The editor of a task."""

from dataclasses import replace

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.tasks import TaskFields, TaskRow
from vaekst_desk.services import tasks
from vaekst_desk.ui.binding import Faults, gather, show_value, typed
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.choices import person_choice, person_search
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.workbench import Workbench

_WIDTH = 480


class TaskEditor(Editor):
    """Adds a task of no meeting (id None) or changes any. `exec()`, then `saved_id`."""

    def __init__(self, workbench: Workbench, task_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._id = task_id
        self._row = self._read(task_id) if task_id is not None else None
        self._fields = self._row.fields if self._row else TaskFields()
        self.title, self.responsible_id = QLineEdit(self), ChoiceBox(self)
        self.due, self.done_on = DateEdit(self), DateEdit(self)
        self.responsible_id.set_search(person_search(workbench))
        self._widgets: dict[str, QWidget] = {
            "title": self.title,
            "responsible_id": self.responsible_id,
            "due": self.due,
            "done_on": self.done_on,
        }
        for name, widget in self._widgets.items():
            widget.setObjectName(name)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._open()
        self.ready(self._widgets, self.buttons)

    def _read(self, task_id: int) -> TaskRow:
        found = self.workbench.read(tasks.rows, [task_id])
        if not found:
            raise UserError(ErrorCode.NOT_FOUND, what=task_id)
        return found[0]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Task"), self.title)
        form.addRow(self.tr("&Responsible"), self.responsible_id)
        form.addRow(self.tr("&Deadline"), self.due)
        form.addRow(self.tr("D&one on"), self.done_on)
        source = joined(self._row.meeting_number, self._row.meeting, self._row.item) if self._row else ""
        if source:
            label = QLabel(source, self)
            label.setTextFormat(label.textFormat().PlainText)
            label.setWordWrap(True)
            form.addRow(self.tr("From"), label)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.resize(_WIDTH, self.sizeHint().height())

    def _open(self) -> None:
        new = self.tr("New task")
        self.setWindowTitle(self.tr("Edit {name}").format(name=self._fields.title) if self._row else new)
        for name in ("title", "due", "done_on"):
            show_value(self._widgets[name], getattr(self._fields, name))
        self.responsible_id.set_choice(person_choice(self.workbench, self._fields.responsible_id))

    def state(self) -> object:
        return [typed(widget) for widget in self._widgets.values()]

    def save(self) -> int:
        faults = Faults()
        fields = replace(self._fields, **gather(self._widgets, faults))
        faults.check(tasks.check, fields)
        code = StepCode.TASK_ADD if self._id is None else StepCode.TASK_EDIT
        label = Label.of(code, name=" ".join(fields.title.split()))
        return self.workbench.write(label, tasks.save, fields, task_id=self._id).result
