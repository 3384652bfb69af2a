from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.ui.date_edit import DateEdit, months_later
from vaekst_desk.ui.number_edit import NumberEdit
from vaekst_desk.ui.time_edit import TimeEdit
from vaekst_desk.ui.workbench import Workbench

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))
MANY = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

NO_POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def edit(qtbot: QtBot) -> DateEdit:
    made = DateEdit()
    made.setObjectName("day")
    made.setLocale(QLocale(QLocale.Language.Danish))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("text", ["24-11-26", "24.11.2026", "2026-11-24", "24112026", "24. november 2026"])
def test_reads_a_date_however_it_is_typed(edit: DateEdit, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(edit, text)
    edit.tidy()
    assert (edit.text(), edit.value()) == ("24.11.2026", date(2026, 11, 24))


def test_says_the_weekday_and_what_is_meant(edit: DateEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, "24-11-26")
    assert edit._beside() == "24.11.2026 tirsdag"
    edit.tidy()
    assert edit._beside() == edit.accessibleDescription() == "tirsdag"


def test_relative_words(edit: DateEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, "i morgen")
    edit.tidy()
    assert edit.value() == Workbench.today() + timedelta(days=1)


def test_nonsense_stays_and_is_said_once_left(edit: DateEdit, qtbot: QtBot) -> None:
    faults: list[UserError | None] = []
    edit.fault_changed.connect(faults.append)
    qtbot.keyClicks(edit, "32/13")
    assert faults == []
    edit.tidy()
    assert edit.text() == "32/13"
    assert [fault and fault.code for fault in faults] == [ErrorCode.NOT_A_DATE]
    with pytest.raises(UserError) as caught:
        edit.value()
    assert caught.value.field == "day"
    edit.selectAll()
    qtbot.keyClicks(edit, "1/1/27")
    assert faults[-1] is None


def test_empty_is_no_date_and_no_fault(edit: DateEdit) -> None:
    edit.set_value(date(2026, 1, 1))
    edit.clear()
    edit.tidy()
    assert edit.value() is None


@given(day=DAYS)
@MANY
def test_shows_and_reads_back_every_day(edit: DateEdit, day: date) -> None:
    edit.set_value(day)
    assert edit.value() == day
    edit.tidy()
    assert edit.value() == day


@given(day=DAYS, keys=st.lists(st.sampled_from(["up", "down"]), max_size=8))
@MANY
def test_up_and_down_step_days(edit: DateEdit, qtbot: QtBot, day: date, keys: list[str]) -> None:
    edit.set_value(day)
    for key in keys:
        qtbot.keyClick(edit, Qt.Key.Key_Up if key == "up" else Qt.Key.Key_Down)
    assert edit.value() == day + timedelta(days=keys.count("up") - keys.count("down"))


@given(text=st.text(max_size=30))
@MANY
def test_any_text_is_read_or_said_and_never_lost(edit: DateEdit, text: str) -> None:
    edit.setText(text)
    shown = edit.text()
    edit.tidy()
    if edit.known_value() is None:
        assert edit.text() == shown
    else:
        assert edit.value() == edit.known_value()


@given(day=DAYS, months=st.integers(-30, 30))
def test_months_later_keeps_the_day_where_the_month_has_it(day: date, months: int) -> None:
    later = months_later(day, months)
    assert later.day == day.day or (later + timedelta(days=1)).day == 1
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months


def test_the_ends_of_time_do_not_break_it(edit: DateEdit, qtbot: QtBot) -> None:
    edit.set_value(date.max)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    qtbot.keyClick(edit, Qt.Key.Key_PageUp)
    assert edit.value() == date.max


@NO_POPUPS
def test_a_day_is_chosen_from_the_calendar_by_keyboard(edit: DateEdit, qtbot: QtBot) -> None:
    edit.set_value(date(2026, 11, 24))
    edit.show()
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = edit._calendar
    assert calendar is not None
    assert calendar.isVisible()
    view = calendar.days.findChild(object, "qt_calendar_calendarview")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not calendar.isVisible()
    assert edit.value() == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "shown"), [("8", "8.00"), ("0830", "8.30"), ("kl. 8.15", "8.15"), ("23:59", "23.59")]
)
def test_times(qtbot: QtBot, typed: str, shown: str) -> None:
    edit = TimeEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, typed)
    edit.tidy()
    assert edit.text() == shown


def test_a_time_steps_within_its_day(qtbot: QtBot) -> None:
    edit = TimeEdit()
    qtbot.addWidget(edit)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "8.00"
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "8.15"
    edit.setText("23.50")
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "23.50"


def test_numbers(qtbot: QtBot) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.setText("ca. 5")
    with pytest.raises(UserError):
        edit.value()
    edit.setText(" 12 ")
    assert edit.value() == 12
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.value() == 13
