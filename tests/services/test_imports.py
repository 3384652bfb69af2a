"""Lists as they really come: taken whole, doubted aloud, never twice."""

import random
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests.conftest import fill_bare
from tests.services.conftest import content
from tests.services.importing import (
    HEADER,
    LABEL,
    TODAY,
    add_again_is_nothing,
    codes,
    mandates,
    people,
    persons,
    take,
)
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.imports import ImportField, NoteCode, Outcome
from vaekst_desk.domain.representatives import MandateFields, PersonFields
from vaekst_desk.domain.vocabulary import Language, Role
from vaekst_desk.services import (
    bodies,
    checks,
    import_cells,
    import_words,
    imports,
    organizations,
    representatives,
)
from vaekst_desk.services import mandates as mandate_service
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.import_cells import split_name
from vaekst_desk.storage import history, register
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables
from vaekst_desk.storage.engine import write_engine

ROOT = Path(__file__).parents[2]
ORGANIZATIONS = ROOT / "resources" / "example" / "organisationer.csv"
NEW_LIST = ROOT / "resources" / "example" / "repraesentanter.csv"
OLD_LIST = ROOT / "tests" / "data" / "repraesentanter-gammel-liste.csv"


@pytest.fixture
def members(desk: Desk) -> Desk:
    """A register with the example's organisations."""
    take(desk, ORGANIZATIONS, of=imports.organizations)
    return desk


class TestTheThreeFiles:
    def test_organizations(self, desk: Desk) -> None:
        report = take(desk, ORGANIZATIONS, of=imports.organizations)
        assert report.counts[Outcome.ADDED] == 24
        assert not report.doubted
        assert not add_again_is_nothing(desk, ORGANIZATIONS, of=imports.organizations).doubted
        key = desk.read(
            lambda session: session.scalar(
                select(organization_tables.Organization.id).where(
                    organization_tables.Organization.cvr == "58047791"
                )
            )
        )
        fields = desk.read(organizations.get, key, as_of=TODAY).fields
        assert (fields.name, fields.group_code, fields.phone) == (
            "Ærø Stålmontage A/S",
            "erhvervsliv",
            "+4576479147",
        )
        assert (fields.postal_code, fields.city, fields.member_from) == (
            "8732",
            "Hovedgård",
            date(2014, 3, 6),
        )

    def test_the_new_list(self, members: Desk) -> None:
        report = take(members, NEW_LIST)
        assert report.counts[Outcome.ADDED] == 41
        assert [(row.name, codes(row)) for row in report.doubted] == [
            ("Lone Bæk", [NoteCode.ALTERNATE_FOR_WHOM])
        ]
        add_again_is_nothing(members, NEW_LIST)
        found = mandates(members)
        assert (
            "Jørgen Sørensen",
            "Gedved Maskinfabrik ApS",
            "member",
            date(2018, 1, 1),
            date(2021, 12, 31),
            "",
        ) in found
        assert [row[5] for row in found if row[0] == "Flemming Kjær"] == ["Åse Friis"]

    def test_every_oddity_of_the_old_list_is_named_and_nothing_lost(self, members: Desk) -> None:
        take(members, NEW_LIST)
        report = take(members, OLD_LIST)
        assert (report.counts[Outcome.ADDED], report.counts[Outcome.UNCHANGED], report.empty_rows) == (
            3,
            20,
            1,
        )
        assert {row.line: codes(row) for row in report.doubted if row.line != 4} == {
            22: [
                NoteCode.BAD_EMAIL,
                NoteCode.BAD_PHONE,
                NoteCode.DATES_SWAPPED,
                NoteCode.UNKNOWN_ORGANIZATION,
            ],
            23: [NoteCode.FORMULA],
            25: [NoteCode.ONLY_ONE_NAME, NoteCode.SHORT_ROW, NoteCode.NO_MANDATE],
        }
        known = persons(members)
        bodil = known["Bodil Jensen"]
        assert bodil.note == "Fra import 24.11.2026: E-mail »ikke en adresse«, Telefon »12«"
        assert (bodil.email, bodil.phone) == ("", "")
        assert mandates(members)[-2:] == [
            ("Bodil Jensen", "Ukendt Virksomhed ApS", "member", date(2022, 1, 1), date(2022, 12, 31), ""),
            (
                '=HYPERLINK("http://example.com") Formel',
                "Lund Elektronik A/S",
                "member",
                date(2022, 1, 1),
                None,
                "",
            ),
        ]
        assert known["Kun fornavn"].family_name == ""
        add_again_is_nothing(members, OLD_LIST)

    @pytest.mark.parametrize(
        "lists", [(NEW_LIST, OLD_LIST), (OLD_LIST, NEW_LIST)], ids=["new first", "old first"]
    )
    def test_either_order_gives_the_same_people(self, members: Desk, lists: Sequence[Path]) -> None:
        for source in lists:
            take(members, source)
        assert len(persons(members)) == 44
        assert len(mandates(members)) == 43
        assert {row[0]: row[5] for row in mandates(members) if row[2] == "alternate"} == {
            "Lone Bæk": "",
            "Flemming Kjær": "Åse Friis",
            "Inge Kjær": "Małgorzata Bæk",
            "Nanna Friis": "Şükrü Aagaard",
            "Freja Østergaard": "Freja Yıldız",
            "Inge Jensen": "Kirsten Å",
            "Åse Sørensen": "Niels Jensen",
            "Morten von der Pahlen": "Anne Sørensen",
        }
        for source in lists * 2:
            add_again_is_nothing(members, source)

    def test_everything_is_said_in_both_languages(self, members: Desk) -> None:
        take(members, NEW_LIST)
        plan = members.read(imports.plan_representatives, OLD_LIST, today=TODAY)
        danish, english = ("\n".join(import_words.lines(plan.report, language)) for language in Language)
        assert "linje 22: Bodil Jensen (ny) – »ikke en adresse« er ikke en e-mailadresse" in danish
        assert "line 25: Kun fornavn (new) – only one name" in english
        assert "3 ville blive oprettet" in import_words.summary(plan.report, Language.DANISH, dry_run=True)


