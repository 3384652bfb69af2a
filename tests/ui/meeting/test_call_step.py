"""Calling a meeting: facts typed in place, doubts and errors beside them, papers and letters made aside."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.meeting.conftest import SETUP, settle
from tests.ui.meeting.hosting import hosted
from tests.ui.meeting.progress import closed
from vaekst_desk.domain.calls import DraftStyle, Enclosure, LetterKind
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import AttachmentKind, MeetingKind, MeetingStatus, PaperKind
from vaekst_desk.services import calls, meetings
from vaekst_desk.services import settings as settings_service
from vaekst_desk.ui.meeting.call_files import put_down
from vaekst_desk.ui.meeting.call_step import CallStep
from vaekst_desk.ui.meeting.letters_dialog import LettersDialog
from vaekst_desk.ui.workbench import Workbench


@pytest.fixture
def step(bench: Workbench, today_meeting: int, qtbot: QtBot) -> CallStep:
    shown = hosted(CallStep, bench, today_meeting, qtbot)
    shown.take_focus()
    return shown


def now(step: CallStep) -> Meeting:
    return step.workbench.read(meetings.get, step.meeting.id)


def letters(step: CallStep, kind: LetterKind, folder: Path, style: DraftStyle, qtbot: QtBot) -> LettersDialog:
    """The dialog with letters made in a folder."""
    dialog = LettersDialog(step.workbench, step.meeting.id, kind, step)
    qtbot.addWidget(dialog)
    dialog.form.style.set_value(style)
    dialog.form.folder.setText(str(folder))
    dialog.form.open_them.setChecked(False)
    dialog.form.make.click()
    settle(step.workbench, qtbot)
    return dialog


# facts


def test_facts_are_saved_as_they_are_typed(bench: Workbench, step: CallStep, qtbot: QtBot) -> None:
    before = now(step).fields
    form = step.facts.form
    form.place.setFocus()
    form.place.selectAll()
    qtbot.keyClicks(form.place, "Skolegade 1")
    with qtbot.waitSignal(step.facts.autosave.saved):
        pass
    form.online_url.setText("https://moede.example/1")
    form.note.setPlainText("Der er kaffe.")
    assert step.flush()
    fields = now(step).fields
    assert (fields.place, fields.online_url, fields.note) == (
        "Skolegade 1",
        "https://moede.example/1",
        "Der er kaffe.",
    )
    bench.undo()
    assert now(step).fields == before


def test_a_date_half_typed_is_not_saved(bench: Workbench, step: CallStep, qtbot: QtBot) -> None:
    held = now(step).fields.starts_at
    field = step.facts.form.date
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "24.11.20")  # which means another year as long as it is all there is
    qtbot.wait(900)
    assert now(step).fields.starts_at == held
    qtbot.keyClicks(field, "30")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert now(step).fields.starts_at == datetime.combine(date(2030, 11, 24), held.time())


def test_an_end_before_the_start_is_said_beside_it_and_nothing_is_lost(step: CallStep) -> None:
    form, held = step.facts.form, now(step).fields
    form.date.set_value(date(2030, 5, 2))
    form.starts_at.set_value(time(10))
    form.ends_at.set_value(time(9))
    assert not step.flush()
    assert "9.00" in step.facts.errors.text("ends_at")
    assert now(step).fields == held
    form.starts_at.set_value(time(8))
    assert step.flush()
    assert step.facts.errors.text("ends_at") == ""
    fields = now(step).fields
    assert (fields.starts_at, fields.ends_at) == (datetime(2030, 5, 2, 8), datetime(2030, 5, 2, 9))


def test_a_time_that_the_clock_skips_is_refused(step: CallStep) -> None:
    form, held = step.facts.form, now(step).fields
    form.ends_at.set_value(None)
    form.date.set_value(date(2027, 3, 28))
    form.starts_at.set_value(time(2, 30))
    assert not step.flush()
    assert "2.30" in step.facts.errors.text("starts_at")
    assert now(step).fields == held


def test_a_meeting_without_a_date_is_not_saved(step: CallStep) -> None:
    held = now(step).fields
    step.facts.form.date.clear()
    assert not step.flush()
    assert step.facts.errors.text("date")
    assert now(step).fields == held


def test_a_title_that_is_only_its_kind_follows_it(bench: Workbench, step: CallStep, qtbot: QtBot) -> None:
    form = step.facts.form
    form.title.setText("Ordinært møde")
    form.kind.setFocus()
    qtbot.keyClick(form.kind, Qt.Key.Key_End)
    assert step.flush()
    fields = now(step).fields
    assert fields.kind is MeetingKind.EXTRAORDINARY
    assert fields.title == "Ekstraordinært møde"


def test_doubts_stand_beside_the_date(bench: Workbench, step: CallStep, qtbot: QtBot) -> None:
    form, errors = step.facts.form, step.facts.errors
    day = date(bench.today().year + 2, 12, 25)
    form.ends_at.set_value(None)
    form.date.set_value(day)
    assert step.flush()
    qtbot.waitUntil(lambda: "Juledag" in errors.text("date"))
    form.date.set_value(bench.today() + timedelta(days=1))
    assert step.flush()  # doubtful, and saved all the same
    latest = bench.today() + timedelta(days=1 - 7)  # the notice is a week too late for that
    qtbot.waitUntil(lambda: f"{latest:%d.%m.%Y}" in errors.text("date"))
    assert "Juledag" not in errors.text("date")
    assert now(step).fields.starts_at.date() == bench.today() + timedelta(days=1)


# papers and letters


def test_the_notice_and_the_calendar_file_are_saved(
    bench: Workbench, step: CallStep, tmp_path: Path, qtbot: QtBot
) -> None:
    key = step.meeting.id
    step.send.save_to(tmp_path / "Indkaldelse.pdf", lambda session: calls.notice(session, key))
    settle(bench, qtbot)
    assert (tmp_path / "Indkaldelse.pdf").read_bytes().startswith(b"%PDF")
    assert "Indkaldelse.pdf" in step.send.form.message.text
    assert step.send.form.open_folder.isVisible()
    step.send.save_to(tmp_path / "nowhere" / "x.pdf", lambda session: calls.notice(session, key))
    settle(bench, qtbot)
    assert "x.pdf" in step.send.form.message.text
    assert not step.send.form.open_folder.isVisible()


def test_the_notice_is_shown_with_what_was_just_typed(step: CallStep, qtbot: QtBot) -> None:
    step.facts.form.place.setText("Et nyt sted")
    with qtbot.waitSignal(step.paper_wanted) as asked:
        step.send.form.view.click()
    assert asked.args == [PaperKind.AGENDA]
    assert now(step).fields.place == "Et nyt sted"


def test_marking_as_called_keeps_the_notice_and_can_be_undone(
    bench: Workbench, step: CallStep, qtbot: QtBot
) -> None:
    step.send.form.mark.click()
    settle(bench, qtbot)
    meeting = now(step)
    assert (meeting.fields.status, meeting.fields.called_on) == (MeetingStatus.CALLED, bench.today())
    assert [paper.kind for paper in meeting.papers] == [AttachmentKind.NOTICE]
    assert step.send.form.remind.isVisible()
    assert not step.send.form.mark.isVisible()
    bench.undo()
    assert now(step).fields.status is MeetingStatus.PLANNED


def test_letters_to_each_lie_in_a_folder_of_their_own(
    bench: Workbench, step: CallStep, tmp_path: Path, qtbot: QtBot
) -> None:
    reached = [row for row in step.meeting.attendances if row.email]
    for _ in range(2):  # what was made before is never written over
        letters(step, LetterKind.CALL, tmp_path, DraftStyle.ONE_EACH, qtbot)
    folders = [path for path in tmp_path.iterdir() if path.is_dir() and any(path.glob("*.eml"))]
    assert len(folders) == 2
    for folder in folders:
        found = [message_from_bytes(path.read_bytes(), policy=default) for path in folder.iterdir()]
        assert {message["To"].addresses[0].addr_spec for message in found} == {row.email for row in reached}
        assert {message["X-Unsent"] for message in found} == {"1"}


def test_one_letter_to_all_and_its_folder(
    bench: Workbench, step: CallStep, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "breve"
    place.mkdir()
    dialog = letters(step, LetterKind.CALL, place, DraftStyle.ALL_BCC, qtbot)
    (path,) = place.iterdir()
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert len(message["Bcc"].addresses) == len({row.email for row in step.meeting.attendances if row.email})
    assert "breve" in dialog.form.message.text
    assert not dialog.form.open_folder.isHidden()


def test_a_change_raises_the_number_of_the_calendar_file(
    bench: Workbench, step: CallStep, tmp_path: Path, qtbot: QtBot
) -> None:
    step.send.form.mark.click()
    settle(bench, qtbot)
    before = now(step).sequence
    place = tmp_path / "breve"
    place.mkdir()
    dialog = letters(step, LetterKind.UPDATE, place, DraftStyle.ALL_BCC, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.form.message.text))
    assert now(step).sequence == before + 1
    (path,) = place.iterdir()
    parts = message_from_bytes(path.read_bytes(), policy=default).iter_attachments()
    calendar = next(part for part in parts if part.get_content_type() == "text/calendar")
    assert f"SEQUENCE:{before + 1}" in calendar.get_content()


def test_letters_that_fail_raise_the_number_once_and_say_so(
    bench: Workbench, step: CallStep, tmp_path: Path, qtbot: QtBot
) -> None:
    step.send.form.mark.click()
    settle(bench, qtbot)
    before = now(step).sequence
    with qtbot.waitSignal(bench.changed):
        dialog = letters(step, LetterKind.UPDATE, tmp_path / "nowhere", DraftStyle.ALL_BCC, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.form.message.text))
    assert now(step).sequence == step.meeting.sequence == before + 1
    dialog.form.folder.setText(str(tmp_path))
    dialog.form.make.click()
    settle(bench, qtbot)
    assert len(list(tmp_path.glob("*.eml"))) == 1
    assert now(step).sequence == before + 1


def test_few_letters_are_opened_at_once(
    bench: Workbench, step: CallStep, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    dialog = LettersDialog(bench, step.meeting.id, LetterKind.CALL, step)
    qtbot.addWidget(dialog)
    assert not dialog.form.open_them.isEnabled(), "nobody wants forty windows"
    dialog.form.style.set_value(DraftStyle.ALL_BCC)
    assert dialog.form.open_them.isChecked()
    dialog.form.make.click()
    settle(bench, qtbot)
    assert [Path(url.toLocalFile()).suffix for url in opened] == [".eml"]


def test_an_alliance_without_an_address_is_told_so(
    bench: Workbench, step: CallStep, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.write(SETUP, settings_service.save, AllianceSettings(name="Alliancen"))
    dialog = letters(step, LetterKind.CALL, tmp_path, DraftStyle.ONE_EACH, qtbot)
    assert dialog.form.message.text
    assert not list(tmp_path.glob("**/*.eml"))


def test_calling_off_offers_the_letters_and_can_be_undone(
    bench: Workbench, step: CallStep, qtbot: QtBot
) -> None:
    step.send.form.mark.click()
    settle(bench, qtbot)
    offered: list[LetterKind] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LettersDialog)
        offered.append(dialog.kind)
        dialog.reject()

    QTimer.singleShot(0, close)
    step.send.form.call_off.click()
    assert offered == [LetterKind.CANCEL]
    assert now(step).fields.status is MeetingStatus.CANCELLED
    bench.undo()
    assert now(step).fields.status is MeetingStatus.CALLED


def test_who_has_no_address_is_named(bench: Workbench, step: CallStep) -> None:
    without = [row.name for row in step.meeting.attendances if not row.email]
    said = step.send.form.without
    assert said.isHidden() is (not without)
    assert all(name in said.text() for name in without[:4])


def test_a_closed_meeting_is_read_only(bench: Workbench, today_meeting: int, qtbot: QtBot) -> None:
    closed(bench, today_meeting)
    step = hosted(CallStep, bench, today_meeting, qtbot)
    assert step.facts.form.title.isReadOnly()
    assert not step.facts.form.body_id.isEnabled()
    assert not step.send.form.mark.isVisible()
    assert step.send.form.save_pdf.isEnabled()


# the folder


@pytest.mark.parametrize("stop_at", [0, 1, 2])
def test_letters_stopped_half_way_leave_nothing(tmp_path: Path, stop_at: int) -> None:
    made = [Enclosure(f"{number}.eml", "message/rfc822", b"x") for number in range(3)]
    going_on: Callable[[int, int], bool] = lambda done, _: done < stop_at  # noqa: E731
    with pytest.raises(UserError):
        put_down(made, tmp_path, name="Breve", progress=going_on)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    made = [Enclosure(f"{number}.eml", "message/rfc822", b"x") for number in range(2)]
    with pytest.raises(UserError):
        put_down(made, tmp_path / "nowhere", name="Breve", progress=lambda *_: True)


def test_letters_to_nobody_cannot_be_made(bench: Workbench, step: CallStep, qtbot: QtBot) -> None:
    bench.write(SETUP, meetings.save, now(step).fields, meeting_id=step.meeting.id, attendances=())
    dialog = LettersDialog(bench, step.meeting.id, LetterKind.CALL, step)
    qtbot.addWidget(dialog)
    assert not dialog.form.make.isEnabled()
