"""Opfølgning: tasks, decisions and attendance as three lists of one page, and what is done with each."""

from datetime import date, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.modeltest import ModelTester

from tests.ui.shell.helpers import CTRL, NONE, SHIFT, answered
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AttendanceFields, MeetingFields
from vaekst_desk.domain.representatives import PersonFields
from vaekst_desk.domain.tasks import TaskFields, TaskQuery, TaskScope
from vaekst_desk.domain.vocabulary import MeetingStatus, Presence
from vaekst_desk.services import bodies, meetings, representatives, tasks
from vaekst_desk.ui.attendance_rates import marks
from vaekst_desk.ui.task_editor import TaskEditor
from vaekst_desk.ui.workbench import Workbench

SIBLINGS = ("tasks", "decisions", "attendance-rates")
ALL = TaskQuery(scope=TaskScope.ALL)


@pytest.fixture
def follow_up(shown):
    shown.go("tasks")
    return shown


@pytest.fixture
def reading(open_window, example):
    return open_window(example, page="tasks", read_only=True)


def chip(shown, text):
    """Presses a scope above the list, by its place or its words."""
    chips = list(shown.page.filters._scopes.values())
    shown.qtbot.mouseClick(chips[text], Qt.MouseButton.LeftButton)
    shown.settle()


def stored(shown):
    return {row.title: row for row in shown.window.workbench.read(tasks.find, ALL)}


def sibling(shown, page_id):
    shown.window.show_page(page_id)
    shown.settle()
    assert shown.page.spec.id == page_id


# --- one page with three lists


def test_the_three_lists_share_one_place_in_the_navigation(follow_up):
    assert [entry.id for entry in follow_up.window.entries].count("tasks") == 1
    assert not {"decisions", "attendance-rates"} & {entry.id for entry in follow_up.window.entries}
    header = follow_up.page.header
    assert [each.isChecked() for each in header.findChildren(type(header._siblings.itemAt(0).widget()))] == [
        True,
        False,
        False,
    ]
    for page_id in (*SIBLINGS[1:], SIBLINGS[0]):
        follow_up.press(Qt.Key.Key_Tab, CTRL)
        follow_up.settle()
        assert follow_up.page.spec.id == page_id
        assert follow_up.window.navigation.current_page() == "tasks"
        assert QApplication.focusWidget() is follow_up.table
    follow_up.press(Qt.Key.Key_Backtab, CTRL | SHIFT)
    follow_up.settle()
    assert follow_up.page.spec.id == SIBLINGS[2]


def test_a_toggle_in_the_header_shows_a_sibling(follow_up):
    chips = follow_up.page.header._siblings
    follow_up.qtbot.mouseClick(chips.itemAt(1).widget(), Qt.MouseButton.LeftButton)
    follow_up.settle()
    assert follow_up.page.spec.id == "decisions"
    here = follow_up.page.header._siblings
    follow_up.qtbot.mouseClick(here.itemAt(1).widget(), Qt.MouseButton.LeftButton)
    follow_up.settle()
    assert here.itemAt(1).widget().isChecked()
    assert follow_up.page.spec.id == "decisions"


def test_the_list_left_is_the_one_found_after_a_restart(follow_up, open_window):
    sibling(follow_up, "attendance-rates")
    path = follow_up.desk.path
    follow_up.close()
    assert open_window(path).page.spec.id == "attendance-rates"


@pytest.mark.parametrize("page_id", SIBLINGS)
def test_the_models_keep_qts_rules(shown, page_id):
    sibling(shown, page_id)
    assert shown.model.rowCount()
    tester = ModelTester(None)
    tester.check(shown.model)
    shown.filter("a")
    shown.press(Qt.Key.Key_Escape)
    shown.settle()
    for column in shown.model.source.columns:
        if column.sort:
            shown.click_header(column.id)
    tester._cleanup()


@pytest.mark.parametrize("page_id", SIBLINGS[1:])
def test_nothing_is_made_changed_or_taken_away_where_nothing_can_be(shown, page_id):
    sibling(shown, page_id)
    assert not shown.page.header.new_button.isVisible()
    for key, modifier in ((Qt.Key.Key_N, CTRL), (Qt.Key.Key_Delete, NONE), (Qt.Key.Key_B, CTRL)):
        shown.press(key, modifier)
    assert QApplication.activeModalWidget() is None
    assert shown.desk.next_undo() is None
    assert not shown.page.state.binned


