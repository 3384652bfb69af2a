"""The workspace: which step it opens with, what it says is missing, and that nothing typed is lost between steps."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.meeting.conftest import SETUP, Open
from vaekst_desk.domain.closing import MissingKind, StepState, WorkStep
from vaekst_desk.domain.meetings import Meeting, MeetingFields
from vaekst_desk.domain.vocabulary import MeetingStatus, Presence
from vaekst_desk.services import agenda, meetings
from vaekst_desk.ui.meeting import missing
from vaekst_desk.ui.meeting.agenda_step import AgendaStep
from vaekst_desk.ui.meeting.call_step import CallStep
from vaekst_desk.ui.meeting.hold_step import HoldStep
from vaekst_desk.ui.meeting.people_step import PeopleStep
from vaekst_desk.ui.meeting.workspace import Workspace, first_step
from vaekst_desk.ui.workbench import Workbench

STARTS = datetime(2026, 11, 26, 8)


def holding(shown: Workspace) -> HoldStep:
    shown.show_step(WorkStep.HOLD)
    step = shown.step_widget()
    assert isinstance(step, HoldStep)
    return step


@pytest.mark.parametrize(
    ("status", "days", "step"),
    [
        (MeetingStatus.PLANNED, 9, WorkStep.CALL),
        (MeetingStatus.CALLED, 9, WorkStep.PEOPLE),
        (MeetingStatus.PLANNED, 0, WorkStep.HOLD),
        (MeetingStatus.CALLED, 0, WorkStep.HOLD),
        (MeetingStatus.HELD, 0, WorkStep.MINUTES),
        (MeetingStatus.APPROVED, -9, WorkStep.CLOSE),
        (MeetingStatus.CLOSED, -9, WorkStep.CLOSE),
        (MeetingStatus.CANCELLED, 0, WorkStep.CALL),
    ],
)
def test_it_opens_with_what_is_next(status: MeetingStatus, days: int, step: WorkStep) -> None:
    meeting = Meeting(1, "2026-1", MeetingFields(1, STARTS, status=status), "Vækstalliancen")
    assert first_step(meeting, (STARTS - timedelta(days=days)).date()) is step


def test_every_lack_has_words() -> None:
    for kind in MissingKind:
        said = missing.sentence(StepState(done=False, missing=(kind,)))
        assert said[0].isupper()
        assert said.endswith(".")
    assert missing.sentence(StepState(done=True)) == ""
    assert list(missing.step_names()) == list(WorkStep)


def test_the_keys_go_through_the_steps(bench: Workbench, workspace: Open, today_meeting: int) -> None:
    shown = workspace(today_meeting)
    QTest.keyClick(shown, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert shown.step is WorkStep.PEOPLE
    QTest.keyClick(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert shown.step is WorkStep.HOLD


def test_typed_text_is_there_when_she_comes_back(
    bench: Workbench, workspace: Open, today_meeting: int
) -> None:
    """To another step and straight back: the meeting is not shown as it was before she typed."""
    shown = workspace(today_meeting)
    step = holding(shown)
    step.item.minutes_text.setPlainText("Ordet er frit")
    shown.show_step(WorkStep.PEOPLE)
    assert bench.read(meetings.get, today_meeting).items[0].minutes_text == "Ordet er frit"
    assert holding(shown).item.minutes_text.toPlainText() == "Ordet er frit"


def test_a_step_whose_typing_cannot_be_saved_is_not_left(
    bench: Workbench, workspace: Open, today_meeting: int, qtbot: QtBot
) -> None:
    shown = workspace(today_meeting)
    shown.show_step(WorkStep.AGENDA)
    step = shown.step_widget()
    assert isinstance(step, AgendaStep)
    step.page.form.title.setText(" ")
    step.page.form.case_text.setPlainText("Det jeg skrev")
    QTest.keyClick(shown, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert shown.step is WorkStep.AGENDA
    agenda_button, people_button = shown.bar.findChildren(QToolButton)[1:3]
    assert (agenda_button.isChecked(), people_button.isChecked()) == (True, False)
    assert step.page.errors.text("title")
    step.page.form.title.setText("Velkomst")
    shown.show_step(WorkStep.PEOPLE)
    assert shown.step is WorkStep.PEOPLE
    item = bench.read(meetings.get, today_meeting).items[0]
    assert (item.title, item.case_text) == ("Velkomst", "Det jeg skrev")


def test_it_is_not_left_while_a_hidden_step_holds_something_unsaved(
    bench: Workbench, workspace: Open, today_meeting: int, qtbot: QtBot
) -> None:
    shown = workspace(today_meeting)
    shown.show_step(WorkStep.CALL)
    step = shown.step_widget()
    assert isinstance(step, CallStep)
    shown.show_step(WorkStep.PEOPLE)
    step.facts.form.title.setText(" ")
    with qtbot.assertNotEmitted(shown.left):
        shown.leave()
    assert shown.step is WorkStep.CALL
    step.facts.form.title.setText("Nyt navn")
    with qtbot.waitSignal(shown.left):
        shown.leave()
    assert bench.read(meetings.get, today_meeting).fields.title == "Nyt navn"


def test_a_check_in_is_seen_in_the_other_step(bench: Workbench, workspace: Open, today_meeting: int) -> None:
    shown = workspace(today_meeting)
    step = holding(shown)
    row = step.people.model.rows[0]
    step.people.go_to(row.fields.id or 0)
    step.people.set_presence(Presence.PRESENT)
    shown.show_step(WorkStep.PEOPLE)
    other = shown.step_widget()
    assert isinstance(other, PeopleStep)
    found = other.people.model.by_id(row.fields.id or 0)
    assert found is not None
    assert found.fields.presence is Presence.PRESENT


def test_a_change_from_elsewhere_is_shown(
    bench: Workbench, workspace: Open, qtbot: QtBot, today_meeting: int
) -> None:
    shown = workspace(today_meeting)
    step = holding(shown)
    item_id = step.meeting.items[0].id
    assert item_id is not None
    bench.write(SETUP, agenda.change, item_id, minutes_text="Fra et andet sted")
    qtbot.waitUntil(lambda: step.item.minutes_text.toPlainText() == "Fra et andet sted")


def test_a_change_from_elsewhere_leaves_what_is_being_typed(
    bench: Workbench, workspace: Open, qtbot: QtBot, today_meeting: int
) -> None:
    shown = workspace(today_meeting)
    step = holding(shown)
    item_id = step.meeting.items[0].id
    assert item_id is not None
    step.item.minutes_text.setPlainText("Skrevet nu")
    bench.desk.write(SETUP, agenda.change, item_id, title="Nyt navn")
    shown.reload()
    assert step.item.minutes_text.toPlainText() == "Skrevet nu"
    assert "Nyt navn" in step.item.title.text()


def test_it_leaves_when_its_meeting_is_undone(bench: Workbench, workspace: Open, qtbot: QtBot) -> None:
    body_id = bench.read(meetings.get, 1).fields.body_id
    now = datetime.now().replace(second=0, microsecond=0)  # noqa: DTZ005
    meeting_id = bench.desk.write(SETUP, meetings.save, MeetingFields(body_id, now, "Kort")).result
    shown = workspace(meeting_id)
    with qtbot.waitSignal(shown.left):
        bench.undo()


def test_escape_saves_and_leaves(bench: Workbench, workspace: Open, qtbot: QtBot, today_meeting: int) -> None:
    shown = workspace(today_meeting)
    step = holding(shown)
    step.item.minutes_text.setPlainText("Til sidst")
    step.item.minutes_text.setFocus()
    with qtbot.waitSignal(shown.left):
        QTest.keyClick(step.item.minutes_text, Qt.Key.Key_Escape)
    assert bench.read(meetings.get, today_meeting).items[0].minutes_text == "Til sidst"
