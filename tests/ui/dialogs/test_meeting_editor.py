from datetime import date, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMessageBox

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, DecisionFields, MeetingFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import ItemKind, MeetingKind, MeetingStatus, Presence
from vaekst_desk.services import meetings
from vaekst_desk.ui.meeting_editor import MeetingEditor
from vaekst_desk.ui.strokes import Tone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open


@pytest.fixture
def meeting_id(desk, alliance):
    items = [
        AgendaItemFields("Velkomst"),
        AgendaItemFields(
            "Budget",
            ItemKind.DECISION,
            minutes_text="Drøftet.",
            decisions=(DecisionFields("Godkendt.", 5, 0, 1),),
            tasks=(TaskFields("Sende budget", alliance.persons["Mette Møller"], date(2026, 12, 1)),),
        ),
    ]
    people = [
        AttendanceFields(alliance.persons["Mette Møller"]),
        AttendanceFields(None, guest_name="Gæst Gæstesen"),
    ]
    fields = MeetingFields(
        alliance.body, datetime(2026, 11, 26, 8), "Ordinært møde", ends_at=datetime(2026, 11, 26, 10)
    )
    label = Label.of(StepCode.MEETING_ADD, name="Ordinært møde")
    return desk.write(label, meetings.save, fields, items=items, attendances=people).result


def read(workbench, key):
    return workbench.read(meetings.get, key)


def test_a_meeting_with_the_usual_agenda_by_keyboard_alone(workbench, alliance, desk, show, keys):
    steps = history(desk)
    dialog = show(MeetingEditor(workbench, None))
    typist = keys(dialog)
    typist.fill("date", "26-11-26")
    typist.fill("starts_at", "8")
    typist.fill("ends_at", "1000")
    typist.fill("place", "Rådhuset")
    typist.press(Qt.Key.Key_Tab, modifier=Qt.KeyboardModifier.ControlModifier)
    typist.tab_to("add_standing")
    typist.press(Qt.Key.Key_Space)
    typist.press(Qt.Key.Key_Tab, modifier=Qt.KeyboardModifier.ControlModifier)
    typist.tab_to("invite_all")
    typist.press(Qt.Key.Key_Space)
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    found = read(workbench, dialog.saved_id)
    assert found.fields.title == "Ordinært møde"
    assert (found.fields.starts_at, found.fields.ends_at) == (
        datetime(2026, 11, 26, 8),
        datetime(2026, 11, 26, 10),
    )
    assert [item.title for item in found.items][:2] == ["Velkomst", "Godkendelse af dagsorden"]
    assert len(found.items) == 8
    assert len(found.attendances) == 4


def test_what_is_opened_and_saved_is_unchanged(workbench, meeting_id, desk, show):
    before, steps = read(workbench, meeting_id), history(desk)
    dialog = show(MeetingEditor(workbench, meeting_id))
    for at in range(dialog.form.tabs.count()):
        dialog.form.tabs.setCurrentIndex(at)
    for row in range(2):
        dialog.form.agenda.form.items.go_to_row(row)
        dialog.form.minutes.form.items.go_to_row(row)
    assert not dialog.changed
    dialog.accept()
    after = read(workbench, meeting_id)
    assert (after.fields, after.items, after.attendances) == (before.fields, before.items, before.attendances)
    assert history(desk) == steps


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
        ("called_on", "99/99", "99/99"),
    ],
)
def test_a_mistake_is_said_beside_its_field(workbench, meeting_id, show, name, text, said):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.tabs.setCurrentIndex(2)
    field = getattr(dialog.form, name)
    field.setText(text)
    if name == "chair_id":
        field.textEdited.emit(text)
    dialog.accept()
    assert dialog.isVisible()
    assert said in dialog.errors.text(name)
    assert field.text() == text
    assert dialog.form.tabs.currentIndex() == 0
    assert dialog.focusWidget() is field


def test_the_hour_that_a_clock_change_skips(workbench, meeting_id, show):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.date.set_value(date(2027, 3, 28))
    dialog.form.starts_at.setText("2.30")
    dialog.accept()
    assert "2.30" in dialog.errors.text("starts_at")


def test_an_item_without_title_is_gone_to(workbench, meeting_id, show):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.agenda.form.items.go_to_row(1)
    dialog.form.agenda._pages.of(dialog.form.agenda.model.things[1]).form.title.clear()
    dialog.form.agenda.form.items.go_to_row(0)
    dialog.accept()
    page = dialog.form.agenda._pages.of(dialog.form.agenda.model.things[1])
    assert dialog.form.tabs.currentIndex() == 1
    assert dialog.form.agenda.form.items.current_row() == 1
    assert dialog.focusWidget() is page.form.title
    assert page.errors.text("title") == "Skal udfyldes."


