"""How often people come, who is often away, and the reminders of what they promised."""

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.small_register import Small
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.follow_up import (
    AttendanceRate,
    AttendanceRateQuery,
    AttendanceRateScope,
    AttendanceRateSort,
)
from vaekst_desk.domain.meetings import AgendaItemFields
from vaekst_desk.domain.representatives import PersonFields
from vaekst_desk.domain.tasks import TaskFields, TaskQuery
from vaekst_desk.domain.vocabulary import MeetingStatus, Presence, Role
from vaekst_desk.services import follow_up, meetings, representatives, tasks
from vaekst_desk.services import settings as settings_service
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage.representatives import Body

STAMP = datetime(2026, 11, 24, 9, tzinfo=UTC)
FIRST = date(2026, 2, 5)
CAME, AFBUD, AWAY = Presence.PRESENT, Presence.APOLOGIES, Presence.ABSENT


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def found(small: Small, **narrowed: Any) -> list[AttendanceRate]:
    return small.desk.read(follow_up.find, AttendanceRateQuery(**narrowed))


def hold(small: Small, person: int, *presences: Presence) -> list[int]:
    """Held meetings of somebody, a month apart, oldest first."""
    return [
        small.meeting(FIRST + timedelta(days=28 * at), {person: presence})
        for at, presence in enumerate(presences)
    ]


def test_a_rate_counts_the_held_meetings_and_keeps_the_last_four(small: Small) -> None:
    person = small.person("Åse", "Ågård", of=small.organization("Ærø Stål"))
    hold(small, person, CAME, AFBUD, AWAY, CAME, Presence.ACCEPTED)
    small.meeting(date(2026, 12, 3), {person: Presence.ACCEPTED}, status=MeetingStatus.CALLED)
    (row,) = found(small)
    assert row == AttendanceRate(
        person,
        "Åse Ågård",
        "Ågård, Åse",
        "Ærø Stål",
        "erhvervsliv",
        invited=5,
        present=2,
        apologies=1,
        absent=1,
        last_four=(Presence.ACCEPTED, CAME, AWAY, AFBUD),
    )
    assert row.rate == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("presences", "often"),
    [
        ([AWAY, AWAY, AWAY], True),
        ([AFBUD, AWAY, CAME, AFBUD], True),
        ([AWAY, AWAY], False),
        ([AWAY, AWAY, CAME, CAME, AWAY], False),
        ([CAME, CAME, AWAY, AWAY, CAME, AFBUD], True),
        ([AWAY, AWAY, AWAY, CAME, CAME], False),
    ],
)
def test_away_from_three_of_the_last_four_is_often(
    small: Small, presences: list[Presence], often: bool
) -> None:
    hold(small, small.person("Bo"), *presences)
    assert [row.often_absent for row in found(small)] == [often]
    assert bool(found(small, scope=AttendanceRateScope.OFTEN_ABSENT)) is often


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(presences=st.lists(st.sampled_from(Presence), min_size=1, max_size=6))
def test_every_meeting_is_counted_once(small: Small, presences: list[Presence]) -> None:
    person = small.person("Bo")
    hold(small, person, *presences)
    row = next(row for row in found(small) if row.person_id == person)
    assert row.invited == len(presences)
    assert (row.present, row.apologies, row.absent) == tuple(map(presences.count, (CAME, AFBUD, AWAY)))
    assert list(row.last_four) == presences[::-1][:4]
    assert 0 <= row.rate <= 1


def test_an_alternate_counts_only_where_they_came(small: Small) -> None:
    company = small.organization("Ærø Stål")
    member, alternate = (
        small.person("Med", of=company),
        small.person("Sup", of=company, role=Role.ALTERNATE),
    )
    for at, (one, other) in enumerate([(CAME, Presence.INVITED), (AFBUD, CAME), (CAME, AFBUD), (CAME, AWAY)]):
        small.meeting(FIRST + timedelta(days=28 * at), {member: one, alternate: other})
    rows = {row.person_id: row for row in found(small)}
    assert (rows[member].invited, rows[member].present) == (4, 3)
    assert (rows[alternate].invited, rows[alternate].present) == (1, 1)
    assert rows[alternate].last_four == (CAME,)