class TestSteps:
    def test_an_import_is_one_step_that_can_be_taken_back(self, members: Desk, undoes: Any) -> None:
        undoes(members, imports.representatives, NEW_LIST, today=TODAY)
        undoes(members, imports.representatives, OLD_LIST, today=TODAY)

    def test_a_change_by_import_can_be_taken_back(self, members: Desk, undoes: Any) -> None:
        take(members, NEW_LIST)
        undoes(
            members,
            imports.representatives,
            people(
                "Mette;Møller;Borgmester;Horsens Kommune;formand;mette.moeller@example.dk;;2022-01-01;2025-12-31",
                "Lone;Lund;;BusinessHorsens;medlem;lone.lund@example.dk;;;",
            ),
            today=TODAY,
        )

    def test_a_plan_writes_nothing(self, members: Desk) -> None:
        before = members.read(content)
        plan = members.read(imports.plan_representatives, NEW_LIST, today=TODAY)
        assert plan.changes_anything
        assert members.read(content) == before
        assert members.write(LABEL, imports.apply, plan).result == plan.report

    def test_a_plan_overtaken_by_a_change_is_made_anew(self, members: Desk) -> None:
        plan = members.read(imports.plan_representatives, NEW_LIST, today=TODAY)
        take(members, NEW_LIST)
        written = members.write(LABEL, imports.apply, plan)
        assert written.step_id is None
        assert written.result.taken == 0
        assert not members.read(register.integrity)

    @pytest.mark.parametrize("calls", [0, 1, 2])
    def test_cancelled_leaves_nothing(self, members: Desk, calls: int) -> None:
        left = [calls]

        def progress(done: int, total: int) -> bool:
            assert 0 <= done <= total
            left[0] -= 1
            return left[0] >= 0

        before = members.read(content)
        with pytest.raises(UserError) as caught:
            take(members, NEW_LIST, progress=progress)
        assert caught.value.code is ErrorCode.CANCELLED
        assert members.read(content) == before

    def test_derived_columns_are_those_the_editor_makes(self, members: Desk) -> None:
        take(members, NEW_LIST)
        take(members, OLD_LIST)

        def stale(session: Session) -> list[str]:
            wrong = []
            for mapped in (tables.Person, organization_tables.Organization):
                for record in session.scalars(select(mapped)):
                    columns = [column.name for column in mapped.__table__.columns]
                    before = {name: getattr(record, name) for name in columns}
                    record.refresh_keys()
                    wrong += [name for name in columns if getattr(record, name) != before[name]]
            session.rollback()
            return wrong

        assert members.read(stale) == []
        assert not members.read(register.integrity)

    def test_seats_are_those_the_editor_would_give(self, members: Desk) -> None:
        take(members, NEW_LIST)

        def clashes(session: Session) -> list[Any]:
            found = session.scalars(select(tables.Mandate).order_by(tables.Mandate.id)).all()
            periods = [(m.seat_id, m.role == Role.ALTERNATE, m) for m in found]
            return [
                (a.person.name, b.person.name)
                for at, (seat, alternate, a) in enumerate(periods)
                for other, other_alternate, b in periods[at + 1 :]
                if (seat, alternate) == (other, other_alternate) and _overlap(a, b)
            ]

        assert members.read(clashes) == []
        count = members.read(lambda session: len(session.scalars(select(tables.Seat)).all()))
        # Horsens Kommune 3, BusinessHorsens 2 and one beside the table, one for each of the others
        assert count == 3 + 3 + 22