def test_a_task_without_words_and_votes_that_are_no_number(workbench, meeting_id, show):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.tabs.setCurrentIndex(3)
    dialog.form.minutes.form.items.go_to_row(1)
    page = dialog.form.minutes._pages.of(dialog.form.minutes._model.things[1])
    page.decisions.rows[0].form.votes_for.setText("mange")
    page.tasks.rows[0].form.title.clear()
    dialog.form.minutes.form.items.go_to_row(0)
    dialog.form.tabs.setCurrentIndex(0)
    dialog.accept()
    assert dialog.form.tabs.currentIndex() == 3
    assert dialog.focusWidget() is page.decisions.rows[0].form.votes_for
    assert page.decisions.rows[0].form.votes_for.text() == "mange"
    page.decisions.rows[0].form.votes_for.setText("5")
    dialog.accept()
    assert page.tasks.rows[0].errors.text("title") == "Skal udfyldes."
    assert dialog.focusWidget() is page.tasks.rows[0].form.title


def test_minutes_decisions_and_tasks_are_written(workbench, alliance, meeting_id, show, keys, qtbot):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.tabs.setCurrentIndex(3)
    page = dialog.form.minutes._pages.of(dialog.form.minutes._model.things[0])
    long_text = "Ærø & <b>Ås</b>\n" * 2000
    page.form.minutes_text.setPlainText(long_text)
    typist = keys(dialog)
    typist.tab_to("add_decision")
    typist.press(Qt.Key.Key_Space)
    typist.type("Vedtaget uden ændringer.")
    typist.tab_to("add_task")
    typist.press(Qt.Key.Key_Space)
    typist.type("Ringe til kommunen")
    typist.press(Qt.Key.Key_Tab)
    typist.type("soerensen")
    typist.press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    typist.type("1/12/26")
    typist.save()
    assert accepted(dialog)
    item = read(workbench, meeting_id).items[0]
    assert item.minutes_text == long_text
    assert [decision.text for decision in item.decisions] == ["Vedtaget uden ændringer."]
    task = item.tasks[0]
    assert (task.title, task.responsible_id) == ("Ringe til kommunen", alliance.persons["Åse Sørensen"])
    assert task.due == date(2026, 12, 1)


def test_a_decision_taken_away_is_gone(workbench, meeting_id, show):
    dialog = show(MeetingEditor(workbench, meeting_id))
    page = dialog.form.minutes._pages.of(dialog.form.minutes._model.things[1])
    page.decisions.rows[0].form.remove.click()
    assert dialog.changed
    dialog.accept()
    assert read(workbench, meeting_id).items[1].decisions == ()


