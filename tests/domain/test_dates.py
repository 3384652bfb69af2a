from contextlib import suppress
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.dates import Period, check_local_time, parse_date, parse_time, short_date
from vaekst_desk.domain.errors import ErrorCode, UserError

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("24/11", TODAY),
        ("24-11-26", TODAY),
        ("24.11.2026", TODAY),
        ("24. 11. 2026", TODAY),
        ("241126", TODAY),
        ("24112026", TODAY),
        ("2026-11-24", TODAY),
        ("24. nov", TODAY),
        ("24. november 2026", TODAY),
        ("24 may 2027", date(2027, 5, 24)),
        ("24-11-46", date(2046, 11, 24)),
        ("24-11-47", date(1947, 11, 24)),
        ("010185", date(1985, 1, 1)),
        ("1/1 99", date(1999, 1, 1)),
        ("i dag", TODAY),
        ("I Morgen", date(2026, 11, 25)),
        ("i går", date(2026, 11, 23)),
        ("torsdag", date(2026, 11, 26)),
        ("tirsdag", date(2026, 12, 1)),
        ("4/3", date(2027, 3, 4)),
        ("1/9", date(2026, 9, 1)),
    ],
)
def test_dates_as_people_type_them(typed: str, expected: date) -> None:
    assert parse_date(typed, today=TODAY) == expected


@pytest.mark.parametrize(
    "typed", ["", "31/4", "31-02-2026", "foo", "24/13", "24/11/20266", "29/2/2026", "0/0"]
)
def test_what_is_no_date_is_refused_with_what_was_typed(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_date(typed, today=TODAY)
    assert caught.value.code is ErrorCode.NOT_A_DATE
    assert caught.value.params["text"] == typed


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_date_reads_back_as_shown(day: date) -> None:
    assert parse_date(short_date(day), today=TODAY) == day
    assert parse_date(day.isoformat(), today=TODAY) == day


@given(st.text())
def test_any_text_is_a_date_or_refused(text: str) -> None:
    with suppress(UserError):
        assert isinstance(parse_date(text, today=TODAY), date)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("8", time(8)),
        ("8.00", time(8)),
        ("08:30", time(8, 30)),
        ("0830", time(8, 30)),
        ("830", time(8, 30)),
        ("kl. 8.15", time(8, 15)),
        ("23.59", time(23, 59)),
    ],
)
def test_times_as_people_type_them(typed: str, expected: time) -> None:
    assert parse_time(typed) == expected


@pytest.mark.parametrize("typed", ["", "25", "8.60", "otte", "8.3.1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        parse_time(typed)


def test_a_skipped_hour_is_refused_and_a_doubled_one_taken() -> None:
    with pytest.raises(UserError) as caught:
        check_local_time(datetime(2027, 3, 28, 2, 30), "Europe/Copenhagen")
    assert caught.value.code is ErrorCode.NONEXISTENT_TIME
    check_local_time(datetime(2026, 10, 25, 2, 30), "Europe/Copenhagen")


DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2020, 3, 1))


@given(DAYS, DAYS, DAYS, DAYS)
def test_periods_overlap_just_when_they_share_a_day(a: date, b: date, c: date, d: date) -> None:
    one, other = Period(min(a, b), max(a, b)), Period(min(c, d), max(c, d))
    days = [date(2020, 1, 1) + timedelta(days=n) for n in range(62)]
    assert one.overlaps(other) == any(one.covers(day) and other.covers(day) for day in days)
