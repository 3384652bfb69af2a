"""A planned import: what it found, what it will write, and how to plan it anew should the register change meanwhile."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.imports import ImportReport, Note, NoteCode, Outcome, Progress, RowReport
from vaekst_desk.exchange.rows import Line

_EVERY = 500  # rows between two looks at whether to go on


@contextmanager
def uncollected() -> Iterator[None]:
    """Within it Python does not look for circular garbage.

    A plan for 100,000 rows is a million objects that all live until it is written; looking through them again and again
    takes as long as planning does.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of one table, each with a value for every column; the key is among them."""

    columns: tuple[str, ...] = ()
    rows: Sequence[Row] = ()


@dataclass(frozen=True, slots=True)
class Writes:
    """The rows to add, and those to change with every value they are to have."""

    new_organizations: Batch = Batch()
    new_persons: Batch = Batch()
    new_seats: Batch = Batch()
    new_mandates: Batch = Batch()
    organizations: Batch = Batch()
    persons: Batch = Batch()
    mandates: Batch = Batch()

    @property
    def added(self) -> tuple[Batch, Batch, Batch, Batch]:
        """New organisations, persons, seats and mandates."""
        return self.new_organizations, self.new_persons, self.new_seats, self.new_mandates

    @property
    def changed(self) -> tuple[Batch, Batch, Batch, Batch]:
        """Changed organisations, persons, seats (never) and mandates."""
        return self.organizations, self.persons, Batch(), self.mandates


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import is going to do, to be shown and then applied.

    `made_at` is the newest change of the history when it was planned: `apply` plans anew with `again` where it is not
    the newest any more.
    """

    report: ImportReport
    writes: Writes = field(repr=False)
    made_at: int
    again: Callable[[Session], "ImportPlan"] = field(repr=False)

    @property
    def changes_anything(self) -> bool:
        """Whether applying it would write anything."""
        return self.report.taken > 0


def skipped(line: Line, shown: str, why: NoteCode, /, **params: str) -> RowReport:
    """A row that is not taken. Only why is said: what else there was to say speaks of things that are stored."""
    return RowReport(line.number, shown, Outcome.SKIPPED, (Note.of(why, **params),))


def followed(lines: Sequence[Line], progress: Progress | None) -> Iterator[Line]:
    """The lines one by one, telling now and then how far it is. Raises CANCELLED where the answer is no."""
    for done, line in enumerate(lines):
        if progress is not None and done % _EVERY == 0 and not progress(done, len(lines)):
            raise UserError(ErrorCode.CANCELLED)
        yield line
