from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.meeting.hosting import hosted
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.closing import CheckKind, WorkStep
from vaekst_desk.domain.presence import unnoted
from vaekst_desk.domain.vocabulary import Adoption, AttachmentKind, MeetingStatus, PaperKind, Presence
from vaekst_desk.services import agenda, annexes, check_in, meetings, minutes
from vaekst_desk.ui.meeting import close_step
from vaekst_desk.ui.meeting.close_step import CloseStep

LABEL = Label.of(StepCode.REGISTER_CREATE)


@pytest.fixture
def found(bench, today_meeting):
    """Today's meeting as the register holds it."""
    return lambda: bench.read(meetings.get, today_meeting)


@pytest.fixture
def step(bench, today_meeting, qtbot):
    return hosted(CloseStep, bench, today_meeting, qtbot)


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "Underskrevet side æøå.png"
    Image.new("RGB", (120, 160), "white").save(path)
    return path


def idle(qtbot, step):
    qtbot.waitUntil(lambda: step._job is None, timeout=15_000)


def hold(bench, meeting_id, *, adopted=True):
    """Everything but the signed page: everyone is there, every item has a word, the minutes are adopted."""
    meeting = bench.read(meetings.get, meeting_id)
    ids = [row.fields.id for row in meeting.attendances]
    bench.desk.write(LABEL, check_in.set_presence, ids, Presence.PRESENT)
    for item in meeting.items:
        bench.desk.write(LABEL, agenda.change, item.id, minutes_text="Drøftet.")
    bench.desk.write(LABEL, minutes.draft, meeting_id, today=meeting.fields.starts_at.date())
    if adopted:
        on = meeting.fields.starts_at.date() + timedelta(days=9)
        bench.desk.write(LABEL, minutes.adopt, meeting_id, adoption=Adoption.BY_SILENCE, on=on)


@pytest.fixture
def adopted_step(bench, today_meeting, qtbot):
    hold(bench, today_meeting)
    return hosted(CloseStep, bench, today_meeting, qtbot)


