"""Headings as people write them, and lists that lack what they need."""

import pytest

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.imports import ImportField, ImportKind
from vaekst_desk.exchange import headings
from vaekst_desk.exchange.lists import read_list

F = ImportField
PEOPLE = ImportKind.REPRESENTATIVES
ORGANIZATIONS = ImportKind.ORGANIZATIONS


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("E-mail", F.EMAIL), ("MAIL", F.EMAIL), ("email:", F.EMAIL), ("e mail", F.EMAIL), ("E-mailadresse", F.EMAIL),
        ("Fornavn", F.GIVEN_NAME), ("First name", F.GIVEN_NAME), ("Fornavn(e)", F.GIVEN_NAME),
        ("EFTERNAVN *", F.FAMILY_NAME), ("Navn", F.NAME), ("Repræsentant", F.NAME), ("Repraesentant", F.NAME),
        ("Virksomhed", F.ORGANIZATION), ("Organization", F.ORGANIZATION), ("Udpeget af", F.ORGANIZATION),
        ("Tlf.", F.PHONE), ("TLF-NR", F.PHONE), ("Mobil", F.PHONE), ("Telefon (direkte)", F.PHONE),
        ("Fra", F.STARTS_ON), ("Startdato", F.STARTS_ON), ("Fra (dd-mm-åååå)", F.STARTS_ON), ("End date", F.ENDS_ON),
        ("Bemærkninger", F.NOTE), ("Rolle", F.ROLE), ("CVR-nr.", F.CVR),
    ],
)  # fmt: skip
def test_headings_of_people(heading: str, field: ImportField) -> None:
    assert headings.columns([heading], PEOPLE) == {field: (0,)}


@pytest.mark.parametrize(
    ("heading", "field"),
    [("Organisation", F.NAME), ("Firmanavn", F.NAME), ("Medlemsgruppe", F.GROUP), ("Post nr.", F.POSTAL_CODE),
     ("P-nummer", F.P_NUMBER), ("EAN", F.EAN), ("Medlem siden", F.MEMBER_FROM), ("Til", F.MEMBER_TO), ("By", F.CITY)],
)  # fmt: skip
def test_headings_of_organizations(heading: str, field: ImportField) -> None:
    assert headings.columns([heading], ORGANIZATIONS) == {field: (0,)}


def test_no_heading_means_two_things() -> None:
    for table in headings._TABLES.values():
        plain = [headings.plain(name) for names in table.values() for name in names]
        doubled = {name for name in plain if plain.count(name) > 1}
        fields = {
            name: {field for field, names in table.items() if name in map(headings.plain, names)}
            for name in doubled
        }
        assert all(len(found) == 1 for found in fields.values()), fields


def test_the_mobile_comes_before_the_telephone() -> None:
    assert headings.columns(["Telefon", "Navn", "Mobil"], PEOPLE)[F.PHONE] == (2, 0)


def test_a_title_above_the_header_is_passed_over() -> None:
    content = "Medlemsliste, opdateret, 24/11\r\n\r\nNavn;E-mail;Hårfarve\r\nÅse Sørensen;;\r\n;;\r\n"
    file = read_list(content.encode(), kind=PEOPLE)
    assert file.header == ("Navn", "E-mail", "Hårfarve")
    assert [line.number for line in file.lines] == [4]
    assert (file.empty_rows, file.unread) == (1, ("Hårfarve",))


@pytest.mark.parametrize(
    ("kind", "header", "missing"),
    [
        (PEOPLE, "Farve;Antal", "Navn / Fornavn"),
        (PEOPLE, "Organisation;E-mail", "Navn / Fornavn"),
        (PEOPLE, "Navn;Medlemsgruppe;CVR-nr.;E-mail", "Fornavn"),  # a list of organisations
        (ORGANIZATIONS, "Fornavn;Efternavn;Organisation", "Navn"),  # a list of people
        (ORGANIZATIONS, "Adresse;By", "Navn"),
    ],
)
def test_what_is_missing_is_named_with_what_was_found(kind: ImportKind, header: str, missing: str) -> None:
    with pytest.raises(UserError) as caught:
        read_list(f"{header}\r\na;b;c;d\r\n".encode(), kind=kind, name="liste.csv")
    assert caught.value.code is ErrorCode.FILE_COLUMNS
    assert caught.value.params == {
        "path": "liste.csv",
        "missing": missing,
        "found": header.replace(";", ", "),
    }


def test_a_header_alone_is_empty() -> None:
    with pytest.raises(UserError) as caught:
        read_list(b"Fornavn;Efternavn\r\n;\r\n", kind=PEOPLE)
    assert caught.value.code is ErrorCode.FILE_EMPTY
