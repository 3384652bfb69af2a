"""A file as rows of text cells: what kind of file it is, how its letters are written, where its cells end.

Whatever the name says, the content decides: a workbook called .csv is read as a workbook.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.exchange.headings import recognised

EXPECTED = ".csv, .txt, .xlsx"
MAX_BYTES = 64 * 2**20  # ten times a list of 100,000 people
MAX_UNPACKED = 1024 * 2**20  # what a workbook may grow to: a small zip can hold a huge one
_LOOKED_AT = 20  # lines from the top in which the delimiter and the header are looked for

# A file that begins so is no list. Office's old formats and workbooks are told apart further down.
_NOT_LISTS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM\x00",
    b"RIFF",
    b"{\\rtf",
    b"MZ",
    b"\x7fELF",
    b"SQLite format 3",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SHIELDED = frozenset({"'=", "'+", "'-", "'@"})
_END = (
    "\x03end\x03"  # a line that no list has: whether it arrives as a line of its own tells of an open quote
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its line in the file, counted from 1 as editors and Excel do, and its cells without outer blanks."""

    number: int
    cells: Sequence[str]

    @property
    def empty(self) -> bool:
        """Whether no cell holds anything."""
        return not any(self.cells)


def read_lines(source: Path | bytes, *, name: str = "") -> list[Line]:
    """The rows of a list, empty ones included. `name` is what errors call a source of bytes.

    Raises `UserError`: FILE_MISSING, FILE_UNREADABLE (reason), FILE_FORMAT (expected, found), FILE_EMPTY.
    """
    name = source.name if isinstance(source, Path) else name
    content = _content(source) if isinstance(source, Path) else source
    _check_size(len(content), name)
    if not content.strip():
        raise UserError(ErrorCode.FILE_EMPTY, path=name)
    if content.startswith(_NOT_LISTS):
        raise _wrong_format(name)
    if content.startswith((_ZIP, _OLD_OFFICE)):
        lines = _workbook_lines(content, name)
    else:
        lines = list(_text_lines(_decoded(content, name), name))
    if all(line.empty for line in lines):
        raise UserError(ErrorCode.FILE_EMPTY, path=name)
    return lines


def _wrong_format(name: str, found: str = "") -> UserError:
    return UserError(ErrorCode.FILE_FORMAT, path=name, expected=EXPECTED, found=found)


def _content(path: Path) -> bytes:
    try:
        _check_size(path.stat().st_size, path.name)
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError(ErrorCode.FILE_MISSING, path=path.name) from None
    except OSError as error:
        raise UserError(ErrorCode.FILE_UNREADABLE, path=path.name, reason=error.strerror or "") from None


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        reason = f"{size // 2**20} MB > {MAX_BYTES // 2**20} MB"
        raise UserError(ErrorCode.FILE_UNREADABLE, path=name, reason=reason)


def _decoded(content: bytes, name: str) -> str:
    """The text of a file in UTF-8, in UTF-16 with its mark, or else in Windows-1252. Raises FILE_FORMAT."""
    marked = next((encoding for bom, encoding in _BOMS if content.startswith(bom)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text):
            return text
    raise _wrong_format(name)


def _text_lines(text: str, name: str) -> Iterator[Line]:
    first = 0
    if text[:4].lower() == "sep=":  # how Excel is told the delimiter
        hint, _, text = text.partition("\n")
        delimiter, first = hint[4:5], 1
    else:
        delimiter = _delimiter(text)
    try:
        rows = _rows(text, delimiter, csv.QUOTE_MINIMAL)
        if rows[-1][1] != [_END]:  # a quote that is never closed: it was meant as a letter
            rows = _rows(text, delimiter, csv.QUOTE_NONE)
    except csv.Error:
        raise _wrong_format(name) from None
    for number, cells in rows[:-1]:
        yield Line(number + first, [_as_text(cell.strip()) for cell in cells])


def _as_text(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from taking it for a formula; see `sheets.harmless`."""
    return cell[1:] if cell[:2] in _SHIELDED else cell


def _rows(text: str, delimiter: str, quoting: int) -> list[tuple[int, list[str]]]:
    """The cells of every row with the line it begins on, and last the row of the end mark."""
    csv.field_size_limit(MAX_BYTES)
    closed = text if text.endswith(("\n", "\r")) else f"{text}\n"
    reader = csv.reader(io.StringIO(closed + _END, newline=""), delimiter=delimiter, quoting=quoting)  # type: ignore[arg-type]
    rows, begins = [], 1
    for cells in reader:
        rows.append((begins, cells))
        begins = reader.line_num + 1
    return rows


def _delimiter(text: str) -> str:
    """The one of ; , and tab that shows most known headings in a line near the top, or else makes most cells."""
    top = text.splitlines()[:_LOOKED_AT]

    def score(delimiter: str) -> tuple[int, int]:
        rows = list(csv.reader(top, delimiter=delimiter))
        return max(map(recognised, rows), default=0), max(map(len, rows), default=0)

    return max(";\t,", key=score)


def _workbook_lines(content: bytes, name: str) -> list[Line]:
    """The rows of a workbook's first sheet with known headings, or else of its first with anything in it."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if content.startswith(_ZIP):
        _check_zip(content, name)
    sheets: list[list[Line]] = []
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            for sheet_name in workbook.sheet_names:
                rows = workbook.get_sheet_by_name(sheet_name).to_python(skip_empty_area=False)
                lines = [Line(number, [_text(cell) for cell in row]) for number, row in enumerate(rows, 1)]
                if any(recognised(line.cells) > 1 for line in lines[:_LOOKED_AT]):
                    return lines
                sheets.append(lines)
    except PasswordError:
        raise UserError(ErrorCode.FILE_UNREADABLE, path=name, reason="password") from None
    except (CalamineError, ValueError, OverflowError, OSError):
        raise _wrong_format(name) from None
    return next((lines for lines in sheets if not all(line.empty for line in lines)), [])


def _check_zip(content: bytes, name: str) -> None:
    """Refuses a zip that is no workbook, and one that would unpack to more than fits in memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise _wrong_format(name) from None
    names = {member.filename for member in members}
    if not any(known.startswith("xl/") or known == "content.xml" for known in names):
        raise _wrong_format(name)
    _check_unpacked(sum(member.file_size for member in members), name)


def _check_unpacked(size: int, name: str) -> None:
    if size > MAX_UNPACKED:
        raise UserError(ErrorCode.FILE_UNREADABLE, path=name, reason=f"{size // 2**20} MB")


def _text(cell: Any) -> str:
    """A cell of a workbook as it reads in Excel: whole numbers without ".0", days as ISO dates."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time.min else cell.isoformat(" ", "minutes")
    if isinstance(cell, date | time | timedelta):
        return str(cell)
    return str(cell).strip()
