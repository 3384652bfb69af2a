"""The record of every write, which is also the undo, the audit trail and the trash.

Triggers on every tracked table write one `change` row (before and after, as JSON) for each row that is inserted,
updated or deleted, under the step that is open. A write outside a step has no step to belong to and fails on the
NOT NULL constraint, so nothing, not even plain SQL, writes round the history.
"""

import getpass
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import CheckConstraint, Connection, ForeignKey, Index, Table, and_, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from vaekst_desk.domain.changes import Changes, Label, Step, StepCode
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.storage import search
from vaekst_desk.storage.base import Base, Tracked
from vaekst_desk.storage.bulk import defer_foreign_keys


class StepKind(StrEnum):
    """Whether a step made the register, was made by the user, or undid or redid one."""

    SETUP = "setup"
    WRITE = "write"
    UNDO = "undo"
    REDO = "redo"


class StepState(StrEnum):
    """Where a written step stands: in effect, undone, or undone for good because something else was written."""

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"


class StepRecord(Base):
    """One step: what the secretary did, when and as whom (UTC, account name)."""

    __tablename__ = "step"
    __table_args__ = (Index("ix_step_state", "kind", "state"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str]
    code: Mapped[str]
    params: Mapped[str]
    kind: Mapped[str] = mapped_column(default=StepKind.WRITE)
    state: Mapped[str] = mapped_column(default=StepState.DONE)
    of_step_id: Mapped[int | None] = mapped_column(ForeignKey("step.id"))


class CurrentStep(Base):
    """The one step that is open, or none: what the triggers write under."""

    __tablename__ = "current_step"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int | None]


class ChangeRecord(Base):
    """One row's change within a step. `before` is NULL for an insert, `after` for a delete."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_step_id", "step_id", "table_name", "row_id"),
        Index("ix_change_row_id", "table_name", "row_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = mapped_column(ForeignKey("step.id"))
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]


@cache
def tables() -> dict[str, Table]:
    """The tracked tables in the order of their foreign keys: inserts go down the list, deletes up.

    The schema is imported here, by the first write: mapping every table takes time that a window's start has not got.
    """
    from vaekst_desk.storage.schema import TRACKED

    names = {mapped.__tablename__ for mapped in TRACKED}
    return {table.name: table for table in Base.metadata.sorted_tables if table.name in names}


def _json(table: Table, row: str) -> str:
    pairs = ", ".join(f"'{column.name}', {row}.\"{column.name}\"" for column in table.columns)
    return f"json_object({pairs})"


def trigger_statements() -> Iterator[str]:
    """The CREATE TRIGGER statements that record every tracked table."""
    step = "(SELECT step_id FROM current_step)"
    into = "INSERT INTO change (step_id, table_name, row_id, before, after) VALUES"
    for name, table in tables().items():
        old, new = _json(table, "OLD"), _json(table, "NEW")
        yield (
            f'CREATE TRIGGER history_{name}_insert AFTER INSERT ON "{name}" BEGIN '
            f"{into} ({step}, '{name}', NEW.id, NULL, {new}); END"
        )
        yield (
            f'CREATE TRIGGER history_{name}_update AFTER UPDATE ON "{name}" WHEN {old} IS NOT {new} BEGIN '
            f"{into} ({step}, '{name}', NEW.id, {old}, {new}); END"
        )
        yield (
            f'CREATE TRIGGER history_{name}_delete AFTER DELETE ON "{name}" BEGIN '
            f"{into} ({step}, '{name}', OLD.id, {old}, NULL); END"
        )


def user_name() -> str:
    """The account name that steps are recorded under."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def begin_step(
    session: Session, label: Label, *, kind: StepKind = StepKind.WRITE, of_step_id: int | None = None
) -> int:
    """Opens a step in the session's transaction; everything written from here belongs to it."""
    record = StepRecord(
        at=datetime.now(UTC).replace(tzinfo=None, microsecond=0),
        who=user_name(),
        code=label.code.value,
        params=json.dumps(dict(label.params), ensure_ascii=False),
        kind=kind.value,
        of_step_id=of_step_id,
    )
    session.add(record)
    session.flush()
    session.execute(update(CurrentStep).values(step_id=record.id))
    return record.id


