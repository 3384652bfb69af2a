"""The days of a meeting year: the same weekday of the month, and times a clock change makes twice."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.dates import DEFAULT_ZONE
from vaekst_desk.domain.planning import instants, is_doubled, same_weekday

days = st.dates(date(1900, 1, 1), date(2200, 1, 1))


@given(days, st.integers(0, 240))
def test_a_later_month_has_the_same_weekday_of_the_month(first: date, months: int) -> None:
    day = same_weekday(first, months=months)
    assert day.weekday() == first.weekday()
    assert (day.year - first.year) * 12 + day.month - first.month == months
    place, wanted = (each.day - 1 for each in (day, first))
    last = (day + timedelta(weeks=1)).month != day.month
    assert place // 7 == wanted // 7 or (wanted // 7 == 4 and last)


@given(days)
def test_no_months_later_is_the_same_day(first: date) -> None:
    assert same_weekday(first, months=0) == first


@pytest.mark.parametrize(
    ("first", "months", "expected"),
    [
        (date(2026, 2, 26), 3, date(2026, 5, 28)),  # fourth Thursday
        (date(2026, 1, 29), 1, date(2026, 2, 26)),  # a fifth one, in a month that has four
        (date(2026, 12, 3), 1, date(2027, 1, 7)),
        (date(2026, 11, 26), 14, date(2028, 1, 27)),
    ],
)
def test_months_run_over_the_year(first: date, months: int, expected: date) -> None:
    assert same_weekday(first, months=months) == expected


def test_after_the_last_year_there_is_nothing() -> None:
    with pytest.raises(OverflowError):
        same_weekday(date(9999, 12, 1), months=1)


@pytest.mark.parametrize(
    ("at", "doubled"),
    [
        (datetime(2026, 10, 25, 2, 30), True),
        (datetime(2026, 10, 25, 2, 0), True),
        (datetime(2026, 10, 25, 3, 0), False),
        (datetime(2026, 10, 25, 1, 59), False),
        (datetime(2026, 3, 29, 2, 30), False),  # not there at all
        (datetime(2026, 11, 26, 8, 0), False),
    ],
)
def test_the_hour_the_clock_shows_twice_is_known(at: datetime, doubled: bool) -> None:
    assert is_doubled(at, DEFAULT_ZONE) is doubled
    assert not is_doubled(at, "UTC")


def test_a_meeting_without_an_end_takes_the_usual_time() -> None:
    start, end = instants(datetime(2026, 11, 26, 8), None, DEFAULT_ZONE)
    assert end - start == timedelta(hours=2)
    assert start.utcoffset() == timedelta(hours=1)