def _overlap(one: tables.Mandate, other: tables.Mandate) -> bool:
    return (one.starts_on or date.min) <= (other.ends_on or date.max) and (other.starts_on or date.min) <= (
        one.ends_on or date.max
    )


class TestWhoIsWho:
    def test_the_same_address_in_other_case_is_the_same_person(self, members: Desk) -> None:
        take(members, NEW_LIST)
        (row,) = take(members, people("Erik;NIELSEN;;BusinessHorsens;;ERIK.NIELSEN@EXAMPLE.DK;;;")).rows
        assert (row.outcome, codes(row)) == (Outcome.UNCHANGED, [])

    def test_two_people_may_share_a_name(self, members: Desk) -> None:
        take(
            members,
            people(
                "Lone;Lund;;BusinessHorsens;;lone@a.dk;;;", "Lone;Lund;;Lund Elektronik A/S;;lone@b.dk;;;"
            ),
        )
        found = members.read(lambda session: session.scalars(select(tables.Person.email)).all())
        assert sorted(found) == ["lone@a.dk", "lone@b.dk"]

    def test_name_and_organization_without_an_address(self, members: Desk) -> None:
        take(members, NEW_LIST)
        (row,) = take(
            members, people("Aase;Sørensen;Direktør;HANDELSFORENINGEN HORSENS CITY (eksempel);;;;;")
        ).rows
        assert (row.outcome, codes(row)) == (Outcome.CHANGED, [NoteCode.NAME_DIFFERS])
        assert [change.field for change in row.changes] == [ImportField.TITLE]
        assert persons(members)["Åse Sørensen"].title == "Direktør"

    def test_a_new_address_for_the_same_name_and_organization(self, members: Desk) -> None:
        take(members, NEW_LIST)
        source = people("Åse;Sørensen;;Handelsforeningen Horsens City (eksempel);suppleant;aase@ny.dk;;;")
        (row,) = take(members, source).rows
        assert [(change.field, change.after) for change in row.changes] == [(ImportField.EMAIL, "aase@ny.dk")]
        add_again_is_nothing(members, source)

    def test_one_file_tells_two_namesakes_of_one_organization_apart(self, members: Desk) -> None:
        source = people(
            "Lone;Lund;;BusinessHorsens;;lone1@a.dk;;;", "Lone;Lund;;BusinessHorsens;;lone2@a.dk;;;"
        )
        report = take(members, source)
        assert [codes(row) for row in report.rows] == [[], [NoteCode.SAME_NAME]]
        add_again_is_nothing(members, source)

    def test_a_shared_mailbox_is_not_one_person(self, members: Desk) -> None:
        source = people(
            "Lone;Lund;;BusinessHorsens;;post@a.dk;;;", "Erik;Lund;;BusinessHorsens;;post@a.dk;;;"
        )
        report = take(members, source)
        assert codes(report.rows[1]) == [NoteCode.EMAIL_SHARED]
        assert len(persons(members)) == 2
        add_again_is_nothing(members, source)

    def test_a_married_name_is_told_and_not_changed(self, members: Desk) -> None:
        take(members, NEW_LIST)
        (row,) = take(members, people("Inge;Holm-Skov;;Horsens Kommune;;inge.skov@example.dk;;;")).rows
        assert codes(row) == [NoteCode.NAME_DIFFERS]
        assert persons(members)["Inge Skov"].note == "Fra import 24.11.2026: Navn »Inge Holm-Skov«"

    def test_near_names_are_told_never_merged(self, members: Desk) -> None:
        take(members, NEW_LIST)
        (row,) = take(members, people("Åse;Sørenson;;Handelsforeningen Horsens City (eksempel);;;;;")).rows
        assert (row.outcome, codes(row)) == (Outcome.ADDED, [NoteCode.NEAR_PERSON])
        assert row.notes[0].params == {
            "name": "Åse Sørensen",
            "organization": "Handelsforeningen Horsens City (eksempel)",
        }

    def test_a_namesake_elsewhere_is_told(self, members: Desk) -> None:
        take(members, NEW_LIST)
        (row,) = take(members, people("Lone;Lund;;BusinessHorsens;;;;;")).rows
        assert (row.outcome, codes(row)) == (Outcome.ADDED, [NoteCode.SAME_NAME])

    def test_somebody_without_a_mandate_gets_it(self, members: Desk) -> None:
        members.write(LABEL, representatives.save, PersonFields("Lone", "Lund"))
        (row,) = take(members, people("Lone;Lund;;BusinessHorsens;;lone@a.dk;;;")).rows
        assert (row.outcome, codes(row)) == (Outcome.CHANGED, [NoteCode.MATCHED_BY_NAME])
        assert persons(members)["Lone Lund"].email == "lone@a.dk"

    def test_who_is_in_the_bin_stays_there(self, members: Desk) -> None:
        take(members, NEW_LIST)
        members.write(LABEL, representatives.to_bin, [persons(members)["Lone Lund"].id])
        report = add_again_is_nothing(members, NEW_LIST)
        assert [
            (row.name, row.outcome, codes(row)) for row in report.rows if row.outcome is Outcome.SKIPPED
        ] == [("Lone Lund", Outcome.SKIPPED, [NoteCode.IN_BIN])]

    def test_a_row_without_a_name_is_skipped_and_named(self, members: Desk) -> None:
        (row,) = take(members, people(";;Direktør;BusinessHorsens;;;;;")).rows
        assert (row.outcome, codes(row)) == (Outcome.SKIPPED, [NoteCode.NO_NAME])
        assert row.notes[0].params["text"] == "Direktør · BusinessHorsens"

    def test_whole_names(self, members: Desk) -> None:
        source = "Navn\tE-mail\nMorten von der Pahlen\t\nSørensen, Åse\t\nAnne Marie Krogh\t".encode("cp1252")
        take(members, source)
        assert [(p.given_name, p.family_name) for p in persons(members).values()] == [
            ("Morten", "von der Pahlen"),
            ("Åse", "Sørensen"),
            ("Anne Marie", "Krogh"),
        ]
        add_again_is_nothing(members, source)


