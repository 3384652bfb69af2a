"""A workbench on a copy of the example alliance, and the workspace of any of its meetings as she sees it."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import MeetingFields, standing_items
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import bodies, meetings, registers
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui.meeting.workspace import Workspace
from vaekst_desk.ui.workbench import Workbench

# The offscreen platform says so for every menu and popup.
POPUPS = r"This plugin does not support (raise|grabbing the keyboard)"
SETUP = Label.of(StepCode.REGISTER_CREATE)
Open = Callable[..., Workspace]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(POPUPS, extend=True))


@pytest.fixture(scope="session")
def example_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example alliance, to be copied."""
    path = tmp_path_factory.mktemp("made") / "example.vaekst"
    registers.create_example(path)
    return path


@pytest.fixture
def bench(example_made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Workbench]:
    """A Danish workbench on the example alliance."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    path = Path(shutil.copy(example_made, tmp_path / "Vækst eksempel.vaekst"))
    with Desk.open(path) as desk:
        opened = Workbench(desk, language=Language.DANISH)
        yield opened
        opened.worker.stop()


def settle(bench: Workbench, qtbot: QtBot) -> None:
    """Waits until whatever was asked of the worker so far is done and delivered."""
    done: list[object] = []
    bench.worker.run(lambda _: None, on_result=done.append, on_error=done.append)
    qtbot.waitUntil(lambda: bool(done))


@pytest.fixture
def today_meeting(bench: Workbench) -> int:
    """A meeting of the alliance that began a quarter of an hour ago: everybody with a mandate invited, eight items."""
    starts_at = datetime.now().replace(second=0, microsecond=0) - timedelta(minutes=15)  # noqa: DTZ005
    body_id = bench.read(bodies.listed)[0].id
    fields = MeetingFields(body_id, starts_at, "Møde i dag", place="Rådhuset")
    meeting_id = bench.desk.write(SETUP, meetings.save, fields, items=standing_items(Language.DANISH)).result
    bench.desk.write(SETUP, meetings.invite_all, meeting_id)
    return meeting_id


@pytest.fixture
def workspace(bench: Workbench, qtbot: QtBot) -> Iterator[Open]:
    """Opens the workspace of a meeting, shown and active; let go of with the test."""
    opened: list[tuple[QWidget, Workspace]] = []  # the window is held too: nobody else does

    def open_on(meeting_id: int, *, size: tuple[int, int] = (1366, 700)) -> Workspace:
        window = QWidget()
        qtbot.addWidget(window)
        shown = Workspace(bench, meeting_id, window)
        opened.append((window, shown))
        window.resize(*size)
        shown.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        shown.take_focus()
        return shown

    yield open_on
    for window, shown in opened:
        shown.flush()
        shown.close_down()
        window.hide()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
