"""Files on their way into the register, on the worker: looked at first, then kept together as one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from vaekst_desk.domain.changes import Changes, Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.services import annexes
from vaekst_desk.services.desk import Desk, Session
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_WHOLE = 1000  # how fine progress is told
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of some files: the change, and why the others were refused."""

    topics: Changes = frozenset()
    label: Label | None = None
    refused: tuple[UserError, ...] = ()


class AnnexRun:
    """Adds files to one item. `on_progress` is told how far of 1000 it is, `on_end` an `Added`, also when it was cancelled."""

    def __init__(
        self,
        workbench: Workbench,
        item_id: int,
        paths: Sequence[Path],
        *,
        on_progress: Callable[[int], object],
        on_end: Callable[["AnnexRun", Added], object],
    ) -> None:
        self.item_id, self.paths = item_id, tuple(paths)
        self._workbench, self._stop = workbench, Event()
        self._on_progress, self._on_end = on_progress, on_end
        self._watched = True

    def start(self) -> None:
        """Queues the work. Cancelled or not, it says at its end what was done: a write may be faster than a click."""
        desk, item_id, paths, stop = self._workbench.desk, self.item_id, self.paths, self._stop

        def work(job: Job) -> Added:
            return _add(desk, item_id, paths, job.progress, stop.is_set)

        self._workbench.worker.run(
            work, on_result=self._end, on_error=self._fail, on_progress=lambda done, _total: self._tell(done)
        )

    def cancel(self) -> None:
        """Stops at the next piece of the file; nothing of what was begun is kept."""
        self._stop.set()

    def unwatch(self) -> None:
        """Goes on, though who watched is gone: the window says at its end what was added or refused.

        Closing the register waits for a run that has begun and drops those behind it.
        """
        self._watched = False

    def _tell(self, done: int) -> None:
        if self._watched:
            self._on_progress(done)

    def _end(self, added: Added) -> None:
        if added.label:
            self._workbench.announce(added.topics, added.label)
        if self._watched:
            self._on_end(self, added)
        elif added.refused:
            language = self._workbench.language
            said = "\n".join(error_sentence(error, language) for error in added.refused)
            self._workbench.done.emit(said, False)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._end(Added())
            raise error
        self._end(Added(refused=() if error.code is ErrorCode.CANCELLED else (error,)))


def _add(
    desk: Desk, item_id: int, paths: Sequence[Path], progress: Progress, cancelled: Callable[[], bool]
) -> Added:
    """Keeps those files that can be kept. Raises CANCELLED, and what a file does that changes under its reading."""
    sizes: dict[Path, int] = {}
    refused: list[UserError] = []
    for path in paths:
        if cancelled():
            raise UserError(ErrorCode.CANCELLED)
        try:
            sizes[path] = annexes.inspect(path).size
        except UserError as error:
            refused.append(error)
    if not sizes:
        return Added(refused=tuple(refused))
    label = Label.of(StepCode.ANNEX_ADD, noun="annex", count=len(sizes), name=next(iter(sizes)).name)
    written = desk.write(label, _add_all, item_id, sizes, progress, cancelled)
    return Added(written.topics, label, tuple(refused))


def _add_all(
    session: Session,
    item_id: int,
    sizes: dict[Path, int],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    whole, before = sum(sizes.values()) or 1, 0
    for path, size in sizes.items():

        def told(done: int, total: int, before: int = before, size: int = size) -> None:
            progress((before + size * done // (total or 1)) * _WHOLE // whole, _WHOLE)

        annexes.add(session, item_id, path, progress=told, cancelled=cancelled)
        before += size
