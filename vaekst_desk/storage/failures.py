"""Turns what the database says about its surroundings into `UserError`; leaves bugs as they are."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from vaekst_desk.domain.errors import ErrorCode, UserError

# SQLite's own messages: https://www.sqlite.org/rescode.html names the conditions.
_SURROUNDINGS: tuple[tuple[str, ErrorCode], ...] = (
    ("database or disk is full", ErrorCode.DISK),
    ("disk i/o error", ErrorCode.DISK),
    ("readonly database", ErrorCode.REGISTER_READ_ONLY),
    ("database is locked", ErrorCode.REGISTER_BUSY),
    ("malformed", ErrorCode.REGISTER_DAMAGED),
    ("file is not a database", ErrorCode.REGISTER_FOREIGN),
    ("unable to open database file", ErrorCode.REGISTER_UNREADABLE),
)


@contextmanager
def surroundings(path: Path, *, writing: bool = False) -> Iterator[None]:
    """Within it, a failing disk, a lock or damage raises `UserError`; anything else passes as it is."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).lower()
        for words, code in _SURROUNDINGS:
            if words in said:
                reading_failed = code is ErrorCode.DISK and not writing
                raise UserError(ErrorCode.DISK_READING if reading_failed else code, path=path.name) from error
        raise
