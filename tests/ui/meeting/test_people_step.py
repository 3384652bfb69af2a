"""Deltagere: answers with one key each, persons and guests added, and what the list lacks said above it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.meeting.conftest import SETUP, Open, settle
from tests.ui.meeting.test_hold_step import answering, members
from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.meetings import AttendanceRow, Meeting
from vaekst_desk.domain.representatives import Choice, PersonFields
from vaekst_desk.domain.vocabulary import PaperKind, Presence
from vaekst_desk.services import check_in, meetings, representatives
from vaekst_desk.ui.meeting.people_dialogs import AlternateDialog
from vaekst_desk.ui.meeting.people_step import PeopleStep
from vaekst_desk.ui.meeting.workspace import Workspace
from vaekst_desk.ui.workbench import Workbench


class Desktop:
    """The step Deltagere of a meeting."""

    def __init__(self, bench: Workbench, qtbot: QtBot, shown: Workspace) -> None:
        self.bench, self.qtbot, self.shown = bench, qtbot, shown
        shown.show_step(WorkStep.PEOPLE)
        step = shown.step_widget()
        assert isinstance(step, PeopleStep)
        self.step, self.people = step, step.people

    def mark(self, row: AttendanceRow) -> None:
        self.people.go_to(row.fields.id or 0)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.step, key)

    def read(self) -> Meeting:
        self.step.flush()
        settle(self.bench, self.qtbot)
        return self.bench.read(meetings.get, self.shown.meeting_id)

    def line(self, row: AttendanceRow) -> AttendanceRow:
        return next(each for each in self.read().attendances if each.fields.id == row.fields.id)


@pytest.fixture
def opened(bench: Workbench, qtbot: QtBot, workspace: Open, today_meeting: int) -> Desktop:
    return Desktop(bench, qtbot, workspace(today_meeting))


@pytest.mark.parametrize(
    ("key", "presence"),
    [(Qt.Key.Key_Return, Presence.ACCEPTED), (Qt.Key.Key_F7, Presence.APOLOGIES)],
)
def test_an_answer_with_one_key(opened: Desktop, key: Qt.Key, presence: Presence) -> None:
    row = members(opened.shown.meeting)[0]
    opened.mark(row)
    opened.press(key)
    fields = opened.line(row).fields
    assert (fields.presence, fields.replied_on) == (presence, opened.bench.today())


def test_no_answer_takes_the_date_away(opened: Desktop) -> None:
    row = members(opened.shown.meeting)[0]
    opened.mark(row)
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_F8)
    fields = opened.line(row).fields
    assert (fields.presence, fields.replied_on) == (Presence.INVITED, None)


def test_one_answer_for_everybody_marked_is_one_step(opened: Desktop) -> None:
    opened.people.table.selectAll()
    opened.people.reply(Presence.ACCEPTED)
    assert {row.fields.presence for row in opened.read().attendances} == {Presence.ACCEPTED}
    opened.bench.undo()
    assert {row.fields.presence for row in opened.read().attendances} == {Presence.INVITED}


def test_the_counts_choose_who_is_shown(opened: Desktop) -> None:
    row = members(opened.shown.meeting)[0]
    opened.mark(row)
    opened.press(Qt.Key.Key_F7)
    opened.people._chips.button(2).click()  # apologies
    assert [opened.people.model.row(at).fields.id for at in range(opened.people.model.rowCount())] == [
        row.fields.id
    ]


def test_an_alternate_comes_instead(opened: Desktop) -> None:
    alternate = next(row for row in opened.shown.meeting.attendances if row.alternate_for_person_id)
    opened.mark(alternate)
    opened.press(Qt.Key.Key_F5)  # an alternate marked needs no question
    assert opened.line(alternate).instead_of == alternate.alternate_for
    assert opened.line(alternate).fields.presence is Presence.ACCEPTED


def test_another_alternate_is_refused_while_one_comes(opened: Desktop) -> None:
    alternate = next(row for row in opened.shown.meeting.attendances if row.alternate_for_person_id)
    member = opened.people.member_of(alternate)
    assert member is not None
    opened.people.write_stand_in(member, alternate.fields.person_id or 0, alternate.name, Presence.ACCEPTED)
    opened.mark(member)
    said: list[str] = []

    def act(dialog: object) -> None:
        if isinstance(dialog, AlternateDialog):
            dialog.list.setCurrentRow(dialog.list.count() - 1)
            answering(act)
            dialog.accept()
        else:
            said.append(dialog.text())  # type: ignore[attr-defined]
            dialog.accept()  # type: ignore[attr-defined]

    answering(act)
    opened.press(Qt.Key.Key_F5)
    assert said
    assert opened.line(alternate).fields.instead_of_id == member.fields.id


def test_a_person_is_added_once(opened: Desktop) -> None:
    person = PersonFields(given_name="Ida", family_name="Nyhus")
    key = opened.bench.desk.write(SETUP, representatives.save, person).result
    opened.step.person.set_choice(Choice(key, "Ida Nyhus"))
    assert sum(row.fields.person_id == key for row in opened.read().attendances) == 1
    current = opened.people.current()
    assert current is not None
    assert current.fields.person_id == key
    opened.step.person.set_choice(Choice(key, "Ida Nyhus"))
    assert "Ida Nyhus" in opened.step._errors.text("person_id")
    assert sum(row.fields.person_id == key for row in opened.read().attendances) == 1


def test_who_lacks_is_said_and_invited(opened: Desktop) -> None:
    row = members(opened.shown.meeting)[0]
    opened.mark(row)
    opened.step.remove()
    opened.qtbot.waitUntil(lambda: row.name in opened.step.hint.text)
    opened.step.invite.click()
    opened.qtbot.waitUntil(lambda: not opened.step.hint.text)
    assert row.fields.person_id in {each.fields.person_id for each in opened.read().attendances}


def test_who_holds_no_mandate_any_more_is_said(opened: Desktop) -> None:
    person = PersonFields(given_name="Bo", family_name="Udtrådt")
    key = opened.bench.desk.write(SETUP, representatives.save, person).result
    opened.bench.write(SETUP, check_in.add_person, opened.shown.meeting_id, key)
    opened.qtbot.waitUntil(lambda: "Bo Udtrådt" in opened.step.hint.text)


def test_removing_is_undone(opened: Desktop) -> None:
    row = members(opened.shown.meeting)[0]
    opened.mark(row)
    opened.people.table.setFocus()
    opened.press(Qt.Key.Key_Delete)
    assert all(each.fields.id != row.fields.id for each in opened.read().attendances)
    opened.bench.undo()
    assert opened.line(row).fields.person_id == row.fields.person_id


def test_a_letter_in_the_table_goes_to_the_line_above(opened: Desktop) -> None:
    opened.mark(members(opened.shown.meeting)[0])
    opened.people.table.setFocus()
    QTest.keyClicks(opened.people.table, "b")
    assert opened.people.edit.text() == "b"
    assert QApplication.focusWidget() is opened.people.edit


def test_papers_are_asked_for(opened: Desktop) -> None:
    wanted: list[object] = []
    opened.step.paper_wanted.connect(wanted.append)
    for action in opened.step.papers.menu().actions():
        action.trigger()
    assert wanted == [PaperKind.ATTENDANCE, PaperKind.SIGN_IN_SHEET, PaperKind.BADGES, PaperKind.TABLE_CARDS]


def test_a_reload_keeps_who_is_marked_and_what_is_typed(opened: Desktop) -> None:
    row = members(opened.shown.meeting)[3]
    opened.people.edit.setText(row.family_name)
    opened.mark(row)
    fields = replace(opened.shown.meeting.fields, note=f"Rettet {date(2026, 1, 1)}")
    opened.bench.desk.write(SETUP, meetings.save, fields, meeting_id=opened.shown.meeting_id)
    opened.shown.reload()
    current = opened.people.current()
    assert current is not None
    assert current.fields.id == row.fields.id
    assert opened.people.edit.text() == row.family_name
