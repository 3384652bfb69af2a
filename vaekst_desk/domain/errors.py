"""What the user can put right, told apart from bugs."""

import errno
from collections.abc import Mapping
from enum import StrEnum


class ErrorCode(StrEnum):
    """Every reason the program gives a user for not doing a thing; worded in `ui.messages`."""

    # the register file
    REGISTER_MISSING = "register-missing"
    REGISTER_EXISTS = "register-exists"
    REGISTER_FOREIGN = "register-foreign"
    REGISTER_NEWER = "register-newer"
    REGISTER_DAMAGED = "register-damaged"
    REGISTER_READ_ONLY = "register-read-only"
    REGISTER_LOCKED = "register-locked"
    REGISTER_FOLDER = "register-folder"
    REGISTER_OLDER = "register-older"
    REGISTER_BUSY = "register-busy"
    REGISTER_UNREADABLE = "register-unreadable"
    DISK = "disk"
    DISK_READING = "disk-reading"
    # undo
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    UNDO_CONFLICT = "undo-conflict"
    # what was typed
    REQUIRED = "required"
    TOO_LONG = "too-long"
    NOT_A_DATE = "not-a-date"
    NOT_A_TIME = "not-a-time"
    NOT_A_NUMBER = "not-a-number"
    ENDS_BEFORE_START = "ends-before-start"
    NONEXISTENT_TIME = "nonexistent-time"
    BAD_EMAIL = "bad-email"
    BAD_PHONE = "bad-phone"
    BAD_EAN = "bad-ean"
    ALREADY_INVITED = "already-invited"
    ALREADY_PARTY = "already-party"
    ALREADY_STANDS_IN = "already-stands-in"
    LEFT_BEFORE_ARRIVED = "left-before-arrived"
    # what was asked for
    NOT_FOUND = "not-found"
    MEETING_CLOSED = "meeting-closed"
    MEETING_CANCELLED = "meeting-cancelled"
    NOT_HELD = "not-held"
    NOT_ADOPTED = "not-adopted"
    BODY_IN_USE = "body-in-use"
    NO_ADDRESS = "no-address"
    NO_SENDER = "no-sender"
    # annexes
    ANNEX_BROKEN = "annex-broken"
    ANNEX_PASSWORD = "annex-password"
    ANNEX_TOO_LARGE = "annex-too-large"
    # files in and out
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_FORMAT = "file-format"
    FILE_COLUMNS = "file-columns"
    FILE_EMPTY = "file-empty"
    FILE_UNWRITABLE = "file-unwritable"
    FILE_IN_USE = "file-in-use"
    CANCELLED = "cancelled"


class UserError(Exception):
    """Something the user can put right.

    `params` fill the sentence of the code; `field` names the input it belongs to, so that a dialog can say it there.
    """

    def __init__(self, code: ErrorCode, /, *, field: str = "", **params: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.field = field
        self.params: Mapping[str, str] = {name: str(value) for name, value in params.items()}

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.code.value} ({details})" if details else self.code.value


class InvalidFields(Exception):
    """Several inputs of one form are wrong: every `UserError` of it, in the order of the form."""

    def __init__(self, errors: tuple[UserError, ...]) -> None:
        super().__init__("; ".join(str(error) for error in errors))
        self.errors = errors


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


def file_reason(error: OSError) -> str:
    """Why the system refused, as the code of a `FileReason`."""
    if getattr(error, "winerror", None) == _WINDOWS_NAME_TOO_LONG:
        return FileReason.NAME_TOO_LONG
    return _REASONS.get(error.errno, FileReason.OTHER)
