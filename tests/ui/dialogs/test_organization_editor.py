from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.changes import Topic
from vaekst_desk.services import organizations
from vaekst_desk.ui.organization_editor import OrganizationEditor
from vaekst_desk.ui.strokes import Tone


def fields_of(workbench, organization_id):
    return workbench.read(organizations.get, organization_id, as_of=date(2026, 1, 1)).fields


def test_filled_and_saved_by_keyboard_alone(workbench, alliance, show, keys, qtbot):
    dialog = show(OrganizationEditor(workbench, None))
    typist = keys(dialog)
    typist.fill("name", "Østbirk Energi A.m.b.a.")
    typist.tab_to("group_code")
    typist.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    typist.fill("member_from", "6-3-14")
    typist.fill("postal_code", "8732")
    typist.fill("phone", "76 29 29 29")
    typist.fill("email", "post@Oestbirk.example")
    typist.fill("note", "Husk <b>kaffe</b> & kage 🎂")
    with qtbot.waitSignal(workbench.changed) as signal:
        typist.save()
    assert accepted(dialog)
    assert Topic.ORGANIZATIONS in signal.args[0]
    found = fields_of(workbench, dialog.saved_id)
    assert found.name == "Østbirk Energi A.m.b.a."
    assert found.group_code
    assert (found.member_from, found.city, found.phone) == (date(2014, 3, 6), "Hovedgård", "+4576292929")
    assert found.note == "Husk <b>kaffe</b> & kage 🎂"


def test_every_mistake_is_said_beside_its_field_and_nothing_is_lost(workbench, alliance, show):
    dialog = show(OrganizationEditor(workbench, None))
    form = dialog.form
    wrong = {"ean": "123", "phone": "12", "email": "ikke en adresse", "member_to": "32/13"}
    for name, text in wrong.items():
        getattr(form, name).setText(text)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.saved_id is None
    for name, text in wrong.items():
        assert getattr(form, name).text() == text
        assert text in dialog.errors.text(name)
    assert dialog.errors.text("name") == "Skal udfyldes."
    assert dialog.focusWidget() is form.name
    assert form.name.accessibleDescription() == "Skal udfyldes."


def test_a_membership_that_ends_before_it_starts(workbench, alliance, show):
    dialog = show(OrganizationEditor(workbench, alliance.organizations["BusinessHorsens"]))
    dialog.form.member_from.set_value(date(2022, 1, 1))
    dialog.form.member_to.set_value(date(2021, 1, 1))
    dialog.accept()
    assert dialog.focusWidget() is dialog.form.member_to
    assert "01.01.2021" in dialog.errors.text("member_to")


def test_a_message_goes_when_its_field_is_put_right(workbench, alliance, show, keys):
    dialog = show(OrganizationEditor(workbench, None))
    dialog.accept()
    assert dialog.errors.text("name")
    keys(dialog).type("N")
    assert dialog.errors.text("name") == ""


def test_doubts_are_said_and_do_not_refuse(workbench, alliance, show, keys):
    dialog = show(OrganizationEditor(workbench, None))
    typist = keys(dialog)
    typist.fill("name", "aero stålmontage a/s".replace("aero", "ærø"))
    typist.fill("cvr", "12345678")
    typist.press(Qt.Key.Key_Tab)
    assert "den" in dialog.errors.text("name") or "name" in dialog.errors.text("name")
    assert dialog.errors._lines["cvr"].tone is Tone.DOUBT
    dialog.accept()
    assert accepted(dialog)
    assert fields_of(workbench, dialog.saved_id).cvr == "12345678"


def test_saving_is_one_step_and_undo_takes_it_back(workbench, alliance, desk, show):
    organization_id = alliance.organizations["BusinessHorsens"]
    before, steps = fields_of(workbench, organization_id), history(desk)
    dialog = show(OrganizationEditor(workbench, organization_id))
    dialog.form.name.setText("Business Horsens")
    dialog.form.city.setText("Vejle")
    dialog.accept()
    assert history(desk) == steps + 1
    workbench.undo()
    assert fields_of(workbench, organization_id) == before


def test_escape_closes_what_is_unchanged(workbench, alliance, show, keys):
    dialog = show(OrganizationEditor(workbench, alliance.organizations["BusinessHorsens"]))
    keys(dialog).press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_before_anything_typed_is_lost(workbench, alliance, show, keys, answering):
    organization_id = alliance.organizations["BusinessHorsens"]
    dialog = show(OrganizationEditor(workbench, organization_id))
    dialog.form.address.setText("Chr. M. Østergaards Vej 4")
    for answer, stays in (
        (QMessageBox.StandardButton.Cancel, True),
        (QMessageBox.StandardButton.Save, False),
    ):
        said = answering(answer)
        keys(dialog).press(Qt.Key.Key_Escape)
        assert said
        assert dialog.isVisible() is stays
    assert fields_of(workbench, organization_id).address == "Chr. M. Østergaards Vej 4"


def test_discarding_writes_nothing(workbench, alliance, desk, show, answering):
    steps = history(desk)
    dialog = show(OrganizationEditor(workbench, None))
    dialog.form.name.setText("Fortrudt")
    said = answering(QMessageBox.StandardButton.Discard)
    dialog.close()
    assert said
    assert not dialog.isVisible()
    assert history(desk) == steps


def test_save_in_the_question_stays_open_on_a_mistake(workbench, alliance, show, answering):
    dialog = show(OrganizationEditor(workbench, None))
    dialog.form.email.setText("nej")
    said = answering(QMessageBox.StandardButton.Save)
    dialog.reject()
    assert said
    assert dialog.isVisible()
    assert dialog.errors.text("email")


def test_a_read_only_register_shows_and_does_not_save(bare_path, qtbot, show):
    from vaekst_desk.domain.vocabulary import Language
    from vaekst_desk.services.desk import Desk
    from vaekst_desk.ui.workbench import Workbench

    with Desk.open(bare_path, read_only=True) as desk:
        bench = Workbench(desk, language=Language.DANISH)
        dialog = show(OrganizationEditor(bench, None))
        dialog.form.name.setText("x")
        assert not dialog.form.buttons.button(dialog.form.buttons.StandardButton.Save).isEnabled()
        dialog.reject()
        assert not dialog.isVisible()


def test_a_city_typed_is_not_overwritten(workbench, alliance, show, keys):
    dialog = show(OrganizationEditor(workbench, None))
    typist = keys(dialog)
    dialog.form.city.setText("Egebjerg")
    typist.fill("postal_code", "8700")
    assert dialog.form.city.text() == "Egebjerg"
