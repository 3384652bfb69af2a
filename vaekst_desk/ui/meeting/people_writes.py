"""What is noted about people, written one after the other aside, so that the next name can be typed meanwhile."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from vaekst_desk.domain.changes import Label, Written
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.meeting.people_model import Change
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_FRAME = 16  # ms: the line is painted before the writing takes its share of the machine


@dataclass(frozen=True, slots=True, eq=False)
class Note:
    """A change of some lines: how it shows, what it is called, and how the register is told."""

    ids: Sequence[int]
    shows: Change
    label: Label
    change: Callable[..., Any]
    arguments: Sequence[Any] = ()
    named: dict[str, Any] = field(default_factory=dict)

    def write(self, session: Session) -> Any:
        """Tells the register. Raises what the change raises."""
        return self.change(session, *self.arguments, **self.named)


Outcome = tuple[Note, Written[Any] | UserError | InvalidFields]


class PeopleWrites(QObject):
    """Writes notes in their order. `failed` carries the `UserError` of one that could not be written."""

    failed = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._waiting: deque[Note] = deque()
        self._order = threading.Lock()
        self._soon = QTimer(self, singleShot=True, interval=_FRAME)
        self._soon.timeout.connect(self._begin)
        self.pending: list[Note] = []

    def put(self, note: Note) -> None:
        """Writes a note as soon as those before it are written."""
        self.pending.append(note)
        self._waiting.append(note)
        self._soon.start()

    def _begin(self) -> None:
        self._workbench.worker.run(self._write_aside, on_result=self._written, on_error=self._broke)

    def flush(self) -> bool:
        """Writes whatever waits, now; False where something could not be written, which `failed` then said."""
        return self._take(self._write_waiting())

    def _write_aside(self, _job: Job) -> list[Outcome]:
        return self._write_waiting()

    def _write_waiting(self) -> list[Outcome]:
        outcomes: list[Outcome] = []
        with self._order:
            while self._waiting:
                note = self._waiting.popleft()
                try:
                    outcomes.append((note, self._workbench.desk.write(note.label, note.write)))
                except (UserError, InvalidFields) as error:
                    outcomes.append((note, error))
        return outcomes

    def _written(self, outcomes: list[Outcome]) -> None:
        self._take(outcomes)

    def _take(self, outcomes: list[Outcome]) -> bool:
        """Back on the screen's thread."""
        faults = []
        for note, outcome in outcomes:
            self.pending.remove(note)
            if isinstance(outcome, Written):
                self._workbench.announce(outcome.topics, note.label)
            else:
                faults.append(outcome)
        for fault in faults:
            self.failed.emit(fault)
        return not faults

    def _broke(self, error: BaseException) -> None:
        """A bug: what was shown ahead of the register is shown no longer."""
        self.pending = list(self._waiting)
        raise error
