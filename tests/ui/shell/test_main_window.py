"""The window's own: pages by key, the search over everything, help, language, look, papers and lists in and out."""

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QLineEdit

from tests.ui.shell.helpers import CTRL, answered, plain, texts
from vaekst_desk.domain.vocabulary import Language, PaperKind
from vaekst_desk.ui.agreement_editor import AgreementEditor
from vaekst_desk.ui.command_palette import CommandPalette
from vaekst_desk.ui.help_window import HelpWindow
from vaekst_desk.ui.import_dialog import ImportDialog
from vaekst_desk.ui.meeting_editor import MeetingEditor
from vaekst_desk.ui.organization_editor import OrganizationEditor
from vaekst_desk.ui.print_preview import PrintPreview
from vaekst_desk.ui.representative_editor import RepresentativeEditor
from vaekst_desk.ui.settings import APPEARANCE, LANGUAGE, Appearance, Settings
from vaekst_desk.ui.settings_dialog import SettingsDialog
from vaekst_desk.ui.task_editor import TaskEditor
from vaekst_desk.ui.theme import is_dark

PAGES = ("organizations", "representatives", "meetings", "agreements", "tasks")


# --- pages


def test_ctrl_and_a_number_show_the_pages(shown):
    for number, page in enumerate(PAGES, 1):
        shown.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        shown.settle()
        assert shown.page.spec.id == page
        assert shown.window.navigation.current_page() == page
        assert QApplication.focusWidget() is shown.table
        assert shown.names()


def test_the_navigation_shows_pages_by_keys_and_counts_what_waits(shown):
    navigation = shown.window.navigation
    shown.qtbot.waitUntil(lambda: bool(navigation.counts()))
    assert navigation.counts() == {"meetings": 1, "agreements": 9, "tasks": 1}
    next(button for button in navigation.findChildren(QAbstractButton) if button.isChecked()).setFocus()
    shown.press(Qt.Key.Key_Down)
    shown.settle()
    assert shown.page.spec.id == "meetings"
    assert navigation.isAncestorOf(QApplication.focusWidget())
    shown.press(Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_Up)
    shown.settle()
    assert shown.page.spec.id == "organizations"


def test_what_waits_is_counted_again_after_a_write(shown):
    navigation = shown.window.navigation
    shown.qtbot.waitUntil(lambda: navigation.counts().get("agreements") == 9)
    shown.go("agreements")
    shown.press(Qt.Key.Key_Delete)
    shown.qtbot.waitUntil(lambda: "agreements" not in navigation.counts())
    shown.press(Qt.Key.Key_Z, CTRL)
    shown.qtbot.waitUntil(lambda: navigation.counts().get("agreements") == 9)


EDITORS = {
    "organizations": OrganizationEditor,
    "representatives": RepresentativeEditor,
    "meetings": MeetingEditor,
    "agreements": AgreementEditor,
    "tasks": TaskEditor,
}


@pytest.mark.parametrize("page", PAGES)
def test_ctrl_n_opens_the_pages_own_editor(shown, page):
    shown.go(page)
    with answered(EDITORS[page], QDialog.reject):
        shown.press(Qt.Key.Key_N, CTRL)
    with answered(EDITORS[page], QDialog.reject):
        shown.page.header.new_button.click()
    assert shown.desk.next_undo() is None


# --- the search over everything


def palette(shown, text):
    shown.press(Qt.Key.Key_K, CTRL)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, CommandPalette)
    shown.type(text, on=opened.edit)
    shown.qtbot.waitUntil(lambda: not opened._timer.isActive())
    return opened


FOUND = (
    ("mette møl", "representatives", "Møller, Mette"),
    ("soerensen joergen", "representatives", "Sørensen, Jørgen"),
    ("horsens kommune", "organizations", "Horsens Kommune"),
    ("aerø", "organizations", "Ærø Stålmontage A/S"),
    ("stiftende møde", "meetings", "Stiftende møde i Vækstalliancen"),
    ("partnerskabsaf", "agreements", "Partnerskabsaftale om vækst og arbejdspladser i Horsens Kommune"),
)


def test_enter_goes_to_what_was_found(shown):
    def is_there(page, name):
        return shown.page.spec.id == page and shown.selected() == [name]

    for typed, page, name in FOUND:
        opened = palette(shown, typed)
        shown.press(Qt.Key.Key_Return, on=opened.edit)
        shown.qtbot.waitUntil(partial(is_there, page, name))
        assert QApplication.activePopupWidget() is None


