"""The register as a file: telling what a path is without touching it, creating, opening, locking, copying."""

import json
import os
import platform
import sqlite3
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, FileReason, UserError, file_reason
from vaekst_desk.storage.engine import APPLICATION_ID, has_wal, open_engine, write_engine
from vaekst_desk.storage.failures import surroundings
from vaekst_desk.storage.history import user_name
from vaekst_desk.storage.migrations import VERSION, migrate

SUFFIX = ".vaekst"
_CHECKED_WHOLE = 8_000_000  # bytes: a twentieth of a second
_HEADER = struct.Struct(">16sH10xI28xI4xI28x")  # magic, page size, page count, user_version, application_id
_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a register open for writing."""

    who: str
    computer: str
    since: str


@dataclass(slots=True)
class Register:
    """An open register: its engine, and its lock when it is open for writing."""

    path: Path
    engine: Engine
    read_only: bool
    _lock: FileLock | None = None

    def close(self) -> None:
        """Lets go of the file; the write-ahead log is folded in and the lock released."""
        self.engine.dispose()
        if self._lock:
            _release(self._lock, self.path)
            self._lock = None


def _release(lock: FileLock, path: Path) -> None:
    """Releases the lock and takes its files away.

    Where an open file can be unlinked it is while still locked: after that somebody else's lock could be hit.
    Windows refuses to unlink a file that somebody has open, so there it comes after.
    """
    with suppress(OSError):
        _owner_path(path).unlink(missing_ok=True)
    if os.name != "nt":
        Path(lock.lock_file).unlink(missing_ok=True)
    lock.release()
    with suppress(OSError):
        if os.name == "nt":
            Path(lock.lock_file).unlink(missing_ok=True)


def inspect(path: Path) -> int:
    """The schema version of a register file, read from its header without touching it.

    Raises `UserError`: REGISTER_MISSING, REGISTER_FOREIGN, REGISTER_NEWER, REGISTER_DAMAGED (cut short),
    FILE_UNREADABLE.
    """
    if not _is_there(path):
        raise UserError(ErrorCode.REGISTER_MISSING, path=path.name)
    if not path.is_file():
        raise UserError(ErrorCode.REGISTER_FOREIGN, path=path.name)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER.size)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise UserError(ErrorCode.FILE_UNREADABLE, path=path.name, reason=file_reason(error)) from None
    if len(header) < _HEADER.size or not header.startswith(_MAGIC):
        raise UserError(ErrorCode.REGISTER_FOREIGN, path=path.name)
    _, page_size, pages, version, application = _HEADER.unpack(header)
    if application != APPLICATION_ID:
        raise UserError(ErrorCode.REGISTER_FOREIGN, path=path.name)
    if version > VERSION:
        raise UserError(ErrorCode.REGISTER_NEWER, path=path.name, version=version, known=VERSION)
    if size < pages * (65536 if page_size == 1 else page_size) and not has_wal(path):
        raise UserError(ErrorCode.REGISTER_DAMAGED, path=path.name)
    return int(version)


def create(path: Path, *, fill: Callable[[Session], None]) -> None:
    """Makes a new register: built beside under another name, filled, and renamed when whole.

    Raises `UserError(REGISTER_EXISTS)` where something is there, REGISTER_FOLDER or DISK where none can be made.
    """
    if _is_there(path):
        raise UserError(ErrorCode.REGISTER_EXISTS, path=path.name)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.touch(exist_ok=False)
    except OSError:
        raise UserError(ErrorCode.REGISTER_FOLDER, path=path.name) from None
    try:
        _build(beside, fill)
        _put_in_place(beside, path)
    except FileExistsError:
        raise UserError(ErrorCode.REGISTER_EXISTS, path=path.name) from None
    finally:
        for leftover in (beside, *_companions(beside)):
            leftover.unlink(missing_ok=True)


def _is_there(path: Path) -> bool:
    """Whether something is at the path. Raises `UserError` where the system will not say."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):  # a folder that may not be looked into, a name too long, a NUL in it
        raise UserError(ErrorCode.REGISTER_FOLDER, path=path.name) from None
    return True


def _put_in_place(beside: Path, path: Path) -> None:
    """Names a finished file, never over another that came meanwhile. Raises `FileExistsError`."""
    if os.name == "nt":
        beside.rename(path)  # Windows never renames over a file
        return
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: a USB stick
        beside.rename(path)


def _build(path: Path, fill: Callable[[Session], None]) -> None:
    engine = open_engine(path)
    try:
        with surroundings(path, writing=True):
            with write_engine(engine).begin() as connection:
                migrate(connection)
                connection.execute(text("INSERT INTO current_step (id, step_id) VALUES (1, NULL)"))
            with Session(write_engine(engine)) as session, session.begin():
                fill(session)
            _checkpoint(engine)
    finally:
        engine.dispose()


