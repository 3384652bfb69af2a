"""Planning: doubts about a date, a series in one step, a meeting copied from an earlier one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.small_register import LABEL, Small
from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.errors import ErrorCode, InvalidFields
from vaekst_desk.domain.meetings import AgendaItemFields, DecisionFields, MeetingFields
from vaekst_desk.domain.planning import Doubt, DoubtKind
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import (
    ItemPurpose,
    Language,
    MeetingKind,
    MeetingStatus,
    Presence,
)
from vaekst_desk.services import annexes, bodies, meetings, planning, templates
from vaekst_desk.services.desk import Desk

TODAY = date(2026, 11, 24)
DAY = date(2027, 2, 4)
FOUNDING = 1


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def fields(day: date = DAY, **values: Any) -> MeetingFields:
    begin = datetime(day.year, day.month, day.day, 8)
    return MeetingFields(**{"body_id": 1, "starts_at": begin, "title": "Ordinært møde", **values})


def doubts(desk: Desk, wanted: MeetingFields, **options: Any) -> list[Doubt]:
    return list(desk.read(planning.doubts, wanted, **{"today": TODAY, **options}))


def kinds(desk: Desk, wanted: MeetingFields, **options: Any) -> list[DoubtKind]:
    return [doubt.kind for doubt in doubts(desk, wanted, **options)]


# --- doubts


def test_a_plain_day_in_good_time_raises_no_doubt(desk: Desk) -> None:
    assert doubts(desk, fields()) == []


@pytest.mark.parametrize(
    ("language", "name"), [(None, "Grundlovsdag"), (Language.ENGLISH, "Constitution Day")]
)
def test_a_holiday_is_named(desk: Desk, language: Language | None, name: str) -> None:
    (doubt,) = doubts(desk, fields(date(2027, 6, 5)), language=language)
    assert (doubt.kind, doubt.params, doubt.field) == (DoubtKind.HOLIDAY, {"name": name}, "starts_at")


def test_a_notice_that_cannot_be_out_in_time_is_doubted_until_the_meeting_is_called(desk: Desk) -> None:
    assert doubts(desk, fields(date(2026, 12, 1))) == []
    (late,) = doubts(desk, fields(date(2026, 11, 30)))
    assert (late.kind, late.params) == (DoubtKind.NOTICE_LATE, {"latest": "23.11.2026", "days": "7"})
    assert doubts(desk, fields(date(2026, 11, 30), status=MeetingStatus.CALLED)) == []
    desk.write(LABEL, bodies.save, replace(desk.read(bodies.rules, 1), notice_days=0), body_id=1)
    assert doubts(desk, fields(TODAY)) == []


def test_a_day_gone_by_is_doubted_unless_the_meeting_was_held(desk: Desk) -> None:
    gone = fields(date(2026, 11, 23))
    assert kinds(desk, gone) == [DoubtKind.PAST]
    for status in (MeetingStatus.HELD, MeetingStatus.CLOSED, MeetingStatus.CANCELLED):
        assert doubts(desk, replace(gone, status=status)) == []


def test_both_ends_in_the_hour_the_clock_shows_twice_are_doubted(desk: Desk) -> None:
    night = fields(starts_at=datetime(2027, 10, 31, 2, 15), ends_at=datetime(2027, 10, 31, 2, 45))
    found = [(doubt.kind, doubt.field, doubt.params) for doubt in doubts(desk, night)]
    assert found == [
        (DoubtKind.DOUBLED_TIME, "starts_at", {"time": "2.15"}),
        (DoubtKind.DOUBLED_TIME, "ends_at", {"time": "2.45"}),
    ]


def test_the_bodys_other_meeting_at_the_same_time_clashes(small: Small) -> None:
    other = small.meeting(DAY, status=MeetingStatus.PLANNED, title="Temamøde")  # 8 to 10
    (clash,) = doubts(small.desk, fields(starts_at=datetime(2027, 2, 4, 9, 59)))
    assert clash.kind is DoubtKind.CLASH
    assert clash.params == {"number": "2027-1", "title": "Temamøde", "date": "04.02.2027", "time": "8.00"}
    assert doubts(small.desk, fields(), meeting_id=other) == []  # itself
    for at, end in (((2027, 2, 4, 10), None), ((2027, 2, 4, 6), datetime(2027, 2, 4, 8))):
        assert doubts(small.desk, fields(starts_at=datetime(*at), ends_at=end)) == []


def test_a_meeting_that_is_cancelled_or_in_the_bin_clashes_with_nothing(small: Small) -> None:
    small.meeting(DAY, status=MeetingStatus.CANCELLED)
    binned = small.meeting(DAY, status=MeetingStatus.PLANNED)
    assert kinds(small.desk, fields()) == [DoubtKind.CLASH]
    small.write(meetings.to_bin, [binned])
    assert doubts(small.desk, fields()) == []


def test_another_bodys_meeting_clashes_over_people_and_place_only(small: Small) -> None:
    force = small.write(bodies.save, BodyFields("Erhvervstaskforcen"))
    chair, taker, else_one = (small.person(name) for name in ("Bo", "Åse", "Ib"))
    small.meeting(
        DAY, status=MeetingStatus.PLANNED, place="Byrådssalen", chair_id=chair, minute_taker_id=taker
    )
    apart = fields(body_id=force, chair_id=else_one, place="Rådhuset")
    assert doubts(small.desk, apart) == []
    assert doubts(small.desk, replace(apart, chair_id=None, place=" ")) == []
    for shared in (
        {"chair_id": chair},
        {"chair_id": taker},
        {"minute_taker_id": chair},
        {"place": " byrådssalen"},
    ):
        assert kinds(small.desk, replace(apart, **shared)) == [DoubtKind.CLASH], shared


def test_a_clash_is_one_across_time_zones_and_midnight(small: Small) -> None:
    small.meeting(DAY, status=MeetingStatus.PLANNED, zone="America/New_York")  # 14 to 16 in Copenhagen
    assert doubts(small.desk, fields()) == []
    assert kinds(small.desk, fields(starts_at=datetime(2027, 2, 4, 15))) == [DoubtKind.CLASH]
    small.meeting(
        date(2027, 3, 4),
        status=MeetingStatus.PLANNED,
        starts_at=datetime(2027, 3, 4, 22),
        ends_at=datetime(2027, 3, 5, 1),
    )
    assert kinds(small.desk, fields(starts_at=datetime(2027, 3, 5, 0, 30))) == [DoubtKind.CLASH]


# --- a series


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.integers(1, 8), st.integers(1, 12))
def test_a_series_keeps_its_weekday_and_its_order_and_avoids_holidays(
    first: date, count: int, every_months: int
) -> None:
    days = planning.series_days(first, count=count, every_months=every_months)
    assert len(days) == count
    assert {day.weekday() for day in days} == {first.weekday()}
    assert list(days) == sorted(set(days))
    assert not any(meetings.holiday_name(day, Language.DANISH) for day in days)
    assert 0 <= (days[0] - first).days <= 21


def test_a_quarterly_series_moves_past_a_holiday() -> None:
    # 6 May 2027 is Ascension Day
    assert planning.series_days(date(2027, 2, 4), count=4, every_months=3) == (
        date(2027, 2, 4),
        date(2027, 5, 13),
        date(2027, 8, 5),
        date(2027, 11, 4),
    )


def test_a_year_is_planned_in_one_step(small: Small, undoes: Callable[..., Any]) -> None:
    company = small.organization("Ærø Stål")
    staying = small.person("Bo", of=company)
    leaving = small.person("Ib", of=company, until=date(2027, 6, 30))
    template = fields(ends_at=datetime(2027, 2, 4, 9, 30), place="Byrådssalen", status=MeetingStatus.CALLED)
    days = [date(2027, 8, 5), date(2027, 2, 4), date(2027, 5, 13), date(2027, 2, 4)]
    ids = undoes(small.desk, planning.plan_series, template, days)
    found = [small.desk.read(meetings.get, key) for key in ids]
    assert [each.number for each in found] == ["2027-1", "2027-2", "2027-3"]
    assert [(each.fields.starts_at, each.fields.ends_at) for each in found] == [
        (datetime(2027, 2, 4, 8), datetime(2027, 2, 4, 9, 30)),
        (datetime(2027, 5, 13, 8), datetime(2027, 5, 13, 9, 30)),
        (datetime(2027, 8, 5, 8), datetime(2027, 8, 5, 9, 30)),
    ]
    invited = [[row.fields.person_id for row in each.attendances] for each in found]
    assert invited == [[staying, leaving], [staying, leaving], [staying]]
    assert {each.fields.status for each in found} == {MeetingStatus.PLANNED}
    standing = [item.title for item in small.desk.read(templates.items, 1, Language.DANISH)]
    assert [[item.title for item in each.items] for each in found] == [standing] * 3
    assert len({each.uid for each in found}) == 3


def test_a_series_with_a_time_that_is_not_there_is_not_planned_at_all(small: Small) -> None:
    night = fields(starts_at=datetime(2027, 2, 28, 2, 30))
    with pytest.raises(InvalidFields) as caught:
        small.write(planning.plan_series, night, [date(2027, 2, 28), date(2027, 3, 28)])
    assert [error.code for error in caught.value.errors] == [ErrorCode.NONEXISTENT_TIME]
    assert small.desk.read(meetings.years) == []


# --- a copy


def test_a_copy_is_proposed_a_quarter_later(small: Small) -> None:
    chair = small.person("Bo")
    source = small.meeting(
        DAY, place="Byrådssalen", chair_id=chair, note="Parkér i gården", began_at=datetime(2027, 2, 4, 8, 5)
    )
    proposed = small.desk.read(planning.copy_of, source)
    assert proposed == MeetingFields(
        1,
        datetime(2027, 5, 13, 8),
        "Ordinært møde",
        ends_at=datetime(2027, 5, 13, 10),
        place="Byrådssalen",
        chair_id=chair,
    )


def test_an_alliance_is_founded_once(example: Desk) -> None:
    proposed = example.read(planning.copy_of, FOUNDING)
    assert (proposed.kind, proposed.title) == (MeetingKind.ORDINARY, "")


def test_a_copy_has_the_agenda_but_nothing_of_what_came_of_it(
    small: Small, undoes: Callable[..., Any]
) -> None:
    company = small.organization("Ærø Stål")
    member, former = small.person("Bo", of=company), small.person("Ib", of=company, until=DAY)
    case = AgendaItemFields(
        "Budget",
        presenter="Bo",
        minutes_planned=20,
        case_text="Sagen",
        economy_text="Ingen",
        recommendation="At det vedtages",
        closed=True,
        recurring=True,
    )
    held = replace(
        case,
        minutes_text="Drøftet",
        decisions=(DecisionFields("Vedtaget"),),
        tasks=(TaskFields("Skriv"),),
        started_at=datetime(2027, 2, 4, 8, 5),
        postponed=True,
    )
    tasks_item = AgendaItemFields("Opfølgning", purpose=ItemPurpose.OPEN_TASKS, case_text="- Skriv")
    people = {member: Presence.PRESENT, former: Presence.PRESENT}
    source = small.meeting(DAY, people, held, tasks_item, guests={"Gæsten": Presence.PRESENT})
    proposed = small.desk.read(planning.copy_of, source)
    key = undoes(small.desk, planning.copy, source, proposed, items=True, guests=True)
    made = small.desk.read(meetings.get, key)
    assert [replace(item, id=None) for item in made.items] == [case]
    assert [(row.name, row.fields.presence) for row in made.attendances] == [
        ("Bo", Presence.INVITED),
        ("Gæsten", Presence.INVITED),
    ]
    bare = small.desk.read(
        meetings.get, small.write(planning.copy, source, proposed, items=False, guests=False)
    )
    assert (bare.items, [row.name for row in bare.attendances]) == ((), ["Bo"])
    assert (made.number, bare.number) == ("2027-2", "2027-3")
    assert small.desk.read(annexes.of_meeting, key) == {}
