"""Who answered, who came and when, alternates and guests."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.meetings import AttendanceRow, MeetingRow
from vaekst_desk.domain.vocabulary import Presence, Role
from vaekst_desk.services import bodies, check_in, meetings, representatives
from vaekst_desk.services.desk import Desk

LABEL = Label.of(StepCode.ATTENDANCE_EDIT, name="Møde")
ORDINARY = 2
ON = date(2026, 11, 24)
EIGHT, NINE = datetime(2027, 2, 4, 8, 10), datetime(2027, 2, 4, 9)


def listed(desk: Desk) -> dict[str, AttendanceRow]:
    return {row.name: row for row in desk.read(meetings.get, ORDINARY).attendances}


def key(desk: Desk, name: str) -> int:
    return listed(desk)[name].fields.id or 0


def test_alternates_stand_beside_their_members(example: Desk) -> None:
    names = list(listed(example))
    rows = listed(example)
    alternates = [row for row in rows.values() if row.role is Role.ALTERNATE and row.alternate_for]
    assert alternates
    assert names.index("Lone Bæk") > names.index("Erik Yıldız")
    for row in alternates:
        assert names.index(row.alternate_for) + 1 == names.index(row.name)
        assert row.alternate_for_person_id == rows[row.alternate_for].fields.person_id


def test_answers_are_noted_with_their_day(example: Desk, undoes: Callable[..., Any]) -> None:
    ids = [key(example, "Else Jensen"), key(example, "Karsten Dahl")]
    assert undoes(example, check_in.reply, ids, Presence.ACCEPTED, on=ON) == 2
    assert listed(example)["Else Jensen"].fields.replied_on == ON
    undoes(example, check_in.reply, ids[:1], Presence.INVITED, on=ON)
    assert listed(example)["Else Jensen"].fields.replied_on is None


def test_times_make_present_and_go_with_the_presence(example: Desk, undoes: Callable[..., Any]) -> None:
    line = key(example, "Else Jensen")
    undoes(example, check_in.set_times, line, arrived_at=EIGHT, left_at=NINE)
    fields = listed(example)["Else Jensen"].fields
    assert (fields.presence, fields.arrived_at, fields.left_at) == (Presence.PRESENT, EIGHT, NINE)
    with pytest.raises(UserError) as caught:
        example.write(LABEL, check_in.set_times, line, arrived_at=NINE, left_at=EIGHT)
    assert (caught.value.code, caught.value.field) == (ErrorCode.LEFT_BEFORE_ARRIVED, "left_at")
    undoes(example, check_in.set_presence, [line], Presence.ABSENT)
    fields = listed(example)["Else Jensen"].fields
    assert (fields.arrived_at, fields.left_at) == (None, None)


def test_an_alternate_comes_instead_of_a_member(example: Desk, undoes: Callable[..., Any]) -> None:
    member = key(example, "Åse Friis")
    choices = example.read(check_in.alternates_of, member)
    assert choices[0].text == "Flemming Kjær"
    line = undoes(example, check_in.stand_in, member, choices[0].id, presence=Presence.ACCEPTED, on=ON)
    rows = listed(example)
    assert rows["Åse Friis"].fields.presence is Presence.APOLOGIES
    alternate = rows["Flemming Kjær"]
    assert (alternate.fields.id, alternate.instead_of, alternate.fields.presence) == (
        line,
        "Åse Friis",
        Presence.ACCEPTED,
    )
    with pytest.raises(UserError) as caught:
        example.write(LABEL, check_in.stand_in, member, choices[1].id, presence=Presence.PRESENT, on=ON)
    assert (caught.value.code, caught.value.params["name"]) == (ErrorCode.ALREADY_STANDS_IN, "Åse Friis")
    assert choices[0].id not in [
        each.id for each in example.read(check_in.alternates_of, key(example, "Inge Skov"))
    ]
    undoes(example, check_in.remove, [member])
    assert listed(example)["Flemming Kjær"].fields.instead_of_id is None


def test_an_alternate_who_was_not_invited_is_put_on_the_list(
    example: Desk, undoes: Callable[..., Any]
) -> None:
    alternate = listed(example)["Flemming Kjær"].fields
    example.write(LABEL, check_in.remove, [alternate.id or 0])
    assert alternate.person_id
    undoes(
        example,
        check_in.stand_in,
        key(example, "Åse Friis"),
        alternate.person_id,
        presence=Presence.PRESENT,
        on=ON,
    )
    assert listed(example)["Flemming Kjær"].instead_of == "Åse Friis"


def test_a_person_is_listed_once_and_a_guest_has_a_name(example: Desk, undoes: Callable[..., Any]) -> None:
    someone = listed(example)["Else Jensen"].fields
    assert someone.person_id
    with pytest.raises(UserError) as caught:
        example.write(LABEL, check_in.add_person, ORDINARY, someone.person_id)
    assert (caught.value.code, caught.value.params["name"]) == (ErrorCode.ALREADY_INVITED, "Else Jensen")
    undoes(example, check_in.remove, [someone.id or 0])
    undoes(example, check_in.add_person, ORDINARY, someone.person_id, presence=Presence.PRESENT)
    guest = undoes(
        example, check_in.add_guest, ORDINARY, "  Ib   Gæst ", " Avisen ", presence=Presence.PRESENT
    )
    undoes(example, check_in.change_guest, guest, "Ib Gæst-Hansen", "")
    row = listed(example)["Ib Gæst-Hansen"]
    assert (row.guest, row.organization, row.fields.presence) == (True, "", Presence.PRESENT)
    for name in ("", " ", "x" * 301):
        with pytest.raises(InvalidFields) as refused:
            example.write(LABEL, check_in.add_guest, ORDINARY, name)
        assert refused.value.errors[0].field == "guest_name"


def test_seats_are_those_held_on_the_day_by_somebody_with_a_vote(example: Desk) -> None:
    (body, *_) = example.read(bodies.listed)
    now, then = (example.read(bodies.seats, body.id, on=day) for day in (ON, date(1990, 1, 1)))
    assert now.count > 20
    assert set(now.groups) == {"kommune", "erhvervsliv", "uddannelse", "organisation"}
    assert then.count == 0


def test_a_member_who_left_keeps_having_been_there_when_an_alternate_takes_over(example: Desk) -> None:
    member = key(example, "Åse Friis")
    example.write(LABEL, check_in.set_times, member, arrived_at=None, left_at=NINE)
    choice = example.read(check_in.alternates_of, member)[0]
    example.write(LABEL, check_in.stand_in, member, choice.id, presence=Presence.PRESENT, on=ON)
    fields = listed(example)["Åse Friis"].fields
    assert (fields.presence, fields.left_at) == (Presence.PRESENT, NINE)


def test_the_turnout_counts_a_member_who_came_beside_their_alternate(example: Desk) -> None:
    def row() -> MeetingRow:
        return example.read(meetings.rows, [1])[0]

    before = row()
    lines = {each.name: each for each in example.read(meetings.get, 1).attendances}
    example.write(LABEL, check_in.set_presence, [lines["Åse Friis"].fields.id or 0], Presence.PRESENT)
    assert (row().came, row().expected) == (before.came + 1, before.expected + 1)
    assert (row().rate or 0) <= 1


def test_seats_of_whom_lies_in_the_bin_are_not_counted(example: Desk) -> None:
    person_id = listed(example)["Else Jensen"].fields.person_id
    before = example.read(bodies.seats, 1, on=ON).count
    example.write(LABEL, representatives.to_bin, [person_id])
    assert example.read(bodies.seats, 1, on=ON).count == before - 1