def drop(step, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    args = (
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    step.dropEvent(QDropEvent(*args))


def test_every_line_has_the_one_thing_to_do(step, qtbot):
    checks = step.form.checks
    for kind, step_name in ((CheckKind.PRESENCE, WorkStep.HOLD), (CheckKind.ADOPTION, WorkStep.MINUTES)):
        with qtbot.waitSignal(step.step_wanted) as signal:
            checks.button(kind).click()
        assert signal.args == [step_name]
    with qtbot.waitSignal(step.item_wanted) as signal:
        checks.button(CheckKind.MINUTES).click()
    assert signal.args == [step.meeting.items[0].id]
    with qtbot.waitSignal(step.paper_wanted) as signal:
        checks.button(CheckKind.SIGNATURES).click()
    assert signal.args == [PaperKind.MINUTES]


def test_what_is_missing_is_counted_in_words(step, bench, found):
    waiting = unnoted(found().attendances)
    bench.write(LABEL, check_in.set_presence, [row.fields.id for row in waiting[1:]], Presence.PRESENT)
    step.reload_wanted.emit()
    assert "1" in step.form.checks.sentence(CheckKind.PRESENCE)
    assert str(len(found().items)) in step.form.checks.sentence(CheckKind.MINUTES)


def test_minutes_not_adopted_cannot_be_closed(step, bench, today_meeting, found, qtbot):
    hold(bench, today_meeting, adopted=False)
    step.reload_wanted.emit()
    assert not step.form.close_meeting.isEnabled()
    assert step.form.lacking.text
    step.close_meeting()
    idle(qtbot, step)
    assert step.form.message.text
    assert found().fields.status is MeetingStatus.HELD


def test_a_scan_dropped_anywhere_makes_the_list_green(adopted_step, scan, found, qtbot):
    step = adopted_step
    lacking = step.form.close_meeting.text()
    assert step.form.close_meeting.isEnabled()
    assert step.form.lacking.text
    drop(step, scan)
    idle(qtbot, step)
    paper = found().papers[0]
    assert (paper.kind, paper.name, paper.pages) == (AttachmentKind.SCAN, scan.name, 1)
    assert step.form.close_meeting.text() != lacking
    assert not step.form.lacking.text
    assert not step.form.checks.button(CheckKind.SCANS).isVisible()
    assert step.model.rowCount() == 1


def test_what_is_no_scan_is_named_and_the_rest_is_kept(adopted_step, scan, tmp_path, found, qtbot):
    step = adopted_step
    note = tmp_path / "noter.txt"
    note.write_text("Ikke en side.")
    broken = tmp_path / "gået i stykker.pdf"
    broken.write_bytes(b"%PDF-1.7 ingenting")
    step.add_scans([note, scan, broken, tmp_path / "findes ikke.pdf"])
    idle(qtbot, step)
    assert [paper.name for paper in found().papers] == [scan.name]
    for path in (note, broken, tmp_path / "findes ikke.pdf"):
        assert path.name in step.form.message.text


def test_a_picture_under_a_false_name_is_kept_as_what_it_is(adopted_step, scan, tmp_path, found, qtbot):
    false = scan.rename(tmp_path / "side.exe")
    adopted_step.add_scans([false])
    idle(qtbot, adopted_step)
    assert found().papers[0].name == "side.exe.png"


def test_several_scans_are_one_step_to_undo(adopted_step, scan, tmp_path, bench, found, qtbot):
    other = tmp_path / "side 2.jpg"
    Image.new("RGB", (120, 160), "white").save(other)
    adopted_step.add_scans([scan, other])
    idle(qtbot, adopted_step)
    assert len(found().papers) == 2
    bench.undo()
    assert not found().papers
    qtbot.waitUntil(lambda: adopted_step.model.rowCount() == 0, timeout=5_000)


def test_closing_keeps_the_minutes_with_their_sum(adopted_step, bench, found, tmp_path, qtbot):
    step = adopted_step
    step.form.close_meeting.click()
    assert not step.form.close_meeting.isEnabled()
    idle(qtbot, step)
    assert found().fields.status is MeetingStatus.CLOSED
    paper = found().papers[0]
    content = bench.read(annexes.content, paper.id)
    assert sha256(content).hexdigest() == paper.sha256
    assert paper.sha256 in step.form.closed_by.text()
    assert not step.form.closing.isVisible()
    step.copy_sum()
    assert QGuiApplication.clipboard().text() == paper.sha256
    QGuiApplication.clipboard().clear()
    step.save_to(tmp_path / "Referat.pdf")
    assert (tmp_path / "Referat.pdf").read_bytes() == content
    step.save_to(tmp_path / "findes ikke" / "Referat.pdf")
    assert "Referat.pdf" in step.form.message.text


def test_reopening_asks_why_and_keeps_the_earlier_paper(adopted_step, found, qtbot):
    step = adopted_step
    step.close_meeting()
    idle(qtbot, step)
    step.form.why.setFocus()
    qtbot.keyClick(step.form.why, Qt.Key.Key_Return)
    assert step.errors.text("why")
    assert found().closed
    QTest.keyClicks(step.form.why, "Forkert navn under punkt 4")
    qtbot.keyClick(step.form.why, Qt.Key.Key_Return)
    assert found().fields.status is MeetingStatus.APPROVED
    assert [paper.note for paper in found().papers] == ["Forkert navn under punkt 4"]
    assert not step.form.why.text()
    step.close_meeting()
    idle(qtbot, step)
    assert [paper.note for paper in found().papers] == ["Forkert navn under punkt 4", ""]
    assert found().papers[1].sha256 in step.form.closed_by.text()


def test_only_scans_can_be_taken_away_and_only_while_open(adopted_step, scan, found, qtbot):
    step = adopted_step
    step.add_scans([scan])
    idle(qtbot, step)
    step.form.papers.setFocus()
    qtbot.keyClick(step.form.papers, Qt.Key.Key_Delete)
    assert not found().papers
    step.add_scans([scan])
    idle(qtbot, step)
    step.close_meeting()
    idle(qtbot, step)
    for row in range(step.model.rowCount()):
        step.form.papers.selectRow(row)
        assert not step.form.remove.isEnabled()
        assert step.form.open.isEnabled()


def test_enter_opens_a_copy_under_a_safe_name(adopted_step, scan, tmp_path, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(close_step, "open_copy", lambda file: opened.append(file) or True)
    adopted_step.add_scans([scan])
    idle(qtbot, adopted_step)
    adopted_step.form.papers.setFocus()
    qtbot.keyClick(adopted_step.form.papers, Qt.Key.Key_Return)
    assert opened[0].name == scan.name
    assert opened[0].content == scan.read_bytes()


def test_the_table_of_papers_is_a_sound_model(adopted_step, scan, qtmodeltester, qtbot):
    adopted_step.add_scans([scan, scan])
    idle(qtbot, adopted_step)
    qtmodeltester.check(adopted_step.model, force_py=True)
    assert adopted_step.model.rowCount() == 2


def test_the_time_of_closing_is_the_clock_of_this_computer(adopted_step, qtbot):
    before = datetime.now(UTC).astimezone()
    adopted_step.close_meeting()
    idle(qtbot, adopted_step)
    text = adopted_step.form.closed_by.text()
    assert f"{before:%d.%m.%Y}".lstrip("0") in text or f"{before:%d.%m.%Y}" in text