def test_guests_the_bin_and_other_bodies_are_left_out(small: Small) -> None:
    def add_body(session: Any) -> int:
        body = Body(name="Erhvervstaskforcen", parent_id=1)
        session.add(body)
        session.flush()
        return body.id

    person, gone = small.person("Bo"), small.person("Væk")
    task_force = small.write(add_body)
    small.meeting(FIRST, {person: CAME, gone: CAME}, guests={"Gæst": CAME})
    small.meeting(FIRST, {person: AWAY}, body_id=task_force)
    small.write(meetings.to_bin, [small.meeting(FIRST, {person: AWAY})])
    small.write(representatives.to_bin, [gone])
    counts = {body: [(row.invited, row.present) for row in found(small, body_id=body)] for body in (None, 1)}
    assert counts == {None: [(2, 1)], 1: [(1, 1)]}
    rows = small.desk.read(follow_up.rows, [person, 99], body_id=task_force)
    assert [(row.person_id, row.absent) for row in rows] == [(person, 1)]


def test_organisation_is_that_of_the_last_meeting_somebody_was_invited_to(small: Small) -> None:
    company = small.organization("Ærø Stål")
    former = small.person("Ib", of=company, until=date(2026, 3, 31))
    hold(small, former, CAME, CAME, CAME)  # the third in April, without a mandate
    assert [row.organization for row in found(small)] == [""]
    small.write(meetings.change, 3, starts_at=datetime(2026, 3, 31, 8), ends_at=None)
    assert [row.organization for row in found(small)] == ["Ærø Stål"]


@pytest.mark.parametrize("sort", AttendanceRateSort)
@pytest.mark.parametrize("descending", [False, True])
def test_every_sort_lists_everybody(example: Desk, sort: AttendanceRateSort, descending: bool) -> None:
    query = AttendanceRateQuery(sort=sort, descending=descending)
    rows = example.read(follow_up.find, query)
    ids = example.read(follow_up.keys, query)
    assert len(set(ids)) == 32 - 1  # all but the guest
    assert example.read(follow_up.rows, ids) == rows
    assert example.read(follow_up.keys, query, limit=3) == ids[:3]
    if sort not in (AttendanceRateSort.NAME, AttendanceRateSort.ORGANIZATION):
        values = [getattr(row, sort.value) for row in rows]
        assert values == sorted(values, reverse=descending)


def test_names_sort_in_danish_and_are_found_as_typed(small: Small) -> None:
    for family in ("Åbo", "Zeuthen", "Ærø", "Aagaard"):
        hold(small, small.person("Bo", family), CAME)
    assert [row.listed_name for row in found(small)] == ["Zeuthen, Bo", "Ærø, Bo", "Åbo, Bo", "Aagaard, Bo"]
    assert found(small, descending=True)[0].listed_name == "Aagaard, Bo"
    assert [row.listed_name for row in found(small, text="bo aero")] == ["Ærø, Bo"]


# --- reminders


def promise(small: Small, what: str, person: int | None, due: date | None = None, **item: Any) -> int:
    """A task from the only item of a new meeting."""
    task = TaskFields(what, person, due)
    meeting_id = small.meeting(FIRST, None, AgendaItemFields(**{"title": "Budget", "tasks": (task,), **item}))
    return small.desk.read(tasks.keys, TaskQuery(meeting_id=meeting_id))[0]


def letters(small: Small, *task_ids: int) -> dict[str, Any]:
    """The letters by file name, as a mail program reads them."""
    made = small.desk.read(follow_up.task_reminders, task_ids, stamp=STAMP)
    assert {each.media_type for each in made} <= {"message/rfc822"}
    return {each.name: message_from_bytes(each.content, policy=default) for each in made}