def open_register(path: Path, *, read_only: bool = False) -> Register:
    """Opens a register, locked for writing or read-only, after bringing an older schema up to date.

    Raises what `inspect` raises, and `UserError`: REGISTER_LOCKED with `who`, `computer` and `since` where another
    window has it, REGISTER_READ_ONLY where the file or its folder cannot be written (open it read-only instead),
    REGISTER_DAMAGED, REGISTER_OLDER where an older one is opened read-only, REGISTER_UNREADABLE.
    """
    path = path.resolve()
    version = inspect(path)
    if read_only:
        if version < VERSION:
            raise UserError(ErrorCode.REGISTER_OLDER, path=path.name)
        in_use = owner_of(path) is not None
        return _checked(Register(path, open_engine(path, read_only=True, in_use=in_use), read_only=True))
    if not os.access(path, os.W_OK):
        raise UserError(ErrorCode.REGISTER_READ_ONLY, path=path.name)
    lock = _take_lock(path)
    try:
        if version < VERSION:
            _bring_up_to_date(path, version)
        return _checked(Register(path, open_engine(path), read_only=False, _lock=lock))
    except BaseException:
        _release(lock, path)
        raise


def _checked(register: Register) -> Register:
    """Reads the schema and a row, and all of a file of common size, so that damage shows now and not in a page.

    `integrity` checks the whole of any file.
    """
    try:
        with surroundings(register.path), register.engine.begin() as connection:
            connection.execute(text("SELECT count(*) FROM sqlite_master"))
            connection.execute(text("SELECT step_id FROM current_step"))
            version = connection.execute(text("PRAGMA user_version")).scalar_one()
            small = register.path.stat().st_size <= _CHECKED_WHOLE
            if small and connection.execute(text("PRAGMA quick_check(1)")).scalar_one() != "ok":
                raise UserError(ErrorCode.REGISTER_DAMAGED, path=register.path.name)
            if version > VERSION:  # so far only in the write-ahead log
                raise UserError(
                    ErrorCode.REGISTER_NEWER, path=register.path.name, version=version, known=VERSION
                )
    except UserError:
        register.close()
        raise
    except Exception as error:
        register.close()
        raise UserError(ErrorCode.REGISTER_DAMAGED, path=register.path.name) from error
    return register


def _take_lock(path: Path) -> FileLock:
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout:
        owner = owner_of(path) or Owner("?", "?", "?")
        raise UserError(
            ErrorCode.REGISTER_LOCKED,
            path=path.name,
            who=owner.who,
            computer=owner.computer,
            since=owner.since,
        ) from None
    except OSError:
        raise UserError(ErrorCode.REGISTER_READ_ONLY, path=path.name) from None
    owner = Owner(user_name(), platform.node(), f"{datetime.now().astimezone():%d.%m.%Y %H.%M}")
    with suppress(OSError):
        _owner_path(path).write_text(
            json.dumps({"who": owner.who, "computer": owner.computer, "since": owner.since}), encoding="utf-8"
        )
    return lock


def owner_of(path: Path) -> Owner | None:
    """Who last opened the register for writing and has not closed it; None where nobody is known."""
    try:
        known = json.loads(_owner_path(path).read_text(encoding="utf-8"))
        return Owner(str(known["who"]), str(known["computer"]), str(known["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _owner_path(path: Path) -> Path:
    return path.with_name(f".{path.name}.owner")


def _companions(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def _bring_up_to_date(path: Path, version: int) -> None:
    """Copies the file beside (never over an earlier copy), then migrates it, all or nothing."""
    backup = path.with_name(f"{path.stem}.v{version}{path.suffix}.bak")
    if not backup.exists():
        copy(path, backup)
    engine = open_engine(path)
    try:
        with surroundings(path, writing=True):
            with write_engine(engine).begin() as connection:
                migrate(connection)
            _checkpoint(engine)
    finally:
        engine.dispose()


def _checkpoint(engine: Engine) -> None:
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def copy(path: Path, to: Path) -> None:
    """A whole, consistent copy by SQLite's backup, also of a register that is in use; renamed when done."""
    beside = to.with_name(f".{to.name}.{os.getpid()}.new")
    try:
        source = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        target = sqlite3.connect(beside)
        try:
            source.backup(target)
        finally:
            source.close()
            target.close()
        beside.replace(to)
    except OSError as error:
        raise UserError(ErrorCode.FILE_UNWRITABLE, path=to.name, reason=file_reason(error)) from error
    except sqlite3.Error as error:
        raise UserError(ErrorCode.FILE_UNWRITABLE, path=to.name, reason=FileReason.OTHER) from error
    finally:
        beside.unlink(missing_ok=True)


def integrity(session: Session) -> list[str]:
    """What SQLite finds wrong with the file, by its own whole check and its foreign keys; empty when sound."""
    try:
        found = [row for row in session.execute(text("PRAGMA integrity_check(20)")).scalars() if row != "ok"]
        if not found:
            found = [
                f"{table} {row} -> {parent}"
                for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check"))
            ]
    except DatabaseError as error:  # damage so deep that the check itself cannot read on
        return [str(error.orig)]
    return found
