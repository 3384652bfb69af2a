"""Afhold by keyboard alone: checking in, the item's text, decisions and tasks, each in the register as soon as done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.meeting.conftest import SETUP, Open, settle
from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceRow, Meeting, MeetingFields
from vaekst_desk.domain.vocabulary import Adoption, MeetingStatus, Presence, QuorumRule, Role, TieRule
from vaekst_desk.services import bodies, calls, check_in, meetings, minutes
from vaekst_desk.ui.meeting.decision_card import DecisionCard
from vaekst_desk.ui.meeting.hold_clock import going_on, moment, on_the_clock, planned
from vaekst_desk.ui.meeting.hold_step import HoldStep
from vaekst_desk.ui.meeting.people_dialogs import AlternateDialog, GuestDialog
from vaekst_desk.ui.meeting.people_model import AttendeesModel, Column
from vaekst_desk.ui.meeting.task_card import TaskCard
from vaekst_desk.ui.meeting.workspace import Workspace
from vaekst_desk.ui.workbench import Workbench

CTRL = Qt.KeyboardModifier.ControlModifier


class Hand:
    """The keyboard on the step Afhold of a meeting, and what the register then says."""

    def __init__(self, bench: Workbench, qtbot: QtBot, shown: Workspace) -> None:
        self.bench, self.qtbot, self.shown = bench, qtbot, shown
        step = shown.step_widget()
        assert isinstance(step, HoldStep)
        self.step = step
        self.people = step.people

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key, modifier)

    @property
    def focus(self):  # type: ignore[no-untyped-def]
        """Where the next key goes."""
        return QApplication.focusWidget() or self.shown

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focus, letter)

    def find(self, row: AttendanceRow) -> None:
        """Types the beginnings of a name until that person is the one marked."""
        self.people.edit.setFocus()
        words = search_words(row.name)
        self.type(" ".join(word[:2] for word in words))
        if (current := self.people.current()) is None or current.fields.id != row.fields.id:
            self.people.edit.clear()
            self.type(" ".join(words))
        current = self.people.current()
        assert current is not None
        assert current.fields.id == row.fields.id

    def read(self) -> Meeting:
        """The meeting as the register holds it, everything written."""
        self.step.flush()
        settle(self.bench, self.qtbot)
        return self.bench.read(meetings.get, self.shown.meeting_id)

    def line(self, row: AttendanceRow) -> AttendanceRow:
        return next(each for each in self.read().attendances if each.fields.id == row.fields.id)


@pytest.fixture
def hand(bench: Workbench, qtbot: QtBot, workspace: Open, today_meeting: int) -> Hand:
    shown = workspace(today_meeting)
    assert shown.step is WorkStep.HOLD  # on its day
    return Hand(bench, qtbot, shown)


def members(meeting: Meeting) -> list[AttendanceRow]:
    return [row for row in meeting.attendances if row.role is Role.MEMBER]


def answering(act: Callable[[object], None]) -> None:
    """Does something with the next dialog that opens."""

    def try_it(tries: int = 40) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            act(dialog)
        elif tries:
            QTimer.singleShot(25, lambda: try_it(tries - 1))

    QTimer.singleShot(0, try_it)


def close(hand: Hand) -> None:
    """Closes the meeting behind the window's back."""
    write, key = hand.bench.desk.write, hand.shown.meeting_id
    write(SETUP, minutes.draft, key, today=date(2026, 1, 1))
    write(SETUP, minutes.adopt, key, adoption=Adoption.BY_SILENCE, on=date(2026, 1, 9))
    write(SETUP, minutes.close, key, at=datetime(2026, 1, 10, 9))


# --- checking in


def test_focus_is_where_names_are_typed(hand: Hand) -> None:
    assert QApplication.focusWidget() is hand.people.edit


def test_forty_people_by_two_letters_and_enter(bench: Workbench, qtbot: QtBot, workspace: Open) -> None:
    """Nothing but keys: two letters of a given name none shares, and Enter."""
    body_id = bench.read(bodies.listed)[0].id
    starts_at = datetime.combine(date.today(), time(8))  # noqa: DTZ011
    meeting_id = bench.desk.write(SETUP, meetings.save, MeetingFields(body_id, starts_at, "Fyrre")).result
    pairs = [first + second for first in "bdfgklmn" for second in "aeiou"]
    for pair in pairs:
        bench.desk.write(SETUP, check_in.add_guest, meeting_id, f"{pair.title()} Østergård")
    hand = Hand(bench, qtbot, workspace(meeting_id))
    for done, pair in enumerate(pairs, 1):
        hand.type(pair)
        hand.press(Qt.Key.Key_Return)
        assert hand.people.edit.text() == ""
        assert sum(row.fields.presence is Presence.PRESENT for row in hand.people.model.rows) == done
    assert {row.fields.presence for row in hand.read().attendances} == {Presence.PRESENT}
    assert len(hand.read().attendances) == 40


