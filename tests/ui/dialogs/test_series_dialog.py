"""A year of meetings in one go: its days found, doubted, put right, taken out, and written as one step."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.meetings import MeetingQuery
from vaekst_desk.services import meetings
from vaekst_desk.ui.series_dialog import SeriesDialog
from vaekst_desk.ui.strokes import Tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open

YEAR = [date(2027, 2, 4), date(2027, 5, 13), date(2027, 8, 5), date(2027, 11, 4)]  # 6 May is a holiday


@pytest.fixture
def dialog(workbench, alliance, show, monkeypatch):
    monkeypatch.setattr(workbench, "today", lambda: date(2026, 11, 24))
    return show(SeriesDialog(workbench))


def planned(workbench):
    query = MeetingQuery(date(2026, 1, 1), descending=False)
    return [workbench.read(meetings.get, key) for key in workbench.read(meetings.keys, query)]


def first_day(dialog, day):
    dialog.form.facts.form.date.set_value(day)


def days(dialog):
    return dialog.days.known_days()


def test_four_meetings_by_keyboard_alone(workbench, alliance, desk, dialog, keys, qtbot):
    steps = history(desk)
    typist = keys(dialog)
    typist.fill("date", "4/2/27")
    typist.fill("starts_at", "8")
    typist.fill("ends_at", "10")
    typist.fill("place", "Rådhuset")
    qtbot.waitUntil(lambda: days(dialog) == YEAR, timeout=15_000)
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    found = planned(workbench)
    assert [(each.number, each.fields.starts_at) for each in found] == [
        (f"2027-{at}", datetime.combine(day, datetime.min.time().replace(hour=8)))
        for at, day in enumerate(YEAR, 1)
    ]
    assert dialog.saved_id == found[0].id
    for each in found:
        assert each.fields.ends_at.hour == 10
        assert each.items[0].title == "Velkomst"
        assert len(each.attendances) == len(alliance.persons)


def test_saved_at_once_the_days_are_those_of_what_was_typed(workbench, dialog):
    first_day(dialog, YEAR[0])
    dialog.form.count.set_value(2)
    dialog.accept()
    assert [each.fields.starts_at.date() for each in planned(workbench)] == YEAR[:2]


def test_a_day_is_changed_and_one_is_taken_out(workbench, dialog, keys, qtbot):
    first_day(dialog, YEAR[0])
    qtbot.waitUntil(lambda: days(dialog) == YEAR, timeout=15_000)
    dialog.days.rows[1].day.set_value(date(2027, 5, 20))
    dialog.days.rows[2].remove.setFocus()
    keys(dialog).press(Qt.Key.Key_Space)
    assert days(dialog) == [YEAR[0], date(2027, 5, 20), YEAR[3]]
    assert dialog.focusWidget() is dialog.days.rows[2].day
    dialog.form.facts.form.place.setText("Et andet sted")  # what is no day leaves the days alone
    qtbot.wait(300)
    assert days(dialog) == [YEAR[0], date(2027, 5, 20), YEAR[3]]
    dialog.accept()
    assert [each.fields.starts_at.date() for each in planned(workbench)] == days(dialog)


def test_doubts_stand_beside_their_day_and_do_not_hinder(workbench, dialog, qtbot):
    first_day(dialog, YEAR[0])
    qtbot.waitUntil(lambda: days(dialog) == YEAR, timeout=15_000)
    dialog.days.rows[1].day.set_value(date(2027, 5, 6))
    line = dialog.days.rows[1].line
    qtbot.waitUntil(lambda: "Kristi himmelfartsdag" in line.text)
    assert line.tone is Tone.DOUBT
    assert dialog.days.rows[0].line.text == ""
    dialog.days.rows[1].day.set_value(YEAR[1])
    qtbot.waitUntil(lambda: line.text == "")
    dialog.days.rows[1].day.set_value(date(2027, 5, 6))
    dialog.accept()
    assert date(2027, 5, 6) in {each.fields.starts_at.date() for each in planned(workbench)}


@pytest.mark.parametrize(("text", "said"), [("snart", "snart"), ("", "Skal udfyldes.")])
def test_a_day_that_is_none_is_said_beside_it(workbench, dialog, qtbot, text, said):
    first_day(dialog, YEAR[0])
    qtbot.waitUntil(lambda: days(dialog) == YEAR, timeout=15_000)
    dialog.days.rows[2].day.setText(text)
    dialog.accept()
    assert dialog.isVisible()
    assert said in dialog.days.rows[2].line.text
    assert dialog.focusWidget() is dialog.days.rows[2].day
    assert planned(workbench) == []


@pytest.mark.parametrize(
    ("name", "text"), [("count", "0"), ("count", "25"), ("count", "mange"), ("count", ""), ("months", "0")]
)
def test_a_number_that_makes_no_series_is_said_beside_it(workbench, dialog, name, text):
    first_day(dialog, YEAR[0])
    field = getattr(dialog.form, name)
    field.setText(text)
    dialog.accept()
    assert dialog.isVisible()
    assert (text or "Skal udfyldes.") in dialog.errors.text(name)
    assert dialog.focusWidget() is field
    assert planned(workbench) == []


def test_without_a_first_day_nothing_is_planned(workbench, dialog):
    dialog.accept()
    assert dialog.errors.text("date") == "Skal udfyldes."
    assert planned(workbench) == []


def test_a_series_beyond_the_calendar_is_said(workbench, dialog):
    first_day(dialog, date(9999, 12, 2))
    dialog.accept()
    assert "02.12.9999" in dialog.errors.text("date")
    assert planned(workbench) == []