@pytest.mark.parametrize(
    ("full", "given", "family"),
    [("Åse Sørensen", "Åse", "Sørensen"), ("Lars Løkke Rasmussen", "Lars Løkke", "Rasmussen"), ("Åse", "Åse", ""),
     ("Ursula von der Leyen", "Ursula", "von der Leyen"), ("Ole Bo jr.", "Ole", "Bo jr."), ("Bo Jr", "Bo", "Jr"),
     ("Krogh, Erik", "Erik", "Krogh"), ("de Vries", "de", "Vries"), ("", "", "")],
)  # fmt: skip
def test_split_name(full: str, given: str, family: str) -> None:
    assert split_name(full) == (given, family)


class TestOrganizations:
    def test_unknown_ones_are_added_and_told_with_what_they_look_like(self, members: Desk) -> None:
        source = people(
            "A;B;;Lund Elektronic A/S;;a@a.dk;;;",
            "C;D;;Fiskeriet ApS;;c@a.dk;;;",
            "E;F;;FISKERIET APS;;e@a.dk;;;",
        )
        report = take(members, source)
        assert [codes(row) for row in report.rows] == [
            [NoteCode.NEAR_ORGANIZATION],
            [NoteCode.UNKNOWN_ORGANIZATION],
            [],
        ]
        assert report.rows[0].notes[0].params == {
            "name": "Lund Elektronic A/S",
            "known": "Lund Elektronik A/S",
        }
        add_again_is_nothing(members, source)

    def test_cvr_comes_before_the_name(self, members: Desk) -> None:
        source = "Navn;CVR-nr.;By\r\nÆrø Stål;DK 58 04 77 91;Horsens".encode()
        (row,) = take(members, source, of=imports.organizations).rows
        assert codes(row) == [NoteCode.NAME_DIFFERS]
        assert [(change.field, change.before, change.after) for change in row.changes] == [
            (ImportField.CITY, "Hovedgård", "Horsens"),
            (ImportField.NOTE, "", "Fra import 24.11.2026: Navn »Ærø Stål«"),
        ]
        add_again_is_nothing(members, source, of=imports.organizations)

    def test_another_cvr_is_another_organization(self, members: Desk) -> None:
        source = b"Navn;CVR-nr.\r\nLund Elektronik A/S;13748136"
        (row,) = take(members, source, of=imports.organizations).rows
        assert (row.outcome, codes(row)[0]) == (Outcome.ADDED, NoteCode.SAME_NAME_OTHER_CVR)
        add_again_is_nothing(members, source, of=imports.organizations)

    def test_blanks_never_overwrite(self, members: Desk) -> None:
        before = members.read(content)
        take(
            members,
            b"Navn;Medlemsgruppe;CVR-nr.;Adresse;Postnr.;By;Telefon;E-mail;Medlem fra\r\nLund Elektronik A/S;;;;;;;;",
            of=imports.organizations,
        )
        assert members.read(content) == before

    def test_what_cannot_be_stored_is_kept(self, desk: Desk) -> None:
        source = (
            b"Navn;Gruppe;CVR;P-nr.;EAN;Postnr.;By;Tlf.;E-mail;Fra;Til\r\n"
            b"Fjord A/S;uddannelserne;12345678;123;579;8700 Horsens;;x;y;engang;\r\n"
            b"Bugt A/S;klub;1234;1234567890;5790987654321;DK-800;Aarhus;76292929;a@b.dk;2022;2021"
        )
        first, second = take(desk, source, of=imports.organizations).rows
        assert codes(first) == [
            NoteCode.BAD_DATE,
            NoteCode.DOUBTFUL_CVR,
            NoteCode.BAD_P_NUMBER,
            NoteCode.BAD_EAN,
            NoteCode.BAD_PHONE,
            NoteCode.BAD_EMAIL,
        ]
        assert codes(second) == [
            NoteCode.YEAR_ONLY,
            NoteCode.YEAR_ONLY,
            NoteCode.DATES_SWAPPED,
            NoteCode.UNKNOWN_GROUP,
            NoteCode.BAD_CVR,
        ]
        one, two = desk.read(lambda session: session.scalars(select(organization_tables.Organization)).all())
        assert (one.cvr, one.postal_code, one.city) == ("12345678", "8700", "Horsens")
        assert (
            one.note
            == "Fra import 24.11.2026: Medlem fra »engang«, P-nr. »123«, EAN-nr. »579«, Telefon »x«, E-mail »y«"
        )
        assert (two.ean, two.p_number, two.postal_code) == ("5790987654321", "1234567890", "0800")
        assert (two.member_from, two.member_to) == (date(2021, 12, 31), date(2022, 1, 1))
        add_again_is_nothing(desk, source, of=imports.organizations)

    def test_a_day_that_contradicts_the_register_is_kept(self, members: Desk) -> None:
        source = b"Navn;Medlem til\r\nLund Elektronik A/S;2010-01-01"
        (row,) = take(members, source, of=imports.organizations).rows
        assert codes(row) == [NoteCode.PERIOD_CONFLICT]
        assert [change.field for change in row.changes] == [ImportField.NOTE]
        add_again_is_nothing(members, source, of=imports.organizations)

    def test_one_organization_twice_in_a_file(self, desk: Desk) -> None:
        source = b"Navn;By\r\nFjord A/S;Horsens\r\nFjord A/S;Hornsyld\r\nFjord A/S;"
        report = take(desk, source, of=imports.organizations)
        assert [row.outcome for row in report.rows] == [Outcome.ADDED, Outcome.CHANGED, Outcome.UNCHANGED]
        assert codes(report.rows[1]) == [NoteCode.SECOND_VALUE]
        add_again_is_nothing(desk, source, of=imports.organizations)