def test_the_next_one_not_noted_is_meant(hand: Hand) -> None:
    """Two who share their letters: the second Enter takes the second one."""
    shared = search_words(hand.shown.meeting.attendances[0].organization)[0]
    meant = []
    for _ in range(2):
        hand.type(shared)
        marked = hand.people.current()
        assert marked is not None
        meant.append(marked.fields.id)
        hand.press(Qt.Key.Key_Return)
    there = [row.fields.id for row in hand.read().attendances if row.fields.presence is Presence.PRESENT]
    assert len(set(meant)) == 2
    assert sorted(there) == sorted(meant)


def test_late_left_and_not_noted(hand: Hand) -> None:
    row = members(hand.shown.meeting)[2]
    hand.find(row)
    hand.press(Qt.Key.Key_F3)
    late = hand.line(row).fields
    assert late.presence is Presence.PRESENT
    assert late.arrived_at is not None
    assert late.left_at is None
    hand.find(row)
    hand.press(Qt.Key.Key_F4)
    left = hand.line(row).fields
    assert left.left_at is not None
    assert left.left_at >= late.arrived_at
    hand.find(row)
    hand.press(Qt.Key.Key_F8, modifier=Qt.KeyboardModifier.ShiftModifier)
    again = hand.line(row).fields
    assert (again.presence, again.arrived_at, again.left_at) == (Presence.INVITED, None, None)


@pytest.mark.parametrize(
    ("key", "presence"), [(Qt.Key.Key_F7, Presence.APOLOGIES), (Qt.Key.Key_F8, Presence.ABSENT)]
)
def test_away_with_one_key(hand: Hand, key: Qt.Key, presence: Presence) -> None:
    row = members(hand.shown.meeting)[1]
    hand.find(row)
    hand.press(key)
    assert hand.line(row).fields.presence is presence


def test_times_are_typed_over(hand: Hand) -> None:
    row = members(hand.shown.meeting)[0]
    begins = hand.shown.meeting.fields.starts_at
    hand.find(row)
    hand.press(Qt.Key.Key_Return)
    hand.find(row)
    hand.press(Qt.Key.Key_F2)
    came = (begins + timedelta(minutes=5)).time()
    hand.type(f"{came.hour}.{came.minute:02}")
    hand.press(Qt.Key.Key_Return)
    arrived = hand.line(row).fields.arrived_at
    assert arrived is not None
    assert arrived.time() == came
    assert QApplication.focusWidget() is hand.people.edit


def test_left_before_arrived_is_said_beside_the_time(hand: Hand) -> None:
    row = members(hand.shown.meeting)[0]
    begins = hand.shown.meeting.fields.starts_at
    arrived_at = begins + timedelta(minutes=9)
    hand.bench.desk.write(SETUP, check_in.set_times, row.fields.id or 0, arrived_at=arrived_at, left_at=None)
    hand.shown.reload()
    hand.people.go_to(row.fields.id or 0)
    hand.people.left_at.setFocus()
    hand.people.left_at.selectAll()
    hand.type(hand.people.left_at.shown((begins + timedelta(minutes=2)).time()))
    hand.press(Qt.Key.Key_Return)
    assert hand.people._errors.text("left_at")
    assert hand.line(row).fields.left_at is None


def test_an_alternate_comes_for_a_member(hand: Hand) -> None:
    alternate = next(row for row in hand.shown.meeting.attendances if row.alternate_for_person_id)
    member = next(
        row
        for row in hand.shown.meeting.attendances
        if row.fields.person_id == alternate.alternate_for_person_id
    )
    hand.find(member)

    def take(dialog: object) -> None:
        assert isinstance(dialog, AlternateDialog)
        assert dialog.list.currentItem().text().startswith(alternate.name)  # the member's own is marked
        QTest.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_Return)

    answering(take)
    hand.press(Qt.Key.Key_F5)
    assert hand.line(alternate).fields.instead_of_id == member.fields.id
    assert hand.line(alternate).fields.presence is Presence.PRESENT
    assert hand.line(member).fields.presence is Presence.APOLOGIES


