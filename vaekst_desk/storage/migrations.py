"""From any earlier schema to today's: an ordered list of functions and the file's `user_version`.

A step changes tables only. Triggers and search indexes are derived from today's classes and made anew after the last
step. The caller copies the file before; all steps run in one transaction.
"""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection

from vaekst_desk.storage import history, search
from vaekst_desk.storage.engine import APPLICATION_ID
from vaekst_desk.storage.schema_v1 import STATEMENTS as V1
from vaekst_desk.storage.schema_v2 import STATEMENTS as V2

Migration = Callable[[Connection], None]


def _create_first_tables(connection: Connection) -> None:
    _run(connection, V1)


def _add_the_meeting_year(connection: Connection) -> None:
    _run(connection, V2)


MIGRATIONS: Sequence[Migration] = (_create_first_tables, _add_the_meeting_year)
VERSION = len(MIGRATIONS)


def migrate(connection: Connection, *, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Brings an empty or older register to the newest schema inside the caller's transaction."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    _drop_derived(connection)
    for step in steps[version:]:
        step(connection)
    _create_derived(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _drop_derived(connection: Connection) -> None:
    triggers = (
        connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    )
    _run(connection, (f'DROP TRIGGER "{name}"' for name in triggers))
    _run(connection, search.drop_statements())


def _create_derived(connection: Connection) -> None:
    _run(connection, search.table_statements())
    _run(connection, search.rebuild_statements())
    _run(connection, search.trigger_statements())
    _run(connection, history.trigger_statements())


def _run(connection: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)
