"""An agenda written one thing at a time: items, their order, what is decided under them, and closed meetings."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.decisions import DecisionQuery, DecisionSort
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, DecisionFields, MeetingFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import Adoption, ItemKind, MeetingStatus, Outcome
from vaekst_desk.services import agenda, attendance, check_in, decisions, meetings, minutes, tasks
from vaekst_desk.services.desk import Desk

LABEL = Label.of(StepCode.AGENDA_EDIT, name="Møde")
FOUNDING, ORDINARY = 1, 2


def titles(desk: Desk, meeting_id: int = ORDINARY) -> list[str]:
    return [item.title for item in desk.read(meetings.get, meeting_id).items]


def item_ids(desk: Desk, meeting_id: int = ORDINARY) -> list[int]:
    return [item.id or 0 for item in desk.read(meetings.get, meeting_id).items]


def test_an_item_is_added_where_it_is_wanted(example: Desk, undoes: Callable[..., Any]) -> None:
    before = titles(example)
    first = undoes(example, agenda.add, ORDINARY, AgendaItemFields("  Nyt   først "), at=1)
    undoes(example, agenda.add, ORDINARY, AgendaItemFields("Nyt sidst", tasks=(TaskFields("Ring"),)))
    undoes(example, agenda.add, ORDINARY, AgendaItemFields("Langt nede"), at=99)
    assert titles(example) == ["Nyt først", *before, "Nyt sidst", "Langt nede"]
    assert item_ids(example)[0] == first
    assert example.read(meetings.get, ORDINARY).items[-2].tasks[0].title == "Ring"


def test_an_item_moves_to_a_place(example: Desk, undoes: Callable[..., Any]) -> None:
    before, ids = titles(example), item_ids(example)
    undoes(example, agenda.move, ids[0], to=3)
    assert titles(example) == [*before[1:3], before[0], *before[3:]]
    undoes(example, agenda.move, ids[-1], to=-5)
    assert titles(example)[0] == before[-1]


def test_what_is_typed_about_an_item_is_changed_alone(example: Desk, undoes: Callable[..., Any]) -> None:
    (key, *_), before = item_ids(example), example.read(meetings.get, ORDINARY).items[0]
    undoes(example, agenda.change, key, minutes_text="  Som\ntypet  ", closed=True, kind=ItemKind.DECISION)
    after = example.read(meetings.get, ORDINARY).items[0]
    assert (after.minutes_text, after.closed, after.kind) == ("  Som\ntypet  ", True, ItemKind.DECISION)
    assert (after.title, after.presenter, after.case_text) == (
        before.title,
        before.presenter,
        before.case_text,
    )
    with pytest.raises(InvalidFields) as caught:
        example.write(LABEL, agenda.change, key, title=" ")
    assert [error.field for error in caught.value.errors] == ["title"]


def test_removed_items_take_what_is_on_them_and_the_rest_is_numbered_anew(
    example: Desk, undoes: Callable[..., Any]
) -> None:
    ids = item_ids(example, FOUNDING)
    example.write(LABEL, agenda.add, ORDINARY, AgendaItemFields("Videre", carried_from_id=ids[0]))
    assert undoes(example, agenda.remove, ids[:2]) == 2
    left = example.read(meetings.get, FOUNDING).items
    assert [item.id for item in left] == ids[2:]
    rows = example.read(decisions.find, DecisionQuery(sort=DecisionSort.MEETING, descending=False))
    assert {row.item_number for row in rows} <= set(range(1, len(left) + 1))


def test_taking_up_an_item_is_noted_once_and_begins_the_meeting(example: Desk) -> None:
    (first, second, *_) = item_ids(example)
    eight, nine = datetime(2027, 2, 4, 8), datetime(2027, 2, 4, 9)
    example.write(LABEL, agenda.change, second, postponed=True)
    example.write(LABEL, agenda.start, first, at=eight)
    example.write(LABEL, agenda.start, second, at=nine)
    example.write(LABEL, agenda.start, first, at=nine)
    found = example.read(meetings.get, ORDINARY)
    assert [item.started_at for item in found.items[:2]] == [eight, nine]
    assert (found.fields.began_at, found.items[1].postponed) == (eight, False)


def test_a_decision_is_saved_by_itself_and_numbered_once_the_meeting_is_held(
    example: Desk, undoes: Callable[..., Any]
) -> None:
    (key, *_) = item_ids(example)
    made = undoes(example, decisions.save, DecisionFields("Vedtaget.", 3, 3), item_id=key)
    undoes(
        example, decisions.save, DecisionFields("Vedtaget.", 3, 3, id=made, chair_for=True, dissent="Nej.")
    )
    (row,) = example.read(decisions.rows, [made])
    assert (row.fields.number, row.outcome, row.fields.dissent) == ("", Outcome.ADOPTED, "Nej.")
    fields = example.read(meetings.get, ORDINARY).fields
    example.write(LABEL, meetings.change, ORDINARY, status=MeetingStatus.HELD)
    late = example.write(LABEL, decisions.save, DecisionFields("Sent."), item_id=key).result
    numbers = [row.fields.number for row in example.read(decisions.rows, [made, late])]
    assert all(number.startswith(f"{fields.starts_at.year}-") for number in numbers)
    assert len(set(numbers)) == 2
    assert undoes(example, decisions.remove, [made, late]) == 2
    with pytest.raises(UserError) as caught:
        example.write(LABEL, decisions.save, DecisionFields(" "), item_id=key)
    assert (caught.value.code, caught.value.field) == (ErrorCode.REQUIRED, "text")


def test_the_register_of_decisions_is_searched_sorted_and_limited(example: Desk) -> None:
    every = example.read(decisions.keys, DecisionQuery())
    assert every
    for sort in DecisionSort:
        for descending in (False, True):
            query = DecisionQuery(sort=sort, descending=descending)
            assert sorted(example.read(decisions.keys, query)) == sorted(every)
    assert example.read(decisions.keys, DecisionQuery(), limit=1) == every[:1]
    found = example.read(decisions.find, DecisionQuery("dagsorden"))
    assert found
    assert all("agsorden" in f"{row.fields.text} {row.item}" for row in found)
    assert example.read(decisions.find, DecisionQuery("findesikke")) == []
    year = found[0].decided_on.year
    assert example.read(decisions.find, DecisionQuery(year=year - 5)) == []
    assert example.read(decisions.find, DecisionQuery(body_id=1, year=year))
    example.write(LABEL, meetings.to_bin, [FOUNDING])
    assert example.read(decisions.find, DecisionQuery("dagsorden")) == []


def test_nothing_is_written_about_a_closed_meeting(example: Desk) -> None:
    found = example.read(meetings.get, FOUNDING)
    item, line = found.items[0].id, found.attendances[0].fields.id
    made = next(made.id for each in found.items for made in each.decisions)
    example.write(LABEL, minutes.adopt, FOUNDING, adoption=Adoption.AT_MEETING, on=date(2026, 11, 24))
    with pytest.raises(InvalidFields):
        example.write(LABEL, meetings.change, FOUNDING, status=MeetingStatus.CLOSED)
    example.write(LABEL, minutes.close, FOUNDING, at=datetime(2026, 11, 24, 9))
    task = next(task.id for each in found.items for task in each.tasks)
    refused: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = [
        (agenda.add, (FOUNDING, AgendaItemFields("Nyt")), {}),
        (agenda.change, (item,), {"minutes_text": "x"}),
        (agenda.move, (item,), {"to": 2}),
        (agenda.remove, ([item],), {}),
        (agenda.start, (item,), {"at": datetime(2026, 1, 1)}),
        (decisions.save, (DecisionFields("x"),), {"item_id": item}),
        (decisions.remove, ([made],), {}),
        (check_in.add_guest, (FOUNDING, "Gæst"), {}),
        (check_in.remove, ([line],), {}),
        (check_in.reply, ([line], "accepted"), {"on": date(2026, 1, 1)}),
        (meetings.invite_all, (FOUNDING,), {}),
        (meetings.to_bin, ([FOUNDING],), {}),
        (tasks.save, (TaskFields("Ny"),), {"item_id": item}),
        (tasks.delete, ([task],), {}),
        (meetings.save, (found.fields,), {"meeting_id": FOUNDING}),
    ]
    for change, arguments, options in refused:
        with pytest.raises(UserError) as caught:
            example.write(LABEL, change, *arguments, **options)
        assert caught.value.code is ErrorCode.MEETING_CLOSED, change
    assert example.read(attendance.attendees, FOUNDING)


def test_several_saves_of_one_text_are_one_step(desk: Desk) -> None:
    meeting_id = desk.write(LABEL, meetings.save, MeetingFields(1, datetime(2026, 11, 26, 8), "Møde")).result
    item = desk.write(LABEL, agenda.add, meeting_id, AgendaItemFields("Punkt")).result
    label = Label.of(StepCode.MINUTES_EDIT, name="Punkt")
    step = None
    for text in ("F", "Fo", "For", "Formanden"):
        step = desk.write_on(step, label, agenda.change, item, minutes_text=text).step_id
    newest = desk.next_undo()
    assert newest is not None
    assert newest.id == step
    desk.undo()
    assert desk.read(meetings.get, meeting_id).items[0].minutes_text == ""
    again = desk.write_on(step, label, agenda.change, item, minutes_text="Nyt").step_id
    assert again != step
    other = desk.write(LABEL, agenda.add, meeting_id, AgendaItemFields("Andet")).result
    last = desk.write_on(again, label, agenda.change, item, minutes_text="Nyt igen").step_id
    assert last not in (again, step)
    assert desk.write_on(last, LABEL, agenda.change, other, minutes_text="x").step_id != last


def test_only_a_meeting_that_was_held_is_written_up_and_adopted(example: Desk) -> None:
    with pytest.raises(UserError) as early:
        example.write(LABEL, minutes.adopt, ORDINARY, adoption=Adoption.AT_MEETING, on=date(2027, 2, 4))
    example.write(LABEL, meetings.change, ORDINARY, status=MeetingStatus.CANCELLED)
    with pytest.raises(UserError) as cancelled:
        example.write(LABEL, minutes.draft, ORDINARY, today=date(2027, 2, 4))
    assert (early.value.code, cancelled.value.code) == (ErrorCode.NOT_HELD, ErrorCode.MEETING_CANCELLED)
