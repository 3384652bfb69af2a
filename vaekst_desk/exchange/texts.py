"""A text file as rows of cells: how its letters are written, what parts its cells, where a quote is only a letter."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from vaekst_desk.domain.imports import NoteCode
from vaekst_desk.exchange.headings import recognised
from vaekst_desk.exchange.rows import Line

LOOKED_AT = 20  # lines from the top in which the delimiter and the header are looked for
csv.field_size_limit(2**31 - 1)  # how long a cell may be is for the size of the file to say

_UTF_8_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_FOREIGN = re.compile("[\udc80-\udcff]")  # bytes that are no UTF-8, as Python marks them
_AS_WINDOWS_1252 = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
_OTHER_LETTER = re.compile("[^\x00-\x7f\udc80-\udcff]")
_BREAK = re.compile(r"\r\n|\r|\n")
# how Excel is told the delimiter
_HINT = re.compile(r"sep=([^\r\n]?)[^\r\n]*(?:\r\n|\r|\n|\Z)", re.IGNORECASE)
_HINTED = frozenset(";,\t|")
_SHIELDED = frozenset({"'=", "'+", "'-", "'@"})


def decoded(content: bytes) -> str | None:
    """The text of a file in UTF-8, in UTF-16 with its mark, or else in Windows-1252; None where it is no text.

    A UTF-8 file with a few bytes of something else is read as UTF-8; `lines` makes letters of those bytes.
    """
    try:
        text = _decoded(content)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else text


def _decoded(content: bytes) -> str:
    if content.startswith(_UTF_16_MARKS):
        return content.decode("utf-16")
    text = content.removeprefix(_UTF_8_MARK).decode("utf-8", "surrogateescape")
    if content.startswith(_UTF_8_MARK) or not (foreign := len(_FOREIGN.findall(text))):
        return text
    # letters of Windows-1252 next to each other are hardly ever UTF-8 by chance
    return text if len(_OTHER_LETTER.findall(text)) >= foreign else content.decode("cp1252")


class _Row(NamedTuple):
    """A row with the line it begins on, the cells that run over lines, and whether a quote in it is only a letter."""

    number: int
    cells: list[str]
    long: tuple[int, ...] = ()
    loose_quote: bool = False


def lines(text: str) -> Iterator[Line]:
    """The rows of a text, empty ones included."""
    hint = _HINT.match(text)
    text, above = (text[hint.end() :], 1) if hint else (text, 0)
    delimiter = hint[1] if hint and hint[1] in _HINTED else _delimiter(text)
    try:
        rows = list(_well_formed(text, delimiter))
    except csv.Error:
        rows = list(_tolerant(text, delimiter))
    foreign = _FOREIGN.search(text) is not None
    for row in rows:
        doubts = [NoteCode.LOOSE_QUOTE] if row.loose_quote else []
        cells = row.cells
        if foreign and any(_FOREIGN.search(cell) for cell in cells):
            cells = [cell.translate(_AS_WINDOWS_1252) for cell in cells]
            doubts.append(NoteCode.FOREIGN_LETTERS)
        joined = tuple(at for at in row.long if delimiter in cells[at])
        yield Line(row.number + above, [as_text(cell.strip()) for cell in cells], tuple(doubts), joined)


def as_text(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from taking it for a formula; see `sheets.harmless`."""
    return cell[1:] if cell[:2] in _SHIELDED else cell


def _well_formed(text: str, delimiter: str) -> Iterator[_Row]:
    """The rows of a text whose quotes all open and close a cell. Raises `csv.Error` where one does not."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    for cells in reader:
        yield _Row(begins, cells, () if reader.line_num == begins else _long(cells))
        begins = reader.line_num + 1


def _long(cells: Sequence[str]) -> tuple[int, ...]:
    return tuple(at for at, cell in enumerate(cells) if _BREAK.search(cell))


def _tolerant(text: str, delimiter: str) -> Iterator[_Row]:
    """The rows of any text: a quote that opens a cell and is not closed before a delimiter or an end is a letter."""
    apart = re.escape(delimiter)
    cell = re.compile(rf'"((?:[^"]++|"")*+)" *(?=[{apart}\r\n]|\Z)|([^{apart}\r\n]*)')
    at, line, begins = 0, 1, 1
    cells: list[str] = []
    loose = False
    while at < len(text) or cells:
        match = cell.match(text, at)
        assert match is not None  # the second half takes anything, even nothing
        quoted, plain = match.groups()
        if plain is None:
            cells.append(quoted.replace('""', '"'))
            line += len(_BREAK.findall(quoted))
        else:
            cells.append(plain)
            loose = loose or plain.startswith('"')
        at = match.end()
        if text.startswith(delimiter, at):
            at += 1
            continue
        yield _Row(begins, cells if cells != [""] else [], _long(cells) if line > begins else (), loose)
        cells, loose = [], False
        if end := _BREAK.match(text, at):
            at, line = end.end(), line + 1
            begins = line


def _delimiter(text: str) -> str:
    """The one of ; , and tab that shows most known headings in a line near the top, or else makes most cells."""
    top = "".join(islice(io.StringIO(text, newline=""), LOOKED_AT))

    def score(delimiter: str) -> tuple[int, int]:
        rows = [row.cells for row in _tolerant(top, delimiter)]
        return max(map(recognised, rows), default=0), max(map(len, rows), default=0)

    return max(";\t,", key=score)
