"""The page of meetings: a meeting is opened, planned, copied, and planned by the year."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tests.ui.shell.helpers import CTRL, answered, texts
from vaekst_desk.services import meetings
from vaekst_desk.ui.meeting_editor import MeetingEditor
from vaekst_desk.ui.series_dialog import SeriesDialog

FOUNDING = "Stiftende møde i Vækstalliancen"


@pytest.fixture
def page(shown):
    shown.go("meetings")
    return shown


@pytest.fixture
def reading(open_window, example):
    return open_window(example, page="meetings", read_only=True)


def action(shown, name):
    spec, commands = shown.page.spec, shown.page.commands
    known = zip((*spec.page_actions, *spec.actions), (*commands.begun, *commands.rows), strict=True)
    return next(made for what, made in known if what.id == name)


def opened(shown):
    """The title of the meeting whose workspace is shown."""
    workspace = shown.window.workspace()
    return workspace.meeting.fields.title if workspace else ""


def test_enter_opens_the_meeting_and_esc_leads_back_to_it(page):
    page.select(FOUNDING)
    page.press(Qt.Key.Key_Return)
    assert opened(page) == FOUNDING
    page.window.workspace().leave()
    page.settle()
    assert page.page.spec.id == "meetings"
    assert page.selected() == [FOUNDING]


def test_a_double_click_and_the_panel_open_it_too(page):
    page.select(FOUNDING)
    index = page.model.index(page.rows()[0], page.section("title"))
    at = page.table.visualRect(index).center()
    page.qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened(page) == FOUNDING
    page.window.workspace().leave()
    page.settle()
    page.page.panel.detail().actions[0].run(page.page.panel)
    assert opened(page) == FOUNDING


def test_open_for_reading_a_meeting_opens_all_the_same(reading):
    reading.press(Qt.Key.Key_Home)
    title = reading.selected()[0]
    reading.press(Qt.Key.Key_Return)
    assert opened(reading) == title


def test_open_for_reading_nothing_is_planned(reading):
    reading.press(Qt.Key.Key_Home)
    reading.settle()
    reading.page.commands.update()
    for name in ("series", "copy", "invite"):
        assert not action(reading, name).isEnabled()


def test_a_new_meeting_is_opened_once_it_is_saved(page):
    def fill(dialog):
        dialog.form.facts.form.title.setText("Julemøde")
        dialog.form.facts.form.date.set_value(date(2027, 12, 9))
        page.press(Qt.Key.Key_Return, CTRL, on=dialog.form.facts.form.title)

    with answered(MeetingEditor, fill):
        page.press(Qt.Key.Key_N, CTRL)
    assert opened(page) == "Julemøde"
    page.window.workspace().leave()
    page.settle()
    assert page.selected() == ["Julemøde"]


def test_a_meeting_is_copied_and_the_copy_opened(page):
    page.select("Ordinært møde")
    source = page.window.workbench.read(meetings.get, page.page.current_id())

    def fill(dialog):
        dialog.form.facts.form.title.setText("Kopi")
        page.press(Qt.Key.Key_Return, CTRL, on=dialog.form.facts.form.title)

    with answered(MeetingEditor, fill):
        action(page, "copy").trigger()
    assert opened(page) == "Kopi"
    made = page.window.workspace().meeting
    assert [item.title for item in made.items] == [item.title for item in source.items]


def test_a_year_is_planned_and_the_first_meeting_gone_to(page):
    def fill(dialog):
        dialog.form.facts.form.title.setText("Kvartalsmøde")
        dialog.form.facts.form.date.set_value(date(2028, 2, 3))
        page.press(Qt.Key.Key_Return, CTRL, on=dialog.form.facts.form.title)

    with answered(SeriesDialog, fill):
        action(page, "series").trigger()
    page.settle()
    assert page.names().count("Kvartalsmøde") == 4
    assert page.column("date")[page.rows()[0]] == "03.02.2028"
    page.press(Qt.Key.Key_Z, CTRL)
    page.settle()
    assert "Kvartalsmøde" not in page.names()


def test_dialogs_given_up_change_nothing(page):
    page.select("Ordinært møde")
    for name, kind in (("series", SeriesDialog), ("copy", MeetingEditor)):
        with answered(kind, QDialog.reject):
            action(page, name).trigger()
    assert page.desk.next_undo() is None
    assert opened(page) == ""


def test_the_menu_of_more_offers_it(page):
    page.select("Ordinært møde")
    menu = page.page.header.more_menu
    menu.aboutToShow.emit()
    offered = texts(menu, enabled=True)
    for name in ("series", "copy", "invite"):
        assert action(page, name).text() in offered


def test_the_list_tells_how_many_came(page):
    found = dict(zip(page.names(), page.column("rate"), strict=True))
    assert found[FOUNDING].endswith(" %")
    assert found["Ordinært møde"] == ""
