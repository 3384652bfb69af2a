"""Connections to one register file: pragmas, explicit transactions, read-only when asked."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

BUSY_SECONDS = 5
APPLICATION_ID = 0x5641454B  # "VAEK", in the file's header, so that a foreign file is told apart


def open_engine(path: Path, *, read_only: bool = False, in_use: bool = False) -> Engine:
    """An engine on an existing file. Every transaction begins explicitly; writers use `write_engine` of it.

    `in_use` says that another program has the file open for writing.
    """
    uri = f"{path.resolve().as_uri()}?{_mode(path, read_only=read_only, in_use=in_use)}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )

    # hide_parameters: people's names have no business in a log file
    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=4, hide_parameters=True
    )
    event.listen(engine, "connect", _set_pragmas_read_only if read_only else _set_pragmas)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "reset", _end_transaction)
    return engine


def write_engine(engine: Engine) -> Engine:
    """The same connections, beginning transactions that take the write lock at once."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def _mode(path: Path, *, read_only: bool, in_use: bool) -> str:
    """How SQLite opens the file.

    A reader of a writable file opens it for writing too and is held back by `query_only`: only such a connection
    takes the write-ahead log away again when it is the last to close. Where the folder cannot be written no such log
    can be made; the file is then taken as it is, unless a log that somebody else left or has open lies there.

    Beside a writer the reader must not be able to take the log away: a process loses its locks on a file (POSIX) as
    soon as anything in it, a file dialog even, has opened and closed that file; the reader would believe itself alone,
    and what is written from then on would go into a log that no longer has a name.
    """
    if not read_only:
        return "mode=rw"
    if in_use:
        return "mode=ro"
    if not _folder_is_writable(path) and not has_wal(path):
        return "mode=ro&immutable=1"
    return "mode=rw" if os.access(path, os.W_OK) else "mode=ro"


def has_wal(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside: the file alone is then not the whole register."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False


def _folder_is_writable(path: Path) -> bool:
    probe = path.with_name(f".{path.name}.{os.getpid()}.probe")
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def _set_pragmas(connection: Any, _record: Any) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -16384",
        "temp_store = MEMORY",
        "recursive_triggers = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _set_pragmas_read_only(connection: Any, _record: Any) -> None:
    for pragma in ("query_only = ON", "cache_size = -16384", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Any) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def _end_transaction(connection: Any, _record: Any, _state: Any) -> None:
    """A COMMIT that deferred foreign keys refuse leaves SQLite's transaction open, which SQLAlchemy takes for ended."""
    if connection.in_transaction:
        connection.rollback()
