"""Whether a register is sound, and how much it holds."""

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.orm import Session

from vaekst_desk.storage import agreements, meetings, organizations, register, representatives, search

_TABLES = {
    "organization": organizations.Organization.__tablename__,
    "person": representatives.Person.__tablename__,
    "meeting": meetings.Meeting.__tablename__,
    "agreement": agreements.Agreement.__tablename__,
}


def findings(session: Session) -> list[str]:
    """What is wrong with the file: SQLite's own whole check, foreign keys, search indexes; empty when sound."""
    damage = register.integrity(session)
    return damage or [each for index in search.INDEXES for each in _index_findings(session, index)]


def _index_findings(session: Session, index: search.SearchIndex) -> list[str]:
    """The rows an index misses or holds in vain."""
    missing = f"SELECT count(*) FROM {index.owner} WHERE id NOT IN (SELECT rowid FROM {index.name})"
    stray = f"SELECT count(*) FROM {index.name} WHERE rowid NOT IN (SELECT id FROM {index.owner})"
    counted = {name: session.scalar(text(query)) for name, query in (("missing", missing), ("stray", stray))}
    return [f"{index.name}: {count} rows {name}" for name, count in counted.items() if count]


def counts(session: Session) -> Mapping[str, int]:
    """How many of each noun the register holds outside the bin, by the nouns of the history's labels."""
    return {
        noun: session.scalar(text(f"SELECT count(*) FROM {table} WHERE binned_at IS NULL")) or 0
        for noun, table in _TABLES.items()
    }
