"""What comes over from the last meeting when she says so."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.ui.meeting.conftest import SETUP, settle
from tests.ui.meeting.hosting import hosted
from vaekst_desk.domain.meetings import AgendaItemFields, MeetingFields
from vaekst_desk.domain.planning import CarriedItem, CarryOver
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import ItemPurpose
from vaekst_desk.services import bodies, carry_over, meetings, minutes
from vaekst_desk.ui.meeting.agenda_step import AgendaStep
from vaekst_desk.ui.meeting.carry_over_dialog import CarryOverDialog
from vaekst_desk.ui.workbench import Workbench

LAST = (
    AgendaItemFields(title="Havnen", postponed=True, case_text="Sagen om havnen"),
    AgendaItemFields(title="Nyt fra formanden", recurring=True, minutes_text="Intet nyt"),
    AgendaItemFields(title="Færdigt", minutes_text="Det blev gjort", tasks=(TaskFields("Ring til havnen"),)),
)


@pytest.fixture
def last_held(bench: Workbench) -> int:
    """A meeting held yesterday with one item left over, one recurring, and a task."""
    body_id = bench.read(bodies.listed)[0].id
    yesterday = datetime.combine(bench.today() - timedelta(days=1), datetime.min.time()).replace(hour=8)
    fields = MeetingFields(body_id, yesterday, "Møde i går")
    meeting_id = bench.desk.write(SETUP, meetings.save, fields, items=LAST).result
    bench.desk.write(SETUP, minutes.draft, meeting_id, today=bench.today())
    return meeting_id


def answer(accept: bool, *, without: str = "") -> None:
    """Answers the dialog that is about to open; `without` unticks the item of that title."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CarryOverDialog)
        for box in dialog.items.values():
            if without and without in box.text():
                box.setChecked(False)
        role = QDialogButtonBox.StandardButton.Ok if accept else QDialogButtonBox.StandardButton.Cancel
        dialog.buttons.button(role).click()

    QTimer.singleShot(0, act)


def test_what_is_ticked_comes_over_with_minutes_and_tasks(
    bench: Workbench, last_held: int, today_meeting: int, qtbot: QtBot
) -> None:
    step = hosted(AgendaStep, bench, today_meeting, qtbot)
    before = {item.id for item in step.meeting.items}
    answer(accept=True)
    step.fetch.trigger()
    settle(bench, qtbot)
    items = bench.read(meetings.get, today_meeting).items
    new = [item for item in items if item.id not in before]
    assert [item.title for item in new if item.carried_from_id] == ["Havnen", "Nyt fra formanden"]
    assert new[0].case_text == "Sagen om havnen"
    assert any(
        "Ring til havnen" in item.case_text for item in items if item.purpose is ItemPurpose.OPEN_TASKS
    )
    approval = next(item for item in items if item.purpose is ItemPurpose.LAST_MINUTES)
    assert [annex.media_type for annex in approval.annexes] == ["application/pdf"]
    assert step.model.rowCount() == len(items)
    bench.undo()
    assert {item.id for item in bench.read(meetings.get, today_meeting).items} == before


def test_what_is_not_ticked_stays_and_cancelling_brings_nothing(
    bench: Workbench, last_held: int, today_meeting: int, qtbot: QtBot
) -> None:
    step = hosted(AgendaStep, bench, today_meeting, qtbot)
    before = bench.read(meetings.get, today_meeting).items
    answer(accept=False)
    step.fetch.trigger()
    settle(bench, qtbot)
    assert bench.read(meetings.get, today_meeting).items == before
    answer(accept=True, without="Havnen")
    step.fetch.trigger()
    settle(bench, qtbot)
    titles = [item.title for item in bench.read(meetings.get, today_meeting).items]
    assert "Havnen" not in titles
    assert "Nyt fra formanden" in titles
    offered = bench.read(carry_over.offers, today_meeting)
    assert [item.title for item in offered.undiscussed] == ["Havnen"]
    assert offered.recurring == ()


def test_nothing_to_bring_cannot_be_brought(bench: Workbench, today_meeting: int, qtbot: QtBot) -> None:
    step = hosted(AgendaStep, bench, today_meeting, qtbot)
    dialog = CarryOverDialog(CarryOver(), step)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.deleteLater()


def test_titles_are_shown_as_typed(bench: Workbench, today_meeting: int, qtbot: QtBot) -> None:
    step = hosted(AgendaStep, bench, today_meeting, qtbot)
    item = CarriedItem(7, 2, "Bæk & Søn <b>A/S</b>")
    dialog = CarryOverDialog(CarryOver(1, "2026-1", undiscussed=(item,)), step)
    assert dialog.items[7].text() == "2. Bæk && Søn <b>A/S</b>"
    assert dialog.wanted().item_ids == (7,)
    dialog.deleteLater()
