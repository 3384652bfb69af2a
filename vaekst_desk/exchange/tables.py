"""A file as rows of text cells: what kind of file it is, how its letters are written, where its cells end.

Whatever the name says, the content decides: a workbook called .csv is read as a workbook.
"""

import io
import stat
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from vaekst_desk.domain.errors import ErrorCode, FileReason, UserError, file_reason
from vaekst_desk.exchange import texts
from vaekst_desk.exchange.headings import recognised
from vaekst_desk.exchange.rows import Line

EXPECTED = ".csv, .txt, .xlsx"
MAX_BYTES = 64 * 2**20  # ten times a list of 100,000 people
MAX_UNPACKED = 1024 * 2**20  # what a workbook may grow to: a small zip can hold a huge one

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
        lines = _text_lines(content, name)
    if all(line.empty for line in lines):
        raise UserError(ErrorCode.FILE_EMPTY, path=name)
    return lines


def _wrong_format(name: str, found: str = "") -> UserError:
    return UserError(ErrorCode.FILE_FORMAT, path=name, expected=EXPECTED, found=found)


def _content(path: Path) -> bytes:
    """The bytes of a file, one more than are taken at most. Raises where it is none: a device or pipe has no end."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise UserError(ErrorCode.FILE_UNREADABLE, path=path.name, reason=FileReason.IS_FOLDER)
        if not stat.S_ISREG(found.st_mode):
            raise _wrong_format(path.name)
        _check_size(found.st_size, path.name)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise UserError(ErrorCode.FILE_MISSING, path=path.name) from None
    except OSError as error:
        raise UserError(ErrorCode.FILE_UNREADABLE, path=path.name, reason=file_reason(error)) from None


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise _too_large(size, MAX_BYTES, name)


def _too_large(size: int, limit: int, name: str) -> UserError:
    megabytes = f"{size // 2**20} MB > {limit // 2**20} MB"
    return UserError(ErrorCode.FILE_UNREADABLE, path=name, reason=megabytes)


def _text_lines(content: bytes, name: str) -> list[Line]:
    text = texts.decoded(content)
    if text is None:
        raise _wrong_format(name)
    return list(texts.lines(text))


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
                if any(recognised(line.cells) > 1 for line in lines[: texts.LOOKED_AT]):
                    return lines
                sheets.append(lines)
    except PasswordError:
        raise UserError(ErrorCode.FILE_UNREADABLE, path=name, reason=FileReason.PASSWORD) from None
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
        raise _too_large(size, MAX_UNPACKED, name)


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
