"""The agenda as she makes it: items in order with the clock, typed in place, moved by key, nothing typed lost."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.meeting.conftest import SETUP
from tests.ui.meeting.hosting import hosted
from tests.ui.meeting.progress import closed
from vaekst_desk.domain.meetings import AgendaItemFields, Meeting
from vaekst_desk.services import agenda, meetings, templates
from vaekst_desk.ui.meeting.agenda_list import AgendaModel
from vaekst_desk.ui.meeting.agenda_rows import Part
from vaekst_desk.ui.meeting.agenda_step import AgendaStep
from vaekst_desk.ui.workbench import Workbench

ALT = Qt.KeyboardModifier.AltModifier


def titles(bench: Workbench, meeting_id: int) -> list[str]:
    return [item.title for item in bench.read(meetings.get, meeting_id).items]


@pytest.fixture
def step(bench: Workbench, today_meeting: int, qtbot: QtBot) -> AgendaStep:
    shown = hosted(AgendaStep, bench, today_meeting, qtbot)
    shown.take_focus()
    return shown


def plan(bench: Workbench, meeting_id: int, minutes: Sequence[int]) -> None:
    items = bench.read(meetings.get, meeting_id).items
    for item, planned in zip(items, minutes, strict=False):
        assert item.id is not None
        key = item.id

        def change(session: object, key: int = key, planned: int = planned) -> None:
            agenda.change(session, key, minutes_planned=planned)  # type: ignore[arg-type]

        bench.write(SETUP, change)


def meeting_of(step: AgendaStep) -> Meeting:
    return step.workbench.read(meetings.get, step.meeting.id)


def test_the_clock_runs_and_is_held_against_the_end(
    bench: Workbench, today_meeting: int, qtbot: QtBot, step: AgendaStep
) -> None:
    plan(bench, today_meeting, [5, 10, 20])
    starts_at = step.meeting.fields.starts_at
    bench.write(SETUP, meetings.change, today_meeting, ends_at=starts_at + timedelta(minutes=30))
    shown = [step.model.index(row, 0).data(Part.TRAIL) for row in range(3)]
    wanted = [starts_at, starts_at + timedelta(minutes=5), starts_at + timedelta(minutes=15)]
    assert shown == [f"{at.hour}.{at.minute:02}" for at in wanted]
    assert step.model.ends_at() == starts_at + timedelta(minutes=35)
    assert "5" in step.total.text()


def test_an_item_moves_by_key_and_back_by_undo(bench: Workbench, step: AgendaStep, qtbot: QtBot) -> None:
    before = titles(bench, step.meeting.id)
    step.list.go_to_row(2)
    qtbot.keyClick(step.list, Qt.Key.Key_Up, ALT)
    assert titles(bench, step.meeting.id) == [before[0], before[2], before[1], *before[3:]]
    assert step.list.current_row() == 1
    assert step.page.form.title.text() == before[2]
    bench.undo()
    assert titles(bench, step.meeting.id) == before
    assert step.page.form.title.text() == before[2]
    assert step.list.current_row() == 2


def test_a_new_item_comes_below_and_its_title_is_typed_at_once(
    bench: Workbench, step: AgendaStep, qtbot: QtBot
) -> None:
    step.list.go_to_row(1)
    qtbot.keyClick(step.list, Qt.Key.Key_Insert)
    assert step.focusWidget() is step.page.form.title
    qtbot.keyClicks(step.page.form.title, "Budget")
    assert step.flush()
    assert titles(bench, step.meeting.id)[2] == "Budget"
    assert len(titles(bench, step.meeting.id)) == 9


def test_typing_is_saved_after_a_pause_as_one_step(bench: Workbench, step: AgendaStep, qtbot: QtBot) -> None:
    step.list.go_to_row(0)
    before = titles(bench, step.meeting.id)[0]
    form = step.page.form
    form.title.setFocus()
    form.title.selectAll()
    for part in ("Velkommen ", "til alle"):
        qtbot.keyClicks(form.title, part)
        with qtbot.waitSignal(step.page.autosave.saved):
            pass
        assert form.title.cursorPosition() == len(form.title.text()), "the caret stays where she types"
    form.case_text.setPlainText("Sagen")
    assert step.flush()
    item = meeting_of(step).items[0]
    assert (item.title, item.case_text) == ("Velkommen til alle", "Sagen")
    bench.undo()
    assert titles(bench, step.meeting.id)[0] == before


def test_an_item_without_a_title_is_not_left(bench: Workbench, step: AgendaStep) -> None:
    step.list.go_to_row(1)
    step.page.form.title.setText("  ")
    step.page.form.case_text.setPlainText("Det jeg skrev")
    step.list.go_to_row(3)
    assert step.list.current_row() == 1
    assert step.page.errors.text("title")
    step.page.form.title.setText("Dagsorden")
    step.list.go_to_row(3)
    assert step.list.current_row() == 3
    item = meeting_of(step).items[1]
    assert (item.title, item.case_text) == ("Dagsorden", "Det jeg skrev")


def test_removing_says_so_and_can_be_undone(bench: Workbench, step: AgendaStep, qtbot: QtBot) -> None:
    before = titles(bench, step.meeting.id)
    step.list.go_to_row(7)
    with qtbot.waitSignal(bench.done):
        qtbot.keyClick(step.list, Qt.Key.Key_Delete)
    assert titles(bench, step.meeting.id) == before[:7]
    assert step.list.current_row() == 6
    bench.undo()
    assert titles(bench, step.meeting.id) == before


def test_when_the_last_item_goes_nothing_of_it_is_left_to_save(
    bench: Workbench, step: AgendaStep, qtbot: QtBot
) -> None:
    items = bench.read(meetings.get, step.meeting.id).items
    bench.write(SETUP, agenda.remove, [item.id for item in items[1:] if item.id])
    step.page.form.title.setText(" ")
    assert not step.flush()
    qtbot.keyClick(step.list, Qt.Key.Key_Delete)
    assert titles(bench, step.meeting.id) == []
    assert step.page.item is None
    assert not step.page.autosave.pending
    assert step.flush()
    bench.undo()
    assert step.page.form.title.text() == titles(bench, step.meeting.id)[0] == items[0].title


def test_everything_about_an_item_is_kept(bench: Workbench, step: AgendaStep) -> None:
    step.list.go_to_row(4)
    form = step.page.form
    form.presenter.setText("Mette Møller")
    form.minutes_planned.set_value(25)
    form.closed.setChecked(True)
    form.recurring.setChecked(True)
    form.economy_text.setPlainText("0 kr.")
    form.recommendation.setPlainText("At det <b>godkendes</b>")
    assert step.flush()
    item = meeting_of(step).items[4]
    kept = (item.presenter, item.minutes_planned, item.closed, item.recurring, item.economy_text)
    assert kept == ("Mette Møller", 25, True, True, "0 kr.")
    assert item.recommendation == "At det <b>godkendes</b>"


def test_standing_items_come_once_and_the_agenda_becomes_the_template(
    bench: Workbench, step: AgendaStep
) -> None:
    before = titles(bench, step.meeting.id)
    step.list.go_to_row(0)
    step.delete.trigger()
    step.standing.trigger()
    assert titles(bench, step.meeting.id) == [*before[1:], before[0]]
    step.keep.trigger()
    kept = bench.read(templates.items, step.meeting.fields.body_id, bench.language)
    assert [item.title for item in kept] == titles(bench, step.meeting.id)


def test_a_closed_meeting_can_be_read_and_not_changed(
    bench: Workbench, today_meeting: int, qtbot: QtBot
) -> None:
    closed(bench, today_meeting)
    step = hosted(AgendaStep, bench, today_meeting, qtbot)
    before = titles(bench, today_meeting)
    step.take_focus()
    for key, modifier in ((Qt.Key.Key_Down, ALT), (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)):
        qtbot.keyClick(step.list, key, modifier)
    qtbot.keyClick(step.list, Qt.Key.Key_Insert)
    assert titles(bench, today_meeting) == before
    assert step.page.form.title.isReadOnly()
    assert not step.page.form.closed.isEnabled()
    assert not step.standing.isEnabled()


def test_what_is_typed_in_one_item_never_lands_in_another(bench: Workbench, step: AgendaStep) -> None:
    before = titles(bench, step.meeting.id)
    for row in range(8):
        step.list.go_to_row(row)
        step.page.form.case_text.setPlainText(f"Sag {row}")
    assert step.flush()
    assert [item.case_text for item in meeting_of(step).items] == [f"Sag {row}" for row in range(8)]
    assert titles(bench, step.meeting.id) == before


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(1, 12), unique=True, max_size=9), min_size=1, max_size=4))
def test_the_list_follows_any_change_and_keeps_what_is_chosen(qapp: object, agendas: list[list[int]]) -> None:
    owner = QObject()
    model = AgendaModel(lambda item: item.kind.value, owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    starts_at = datetime(2026, 11, 26, 8)
    model.show_items([AgendaItemFields(title="0", id=1)], starts_at)
    for ids in agendas:
        model.show_items([AgendaItemFields(title=str(key), id=key) for key in ids], starts_at)
        assert model.ids() == ids
        assert [model.index(row, 0).data() for row in range(len(ids))] == [str(key) for key in ids]
