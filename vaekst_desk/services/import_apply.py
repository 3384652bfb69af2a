"""Writes a planned import: a few statements for many rows, all under the step that is open."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, update
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import sort_key
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.imports import Progress
from vaekst_desk.services.import_known import KnownMandate, KnownOrganization, KnownPerson, name_key
from vaekst_desk.services.import_plan import Batch, Row, Writes
from vaekst_desk.services.import_state import ORGANIZATION_VALUES, Organizations, People
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables
from vaekst_desk.storage.bulk import defer_foreign_keys

_CHUNK = 5_000
_TABLES: tuple[Any, ...] = (
    organization_tables.Organization.__table__,
    tables.Person.__table__,
    tables.Seat.__table__,
    tables.Mandate.__table__,
)
_ORGANIZATION_COLUMNS = ("id", *ORGANIZATION_VALUES, "sort_key", "city_key", "name_words", "words")
_PERSON_COLUMNS = (
    "id",
    "given_name",
    "family_name",
    "title",
    "email",
    "phone",
    "note",
    "sort_key",
    "title_key",
    "words",
)
_SEAT_COLUMNS = ("id", "body_id", "organization_id", "voting")
_MANDATE_COLUMNS = ("id", "person_id", "seat_id", "role", "starts_on", "ends_on", "alternate_for_id")


def write(session: Session, writes: Writes, *, progress: Progress | None = None) -> None:
    """Writes everything planned in the session's transaction. Raises CANCELLED where `progress` says not to go on."""
    session.flush()
    connection = session.connection()
    # an alternate's mandate may come before the one it stands in for
    defer_foreign_keys(session)
    steps = [
        (_Statement(connection, table, batch.columns, new=True), batch.rows)
        for table, batch in zip(_TABLES, writes.added, strict=True)
        if batch.rows
    ]
    steps += [
        (_Statement(connection, table, batch.columns, new=False), batch.rows)
        for table, batch in zip(_TABLES, writes.changed, strict=True)
        if batch.rows
    ]
    done, total = 0, sum(len(rows) for _, rows in steps)
    for statement, rows in steps:
        for at in range(0, len(rows), _CHUNK):
            if progress is not None and not progress(done, total):
                raise UserError(ErrorCode.CANCELLED)
            chunk = rows[at : at + _CHUNK]
            connection.exec_driver_sql(statement.sql, statement.parameters(chunk))
            done += len(chunk)
    session.expire_all()


class _Statement:
    """An INSERT or UPDATE compiled once, whose rows are handed to the driver as they are.

    Core's own executemany looks every value up by name in every row, which takes as long as SQLite does. The types'
    own conversions (dates) still apply, a column at a time.
    """

    def __init__(self, connection: Connection, table: Table, columns: Sequence[str], *, new: bool) -> None:
        marks = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns}
        if new:
            compiled = insert(table).values(marks).compile(dialect=connection.dialect)
        else:
            key = marks.pop("id")
            compiled = (
                update(table).where(table.c.id == key).values(marks).compile(dialect=connection.dialect)
            )
        self.sql = str(compiled)
        ordered = [name.removeprefix("new_") for name in compiled.positiontup or ()]
        self._places = [columns.index(name) for name in ordered]
        self._converters: list[Callable[[Any], Any] | None] = [
            table.c[name].type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
            for name in ordered
        ]

    def parameters(self, rows: Sequence[Row]) -> list[Row]:
        """The rows as the driver takes them."""
        by_column = list(zip(*rows, strict=True))
        converted: list[Iterable[Any]] = []
        for place, convert in zip(self._places, self._converters, strict=True):
            values = by_column[place]
            converted.append(map(convert, values) if convert else values)
        return list(zip(*converted, strict=True))


def organization_writes(known: Organizations) -> Writes:
    """What is new or changed among organisations."""
    found = known.by_id.values()
    new = [_organization_row(each) for each in found if each.new]
    changed = [_organization_row(each) for each in found if each.dirty and not each.new]
    return Writes(
        new_organizations=Batch(_ORGANIZATION_COLUMNS, new),
        organizations=Batch(_ORGANIZATION_COLUMNS, changed),
    )


def _organization_row(known: KnownOrganization) -> Row:
    values = known.values
    findable = (values[name] for name in ("name", "cvr", "city", "postal_code", "email", "phone"))
    return (
        known.id,
        *(values[name] for name in ORGANIZATION_VALUES),
        sort_key(values["name"]),
        sort_key(values["city"]),
        name_key(values["name"]),
        organization_tables.organization_words(*findable),
    )


def representative_writes(organizations: Organizations, people: People) -> Writes:
    """What is new or changed among people, their mandates and seats, and the organisations they are of."""
    persons, mandates = people.by_id.values(), people.mandates.values()
    seats = (seat for group in people.seats.values() for seat in group if seat.new and seat.mandates)
    row = _PersonRows()
    return replace(
        organization_writes(organizations),
        new_persons=Batch(_PERSON_COLUMNS, [row.of(each) for each in persons if each.new]),
        new_seats=Batch(_SEAT_COLUMNS, [(s.id, people.body_id, s.organization_id, s.voting) for s in seats]),
        new_mandates=Batch(_MANDATE_COLUMNS, [_mandate_row(each) for each in mandates if each.new]),
        persons=Batch(_PERSON_COLUMNS, [row.of(each) for each in persons if each.dirty and not each.new]),
        mandates=Batch(
            _MANDATE_COLUMNS, [_mandate_row(each) for each in mandates if each.dirty and not each.new]
        ),
    )


def _mandate_row(known: KnownMandate) -> Row:
    stands_in_for = known.alternate_for.id if known.alternate_for else None
    return (
        known.id,
        known.person.id,
        known.seat.id,
        known.role.value,
        known.starts_on,
        known.ends_on,
        stands_in_for,
    )


class _PersonRows:
    """Rows of persons with their derived columns; a title's key is worked out once for all who have it."""

    def __init__(self) -> None:
        self._title_keys: dict[str, str] = {}

    def of(self, known: KnownPerson) -> Row:
        """One person's row."""
        given, family, title, email, phone = (
            known.given_name,
            known.family_name,
            known.title,
            known.email,
            known.phone,
        )
        title_key = self._title_keys.get(title)
        if title_key is None:
            title_key = self._title_keys[title] = sort_key(title)
        return (
            known.id,
            given,
            family,
            title,
            email,
            phone,
            known.note,
            tables.person_sort_key(given, family),
            title_key,
            tables.person_words(given, family, title, email, phone),
        )
