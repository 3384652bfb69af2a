"""Meetings: saved whole, numbered, listed as of their date, undone exactly."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.meetings import (
    AgendaItemFields,
    AttendanceFields,
    DecisionFields,
    MeetingFields,
    MeetingQuery,
    MeetingScope,
    MeetingSort,
    standing_items,
)
from vaekst_desk.domain.organizations import OrganizationFields
from vaekst_desk.domain.representatives import MandateFields, PersonFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import ItemKind, Language, MeetingKind, MeetingStatus, Presence, Role
from vaekst_desk.services import check_in, meetings, organizations, representatives
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage.representatives import Body

TODAY = date(2026, 11, 24)
LABEL = Label.of(StepCode.MEETING_EDIT)
FOUNDING, ORDINARY = 1, 2


def fields(day: date = date(2026, 3, 5), **values: Any) -> MeetingFields:
    return MeetingFields(
        **{"body_id": 1, "starts_at": datetime(day.year, day.month, day.day, 8), "title": "Møde", **values}
    )


def save(desk: Desk, wanted: MeetingFields, **kwargs: Any) -> int:
    return desk.write(LABEL, meetings.save, wanted, **kwargs).result


def person(desk: Desk, given: str, *mandates: MandateFields, family: str = "") -> int:
    return desk.write(LABEL, representatives.save, PersonFields(given, family), mandates=mandates).result


def organization(desk: Desk, name: str, group: str = "erhvervsliv") -> int:
    return desk.write(LABEL, organizations.save, OrganizationFields(name, group)).result


# Everything a register holds: any Unicode text but lone surrogates and NUL, with what breaks markup and lines among it.
any_text = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60
) | st.sampled_from(["<b>&amp;</b>", "a\r\nb\n\nc", "Żółć İıŞ", "🎉\u200d", "' OR 1=1 --"])
some_name = any_text.filter(lambda text: bool(text.split())).map(lambda text: " ".join(text.split()))
decisions = st.builds(DecisionFields, some_name, *[st.none() | st.integers(0, 99)] * 3)
tasks = st.builds(TaskFields, some_name, st.none(), st.none() | st.dates(), st.none() | st.dates())
items = st.builds(
    AgendaItemFields,
    some_name,
    st.sampled_from(ItemKind),
    some_name,
    st.none() | st.integers(0, 600),
    any_text,
    any_text,
    any_text,
    st.lists(decisions, max_size=2).map(tuple),
    st.lists(tasks, max_size=2).map(tuple),
)


def bare(item: AgendaItemFields) -> AgendaItemFields:
    """An item without what the program gives it."""
    return replace(
        item,
        id=None,
        decisions=tuple(replace(made, id=None, number="") for made in item.decisions),
        tasks=tuple(replace(task, id=None) for task in item.tasks),
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=some_name, place=some_name, note=any_text, agenda=st.lists(items, max_size=4))
def test_any_text_comes_back_as_it_was_typed(
    desk: Desk, title: str, place: str, note: str, agenda: list[AgendaItemFields]
) -> None:
    wanted = fields(title=title, place=place, note=note, status=MeetingStatus.HELD)
    before = desk.read(meetings.keys, MeetingQuery(as_of=TODAY))
    key = save(desk, wanted, items=agenda)
    desk.undo()
    assert desk.read(meetings.keys, MeetingQuery(as_of=TODAY)) == before
    desk.redo()
    found = desk.read(meetings.get, key)
    assert found.fields == replace(wanted, note=note.strip())
    assert [bare(item) for item in found.items] == agenda


def test_saving_what_was_read_changes_nothing(example: Desk) -> None:
    for meeting_id in (FOUNDING, ORDINARY):
        found = example.read(meetings.get, meeting_id)
        written = example.write(
            LABEL,
            meetings.save,
            found.fields,
            meeting_id=meeting_id,
            items=found.items,
            attendances=[row.fields for row in found.attendances],
        )
        assert written.topics == frozenset()
        assert written.step_id is None


def test_every_save_is_one_step_that_undoes_exactly(example: Desk, undoes: Callable[..., Any]) -> None:
    found = example.read(meetings.get, FOUNDING)
    listed = [row.fields for row in found.attendances]
    shuffled = [
        replace(found.items[3], title="Nyt navn", tasks=()),
        *found.items[5:],
        AgendaItemFields("Nyt punkt"),
    ]
    undoes(
        example,
        meetings.save,
        replace(found.fields, title="Andet"),
        meeting_id=FOUNDING,
        items=shuffled,
        attendances=[*listed[5:], AttendanceFields(None, Presence.PRESENT, "En gæst")],
    )
    undoes(example, meetings.save, fields(), items=standing_items(Language.DANISH), attendances=listed[:0])
    undoes(
        example,
        check_in.set_presence,
        [row.fields.id for row in example.read(meetings.get, ORDINARY).attendances],
        Presence.PRESENT,
    )
    undoes(example, meetings.to_bin, [FOUNDING])
    undoes(example, meetings.restore, [FOUNDING])
    new = save(example, fields(date(2026, 11, 5)))
    undoes(example, meetings.invite_all, new)


def test_an_item_left_out_goes_with_its_decisions_and_tasks(example: Desk) -> None:
    found = example.read(meetings.get, FOUNDING)
    written = example.write(LABEL, meetings.save, found.fields, meeting_id=FOUNDING, items=found.items[:3])
    assert written.topics >= {Topic.MEETINGS, Topic.TASKS}
    left = example.read(meetings.get, FOUNDING)
    assert [item.title for item in left.items] == [item.title for item in found.items[:3]]
    assert not any(item.tasks for item in left.items)


def test_an_item_of_another_meeting_is_refused_and_nothing_written(example: Desk) -> None:
    other = example.read(meetings.get, FOUNDING).items
    found = example.read(meetings.get, ORDINARY)
    with pytest.raises(UserError) as caught:
        example.write(
            LABEL, meetings.save, replace(found.fields, title="Nyt"), meeting_id=ORDINARY, items=other
        )
    assert caught.value.code is ErrorCode.NOT_FOUND
    assert example.read(meetings.get, ORDINARY).fields == found.fields


def test_blank_decisions_and_tasks_are_left_out_and_a_nameless_task_with_a_date_is_not(desk: Desk) -> None:
    blank = AgendaItemFields("Punkt", decisions=(DecisionFields("  "),), tasks=(TaskFields(" "),))
    meeting_id = save(desk, fields(), items=[blank])
    (item,) = desk.read(meetings.get, meeting_id).items
    assert (item.decisions, item.tasks) == ((), ())
    with pytest.raises(InvalidFields) as caught:
        save(desk, fields(), items=[AgendaItemFields("Punkt", tasks=(TaskFields(due=TODAY),))])
    assert caught.value.errors[0].field == "items.0.tasks.0.title"


def test_everything_wrong_is_told_at_once(desk: Desk) -> None:
    someone = person(desk, "Åse")
    wrong = fields(title=" ", starts_at=datetime(2026, 3, 29, 2, 30), ends_at=datetime(2026, 3, 28, 9))
    twice = [AttendanceFields(someone), AttendanceFields(None), AttendanceFields(someone, Presence.PRESENT)]
    with pytest.raises(InvalidFields) as caught:
        save(desk, wrong, items=[AgendaItemFields("A"), AgendaItemFields("")], attendances=twice)
    assert [(error.field, error.code) for error in caught.value.errors] == [
        ("starts_at", ErrorCode.NONEXISTENT_TIME),
        ("ends_at", ErrorCode.ENDS_BEFORE_START),
        ("title", ErrorCode.REQUIRED),
        ("items.1.title", ErrorCode.REQUIRED),
        ("attendances.1.guest_name", ErrorCode.REQUIRED),
        ("attendances.2", ErrorCode.ALREADY_INVITED),
    ]
    assert caught.value.errors[-1].params["name"] == "Åse"
    assert desk.read(meetings.keys, MeetingQuery(as_of=TODAY)) == []


def test_a_missing_meeting_is_not_found(desk: Desk) -> None:
    for call in (lambda: desk.read(meetings.get, 99), lambda: save(desk, fields(), meeting_id=99)):
        with pytest.raises(UserError) as caught:
            call()
        assert caught.value.code is ErrorCode.NOT_FOUND


def test_numbers_run_within_body_and_year(desk: Desk) -> None:
    ids = [save(desk, fields(date(year, 3, 5))) for year in (2026, 2026, 2027)]
    assert [desk.read(meetings.get, key).number for key in ids] == ["2026-1", "2026-2", "2027-1"]
    save(desk, fields(date(2026, 9, 3)), meeting_id=ids[1])
    assert desk.read(meetings.get, ids[1]).number == "2026-2"
    save(desk, fields(date(2027, 9, 2)), meeting_id=ids[1])
    assert desk.read(meetings.get, ids[1]).number == "2027-2"
    desk.write(LABEL, meetings.to_bin, [ids[2]])
    assert desk.read(meetings.get, save(desk, fields(date(2027, 1, 7)))).number == "2027-3"


def test_decisions_are_numbered_through_the_year_once_the_meeting_is_held(desk: Desk) -> None:
    agenda = [
        AgendaItemFields("A", decisions=(DecisionFields("en"), DecisionFields("to"))),
        AgendaItemFields("B", decisions=(DecisionFields("tre"),)),
    ]

    def numbers(meeting_id: int) -> list[str]:
        return [made.number for item in desk.read(meetings.get, meeting_id).items for made in item.decisions]

    first = save(desk, fields(), items=agenda)
    assert numbers(first) == ["", "", ""]
    save(desk, fields(status=MeetingStatus.HELD), meeting_id=first)
    assert numbers(first) == ["2026-1", "2026-2", "2026-3"]
    second = save(desk, fields(date(2026, 6, 4), status=MeetingStatus.HELD), items=agenda[1:])
    assert numbers(second) == ["2026-4"]
    kept = desk.read(meetings.get, first)
    added = replace(kept.items[0], decisions=(*kept.items[0].decisions, DecisionFields("mere")))
    save(desk, kept.fields, meeting_id=first, items=[added, kept.items[1]])
    assert numbers(first) == ["2026-1", "2026-2", "2026-5", "2026-3"]
    assert numbers(save(desk, fields(date(2027, 1, 7), status=MeetingStatus.APPROVED), items=agenda[1:])) == [
        "2027-1"
    ]


def test_a_number_once_given_is_never_given_again(desk: Desk) -> None:
    agenda = [AgendaItemFields("A", decisions=(DecisionFields("en"), DecisionFields("to")))]
    first = save(desk, fields(status=MeetingStatus.HELD), items=agenda)
    save(desk, fields(status=MeetingStatus.HELD), meeting_id=first, items=[])
    second = save(desk, fields(date(2026, 6, 4), status=MeetingStatus.HELD), items=agenda)
    numbers = [made.number for made in desk.read(meetings.get, second).items[0].decisions]
    assert numbers == ["2026-3", "2026-4"]


def test_who_is_invited_follows_the_mandates_of_the_day(desk: Desk) -> None:
    company, school = organization(desk, "Ærø Stål"), organization(desk, "Skolen", "uddannelse")
    former = person(desk, "Ib", MandateFields(1, company, Role.MEMBER, date(2018, 1, 1), date(2021, 12, 31)))
    member = person(desk, "Bo", MandateFields(1, company, Role.MEMBER, date(2022, 1, 1)))
    teacher = person(desk, "Åge", MandateFields(1, school))
    person(desk, "Uden mandat")

    def invited(day: date) -> list[int | None]:
        return [row.fields.person_id for row in desk.read(meetings.invited_by_mandate, 1, day)]

    assert invited(date(2021, 12, 31)) == [former, teacher]
    assert invited(date(2022, 1, 1)) == [member, teacher]
    meeting_id = save(
        desk, fields(date(2021, 5, 6)), attendances=[AttendanceFields(teacher, Presence.ACCEPTED)]
    )
    assert desk.write(LABEL, meetings.invite_all, meeting_id).result == 1
    assert desk.write(LABEL, meetings.invite_all, meeting_id).step_id is None
    rows = desk.read(meetings.get, meeting_id).attendances
    assert [(row.name, row.fields.presence) for row in rows] == [
        ("Ib", Presence.INVITED),
        ("Åge", Presence.ACCEPTED),
    ]


def test_a_list_shows_organisation_and_role_of_the_meetings_date(desk: Desk) -> None:
    old, new = organization(desk, "Gammel A/S"), organization(desk, "Ny A/S", "organisation")
    mover = person(
        desk,
        "Lone",
        MandateFields(1, old, Role.MEMBER, None, date(2024, 12, 31)),
        MandateFields(1, new, Role.CHAIR, date(2025, 1, 1)),
    )
    shown = []
    for day in (date(2024, 3, 7), date(2026, 3, 5)):
        meeting_id = save(desk, fields(day), attendances=[AttendanceFields(mover)])
        (row,) = desk.read(meetings.get, meeting_id).attendances
        shown.append((row.organization, row.group_code, row.role))
    assert shown == [("Gammel A/S", "erhvervsliv", Role.MEMBER), ("Ny A/S", "organisation", Role.CHAIR)]


def test_a_mandate_in_the_meetings_own_body_comes_first(desk: Desk) -> None:
    def add_sub_body(session: Session) -> int:
        body = Body(name="Erhvervstaskforcen", parent_id=1)
        session.add(body)
        session.flush()
        return body.id

    task_force = desk.write(LABEL, add_sub_body).result
    company = organization(desk, "Ærø Stål")
    someone = person(
        desk, "Bo", MandateFields(1, company, Role.CHAIR), MandateFields(task_force, company, Role.OBSERVER)
    )
    roles = []
    for body_id in (1, task_force):
        meeting_id = save(desk, replace(fields(), body_id=body_id), attendances=[AttendanceFields(someone)])
        found = desk.read(meetings.get, meeting_id)
        assert found.number == "2026-1"
        roles.append(found.attendances[0].role)
    assert roles == [Role.CHAIR, Role.OBSERVER]


def test_a_list_is_by_group_organisation_and_name_with_guests_last(desk: Desk) -> None:
    ids = {
        name: organization(desk, name, group)
        for name, group in (
            ("Ålborg", "erhvervsliv"),
            ("Ærø", "erhvervsliv"),
            ("Zebra", "erhvervsliv"),
            ("Kommunen", "kommune"),
        )
    }
    people = [
        person(desk, given, MandateFields(1, ids[where]), family=family)
        for given, family, where in (
            ("Bo", "Aagaard", "Ærø"),
            ("Bo", "Østergård", "Ærø"),
            ("Bo", "Bæk", "Ålborg"),
            ("Bo", "Å", "Zebra"),
            ("Bo", "Ø", "Kommunen"),
        )
    ]
    guests = [AttendanceFields(None, Presence.PRESENT, name) for name in ("Ågot", "Anna")]
    unattached = person(desk, "Uden", family="Mandat")
    listed = [*guests, AttendanceFields(unattached), *(AttendanceFields(key) for key in people)]
    rows = desk.read(meetings.get, save(desk, fields(), attendances=listed)).attendances
    assert [row.name for row in rows] == [
        "Bo Ø",
        "Bo Å",
        "Bo Østergård",
        "Bo Aagaard",
        "Bo Bæk",
        "Uden Mandat",
        "Anna",
        "Ågot",
    ]


def test_an_alternate_is_shown_with_whom_they_stand_in_for(example: Desk) -> None:
    rows = {row.name: row for row in example.read(meetings.get, FOUNDING).attendances}
    assert rows["Flemming Kjær"].role is Role.ALTERNATE
    assert rows["Flemming Kjær"].alternate_for == "Åse Friis"


def test_a_known_person_keeps_the_row_when_the_list_is_given_anew(example: Desk) -> None:
    found = example.read(meetings.get, ORDINARY)
    anew = [replace(row.fields, id=None, presence=Presence.ABSENT) for row in found.attendances]
    save(example, found.fields, meeting_id=ORDINARY, attendances=anew)
    after = example.read(meetings.get, ORDINARY).attendances
    assert [row.fields.id for row in after] == [row.fields.id for row in found.attendances]
    assert {row.fields.presence for row in after} == {Presence.ABSENT}


@pytest.mark.parametrize("sort", MeetingSort)
@pytest.mark.parametrize("descending", [False, True])
def test_every_sort_lists_every_meeting(example: Desk, sort: MeetingSort, descending: bool) -> None:
    query = MeetingQuery(as_of=TODAY, sort=sort, descending=descending)
    ids = example.read(meetings.keys, query)
    assert sorted(ids) == [FOUNDING, ORDINARY]
    assert [row.id for row in example.read(meetings.rows, ids)] == ids
    assert example.read(meetings.keys, query, limit=1) == ids[:1]


@pytest.mark.parametrize(
    ("narrowed", "expected"),
    [
        ({"scope": MeetingScope.UPCOMING}, [ORDINARY]),
        ({"scope": MeetingScope.PAST}, [FOUNDING]),
        ({"scope": MeetingScope.UPCOMING, "as_of": date(2027, 2, 4)}, [ORDINARY]),
        ({"scope": MeetingScope.UPCOMING, "as_of": date(2027, 2, 5)}, []),
        ({"statuses": frozenset({MeetingStatus.HELD})}, [FOUNDING]),
        ({"year": 2027}, [ORDINARY]),
        ({"body_id": 2}, []),
        ({"text": "stiftende byraadssalen"}, [FOUNDING]),
        ({"text": "laereplads"}, [ORDINARY, FOUNDING]),
        ({"text": "handelsforeningens"}, [FOUNDING]),
        ({"binned": True}, []),
    ],
)
def test_a_list_is_narrowed(example: Desk, narrowed: dict[str, Any], expected: list[int]) -> None:
    assert example.read(meetings.keys, MeetingQuery(**{"as_of": TODAY, **narrowed})) == expected


def test_rows_count_who_came(example: Desk) -> None:
    (row,) = example.read(meetings.rows, [FOUNDING])
    assert (row.number, row.kind, row.status) == ("2026-1", MeetingKind.FOUNDING, MeetingStatus.HELD)
    assert (row.invited, row.present, row.items) == (32, 26, 8)


def test_the_next_meeting_is_found(example: Desk) -> None:
    assert example.read(meetings.next_meeting_at, FOUNDING) == datetime(2027, 2, 4, 8)
    assert example.read(meetings.next_meeting_at, ORDINARY) is None
    found = example.read(meetings.get, ORDINARY)
    save(example, replace(found.fields, status=MeetingStatus.CANCELLED), meeting_id=ORDINARY)
    assert example.read(meetings.next_meeting_at, FOUNDING) is None


@pytest.mark.parametrize(
    ("day", "danish", "english"),
    [
        (date(2026, 12, 25), "Juledag", "Christmas Day"),
        (date(2026, 5, 1), "Arbejdernes kampdag", "Workers' Day"),
        (date(2023, 5, 5), "Store bededag", "Great Prayer Day"),
        (date(2026, 5, 1 + 28), "", ""),
        (date(2026, 3, 5), "", ""),
    ],
)
def test_holidays_have_names(day: date, danish: str, english: str) -> None:
    assert meetings.holiday_name(day, Language.DANISH) == danish
    assert meetings.holiday_name(day, Language.ENGLISH) == english


def test_the_standing_agenda_is_in_both_languages() -> None:
    danish, english = standing_items(Language.DANISH), standing_items(Language.ENGLISH)
    assert [item.title for item in danish][:1] + [item.title for item in danish][-1:] == [
        "Velkomst",
        "Eventuelt",
    ]
    assert [item.kind for item in danish] == [item.kind for item in english]
    assert len({item.title for item in danish} | {item.title for item in english}) == 16
