"""Who and what a row of a list means: nobody is taken for another in silence, and nothing the file says is lost."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from tests.services.importing import (
    LABEL,
    TODAY,
    add_again_is_nothing,
    codes,
    known_organizations,
    mandates,
    people,
    persons,
    take,
)
from vaekst_desk.domain.imports import ImportField, NoteCode, Outcome
from vaekst_desk.domain.representatives import PersonFields
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import import_words, imports, organizations, representatives
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.import_state import FirstFew
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables

FOO, OTHER = "13748136", "88146328"  # both pass the check
PLACED = "Fornavn;Efternavn;Organisation;CVR-nr.;Medlemsgruppe"


@pytest.fixture
def foo(desk: Desk) -> Desk:
    """Foo A/S with a number, Bar ApS without."""
    listed = f"Navn;CVR-nr.;Medlemsgruppe\r\nFoo A/S;{FOO};erhvervsliv\r\nBar ApS;;\r\n"
    take(desk, listed.encode(), of=imports.organizations)
    return desk


def sentences(row: Any) -> str:
    return import_words.row_sentence(row, Language.DANISH)


class TestOrganizationsOfPeople:
    def test_another_number_is_another_organization(self, foo: Desk) -> None:
        source = people(f"A;B;Foo A/S;{OTHER};", header=PLACED)
        (row,) = take(foo, source).rows
        assert codes(row) == [NoteCode.SAME_NAME_OTHER_CVR]
        assert known_organizations(foo)[2:] == [("Foo A/S", OTHER, "")]
        add_again_is_nothing(foo, source)

    def test_a_known_number_under_another_name_is_told_and_the_name_kept(self, foo: Desk) -> None:
        source = people(f"A;B;Ganske Andet;{FOO};", header=PLACED)
        (row,) = take(foo, source).rows
        assert codes(row) == [NoteCode.NAME_DIFFERS]
        assert "»Ganske Andet« hedder »Foo A/S« i registeret" in sentences(row)
        assert persons(foo)["A B"].note == "Fra import 24.11.2026: Organisation »Ganske Andet«"
        assert mandates(foo)[0][1] == "Foo A/S"
        add_again_is_nothing(foo, source)

    def test_a_number_the_register_lacks_is_filled_in(self, foo: Desk, undoes: Any) -> None:
        source = people(f"A;B;Bar ApS;{OTHER};uddannelse", header=PLACED)
        report = undoes(foo, imports.representatives, source, today=TODAY)
        assert [(change.field, change.after) for change in report.rows[0].changes] == [
            (ImportField.CVR, OTHER),
            (ImportField.GROUP, "Uddannelse"),
        ]
        assert ("Bar ApS", OTHER, "uddannelse") in known_organizations(foo)
        add_again_is_nothing(foo, source)

    def test_a_number_alone(self, foo: Desk) -> None:
        source = people(f"A;B;;{FOO};", f"C;D;;{OTHER};", header=PLACED)
        first, second = take(foo, source).rows
        assert (codes(first), mandates(foo)[0][1]) == ([], "Foo A/S")
        assert codes(second) == [NoteCode.WITHOUT_ORGANIZATION, NoteCode.NO_MANDATE]
        assert persons(foo)["C D"].note == f"Fra import 24.11.2026: CVR-nr. »{OTHER}«"
        add_again_is_nothing(foo, source)

    def test_a_number_whose_name_stands_further_down(self, foo: Desk) -> None:
        source = people(f"A;B;;{OTHER};", f"C;D;Ny A/S;{OTHER};", header=PLACED)
        report = take(foo, source)
        assert [row.line for row in report.rows] == [2, 3]
        assert sorted(mandate[:2] for mandate in mandates(foo)) == [("A B", "Ny A/S"), ("C D", "Ny A/S")]
        add_again_is_nothing(foo, source)

    def test_the_group_is_that_of_a_new_organization(self, foo: Desk) -> None:
        source = people(
            "A;B;Nystiftet A/S;;uddannelserne", "C;D;Foo A/S;;uddannelse", "E;F;;;uddannelse", header=PLACED
        )
        new, conflict, nowhere = take(foo, source).rows
        assert codes(new) == [NoteCode.UNKNOWN_ORGANIZATION_IN_GROUP]
        assert "oprettet i medlemsgruppen" in sentences(new)
        assert "uden medlemsgruppe" not in sentences(new)
        assert ("Nystiftet A/S", "", "uddannelse") in known_organizations(foo)
        assert codes(conflict) == [NoteCode.GROUP_DIFFERS]
        assert persons(foo)["C D"].note == "Fra import 24.11.2026: Medlemsgruppe »uddannelse«"
        assert codes(nowhere) == [NoteCode.WITHOUT_ORGANIZATION, NoteCode.NO_MANDATE]
        add_again_is_nothing(foo, source)

    def test_one_in_the_bin_is_told(self, foo: Desk) -> None:
        key = foo.read(
            lambda session: session.scalar(
                select(organization_tables.Organization.id).where(organization_tables.Organization.cvr == FOO)
            )
        )
        foo.write(LABEL, organizations.to_bin, [key])
        source = people(f"A;B;Foo A/S;{FOO};", header=PLACED)
        (row,) = take(foo, source).rows
        assert codes(row) == [NoteCode.ORGANIZATION_IN_BIN]
        add_again_is_nothing(foo, source)

    def test_a_row_that_is_not_taken_adds_no_organization(self, foo: Desk) -> None:
        take(foo, people("Lone;Lund;;Foo A/S;;lone@a.dk;;;"))
        foo.write(LABEL, representatives.to_bin, [persons(foo)["Lone Lund"].id])
        source = people("Lone;Lund;=1+1;Ukendt ApS;;lone@a.dk;x;;", "A;B;;Foo A/S;;;;;")
        row = take(foo, source).rows[0]
        assert (row.outcome, codes(row)) == (Outcome.SKIPPED, [NoteCode.IN_BIN])
        assert "gemt" not in sentences(row)
        assert len(known_organizations(foo)) == 2


class TestOrganizations:
    def test_a_filler_for_a_number_merges_nobody(self, desk: Desk) -> None:
        source = b"Navn;CVR\r\nAlfa A/S;00000000\r\nBeta ApS;00000000\r\nALFA A/S;00000000\r\n"
        report = take(desk, source, of=imports.organizations)
        assert [row.outcome for row in report.rows] == [Outcome.ADDED, Outcome.ADDED, Outcome.UNCHANGED]
        assert [codes(row)[0] for row in report.rows[:2]] == [NoteCode.DOUBTFUL_CVR] * 2
        add_again_is_nothing(desk, source, of=imports.organizations)

    def test_two_branches_of_one_number_lose_nothing(self, desk: Desk) -> None:
        source = f"Navn;CVR;Adresse\r\nFoo Horsens;{FOO};Vej 1\r\nFoo Hedensted;{FOO};Gade 2\r\n".encode()
        second = take(desk, source, of=imports.organizations).rows[1]
        assert codes(second) == [NoteCode.NAME_DIFFERS, NoteCode.SECOND_VALUE]
        (note,) = desk.read(
            lambda session: session.scalars(select(organization_tables.Organization.note)).all()
        )
        assert note == "Fra import 24.11.2026: Navn »Foo Hedensted«, Adresse »Gade 2«"
        add_again_is_nothing(desk, source, of=imports.organizations)


class TestPeople:
    @pytest.mark.parametrize(
        ("one", "other"), [("Anne;Lund", "Anne;Krogh"), ("Marie;Jensen", "Maria;Jensen")]
    )
    def test_a_mailbox_shared_by_people_much_alike(self, foo: Desk, one: str, other: str) -> None:
        source = people(f"{one};;Foo A/S;;post@a.dk;;;", f"{other};;Foo A/S;;post@a.dk;;;")
        second = take(foo, source).rows[1]
        assert codes(second)[0] == NoteCode.EMAIL_SHARED
        assert len(persons(foo)) == 2
        add_again_is_nothing(foo, source)

    def test_who_was_taken_for_another_once_stays_so(self, foo: Desk) -> None:
        take(foo, people("Anne;Lund;;Foo A/S;;post@a.dk;;;"))
        source = people("Anne;Krogh;;Foo A/S;;post@a.dk;;;", "Anne;Holm;;Foo A/S;;post@a.dk;;;")
        first, second = take(foo, source).rows
        assert codes(first) == [NoteCode.NAME_DIFFERS]
        assert persons(foo)["Anne Lund"].note == "Fra import 24.11.2026: Navn »Anne Krogh«"
        assert codes(second)[0] == NoteCode.EMAIL_SHARED
        add_again_is_nothing(foo, source)

    def test_two_spellings_of_who_was_taken_for_another(self, foo: Desk) -> None:
        take(foo, people("Åse;Lund;;Foo A/S;;post@a.dk;;;"))
        source = people("Åse;Krogh;;Bar ApS;;post@a.dk;;;", "Aase;Krogh;;;;post@a.dk;;;")
        take(foo, source)
        assert len(persons(foo)) == 1
        add_again_is_nothing(foo, source)

    @pytest.fixture
    def two_annes(self, foo: Desk) -> Desk:
        rows = (f"Anne;Lund;;Foo A/S;medlem;a{number}@a.dk;;2022-01-01;" for number in (1, 2))
        take(foo, people(*rows))
        return foo

    def test_a_third_address_is_a_third_namesake(self, two_annes: Desk) -> None:
        source = people("Anne;Lund;;Foo A/S;formand;a3@a.dk;;2022-01-01;")
        (row,) = take(two_annes, source).rows
        assert (row.outcome, codes(row)) == (Outcome.ADDED, [NoteCode.SAME_NAME])
        emails = two_annes.read(lambda session: session.scalars(select(tables.Person.email)).all())
        assert sorted(emails) == ["a1@a.dk", "a2@a.dk", "a3@a.dk"]
        assert [mandate[2] for mandate in mandates(two_annes)] == ["member", "member", "chair"]
        add_again_is_nothing(two_annes, source)

    def test_which_of_two_namesakes_cannot_be_told(self, two_annes: Desk) -> None:
        source = people("Anne;Lund;Direktør;Foo A/S;formand;;;;")
        (row,) = add_again_is_nothing(two_annes, source).rows
        assert (row.outcome, codes(row)) == (Outcome.SKIPPED, [NoteCode.SEVERAL_PERSONS])
        assert "flere hedder Anne Lund (Foo A/S)" in sentences(row)

    def test_two_without_a_mandate_and_a_third_with_one(self, foo: Desk) -> None:
        for _ in range(2):
            foo.write(LABEL, representatives.save, PersonFields("Anne", "Lund"))
        source = people("Anne;Lund;;Foo A/S;;;;;", "Anne;Lund;;;;;;;")
        placed, unplaced = take(foo, source).rows
        assert (placed.outcome, codes(placed)) == (Outcome.ADDED, [NoteCode.SAME_NAME])
        assert (unplaced.outcome, codes(unplaced)) == (Outcome.SKIPPED, [NoteCode.SEVERAL_PERSONS])
        add_again_is_nothing(foo, source)

    def test_another_address_for_one_name_is_doubted(self, foo: Desk) -> None:
        take(foo, people("Anne;Lund;;Foo A/S;;a1@a.dk;;;"))
        (row,) = take(foo, people("Anne;Lund;;Foo A/S;;a9@a.dk;;;")).rows
        assert codes(row) == [NoteCode.EMAIL_DIFFERS]
        assert [(change.before, change.after) for change in row.changes] == [("a1@a.dk", "a9@a.dk")]


class TestPeriods:
    def test_an_old_list_does_not_cut_a_current_mandate(self, foo: Desk) -> None:
        take(foo, people("A;B;;Foo A/S;formand;a@a.dk;;01.01.2026;31.12.2029"))
        source = people("A;B;;Foo A/S;medlem;a@a.dk;;01.01.2022;01.02.2026")
        (row,) = take(foo, source).rows
        assert codes(row) == [NoteCode.START_DIFFERS]
        assert mandates(foo) == [("A B", "Foo A/S", "chair", date(2026, 1, 1), date(2029, 12, 31), "")]
        kept = "Fra import 24.11.2026: Mandat »Foo A/S, medlem, 01.01.2022–01.02.2026«"
        assert persons(foo)["A B"].note == kept
        add_again_is_nothing(foo, source)

    def test_what_was_kept_of_another_time_changes_nothing_later(self, foo: Desk) -> None:
        take(foo, people("A;B;;Foo A/S;formand;;;01.01.2022;"))
        source = people("A;B;;Foo A/S;;;;01.01.2018;", "A;B;;Foo A/S;;;;;31.12.2021")
        take(foo, source)
        assert [mandate[3:5] for mandate in mandates(foo)] == [
            (date(2022, 1, 1), None),
            (None, date(2021, 12, 31)),
        ]
        add_again_is_nothing(foo, source)

    def test_years_of_two_digits(self, foo: Desk) -> None:
        take(foo, people("A;B;;Foo A/S;;a@a.dk;;01.01.98;01.01.30"))
        assert mandates(foo)[0][3:5] == (date(1998, 1, 1), date(2030, 1, 1))

    def test_a_start_far_ahead_is_doubted(self, foo: Desk) -> None:
        near, far = take(
            foo, people("A;B;;Foo A/S;;a@a.dk;;01.11.2027;", "C;D;;Foo A/S;;c@a.dk;;01.01.28;")
        ).rows
        assert (codes(near), codes(far)) == ([], [NoteCode.FAR_START])
        assert "Fra 01.01.2028 ligger mere end et år fremme" in sentences(far)


class TestNotes:
    def test_a_line_within_another_is_not_that_line(self, foo: Desk) -> None:
        foo.write(
            LABEL, representatives.save, PersonFields("A", "B", email="a@a.dk", note="Ikke formand længere")
        )
        source = people('A;B;a@a.dk;"formand\r\nsiden 2020"', header="Fornavn;Efternavn;E-mail;Note")
        take(foo, source)
        assert persons(foo)["A B"].note == "Ikke formand længere\nformand\nsiden 2020"
        add_again_is_nothing(foo, source)

    @pytest.mark.parametrize("blank", ["N/A", "#N/A", "#I/T", "#i/t", "–"])
    def test_words_for_nothing(self, foo: Desk, blank: str) -> None:
        (row,) = take(foo, people(f"A;B;{blank};Foo A/S;;{blank};{blank};;")).rows
        assert codes(row) == []
        assert persons(foo)["A B"].title == ""

    def test_what_was_hard_to_read_is_told(self, foo: Desk) -> None:
        rows = ('A;B;"Åben;Foo A/S;;;;;', 'C;D;"Chef\r\nE;F";Foo A/S;;;;;')
        loose, joined = take(foo, people(*rows)).rows
        assert codes(loose) == [NoteCode.LOOSE_QUOTE]
        assert codes(joined) == [NoteCode.JOINED_ROWS]
        assert "Titel fylder flere linjer" in sentences(joined)

    def test_the_summary_counts_one_and_several(self, foo: Desk) -> None:
        report = take(foo, people("A;B;;Foo A/S;;;;;", "", "Kun;;;;;;;;"))
        said = import_words.summary(report, Language.DANISH, dry_run=False)
        assert (
            said == "2 rækker: 2 oprettet, 0 rettet, 0 uændrede, 0 sprunget over; 1 med bemærkninger, 1 tom"
        )


def test_more_rows_than_a_statement_has_variables(desk: Desk) -> None:
    """SQLite takes 32,766: no statement may name every row."""
    rows = 40_000
    report = take(desk, people(*(f"G{n};F{n}" for n in range(rows)), header="Fornavn;Efternavn"))
    assert report.counts[Outcome.ADDED] == rows


def test_nobody_who_is_out_of_question_is_asked_about_twice() -> None:
    """What keeps thousands of one name from being compared with each other."""
    asked: list[int] = []
    known: list[int] = []
    meant = {0, 1, 500}

    def fits(person: int) -> bool:
        asked.append(person)
        return person in meant

    found = FirstFew(known, fits)
    for number in range(1000):
        known.append(number)
        found.now()
    assert found.now() == [0, 1]
    meant.remove(0)
    assert found.now() == [1, 500]
    meant.remove(1)
    assert found.now() == [500]
    assert len(asked) < 5 * len(known)


@pytest.mark.parametrize("organization", ["", "Foo A/S"])
def test_thousands_of_one_name(foo: Desk, organization: str) -> None:
    rows = 3_000
    report = take(foo, people(*(f"Anne;Lund;;{organization};;p{n}@a.dk;;;" for n in range(rows))))
    assert report.counts[Outcome.ADDED] == rows