class TestMandates:
    def test_an_end_newly_given_is_set(self, members: Desk) -> None:
        take(members, NEW_LIST)
        (row,) = take(
            members, people("Inge;Skov;;Horsens Kommune;;inge.skov@example.dk;;2022-01-01;31.12.2025")
        ).rows
        assert [(change.field, change.after) for change in row.changes] == [
            (ImportField.ENDS_ON, "31.12.2025")
        ]
        assert (
            "Inge Skov",
            "Horsens Kommune",
            "member",
            date(2022, 1, 1),
            date(2025, 12, 31),
            "",
        ) in mandates(members)

    def test_a_later_period_is_a_new_mandate(self, members: Desk) -> None:
        take(members, NEW_LIST)
        source = people(
            "Jørgen;Sørensen;;Gedved Maskinfabrik ApS;medlem;joergen.soerensen@example.dk;;2026-01-01;"
        )
        (row,) = take(members, source).rows
        assert [change.field for change in row.changes] == [ImportField.MANDATE]
        assert len([each for each in mandates(members) if each[0] == "Jørgen Sørensen"]) == 2
        add_again_is_nothing(members, source)

    def test_a_file_without_dates_tells_of_mandates_that_ended(self, members: Desk) -> None:
        take(members, NEW_LIST)
        (row,) = take(members, people("Jørgen;Sørensen;;Gedved Maskinfabrik ApS;;;;;")).rows
        assert (row.outcome, codes(row)) == (Outcome.UNCHANGED, [NoteCode.MANDATE_ENDED])

    def test_a_second_organization_is_a_second_mandate_and_told(self, members: Desk) -> None:
        take(members, NEW_LIST)
        source = people("Lone;Lund;;BusinessHorsens;;lone.lund@example.dk;;2024-01-01;")
        (row,) = take(members, source).rows
        assert codes(row) == [NoteCode.OTHER_MANDATE]
        assert import_words.note_sentence(row.notes[0], Language.DANISH) == (
            "har også et mandat i perioden: medlem, Landboforeningen Østjylland (eksempel)"
        )
        add_again_is_nothing(members, source)

    def test_member_then_chair_in_one_file(self, members: Desk) -> None:
        source = people(
            "A;B;;BusinessHorsens;medlem;a@a.dk;;2022-01-01;",
            "A;B;;BusinessHorsens;formand;a@a.dk;;2024-01-01;",
        )
        take(members, source)
        assert [each[2] for each in mandates(members)] == ["member", "chair"]
        add_again_is_nothing(members, source)

    def test_unknown_roles_are_members_and_kept(self, members: Desk) -> None:
        source = people("A;B;;BusinessHorsens;Storvesir;a@a.dk;;;")
        (row,) = take(members, source).rows
        assert codes(row) == [NoteCode.UNKNOWN_ROLE]
        assert mandates(members)[0][2] == "member"
        assert persons(members)["A B"].note == "Fra import 24.11.2026: Rolle »Storvesir«"
        add_again_is_nothing(members, source)

    @pytest.mark.parametrize(("word", "role"), [("Formand", Role.CHAIR), ("vice chair", Role.VICE_CHAIR), ("SEKRETÆR",
        Role.SECRETARY), ("obs.", Role.OBSERVER), ("suppl.", Role.ALTERNATE), ("Suppleant for Bo", Role.ALTERNATE),
        ("", Role.MEMBER)])  # fmt: skip
    def test_roles_in_both_languages(self, members: Desk, word: str, role: Role) -> None:
        take(members, people(f"A;B;;BusinessHorsens;{word};a@a.dk;;;"))
        assert mandates(members)[0][2] == role

    def test_a_personal_appointment(self, members: Desk) -> None:
        source = people("A;B;;;medlem;a@a.dk;;2022-01-01;")
        (row,) = take(members, source).rows
        assert codes(row) == [NoteCode.PERSONAL_MANDATE]
        assert mandates(members) == [("A B", "", "member", date(2022, 1, 1), None, "")]
        add_again_is_nothing(members, source)

    def test_two_alternates_settle_each_other(self, members: Desk) -> None:
        source = people(
            "S1;X;;BusinessHorsens;suppleant;s1@a.dk;;2022-01-01;",
            "S2;X;;BusinessHorsens;suppleant;s2@a.dk;;2018-01-01;2018-12-31",
            "M1;X;;BusinessHorsens;medlem;m1@a.dk;;2018-01-01;",
            "M2;X;;BusinessHorsens;medlem;m2@a.dk;;2020-01-01;",
        )
        take(members, source)
        assert {each[0]: each[5] for each in mandates(members) if each[5]} == {"S2 X": "M1 X"}
        add_again_is_nothing(members, source)

    def test_an_alternate_for_nobody_is_told(self, members: Desk) -> None:
        (row,) = take(members, people("S;X;;BusinessHorsens;suppleant;s@a.dk;;2022-01-01;")).rows
        assert codes(row) == [NoteCode.ALTERNATE_FOR_NOBODY]

    def test_another_body(self, members: Desk) -> None:
        take(members, NEW_LIST)
        body_id = members.write(LABEL, _add_body).result
        report = take(
            members, people("Lone;Lund;;Landboforeningen Østjylland (eksempel);formand;;;;"), body_id=body_id
        )
        assert report.rows[0].outcome is Outcome.CHANGED
        with pytest.raises(UserError) as caught:
            take(members, NEW_LIST, body_id=99)
        assert caught.value.code is ErrorCode.NOT_FOUND

    def test_a_mandate_made_by_hand_is_the_same(self, members: Desk) -> None:
        take(members, NEW_LIST)
        lone, body = persons(members)["Lone Lund"].id, members.read(bodies.listed)[0].id
        key = members.read(
            lambda session: session.scalar(
                select(organization_tables.Organization.id).where(
                    organization_tables.Organization.name == "BusinessHorsens"
                )
            )
        )
        members.write(
            LABEL, mandate_service.save, lone, MandateFields(body, key, Role.MEMBER, date(2024, 1, 1))
        )
        add_again_is_nothing(
            members, people("Lone;Lund;;BusinessHorsens;medlem;lone.lund@example.dk;;1.1.2024;")
        )