def go_on(session: Session, step_id: int, label: Label) -> int:
    """Opens a step again where it is still the newest in effect and called the same, else a new one; its id.

    What is typed into one field is one step, however often it is saved meanwhile.
    """
    newest = step_to_undo(session)
    undone = step_to_redo(session)
    if newest is None or undone is not None or (newest.id, newest.label) != (step_id, label):
        return begin_step(session, label)
    session.execute(update(CurrentStep).values(step_id=step_id))
    return step_id


def end_step(session: Session, step_id: int) -> Changes:
    """Closes the step and tells what it touched. A step that changed nothing leaves no trace."""
    session.flush()
    search.refresh(session)
    session.execute(update(CurrentStep).values(step_id=None))
    touched = session.scalars(
        select(ChangeRecord.table_name).where(ChangeRecord.step_id == step_id).distinct()
    ).all()
    record = session.get_one(StepRecord, step_id)
    if not touched:
        session.delete(record)
    elif record.kind == StepKind.WRITE:
        session.execute(
            update(StepRecord)
            .where(StepRecord.kind == StepKind.WRITE, StepRecord.state == StepState.UNDONE)
            .values(state=StepState.ABANDONED)
        )
    from vaekst_desk.storage.schema import TOPIC_OF_TABLE

    return frozenset(TOPIC_OF_TABLE[name] for name in touched)


def step_to_undo(session: Session) -> Step | None:
    """The step that undo would take back."""
    return _as_step(session.scalars(_written(StepState.DONE).order_by(StepRecord.id.desc()).limit(1)).first())


def step_to_redo(session: Session) -> Step | None:
    """The step that redo would do again: the one undone last."""
    return _as_step(session.scalars(_written(StepState.UNDONE).order_by(StepRecord.id).limit(1)).first())


def steps(session: Session, *, limit: int, before_id: int | None = None) -> list[Step]:
    """The newest steps of every kind, newest first."""
    query = select(StepRecord).order_by(StepRecord.id.desc()).limit(limit)
    if before_id is not None:
        query = query.where(StepRecord.id < before_id)
    return [step for record in session.scalars(query) if (step := _as_step(record))]


def steps_of(
    session: Session, rows: Mapping[type[Tracked], Sequence[int]], *, limit: int = 20
) -> tuple[Step, ...]:
    """The newest steps that changed any of the rows (ids by mapped class), newest first."""
    touched = [
        and_(ChangeRecord.table_name == mapped.__tablename__, ChangeRecord.row_id.in_(ids))
        for mapped, ids in rows.items()
    ]
    ids = select(ChangeRecord.step_id).where(or_(*touched))
    query = select(StepRecord).where(StepRecord.id.in_(ids)).order_by(StepRecord.id.desc()).limit(limit)
    return tuple(step for record in session.scalars(query) if (step := _as_step(record)))


def _written(state: StepState) -> Any:
    return select(StepRecord).where(StepRecord.kind == StepKind.WRITE, StepRecord.state == state)


def _as_step(record: StepRecord | None) -> Step | None:
    if record is None:
        return None
    label = Label(StepCode(record.code), json.loads(record.params))
    return Step(record.id, record.at, record.who, label, record.kind)


def undo(session: Session, step: Step) -> Changes:
    """Takes a step back as a step of its own. Raises `UserError(UNDO_CONFLICT)` where a row has changed since."""
    return _replay(session, step, kind=StepKind.UNDO, state=StepState.UNDONE)


def redo(session: Session, step: Step) -> Changes:
    """Does an undone step again as a step of its own. Raises `UserError(UNDO_CONFLICT)` as `undo` does."""
    return _replay(session, step, kind=StepKind.REDO, state=StepState.DONE)


