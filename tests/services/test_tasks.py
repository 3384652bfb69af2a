"""Tasks: listed by meeting and state, marked done, undone exactly."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.tasks import TaskFields, TaskQuery, TaskScope, TaskSort
from vaekst_desk.services import meetings, tasks
from vaekst_desk.services.desk import Desk

LABEL = Label.of(StepCode.TASK_EDIT)
TODAY = date(2026, 11, 24)


def titles(desk: Desk, **narrowed: Any) -> list[str]:
    return [row.title for row in desk.read(tasks.find, TaskQuery(**narrowed))]


def test_open_tasks_by_due_date_with_where_they_come_from(example: Desk) -> None:
    rows = example.read(tasks.find, TaskQuery())
    assert [row.due for row in rows] == sorted(row.due for row in rows if row.due)
    first = rows[0]
    assert (first.title, first.responsible, first.meeting_number, first.item) == (
        "Udkast til handlingsplan med ansvarlige og frister",
        "Erik Nielsen",
        "2026-1",
        "Mødeplan og handlingsplan",
    )
    assert first.overdue(TODAY)
    assert not first.overdue(first.due or TODAY)
    assert [row.id for row in example.read(tasks.rows, [row.id for row in rows])] == example.read(
        tasks.keys, TaskQuery()
    )


def test_lists_are_narrowed(example: Desk) -> None:
    assert (len(titles(example)), len(titles(example, scope=TaskScope.DONE))) == (4, 2)
    assert len(titles(example, scope=TaskScope.ALL)) == 6
    assert len(titles(example, meeting_id=1)) == 4
    assert titles(example, meeting_id=2) == []
    assert titles(example, text="yildiz opgoer") == [
        "Lave en opgørelse af arbejdspladser efter branche til næste møde"
    ]
    responsible = example.read(tasks.find, TaskQuery(text="nielsen"))[0].responsible_id
    assert len(titles(example, responsible_id=responsible)) == 1


@pytest.mark.parametrize("sort", TaskSort)
@pytest.mark.parametrize("descending", [False, True])
def test_a_task_without_date_or_meeting_comes_last(example: Desk, sort: TaskSort, descending: bool) -> None:
    new = example.write(LABEL, tasks.save, TaskFields("Midt i alfabetet")).result
    ids = example.read(tasks.keys, TaskQuery(sort=sort, descending=descending))
    assert len(ids) == 5
    assert sort is TaskSort.TITLE or ids[-1] == new


def test_titles_sort_in_danish(desk: Desk) -> None:
    for title in ("Åbne", "Zoo", "Ærgre", "aale", "Østers"):
        desk.write(LABEL, tasks.save, TaskFields(title))
    assert titles(desk, sort=TaskSort.TITLE) == ["Zoo", "Ærgre", "Østers", "Åbne", "aale"]
    assert titles(desk, sort=TaskSort.TITLE, descending=True) == ["aale", "Åbne", "Østers", "Ærgre", "Zoo"]


def test_tasks_lie_in_the_bin_with_their_meeting(example: Desk) -> None:
    example.write(LABEL, meetings.to_bin, [1])
    assert titles(example, scope=TaskScope.ALL) == []


def test_every_write_undoes_exactly(example: Desk, undoes: Callable[..., Any]) -> None:
    row = example.read(tasks.find, TaskQuery())[0]
    undoes(example, tasks.mark_done, [row.id], TODAY)
    undoes(example, tasks.mark_done, [row.id], None)
    undoes(example, tasks.save, replace(row.fields, title="Andet", responsible_id=None), task_id=row.id)
    undoes(example, tasks.save, TaskFields("Ny"), item_id=row.item_id)
    undoes(example, tasks.delete, [row.id])


def test_changing_a_task_leaves_it_with_its_item(example: Desk) -> None:
    row = example.read(tasks.find, TaskQuery())[0]
    example.write(LABEL, tasks.save, replace(row.fields, title="Andet"), task_id=row.id)
    assert example.read(tasks.rows, [row.id])[0].item_id == row.item_id


def test_what_is_wrong_is_told(desk: Desk) -> None:
    with pytest.raises(InvalidFields) as invalid:
        desk.write(LABEL, tasks.save, TaskFields(" "))
    assert [(error.field, error.code) for error in invalid.value.errors] == [("title", ErrorCode.REQUIRED)]
    with pytest.raises(UserError) as missing:
        desk.write(LABEL, tasks.save, TaskFields("A"), task_id=99)
    assert missing.value.code is ErrorCode.NOT_FOUND
