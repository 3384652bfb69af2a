from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.organizations import OrganizationFields
from vaekst_desk.domain.representatives import (
    MandateFields,
    PersonFields,
    RepresentativeQuery,
    RepresentativeScope,
    RepresentativeSort,
)
from vaekst_desk.domain.vocabulary import Role
from vaekst_desk.services import mandates, organizations, representatives
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import representatives as tables

TODAY = date(2026, 11, 24)
LABEL = Label.of(StepCode.REPRESENTATIVE_ADD, name="x")
THEN, NOW = Period(date(2018, 1, 1), date(2021, 12, 31)), Period(date(2022, 1, 1))


def add_organization(desk: Desk, name: str, group: str = "erhvervsliv") -> int:
    fields = OrganizationFields(name=name, group_code=group)
    return desk.write(LABEL, organizations.save, fields).result


def add(desk: Desk, name: str, *mandates: MandateFields, title: str = "") -> int:
    given_name, _, family_name = name.partition(" ")
    fields = PersonFields(given_name=given_name, family_name=family_name, title=title)
    return desk.write(LABEL, representatives.save, fields, mandates=mandates).result


def mandate(
    organization_id: int, period: Period = NOW, role: Role = Role.MEMBER, stands_for: int | None = None
) -> MandateFields:
    return MandateFields(1, organization_id, role, period.start, period.end, stands_for)


def names(desk: Desk, query: RepresentativeQuery, *, limit: int | None = None) -> list[str]:
    found = desk.read(representatives.keys, query, limit=limit)
    rows = desk.read(representatives.rows, found)
    assert [row.key for row in rows] == found
    return [row.name for row in rows]


@pytest.fixture
def filled(desk: Desk) -> Desk:
    lund, city = (
        add_organization(desk, "Lund Elektronik A/S"),
        add_organization(desk, "Horsens Kommune", "kommune"),
    )
    add(desk, "Åse Friis", mandate(lund))
    add(desk, "Jørgen Sørensen", mandate(lund, THEN))
    add(desk, "Mette Møller", mandate(city, role=Role.CHAIR), title="Kommunaldirektør")
    add(desk, "Şükrü Aagaard", mandate(city))
    add(desk, "Kun")
    return desk


def test_the_list_is_as_of_its_date(filled: Desk) -> None:
    assert names(filled, RepresentativeQuery(TODAY)) == ["Åse Friis", "Mette Møller", "Şükrü Aagaard"]
    assert names(filled, RepresentativeQuery(date(2020, 6, 1))) == ["Jørgen Sørensen"]
    assert names(filled, RepresentativeQuery(date(2021, 12, 31))) == ["Jørgen Sørensen"]
    everyone = names(filled, RepresentativeQuery(TODAY, scope=RepresentativeScope.ALL))
    assert everyone == ["Kun", "Åse Friis", "Mette Møller", "Jørgen Sørensen", "Şükrü Aagaard"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("soe", []),
        ("lund", ["Åse Friis"]),
        ("aase lund el", ["Åse Friis"]),
        ("moe komm", ["Mette Møller"]),
        ("agard", []),
        ("ågård", ["Şükrü Aagaard"]),
        ("kommunaldir", ["Mette Møller"]),
    ],
)
def test_people_are_found_by_name_title_and_organization(
    filled: Desk, typed: str, expected: list[str]
) -> None:
    query = RepresentativeQuery(TODAY, text=typed)
    assert names(filled, query) == expected
    assert names(filled, query, limit=10) == expected


def test_a_renamed_organization_is_found_under_its_new_name_and_after_undo_under_its_old(
    filled: Desk,
) -> None:
    filled.write(LABEL, organizations.save, OrganizationFields(name="Ny Elektronik"), organization_id=1)
    assert names(filled, RepresentativeQuery(TODAY, text="ny el")) == ["Åse Friis"]
    assert names(filled, RepresentativeQuery(TODAY, text="lund")) == []
    filled.undo()
    assert names(filled, RepresentativeQuery(TODAY, text="lund")) == ["Åse Friis"]


def test_groups_bodies_and_the_bin(filled: Desk) -> None:
    assert names(filled, RepresentativeQuery(TODAY, groups=frozenset({"kommune"}))) == [
        "Mette Møller",
        "Şükrü Aagaard",
    ]
    assert names(filled, RepresentativeQuery(TODAY, body_id=99)) == []
    filled.write(LABEL, representatives.to_bin, [1])
    assert "Åse Friis" not in names(filled, RepresentativeQuery(TODAY))
    assert names(filled, RepresentativeQuery(TODAY, binned=True)) == ["Åse Friis"]


@pytest.mark.parametrize("sort", list(RepresentativeSort))
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("text", ["", "e"])
def test_every_sort_lists_all_once_and_a_limit_takes_the_first(
    filled: Desk, sort: RepresentativeSort, descending: bool, text: str
) -> None:
    query = RepresentativeQuery(
        TODAY, text=text, scope=RepresentativeScope.ALL, sort=sort, descending=descending
    )
    everything = filled.read(representatives.keys, query)
    assert len(everything) == len(set(everything))
    for limit in (1, 2, 4):
        assert filled.read(representatives.keys, query, limit=limit) == everything[:limit]