def test_commands_are_found_and_done(shown):
    opened = palette(shown, "papirk")
    assert "Papirkurv" in [entry.title for entry in opened.entries()]
    row = [entry.title for entry in opened.entries()].index("Papirkurv")
    for _ in range(row):
        shown.press(Qt.Key.Key_Down, on=opened.edit)
    shown.press(Qt.Key.Key_Return, on=opened.edit)
    shown.qtbot.waitUntil(lambda: shown.page.state.binned)


def test_only_what_can_be_done_now_is_offered(shown):
    titles = [entry.title for entry in palette(shown, "fortryd").entries()]
    assert titles == []
    opened = QApplication.activePopupWidget()
    assert opened.nothing.isVisible()
    shown.press(Qt.Key.Key_Escape, on=opened.edit)
    assert QApplication.activePopupWidget() is None
    shown.press(Qt.Key.Key_Delete)
    titles = [entry.title for entry in palette(shown, "fortryd").entries()]
    assert titles == ["Fortryd: Camilla Bæk flyttet til papirkurven"]
    QApplication.activePopupWidget().close()


def test_enter_right_after_the_last_letter_takes_what_was_typed(shown):
    shown.press(Qt.Key.Key_K, CTRL)
    opened = QApplication.activePopupWidget()
    shown.type("lund else", on=opened.edit)
    shown.press(Qt.Key.Key_Return, on=opened.edit)
    shown.qtbot.waitUntil(lambda: shown.selected() == ["Lund, Else"])


def test_without_a_page_nothing_of_a_register_is_offered(open_window):
    shown = open_window()
    assert shown.window.page() is None
    assert not shown.window.edits.search.isEnabled()
    for action in (shown.window.edits.new, shown.window.edits.bin, shown.window.registers.leave):
        assert not action.isEnabled()


# --- help, language, look


def test_f1_opens_one_help_in_danish(shown):
    shown.press(Qt.Key.Key_F1)
    shown.window.activateWindow()
    shown.press(Qt.Key.Key_F1)
    helps = shown.window.findChildren(HelpWindow)
    assert len(helps) == 1
    assert helps[0].isVisible()
    assert "De første skridt" in helps[0].text.toPlainText()
    assert "Ctrl+K" in helps[0].text.toPlainText()
    shown.press(Qt.Key.Key_Escape, on=helps[0])
    assert not helps[0].isVisible()


def menus(shown):
    return [plain(action.text()) for action in shown.window.menuBar().actions()]


def choose(group, text):
    next(action for action in group.actions() if plain(action.text()) == text).trigger()


def test_the_language_is_another_at_once_and_back(shown):
    assert menus(shown) == ["Filer", "Redigér", "Vis", "Udskriv", "Hjælp"]
    shown.go("meetings")
    shown.select("Stiftende møde i Vækstalliancen")
    old, desk = shown.window, shown.desk
    choose(shown.window.views.languages, "English")
    shown.window.resize(1280, 760)  # the offscreen screen let it come back smaller
    shown.settle()
    assert shown.window is not old
    assert not shiboken6.isValid(old)
    assert shown.desk is desk
    assert menus(shown) == ["File", "Edit", "View", "Print", "Help"]
    assert shown.page.spec.id == "meetings"
    assert "Agenda" in shown.panel()
    assert Settings().get(LANGUAGE) is Language.ENGLISH
    shown.go("representatives")
    shown.select("Møller, Mette")
    assert "Mandates" in shown.panel()
    assert "Chair" in shown.panel()
    shown.press(Qt.Key.Key_Delete)
    assert shown.notice() == "Mette Møller moved to the bin"
    choose(shown.window.views.languages, "Dansk")
    shown.settle()
    assert menus(shown)[0] == "Filer"
    shown.press(Qt.Key.Key_Z, CTRL)
    assert shown.notice() == "Fortrudt: Mette Møller flyttet til papirkurven"


def test_another_language_while_the_worker_still_counts(shown):
    """What the worker answers for a window that is gone does no harm."""
    for language in ("English", "Dansk", "English", "Dansk"):
        shown.window.edits.read_steps()
        shown.window.waiting.refresh()
        choose(shown.window.views.languages, language)
        shown.settle()
    assert menus(shown)[0] == "Filer"


def test_light_and_dark(shown, open_window):
    assert not is_dark()
    light = shown.window.edits.bin.icon().pixmap(24, 24).toImage()
    choose(shown.window.views.appearances, "Mørk")
    QApplication.processEvents()
    assert is_dark()
    assert shown.window.edits.bin.icon().pixmap(24, 24).toImage() != light
    assert Settings().get(APPEARANCE) is Appearance.DARK
    path = shown.desk.path
    shown.close()
    again = open_window(path)
    assert is_dark()
    choose(again.window.views.appearances, "Lys")
    QApplication.processEvents()
    assert not is_dark()
    choose(again.window.views.appearances, "Som systemet")
    assert Settings().get(APPEARANCE) is Appearance.SYSTEM


