"""What a list shows: filtered, grouped, sorted, as of a day, the bin, and how it looked the last time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.ui.shell.helpers import CTRL, buttons, plain, texts
from vaekst_desk.ui.page_spec import ListState


def press_chip(shown, text):
    filters = shown.page.filters
    chip = next(chip for chip in filters.findChildren(type(filters._chip(""))) if chip.text() == text)
    shown.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    shown.settle()


# --- the filter


FOUND = (
    ("møller", ["Møller, Mette"]),
    ("mette møl", ["Møller, Mette"]),
    ("MØLLER mette", ["Møller, Mette"]),
    ("malgorzata", ["Bæk, Małgorzata"]),
    ("yildiz freja", ["Yıldız, Freja"]),
    ("sukru", ["Aagaard, Şükrü"]),
    ("aagård torb", ["Ågård, Torben"]),
    ("ågaard lars", ["Aagaard, Lars"]),
    ("<zz>", []),
)


def test_typing_narrows_whatever_the_accents(shown):
    everyone = shown.names()
    for typed, found in FOUND:
        shown.filter(typed)
        assert shown.names() == found, typed
        assert shown.page.header.count() == str(len(found))
        shown.press(Qt.Key.Key_Escape)
        shown.settle()
        assert shown.page.filters.text() == ""
        assert shown.names() == everyone


def test_signs_alone_leave_everyone(shown):
    for typed in ('"', "*", "%", "'"):
        shown.filter(typed)
        assert len(shown.names()) == 36


def test_double_a_and_its_letter_find_each_other(shown):
    shown.filter("ågård")
    found = shown.names()
    shown.filter("aagaard")
    assert shown.names() == found
    assert {"Ågård, Inge", "Aagaard, Lars"} <= set(found)


def test_letters_typed_fast_are_one_question(shown):
    asked: list[ListState] = []
    shown.model.modelReset.connect(lambda: asked.append(shown.page.state))
    shown.filter("møller")
    assert [state.text for state in asked] == ["møller"]


def test_the_filter_is_left_downwards_with_a_row_chosen(shown):
    shown.filter("jensen")
    shown.press(Qt.Key.Key_Down)
    shown.settle()
    assert QApplication.focusWidget() is shown.table
    assert shown.selected() == ["Jensen, Else"]


def test_nothing_matches_says_so_and_offers_the_way_back(shown):
    shown.filter("findes ikke")
    assert shown.page.empty_title() == "Ingen repræsentant passer til »findes ikke«"
    shown.qtbot.mouseClick(buttons(shown.table)["Ryd filter"], Qt.MouseButton.LeftButton)
    shown.settle()
    assert len(shown.names()) == 36
    assert shown.page.empty_title() == ""
    assert QApplication.focusWidget() is shown.page.filters.edit


# --- chips


def test_chips_choose_member_groups(shown):
    press_chip(shown, "Kommune")
    assert shown.names() == ["Bæk, Lone", "Møller, Mette", "Skov, Inge", "Yıldız, Erik"]
    press_chip(shown, "Uddannelse")
    assert len(shown.names()) > 4
    assert "Holm, Mette" in shown.names()
    shown.filter("inge")
    assert shown.names() == ["Jensen, Inge", "Skov, Inge", "Ågård, Inge"]
    shown.press(Qt.Key.Key_Escape)
    press_chip(shown, "Alle grupper")
    assert len(shown.names()) == 36
    press_chip(shown, "Alle grupper")
    assert len(shown.names()) == 36


def test_groups_without_anyone_are_said(open_window, empty):
    shown = open_window(empty)
    press_chip(shown, "Kommune")
    assert shown.page.empty_title() == "Intet i de valgte grupper"
    shown.qtbot.mouseClick(buttons(shown.table)["Ryd filter"], Qt.MouseButton.LeftButton)
    shown.settle()
    assert shown.page.empty_title() == "Ingen repræsentanter endnu"


# --- sorting


def test_a_click_on_the_header_sorts_both_ways_in_danish_order(shown):
    names = shown.names()
    assert names[-8:-4] == ["Yıldız, Freja", "Østergaard, Freja", "Å, Kirsten", "Å, Peter"]
    assert names[-4:] == ["Ågård, Inge", "Aagaard, Lars", "Aagaard, Şükrü", "Ågård, Torben"]
    shown.click_header("name")
    assert shown.names() == names[::-1]
    shown.click_header("name")
    assert shown.names() == names
    shown.click_header("organization")
    organizations = shown.column("organization")
    assert organizations[0] == "Brædstrup Plast A/S"
    assert organizations[-2:] == ["Åbjerg Byggeri ApS", "Aagaard & Østergård Revision P/S"]
    assert organizations.index("Hovedgård Transport A/S") < organizations.index(
        "Håndværkerforeningen (eksempel)"
    )
    shown.click_header("organization")
    assert shown.column("organization") == organizations[::-1]
    header = shown.table.header
    assert header.sortIndicatorSection() == shown.section("organization")
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_a_column_without_an_order_keeps_the_old_one(shown):
    shown.go("organizations")
    names = shown.names()
    shown.click_header("representatives")
    assert shown.names() == names
    assert shown.table.header.sortIndicatorSection() == shown.section("name")


# --- remembered


def restarted(shown, open_window):
    path = shown.desk.path
    shown.close()
    return open_window(path)


def test_columns_sort_filter_and_scope_are_as_they_were_left(shown, open_window):
    header = shown.table.header
    menu = QMenu()
    header.fill_menu(menu)
    actions = {action.text(): action for action in menu.actions()}
    actions["E-mail"].trigger()
    actions["Telefon"].trigger()
    menu.deleteLater()
    header.moveSection(header.visualIndex(shown.section("role")), 0)
    header.resizeSection(shown.section("title"), 211)
    shown.click_header("organization")
    shown.click_header("organization")
    press_chip(shown, "Alle")
    press_chip(shown, "Erhvervsliv")
    shown.filter("ho")
    names = shown.names()
    assert 0 < len(names) < 20

    again = restarted(shown, open_window)
    header = again.table.header
    ids = [again.model.column(section).id for section in header.shown_sections()]
    assert ids == ["role", "name", "title", "organization", "phone"]
    assert header.sectionSize(again.section("title")) == 211
    assert again.names() == names
    assert again.page.filters.text() == "ho"
    assert again.page.filters.groups() == {"erhvervsliv"}
    assert again.page.filters.scope() == "all"
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_columns_can_be_reset_and_the_last_one_stays(shown):
    header = shown.table.header
    first = header.shown_sections()
    menu = QMenu()
    header.fill_menu(menu)
    for action in menu.actions():
        if action.isCheckable() and action.isChecked() and action.text() != "Navn":
            action.trigger()
    assert len(header.shown_sections()) == 1
    again = QMenu()
    header.fill_menu(again)
    assert "Navn" not in texts(again, enabled=True)
    next(action for action in again.actions() if action.text() == "Nulstil kolonner").trigger()
    assert header.shown_sections() == first
    for each in (menu, again):
        each.deleteLater()


# --- scope and day


def popup_of(shown):
    shown.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    return QApplication.activePopupWidget()


def test_current_and_all(shown):
    press_chip(shown, "Alle")
    assert len(shown.names()) == 41
    assert "Sørensen, Jørgen" in shown.names()
    press_chip(shown, "Aktuelle")
    assert len(shown.names()) == 36
    assert "Sørensen, Jørgen" not in shown.names()


def test_as_of_another_day_others_are_listed(shown):
    assert "Sørensen, Jørgen" not in shown.names()
    button = shown.page.header.as_of
    shown.press(Qt.Key.Key_D, CTRL)
    edit = popup_of(shown).findChild(QLineEdit)
    edit.selectAll()
    shown.type("1.6.2019", on=edit)
    shown.press(Qt.Key.Key_Return, on=edit)
    shown.settle()
    assert shown.names() == ["Holm, Åse", "Krogh, Erik", "Sørensen, Jørgen", "Yıldız, Bodil", "Aagaard, Erik"]
    assert "1. juni 2019" in button.text()
    shown.select("Sørensen, Jørgen")
    assert "Jørgen Sørensen" in shown.panel()
    shown.press(Qt.Key.Key_D, CTRL)
    popup = popup_of(shown)
    shown.qtbot.mouseClick(buttons(popup)["I dag"], Qt.MouseButton.LeftButton)
    shown.settle()
    assert len(shown.names()) == 36
    assert button.day() == shown.window.workbench.today()


def test_a_day_that_is_none_leaves_the_popup_open(shown):
    shown.press(Qt.Key.Key_D, CTRL)
    popup = popup_of(shown)
    edit = popup.findChild(QLineEdit)
    edit.selectAll()
    shown.type("snart", on=edit)
    shown.press(Qt.Key.Key_Return, on=edit)
    assert popup.isVisible()
    assert len(shown.names()) == 36
    shown.press(Qt.Key.Key_Escape, on=edit)
    assert QApplication.activePopupWidget() is None


# --- the bin


def test_the_bin_and_the_way_back(shown):
    shown.press(Qt.Key.Key_B, CTRL)
    shown.settle()
    assert shown.page.empty_title() == "Papirkurven er tom"
    shown.qtbot.mouseClick(buttons(shown.table)["Tilbage til listen"], Qt.MouseButton.LeftButton)
    shown.settle()
    shown.select("Dahl, Karsten", "Friis, Lone")
    shown.press(Qt.Key.Key_Delete)
    shown.press(Qt.Key.Key_B, CTRL)
    shown.settle()
    assert shown.names() == ["Dahl, Karsten", "Friis, Lone"]
    assert not shown.page.header.new_button.isVisible()
    assert "Papirkurv: Repræsentanter" in shown.page.header._title.text()
    shown.select("Friis, Lone")
    menu = shown.context_menu()
    assert plain(shown.window.edits.restore.text()) in texts(menu, enabled=True)
    assert "Flyt til papirkurven" not in texts(menu)
    menu.close()
    shown.window.edits.restore.trigger()
    shown.settle()
    assert shown.names() == ["Dahl, Karsten"]
    assert shown.notice() == "Lone Friis gendannet fra papirkurven"
    shown.press(Qt.Key.Key_B, CTRL)
    shown.settle()
    assert "Friis, Lone" in shown.names()
    assert "Dahl, Karsten" not in shown.names()


# --- emptiness


@pytest.mark.parametrize(
    ("page", "title", "offered"),
    [
        ("organizations", "Ingen organisationer endnu", ["Ny organisation", "Importér en liste …"]),
        ("representatives", "Ingen repræsentanter endnu", ["Ny repræsentant", "Importér en liste …"]),
        ("meetings", "Ingen møder endnu", ["Nyt møde"]),
        ("agreements", "Ingen aftaler endnu", ["Ny aftale"]),
    ],
)
def test_an_empty_page_says_what_belongs_there_and_offers_the_ways_in(
    open_window, empty, page, title, offered
):
    shown = open_window(empty, page=page)
    assert shown.page.empty_title() == title
    assert list(buttons(shown.table)) == offered
    wanted = []
    shown.page.new_wanted.disconnect()
    shown.page.import_wanted.disconnect()
    shown.page.new_wanted.connect(lambda: wanted.append("new"))
    shown.page.import_wanted.connect(lambda: wanted.append("import"))
    for button in buttons(shown.table).values():
        shown.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == ["new", "import"][: len(offered)]


def test_an_empty_page_open_for_reading_offers_no_way_in(open_window, empty):
    shown = open_window(empty, read_only=True)
    assert shown.page.empty_title() == "Ingen repræsentanter endnu"
    assert buttons(shown.table) == {}


# --- typing ahead


def test_letters_go_to_the_first_name_that_begins_so(shown):
    shown.table.setFocus()
    shown.type("mø")
    assert shown.selected() == ["Møller, Mette"]
    shown.press(Qt.Key.Key_Escape)
    shown.type("aag")
    assert shown.selected()[0] in ("Ågård, Inge", "Aagaard, Lars")
    shown.press(Qt.Key.Key_Escape)
    shown.type("von")
    assert shown.selected() == ["von der Pahlen, Morten"]
    shown.press(Qt.Key.Key_Escape)
    shown.type("qq")
    assert shown.selected() == ["von der Pahlen, Morten"]


def test_letters_follow_the_sorted_column_and_its_direction(shown):
    shown.click_header("organization")
    shown.click_header("organization")
    shown.table.setFocus()
    shown.type("lund")
    assert shown.column("organization")[shown.rows()[0]] == "Lund Elektronik A/S"
    shown.press(Qt.Key.Key_Escape)
    shown.click_header("role")
    shown.type("formand")
    assert shown.column("role")[shown.rows()[0]].casefold().startswith("formand")


def test_a_letter_again_goes_to_the_next_where_there_is_no_order(shown):
    shown.click_header("email")
    shown.table.setFocus()
    shown.press(Qt.Key.Key_Home)
    shown.type("e")
    first = shown.rows()
    shown.press(Qt.Key.Key_Escape)
    shown.type("e")
    assert shown.rows() != first
    assert shown.column("email")[shown.rows()[0]].startswith("e")
