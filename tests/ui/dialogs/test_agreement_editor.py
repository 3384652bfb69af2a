from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.agreements import AgreementFields, ClauseFields
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.vocabulary import SigningMethod
from vaekst_desk.services import agreements, parties
from vaekst_desk.ui.agreement_editor import AgreementEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open


@pytest.fixture
def agreement_id(desk, alliance):
    fields = AgreementFields("Partnerskabsaftale", "2026", starts_on=date(2026, 1, 1))
    clauses = [ClauseFields("Formål", "Vækst."), ClauseFields("Mål", "- 500 job\n- om året")]
    found = [row.fields for row in desk.read(parties.suggest_parties, date(2026, 1, 1))]
    label = Label.of(StepCode.AGREEMENT_ADD, name=fields.title)
    return desk.write(label, agreements.save, fields, clauses=clauses, parties=found[:3]).result


def read(workbench, key):
    return workbench.read(agreements.get, key)


def next_tab(typist):
    typist.press(Qt.Key.Key_Tab, modifier=Qt.KeyboardModifier.ControlModifier)


def test_an_agreement_by_keyboard_alone(workbench, alliance, desk, show, keys):
    steps = history(desk)
    dialog = show(AgreementEditor(workbench, None))
    typist = keys(dialog)
    typist.fill("title", "Partnerskabsaftale for Ærø & Ås")
    typist.fill("starts_on", "1/1/26")
    typist.fill("ends_on", "31-12-29")
    typist.fill("notice_months", "6")
    typist.fill("preamble", "Parterne vil <b>sammen</b>.")
    next_tab(typist)
    typist.tab_to("add")
    typist.press(Qt.Key.Key_Space)
    typist.type("Formål")
    typist.press(Qt.Key.Key_Tab)
    typist.type("- vækst")
    next_tab(typist)
    typist.tab_to("add_all")
    typist.press(Qt.Key.Key_Space)
    next_tab(typist)
    typist.tab_to("table")
    typist.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    typist.fill("signed_on", "6/3/26")
    typist.fill("place", "Horsens")
    typist.tab_to("sign")
    typist.press(Qt.Key.Key_Space)
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    found = read(workbench, dialog.saved_id)
    assert found.fields.notice_months == 6
    assert [(clause.heading, clause.text) for clause in found.clauses] == [("Formål", "- vækst")]
    assert {party.name for party in found.parties} == set(alliance.organizations)
    assert {row.fields.signed_on for row in found.signatures} == {date(2026, 3, 6)}
    assert {(row.fields.place, row.fields.method) for row in found.signatures} == {
        ("Horsens", SigningMethod.PAPER)
    }


def test_what_is_opened_and_saved_is_unchanged(workbench, agreement_id, desk, show):
    before, steps = read(workbench, agreement_id), history(desk)
    dialog = show(AgreementEditor(workbench, agreement_id))
    for at in range(dialog.form.tabs.count()):
        dialog.form.tabs.setCurrentIndex(at)
    assert not dialog.changed
    dialog.accept()
    after = read(workbench, agreement_id)
    assert (after.fields, after.clauses, after.parties) == (before.fields, before.clauses, before.parties)
    assert history(desk) == steps


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("title", " ", "Skal udfyldes."),
        ("starts_on", "engang", "engang"),
        ("ends_on", "1.1.2025", "før"),
        ("notice_months", "et halvt år", "et halvt år"),
    ],
)
def test_a_mistake_is_said_beside_its_field(workbench, agreement_id, show, name, text, said):
    dialog = show(AgreementEditor(workbench, agreement_id))
    dialog.form.tabs.setCurrentIndex(3)
    getattr(dialog.form, name).setText(text)
    dialog.accept()
    assert dialog.isVisible()
    assert said in dialog.errors.text(name)
    assert dialog.focusWidget() is getattr(dialog.form, name)
    assert getattr(dialog.form, name).text() == text


