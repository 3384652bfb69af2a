"""What is selected: at first, after rows go, and over a reload."""

from PySide6.QtCore import Qt

from tests.ui.shell.helpers import CTRL, SHIFT


def test_a_page_first_shown_has_its_first_row_selected_and_told(shown):
    assert shown.rows() == [0]
    assert shown.table.currentIndex().row() == 0
    assert "Camilla Bæk" in shown.panel()
    for page in ("organizations", "meetings", "agreements"):
        shown.go(page)
        assert shown.rows() == [0]
        assert shown.names()[0].split(" ")[0] in shown.panel()


def test_the_row_at_the_deleted_place_is_next(shown):
    names = shown.names()
    shown.select(*names[3:6])
    shown.press(Qt.Key.Key_Delete)
    shown.settle()
    assert shown.names() == names[:3] + names[6:]
    assert shown.selected() == [names[6]]
    assert shown.table.currentIndex().row() == 3
    assert names[6].split(", ")[1] in shown.panel()


def test_rows_deleted_here_and_there_leave_the_one_after_the_first(shown):
    names = shown.names()
    shown.select(names[7], names[1], names[4])
    shown.press(Qt.Key.Key_Delete)
    shown.settle()
    assert shown.selected() == [names[2]]
    assert shown.page.current_id() == shown.page.selected_ids()[0]


def test_the_last_rows_deleted_leave_the_last(shown):
    names = shown.names()
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_Up, SHIFT)
    assert shown.selected() == names[-2:]
    shown.press(Qt.Key.Key_Delete)
    shown.settle()
    assert shown.selected() == [names[-3]]
    shown.press(Qt.Key.Key_Down)
    assert shown.selected() == [names[-3]]


def test_all_rows_deleted_leave_none_and_undo_brings_one_selected(shown):
    shown.press(Qt.Key.Key_A, CTRL)
    assert len(shown.rows()) == 36
    shown.press(Qt.Key.Key_Delete)
    shown.settle()
    assert shown.names() == []
    assert "Intet valgt" in shown.panel()
    shown.press(Qt.Key.Key_Z, CTRL)
    shown.settle()
    assert len(shown.names()) == 36
    assert shown.rows() == [0]


def test_taking_rows_out_of_the_bin_leaves_the_next_there(shown):
    names = shown.names()
    shown.select(*names[:4])
    shown.press(Qt.Key.Key_Delete)
    shown.press(Qt.Key.Key_B, CTRL)
    shown.settle()
    assert shown.names() == names[:4]
    shown.select(names[1], names[2])
    shown.window.edits.restore.trigger()
    shown.settle()
    assert shown.names() == [names[0], names[3]]
    assert shown.selected() == [names[3]]


def test_a_write_elsewhere_keeps_selection_current_row_and_scroll(open_window, large):
    shown = open_window(large)
    bar = shown.table.verticalScrollBar()
    shown.table.select_row(700)
    shown.click(705, modifier=CTRL)
    shown.settle()
    keys, current, scroll = shown.page.selected_keys(), shown.table.currentIndex().row(), bar.value()
    key = shown.model.key(current)
    first = [shown.model.key(0)]
    shown.window.workbench.write(*binning(shown, "Den første"), [each.person_id for each in first])
    shown.settle()
    assert shown.page.selected_keys() == keys
    assert shown.model.key(shown.table.currentIndex().row()) == key
    assert shown.table.currentIndex().row() < current
    assert bar.value() == scroll
    shown.press(Qt.Key.Key_Z, CTRL)
    shown.settle()
    assert shown.page.selected_keys() == keys
    assert shown.table.currentIndex().row() == current


def binning(shown, name):
    from vaekst_desk.domain.changes import Label

    calls = shown.page.spec.bin
    return Label.of(calls.bin_code, name=name), calls.to_bin


def test_sorting_keeps_the_selected_rows_in_sight_of_mind(shown):
    shown.select("Møller, Mette", "Lund, Else")
    shown.click_header("organization")
    assert sorted(shown.selected()) == ["Lund, Else", "Møller, Mette"]
    shown.click_header("organization")
    assert sorted(shown.selected()) == ["Lund, Else", "Møller, Mette"]
    assert "2 valgt" in shown.panel()
    assert shown.window.status.counts_text() == "36 vist · 2 valgt"
