from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.vocabulary import Role
from vaekst_desk.services import representatives
from vaekst_desk.ui.representative_editor import RepresentativeEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open


def person(workbench, person_id):
    return workbench.read(representatives.get, person_id)


def test_a_person_and_a_mandate_by_keyboard_alone(workbench, alliance, desk, show, keys):
    steps = history(desk)
    dialog = show(RepresentativeEditor(workbench, None))
    typist = keys(dialog)
    typist.fill("given_name", "Şükrü")
    typist.fill("family_name", "Yıldız")
    typist.fill("email", "s@example.dk")
    typist.tab_to("add")
    typist.press(Qt.Key.Key_Space)
    assert typist.focus.objectName() == "organization_id"
    typist.type("staalm")  # no å on this keyboard
    typist.press(Qt.Key.Key_Return)
    typist.tab_to("role")
    typist.press(Qt.Key.Key_Up)
    typist.fill("starts_on", "1/1/26")
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    found = person(workbench, dialog.saved_id)
    assert found.name == "Şükrü Yıldız"
    assert [row.organization for row in found.mandates] == ["Ærø Stålmontage A/S"]
    assert found.mandates[0].fields.starts_on == date(2026, 1, 1)


def test_the_organisation_is_chosen_from_the_list(workbench, alliance, show, keys, qtbot):
    dialog = show(RepresentativeEditor(workbench, None))
    typist = keys(dialog)
    dialog.form.mandates.add()
    box = dialog.form.mandates.form.organization_id
    box.clear()
    qtbot.keyClicks(box, "aagaard")
    popup = box._completer.popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "Aagaard & Østergård Revision P/S"
    assert dialog.form.mandates.model.drafts[0].row.organization == "Aagaard & Østergård Revision P/S"
    assert typist.dialog is dialog


def test_mistakes_in_a_mandate_are_said_beside_its_field(workbench, alliance, show):
    dialog = show(RepresentativeEditor(workbench, alliance.persons["Lone Bæk"]))
    mandates = dialog.form.mandates
    mandates.form.ends_on.setText("sidste år")
    mandates.form.ends_on.textEdited.emit("sidste år")
    mandates.add()
    dialog.form.given_name.setText("")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.errors.text("given_name") == "Skal udfyldes."
    assert mandates.form.table.currentIndex().row() == 0
    assert mandates.form.ends_on.text() == "sidste år"
    assert "sidste år" in mandates._errors.text("ends_on")


def test_an_unreadable_date_survives_looking_at_another_mandate(workbench, alliance, show):
    dialog = show(RepresentativeEditor(workbench, alliance.persons["Lone Bæk"]))
    mandates = dialog.form.mandates
    mandates.form.starts_on.setText("vist nok i fjor")
    mandates.form.starts_on.textEdited.emit("vist nok i fjor")
    mandates.add()
    assert mandates.form.starts_on.text() != "vist nok i fjor"
    mandates.form.table.selectRow(0)
    assert mandates.form.starts_on.text() == "vist nok i fjor"


def test_a_mandate_that_ends_before_it_starts(workbench, alliance, show):
    dialog = show(RepresentativeEditor(workbench, alliance.persons["Erik Nielsen"]))
    dialog.form.mandates.form.ends_on.set_value(date(2021, 1, 1))
    dialog.accept()
    assert dialog.focusWidget() is dialog.form.mandates.form.ends_on
    assert "01.01.2021" in dialog.form.mandates._errors.text("ends_on")


def test_an_alternate_stands_in_for_somebody(workbench, alliance, show):
    dialog = show(RepresentativeEditor(workbench, alliance.persons["Lone Bæk"]))
    form = dialog.form.mandates.form
    assert form.alternate_for_id.isEnabled()
    form.alternate_for_id.setCurrentText("Mette Møller")
    dialog.accept()
    assert accepted(dialog)
    assert person(workbench, alliance.persons["Lone Bæk"]).mandates[0].alternate_for == "Mette Møller"


def test_only_an_alternate_can(workbench, alliance, show):
    dialog = show(RepresentativeEditor(workbench, alliance.persons["Lone Bæk"]))
    form = dialog.form.mandates.form
    form.alternate_for_id.setCurrentText("Mette Møller")
    form.role.set_value(Role.MEMBER)
    assert not form.alternate_for_id.isEnabled()
    dialog.accept()
    assert person(workbench, alliance.persons["Lone Bæk"]).mandates[0].alternate_for == ""


def test_removing_a_mandate_and_undoing_it(workbench, alliance, show):
    person_id = alliance.persons["Åse Sørensen"]
    before = person(workbench, person_id).mandates
    dialog = show(RepresentativeEditor(workbench, person_id))
    dialog.form.mandates.remove()
    dialog.accept()
    assert person(workbench, person_id).mandates == ()
    workbench.undo()
    assert person(workbench, person_id).mandates == before


def test_changing_nothing_asks_nothing(workbench, alliance, show, keys):
    dialog = show(RepresentativeEditor(workbench, alliance.persons["Lone Bæk"]))
    keys(dialog).press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert not dialog.changed
    dialog.reject()
    assert not dialog.isVisible()
