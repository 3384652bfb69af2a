"""A task in its editor: made, changed, and wrong."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AgendaItemFields, MeetingFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.services import meetings, tasks
from vaekst_desk.ui.task_editor import TaskEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open


@pytest.fixture
def task_id(desk, alliance):
    task = TaskFields("Sende <b>budget</b>", alliance.persons["Mette Møller"], date(2026, 12, 1))
    items = [AgendaItemFields("Budget & økonomi", tasks=(task,))]
    fields = MeetingFields(alliance.body, datetime(2026, 11, 26, 8), "Møde")
    key = desk.write(Label.of(StepCode.MEETING_ADD, name="x"), meetings.save, fields, items=items).result
    return desk.read(meetings.get, key).items[0].tasks[0].id


def row(workbench, key):
    return workbench.read(tasks.rows, [key])[0]


def test_a_task_by_keyboard_alone(workbench, alliance, desk, show, keys):
    steps = history(desk)
    dialog = show(TaskEditor(workbench, None))
    typist = keys(dialog)
    typist.type("Ringe til kommunen")
    typist.fill("responsible_id", "soerensen")
    typist.press(Qt.Key.Key_Return)
    typist.fill("due", "1/12/26")
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    found = row(workbench, dialog.saved_id)
    assert found.fields == TaskFields(
        "Ringe til kommunen", alliance.persons["Åse Sørensen"], date(2026, 12, 1), id=dialog.saved_id
    )
    assert found.item_id is None


def test_a_task_keeps_the_item_it_came_from(workbench, task_id, show, keys):
    before = row(workbench, task_id)
    dialog = show(TaskEditor(workbench, task_id))
    assert any("Budget & økonomi" in label.text() for label in dialog.findChildren(QLabel))
    keys(dialog).fill("done_on", "2/12/26")
    dialog.accept()
    after = row(workbench, task_id)
    assert after.done_on == date(2026, 12, 2)
    assert (after.item_id, after.title, after.due) == (before.item_id, "Sende <b>budget</b>", before.due)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("title", "  ", "Skal udfyldes."),
        ("responsible_id", "Ukendt Person", "Ukendt Person"),
        ("due", "snart", "snart"),
        ("done_on", "31/2", "31/2"),
    ],
)
def test_a_mistake_is_said_beside_its_field(workbench, task_id, desk, show, name, text, said):
    steps = history(desk)
    dialog = show(TaskEditor(workbench, task_id))
    field = getattr(dialog, name)
    field.setText(text)
    field.textEdited.emit(text)
    dialog.accept()
    assert dialog.isVisible()
    assert said in dialog.errors.text(name)
    assert dialog.focusWidget() is field
    assert history(desk) == steps