def test_an_alternate_whose_member_is_away_takes_their_place(hand: Hand) -> None:
    alternate = next(row for row in hand.shown.meeting.attendances if row.alternate_for_person_id)
    member = next(
        row
        for row in hand.shown.meeting.attendances
        if row.fields.person_id == alternate.alternate_for_person_id
    )
    hand.find(member)
    hand.press(Qt.Key.Key_F7)
    hand.find(alternate)
    hand.press(Qt.Key.Key_Return)
    assert hand.line(alternate).fields.instead_of_id == member.fields.id


def away_pair(hand: Hand) -> tuple[AttendanceRow, AttendanceRow]:
    """An alternate, and the member of theirs, who sent apologies."""
    rows = hand.shown.meeting.attendances
    alternate = next(row for row in rows if row.alternate_for_person_id)
    member = next(row for row in rows if row.fields.person_id == alternate.alternate_for_person_id)
    hand.find(member)
    hand.press(Qt.Key.Key_F7)
    return alternate, member


def came_now(hand: Hand, row: AttendanceRow) -> None:
    hand.find(row)
    hand.press(Qt.Key.Key_F3)


def came_at(hand: Hand, row: AttendanceRow) -> None:
    hand.find(row)
    hand.press(Qt.Key.Key_F2)
    hand.type(hand.people.arrived_at.shown(hand.shown.meeting.fields.starts_at.time()))
    hand.press(Qt.Key.Key_Return)


def came_with_others(hand: Hand, _row: AttendanceRow) -> None:
    hand.people.edit.clear()
    hand.people.table.selectAll()
    for at, each in enumerate(hand.people.model.rows):
        if each.fields.presence is Presence.APOLOGIES:
            hand.people.table.selectionModel().select(
                hand.people.model.index(at, 0),
                QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows,
            )
    hand.people.mark_present()


@pytest.mark.parametrize("come", [came_now, came_at, came_with_others])
def test_an_alternate_has_the_vote_however_they_are_noted(
    hand: Hand, come: Callable[[Hand, AttendanceRow], None]
) -> None:
    alternate, member = away_pair(hand)
    come(hand, alternate)
    shown = hand.people.model.by_id(alternate.fields.id or 0)
    assert shown is not None
    assert shown.fields.instead_of_id == member.fields.id  # at once, before the register is told
    found = hand.line(alternate).fields
    assert (found.presence, found.instead_of_id) == (Presence.PRESENT, member.fields.id)
    assert (found.arrived_at is None) is (come is came_with_others)
    hand.bench.undo()  # one step for all of it
    again = hand.line(alternate).fields
    assert (again.presence, again.instead_of_id, again.arrived_at) == (Presence.INVITED, None, None)


def test_a_member_who_comes_too_keeps_the_place(hand: Hand) -> None:
    alternate, member = away_pair(hand)
    hand.people.edit.clear()
    hand.people.table.selectAll()
    hand.people.mark_present()
    assert hand.line(alternate).fields.instead_of_id is None
    assert hand.line(member).fields.presence is Presence.PRESENT


def test_leaving_gives_nobody_a_vote(hand: Hand) -> None:
    rows = hand.shown.meeting.attendances
    alternate = next(row for row in rows if row.alternate_for_person_id)
    hand.find(alternate)
    hand.press(Qt.Key.Key_Return)  # listens in: the member is not away yet
    away_pair(hand)
    hand.find(alternate)
    hand.press(Qt.Key.Key_F4)
    found = hand.line(alternate).fields
    assert found.left_at is not None
    assert found.instead_of_id is None


def test_a_guest_on_the_spot(hand: Hand) -> None:
    def name(dialog: object) -> None:
        assert isinstance(dialog, GuestDialog)
        QTest.keyClicks(dialog.guest_name, "Ida Holm")
        QTest.keyClick(dialog.guest_name, Qt.Key.Key_Return)

    answering(name)
    hand.press(Qt.Key.Key_F12)
    guest = next(row for row in hand.read().attendances if row.guest)
    assert (guest.name, guest.fields.presence) == ("Ida Holm", Presence.PRESENT)


