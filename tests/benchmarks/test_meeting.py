"""A meeting with 1,000 invited, measured against floors of the same run.

Each test prints `name: ratio X (limit Y)`. What is compared, and why that is the floor, stands at each test.
"""

import gc
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AgendaItemFields, MeetingQuery
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import agenda, meetings, registers
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui.application import collect_garbage
from vaekst_desk.ui.meeting.hold_step import HoldStep
from vaekst_desk.ui.meeting.workspace import Workspace
from vaekst_desk.ui.workbench import Workbench

PEOPLE = 5_000
INVITED = 1_000
ITEMS = 12
FRAME = 1000 / 60  # ms
TYPED = 80
SETUP = Label.of(StepCode.REGISTER_CREATE)
Statement = tuple[str, Any]


def say(name: str, value: float, limit: float, *, unit: str = "ratio", more: str = "") -> None:
    sys.stdout.write(f"\n{name}: {unit} {value:.2f} (limit {limit:g}){' · ' + more if more else ''}\n")


@pytest.fixture
def bench(tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot) -> Iterator[Workbench]:
    path = tmp_path_factory.mktemp("meeting") / "large.vaekst"
    registers.create_example(path, people=PEOPLE)
    with Desk.open(path) as desk:
        opened = Workbench(desk, language=Language.DANISH)
        yield opened
        opened.worker.stop()


@pytest.fixture
def meeting_id(bench: Workbench) -> int:
    """The great meeting of the large example, held today."""
    ids = bench.read(meetings.keys, MeetingQuery(bench.today()))
    largest = max(bench.read(meetings.rows, ids), key=lambda row: row.invited)
    assert largest.invited == INVITED
    for at in range(largest.items, ITEMS):
        bench.desk.write(SETUP, agenda.add, largest.id, AgendaItemFields(f"Punkt {at + 1}"))
    starts_at = datetime.combine(bench.today(), datetime.min.time()).replace(hour=8)
    bench.desk.write(SETUP, meetings.change, largest.id, starts_at=starts_at)
    return largest.id


class Shown:
    """The workspace of the meeting in a window of its own, painted once."""

    def __init__(self, bench: Workbench, meeting_id: int) -> None:
        self.window = QWidget()
        self.workspace = Workspace(bench, meeting_id, self.window)
        for widget in (self.window, self.workspace):
            widget.resize(1366, 700)
        self.window.show()
        QApplication.processEvents()

    @property
    def step(self) -> HoldStep:
        step = self.workspace.step_widget()
        assert isinstance(step, HoldStep)
        return step

    def let_go(self) -> None:
        self.workspace.flush()
        self.workspace.close_down()
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def timed(run: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = run()
    return (time.perf_counter() - start) * 1000, result


def asked(bench: Workbench, meeting_id: int) -> list[Statement]:
    """What opening the meeting asks the register."""
    statements: list[Statement] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            statements.append((statement, parameters))

    engine = bench.desk._register.engine
    event.listen(engine, "before_cursor_execute", note)
    Shown(bench, meeting_id).let_go()
    event.remove(engine, "before_cursor_execute", note)
    return statements


def bare(path: Path, statements: list[Statement]) -> None:
    connection = sqlite3.connect(path)
    for statement, parameters in statements:
        connection.execute(statement, parameters).fetchall()
    connection.close()


def test_open(bench: Workbench, meeting_id: int) -> None:
    """The workspace at the step Afhold, from nothing to its first picture, against the bare queries it needs.

    The floor runs the very same SELECTs through sqlite3 on a fresh connection and fetches every row.
    """
    statements = asked(bench, meeting_id)
    floors, ours = [], []
    collect_garbage()  # as `run` does once the window is there
    for _ in range(15):
        gc.collect()
        floors.append(timed(lambda: bare(bench.desk.path, statements))[0])
        took, shown = timed(lambda: Shown(bench, meeting_id))
        assert shown.step.people.model.rowCount() == INVITED
        ours.append(took)
        shown.let_go()
    floor, value = statistics.median(floors), statistics.median(ours)
    say(
        "meeting with 1,000 invited opened",
        value / floor,
        3,
        more=f"{value:.0f} ms, {len(statements)} bare queries {floor:.0f} ms",
    )
    assert value / floor <= 3


def test_check_in(bench: Workbench, meeting_id: int, qtbot: QtBot) -> None:
    """Each key of a check-in among 1,000 invited, until its picture is there, in frames of a 60 Hz screen.

    Two letters of a name and Enter, as fast as a fast typist; what is written and read aside counts against the next key.
    """
    shown = Shown(bench, meeting_id)
    people = shown.step.people
    shown.workspace.take_focus()
    qtbot.wait(300)
    collect_garbage()  # as `run` does once the window is there
    names = [row.family_name for row in people.model.rows[:: INVITED // TYPED]]
    keys: list[float] = []

    def press(run: Callable[[], Any]) -> None:
        keys.append(timed(lambda: (run(), QApplication.processEvents()))[0])
        qtbot.wait(60)

    for name in names:
        for letter in name[:2]:
            press(lambda letter=letter: people.edit.insert(letter))  # type: ignore[misc]
        press(lambda: QTest.keyClick(people.edit, Qt.Key.Key_Return))
    shown.let_go()
    keys.sort()
    late = keys[int(len(keys) * 0.95)]
    say(
        "check-in keystroke to repaint, p95",
        late / FRAME,
        1,
        unit="frames",
        more=f"{late:.1f} ms, median {statistics.median(keys):.1f} ms",
    )
    assert late <= FRAME
