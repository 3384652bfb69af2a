"""Work off the screen's thread: one thread, one queue, results back as calls on the screen's thread."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


@dataclass(slots=True)
class Job:
    """One piece of work. `cancel()` makes `cancelled` true for the work to ask, and drops its result."""

    work: Callable[["Job"], Any]
    on_result: Callable[[Any], None]
    on_error: Callable[[BaseException], None]
    on_progress: Callable[[int, int], None] | None = None
    cancelled: bool = False
    _report: Callable[["Job", int, int], None] | None = None

    def cancel(self) -> None:
        """The result will not be delivered; running work may ask `cancelled` and stop early."""
        self.cancelled = True

    def progress(self, done: int, total: int) -> bool:
        """Called by the work: shows how far it is; False once cancelled."""
        if self._report:
            self._report(self, done, total)
        return not self.cancelled


class Worker(QObject):
    """Runs jobs one after the other on one thread, started with the first."""

    _finished = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Job], Any],
        *,
        on_result: Callable[[Any], None],
        on_error: Callable[[BaseException], None],
        on_progress: Callable[[int, int], None] | None = None,
    ) -> Job:
        """Queues work; exactly one of `on_result` and `on_error` is called later, unless the job is cancelled."""
        job = Job(work, on_result, on_error, on_progress, _report=self._progressed.emit)
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name="vaekst-desk-worker", daemon=True)
            self._thread.start()
        self._jobs.put(job)
        return job

    def stop(self) -> None:
        """Lets the running job end, drops the others, and joins the thread."""
        if self._thread is not None:
            with suppress(Empty):  # the thread takes jobs too: never wait for one that it was faster to take
                while True:
                    if job := self._jobs.get_nowait():
                        job.cancel()
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _loop(self) -> None:
        while job := self._jobs.get():
            if job.cancelled:
                continue
            try:
                result, error = job.work(job), None
            except BaseException as caught:  # noqa: BLE001  delivered to the screen's thread, which judges it
                result, error = None, caught
            self._finished.emit(job, result, error)

    @Slot(object, object, object)
    def _deliver(self, job: Job, result: Any, error: BaseException | None) -> None:
        if job.cancelled:
            return
        if error is not None:
            job.on_error(error)
        else:
            job.on_result(result)

    @Slot(object, int, int)
    def _deliver_progress(self, job: Job, done: int, total: int) -> None:
        if job.on_progress and not job.cancelled:
            job.on_progress(done, total)
