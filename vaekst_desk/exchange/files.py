"""Files written whole or not at all."""

import errno
import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from vaekst_desk.domain.errors import ErrorCode, UserError

Writer = Callable[[BinaryIO], None]


class FileReason(StrEnum):
    """Why a file cannot be read or written; worded in `ui.messages`."""

    NO_RIGHTS = "no-rights"
    NO_FOLDER = "no-folder"
    IS_FOLDER = "is-folder"
    NO_SPACE = "no-space"
    NAME_TOO_LONG = "name-too-long"
    PASSWORD = "password"
    OTHER = "other"


_REASONS: Mapping[int | None, FileReason] = {
    errno.EACCES: FileReason.NO_RIGHTS,
    errno.EPERM: FileReason.NO_RIGHTS,
    errno.EROFS: FileReason.NO_RIGHTS,
    errno.ENOENT: FileReason.NO_FOLDER,
    errno.ENOTDIR: FileReason.NO_FOLDER,
    errno.EISDIR: FileReason.IS_FOLDER,
    errno.ENOSPC: FileReason.NO_SPACE,
    errno.EDQUOT: FileReason.NO_SPACE,
    errno.EFBIG: FileReason.NO_SPACE,
    errno.ENAMETOOLONG: FileReason.NAME_TOO_LONG,
}
_WINDOWS_NAME_TOO_LONG = 206  # which Python calls "no such file"


def reason(error: OSError) -> str:
    """Why the system refused, as the code of a `FileReason`."""
    if getattr(error, "winerror", None) == _WINDOWS_NAME_TOO_LONG:
        return FileReason.NAME_TOO_LONG
    return _REASONS.get(error.errno, FileReason.OTHER)


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
        raise UserError(ErrorCode.FILE_UNWRITABLE, path=path.name, reason=reason(error)) from error
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