def test_a_clause_without_heading_is_gone_to(workbench, agreement_id, show):
    dialog = show(AgreementEditor(workbench, agreement_id))
    clauses = dialog.form.clauses
    clauses.form.items.go_to_row(1)
    page = clauses._pages.of(clauses.model.things[1])
    page.form.heading.clear()
    clauses.form.items.go_to_row(0)
    dialog.accept()
    assert dialog.form.tabs.currentIndex() == 1
    assert dialog.focusWidget() is page.form.heading
    assert page.errors.text("heading") == "Skal udfyldes."


def test_clauses_are_reordered_and_removed_as_one_step(workbench, agreement_id, desk, show):
    before, steps = read(workbench, agreement_id).clauses, history(desk)
    dialog = show(AgreementEditor(workbench, agreement_id))
    items = dialog.form.clauses.form.items
    items.go_to_row(1)
    items.move_current(-1)
    items.go_to_row(1)
    items.delete_requested.emit()
    dialog.accept()
    assert [clause.heading for clause in read(workbench, agreement_id).clauses] == ["Mål"]
    assert history(desk) == steps + 1
    workbench.undo()
    assert read(workbench, agreement_id).clauses == before


def test_parties_and_signatories(workbench, alliance, agreement_id, show, keys):
    dialog = show(AgreementEditor(workbench, agreement_id))
    dialog.form.tabs.setCurrentIndex(2)
    editor = dialog.form.parties
    missing = next(iter(set(alliance.organizations) - {row.name for row in dialog.parties.rows}))
    typist = keys(dialog)
    typist.fill("organization", missing[:6])
    typist.press(Qt.Key.Key_Return)
    assert missing in {row.name for row in dialog.parties.rows}
    assert dialog.parties.rows[editor.form.table.currentIndex().row()].name == missing
    typist.fill("organization", missing[:6])
    typist.press(Qt.Key.Key_Return)
    assert missing in editor._errors.text("organization")
    typist.fill("person", "lone")
    typist.press(Qt.Key.Key_Return)
    editor.form.organization.clear()
    dialog.accept()
    assert accepted(dialog)
    party = next(each for each in read(workbench, agreement_id).parties if each.name == missing)
    assert "Lone Bæk" in {row.name for row in party.signatures}


def test_several_signatures_are_noted_and_taken_back(workbench, agreement_id, show):
    dialog = show(AgreementEditor(workbench, agreement_id))
    dialog.form.tabs.setCurrentIndex(3)
    editor = dialog.form.signatures
    assert not editor.form.sign.isEnabled()
    editor.form.table.selectAll()
    editor.form.signed_on.setText("engang")
    editor.sign()
    assert "engang" in editor._errors.text("signed_on")
    editor.form.signed_on.set_value(date(2026, 3, 6))
    editor.form.method.set_value(SigningMethod.DIGITAL)
    editor.sign()
    count = editor.model.rowCount()
    assert count == 2  # one of the three parties has nobody to sign yet
    assert f"{count} " in editor.form.counts.text()
    editor.form.table.selectRow(0)
    editor.unsign()
    dialog.accept()
    signed = [row.fields for row in read(workbench, agreement_id).signatures]
    assert sum(fields.signed_on == date(2026, 3, 6) for fields in signed) == count - 1
    assert {fields.method for fields in signed if fields.signed_on} == {SigningMethod.DIGITAL}


def test_a_signatory_loses_only_what_is_removed(workbench, agreement_id, show):
    dialog = show(AgreementEditor(workbench, agreement_id))
    editor = dialog.form.parties
    names = [row.name for row in dialog.parties.rows]
    editor.form.table.selectRow(0)
    editor.form.signatories.setCurrentIndex(editor.form.signatories.model().index(0, 0))
    editor.remove_signatory()
    editor.form.table.selectRow(2)
    editor.remove()
    dialog.accept()
    found = read(workbench, agreement_id)
    assert [party.name for party in found.parties] == names[:2]
    assert len(found.parties[0].signatures) == 0
    assert len(found.parties[1].signatures) == 1


def test_a_title_is_written_over_in_the_table(workbench, agreement_id, show):
    dialog = show(AgreementEditor(workbench, agreement_id))
    model = dialog.form.signatures.model
    assert model.setData(model.index(0, 1), "Borgmester")
    assert dialog.changed
    dialog.accept()
    assert "Borgmester" in {row.fields.title for row in read(workbench, agreement_id).signatures}
