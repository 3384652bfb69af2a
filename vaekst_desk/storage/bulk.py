"""What reading and writing many rows at once needs of SQLite."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, func, select, text
from sqlalchemy.orm import Session

from vaekst_desk.storage.base import Tracked


def defer_foreign_keys(session: Session) -> None:
    """Foreign keys are checked at the end of the session's transaction instead of row by row."""
    session.connection().execute(text("PRAGMA defer_foreign_keys = ON"))


def last_key(session: Session, mapped: type[Tracked]) -> int:
    """The greatest key a table ever had; the next rows get the ones after it. True until somebody else writes."""
    query = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
    return session.scalar(query, {"table": mapped.__tablename__}) or 0


def among(column: Any, ids: Iterable[int]) -> ColumnElement[bool]:
    """The condition that an integer column is one of `ids`, however many: one parameter, and one cached statement.

    SQLite takes 32,766 parameters at most (https://www.sqlite.org/limits.html), and a list may have more rows.
    """
    values = func.json_each(json.dumps(list(ids))).table_valued("value")
    condition: ColumnElement[bool] = column.in_(select(values.c.value))
    return condition
