"""The panel at the right: everything about the selected thing, ways to what it belongs to, and room for it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.services import organizations, representatives

LONG = "Langtnavn" * 22  # 198 letters without a place to break
WORDS = "Et meget langt navn " * 10


def follow(shown, text):
    """Follows the panel's link of that text."""
    links = [
        label for label in shown.page.panel.widget().findChildren(QLabel) if label.accessibleName() == text
    ]
    links[0].linkActivated.emit("go")
    shown.settle()


def test_a_person_with_contact_and_mandates(shown):
    shown.select("Møller, Mette")
    said = shown.panel()
    for words in (
        "Mette Møller",
        "Formand · Horsens Kommune",
        "Kontakt",
        "mette.moeller@example.dk",
        "Mandater",
    ):
        assert words in said
    assert "fra 01.01.2022" in said
    assert "Stiftende møde" in said
    assert "Underskrifter" in said


def test_an_agreement_says_first_who_has_not_signed(shown):
    shown.go("agreements")
    said = shown.panel()
    assert "Der mangler 9 underskrifter." in said
    assert "Ikke underskrevet (9)" in said
    assert "Parter (24)" in said
    assert said.index("Ikke underskrevet (9)") < said.index("Parter (24)")
    detail = shown.page.panel.detail()
    missing = next(section for section in detail.sections if section.title.startswith("Ikke"))
    assert len(missing.lines) == 9


def test_a_meeting_with_its_agenda_and_attendance(shown):
    shown.go("meetings")
    shown.select("Stiftende møde i Vækstalliancen")
    said = shown.panel()
    for words in (
        "Dagsorden",
        "1. ",
        "Inviterede",
        "32",
        "Til stede",
        "26",
        "Referatet er ikke godkendt endnu.",
    ):
        assert words in said


def test_links_go_to_the_other_page_and_select_the_row(shown):
    shown.select("Møller, Mette")
    follow(shown, "Horsens Kommune")
    assert shown.page.spec.id == "organizations"
    assert shown.selected() == ["Horsens Kommune"]
    assert shown.window.navigation.current_page() == "organizations"
    follow(shown, "Lone Bæk")
    assert shown.page.spec.id == "representatives"
    assert shown.selected() == ["Bæk, Lone"]
    assert "Lone Bæk" in shown.panel()


def test_a_link_widens_a_list_that_leaves_its_row_out(shown):
    shown.filter("findes ikke")
    shown.go("agreements")
    detail = shown.page.panel.detail()
    missing = next(section for section in detail.sections if section.title.startswith("Ikke"))
    follow(shown, missing.lines[0].text)
    assert shown.page.spec.id == "representatives"
    assert shown.page.filters.text() == ""
    assert missing.lines[0].text in shown.panel()


def test_a_value_is_copied_by_its_button(shown):
    shown.select("Møller, Mette")
    panel = shown.page.panel.widget()
    button = next(each for each in panel.findChildren(QToolButton) if "mette" in each.toolTip())
    shown.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "mette.moeller@example.dk"


def test_several_selected_are_counted(shown):
    shown.select("Møller, Mette", "Lund, Else", "Dahl, Karsten")
    assert shown.panel() == "3 valgt"
    shown.table.clearSelection()
    shown.settle()
    assert shown.panel() == "Intet valgt"


def test_it_follows_a_write(shown):
    shown.select("Møller, Mette")
    key = shown.page.selected_keys()[0]
    fields = replace(
        shown.window.workbench.read(representatives.get, key.person_id).fields, title="Borgmester"
    )
    label = Label.of(StepCode.REPRESENTATIVE_EDIT, name="Mette Møller")
    shown.window.workbench.write(label, representatives.save, fields, person_id=key.person_id)
    shown.settle()
    assert "Borgmester" in shown.panel()
    assert "Mette Møller rettet" in shown.panel()