def _add_body(session: Session) -> int:
    alliance = session.scalars(select(tables.Body)).one()
    body = tables.Body(name="Erhvervstaskforcen", parent_id=alliance.id)
    session.add(body)
    session.flush()
    return body.id


class TestCells:
    @pytest.mark.parametrize(
        "written",
        [
            "31-12-2022",
            "31.12.2022",
            "31/12 2022",
            "2022-12-31",
            "31. december 2022",
            "2022-12-31 00:00:00",
            "31.12.22",
            "311222",
        ],
    )
    def test_days_in_many_forms(self, members: Desk, written: str) -> None:
        take(members, people(f"A;B;;BusinessHorsens;;a@a.dk;;;{written}"))
        assert mandates(members)[0][4] == date(2022, 12, 31)

    @pytest.mark.parametrize("written", ["24/11", "i morgen", "torsdag", "31.4.2022", "1.1.0202", "44562"])
    def test_what_is_no_day_with_its_year_is_kept(self, members: Desk, written: str) -> None:
        (row,) = take(members, people(f"A;B;;BusinessHorsens;;a@a.dk;;{written};")).rows
        assert codes(row) == [NoteCode.BAD_DATE]
        assert f"Fra »{written}«" in persons(members)["A B"].note

    def test_cells_beyond_the_columns_and_second_values_are_kept(self, members: Desk) -> None:
        source = people(
            "A;B;a@a.dk;11223344;55667788;vegetar", header="Fornavn;Efternavn;E-mail;Mobil;Telefon"
        )
        (row,) = take(members, source).rows
        assert codes(row) == [NoteCode.SECOND_VALUE, NoteCode.EXTRA_CELLS]
        assert persons(members)["A B"].note == "Fra import 24.11.2026: Telefon »55667788«, Note »vegetar«"
        add_again_is_nothing(members, source)

    def test_the_files_own_note_is_added_once(self, members: Desk) -> None:
        members.write(
            LABEL, representatives.save, PersonFields("A", "B", email="a@a.dk", note="Kender Mette")
        )
        source = people("A;B;a@a.dk;Vegetar", header="Fornavn;Efternavn;E-mail;Bemærkninger")
        take(members, source)
        assert persons(members)["A B"].note == "Kender Mette\nVegetar"
        add_again_is_nothing(members, source)

    def test_a_name_of_a_thousand_letters(self, members: Desk) -> None:
        source = people(f"{'Å' * 1000};B;;;;;;;")
        (row,) = take(members, source).rows
        assert NoteCode.NAME_TOO_LONG in codes(row)
        (person,) = persons(members).values()
        assert len(person.given_name) == checks.MAX_NAME
        assert "Å" * 1000 in person.note
        add_again_is_nothing(members, source)

    def test_an_unread_column_is_named(self, members: Desk) -> None:
        report = take(members, people("A;B;blå", header="Fornavn;Efternavn;Hårfarve"))
        assert report.unread_columns == ("Hårfarve",)
        assert "Kolonner, der ikke er læst: Hårfarve" in list(import_words.lines(report, Language.DANISH))


