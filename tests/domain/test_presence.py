"""Who was there for what: items by the clock, and whom the program still asks about."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, AttendanceRow
from vaekst_desk.domain.presence import (
    expected,
    first_item,
    item_spans,
    last_item,
    on_call,
    unanswered,
    unnoted,
)
from vaekst_desk.domain.vocabulary import Presence, Role

EIGHT = datetime(2026, 11, 26, 8)


def at(minutes: int) -> datetime:
    return EIGHT + timedelta(minutes=minutes)


def agenda(*started: int | None) -> list[AgendaItemFields]:
    """Items by the minute after eight each was taken up; None was not."""
    return [AgendaItemFields("Punkt", started_at=None if each is None else at(each)) for each in started]


@pytest.mark.parametrize(
    ("arrived", "left", "expected_items"),
    [
        (None, None, (None, None)),
        (at(5), None, (None, None)),  # during the first item
        (at(10), None, (2, None)),  # just as the second was taken up
        (at(25), at(35), (2, None)),  # during the last item
        (at(31), at(32), (4, None)),
        (None, at(30), (None, 2)),  # before the fourth was taken up
        (at(90), None, (4, None)),  # after the end: nobody can say better
        (None, at(-5), (None, 1)),
        (None, at(60), (None, None)),
    ],
)
def test_times_become_items(
    arrived: datetime | None, left: datetime | None, expected_items: tuple[int | None, int | None]
) -> None:
    spans = item_spans(agenda(0, 10, None, 30), at(60))
    assert (first_item(spans, arrived), last_item(spans, left)) == expected_items


def test_items_taken_out_of_their_order_last_until_the_next_one_that_was_taken_up() -> None:
    spans = item_spans(agenda(20, 0, 10), None)
    assert [(span.number, span.starts_at, span.ends_at) for span in spans] == [
        (2, at(0), at(10)),
        (3, at(10), at(20)),
        (1, at(20), None),
    ]
    assert first_item(spans, at(12)) == 3


def test_without_a_clock_nothing_is_said() -> None:
    assert first_item(item_spans(agenda(None, None), at(60)), at(10)) is None
    assert last_item((), at(10)) is None


minutes = st.integers(0, 120)


@given(st.lists(st.none() | minutes, min_size=1, max_size=8), minutes, minutes)
def test_somebody_who_was_there_heard_every_item_between_their_first_and_last(
    started: list[int | None], arrived: int, stayed: int
) -> None:
    spans = item_spans(agenda(*started), at(180))
    left = arrived + stayed + 1
    first, last = first_item(spans, at(arrived)), last_item(spans, at(left))
    numbers = [span.number for span in spans]
    heard = [
        span.number
        for span in spans
        if span.ends_at and at(arrived) < span.ends_at and span.starts_at < at(left)
    ]
    if heard:
        begin = numbers.index(first) if first else 0
        end = numbers.index(last) if last else len(numbers) - 1
        whole = [number for number in numbers[begin : end + 1] if number]
        assert set(heard) <= set(whole)
        assert whole[0] == heard[0] or first is None
        assert whole[-1] == heard[-1] or last is None


def row(
    role: Role | None, presence: Presence, *, instead_of: int | None = None, person: int | None = 1
) -> AttendanceRow:
    return AttendanceRow(AttendanceFields(person, presence, instead_of_id=instead_of), "A", "B", role=role)


def test_an_alternate_nobody_needs_is_neither_expected_nor_missed() -> None:
    waiting = row(Role.ALTERNATE, Presence.INVITED)
    assert on_call(waiting)
    assert not on_call(row(Role.ALTERNATE, Presence.INVITED, instead_of=7))
    assert not on_call(row(Role.ALTERNATE, Presence.ACCEPTED))
    assert not on_call(row(Role.MEMBER, Presence.INVITED))
    assert unnoted([waiting]) == unanswered([waiting]) == expected([waiting]) == []


def test_those_still_to_be_noted_asked_and_expected() -> None:
    rows = {presence: row(Role.MEMBER, presence) for presence in Presence}
    guest = row(None, Presence.INVITED, person=None)
    everybody = [*rows.values(), guest]
    assert unnoted(everybody) == [rows[Presence.INVITED], rows[Presence.ACCEPTED], guest]
    assert unanswered(everybody) == [rows[Presence.INVITED]]
    assert expected(everybody) == [
        rows[Presence.INVITED],
        rows[Presence.ACCEPTED],
        rows[Presence.PRESENT],
        guest,
    ]