def test_what_is_shown_ahead_survives_a_reading(hand: Hand) -> None:
    """A reading that began before the note was written does not take it off the screen."""
    row = members(hand.shown.meeting)[0]
    hand.find(row)
    hand.press(Qt.Key.Key_Return)
    hand.step.show_meeting(hand.shown.meeting)  # as it was before
    shown = hand.people.model.by_id(row.fields.id or 0)
    assert shown is not None
    assert shown.fields.presence is Presence.PRESENT


def test_a_note_that_cannot_be_written_is_taken_back(hand: Hand) -> None:
    """The meeting is closed behind her back: the truth stands again, and why."""
    row = members(hand.shown.meeting)[0]
    close(hand)
    said: list[str] = []

    def answer(dialog: object) -> None:
        assert isinstance(dialog, QMessageBox)
        said.append(dialog.text())
        dialog.accept()

    answering(answer)
    hand.find(row)
    hand.press(Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: bool(said))
    shown = hand.people.model.by_id(row.fields.id or 0)
    assert shown is not None
    assert shown.fields.presence is Presence.ABSENT  # as closing left it
    assert hand.step.writable is False


def test_the_quorum_follows_every_note(hand: Hand) -> None:
    seats = hand.people.quorum_at(hand.step.now()).needed
    voting = [row for row in hand.shown.meeting.attendances if row.role and row.role.votes]
    for row in voting[: seats - 1]:
        hand.people.go_to(row.fields.id or 0)
        hand.people.set_presence(Presence.PRESENT)
    assert not hand.people.quorum_at(hand.step.now()).met
    hand.find(voting[seats - 1])
    hand.press(Qt.Key.Key_Return)
    found = hand.people.quorum_at(hand.step.now())
    assert found.met
    assert str(found.there) in hand.people.quorum_line.text


# --- the item


def test_the_text_is_in_the_register_within_a_second(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F6)
    hand.type("Formanden bod velkommen.")
    key = hand.shown.meeting.items[0].id

    def saved() -> bool:
        found = hand.bench.read(meetings.get, hand.shown.meeting_id).items[0]
        return found.minutes_text == "Formanden bod velkommen." and found.id == key

    hand.qtbot.waitUntil(saved, timeout=2000)
    steps = hand.bench.desk.next_undo()
    hand.type(" Igen.")
    hand.step.flush()
    again = hand.bench.desk.next_undo()
    assert steps is not None
    assert again is not None
    assert steps.id == again.id  # one step for as long as she types


def test_the_next_item_and_back_lose_nothing(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F6)
    hand.type("Et")
    hand.press(Qt.Key.Key_PageDown, modifier=CTRL)
    assert hand.step.item.at == 1
    hand.type("To")
    hand.press(Qt.Key.Key_PageUp, modifier=CTRL)
    assert hand.step.item.minutes_text.toPlainText() == "Et"
    hand.press(Qt.Key.Key_PageDown, modifier=CTRL)
    assert hand.step.item.minutes_text.toPlainText() == "To"
    assert [item.minutes_text for item in hand.read().items[:2]] == ["Et", "To"]


def test_items_are_taken_up_once_the_meeting_is_started(hand: Hand) -> None:
    hand.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, modifier=CTRL)
    assert not any(item.started_at for item in hand.read().items)  # only looked at
    hand.step.start.click()
    assert hand.read().fields.began_at is not None
    hand.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, modifier=CTRL)
    assert hand.step.dwell.isActive()
    hand.step.dwell.timeout.emit()  # she stayed
    assert [bool(item.started_at) for item in hand.read().items[:4]] == [True, False, True, False]


def test_a_decision_with_its_votes(hand: Hand) -> None:
    hand.press(Qt.Key.Key_D, modifier=CTRL)
    hand.type("Vedtaget")
    hand.press(Qt.Key.Key_Tab)
    hand.type("3")
    hand.press(Qt.Key.Key_Tab)
    hand.type("3")
    decision = hand.read().items[0].decisions[0]
    assert (decision.text, decision.votes_for, decision.votes_against) == ("Vedtaget", 3, 3)
    assert decision.decided_at is not None
    card = hand.step.item.decisions.cards[0]
    assert isinstance(card, DecisionCard)
    assert card.chair_for.isVisible()  # a tie, and the chair decides
    assert card.doubt.text  # six votes, and nobody is in the room
    card.chair_for.set_value(True)
    assert hand.read().items[0].decisions[0].chair_for is True
    assert len(hand.read().items[0].decisions) == 1