def test_each_responsible_gets_one_letter_with_their_own_tasks(small: Small) -> None:
    asa = small.person("Åse", "Ågård", email="aase@stål.example")
    bo = small.person("Bo", email="bo@example.com")
    ids = [
        promise(small, "Ring til banken", asa, date(2026, 11, 19)),
        promise(small, "Skriv udkast", asa, date(2026, 12, 1)),
        promise(small, "Bestil sal", bo),
    ]
    found_letters = letters(small, *ids)
    assert sorted(found_letters) == ["Påmindelse Bo.eml", "Påmindelse Åse Ågård.eml"]
    letter = found_letters["Påmindelse Åse Ågård.eml"]
    assert letter["X-Unsent"] == "1"
    assert letter["Subject"] == "Påmindelse om 2 opgaver"
    assert "Åse Ågård" in letter["To"]
    text = letter.get_content()
    assert "Kære Åse Ågård" in text
    assert "- Ring til banken (fristen var 19.11.2026; møde 2026-1, punkt 1: Budget)" in text
    assert "- Skriv udkast (frist 01.12.2026; møde 2026-2, punkt 1: Budget)" in text
    assert "Bestil sal" not in text
    one = found_letters["Påmindelse Bo.eml"]
    assert one["Subject"] == "Påmindelse om en opgave: Bestil sal"
    assert "- Bestil sal (møde 2026-3, punkt 1: Budget)" in one.get_content()


def test_the_letter_is_from_the_alliance_in_its_own_language(example: Desk) -> None:
    known = example.read(settings_service.get)
    ids = example.read(tasks.keys, TaskQuery())
    made = example.read(follow_up.task_reminders, ids, stamp=STAMP)
    letter = message_from_bytes(made[0].content, policy=default)
    assert known.email in letter["From"]
    assert letter.get_content().splitlines()[-3:] == ["Venlig hilsen", known.secretary, known.name]


def test_a_task_that_is_done_or_nobodys_is_not_reminded_of(small: Small) -> None:
    bo = small.person("Bo", email="bo@example.com")
    done, open_one, nobodys = (
        promise(small, "Gjort", bo),
        promise(small, "Mangler", bo),
        promise(small, "Ingens", None),
    )
    small.write(tasks.mark_done, [done], date(2026, 11, 1))
    (letter,) = letters(small, done, open_one, nobodys).values()
    assert "Mangler" in letter.get_content()
    assert "Gjort" not in letter.get_content()


def test_the_title_of_a_closed_item_stays_out_of_letters(small: Small) -> None:
    key = promise(
        small, "Ring til banken", small.person("Bo", email="bo@example.com"), title="Hemmeligt", closed=True
    )
    (letter,) = letters(small, key).values()
    assert "Hemmeligt" not in letter.as_string()
    assert "- Ring til banken (møde 2026-1)" in letter.get_content()


def test_two_of_one_name_get_a_file_each(small: Small) -> None:
    ids = [
        promise(small, f"Opgave {at}", small.person("Bo", "Bæk", email=f"bo{at}@example.com"))
        for at in (1, 2, 3)
    ]
    found_letters = letters(small, *ids)
    assert list(found_letters) == [
        "Påmindelse Bo Bæk.eml",
        "Påmindelse Bo Bæk (2).eml",
        "Påmindelse Bo Bæk (3).eml",
    ]
    assert len({letter["To"] for letter in found_letters.values()}) == 3


def test_who_has_no_address_is_named(small: Small) -> None:
    silent, bo = small.person("Ib"), small.person("Bo", email="bo@example.com")
    ids = [promise(small, "A", silent), promise(small, "B", bo)]
    assert small.desk.read(follow_up.without_address, ids) == ["Ib"]
    assert len(letters(small, *ids)) == 1
    with pytest.raises(UserError) as caught:
        letters(small, ids[0])
    assert caught.value.code is ErrorCode.NO_ADDRESS


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    title=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60).filter(
        lambda text: bool(text.split())
    ),
    name=st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\0"), min_size=1, max_size=30
    ).filter(lambda text: bool(text.split())),
)
def test_any_title_and_name_make_a_letter(small: Small, title: str, name: str) -> None:
    person = small.write(representatives.save, PersonFields(name, "", email="bo@example.com"))
    key = small.write(tasks.save, TaskFields(title, person))
    ((file, letter),) = letters(small, key).items()
    assert not set(file) & set('<>:"/\\|?*\n\r')
    assert letter["X-Unsent"] == "1"
    assert "bo@example.com" in letter["To"]
    assert letter["Bcc"] is None
