"""Registers made, opened, refused, taken and left; and what is remembered of it."""

import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from tests.ui.shell.helpers import Shown, answered, buttons, plain, shown_text, texts
from vaekst_desk.services import registers, settings
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui.application import make_window
from vaekst_desk.ui.new_register_dialog import NewRegisterDialog
from vaekst_desk.ui.settings import PAGE, RECENT, REOPEN, Settings


def said(words):
    def answer(box):
        words.append(box.text())
        box.accept()

    return answer


# --- files that cannot be opened


def newer(path, folder):
    made = folder / "nyere.vaekst"
    shutil.copy(path, made)
    connection = sqlite3.connect(made)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    return made


def foreign(_path, folder):
    made = folder / "brev.vaekst"
    made.write_text("Kære alle\n" * 200, "utf-8")
    return made


def foreign_database(_path, folder):
    made = folder / "andet.vaekst"
    connection = sqlite3.connect(made)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    return made


def damaged(path, folder):
    made = folder / "skadet.vaekst"
    made.write_bytes(path.read_bytes()[:20_000])
    return made


def missing(_path, folder):
    return folder / "væk.vaekst"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (newer, "»nyere.vaekst« er lavet med en nyere udgave af Vækst Desk"),
        (foreign, "»brev.vaekst« er ikke et register fra Vækst Desk."),
        (foreign_database, "»andet.vaekst« er ikke et register fra Vækst Desk."),
        (damaged, "»skadet.vaekst« er beskadiget"),
        (missing, "Registeret »væk.vaekst« findes ikke."),
    ],
)
def test_a_file_that_cannot_be_opened_gives_words_and_leaves_the_open_register(shown, tmp_path, make, words):
    path = make(shown.desk.path, tmp_path)
    before = path.read_bytes() if path.exists() else None
    desk, heard = shown.desk, []
    with answered(QMessageBox, said(heard)):
        shown.window.registers.open_path(path)
    assert heard[0].startswith(words)
    assert shown.desk is desk
    assert len(shown.names()) == 36
    assert path not in Settings().get(RECENT)
    assert (path.read_bytes() if path.exists() else None) == before
    shown.press(Qt.Key.Key_Delete)
    shown.settle()
    assert len(shown.names()) == 35


def test_from_the_start_page_it_is_the_same(open_window, example, tmp_path):
    shown = open_window()
    heard = []
    with answered(QMessageBox, said(heard)):
        shown.window.registers.open_path(foreign(example, tmp_path))
    assert heard
    assert shown.window.page() is None
    shown.window.registers.open_path(example)
    shown.settle()
    assert len(shown.names()) == 36


# --- two on one register


def test_a_register_open_elsewhere_is_offered_for_reading(shown, open_window):
    path, other, heard = shown.desk.path, open_window(), []

    def read(box):
        heard.append(box.text())
        buttons(box)["Åbn til læsning"].click()

    with answered(QMessageBox, read):
        other.window.registers.open_path(path)
    other.settle()
    assert heard[0].startswith(f"»{path.name}« er allerede åben hos ")
    assert other.window.workbench.read_only
    assert other.window.windowTitle().startswith(f"{path.stem} (skrivebeskyttet)")
    assert other.window.status.register_text() == f"{path.name} · kun åbent til læsning"
    assert len(other.names()) == 36
    assert not other.page.header.new_button.isEnabled()
    for action in (other.window.registers.settings, other.window.registers.import_representatives):
        assert not action.isEnabled()
    other.go("agreements")
    assert other.selected()


def test_what_the_first_window_writes_the_second_reads_when_it_looks(shown, open_window):
    other = open_window(shown.desk.path, read_only=True)
    shown.window.activateWindow()
    shown.table.setFocus()
    shown.qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    shown.settle()
    other.page.set_as_of(other.page.state.as_of)
    other.settle()
    assert other.names() == shown.names()


def test_an_offer_declined_leaves_things_as_they_were(shown, open_window):
    other = open_window()

    def decline(box):
        box.button(QMessageBox.StandardButton.Cancel).click()

    with answered(QMessageBox, decline):
        other.window.registers.open_path(shown.desk.path)
    assert other.window.workbench is None


def test_a_register_is_free_again_once_its_window_is_closed(shown, open_window):
    path = shown.desk.path
    shown.close()
    with Desk.open(path) as desk:
        assert not desk.read_only
    assert not list(path.parent.glob(".*lock")) + list(path.parent.glob("*-wal"))


def test_the_same_register_chosen_again_stays_open(shown):
    desk = shown.desk
    shown.window.registers.open_path(shown.desk.path)
    assert shown.desk is desk


# --- made anew


def make(name, path):
    def fill(dialog):
        dialog.form.name.setText(name)
        if path is not None:
            dialog.form.file.setText(str(path))
        dialog.accept()

    return fill


def test_a_new_register_is_named_made_and_opened(shown, tmp_path):
    path = tmp_path / "Vækst Ærø.vaekst"
    with answered(NewRegisterDialog, make("Vækstalliance Ærø", path)):
        shown.window.registers.new.trigger()
    shown.settle()
    assert shown.desk.path == path
    assert shown.window.windowTitle().startswith("Vækst Ærø")
    assert shown.page.empty_title() == "Ingen repræsentanter endnu"
    assert Settings().get(RECENT)[0] == path
    assert shown.window.workbench.read(settings.get).name == "Vækstalliance Ærø"


