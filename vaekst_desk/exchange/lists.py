"""A list of people or organisations as rows whose cells are known by field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.imports import ImportField, ImportKind
from vaekst_desk.exchange import headings
from vaekst_desk.exchange.rows import Line
from vaekst_desk.exchange.tables import read_lines
from vaekst_desk.exchange.texts import LOOKED_AT


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list as read: its header, where each field stands, and the rows under it, empty ones counted."""

    header: tuple[str, ...]
    columns: Mapping[ImportField, tuple[int, ...]]
    lines: tuple[Line, ...]
    empty_rows: int

    @property
    def unread(self) -> tuple[str, ...]:
        """The headings that mean nothing here."""
        known = {position for places in self.columns.values() for position in places}
        return tuple(name for position, name in enumerate(self.header) if name and position not in known)


def read_list(source: Path | bytes, *, kind: ImportKind, name: str = "") -> ListFile:
    """Reads a list of one kind. `name` is what errors call a source of bytes.

    Raises what `tables.read_lines` raises, FILE_COLUMNS (missing, found) where the header lacks what the list cannot do
    without, and FILE_EMPTY where there is no row under the header.
    """
    name = source.name if isinstance(source, Path) else name
    lines = read_lines(source, name=name)
    at = _header_at(lines)
    header = tuple(lines[at].cells)
    if missing := headings.missing(header, kind):
        found = ", ".join(heading for heading in header if heading)
        raise UserError(ErrorCode.FILE_COLUMNS, path=name, missing=missing, found=found[:300])
    below = lines[at + 1 :]
    filled = tuple(line for line in below if not line.empty)
    if not filled:
        raise UserError(ErrorCode.FILE_EMPTY, path=name)
    return ListFile(header, headings.columns(header, kind), filled, len(below) - len(filled))


def _header_at(lines: Sequence[Line]) -> int:
    """Where the header is: the first of the top lines with most known headings, or the first with anything.

    A list may have a title above it.
    """
    known = [headings.recognised(line.cells) for line in lines[:LOOKED_AT]]
    if max(known) > 0:
        return known.index(max(known))
    return next(at for at, line in enumerate(lines) if not line.empty)