def test_what_a_user_typed_is_text(shown):
    key = shown.model.key(0)
    fields = replace(
        shown.window.workbench.read(representatives.get, key.person_id).fields,
        given_name="<b>Fed</b> & <img src=x>",
        note="<script>",
    )
    label = Label.of(StepCode.REPRESENTATIVE_EDIT, name="x")
    shown.window.workbench.write(label, representatives.save, fields, person_id=key.person_id)
    shown.settle()
    labels = shown.page.panel.widget().findChildren(QLabel)
    heading = next(each for each in labels if each.text().startswith("<b>Fed</b>"))
    assert heading.textFormat() is Qt.TextFormat.PlainText
    assert all(
        each.textFormat() is Qt.TextFormat.PlainText or "<script>" not in each.text() for each in labels
    )


def test_f9_folds_it_away_and_it_is_remembered(shown, open_window):
    assert shown.page.panel.isVisible()
    shown.press(Qt.Key.Key_F9)
    assert not shown.page.panel.isVisible()
    assert not shown.window.views.detail.isChecked()
    path = shown.desk.path
    shown.close()
    again = open_window(path)
    assert not again.page.panel.isVisible()
    again.press(Qt.Key.Key_F9)
    again.settle()
    assert "Camilla Bæk" in again.panel()


def test_open_for_reading_its_buttons_do_not_write(open_window, example):
    shown = open_window(example, read_only=True, page="agreements")
    found = {each.text(): each.isEnabled() for each in shown.page.panel.findChildren(QPushButton)}
    assert found == {
        "Udskriv aftale …": True,
        "Udskriv underskriftsark …": True,
        "Markér som underskrevet …": False,
    }


# --- room


def cut_off(window: QWidget) -> list[str]:
    """The visible children that stick out of the window."""
    room = window.rect()
    return [
        f"{type(child).__name__} {child.objectName()}"
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and not child.isWindow()
        and child.visibleRegion().isEmpty() is False
        and not room.contains(child.rect().translated(child.mapTo(window, QPoint(0, 0))))
        and not _scrolls(child, window)
    ]


def _scrolls(child: QWidget, window: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None and parent is not window:
        if parent.objectName() == "qt_scrollarea_viewport":
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("page", ["organizations", "representatives", "meetings", "agreements"])
def test_on_a_small_window_it_folds_away_and_nothing_is_cut_off(open_window, example, page):
    if not QFontDatabase.families():
        pytest.skip("the offscreen platform has no fonts on Windows, so widths mean nothing")
    shown = open_window(example, size=(960, 560), page=page)
    assert shown.window.size().toTuple() == (960, 560)
    assert not shown.page.panel.isVisible()
    assert cut_off(shown.window) == []
    for button in (shown.page.header.new_button, shown.page.header.print_button):
        assert button.width() >= button.sizeHint().width()
    for chip in shown.page.filters._groups.values():
        assert chip.width() >= chip.fontMetrics().horizontalAdvance(chip.text()) + 4
    shown.press(Qt.Key.Key_F9)
    shown.settle()
    assert shown.page.panel.isVisible()
    assert cut_off(shown.window) == []
    assert shown.window.size().toTuple() == (960, 560)
    shown.window.resize(1280, 760)
    shown.settle()
    assert shown.page.panel.isVisible()


@pytest.mark.parametrize("name", [LONG, WORDS.strip()])
def test_a_name_of_200_letters_does_not_widen_the_window(open_window, example, name):
    shown = open_window(example, size=(960, 560), page="organizations")
    key = shown.model.key(0)
    workbench = shown.window.workbench
    fields = replace(workbench.read(organizations.get, key, as_of=workbench.today()).fields, name=name)
    label = Label.of(StepCode.ORGANIZATION_EDIT, name=name)
    workbench.write(label, organizations.save, fields, organization_id=key)
    shown.page.go_to(key)
    for size in ((960, 560), (1280, 760)):
        shown.window.resize(*size)
        if not shown.page.panel.isVisible():
            shown.press(Qt.Key.Key_F9)
        shown.settle()
        QApplication.processEvents()
        assert shown.window.size().toTuple() == size
        assert name in shown.panel()
        assert cut_off(shown.window) == []
        panel = shown.page.panel
        assert panel.widget().width() <= panel.viewport().width()
        assert shown.window.notice.width() < shown.window.width()
