"""Full text search: one FTS5 index for each kind of thing, kept by triggers, asked with folded word prefixes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, column, func, select, table, text
from sqlalchemy.orm import Session
from sqlalchemy.sql.selectable import TableClause

from vaekst_desk.domain.danish import search_words


@dataclass(frozen=True, slots=True)
class _Source:
    """A table whose `columns` the index depends on; `owners` selects the owner ids of the trigger's row `{row}`.

    `only_updates`: rows that come before and go after what joins them to an owner (tables are always written in the
    order of their foreign keys) can only matter while they change.
    """

    table: str
    columns: tuple[str, ...]
    owners: str
    only_updates: bool = False


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """An FTS5 table `name` over the rows of `owner`; `words` is the SQL for the words of owner row `o`."""

    name: str
    owner: str
    words: str
    sources: tuple[_Source, ...]

    @property
    def table(self) -> TableClause:
        """The index as a table with `rowid`, for joins."""
        return table(self.name, column("rowid"), column("words"))

    def matches(self, typed: str) -> ColumnElement[bool] | None:
        """The condition that the index matches what was typed, or None where nothing searchable was typed."""
        query = match_query(typed)
        return text(f"{self.name} MATCH :typed").bindparams(typed=query) if query else None  # type: ignore[return-value]


ORGANIZATIONS = SearchIndex(
    "organization_search",
    "organization",
    "o.words",
    (_Source("organization", ("words",), "{row}.id"),),
)
PERSONS = SearchIndex(
    "person_search",
    "person",
    "o.words || ' ' || coalesce((SELECT group_concat(g.name_words, ' ') FROM mandate m JOIN seat s ON s.id = m.seat_id"
    " JOIN organization g ON g.id = s.organization_id WHERE m.person_id = o.id), '')",
    (
        _Source("person", ("words",), "{row}.id"),
        _Source("mandate", ("person_id", "seat_id"), "{row}.person_id"),
        _Source(
            "seat",
            ("organization_id",),
            "SELECT person_id FROM mandate WHERE seat_id = {row}.id",
            only_updates=True,
        ),
        _Source(
            "organization",
            ("name_words",),
            "SELECT m.person_id FROM mandate m JOIN seat s ON s.id = m.seat_id WHERE s.organization_id = {row}.id",
            only_updates=True,
        ),
    ),
)
MEETINGS = SearchIndex(
    "meeting_search",
    "meeting",
    "o.words || ' ' || coalesce((SELECT group_concat(i.words, ' ') FROM agenda_item i WHERE i.meeting_id = o.id), '')",
    (
        _Source("meeting", ("words",), "{row}.id"),
        _Source("agenda_item", ("words", "meeting_id"), "{row}.meeting_id"),
    ),
)
AGREEMENTS = SearchIndex(
    "agreement_search",
    "agreement",
    "o.words || ' ' || coalesce((SELECT group_concat(c.words, ' ') FROM clause c WHERE c.agreement_id = o.id), '')",
    (
        _Source("agreement", ("words",), "{row}.id"),
        _Source("clause", ("words", "agreement_id"), "{row}.agreement_id"),
    ),
)
MANY = 3000  # matches; above, walking an index in order finds a screenful faster than sorting all of them
INDEXES = (ORGANIZATIONS, PERSONS, MEETINGS, AGREEMENTS)


def match_query(typed: str) -> str:
    """The FTS5 query for what was typed: every word must begin some word of the row. Empty for no words."""
    return " ".join(f'"{word}"*' for word in search_words(typed))


_PENDING = "pending_search"


def table_statements() -> Iterator[str]:
    """The CREATE statements of the indexes. No positions are kept: only whole rows are ever asked for."""
    for index in INDEXES:
        yield (
            f"CREATE VIRTUAL TABLE {index.name} USING fts5(words, detail = none, prefix = '1 2',"
            ' tokenize = "unicode61 remove_diacritics 0")'
        )
    yield f"CREATE TABLE {_PENDING} (owner TEXT, row_id INTEGER, PRIMARY KEY (owner, row_id)) WITHOUT ROWID"


def drop_statements() -> Iterator[str]:
    """The statements that remove what `table_statements` makes."""
    for name in (*(index.name for index in INDEXES), _PENDING):
        yield f"DROP TABLE IF EXISTS {name}"


def trigger_statements() -> Iterator[str]:
    """The triggers that note which rows' words have changed.

    They only note: FTS5 flushes a segment at every savepoint, and so at every insert made inside a trigger, which
    is twenty times slower than the one statement per step that `refresh` runs.
    """
    for index in INDEXES:
        for source in index.sources:
            yield from _source_triggers(index, source)


def _source_triggers(index: SearchIndex, source: _Source) -> Iterator[str]:
    name = f"search_{index.owner}_{source.table}"
    changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in source.columns)
    new, old = (_note(index, source.owners.format(row=row)) for row in ("NEW", "OLD"))
    yield (
        f"CREATE TRIGGER {name}_update AFTER UPDATE OF {', '.join(source.columns)} ON {source.table}"
        f" WHEN {changed} BEGIN {old} {new} END"
    )
    if not source.only_updates:
        yield f"CREATE TRIGGER {name}_insert AFTER INSERT ON {source.table} BEGIN {new} END"
        yield f"CREATE TRIGGER {name}_delete AFTER DELETE ON {source.table} BEGIN {old} END"


def _note(index: SearchIndex, owners: str) -> str:
    selected = owners if owners.startswith("SELECT") else f"SELECT {owners}"
    return f"INSERT OR IGNORE INTO {_PENDING} (owner, row_id) SELECT '{index.owner}', * FROM ({selected});"


def refresh_statements() -> Iterator[str]:
    """The statements that bring the indexes up to date with what the triggers noted."""
    for index in INDEXES:
        noted = f"SELECT row_id FROM {_PENDING} WHERE owner = '{index.owner}'"
        yield f"DELETE FROM {index.name} WHERE rowid IN ({noted})"
        yield f"{_fill(index)} WHERE o.id IN ({noted})"
    yield f"DELETE FROM {_PENDING}"


def rebuild_statements() -> Iterator[str]:
    """The statements that fill empty indexes from their tables."""
    yield from (_fill(index) for index in INDEXES)


def _fill(index: SearchIndex) -> str:
    return f"INSERT INTO {index.name} (rowid, words) SELECT o.id, {index.words} FROM {index.owner} o"


def refresh(session: Session) -> None:
    """Brings the indexes up to date with what the session's transaction has written."""
    connection = session.connection()
    if connection.exec_driver_sql(f"SELECT EXISTS (SELECT 1 FROM {_PENDING})").scalar():
        for statement in refresh_statements():
            connection.exec_driver_sql(statement)


