"""What is done with rows: deleted and brought back, copied, edited in place and in their window, asked by right click."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.shell.helpers import CTRL, answered, plain, texts
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.services import representatives
from vaekst_desk.ui.representative_editor import RepresentativeEditor


@pytest.fixture
def reading(open_window, example):
    return open_window(example, read_only=True)


# --- deleted and brought back


def test_several_rows_deleted_are_one_step_with_words_and_a_way_back(shown):
    names = shown.names()
    shown.select("Dahl, Karsten", "Friis, Lone", "Lund, Else")
    shown.press(Qt.Key.Key_Delete)
    shown.settle()
    assert len(shown.names()) == 33
    assert shown.notice() == "3 repræsentanter flyttet til papirkurven"
    assert plain(shown.window.edits.undo.text()) == "Fortryd: 3 repræsentanter flyttet til papirkurven"
    button = shown.window.notice.undo_button()
    assert button.isVisible()
    assert button.text() == "Fortryd"
    shown.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown.settle()
    assert shown.names() == names
    assert shown.notice() == "Fortrudt: 3 repræsentanter flyttet til papirkurven"
    assert not button.isVisible()
    assert plain(shown.window.edits.redo.text()) == "Gentag: 3 repræsentanter flyttet til papirkurven"
    assert not shown.window.edits.undo.isEnabled()


def test_undo_and_redo_by_keys(shown):
    names = shown.names()
    shown.select("Dahl, Karsten")
    shown.press(Qt.Key.Key_Delete)
    shown.select("Krogh, Peter")
    shown.press(Qt.Key.Key_Delete)
    assert shown.notice() == "Peter Krogh flyttet til papirkurven"
    shown.press(Qt.Key.Key_Z, CTRL)
    shown.press(Qt.Key.Key_Z, CTRL)
    shown.settle()
    assert shown.names() == names
    assert shown.notice() == "Fortrudt: Karsten Dahl flyttet til papirkurven"
    shown.press(Qt.Key.Key_Y, CTRL)
    shown.settle()
    assert shown.names() == [name for name in names if name != "Dahl, Karsten"]
    assert plain(shown.window.edits.undo.text()) == "Fortryd: Karsten Dahl flyttet til papirkurven"
    assert plain(shown.window.edits.redo.text()) == "Gentag: Peter Krogh flyttet til papirkurven"


def test_what_can_be_undone_is_known_after_a_restart(shown, open_window):
    names = shown.names()
    shown.select("Dahl, Karsten")
    shown.press(Qt.Key.Key_Delete)
    path = shown.desk.path
    shown.close()
    again = open_window(path)
    assert plain(again.window.edits.undo.text()) == "Fortryd: Karsten Dahl flyttet til papirkurven"
    again.press(Qt.Key.Key_Z, CTRL)
    again.settle()
    assert again.names() == names


def test_a_name_with_an_ampersand_is_whole_in_the_menu(shown):
    shown.go("organizations")
    shown.select("Aagaard & Østergård Revision P/S")
    shown.press(Qt.Key.Key_Delete)
    assert plain(shown.window.edits.undo.text()).endswith(
        "Aagaard & Østergård Revision P/S flyttet til papirkurven"
    )


def test_every_page_deletes_and_undoes(shown):
    for page in ("organizations", "meetings", "agreements"):
        shown.go(page)
        names = shown.names()
        shown.press(Qt.Key.Key_Home)
        shown.press(Qt.Key.Key_Delete)
        shown.settle()
        assert shown.names() == names[1:]
        shown.press(Qt.Key.Key_Z, CTRL)
        shown.settle()
        assert shown.names() == names


def test_nothing_is_deleted_from_the_filter_field(shown):
    shown.filter("dahl")
    shown.press(Qt.Key.Key_Delete)
    assert shown.names() == ["Dahl, Karsten"]


# --- copied


def test_rows_are_copied_as_text_and_as_a_table(shown):
    shown.select("Møller, Mette", "Lund, Else")
    shown.press(Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0].split("\t") == ["Navn", "Titel", "Organisation", "Rolle", "E-mail"]
    assert [line.split("\t")[0] for line in lines[1:]] == ["Lund, Else", "Møller, Mette"]
    assert lines[2].split("\t")[2:] == ["Horsens Kommune", "Formand", "mette.moeller@example.dk"]
    html = data.html()
    assert html.count("<tr>") == 3
    assert html.count("<th") == 5
    assert "Møller, Mette</td>" in html
    shown.qtbot.waitUntil(lambda: shown.window.status.currentMessage() == "2 rækker kopieret")


def test_what_is_copied_is_text_whatever_it_looks_like(shown):
    key = shown.model.key(shown.names().index("Møller, Mette"))
    workbench = shown.window.workbench
    fields = replace(workbench.read(representatives.get, key.person_id).fields, title='=1+1\t<b>"fed"</b>')
    label = Label.of(StepCode.REPRESENTATIVE_EDIT, name="Mette Møller")
    workbench.write(label, representatives.save, fields, person_id=key.person_id)
    shown.select("Møller, Mette")
    shown.press(Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    cells = data.text().splitlines()[1].split("\t")
    assert len(cells) == 5
    assert cells[1] == '=1+1 <b>"fed"</b>'
    assert "<b>" not in data.html()
    assert "mso-number-format:'\\@'" in data.html()


def test_the_columns_on_screen_are_copied_in_their_order(shown):
    header = shown.table.header
    header.setSectionHidden(shown.section("phone"), False)
    header.setSectionHidden(shown.section("title"), True)
    header.moveSection(header.visualIndex(shown.section("organization")), 0)
    shown.select("Møller, Mette")
    shown.press(Qt.Key.Key_C, CTRL)
    first = QGuiApplication.clipboard().text().splitlines()[0].split("\t")
    assert first == ["Organisation", "Navn", "Rolle", "Telefon", "E-mail"]


def test_many_rows_are_copied_without_holding_up_the_window(open_window, large, monkeypatch):
    from vaekst_desk.ui import edit_commands

    monkeypatch.setattr(edit_commands, "_COPIED_AT_ONCE", 100)
    shown = open_window(large)
    shown.press(Qt.Key.Key_A, CTRL)
    count = len(shown.rows())
    shown.press(Qt.Key.Key_C, CTRL)
    shown.qtbot.waitUntil(lambda: len(QGuiApplication.clipboard().text().splitlines()) == count + 1)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == shown.names()


def test_text_selected_in_the_filter_is_copied_as_text(shown):
    shown.filter("møller")
    shown.page.filters.edit.selectAll()
    shown.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "møller"


# --- edited in place


def said(shown):
    """What stands beside a cell that was refused."""
    return shown.table.message()


def open_cell(shown, name, column_id):
    shown.click(shown.names().index(name), column_id)
    shown.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert shown.table.isAncestorOf(editor)
    return editor


def test_f2_edits_the_cell_and_enter_stores_it_as_one_step(shown):
    editor = open_cell(shown, "Møller, Mette", "email")
    assert editor.text() == editor.selectedText() == "mette.moeller@example.dk"
    shown.type("mm@example.dk")
    shown.press(Qt.Key.Key_Return)
    shown.qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.table)
    shown.settle()
    row = shown.names().index("Møller, Mette")
    assert shown.column("email")[row] == "mm@example.dk"
    assert shown.rows() == [row]
    assert QApplication.focusWidget() is shown.table
    assert shown.notice() == "Mette Møller rettet"
    assert "mm@example.dk" in shown.panel()
    shown.press(Qt.Key.Key_Z, CTRL)
    assert shown.column("email")[row] == "mette.moeller@example.dk"


def test_an_address_that_is_none_keeps_the_editor_open_with_the_text_and_says_why(shown):
    open_cell(shown, "Møller, Mette", "email")
    shown.type("mette snabel-a example")
    shown.press(Qt.Key.Key_Return)
    shown.qtbot.waitUntil(lambda: bool(said(shown)))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.isVisible()
    assert editor.text() == "mette snabel-a example"
    assert said(shown) == "»mette snabel-a example« er ikke en e-mailadresse."
    assert shown.desk.next_undo() is None
    editor.selectAll()
    shown.type("mette@example.dk")
    shown.press(Qt.Key.Key_Return)
    shown.qtbot.waitUntil(lambda: not said(shown))
    shown.settle()
    assert "mette@example.dk" in shown.column("email")


def test_esc_gives_up_what_was_refused(shown):
    before = shown.column("email")
    open_cell(shown, "Møller, Mette", "email")
    shown.type("forkert")
    shown.press(Qt.Key.Key_Return)
    shown.qtbot.waitUntil(lambda: bool(said(shown)))
    shown.press(Qt.Key.Key_Escape)
    assert said(shown) == ""
    assert QApplication.focusWidget() is shown.table
    assert shown.column("email") == before
    assert shown.desk.next_undo() is None


def test_what_is_refused_stays_when_the_focus_goes_elsewhere(shown):
    open_cell(shown, "Møller, Mette", "email")
    shown.type("forkert")
    shown.page.filters.edit.setFocus()
    shown.settle()
    editors = [edit for edit in shown.table.findChildren(QLineEdit) if edit.isVisible()]
    assert [edit.text() for edit in editors] == ["forkert"]
    assert shown.desk.next_undo() is None
    editors[0].setFocus()
    shown.press(Qt.Key.Key_Escape, on=editors[0])
    assert not [edit for edit in shown.table.findChildren(QLineEdit) if edit.isVisible()]


def test_a_write_elsewhere_does_not_take_what_is_being_typed(shown):
    editor = open_cell(shown, "Møller, Mette", "title")
    shown.type("Borgmester")
    key = shown.model.key(0)
    fields = replace(shown.window.workbench.read(representatives.get, key.person_id).fields, family_name="Zz")
    label = Label.of(StepCode.REPRESENTATIVE_EDIT, name="Camilla Zz")
    shown.window.workbench.write(label, representatives.save, fields, person_id=key.person_id)
    assert editor.text() == "Borgmester"
    shown.press(Qt.Key.Key_Return)
    shown.qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.table)
    shown.settle()
    assert shown.column("title")[shown.names().index("Møller, Mette")] == "Borgmester"


def test_a_cell_that_is_not_edited_in_place_opens_the_window(shown):
    shown.click(shown.names().index("Møller, Mette"), "organization")
    with answered(RepresentativeEditor, lambda dialog: dialog.reject()):
        shown.press(Qt.Key.Key_F2)


@pytest.mark.parametrize("typed", ["mm@example.dk", "forkert"])
def test_a_window_closed_while_a_cell_is_edited_closes(shown, open_window, typed):
    path = shown.desk.path
    open_cell(shown, "Møller, Mette", "email")
    shown.type(typed)
    shown.close()
    again = open_window(path)
    stored = {"mm@example.dk": "mm@example.dk"}.get(typed, "mette.moeller@example.dk")
    assert again.column("email")[again.names().index("Møller, Mette")] == stored


# --- edited in their window


def test_enter_opens_the_editor_and_ctrl_enter_saves(shown):
    shown.select("Møller, Mette")

    def change(dialog):
        assert dialog.form.given_name.text() == "Mette"
        dialog.form.title.setFocus()
        dialog.form.title.selectAll()
        shown.type("Borgmester", on=dialog.form.title)
        shown.press(Qt.Key.Key_Return, CTRL, on=dialog.form.title)

    with answered(RepresentativeEditor, change):
        shown.press(Qt.Key.Key_Return)
    shown.settle()
    assert shown.column("title")[shown.names().index("Møller, Mette")] == "Borgmester"
    assert shown.selected() == ["Møller, Mette"]
    assert QApplication.focusWidget() is shown.table
    assert shown.notice() == "Mette Møller rettet"


def test_esc_leaves_the_editor_with_nothing_changed(shown):
    shown.select("Møller, Mette")
    with answered(RepresentativeEditor, lambda dialog: shown.press(Qt.Key.Key_Escape, on=dialog)):
        shown.press(Qt.Key.Key_Return)
    assert shown.desk.next_undo() is None
    assert shown.selected() == ["Møller, Mette"]


def test_a_double_click_opens_the_editor(shown):
    index = shown.model.index(4, 0)
    at = shown.table.visualRect(index).center()
    with answered(RepresentativeEditor, lambda dialog: dialog.reject()):
        shown.qtbot.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        shown.qtbot.mouseDClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_someone_new_is_listed_selected_and_told(shown):
    def fill(dialog):
        shown.type("Nina", on=dialog.form.given_name)
        shown.type("Åkjær", on=dialog.form.family_name)
        shown.press(Qt.Key.Key_Return, CTRL, on=dialog.form.family_name)

    with answered(RepresentativeEditor, fill):
        shown.press(Qt.Key.Key_N, CTRL)
    shown.settle()
    assert shown.selected() == ["Åkjær, Nina"]
    assert "Nina Åkjær" in shown.panel()
    assert shown.notice() == "Nina Åkjær oprettet"


# --- by right click


def test_the_context_menu_offers_what_the_selection_can_do(shown):
    shown.select("Møller, Mette")
    menu = shown.context_menu()
    assert texts(menu, enabled=True) == ["Redigér …", "Kopiér rækker", "Skriv e-mail", "Flyt til papirkurven"]
    menu.close()
    shown.select("Møller, Mette", "Lund, Else")
    menu = shown.context_menu()
    assert texts(menu, enabled=True) == ["Kopiér rækker", "Skriv e-mail", "Flyt til papirkurven"]
    menu.close()
    shown.go("meetings")
    shown.press(Qt.Key.Key_Home)
    shown.settle()
    menu = shown.context_menu()
    assert "Invitér alle med mandat" in texts(menu, enabled=True)
    assert [text for text in texts(menu, enabled=True) if text.startswith("Dagsorden")]
    menu.close()


def test_the_context_menu_of_nothing_selected_offers_nothing(shown):
    shown.table.clearSelection()
    shown.settle()
    menu = shown.context_menu()
    assert texts(menu, enabled=True) == []
    menu.close()


def test_open_for_reading_the_menu_offers_nothing_that_writes(reading):
    for page in ("organizations", "representatives", "meetings", "agreements"):
        reading.go(page)
        reading.press(Qt.Key.Key_Home)
        reading.settle()
        writes = {plain(reading.window.edits.bin.text())}
        writes.add(
            "Invitér alle med mandat" if page == "meetings" else plain(reading.window.edits.edit.text())
        )
        menu = reading.context_menu()
        assert writes <= set(texts(menu))
        assert not writes & set(texts(menu, enabled=True))
        assert "Kopiér rækker" in texts(menu, enabled=True)
        menu.close()


def test_open_for_reading_no_key_writes(reading):
    names = reading.names()
    reading.select("Møller, Mette")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Delete):
        reading.press(key)
    for key in (Qt.Key.Key_N, Qt.Key.Key_Z, Qt.Key.Key_Y):
        reading.press(key, CTRL)
    assert reading.names() == names
    assert QApplication.activeModalWidget() is None
    assert not reading.page.header.new_button.isEnabled()
    assert not [edit for edit in reading.table.findChildren(QLineEdit) if edit.isVisible()]
