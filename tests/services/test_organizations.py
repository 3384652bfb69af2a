from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.organizations import OrganizationFields, OrganizationQuery, OrganizationSort
from vaekst_desk.services import organizations
from vaekst_desk.services.desk import Desk

TODAY = date(2026, 11, 24)
LABEL = Label.of(StepCode.ORGANIZATION_ADD, name="x")


def add(desk: Desk, **fields: object) -> int:
    return desk.write(LABEL, organizations.save, OrganizationFields(**fields)).result  # type: ignore[arg-type]


def names(desk: Desk, query: OrganizationQuery) -> list[str]:
    ids = desk.read(organizations.keys, query)
    return [row.name for row in desk.read(organizations.rows, ids, as_of=TODAY)]


@pytest.fixture
def filled(desk: Desk) -> Desk:
    add(desk, name="Østergaard & Søn", group_code="erhvervsliv", postal_code="8700", city="Horsens")
    add(desk, name="Aabenraa Havn", group_code="erhvervsliv", city="Aabenraa", member_to=date(2020, 12, 31))
    add(desk, name="Ærø Stål", group_code="erhvervsliv", cvr="58047791")
    add(desk, name="Horsens Kommune", group_code="kommune", postal_code="8700", city="Horsens")
    add(desk, name="Landboforeningen", group_code="organisation", postal_code="8700", city="Hornsens")
    add(desk, name="Uden gruppe")
    return desk


def test_the_list_is_in_danish_order(filled: Desk) -> None:
    assert names(filled, OrganizationQuery(TODAY)) == [
        "Horsens Kommune",
        "Landboforeningen",
        "Uden gruppe",
        "Ærø Stål",
        "Østergaard & Søn",
        "Aabenraa Havn",
    ]
    assert names(filled, OrganizationQuery(TODAY, descending=True))[0] == "Aabenraa Havn"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("soen", ["Østergaard & Søn"]),
        ("ostergard", []),
        ("oestergaa", ["Østergaard & Søn"]),
        ("58047791", ["Ærø Stål"]),
        ("hors 8700", ["Horsens Kommune", "Østergaard & Søn"]),
        ("åbenrå", ["Aabenraa Havn"]),
        ('"*-(', None),
    ],
)
def test_the_filter_forgives_spelling(filled: Desk, typed: str, expected: list[str] | None) -> None:
    everything = names(filled, OrganizationQuery(TODAY))
    assert names(filled, OrganizationQuery(TODAY, text=typed)) == (
        everything if expected is None else expected
    )


def test_groups_former_members_and_the_bin(filled: Desk) -> None:
    assert names(filled, OrganizationQuery(TODAY, groups=frozenset({"kommune"}))) == ["Horsens Kommune"]
    assert "Aabenraa Havn" not in names(filled, OrganizationQuery(TODAY, with_former=False))
    ids = filled.read(organizations.keys, OrganizationQuery(TODAY, text="havn"))
    filled.write(LABEL, organizations.to_bin, ids)
    assert "Aabenraa Havn" not in names(filled, OrganizationQuery(TODAY))
    assert names(filled, OrganizationQuery(TODAY, binned=True)) == ["Aabenraa Havn"]
    filled.undo()
    assert "Aabenraa Havn" in names(filled, OrganizationQuery(TODAY))


@pytest.mark.parametrize("sort", list(OrganizationSort))
@pytest.mark.parametrize("descending", [False, True])
def test_every_sort_lists_all_once_and_a_limit_takes_the_first(
    filled: Desk, sort: OrganizationSort, descending: bool
) -> None:
    query = OrganizationQuery(TODAY, sort=sort, descending=descending)
    everything = filled.read(organizations.keys, query)
    assert len(everything) == len(set(everything)) == 6
    assert filled.read(organizations.keys, query, limit=2) == everything[:2]


def test_every_wrong_field_is_named_at_once(desk: Desk) -> None:
    fields = OrganizationFields(
        name=" ",
        ean="123",
        phone="12",
        email="ikke en adresse",
        member_from=TODAY,
        member_to=date(2020, 1, 1),
    )
    with pytest.raises(InvalidFields) as caught:
        organizations.check(fields)
    assert [(error.field, error.code) for error in caught.value.errors] == [
        ("name", ErrorCode.REQUIRED),
        ("ean", ErrorCode.BAD_EAN),
        ("phone", ErrorCode.BAD_PHONE),
        ("email", ErrorCode.BAD_EMAIL),
        ("member_to", ErrorCode.ENDS_BEFORE_START),
    ]


def test_what_is_typed_is_stored_in_one_form(desk: Desk) -> None:
    cleaned = organizations.check(
        OrganizationFields(
            name="  Lund   A/S ",
            cvr="DK 58 04 77 91",
            ean="5790987654321",
            phone="76 29 29 29",
            email="a@Firma.EXAMPLE",
        )
    )
    assert (cleaned.name, cleaned.cvr, cleaned.ean) == ("Lund A/S", "58047791", "5790987654321")
    assert (cleaned.phone, cleaned.email) == ("+4576292929", "a@firma.example")


def test_an_organization_that_is_gone_is_not_found(desk: Desk) -> None:
    with pytest.raises(UserError) as caught:
        desk.read(organizations.get, 99, as_of=TODAY)
    assert caught.value.code is ErrorCode.NOT_FOUND


def test_the_register_suggests_the_city_and_knows_the_name(filled: Desk) -> None:
    assert filled.read(organizations.city_of, "8700") == "Horsens"
    assert filled.read(organizations.city_of, "9999") == ""
    assert filled.read(organizations.same_name, "ÆRØ STÅL")
    assert not filled.read(organizations.same_name, "Ærø")


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=TEXT.filter(lambda text: text.split()), note=TEXT, address=TEXT)
def test_any_text_reads_back_as_stored_and_is_found(desk: Desk, name: str, note: str, address: str) -> None:
    fields = OrganizationFields(name=name, note=note, address=address, member_from=TODAY)
    organization_id = desk.write(LABEL, organizations.save, fields).result
    stored = desk.read(organizations.get, organization_id, as_of=TODAY).fields
    assert stored == replace(fields, name=" ".join(name.split()), note=note.strip(), address=address.strip())
    assert organization_id in desk.read(organizations.keys, OrganizationQuery(TODAY, text=name))


def test_members_on_a_day_are_those_whose_membership_covers_it(desk: Desk) -> None:
    add(desk, name="Før", member_to=date(2020, 12, 31))
    add(desk, name="Nu", member_from=date(2021, 1, 1))
    add(desk, name="Altid")
    assert names(desk, OrganizationQuery(date(2020, 6, 1), with_former=False)) == ["Altid", "Før"]
    assert names(desk, OrganizationQuery(TODAY, with_former=False)) == ["Altid", "Nu"]