def test_items_are_moved_by_keys_and_by_dropping(workbench, meeting_id, show, keys):
    dialog = show(MeetingEditor(workbench, meeting_id))
    agenda = dialog.form.agenda
    agenda.add_standing()
    dialog.form.tabs.setCurrentIndex(1)
    items = agenda.form.items
    items.go_to_row(1)
    items.setFocus()
    keys(dialog).press(Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    assert [draft.title for draft in agenda.model.things][:2] == ["Budget", "Velkomst"]
    assert items.current_row() == 0
    assert agenda.model.moveRows(QModelIndex(), 0, 1, QModelIndex(), 3)  # as a drop asks for it
    assert agenda.model.things[2].title == "Budget"
    titles = [draft.title for draft in agenda.model.things]
    dialog.accept()
    saved = read(workbench, meeting_id).items
    assert [item.title for item in saved] == titles
    assert saved[2].decisions  # an item keeps what belongs to it wherever it goes


def test_removing_an_item_and_undo(workbench, meeting_id, show):
    before = read(workbench, meeting_id).items
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.agenda.form.items.go_to_row(1)
    dialog.form.agenda.remove()
    dialog.accept()
    assert [item.title for item in read(workbench, meeting_id).items] == ["Velkomst"]
    workbench.undo()
    assert read(workbench, meeting_id).items == before


def test_presence_by_single_keys(workbench, meeting_id, show, keys):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.tabs.setCurrentIndex(2)
    editor = dialog.form.attendances
    editor.invite_all()
    editor.form.table.selectRow(0)
    editor.form.table.setFocus()
    typist = keys(dialog)
    typist.type("pa")
    rows = editor.model.rows
    assert [row.fields.presence for row in rows[:2]] == [Presence.PRESENT, Presence.APOLOGIES]
    editor.form.table.selectAll()
    typist.press(Qt.Key.Key_Space)
    assert {row.fields.presence for row in editor.model.rows[2:]} == {Presence.PRESENT}
    assert editor.model.rows[0].fields.presence is Presence.APOLOGIES
    dialog.accept()
    assert accepted(dialog)


def test_guests_are_added_renamed_and_never_nameless(workbench, meeting_id, show, keys):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.tabs.setCurrentIndex(2)
    editor = dialog.form.attendances
    typist = keys(dialog)
    typist.tab_to("add_guest")
    typist.press(Qt.Key.Key_Space)
    assert editor._errors.text("guest_name") == "Skal udfyldes."
    typist.fill("guest_name", "Åse Østergaard")
    typist.fill("guest_organization", "Region Midtjylland")
    typist.press(Qt.Key.Key_Return)
    assert editor.model.rows[-1].fields.guest_name == "Åse Østergaard"
    assert dialog.isVisible()
    row = len(editor.model.rows) - 1
    assert editor.model.setData(editor.model.index(row, 0), "Åse Ø.")
    assert not editor.model.setData(editor.model.index(row, 0), "  ")
    editor.form.guest_name.setText("Ikke tilføjet endnu")
    dialog.accept()
    names = {each.fields.guest_name for each in read(workbench, meeting_id).attendances}
    assert {"Åse Ø.", "Ikke tilføjet endnu"} <= names


def test_a_person_is_listed_once(workbench, alliance, meeting_id, show, keys):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.tabs.setCurrentIndex(2)
    editor = dialog.form.attendances
    typist = keys(dialog)
    for word in ("mette", "mette", "erik"):
        typist.fill("person", word)
        typist.press(Qt.Key.Key_Return)
    assert [row.name for row in editor.model.rows if not row.guest] == ["Mette Møller", "Erik Nielsen"]
    assert editor.model.rows[-1].organization == "BusinessHorsens"
    typist.fill("person", "ukendt")
    editor.add_person()
    assert "ukendt" in editor._errors.text("person")


def test_invitations_need_a_date(workbench, alliance, show):
    dialog = show(MeetingEditor(workbench, None))
    dialog.form.tabs.setCurrentIndex(2)
    dialog.form.attendances.invite_all()
    assert dialog.errors.text("date") == "Skal udfyldes."
    assert dialog.form.tabs.currentIndex() == 0


def test_doubts_about_the_day(workbench, meeting_id, show, qtbot):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.date.set_value(date(2099, 12, 25))
    qtbot.waitUntil(lambda: "juledag" in dialog.errors.text("date").lower(), timeout=10_000)
    assert dialog.errors._lines["date"].tone is Tone.DOUBT
    dialog.form.date.set_value(workbench.today())
    assert "varsel" in dialog.errors.text("date").lower() or "notice" in dialog.errors.text("date").lower()
    dialog.form.status.set_value(MeetingStatus.CALLED)
    assert "notice" not in dialog.errors.text("date").lower()
    dialog.accept()
    assert accepted(dialog)


def test_a_usual_title_follows_the_kind(workbench, alliance, show):
    dialog = show(MeetingEditor(workbench, None))
    dialog.form.kind.set_value(MeetingKind.EXTRAORDINARY)
    assert dialog.form.title.text() == "Ekstraordinært møde"
    dialog.form.title.setText("Sommermøde")
    dialog.form.kind.set_value(MeetingKind.ORDINARY)
    assert dialog.form.title.text() == "Sommermøde"


def test_closing_asks_only_about_changes_anywhere(workbench, meeting_id, show, answering):
    dialog = show(MeetingEditor(workbench, meeting_id))
    dialog.form.tabs.setCurrentIndex(3)
    page = dialog.form.minutes._pages.of(dialog.form.minutes._model.things[0])
    page.form.minutes_text.setPlainText("halvskrevet")
    said = answering(QMessageBox.StandardButton.Cancel)
    dialog.close()
    assert said
    assert dialog.isVisible()
    assert page.form.minutes_text.toPlainText() == "halvskrevet"


def test_a_meeting_over_midnight_keeps_its_end(workbench, alliance, desk, show):
    fields = MeetingFields(alliance.body, datetime(2026, 5, 1, 20), "Nat", ends_at=datetime(2026, 5, 2, 1))
    key = desk.write(Label.of(StepCode.MEETING_ADD, name="Nat"), meetings.save, fields).result
    dialog = show(MeetingEditor(workbench, key))
    dialog.form.date.set_value(date(2026, 5, 8))
    dialog.accept()
    assert read(workbench, key).fields.ends_at == datetime(2026, 5, 9, 1)
