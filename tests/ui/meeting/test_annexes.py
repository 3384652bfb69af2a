"""Annexes: dropped, pasted, refused with a word, put in order, renamed, taken out; large ones stopped half way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tests.ui.meeting.conftest import Open, settle
from tests.ui.meeting.hosting import hosted
from tests.ui.meeting.progress import closed
from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.meetings import Annex
from vaekst_desk.services import annexes, meetings
from vaekst_desk.ui.meeting.agenda_rows import Part
from vaekst_desk.ui.meeting.agenda_step import AgendaStep
from vaekst_desk.ui.meeting.annexes import AnnexPanel
from vaekst_desk.ui.workbench import Workbench

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def step(bench: Workbench, today_meeting: int, qtbot: QtBot) -> AgendaStep:
    shown = hosted(AgendaStep, bench, today_meeting, qtbot)
    shown.list.go_to_row(2)
    return shown


@pytest.fixture
def panel(step: AgendaStep) -> AnnexPanel:
    found: AnnexPanel = step.page.form.annexes
    return found


def pdf(folder: Path, name: str, pages: int = 1) -> Path:
    path = folder / name
    canvas = Canvas(str(path))
    for number in range(pages):
        canvas.drawString(72, 700, f"{name} {number}")
        canvas.showPage()
    canvas.save()
    return path


def annexes_of(bench: Workbench, step: AgendaStep, row: int = 2) -> tuple[Annex, ...]:
    return bench.read(meetings.get, step.meeting.id).items[row].annexes


def names(bench: Workbench, step: AgendaStep, row: int = 2) -> list[str]:
    return [annex.name for annex in annexes_of(bench, step, row)]


def waited(panel: AnnexPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.busy)


def drop(widget: QWidget, paths: list[Path], at: QPointF | None = None) -> bool:
    """Files let go over a widget, as the system tells it; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = at or QPointF(widget.rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return False
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_files_dropped_on_a_field_become_annexes_and_not_text(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    before = step.page.form.case_text.toPlainText()
    paths = [pdf(tmp_path, "Budget 2027.pdf", 3), tmp_path / "Notat.docx"]
    paths[1].write_bytes(b"PK" + bytes(20_000))
    assert drop(step.page.form.case_text.viewport(), paths)
    waited(panel, qtbot)
    assert names(bench, step) == ["Budget 2027.pdf", "Notat.docx"]
    assert step.page.form.case_text.toPlainText() == before
    shown = panel.model.index(0, 0)
    assert "3.1" in shown.data(Part.LEAD)
    assert "3" in shown.data(Part.TRAIL)
    bench.undo()
    assert names(bench, step) == [], "all that was dropped at once is one step"


def test_files_dropped_on_the_list_go_to_the_item_under_the_mouse(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    place = QPointF(step.list.visualRect(step.model.index(5, 0)).center())
    assert drop(step.list.viewport(), [pdf(tmp_path, "Handlingsplan.pdf")], place)
    waited(panel, qtbot)
    assert names(bench, step, 5) == ["Handlingsplan.pdf"]
    assert step.list.current_row() == 5


def test_a_broken_file_is_refused_with_a_word_and_the_others_kept(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "Skadet.pdf"
    broken.write_bytes(b"not a PDF at all")
    panel.add_files([broken, pdf(tmp_path, "Hel.pdf"), tmp_path / "Findes ikke.pdf"])
    waited(panel, qtbot)
    assert names(bench, step) == ["Hel.pdf"]
    assert "Skadet.pdf" in panel.message.text
    assert "Findes ikke.pdf" in panel.message.text


def test_files_copied_elsewhere_are_pasted(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pdf(tmp_path, "Kopieret.pdf")))])
    QGuiApplication.clipboard().setMimeData(data)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    waited(panel, qtbot)
    QGuiApplication.clipboard().clear()
    assert names(bench, step) == ["Kopieret.pdf"]


def test_a_large_file_can_be_stopped_and_leaves_nothing(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    large = tmp_path / "Film.mp4"
    with large.open("wb") as file:
        file.truncate(200_000_000)
    newest = bench.desk.next_undo()
    panel.add_files([large])
    assert panel.busy
    panel.cancel()
    waited(panel, qtbot)
    assert names(bench, step) == []
    assert bench.desk.next_undo() == newest
    assert panel.message.text == "", "she knows that she stopped it"


def test_annexes_are_ordered_renamed_and_removed_by_key(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.add_files([pdf(tmp_path, "A.pdf"), pdf(tmp_path, "B.pdf"), pdf(tmp_path, "C.pdf")])
    waited(panel, qtbot)
    panel.list.setFocus()
    panel.list.go_to_row(2)
    qtbot.keyClick(panel.list, Qt.Key.Key_Up, ALT)
    assert names(bench, step) == ["A.pdf", "C.pdf", "B.pdf"]
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "Bilag om havnen")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    renamed = ["A.pdf", "Bilag om havnen.pdf", "B.pdf"]
    qtbot.waitUntil(lambda: names(bench, step) == renamed)  # Qt takes what was typed a moment later
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert names(bench, step) == ["A.pdf", "B.pdf"]
    bench.undo()
    assert names(bench, step) == renamed


def test_an_annex_is_saved_as_it_came(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    source = pdf(tmp_path, "Plan.pdf", 2)
    panel.add_files([source])
    waited(panel, qtbot)
    panel.save_to(annexes_of(bench, step)[0], tmp_path / "ud.pdf")
    settle(bench, qtbot)
    assert (tmp_path / "ud.pdf").read_bytes() == source.read_bytes()
    panel.save_to(annexes_of(bench, step)[0], tmp_path / "no such folder" / "ud.pdf")
    settle(bench, qtbot)
    assert "ud.pdf" in panel.message.text


def test_only_what_a_reader_opens_is_opened(
    bench: Workbench,
    step: AgendaStep,
    panel: AnnexPanel,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    script = tmp_path / "Kør mig.bat"
    script.write_text("del *.*")
    panel.add_files([pdf(tmp_path, "Læs mig.pdf"), script])
    waited(panel, qtbot)
    panel.list.setFocus()
    panel.list.go_to_row(1)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    settle(bench, qtbot)
    assert opened == []
    assert panel.message.text
    panel.list.go_to_row(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    settle(bench, qtbot)
    assert [Path(url.toLocalFile()).name for url in opened] == ["Læs mig.pdf"]
    assert Path(opened[0].toLocalFile()).read_bytes() == (tmp_path / "Læs mig.pdf").read_bytes()


def test_a_closed_meeting_takes_no_files(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.add_files([pdf(tmp_path, "Før.pdf")])
    waited(panel, qtbot)
    closed(bench, step.meeting.id)
    path = pdf(tmp_path, "Efter.pdf")
    assert not drop(step.list.viewport(), [path])
    panel.add_files([path])
    settle(bench, qtbot)
    assert names(bench, step) == ["Før.pdf"]
    assert panel.save_as.isEnabled()
    assert not panel.rename.isEnabled()


def test_the_model_of_annexes_is_sound(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot, qtmodeltester: object
) -> None:
    panel.add_files([pdf(tmp_path, "A.pdf"), pdf(tmp_path, "B.pdf")])
    waited(panel, qtbot)
    qtmodeltester.check(panel.model)  # type: ignore[attr-defined]
    qtmodeltester.check(step.model)  # type: ignore[attr-defined]
    assert bench.read(annexes.content, annexes_of(bench, step)[1].id).startswith(b"%PDF")


def test_typing_goes_on_while_a_file_is_added_and_is_saved_after_it(
    bench: Workbench, step: AgendaStep, panel: AnnexPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.add_files([pdf(tmp_path, "Plan.pdf")])
    step.page.form.case_text.setPlainText("Skrevet imens")
    waited(panel, qtbot)
    assert step.page.form.case_text.toPlainText() == "Skrevet imens"
    qtbot.waitUntil(lambda: not step.page.autosave.pending)
    item = bench.read(meetings.get, step.meeting.id).items[2]
    assert (item.case_text, [annex.name for annex in item.annexes]) == ("Skrevet imens", ["Plan.pdf"])


def test_files_come_in_though_the_meeting_is_left_meanwhile(
    bench: Workbench, today_meeting: int, workspace: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = workspace(today_meeting)
    shown.show_step(WorkStep.AGENDA)
    step = shown.step_widget()
    assert isinstance(step, AgendaStep)
    broken = tmp_path / "Skadet.pdf"
    broken.write_bytes(b"not a PDF at all")
    said: list[str] = []
    bench.done.connect(lambda sentence, _undoable: said.append(sentence))
    step.page.form.annexes.add_files([pdf(tmp_path, "Plan.pdf"), broken])
    with qtbot.waitSignal(shown.left):
        shown.leave()
    step.close_down()
    settle(bench, qtbot)
    item = bench.read(meetings.get, today_meeting).items[0]
    assert [annex.name for annex in item.annexes] == ["Plan.pdf"]
    assert len(said) == 2
    assert "Plan.pdf" in said[0]
    assert "Skadet.pdf" in said[1]
