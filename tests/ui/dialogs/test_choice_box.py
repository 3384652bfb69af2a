import pytest
from PySide6.QtCore import Qt

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.representatives import Choice
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.choices import organization_search, person_search

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that open


@pytest.fixture
def box(qtbot, workbench, alliance):
    made = ChoiceBox()
    made.setObjectName("who")
    made.set_search(person_search(workbench))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("typed", ["sørensen", "soerensen", "Åse", "aase", "staalmontage"])
def test_finds_people_by_any_word_and_spelling(box, typed):
    assert [choice.text for choice in box._search(typed)] == ["Åse Sørensen"]


def test_a_person_of_several_mandates_is_found_once(box, workbench, alliance):
    from vaekst_desk.domain.changes import Label, StepCode
    from vaekst_desk.domain.representatives import MandateFields
    from vaekst_desk.services import mandates

    person_id = alliance.persons["Erik Nielsen"]
    fields = MandateFields(alliance.body, alliance.organizations["Horsens Kommune"])
    workbench.write(Label.of(StepCode.MANDATE_ADD, name="Erik"), mandates.save, person_id, fields)
    assert [choice.text for choice in box._search("erik")] == ["Erik Nielsen"]


def test_enter_takes_the_marked_one(box, qtbot, alliance):
    qtbot.keyClicks(box, "m")
    popup = box._completer.popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.value() == alliance.persons["Mette Møller"]
    assert not popup.isVisible()


def test_down_shows_all(box, qtbot):
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box._lines.rowCount() == 4
    assert any("Horsens Kommune" in line for line in box._lines.stringList())


def test_leaving_takes_the_only_one_meant(box, qtbot, alliance):
    box.setText("soerensen")
    box.settle()
    assert (box.value(), box.text()) == (alliance.persons["Åse Sørensen"], "Åse Sørensen")


def test_what_is_not_there_stays_and_is_said(box, qtbot):
    faults = []
    box.fault_changed.connect(faults.append)
    box.setText("Nobody Here")
    box.settle()
    assert box.text() == "Nobody Here"
    assert faults[-1].code is ErrorCode.NOT_FOUND
    with pytest.raises(UserError) as caught:
        box.value()
    assert caught.value.field == "who"


def test_typing_over_a_choice_unchooses_it(box, qtbot):
    box.set_choice(Choice(7, "Somebody"))
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert box.value() is None


def test_organisations_have_their_city(workbench, alliance):
    assert [(each.text, each.detail) for each in organization_search(workbench)("aeroe")] == [
        ("Ærø Stålmontage A/S", "Hovedgård")
    ]
