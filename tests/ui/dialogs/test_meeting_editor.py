"""Planning a meeting: its facts by keyboard, what is wrong and what is doubtful beside them, and copies."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, DecisionFields, MeetingFields
from vaekst_desk.domain.vocabulary import ItemKind, MeetingKind, MeetingStatus, MinutesStyle
from vaekst_desk.services import meetings
from vaekst_desk.ui.meeting_editor import MeetingEditor
from vaekst_desk.ui.strokes import Tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open


@pytest.fixture
def meeting_id(desk, alliance):
    items = [
        AgendaItemFields("Velkomst"),
        AgendaItemFields(
            "Budget", ItemKind.DECISION, minutes_text="Drøftet.", decisions=(DecisionFields("Godkendt."),)
        ),
    ]
    people = [
        AttendanceFields(alliance.persons["Mette Møller"]),
        AttendanceFields(None, guest_name="Gæst Gæstesen"),
    ]
    fields = MeetingFields(
        alliance.body,
        datetime(2026, 11, 26, 9, 15),
        "Strategimøde",
        ends_at=datetime(2026, 11, 26, 11),
        place="Rådhuset",
        chair_id=alliance.persons["Mette Møller"],
        status=MeetingStatus.HELD,
        minutes_style=MinutesStyle.FULL,
    )
    label = Label.of(StepCode.MEETING_ADD, name="Strategimøde")
    return desk.write(label, meetings.save, fields, items=items, attendances=people).result


def read(workbench, key):
    return workbench.read(meetings.get, key)


def facts(dialog):
    return dialog.form.facts.form


def test_a_meeting_by_keyboard_alone(workbench, alliance, desk, show, keys):
    steps = history(desk)
    dialog = show(MeetingEditor(workbench))
    typist = keys(dialog)
    typist.fill("date", "26-11-26")
    typist.fill("starts_at", "8")
    typist.fill("ends_at", "1000")
    typist.fill("place", "Rådhuset")
    typist.fill("chair_id", "mette")
    typist.press(Qt.Key.Key_Return)
    typist.fill("note", "Kaffe fra 7.45")
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    found = read(workbench, dialog.saved_id)
    assert found.fields == MeetingFields(
        alliance.body,
        datetime(2026, 11, 26, 8),
        "Ordinært møde",
        ends_at=datetime(2026, 11, 26, 10),
        place="Rådhuset",
        chair_id=alliance.persons["Mette Møller"],
        note="Kaffe fra 7.45",
    )
    assert [item.title for item in found.items][:2] == ["Velkomst", "Godkendelse af dagsorden"]
    assert {row.name for row in found.attendances} == set(alliance.persons)


def test_a_meeting_that_begins_with_nothing(workbench, alliance, show, keys):
    dialog = show(MeetingEditor(workbench))
    typist = keys(dialog)
    typist.fill("date", "26-11-26")
    for name in ("with_items", "with_people"):
        typist.tab_to(name)
        typist.press(Qt.Key.Key_Space)
    typist.save()
    found = read(workbench, dialog.saved_id)
    assert (found.items, found.attendances) == ((), ())


def test_where_and_when_it_met_last_is_proposed_but_not_the_day(workbench, meeting_id, alliance, show):
    dialog = show(MeetingEditor(workbench))
    form = facts(dialog)
    assert form.date.text() == ""
    assert (form.starts_at.text(), form.ends_at.text(), form.place.text()) == ("9.15", "11.00", "Rådhuset")
    assert form.chair_id.value() == alliance.persons["Mette Møller"]
    assert form.title.text() == "Ordinært møde"
    form.date.set_value(date(2027, 2, 4))
    dialog.accept()
    fields = read(workbench, dialog.saved_id).fields
    assert fields.ends_at == datetime(2027, 2, 4, 11)
    assert (fields.status, fields.minutes_style) == (MeetingStatus.PLANNED, MinutesStyle.FULL)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("title", "", "Skal udfyldes."),
        ("date", "", "Skal udfyldes."),
        ("date", "snart", "snart"),
        ("starts_at", "tidligt", "tidligt"),
        ("starts_at", "", "Skal udfyldes."),
        ("ends_at", "25", "25"),
        ("ends_at", "7.00", "før"),
        ("chair_id", "Ukendt Person", "Ukendt Person"),
    ],
)
def test_a_mistake_is_said_beside_its_field(workbench, alliance, show, name, text, said):
    dialog = show(MeetingEditor(workbench))
    facts(dialog).date.set_value(date(2026, 11, 26))
    field = getattr(facts(dialog), name)
    field.setText(text)
    if name == "chair_id":
        field.textEdited.emit(text)
    dialog.accept()
    assert dialog.isVisible()
    assert said in dialog.errors.text(name)
    assert field.text() == text
    assert dialog.focusWidget() is field


def test_the_hour_that_a_clock_change_skips(workbench, alliance, show):
    dialog = show(MeetingEditor(workbench))
    facts(dialog).date.set_value(date(2027, 3, 28))
    facts(dialog).starts_at.setText("2.30")
    dialog.accept()
    assert "2.30" in dialog.errors.text("starts_at")


DOUBTS = (
    (date(2026, 12, 24), "8", "date", "Juleaftensdag"),
    (date(2020, 1, 8), "8", "date", "passed"),
    (date(2026, 10, 25), "2.30", "starts_at", "2.30"),
    (date(2026, 11, 26), "10", "starts_at", "Strategimøde"),
)


@pytest.mark.parametrize(("day", "start", "field", "said"), DOUBTS)
def test_a_doubt_is_said_beside_and_does_not_hinder(
    workbench, meeting_id, show, qtbot, monkeypatch, day, start, field, said
):
    monkeypatch.setattr(workbench, "today", lambda: date(2026, 10, 1))
    dialog = show(MeetingEditor(workbench))
    facts(dialog).ends_at.clear()
    facts(dialog).starts_at.setText(start)
    facts(dialog).date.set_value(day)
    qtbot.waitUntil(lambda: said in dialog.errors.text(field), timeout=15_000)
    assert dialog.errors._lines[field].tone is Tone.DOUBT
    facts(dialog).date.set_value(date(2027, 2, 4))
    facts(dialog).starts_at.setText("8")
    qtbot.waitUntil(lambda: not dialog.errors.text(field))
    facts(dialog).date.set_value(day)
    dialog.accept()
    assert read(workbench, dialog.saved_id).fields.starts_at.date() == day


def test_a_title_follows_its_kind_until_it_is_her_own(workbench, alliance, show):
    dialog = show(MeetingEditor(workbench))
    form = facts(dialog)
    form.kind.set_value(MeetingKind.EXTRAORDINARY)
    assert form.title.text() == "Ekstraordinært møde"
    form.title.setText("Julemøde")
    form.kind.set_value(MeetingKind.ORDINARY)
    assert form.title.text() == "Julemøde"


def test_a_copy_has_the_agenda_and_the_guests_where_wanted(workbench, meeting_id, alliance, show, keys):
    dialog = show(MeetingEditor(workbench, copied_id=meeting_id))
    form = facts(dialog)
    assert (form.title.text(), form.starts_at.text(), form.place.text()) == (
        "Strategimøde",
        "9.15",
        "Rådhuset",
    )
    assert form.date.known_value() == date(2027, 2, 25)  # the fourth Thursday, three months on
    typist = keys(dialog)
    typist.fill("date", "4/3/27")
    typist.tab_to("with_people")
    typist.press(Qt.Key.Key_Space)
    typist.save()
    found = read(workbench, dialog.saved_id)
    assert dialog.saved_id != meeting_id
    assert found.fields.starts_at == datetime(2027, 3, 4, 9, 15)
    assert [(item.title, item.minutes_text, item.decisions) for item in found.items] == [
        ("Velkomst", "", ()),
        ("Budget", "", ()),
    ]
    assert {row.name for row in found.attendances} == set(alliance.persons)
    again = show(MeetingEditor(workbench, copied_id=meeting_id))
    again.form.with_items.setChecked(False)
    again.accept()
    other = read(workbench, again.saved_id)
    assert other.items == ()
    assert "Gæst Gæstesen" in {row.name for row in other.attendances}


def test_nothing_is_lost_without_a_question(workbench, alliance, desk, show, answering):
    steps = history(desk)
    dialog = show(MeetingEditor(workbench))
    facts(dialog).place.setText("Rådhuset")
    said = answering(QMessageBox.StandardButton.Cancel)
    dialog.reject()
    assert said
    assert dialog.isVisible()
    answering(QMessageBox.StandardButton.Discard)
    dialog.reject()
    assert not dialog.isVisible()
    assert history(desk) == steps
