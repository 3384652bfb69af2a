"""The example alliance as a register, made once and copied for each test; and what a register holds, to compare."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.services import registers
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import history, search

TODAY = date(2026, 11, 24)
LABEL = Label.of(StepCode.REGISTER_CREATE)


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "eksempel.vaekst"
    registers.create_example(path, today=TODAY)
    return path


@pytest.fixture
def example(example_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """The example alliance, made on 24 November 2026."""
    path = tmp_path / "eksempel.vaekst"
    shutil.copyfile(example_file, path)
    with Desk.open(path) as opened:
        yield opened


def content(session: Session) -> dict[str, list[Any]]:
    """Every row of every table the history tracks, and of the search indexes."""
    found = {
        name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
        for name, table in history.tables().items()
    }
    for index in search.INDEXES:
        found[index.name] = [
            tuple(row) for row in session.execute(text(f"SELECT rowid, words FROM {index.name}"))
        ]
        found[index.name].sort()
    return found


@pytest.fixture
def undoes() -> Callable[..., Any]:
    """Runs a write, then proves that undo gives back exactly what was there and redo exactly what was written."""

    def run(desk: Desk, change: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        before = desk.read(content)
        written = desk.write(LABEL, change, *args, **kwargs)
        after = desk.read(content)
        assert after != before
        desk.undo()
        assert desk.read(content) == before
        desk.redo()
        assert desk.read(content) == after
        return written.result

    return run
