"""Files written whole or not at all."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from vaekst_desk.domain.errors import ErrorCode, UserError, file_reason

Writer = Callable[[BinaryIO], None]


def write_whole(path: Path, content: bytes | Writer) -> None:
    """Writes a file beside its place and renames it there when it is whole, so that a half one is never seen.

    `content` is bytes or a function that writes to an open file. Raises `UserError`: FILE_UNWRITABLE with a
    `reason` (no such folder, no rights, a full disk), FILE_IN_USE where another program holds the file open. What was
    there before is then still there.
    """
    place = Path(os.path.realpath(path))  # a link keeps pointing at what is written
    beside = place.parent / f".{secrets.token_hex(6)}.part"
    try:
        _write(beside, content)
        beside.replace(place)
    except OSError as error:
        if _is_in_use(error, place):
            raise UserError(ErrorCode.FILE_IN_USE, path=path.name) from error
        raise UserError(ErrorCode.FILE_UNWRITABLE, path=path.name, reason=file_reason(error)) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    _settle(place.parent)


def _write(path: Path, content: bytes | Writer) -> None:
    with path.open("xb") as file:
        if isinstance(content, bytes):
            file.write(content)
        else:
            content(file)
        file.flush()
        os.fsync(file.fileno())


def _is_in_use(error: OSError, place: Path) -> bool:
    """Windows only says "access denied" of a file that Excel has open: it is there, and so may files beside it be."""
    if not isinstance(error, PermissionError):
        return False
    try:
        return place.is_file() and os.access(place.parent, os.W_OK)
    except OSError:  # not even that may be asked
        return False


def _settle(folder: Path) -> None:
    """Makes the renaming last through a power cut, where a folder can be opened for it (not on Windows)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