@given(st.from_regex(import_cells._PLAIN_EMAIL, fullmatch=True))
def test_the_plain_address_pattern_agrees_with_the_library(text: str) -> None:
    if len(text) <= 64:
        local, _, domain = text.partition("@")
        assert checks.email(text) == f"{local}@{domain.lower()}"


@given(st.from_regex(import_cells._DANISH_PHONE, fullmatch=True))
def test_the_danish_phone_pattern_agrees_with_the_library(text: str) -> None:
    if text.isascii():
        assert checks.phone(text) == f"+45{text[-8:]}"


def test_every_note_and_field_is_worded() -> None:
    assert set(import_words.NOTES) == set(NoteCode)
    assert set(import_words.FIELDS) == set(ImportField)


_NAMES = st.sampled_from(["Åse", "Aase", "Bo", "Lone", ""])
_ROW = st.tuples(
    _NAMES, st.sampled_from(["Lund", "Krogh", ""]), st.sampled_from(["", "Direktør", "Rektor"]),
    st.sampled_from(["", "Fjord A/S", "Bugt A/S", "Bugten A/S"]),
    st.sampled_from(["", "medlem", "formand", "suppleant", "sekretær", "konge"]),
    st.sampled_from(["", "a@a.dk", "b@a.dk", "A@A.DK", "nej"]), st.sampled_from(["", "76292929", "76 29 29 30", "12"]),
    st.sampled_from(["", "2018-01-01", "1.1.2022", "2024", "x"]), st.sampled_from(["", "2021-12-31", "2023-06-30", "2017-01-01"]),
    st.sampled_from(["", "13748136", "88146328", "00000000", "12"]), st.sampled_from(["", "uddannelse", "erhvervsliv", "x"]),
)  # fmt: skip


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path = tmp_path_factory.mktemp("reused") / "r.vaekst"
    register.create(path, fill=fill_bare)
    opened = register.open_register(path)
    yield write_engine(opened.engine)
    opened.close()


@settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(_ROW, min_size=1, max_size=7), st.lists(_ROW, max_size=4))
def test_any_list_twice_adds_nothing(
    engine: Engine, rows: list[tuple[str, ...]], earlier: list[tuple[str, ...]]
) -> None:
    """Whatever a list says, and whatever was known before: the second time it says nothing new."""
    with Session(engine) as session:  # rolled back: every example begins with an empty register
        for listed in (earlier, rows):
            source = people(
                *(";".join(row) for row in listed),
                "Sidste;Række;;;;sidste@a.dk;;;",
                header=f"{HEADER};CVR-nr.;Medlemsgruppe",
            )
            for again in (False, True):
                step_id = history.begin_step(session, LABEL)
                report = imports.representatives(session, source, today=TODAY)
                written = history.end_step(session, step_id)
                assert not (again and (written or report.taken)), report.rows
            assert not register.integrity(session)


def test_one_organization_of_thousands_is_not_slow(members: Desk) -> None:
    """Everybody in one organisation: the worst there is for finding seats and likenesses."""
    numbers = list(range(4000))
    random.Random(1).shuffle(numbers)
    rows = [
        f"G{n};F{n};;BusinessHorsens;{'suppleant' if n % 5 == 0 else 'medlem'};p{n}@a.dk;;2022-01-01;"
        for n in numbers
    ]
    report = take(members, people(*rows))
    assert report.counts[Outcome.ADDED] == 4000


def test_steps_are_named(members: Desk) -> None:
    written = members.write(LABEL, imports.representatives, NEW_LIST, today=TODAY)
    (step,) = members.read(history.steps, limit=1)
    assert (step.id, step.label) == (written.step_id, LABEL)