def matching(index: SearchIndex, owner: FromClause, typed: str) -> ColumnElement[bool] | None:
    """The condition on `owner` that its row matches what was typed; None where nothing searchable was typed."""
    condition = index.matches(typed)
    if condition is None:
        return None
    return owner.c.id.in_(select(index.table.c.rowid).where(condition))


def join_matching(statement: Select[Any], index: SearchIndex, owner: FromClause, typed: str) -> Select[Any]:
    """The statement on `owner` limited to what matches, with the index leading: best where few rows are wanted."""
    condition = index.matches(typed)
    if condition is None:
        return statement
    return statement.join_from(owner, index.table, index.table.c.rowid == owner.c.id).where(condition)


def matches_many(session: Session, index: SearchIndex, typed: str) -> bool:
    """Whether more than `MANY` rows match: then most of the time would go into sorting them."""
    condition = index.matches(typed)
    if condition is None:
        return False
    found = select(index.table.c.rowid).where(condition).limit(MANY + 1).subquery()
    return (session.scalar(select(func.count()).select_from(found)) or 0) > MANY


def scan_matching(statement: Select[Any], index: SearchIndex, owner: FromClause, typed: str) -> Select[Any]:
    """The statement on `owner` limited to what matches, its rows walked in their order and their words looked at.

    Best where `matches_many`, the order is an indexed one and few rows are wanted: the first of them are near.
    """
    content = table(f"{index.name}_content", column("id"), column("c0"))
    words = select(content.c.c0).where(content.c.id == owner.c.id).scalar_subquery()
    return statement.where(*(func.instr(" " + words, f" {word}") > 0 for word in search_words(typed)))
