"""One row of a list as it was read."""

from collections.abc import Sequence
from dataclasses import dataclass

from vaekst_desk.domain.imports import NoteCode


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its line in the file, counted from 1 as editors and Excel do, and its cells without outer blanks.

    `doubts` are those of reading it; `joined` are the cells that hold a line break and the sign between cells: a
    forgotten quote may have run several rows together in them.
    """

    number: int
    cells: Sequence[str]
    doubts: tuple[NoteCode, ...] = ()
    joined: tuple[int, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether no cell holds anything."""
        return not any(self.cells)
