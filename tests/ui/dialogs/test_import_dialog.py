from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.imports import Outcome
from vaekst_desk.domain.organizations import OrganizationQuery
from vaekst_desk.services import organizations
from vaekst_desk.services.resources import example_folder
from vaekst_desk.ui.import_dialog import ImportDialog
from vaekst_desk.ui.strokes import Tone


def example(name: str) -> Path:
    found = [
        path for path in (example_folder() / name, Path(__file__).parents[2] / "data" / name) if path.exists()
    ]
    return found[0]


@pytest.fixture
def loaded(workbench, show, qtbot):
    def load(kind, path):
        dialog = show(ImportDialog(workbench, kind))
        dialog.load(path)
        qtbot.waitUntil(lambda: not dialog._busy, timeout=10_000)
        return dialog

    return load


def count(workbench):
    return len(workbench.read(organizations.keys, OrganizationQuery(as_of=workbench.today())))


def test_the_real_lists_are_shown_then_taken_in_as_one_step_each(workbench, desk, loaded, qtbot):
    for kind, name, label in (
        ("organizations", "organisationer.csv", "24"),
        ("representatives", "repraesentanter.csv", ""),
    ):
        steps = history(desk)
        dialog = loaded(kind, example(name))
        assert dialog.model.rowCount() > 20
        assert label in dialog.form.summary.text()
        assert history(desk) == steps
        with qtbot.waitSignal(workbench.changed):
            dialog._take.click()
        assert history(desk) == steps + 1
        assert dialog.report.taken
        assert not dialog._take.isVisible()
        dialog._close.click()
        assert accepted(dialog)
    assert count(workbench) >= 24


def test_a_second_time_there_is_nothing_to_take(workbench, desk, loaded, qtbot):
    dialog = loaded("organizations", example("organisationer.csv"))
    with qtbot.waitSignal(workbench.changed):
        dialog.accept()
    again = loaded("organizations", example("organisationer.csv"))
    assert not again._take.isEnabled()
    assert again.form.message.text
    assert again.form.message.tone is Tone.NOTE


def test_doubts_are_in_words_and_can_be_shown_alone(workbench, loaded, alliance):
    dialog = loaded("representatives", example("repraesentanter-gammel-liste.csv"))
    all_rows = dialog.model.rowCount()
    dialog.form.only_doubts.setChecked(True)
    assert 0 < dialog.model.rowCount() < all_rows
    assert all(row.notes for row in dialog.model.rows)
    said = "\n".join(
        sentence for row in range(dialog.model.rowCount()) for sentence in dialog.model.sentences(row)
    )
    assert "»ikke en adresse« er ikke en e-mailadresse" in said
    assert "formel" in said
    row = next(at for at, each in enumerate(dialog.model.rows) if "Bodil" in each.name)
    dialog.form.table.selectRow(row)
    assert "ikke en adresse" in dialog.form.remarks.toPlainText()


def test_a_wrong_file_is_said_in_the_dialog(workbench, loaded, tmp_path):
    wrong = tmp_path / "billede.png"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    dialog = loaded("organizations", wrong)
    assert dialog.form.message.text
    assert dialog.form.message.tone is Tone.ERROR
    assert not dialog._take.isEnabled()
    dialog.load(tmp_path / "findes ikke.csv")
    assert dialog.isVisible()


def test_a_file_is_dropped(workbench, show, qtbot):
    dialog = show(ImportDialog(workbench, "organizations"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(example("organisationer.csv").resolve()))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.dropEvent(event)
    qtbot.waitUntil(lambda: not dialog._busy, timeout=10_000)
    assert dialog.model.rowCount() == 24


def test_cancelled_while_writing_leaves_nothing_behind(workbench, desk, loaded, tmp_path, qtbot):
    many = tmp_path / "mange.csv"
    lines = (f"Firma {number} A/S;erhvervsliv" for number in range(6000))
    many.write_text("Navn;Medlemsgruppe\n" + "\n".join(lines), encoding="utf-8")
    steps = history(desk)
    dialog = loaded("organizations", many)
    dialog.accept()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog._busy, timeout=10_000)
    assert dialog.report is None
    assert "Afbrudt" in dialog.form.message.text
    assert (history(desk), count(workbench)) == (steps, 0)
    dialog.accept()  # and it can still be taken in
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=20_000)
    assert dialog.report.counts[Outcome.ADDED] == 6000


def test_closing_while_reading_drops_the_reading(workbench, show, qtbot):
    dialog = show(ImportDialog(workbench, "organizations", path=example("organisationer.csv")))
    dialog.reject()
    assert not dialog.isVisible()
    qtbot.wait(200)
    assert dialog.model.rowCount() == 0


def test_undo_takes_the_whole_import_back(workbench, loaded, qtbot):
    dialog = loaded("organizations", example("organisationer.csv"))
    with qtbot.waitSignal(workbench.changed):
        dialog.accept()
    assert count(workbench) == 24
    workbench.undo()
    assert count(workbench) == 0