def test_where_a_tie_falls_nobody_is_asked(hand: Hand) -> None:
    body_id = hand.shown.meeting.fields.body_id
    rules = replace(hand.bench.read(bodies.rules, body_id), tie_rule=TieRule.REJECTED)
    hand.bench.desk.write(SETUP, bodies.save, rules, body_id=body_id)
    hand.shown.reload()
    hand.press(Qt.Key.Key_D, modifier=CTRL)
    card = hand.step.item.decisions.cards[0]
    assert isinstance(card, DecisionCard)
    card.votes_for.set_value(2)
    card.votes_against.set_value(2)
    assert not card.chair_for.isVisible()
    assert card.outcome.text()


def test_an_emptied_card_vanishes_and_undo_brings_it_back(hand: Hand) -> None:
    hand.press(Qt.Key.Key_D, modifier=CTRL)
    hand.type("Fejl")
    assert len(hand.read().items[0].decisions) == 1
    card = hand.step.item.decisions.cards[0]
    assert isinstance(card, DecisionCard)
    card.text.clear()
    hand.step.item.minutes_text.setFocus()
    assert hand.step.item.decisions.cards == []
    assert hand.read().items[0].decisions == ()
    hand.bench.undo()
    assert [each.text for each in hand.read().items[0].decisions] == ["Fejl"]
    hand.qtbot.waitUntil(lambda: len(hand.step.item.decisions.cards) == 1)


def test_a_task_with_its_person_and_date(hand: Hand) -> None:
    who = members(hand.shown.meeting)[0]
    hand.press(Qt.Key.Key_T, modifier=CTRL)
    hand.type("Send brev")
    card = hand.step.item.tasks.cards[0]
    assert isinstance(card, TaskCard)
    card.responsible_id.setFocus()
    card.responsible_id.setText(who.name)
    card.responsible_id.settle()
    card.due.setFocus()
    hand.type("24-12-2026")
    task = hand.read().items[0].tasks[0]
    assert (task.title, task.responsible_id, task.due) == (
        "Send brev",
        who.fields.person_id,
        date(2026, 12, 24),
    )
    hand.step.item.minutes_text.setFocus()
    assert len(hand.read().items[0].tasks) == 1


def test_the_item_is_postponed_and_taken_back(hand: Hand) -> None:
    hand.step.item.postpone.click()
    assert hand.read().items[0].postponed
    hand.step.item.postpone.click()
    assert not hand.read().items[0].postponed


def test_the_meeting_is_over(hand: Hand) -> None:
    row = members(hand.shown.meeting)[0]
    hand.find(row)
    hand.press(Qt.Key.Key_Return)
    wanted: list[object] = []
    hand.step.step_wanted.disconnect(hand.shown.show_step)
    hand.step.step_wanted.connect(wanted.append)
    hand.step.finish.click()
    held = hand.read()
    assert held.fields.status is MeetingStatus.HELD
    assert held.fields.finished_at is not None
    assert wanted == [WorkStep.MINUTES]
    assert hand.line(row).fields.presence is Presence.PRESENT
    assert not hand.step.finish.isVisible()


def test_a_meeting_called_off_is_neither_begun_nor_over(hand: Hand) -> None:
    assert hand.step.start.isVisible()
    assert hand.step.finish.isVisible()
    hand.bench.write(SETUP, calls.cancel, hand.shown.meeting_id)
    hand.shown.reload()
    assert not hand.step.start.isVisible()
    assert not hand.step.finish.isVisible()


def test_every_button_is_whole_in_a_small_window(hand: Hand) -> None:
    """What is left of 960 pixels beside the navigation: the buttons go below each other, and none is cut off."""
    item, window = hand.step.item, hand.shown.window()
    window.resize(760, 560)
    hand.shown.resize(760, 560)
    hand.qtbot.waitUntil(lambda: item.postpone.y() > item.add_decision.y())
    for button in (item.add_decision, item.add_task, item.postpone, hand.step.start, hand.step.finish):
        assert button.width() >= button.sizeHint().width()
        assert button.visibleRegion().boundingRect() == button.rect()


def test_a_closed_meeting_can_only_be_read(hand: Hand) -> None:
    close(hand)
    hand.shown.reload()
    assert hand.step.item.minutes_text.isReadOnly()
    row = members(hand.shown.meeting)[0]
    hand.people.go_to(row.fields.id or 0)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_D, modifier=CTRL)
    assert hand.step.item.decisions.cards == []
    assert hand.line(row).fields.presence is not Presence.PRESENT