# --- tasks


def test_open_tasks_by_deadline_and_only_the_late_ones_counted(follow_up):
    rows = follow_up.window.workbench.read(tasks.find, TaskQuery())
    assert follow_up.column("title") == [row.title for row in rows]
    today = Workbench.today()
    late = [row.title for row in rows if row.overdue(today)]
    follow_up.qtbot.waitUntil(lambda: follow_up.window.navigation.counts().get("tasks", 0) == len(late))
    chip(follow_up, 1)
    assert follow_up.column("title") == late
    chip(follow_up, 3)
    assert len(follow_up.column("title")) == len(stored(follow_up))


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Space, NONE), (Qt.Key.Key_Return, CTRL)])
def test_one_key_marks_done_today_and_again_open(follow_up, key, modifier):
    title = follow_up.column("title")[0]
    follow_up.press(key, modifier)
    follow_up.settle()
    assert title not in follow_up.column("title")
    assert stored(follow_up)[title].done_on == Workbench.today()
    assert title in follow_up.notice()
    chip(follow_up, 2)
    follow_up.click(follow_up.column("title").index(title))
    follow_up.press(key, modifier)
    follow_up.settle()
    assert stored(follow_up)[title].done_on is None
    follow_up.press(Qt.Key.Key_Z, CTRL)
    assert stored(follow_up)[title].done_on == Workbench.today()


def test_several_are_done_as_one_step_and_those_done_before_keep_their_day(follow_up):
    chip(follow_up, 3)
    before = stored(follow_up)
    follow_up.press(Qt.Key.Key_A, CTRL)
    follow_up.press(Qt.Key.Key_Space)
    after = stored(follow_up)
    assert all(row.done_on for row in after.values())
    assert all(after[title].done_on == row.done_on for title, row in before.items() if row.done_on)
    follow_up.press(Qt.Key.Key_Z, CTRL)
    assert stored(follow_up) == before


def test_a_space_within_what_is_typed_ahead_is_a_letter(follow_up):
    follow_up.click_header("title")
    title = follow_up.column("title")[-1]
    follow_up.press(Qt.Key.Key_Home)
    first, second = title.split()[:2]
    follow_up.table.keyboardSearch(first)
    follow_up.press(Qt.Key.Key_Space)
    for letter in second:
        follow_up.table.keyboardSearch(letter)
    assert stored(follow_up)[title].done_on is None
    assert follow_up.column("title")[follow_up.rows()[0]] == title
    assert follow_up.desk.next_undo() is None


def test_title_and_deadline_are_edited_in_place(follow_up):
    title = follow_up.column("title")[0]
    follow_up.click(0, "due")
    follow_up.press(Qt.Key.Key_F2)
    follow_up.type("snart")
    follow_up.press(Qt.Key.Key_Return)
    follow_up.qtbot.waitUntil(lambda: "snart" in follow_up.table.message())
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    follow_up.type("24/12/2030")
    follow_up.press(Qt.Key.Key_Return)
    follow_up.qtbot.waitUntil(lambda: stored(follow_up)[title].due == date(2030, 12, 24))
    follow_up.settle()
    follow_up.click(follow_up.column("title").index(title), "due")
    follow_up.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.clear()
    follow_up.press(Qt.Key.Key_Return)
    follow_up.qtbot.waitUntil(lambda: stored(follow_up)[title].due is None)
    follow_up.settle()
    follow_up.click(follow_up.column("title").index(title), "title")
    follow_up.press(Qt.Key.Key_F2)
    follow_up.type("Noget helt andet")
    follow_up.press(Qt.Key.Key_Return)
    follow_up.qtbot.waitUntil(lambda: "Noget helt andet" in stored(follow_up))


