"""The main job without a screen: the example's papers, lists and a picture of every page, written to a folder."""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtTest import QTest

from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.meetings import MeetingQuery, MeetingRow
from vaekst_desk.domain.vocabulary import Language, MeetingStatus, PaperKind
from vaekst_desk.exchange.files import write_whole
from vaekst_desk.services import exports, meetings, papers, registers
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui import application, pages
from vaekst_desk.ui.main_window import MainWindow

WINDOW = QSize(1366, 768)
_SHOWN = 200  # ms for a page to show its details
_DRAWN = 1200  # ms for a preview to be drawn beside


def write(folder: Path, *, language: Language) -> int:
    """Writes all of it and prints the name of each file; the process's exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        register = Path(temporary) / registers.example_path().name
        registers.create_example(register)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, temporary)
        print(f"No screen: the example alliance's papers and pictures are written to {folder}.")
        for path in (*_papers(register, folder, language), *_pictures(register, folder, language)):
            print(f"  {path.name}")
    return 0


def _papers(register: Path, folder: Path, language: Language) -> Iterator[Path]:
    today = date.today()  # noqa: DTZ011  the day on the user's own wall calendar is printed
    options = papers.PaperOptions(language=language, printed_on=today)
    with Desk.open(register, read_only=True) as desk:
        held, called = _example_meetings(desk, today)
        for kind, noun_id in (
            (PaperKind.AGREEMENT, 1),
            (PaperKind.SIGNATURE_SHEET, 1),
            (PaperKind.AGENDA, called.id),
            (PaperKind.ATTENDANCE, held.id),
            (PaperKind.SIGN_IN_SHEET, called.id),
            (PaperKind.BADGES, called.id),
            (PaperKind.TABLE_CARDS, called.id),
            (PaperKind.TASKS, called.id),
            (PaperKind.MINUTES, held.id),
            (PaperKind.MEETING_PACK, called.id),
        ):
            path = folder / f"{kind.value}.pdf"
            write_whole(path, desk.read(papers.render, kind, noun_id, options))
            yield path
        for suffix in (".xlsx", ".csv"):
            path = folder / f"{PaperKind.ATTENDANCE.value}{suffix}"
            desk.read(exports.attendees, held.id, to=path, today=today, language=language)
            yield path


def _example_meetings(desk: Desk, today: date) -> tuple[MeetingRow, MeetingRow]:
    """The meeting that was held and the one that is called."""
    rows = desk.read(meetings.rows, desk.read(meetings.keys, MeetingQuery(today)))
    held = next(row for row in rows if row.status.was_held)
    return held, next(row for row in rows if row.status is MeetingStatus.CALLED)


def _pictures(register: Path, folder: Path, language: Language) -> Iterator[Path]:
    program = application.make_window(register, language=language)
    window = program.window
    window.resize(WINDOW)
    window.show()
    QTest.qWaitForWindowExposed(window)
    for entry in pages.entries():
        window.show_page(entry.id)
        page = window.page()
        if page is not None:
            page.table.selectRow(0)
        _wait(_SHOWN)
        path = folder / f"{entry.id}.png"
        window.grab().save(str(path))
        yield path
    yield from _steps(window, folder)
    window.close()


def _wait(milliseconds: int) -> None:
    """Lets the window work on, and the worker beside it, which QTest's own waiting does not."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _steps(window: MainWindow, folder: Path) -> Iterator[Path]:
    """Every step of the workspace of the newest meeting, which the list of meetings shows first."""
    window.show_page("meetings")
    page = window.page()
    workspace = window.open_meeting(page.spec.id_of(page.model.key(0))) if page else None
    for step in WorkStep if workspace else ():
        assert workspace
        workspace.show_step(step)
        _wait(_DRAWN)
        path = folder / f"meeting-{step.value}.png"
        window.grab().save(str(path))
        yield path
