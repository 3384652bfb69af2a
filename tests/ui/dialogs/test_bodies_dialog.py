"""Bodies and their rules: added, changed and deleted as one step, with mistakes beside their fields."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.vocabulary import QuorumRule, TieRule
from vaekst_desk.services import bodies
from vaekst_desk.ui.bodies_dialog import BodiesDialog


@pytest.fixture
def sub_body(desk, alliance):
    fields = BodyFields("Erhvervstaskforcen", alliance.body)
    return desk.write(Label.of(StepCode.BODY_EDIT, name="x"), bodies.save, fields).result


def page(dialog, at):
    return dialog._pages.of(dialog.model.things[at])


def names(workbench):
    return [body.name for body in workbench.read(bodies.listed)]


def test_rules_by_keyboard_alone(workbench, alliance, desk, show, keys):
    steps = history(desk)
    dialog = show(BodiesDialog(workbench))
    typist = keys(dialog)
    typist.fill("notice_days", "14")
    typist.tab_to("quorum_rule")
    typist.press(Qt.Key.Key_Down)
    assert page(dialog, 0).form.quorum_rule.value() is QuorumRule.NUMBER
    typist.fill("quorum_number", "12")
    typist.fill("comment_days", "5")
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    fields = workbench.read(bodies.rules, alliance.body)
    assert (fields.notice_days, fields.quorum_rule, fields.quorum_number) == (14, QuorumRule.NUMBER, 12)
    assert (fields.comment_days, fields.tie_rule) == (5, TieRule.CHAIR)


def test_a_sub_body_is_added_and_keeps_the_alliances_rules(workbench, alliance, show, keys):
    workbench.desk.write(
        Label.of(StepCode.BODY_EDIT, name="x"),
        bodies.save,
        BodyFields("Vækstalliancen", notice_days=10),
        body_id=alliance.body,
    )
    dialog = show(BodiesDialog(workbench))
    typist = keys(dialog)
    typist.tab_to("add")
    typist.press(Qt.Key.Key_Space)
    typist.type("Erhvervstaskforcen")
    typist.save()
    assert accepted(dialog)
    found = workbench.read(bodies.listed)
    assert [body.name for body in found] == ["Vækstalliancen", "Erhvervstaskforcen"]
    assert (found[1].fields.parent_id, found[1].fields.notice_days) == (alliance.body, 10)


def test_a_sub_body_is_deleted_and_undo_brings_it_back(workbench, sub_body, show, keys):
    dialog = show(BodiesDialog(workbench))
    dialog._go_to_row(1)
    dialog.form.bodies.setFocus()
    keys(dialog).press(Qt.Key.Key_Delete)
    assert dialog.changed
    dialog.accept()
    assert names(workbench) == ["Vækstalliancen"]
    workbench.undo()
    assert names(workbench) == ["Vækstalliancen", "Erhvervstaskforcen"]


def test_what_has_mandates_stays_and_says_why(workbench, alliance, show):
    dialog = show(BodiesDialog(workbench))
    dialog.form.remove.click()
    assert "Vækstalliancen" in dialog.errors.text("list")
    assert not dialog.changed
    assert len(dialog.model.things) == 1


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("name", "", "Skal udfyldes."),
        ("notice_days", "", "Skal udfyldes."),
        ("notice_days", "366", "366"),
        ("comment_days", "snart", "snart"),
        ("quorum_number", "", "Skal udfyldes."),
    ],
)
def test_a_mistake_is_gone_to_and_said_beside_its_field(workbench, sub_body, show, desk, name, text, said):
    steps = history(desk)
    dialog = show(BodiesDialog(workbench))
    dialog._go_to_row(1)
    if name == "quorum_number":
        page(dialog, 1).form.quorum_rule.set_value(QuorumRule.NUMBER)
    field = getattr(page(dialog, 1).form, name)
    field.setText(text)
    dialog._go_to_row(0)
    dialog.accept()
    assert dialog.isVisible()
    assert said in page(dialog, 1).errors.text(name)
    assert dialog._current() == 1
    assert dialog.focusWidget() is field
    assert history(desk) == steps


def test_opened_and_saved_unchanged_is_no_step(workbench, sub_body, desk, show):
    steps = history(desk)
    dialog = show(BodiesDialog(workbench))
    dialog._go_to_row(1)
    assert not dialog.changed
    dialog.accept()
    assert accepted(dialog)
    assert history(desk) == steps


def test_a_name_shows_in_the_list_as_it_is_typed(workbench, sub_body, show):
    dialog = show(BodiesDialog(workbench))
    page(dialog, 1).form.name.setText("Turismerådet")
    assert dialog.model.data(dialog.model.index(1, 0, QModelIndex())) == "Turismerådet"