def test_the_first_keys_are_right_where_most_matches_have_no_mandate_in_force(desk: Desk) -> None:
    lund = add_organization(desk, "Lund")
    for at in range(30):
        add(desk, f"Anna Aa{at:02}", mandate(lund, THEN))
    add(desk, "Anna Zebra", mandate(lund))
    assert names(desk, RepresentativeQuery(TODAY, text="anna"), limit=4) == ["Anna Zebra"]


def seats(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(tables.Seat)) or 0


def test_a_successor_takes_the_seat_and_a_second_member_gets_another(desk: Desk) -> None:
    lund = add_organization(desk, "Lund")
    add(desk, "Jørgen Sørensen", mandate(lund, THEN))
    add(desk, "Åse Friis", mandate(lund))
    assert desk.read(seats) == 1
    add(desk, "Else Jensen", mandate(lund))
    assert desk.read(seats) == 2


def test_an_alternate_sits_beside_its_member_and_a_secretary_on_no_voting_seat(desk: Desk) -> None:
    lund = add_organization(desk, "Lund")
    add(desk, "Åse Friis", mandate(lund))
    member = desk.read(mandates.alternates_possible, 1, lund)[0]
    alternate = add(desk, "Nanna Friis", mandate(lund, role=Role.ALTERNATE, stands_for=member.id))
    assert desk.read(seats) == 1
    assert desk.read(representatives.get, alternate).mandates[0].alternate_for == "Åse Friis"
    add(desk, "Camilla Bæk", mandate(lund, role=Role.SECRETARY))
    assert desk.read(seats) == 2


def test_saving_mandates_makes_them_just_those_given_and_undo_brings_them_back(filled: Desk) -> None:
    before = filled.read(representatives.get, 1)
    kept = before.mandates[0].fields
    filled.write(LABEL, representatives.save, before.fields, person_id=1, mandates=[])
    assert filled.read(representatives.get, 1).mandates == ()
    filled.undo()
    after = filled.read(representatives.get, 1)
    assert (after.fields, [each.fields for each in after.mandates]) == (before.fields, [kept])


def test_a_mandate_that_ends_before_it_starts_is_refused(filled: Desk) -> None:
    with pytest.raises((UserError, InvalidFields)) as caught:
        add(filled, "Ny Person", mandate(1, Period(TODAY, date(2020, 1, 1))))
    assert isinstance(caught.value, UserError)
    assert (caught.value.code, caught.value.field) == (ErrorCode.ENDS_BEFORE_START, "mandates")
    assert "Ny Person" not in names(filled, RepresentativeQuery(TODAY, scope=RepresentativeScope.ALL))


PERIODS = st.builds(
    lambda start, length: Period(date(start, 1, 1), date(start + length, 12, 31)),
    st.integers(2014, 2024),
    st.integers(0, 4),
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(periods=st.lists(PERIODS, min_size=1, max_size=5))
def test_no_seat_is_ever_held_by_two_members_at_once(desk: Desk, periods: Sequence[Period]) -> None:
    organization_id = add_organization(desk, "Lund")
    for at, period in enumerate(periods):
        add(desk, f"Person {at}", mandate(organization_id, period))
    held: dict[int, list[Period]] = {}
    statement = (
        select(tables.Mandate.seat_id, tables.Mandate.starts_on, tables.Mandate.ends_on)
        .join(tables.Seat)
        .where(tables.Seat.organization_id == organization_id)
    )
    for seat_id, start, end in desk.read(lambda session: session.execute(statement).all()):
        assert not any(Period(start, end).overlaps(other) for other in held.setdefault(seat_id, []))
        held[seat_id].append(Period(start, end))


def test_a_mandate_of_somebody_else_is_not_found(filled: Desk) -> None:
    theirs = filled.read(representatives.get, 3).mandates[0].fields
    person = filled.read(representatives.get, 1)
    with pytest.raises(UserError) as caught:
        filled.write(LABEL, representatives.save, person.fields, person_id=1, mandates=[theirs])
    assert caught.value.code is ErrorCode.NOT_FOUND
    assert filled.read(representatives.get, 1) == person


def test_more_rows_than_sqlite_takes_parameters(desk: Desk) -> None:
    """SQLite's own limit is 32,766; Debian's build takes 250,000."""
    lund = add_organization(desk, "Lund")
    key = desk.read(representatives.keys, RepresentativeQuery(TODAY, scope=RepresentativeScope.ALL))
    assert key == []
    add(desk, "Åse Friis", mandate(lund))
    key = desk.read(representatives.keys, RepresentativeQuery(TODAY))
    many = [*key, *(type(key[0])(1_000_000 + at, 1_000_000 + at) for at in range(300_000))]
    assert [row.name for row in desk.read(representatives.rows, many)] == ["Åse Friis"]
    assert len(desk.read(organizations.rows, [lund, *range(1_000_000, 1_300_000)], as_of=TODAY)) == 1