def test_enter_edits_and_ctrl_n_makes_one(follow_up):
    title = follow_up.column("title")[0]

    def look(dialog):
        assert dialog.title.text() == title
        dialog.reject()

    with answered(TaskEditor, look):
        follow_up.press(Qt.Key.Key_Return)

    def fill(dialog):
        follow_up.type("Købe kage", on=dialog.title)
        follow_up.press(Qt.Key.Key_Return, CTRL, on=dialog.title)

    with answered(TaskEditor, fill):
        follow_up.press(Qt.Key.Key_N, CTRL)
    follow_up.settle()
    assert follow_up.column("title")[follow_up.rows()[0]] == "Købe kage"
    assert stored(follow_up)["Købe kage"].meeting_id is None


def test_deleting_needs_no_bin_and_undo_brings_it_back(follow_up):
    before = stored(follow_up)
    title = follow_up.column("title")[0]
    follow_up.press(Qt.Key.Key_Delete)
    follow_up.settle()
    assert title not in stored(follow_up)
    follow_up.press(Qt.Key.Key_B, CTRL)
    assert not follow_up.page.state.binned
    follow_up.press(Qt.Key.Key_Z, CTRL)
    assert stored(follow_up) == before


def test_the_panel_tells_what_it_came_from_and_leads_there(follow_up):
    row = stored(follow_up)[follow_up.column("title")[0]]
    said = follow_up.panel()
    for words in (row.title, row.responsible, row.item, row.meeting, row.meeting_number):
        assert words in said
    meeting = follow_up.window.workbench.read(meetings.get, row.meeting_id)
    item = next(each for each in meeting.items if each.id == row.item_id)
    assert all(decision.text in said for decision in item.decisions)
    follow_up.page.panel.link_opened.emit("representatives", row.responsible_id)
    follow_up.settle()
    assert follow_up.page.spec.id == "representatives"
    assert row.responsible in follow_up.panel()


def test_the_panel_opens_the_meeting_at_the_item(follow_up):
    row = stored(follow_up)[follow_up.column("title")[0]]
    follow_up.page.panel.detail().actions[-1].run(follow_up.page.panel)
    workspace = follow_up.window.workspace()
    assert workspace.meeting_id == row.meeting_id


def test_open_for_reading_no_key_writes(reading):
    before = stored(reading)
    assert not reading.page.header.new_button.isEnabled()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_F2):
        reading.press(key)
    reading.press(Qt.Key.Key_Return, CTRL)
    assert QApplication.activeModalWidget() is None
    assert stored(reading) == before


# --- reminders


@pytest.fixture
def opened(monkeypatch):
    """What would have been opened by another program."""
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(Path(url.toLocalFile())) or True)
    return seen


def action(shown, name):
    return next(
        made
        for what, made in zip(shown.page.spec.actions, shown.page.commands.rows, strict=True)
        if what.id == name
    )


def letter(path):
    return message_from_bytes(path.read_bytes(), policy=policy.default)


def test_one_reminder_is_opened_as_a_draft(follow_up, opened):
    row = stored(follow_up)[follow_up.column("title")[0]]
    action(follow_up, "remind").trigger()
    assert [path.suffix for path in opened] == [".eml"]
    sent = letter(opened[0])
    assert sent["X-Unsent"] == "1"
    assert row.title in sent.get_content()
    assert row.responsible in str(sent["To"])
    assert follow_up.notice()


def test_several_are_put_into_a_folder_and_who_has_no_address_is_named(follow_up, opened, tmp_path):
    bench = follow_up.window.workbench
    label = Label.of(StepCode.REPRESENTATIVE_ADD, name="x")
    nobody = bench.write(label, representatives.save, PersonFields("Uden", "Adresse")).result
    bench.write(Label.of(StepCode.TASK_ADD, name="x"), tasks.save, TaskFields("Uden brev", nobody))
    follow_up.settle()
    follow_up.press(Qt.Key.Key_A, CTRL)
    people = {row.responsible for row in stored(follow_up).values() if row.done_on is None} - {"Uden Adresse"}
    folder = tmp_path / "kladder æøå"
    folder.mkdir()

    def choose(dialog):
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(folder))
        dialog.accept()

    with answered(QFileDialog, choose):
        action(follow_up, "remind").trigger()
    written = sorted(folder.iterdir())
    assert {str(letter(path)["To"]).split(" <")[0].strip('"') for path in written} == people
    assert opened == [folder]
    assert "Uden Adresse" in follow_up.notice()