def _replay(session: Session, step: Step, *, kind: StepKind, state: StepState) -> Changes:
    connection = session.connection()
    defer_foreign_keys(session)
    own = begin_step(session, step.label, kind=kind, of_step_id=step.id)
    _fill_net(connection, step.id, backwards=kind is StepKind.UNDO)
    try:
        for table in tables().values():
            _check_unchanged(connection, table)
        _apply_net(connection)
    except IntegrityError:
        raise UserError(ErrorCode.UNDO_CONFLICT) from None
    finally:
        connection.exec_driver_sql("DROP TABLE temp.net")
    session.expire_all()
    session.execute(update(StepRecord).where(StepRecord.id == step.id).values(state=state))
    return end_step(session, own)


def _fill_net(connection: Connection, step_id: int, *, backwards: bool) -> None:
    """What the step made of each row in all, as a table: what the row must be `now` and what is its `goal`.

    In SQL from here on, for an import of 100,000 people is undone too.
    """
    now, goal = ("last.after", "first.before") if backwards else ("first.before", "last.after")
    connection.exec_driver_sql("CREATE TEMP TABLE net (table_name TEXT, row_id INTEGER, now TEXT, goal TEXT)")
    connection.exec_driver_sql(
        f"INSERT INTO temp.net SELECT ends.table_name, ends.row_id, {now}, {goal} FROM ("
        " SELECT table_name, row_id, min(id) AS first_id, max(id) AS last_id FROM change WHERE step_id = ?"
        " GROUP BY table_name, row_id) AS ends JOIN change AS first ON first.id = ends.first_id"
        " JOIN change AS last ON last.id = ends.last_id WHERE first.before IS NOT last.after",
        (step_id,),
    )


def _check_unchanged(connection: Connection, table: Table) -> None:
    """Every row must still be what the step left, in every column that both know (a migration may have added some)."""
    differing = connection.exec_driver_sql(
        f"SELECT net.now, {_json(table, 't')} AS row, t.id IS NULL AS gone FROM temp.net"
        f' LEFT JOIN "{table.name}" AS t ON t.id = net.row_id'
        " WHERE net.table_name = ? AND net.now IS NOT CASE WHEN t.id IS NULL THEN NULL ELSE row END",
        (table.name,),
    )
    for now, row, gone in differing:
        if gone or now is None or not _equal_where_known(json.loads(row), json.loads(now)):
            raise UserError(ErrorCode.UNDO_CONFLICT)


def _equal_where_known(row: Mapping[str, Any], then: Mapping[str, Any]) -> bool:
    return all(row[name] == value for name, value in then.items() if name in row)


def _apply_net(connection: Connection) -> None:
    """Deletes first, then updates, then inserts, so that unique values are free before they are taken again."""
    for name in reversed(tables()):
        connection.exec_driver_sql(
            f'DELETE FROM "{name}" WHERE id IN (SELECT row_id FROM temp.net WHERE table_name = ? AND goal IS NULL)',
            (name,),
        )
    known = {name: columns for name in tables() if (columns := _known_columns(connection, name))}
    for name, columns in known.items():
        assignments = ", ".join(f"{column} = {_extracted(column)}" for column in columns)
        connection.exec_driver_sql(
            f'UPDATE "{name}" AS t SET {assignments} FROM temp.net WHERE net.table_name = ? AND net.row_id = t.id'
            " AND net.now IS NOT NULL AND net.goal IS NOT NULL",
            (name,),
        )
    for name, columns in known.items():
        connection.exec_driver_sql(
            f'INSERT INTO "{name}" ({", ".join(columns)})'
            f" SELECT {', '.join(map(_extracted, columns))} FROM temp.net WHERE table_name = ? AND now IS NULL",
            (name,),
        )


def _extracted(column: str) -> str:
    return f"json_extract(net.goal, '$.{column}')"


def _known_columns(connection: Connection, table_name: str) -> list[str]:
    """The columns that the step recorded and the table still has; all rows of one step were recorded alike."""
    goal = connection.exec_driver_sql(
        "SELECT goal FROM temp.net WHERE table_name = ? AND goal IS NOT NULL LIMIT 1", (table_name,)
    ).scalar()
    return [name for name in json.loads(goal or "{}") if name in tables()[table_name].columns]
