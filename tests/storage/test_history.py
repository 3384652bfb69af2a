"""Undo, redo and the record they read, on real files."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tests.conftest import fill_bare
from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import history, register
from vaekst_desk.storage.organizations import Organization
from vaekst_desk.storage.representatives import Mandate, Person, Seat
from vaekst_desk.storage.schema import TOPIC_OF_TABLE, TRACKED
from vaekst_desk.storage.search import INDEXES

LABEL = Label.of(StepCode.ORGANIZATION_EDIT, name="Lund")


def contents(session: Session) -> dict[str, list[Any]]:
    """Every row of every tracked table and of the search indexes, as they stand in the file."""
    names = [mapped.__tablename__ for mapped in TRACKED] + [index.name for index in INDEXES]
    return {
        name: [tuple(row) for row in session.execute(text(f'SELECT rowid, * FROM "{name}" ORDER BY rowid'))]
        for name in names
    }


def add(session: Session, name: str = "Lund") -> int:
    organization = Organization(name=name)
    session.add(organization)
    session.flush()
    return organization.id


def rename(session: Session, organization_id: int, name: str) -> None:
    session.get_one(Organization, organization_id).name = name


def appoint(session: Session, organization_id: int) -> None:
    seat = Seat(body_id=1, organization_id=organization_id)
    session.add(Mandate(person=Person(given_name="Åse", family_name="Friis"), seat=seat))


def delete_everything(session: Session) -> None:
    for mapped in (Mandate, Seat, Person, Organization):
        for record in session.scalars(select(mapped)):
            session.delete(record)
        session.flush()


def test_every_tracked_table_has_a_topic() -> None:
    assert set(TOPIC_OF_TABLE) == {mapped.__tablename__ for mapped in TRACKED}


def test_a_write_names_its_topics_and_its_result(desk: Desk) -> None:
    written = desk.write(LABEL, add)
    assert written.topics == {Topic.ORGANIZATIONS}
    assert desk.read(lambda session: session.get_one(Organization, written.result).name) == "Lund"


def test_undo_and_redo_restore_every_row_and_index_and_survive_a_restart(bare_path: Path) -> None:
    with Desk.open(bare_path) as desk:
        states = [desk.read(contents)]
        organization_id = desk.write(LABEL, add).result
        states.append(desk.read(contents))
        desk.write(LABEL, appoint, organization_id)
        states.append(desk.read(contents))
        desk.write(LABEL, rename, organization_id, "Aagaard & Søn")
        states.append(desk.read(contents))
        desk.write(LABEL, delete_everything)
    for expected in reversed(states):
        with Desk.open(bare_path) as desk:
            desk.undo()
            assert desk.read(contents) == expected
    for expected in states[1:]:
        with Desk.open(bare_path) as desk:
            desk.redo()
            assert desk.read(contents) == expected


def test_a_new_write_after_undo_ends_what_could_be_redone(desk: Desk) -> None:
    desk.write(LABEL, add)
    desk.undo()
    assert desk.next_redo() is not None
    desk.write(LABEL, add)
    assert desk.next_redo() is None
    with pytest.raises(UserError) as caught:
        desk.redo()
    assert caught.value.code is ErrorCode.NOTHING_TO_REDO


def test_undo_refuses_where_a_row_has_changed_since_and_changes_nothing(desk: Desk) -> None:
    organization_id = desk.write(LABEL, add).result
    step = desk.next_undo()
    assert step is not None
    desk.write(LABEL, rename, organization_id, "Andet")
    before = desk.read(contents)
    with Session(desk._writer) as session, pytest.raises(UserError) as caught:
        history.undo(session, step)
    assert caught.value.code is ErrorCode.UNDO_CONFLICT
    assert desk.read(contents) == before


def test_undo_refuses_to_delete_what_something_newer_points_at(desk: Desk) -> None:
    organization_id = desk.write(LABEL, add).result
    step = desk.next_undo()
    assert step is not None
    desk.write(LABEL, appoint, organization_id)
    with Session(desk._writer) as session:
        history.undo(session, step)
        with pytest.raises(IntegrityError):
            session.commit()
    assert desk.read(register.integrity) == []


def test_nothing_is_written_round_the_history(desk: Desk) -> None:
    with Session(desk._writer) as session, pytest.raises(IntegrityError):
        session.execute(text("INSERT INTO setting (key, value) VALUES ('name', 'x')"))


def test_a_failing_write_leaves_nothing(desk: Desk) -> None:
    before = desk.read(contents)

    def half(session: Session) -> None:
        add(session)
        raise UserError(ErrorCode.CANCELLED)

    with pytest.raises(UserError):
        desk.write(LABEL, half)
    assert desk.read(contents) == before
    assert desk.next_undo() is None


def test_a_write_that_changes_nothing_is_no_step(desk: Desk) -> None:
    organization_id = desk.write(LABEL, add).result
    written = desk.write(LABEL, rename, organization_id, "Lund")
    assert (written.topics, written.step_id) == (frozenset(), None)
    assert len(desk.read(history.steps, limit=10)) == 2


def test_the_record_tells_who_when_and_what(desk: Desk) -> None:
    organization_id = desk.write(LABEL, add).result
    desk.write(Label.of(StepCode.ORGANIZATION_EDIT, name="Ny"), rename, organization_id, "Ny")
    newest, first = desk.read(history.steps_of, {Organization: [organization_id]})
    assert newest.label.params == {"name": "Ny"}
    assert first.who == history.user_name()
    record = desk.read(
        lambda session: session.scalars(
            select(history.ChangeRecord).where(history.ChangeRecord.step_id == newest.id)
        ).one()
    )
    assert json.loads(record.before or "")["name"] == "Lund"
    assert json.loads(record.after or "")["name"] == "Ny"


def test_a_step_of_another_version_is_still_shown_and_undone(desk: Desk) -> None:
    desk.write(LABEL, add)
    with Session(desk._writer) as session:
        session.execute(text("UPDATE step SET code = 'from-the-future' WHERE kind = 'write'"))
        session.commit()
    step = desk.next_undo()
    assert step is not None
    assert step.label.code is StepCode.OTHER
    desk.undo()
    assert desk.next_undo() is None


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.text(min_size=1, max_size=8)),
        st.tuples(st.just("rename"), st.text(min_size=1, max_size=8)),
        st.tuples(st.just("appoint"), st.just("")),
        st.tuples(st.just("delete"), st.just("")),
        st.tuples(st.just("undo"), st.just("")),
        st.tuples(st.just("redo"), st.just("")),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operations=OPERATIONS)
def test_any_run_of_writes_undos_and_redos_keeps_to_a_plain_undo_stack(
    tmp_path_factory: pytest.TempPathFactory, operations: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("run") / "run.vaekst"
    register.create(path, fill=fill_bare)
    with Desk.open(path) as desk:
        stack, ahead = [desk.read(contents)], []
        for operation, name in operations:
            if operation == "undo" and len(stack) > 1:
                desk.undo()
                ahead.append(stack.pop())
            elif operation == "redo" and ahead:
                desk.redo()
                stack.append(ahead.pop())
            elif operation not in ("undo", "redo") and desk.write(LABEL, _operate, operation, name).step_id:
                stack.append(desk.read(contents))
                ahead.clear()
            assert desk.read(contents) == stack[-1]
        assert desk.read(register.integrity) == []


def _operate(session: Session, operation: str, name: str) -> None:
    newest = session.scalars(select(Organization).order_by(Organization.id.desc()).limit(1)).first()
    if operation == "add":
        session.add(Organization(name=name, member_from=date(2026, 11, 24), note=f'{name}\0{{"a": null}}'))
    elif operation == "delete":
        delete_everything(session)
    elif newest is not None and operation == "rename":
        newest.name = name
    elif newest is not None:
        appoint(session, newest.id)
