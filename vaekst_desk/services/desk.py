"""The desk: the only place that opens transactions on a register."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Changes, Label, Step, Written
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.storage import history
from vaekst_desk.storage.engine import write_engine
from vaekst_desk.storage.failures import surroundings
from vaekst_desk.storage.register import Register, open_register

__all__ = ["Desk", "Session"]  # layers above name the session's type without knowing SQLAlchemy

P = ParamSpec("P")
R = TypeVar("R")


class Desk:
    """One open register. Runs queries in short sessions and changes as one transaction and one undo step each.

    Safe to use from several threads: reads run side by side, writes one after the other.
    """

    def __init__(self, register: Register) -> None:
        self._register = register
        self._writing = threading.Lock()
        self._writer = write_engine(register.engine)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Opens a register; raises the `UserError`s of `storage.register.open_register`."""
        return cls(open_register(path, read_only=read_only))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file and releases its lock."""
        self._register.close()

    @property
    def path(self) -> Path:
        """The register's file."""
        return self._register.path

    @property
    def read_only(self) -> bool:
        """Whether the register was opened for reading only."""
        return self._register.read_only

    def read(self, query: Callable[Concatenate[Session, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Runs a query function in a short session and gives back its frozen rows."""
        with surroundings(self.path), Session(self._register.engine) as session:
            return query(session, *args, **kwargs)

    def write(
        self, label: Label, change: Callable[Concatenate[Session, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> Written[R]:
        """Runs one change as one transaction and one undo step named `label`; all of it or nothing.

        Raises what the change raises, and `UserError(REGISTER_READ_ONLY)`.
        """
        return self.write_on(None, label, change, *args, **kwargs)

    def write_on(
        self,
        step_id: int | None,
        label: Label,
        change: Callable[Concatenate[Session, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Written[R]:
        """As `write`, but as part of the step `step_id` where that is still the newest and called the same."""
        with self._write_session() as session:
            own = (
                history.begin_step(session, label)
                if step_id is None
                else history.go_on(session, step_id, label)
            )
            result = change(session, *args, **kwargs)
            topics = history.end_step(session, own)
            session.commit()
        return Written(topics, result, own if topics else None)

    def undo(self) -> tuple[Step, Changes]:
        """Takes back the newest step. Raises `UserError`: NOTHING_TO_UNDO, UNDO_CONFLICT."""
        return self._step(history.step_to_undo, history.undo, ErrorCode.NOTHING_TO_UNDO)

    def redo(self) -> tuple[Step, Changes]:
        """Does the step undone last again. Raises `UserError`: NOTHING_TO_REDO, UNDO_CONFLICT."""
        return self._step(history.step_to_redo, history.redo, ErrorCode.NOTHING_TO_REDO)

    def next_undo(self) -> Step | None:
        """What undo would take back; None where nothing or read-only."""
        return None if self.read_only else self.read(history.step_to_undo)

    def next_redo(self) -> Step | None:
        """What redo would do again; None where nothing or read-only."""
        return None if self.read_only else self.read(history.step_to_redo)

    def _step(
        self,
        find: Callable[[Session], Step | None],
        replay: Callable[[Session, Step], Changes],
        none_code: ErrorCode,
    ) -> tuple[Step, Changes]:
        with self._write_session() as session:
            step = find(session)
            if step is None:
                raise UserError(none_code)
            changes = replay(session, step)
            try:
                session.commit()
            except IntegrityError:
                raise UserError(ErrorCode.UNDO_CONFLICT) from None
        return step, changes

    @contextmanager
    def _write_session(self) -> Iterator[Session]:
        """A session under the write lock; rolled back unless committed."""
        if self.read_only:
            raise UserError(ErrorCode.REGISTER_READ_ONLY, path=self.path.name)
        with self._writing, surroundings(self.path, writing=True), Session(self._writer) as session:
            yield session