def test_a_new_register_lies_where_the_last_one_did(shown, tmp_path):
    other = tmp_path / "andre" / "Horsens.vaekst"
    other.parent.mkdir()
    shutil.copy(shown.desk.path, other)
    shown.window.registers.open_path(other)
    proposed = []

    def look(dialog):
        proposed.append(dialog.form.file.text())
        dialog.reject()

    with answered(NewRegisterDialog, look):
        shown.window.registers.new.trigger()
    assert proposed[0].startswith(str(other.parent))
    assert shown.desk.path == other


def test_a_new_register_never_takes_the_place_of_a_file(shown, tmp_path):
    path = shown.desk.path

    def fill(dialog):
        make("Samme", path)(dialog)
        assert dialog.isVisible()
        assert dialog.path is None
        dialog.reject()

    with answered(NewRegisterDialog, fill):
        shown.window.registers.new.trigger()
    assert shown.desk.path == path
    assert len(shown.names()) == 36


def test_the_start_page_makes_a_new_register(open_window, tmp_path):
    shown = open_window()
    with answered(NewRegisterDialog, make("Ny", tmp_path / "ny")):
        shown.window.stage.currentWidget().new_link.click()
    shown.settle()
    assert shown.desk.path == tmp_path / "ny.vaekst"


# --- the example, the recent ones, the last one


def test_the_example_is_made_once_and_keeps_what_is_done_to_it(open_window):
    shown = open_window()
    shown.window.stage.currentWidget().example_link.click()
    shown.settle()
    assert shown.desk.path == registers.example_path()
    assert len(shown.names()) == 36
    shown.press(Qt.Key.Key_Delete)
    shown.window.registers.leave.trigger()
    assert shown.window.page() is None
    shown.window.registers.example.trigger()
    shown.settle()
    assert len(shown.names()) == 35


def recent(shown):
    menu = shown.window.registers.recent
    menu.aboutToShow.emit()
    return menu


def test_recent_registers_are_named_and_opened(shown, example, tmp_path):
    other = tmp_path / "Horsens & Omegn.vaekst"
    shutil.copy(example, other)
    shown.window.registers.open_path(other)
    shown.settle()
    menu = recent(shown)
    assert [plain(action.text()) for action in menu.actions()] == [
        "1  Horsens & Omegn",
        f"2  {example.stem}",
    ]
    menu.actions()[1].trigger()
    shown.settle()
    assert shown.desk.path == example
    assert plain(recent(shown).actions()[0].text()) == f"1  {example.stem}"


def test_the_start_page_names_recent_registers_as_they_are_called(shown, example, tmp_path):
    other = tmp_path / "A &lt; B & C.vaekst"
    shutil.copy(example, other)
    shown.window.registers.open_path(other)
    shown.window.registers.leave.trigger()
    start = shown.window.stage.currentWidget()
    links = [label for label in start.findChildren(QLabel) if "href" in label.text()]
    assert [shown_text(label) for label in links] == [other.stem, example.stem]
    links[0].linkActivated.emit("open")
    shown.settle()
    assert shown.desk.path == other


def test_without_recent_registers_the_menu_says_so(open_window):
    shown = open_window()
    assert texts(recent(shown), enabled=False) == ["Ingen endnu"]


def test_the_last_register_and_page_open_again(shown, open_window):
    shown.go("meetings")
    shown.window.resize(1100, 700)
    path = shown.desk.path
    shown.close()
    again = open_window(size=(1100, 700))
    again.program.open_first(None, example=False)
    again.settle()
    assert again.desk.path == path
    assert again.page.spec.id == "meetings"
    assert Settings().get(PAGE) == "meetings"


def test_the_windows_size_is_remembered(qtbot, shown, open_window):
    shown.window.resize(800, 612)  # the offscreen screen is no wider
    shown.settle()
    path = shown.desk.path
    shown.close()
    again = Shown(qtbot, make_window(path))
    size = again.window.size().toTuple()
    again.close()
    assert size == (800, 612)


def test_a_register_that_was_closed_does_not_open_again(shown, open_window):
    shown.window.registers.leave.trigger()
    assert shown.window.page() is None
    assert Settings().get(REOPEN) is False
    shown.close()
    again = open_window()
    again.program.open_first(None, example=False)
    assert again.window.page() is None


def test_settings_that_make_no_sense_do_no_harm(shown, open_window):
    path = shown.desk.path
    shown.close()
    left = Settings()
    for key in (
        "window/geometry",
        "window/page",
        "pages/representatives",
        "registers/recent",
        "window/appearance",
    ):
        left._file.setValue(
            key,
            '{"widths": {"name": "bred"}, "order": [1, 2], "splitter": ["a", "b"], "hidden": 5, "groups": [null],'
            ' "descending": "ja", "sort": 7, "scope": "ukendt"}',
        )
    left.sync()
    again = open_window(path, page="representatives")
    assert len(again.names()) == 36