def test_what_was_typed_is_there_after_leaving(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F6)
    hand.type("Sidste ord")
    hand.shown.leave()
    assert hand.bench.read(meetings.get, hand.shown.meeting_id).items[0].minutes_text == "Sidste ord"


# --- the model, and the clock


def test_the_model_keeps_what_qt_asks_of_it(
    bench: Workbench, today_meeting: int, qtmodeltester: ModelTester
) -> None:
    rows = bench.read(meetings.get, today_meeting).attendances
    model = AttendeesModel(bench.language, bench)
    qtmodeltester.check(model)
    model.show(rows)
    model.filter("mø", None)
    assert 0 < model.rowCount() < len(rows)
    model.put([rows[0].fields.id or 0], lambda fields: replace(fields, presence=Presence.PRESENT))
    model.filter("", lambda row: row.fields.presence is Presence.PRESENT)
    assert [model.row(at).fields.id for at in range(model.rowCount())] == [rows[0].fields.id]
    model.show(())
    assert model.rowCount() == 0


def test_letters_find_whoever_has_them(bench: Workbench, today_meeting: int) -> None:
    rows = bench.read(meetings.get, today_meeting).attendances
    model = AttendeesModel(bench.language, bench)
    model.show(rows)
    for row in rows:
        model.filter(" ".join(word[:2] for word in search_words(row.name)), None)
        assert row.fields.id in {model.row(at).fields.id for at in range(model.rowCount())}
        shown = model.index(model.place_of(row.fields.id or 0) or 0, Column.NAME).data()
        assert row.listed_name in shown


STARTS = datetime(2026, 11, 26, 8)


@given(st.times())
def test_a_time_typed_lies_around_the_meeting(at: time) -> None:
    evening = MeetingFields(1, datetime(2026, 11, 26, 19))
    found = on_the_clock(evening, at)
    assert found.time() == at
    assert timedelta(hours=-12) <= found - evening.starts_at < timedelta(hours=24)


@pytest.mark.parametrize(
    ("status", "hours", "expected"),
    [
        (MeetingStatus.PLANNED, 0, True),
        (MeetingStatus.CALLED, 3, True),
        (MeetingStatus.PLANNED, -24, False),
        (MeetingStatus.PLANNED, 48, False),
        (MeetingStatus.HELD, 1, False),
        (MeetingStatus.CANCELLED, 0, False),
    ],
)
def test_the_clock_runs_on_the_day_alone(status: MeetingStatus, hours: int, *, expected: bool) -> None:
    fields = MeetingFields(1, STARTS, status=status)
    assert going_on(fields, STARTS + timedelta(hours=hours)) is expected


def test_a_meeting_written_up_later_takes_its_own_time() -> None:
    fields = MeetingFields(1, STARTS)
    assert moment(fields, STARTS + timedelta(minutes=7)) == STARTS + timedelta(minutes=7)
    assert moment(fields, STARTS - timedelta(hours=1)) == STARTS
    assert moment(fields, STARTS + timedelta(days=5)) == STARTS


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(-60, 10), (0, 10), (10, 10), (25, 25), (100, 100), (101, 100), (600, 100), (7200, 100)],
)
def test_the_clock_of_a_meeting_held_stops_at_its_ends(minutes: int, expected: int) -> None:
    """Begun ten minutes late, over after a hundred: what is written up that evening happened before the end."""
    fields = MeetingFields(
        1, STARTS, began_at=STARTS + timedelta(minutes=10), finished_at=STARTS + timedelta(minutes=100)
    )
    assert moment(fields, STARTS + timedelta(minutes=minutes)) == STARTS + timedelta(minutes=expected)


def test_the_plan_ends_at_an_item_without_a_length() -> None:
    items = [AgendaItemFields("A", minutes_planned=10), AgendaItemFields("B"), AgendaItemFields("C")]
    ten = STARTS + timedelta(minutes=10)
    assert planned(items, STARTS) == [(STARTS, ten), (ten, None), (None, None)]


def test_groups_that_are_missing_are_named(hand: Hand) -> None:
    body_id = hand.shown.meeting.fields.body_id
    before: BodyFields = hand.bench.read(bodies.rules, body_id)
    rules = replace(before, quorum_rule=QuorumRule.ONE_PER_GROUP)
    hand.bench.desk.write(SETUP, bodies.save, rules, body_id=body_id)
    hand.shown.reload()
    hand.step.show_meeting(hand.shown.meeting)
    assert "Kommune" in hand.people.quorum_line.text
