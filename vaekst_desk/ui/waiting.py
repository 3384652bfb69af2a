"""The counts at the pages' names: how much waits there."""

from typing import Any

from PySide6.QtCore import QObject

from vaekst_desk.domain.changes import Topic
from vaekst_desk.ui.navigation import Navigation
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_TOPICS = frozenset({Topic.MEETINGS, Topic.AGREEMENTS, Topic.TASKS})


class WaitingCounts(QObject):
    """Counts on the worker, so that no page waits for it."""

    def __init__(self, navigation: Navigation, parent: QObject) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._workbench: Workbench | None = None
        self._job: Job | None = None

    def watch(self, workbench: Workbench | None) -> None:
        """Counts for another register from now on."""
        self._workbench = workbench
        if self._job:
            self._job.cancel()
        self._navigation.set_counts({}, {})

    def refresh_for(self, topics: frozenset[Any]) -> None:
        """Counts again where the topics touch what waits."""
        if topics & _TOPICS:
            self.refresh()

    def refresh(self) -> None:
        """Counts again."""
        workbench = self._workbench
        if workbench is None:
            return
        today = workbench.today()

        def count(_job: Any) -> Any:
            from vaekst_desk.services import progress

            return workbench.read(progress.waiting, today=today)

        self._job = workbench.worker.run(count, on_result=self._show, on_error=self._fail)

    def _show(self, waiting: Any) -> None:
        self._navigation.set_counts(
            {"meetings": waiting.meetings, "agreements": waiting.agreements, "tasks": waiting.tasks},
            {
                "meetings": self.tr("%n meeting(s) to call, hold or write up", "", waiting.meetings),
                "agreements": self.tr("%n signature(s) missing", "", waiting.agreements),
                "tasks": self.tr("%n task(s) past the deadline", "", waiting.tasks),
            },
        )

    def _fail(self, error: BaseException) -> None:
        raise error