def test_without_any_address_that_is_said(follow_up, opened):
    from PySide6.QtWidgets import QMessageBox

    bench = follow_up.window.workbench
    label = Label.of(StepCode.REPRESENTATIVE_ADD, name="x")
    nobody = bench.write(label, representatives.save, PersonFields("Uden", "Adresse")).result
    key = bench.write(
        Label.of(StepCode.TASK_ADD, name="x"), tasks.save, TaskFields("Uden brev", nobody)
    ).result
    follow_up.page.go_to(key)
    follow_up.settle()
    said = []

    def read(box):
        said.append(box.text())
        box.accept()

    with answered(QMessageBox, read):
        action(follow_up, "remind").trigger()
    assert said == ["Ingen af modtagerne har en e-mailadresse."]
    assert opened == []


# --- decisions


def test_decisions_are_found_by_words_and_copied(shown):
    sibling(shown, "decisions")
    numbers = shown.column("number")
    assert numbers == sorted(numbers, reverse=True)
    shown.filter("dagsorden godkendt")
    assert shown.column("text") == ["Dagsordenen blev godkendt."]
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_C, CTRL)
    assert "Dagsordenen blev godkendt." in QGuiApplication.clipboard().text()


def test_enter_opens_the_meeting_at_the_decisions_item(shown):
    sibling(shown, "decisions")
    shown.filter("dagsorden godkendt")
    shown.press(Qt.Key.Key_Down)
    row = shown.page.current_row()
    shown.press(Qt.Key.Key_Return)
    workspace = shown.window.workspace()
    assert workspace is not None
    assert workspace.meeting_id == row.meeting_id


# --- attendance


@pytest.fixture
def four_meetings(shown):
    """Mette was away from three of four meetings, Camilla from none."""
    bench = shown.window.workbench
    body = bench.read(bodies.listed)[0].id
    people = {row.name: row.key.person_id for row in _everyone(bench)}
    away = (Presence.ABSENT, Presence.PRESENT, Presence.APOLOGIES, Presence.ABSENT)  # oldest first
    for month, presence in enumerate(away, 1):
        fields = MeetingFields(body, _moment(month), "Møde", status=MeetingStatus.HELD)
        listed = [
            AttendanceFields(people["Mette Møller"], presence),
            AttendanceFields(people["Camilla Bæk"], Presence.PRESENT),
        ]
        bench.write(Label.of(StepCode.MEETING_ADD, name="x"), meetings.save, fields, attendances=listed)
    sibling(shown, "attendance-rates")
    return shown


def _everyone(bench):
    from vaekst_desk.domain.representatives import RepresentativeQuery

    keys = bench.read(representatives.keys, RepresentativeQuery(as_of=bench.today()))
    return bench.read(representatives.rows, keys)


def _moment(month):
    from datetime import datetime

    return datetime.combine(Workbench.today(), datetime.min.time()) + timedelta(days=30 * month)


def test_who_was_away_from_three_of_the_last_four(four_meetings):
    shown = four_meetings
    row = shown.names().index("Møller, Mette")
    assert shown.column("last_four")[row] == marks(
        [Presence.ABSENT, Presence.APOLOGIES, Presence.PRESENT, Presence.ABSENT]
    )
    assert len(set(marks([Presence.ABSENT, Presence.APOLOGIES, Presence.PRESENT]).split())) == 3
    chip(shown, 1)
    assert shown.names() == ["Møller, Mette"]
    shown.press(Qt.Key.Key_Home, on=shown.table)
    shown.settle()
    names = wording(shown.window.language).presence_names
    said = [line for line in shown.panel().splitlines() if line.startswith(("●", "○", "×"))]
    assert said == [
        marks([each]) + "  " + names[each]
        for each in (Presence.ABSENT, Presence.APOLOGIES, Presence.PRESENT, Presence.ABSENT)
    ]


def test_rates_sort_and_lead_to_the_person(four_meetings):
    shown = four_meetings
    shown.click_header("rate")
    rates = [int(text.removesuffix(" %")) for text in shown.column("rate")]
    assert rates == sorted(rates)
    shown.select("Møller, Mette")
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    assert shown.page.spec.id == "representatives"
    assert shown.selected() == ["Møller, Mette"]
