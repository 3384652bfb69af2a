"""What every page and dialog is given: the open desk, the language, and one way to read, write and work aside."""

from collections.abc import Callable
from datetime import date
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from vaekst_desk.domain.changes import Label, Written
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services.desk import Desk, Session
from vaekst_desk.ui.messages import step_sentence
from vaekst_desk.ui.worker import Worker

P = ParamSpec("P")
R = TypeVar("R")


class Workbench(QObject):
    """One open register as the window sees it.

    `changed` carries the topics of every write, undo and redo: views reload from it and from nothing else.
    `done` carries the sentence of a write, to be shown where the eye is, and whether it can be undone.
    """

    changed = Signal(frozenset)
    done = Signal(str, bool)

    def __init__(self, desk: Desk, *, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.language = language
        self.worker = Worker(self)

    @staticmethod
    def today() -> date:
        """The day lists are shown as of unless another is chosen."""
        return date.today()  # noqa: DTZ011  the secretary's own wall calendar is meant

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: actions that write are disabled."""
        return self.desk.read_only

    def read(self, query: Callable[Concatenate[Session, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Runs a query that fits in a frame."""
        return self.desk.read(query, *args, **kwargs)

    def write(
        self, label: Label, change: Callable[Concatenate[Session, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> Written[R]:
        """Runs a change as one undo step, tells the views and says what was done. Raises what the change raises."""
        written = self.desk.write(label, change, *args, **kwargs)
        self.announce(written.topics, label)
        return written

    def autosave(
        self,
        step_id: int | None,
        label: Label,
        change: Callable[Concatenate[Session, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Written[R]:
        """Saves what is being typed, as part of the step `step_id` where it can: views are told, nothing is said."""
        written = self.desk.write_on(step_id, label, change, *args, **kwargs)
        if written.topics:
            self.changed.emit(written.topics)
        return written

    def announce(self, topics: frozenset[Any], label: Label) -> None:
        """Tells the views and says the label's sentence; for writes that ran on the worker."""
        if topics:
            self.changed.emit(topics)
            self.done.emit(step_sentence(label, self.language), True)

    def undo(self) -> None:
        """Takes back the newest step. Raises `UserError`."""
        step, topics = self.desk.undo()
        self.changed.emit(topics)
        self.done.emit(step_sentence(step.label, self.language, undone=True), False)

    def redo(self) -> None:
        """Does the step undone last again. Raises `UserError`."""
        step, topics = self.desk.redo()
        self.changed.emit(topics)
        self.done.emit(step_sentence(step.label, self.language), True)

    def close(self) -> None:
        """Ends the worker and closes the register."""
        self.worker.stop()
        self.desk.close()