def contrast(label):
    """How far a label's text stands out from the window it lies on, as WCAG counts it."""

    def light(color):
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in color.getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    over = label.palette().color(label.foregroundRole())
    under = label.palette().color(QPalette.ColorRole.Window)
    high, low = sorted((light(over), light(under)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def faint(shown):
    labels = [label for label in shown.window.findChildren(QLabel) if label.isVisible() and label.text()]
    assert labels
    return [label.text() for label in labels if contrast(label) < 4.5]


@pytest.mark.parametrize("page", [*PAGES, ""])
def test_every_word_stays_readable_in_another_look(open_window, example, page):
    shown = open_window(example, page=page) if page else open_window()
    if page:
        shown.press(Qt.Key.Key_Delete)  # leaves a notice
        shown.settle()
    for look in ("Mørk", "Lys", "Mørk"):
        choose(shown.window.views.appearances, look)
        QApplication.processEvents()
        assert faint(shown) == [], look


# --- papers


def is_of(kind, noun_id, seen):
    def look(dialog):
        seen.append((dialog._kind, dialog._id))
        assert (dialog._kind, dialog._id) == (kind, noun_id)
        dialog.reject()

    return look


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("meetings", PaperKind.AGENDA),
        ("meetings", PaperKind.ATTENDANCE),
        ("meetings", PaperKind.MINUTES),
        ("agreements", PaperKind.AGREEMENT),
        ("agreements", PaperKind.SIGNATURE_SHEET),
    ],
)
def test_papers_are_of_what_is_selected(shown, page, kind):
    shown.go(page)
    shown.press(Qt.Key.Key_End)
    noun_id, name = shown.page.current_id(), shown.selected()[0]
    menu = shown.page.header.print_button.menu()
    menu.aboutToShow.emit()
    action = shown.window.prints.of((kind,))[0]
    assert action in menu.actions()
    assert name[:30] in plain(action.text())
    seen = []
    with answered(PrintPreview, is_of(kind, noun_id, seen)):
        action.trigger()
    assert seen


def test_ctrl_p_prints_what_the_page_most_likely_wants(shown):
    shown.go("agreements")
    with answered(PrintPreview, is_of(PaperKind.AGREEMENT, shown.page.current_id(), [])):
        shown.press(Qt.Key.Key_P, CTRL)


def test_a_paper_from_another_page_is_of_the_next_meeting(shown):
    seen = []
    with answered(PrintPreview, is_of(PaperKind.ATTENDANCE, 2, seen)):
        shown.press(Qt.Key.Key_P, CTRL)
    assert seen


def test_without_meetings_nothing_is_printed(open_window, empty):
    shown = open_window(empty)
    menu = shown.page.header.print_button.menu()
    menu.aboutToShow.emit()
    assert texts(menu, enabled=True) == []
    shown.press(Qt.Key.Key_P, CTRL)
    assert QApplication.activeModalWidget() is None


def test_the_preview_shows_the_paper(shown):
    shown.go("meetings")
    pages = []

    def look(dialog):
        shown.qtbot.waitUntil(
            lambda: dialog.pane.pages is not None and bool(dialog.pane.form.pages.drawn), timeout=10_000
        )
        pages.append(len(dialog.pane.pages))
        dialog.reject()

    with answered(PrintPreview, look):
        shown.press(Qt.Key.Key_P, CTRL)
    assert pages[0] >= 1


# --- lists in and out, facts


def test_export_writes_the_attendee_list(shown, tmp_path):
    shown.go("meetings")

    def save(dialog):
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "deltagere æøå.csv"))
        dialog.accept()

    with answered(QFileDialog, save):
        shown.press(Qt.Key.Key_E, CTRL)
    assert "Mette" in (tmp_path / "deltagere æøå.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("kind", ["organizations", "representatives"])
def test_imports_open_their_dialog(shown, kind):
    action = getattr(shown.window.registers, f"import_{kind}")
    assert action in shown.window.registers.window.actions()
    with answered(ImportDialog, QDialog.reject):
        action.trigger()
    shown.go(kind)
    shown.page.header.more_menu.aboutToShow.emit()
    assert action in shown.page.header.more_menu.actions()


def test_the_facts_about_the_alliance_open(shown):
    with answered(SettingsDialog, QDialog.reject):
        shown.window.registers.settings.trigger()


def test_every_command_has_words_and_no_two_share_a_shortcut(shown):
    actions = shown.window.actions()
    assert all(plain(action.text()) for action in actions)
    keys = [key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty()]
    assert len(keys) == len(set(keys))
