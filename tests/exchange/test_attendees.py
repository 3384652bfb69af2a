"""The attendee list in Excel, csv and vCard: what it says, and what must not happen to it there."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest
import vobject
from python_calamine import CalamineWorkbook

from tests.exchange.examples import sheet_table
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.papers import AttendeeLine
from vaekst_desk.domain.vocabulary import Language, Presence, Role
from vaekst_desk.exchange.attendees import AttendeeList, AttendeeWords, writer
from vaekst_desk.exchange.sheets import harmless, xlsx_bytes
from vaekst_desk.exchange.tables import read_lines

DANISH = wording(Language.DANISH)
WORDS = AttendeeWords(
    "Navn",
    "Titel",
    "Organisation",
    "Medlemsgruppe",
    "Rolle",
    "Fremmøde",
    "E-mail",
    "Telefon",
    "Gæst",
    "suppleant for {name}",
    "Side {page} af {pages}",
    DANISH.role_names,
    DANISH.presence_names,
)
METTE = AttendeeLine(
    "Mette",
    "Møller",
    'Direktør; "HR"',
    "Horsens Kommune",
    "Kommune",
    0,
    Role.CHAIR,
    Presence.PRESENT,
    "mette@example.dk",
    "+45 76 29 29 29",
)
LONE = AttendeeLine(
    '=HYPERLINK("http://example.com")',
    "Małgorzata",
    "-1\n+1",
    "@home & <b>",
    "",
    9,
    Role.ALTERNATE,
    Presence.APOLOGIES,
    "",
    "+4930123456",
    alternate_for="Mette Møller",
)
GUEST = AttendeeLine("Şükrü Gæst", "", "", "", "", 9, None, Presence.INVITED, guest=True)
LIST = AttendeeList(
    (METTE, LONE, GUEST),
    WORDS,
    "Deltagerliste",
    "Deltagerliste til stiftende møde",
    "Vækstalliancen",
    date(2026, 11, 24),
    with_contact=True,
)
PLAIN = replace(LIST, with_contact=False)


def csv_rows(listed: AttendeeList) -> list[list[str]]:
    return list(
        csv.reader(io.StringIO(writer(".csv")(listed).decode("utf-8-sig"), newline=""), delimiter=";")
    )


class TestCsv:
    def test_is_what_danish_excel_opens(self) -> None:
        content = writer(".CSV")(LIST)
        assert content.startswith("\ufeffNavn;Titel;Organisation;".encode())
        assert content.count(b"\r\n") == content.count(b"\n") == 4

    def test_says_who_came_as_what(self) -> None:
        _, mette, lone, guest = csv_rows(LIST)
        assert mette == [
            "Mette Møller",
            'Direktør; "HR"',
            "Horsens Kommune",
            "Kommune",
            "Formand",
            "Til stede",
            "mette@example.dk",
            "(+45) 76 29 29 29",
        ]
        assert lone[4:6] == ["Suppleant for Mette Møller", "Afbud"]
        assert guest[4] == "Gæst"

    def test_no_cell_becomes_a_formula(self) -> None:
        for row in csv_rows(LIST):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)

    def test_and_comes_back_as_typed(self) -> None:
        assert read_lines(writer(".csv")(LIST))[2].cells[:3] == [
            '=HYPERLINK("http://example.com") Małgorzata',
            "-1 +1",
            "@home & <b>",
        ]

    def test_contact_only_where_chosen(self) -> None:
        assert csv_rows(PLAIN)[0][-1] == "Fremmøde"
        for suffix in (".csv", ".vcf"):
            content = writer(suffix)(PLAIN).decode()
            assert "mette@example.dk" not in content
            assert "29 29" not in content


@pytest.mark.parametrize(
    ("cell", "written"),
    [("+45 76 29 29 29", "(+45) 76 29 29 29"), ("+4930123456", "'+4930123456"), ("+1+1", "'+1+1"), ("76 29 29 29",) * 2,
     ("=1+1", "'=1+1"), ("-", "'-"), ("@SUM(1)", "'@SUM(1)"), ("\t=1", "'\t=1"), ("Åse",) * 2, ("",) * 2],
)  # fmt: skip
def test_harmless(cell: str, written: str) -> None:
    assert harmless(cell) == written


class TestXlsx:
    def test_every_cell_is_real_text(self) -> None:
        rows = (
            CalamineWorkbook.from_filelike(io.BytesIO(writer(".xlsx")(LIST)))
            .get_sheet_by_name("Deltagerliste")
            .to_python()
        )
        assert rows[1][-1] == "+45 76 29 29 29"
        assert rows[2][:3] == ['=HYPERLINK("http://example.com") Małgorzata', "-1\n+1", "@home & <b>"]

    def test_is_ready_to_filter_and_print(self) -> None:
        with zipfile.ZipFile(io.BytesIO(writer(".xlsx")(LIST))) as archive:
            sheet, book = (
                archive.read(f"xl/{name}.xml").decode() for name in ("worksheets/sheet1", "workbook")
            )
            properties = archive.read("docProps/core.xml").decode()
        assert "<f>" not in sheet
        assert 'state="frozen"' in sheet
        assert '<autoFilter ref="A1:H4"/>' in sheet
        assert 'orientation="landscape"' in sheet
        assert 'paperSize="9"' in sheet
        assert "Side &amp;P af &amp;N" in sheet
        assert "_xlnm.Print_Titles" in book
        assert "<dc:title>Deltagerliste til stiftende møde</dc:title>" in properties
        assert "<dc:creator>Vækstalliancen</dc:creator>" in properties

    def test_the_same_list_gives_the_same_file(self) -> None:
        assert writer(".xlsx")(LIST) == writer(".xlsx")(LIST)

    @pytest.mark.parametrize("name", ["[a]:*?/\\b", "'" * 3, "x" * 40, ""])
    def test_any_name_makes_a_sheet(self, name: str) -> None:
        table = replace(sheet_table(("Navn",), []), name=name, title="&P" * 200)
        assert CalamineWorkbook.from_filelike(io.BytesIO(xlsx_bytes(table))).sheet_names

    def test_text_with_line_separators_and_control_characters(self) -> None:
        table = sheet_table(("Navn",), [["a\x01b\u2028c\v"], ["x" * 40_000]])
        rows = CalamineWorkbook.from_filelike(io.BytesIO(xlsx_bytes(table))).get_sheet_by_index(0).to_python()
        assert len(rows[2][0]) == 32_767


class TestVcf:
    def test_cards_are_read_as_written(self) -> None:
        cards = list(vobject.readComponents(writer(".vcf")(LIST).decode()))
        assert [card.fn.value for card in cards] == [
            "Mette Møller",
            '=HYPERLINK("http://example.com") Małgorzata',
            "Şükrü Gæst",
        ]
        assert (cards[0].n.value.family, cards[0].n.value.given) == ("Møller", "Mette")
        assert (cards[0].org.value, cards[0].title.value) == (["Horsens Kommune"], 'Direktør; "HR"')
        assert (cards[0].email.value, cards[0].tel.value) == ("mette@example.dk", "+45 76 29 29 29")
        assert all(card.version.value == "3.0" for card in cards)


def test_another_suffix_is_refused_with_those_that_will_do() -> None:
    with pytest.raises(UserError) as caught:
        writer(".docx", path="liste.docx", also=[".pdf"])
    assert caught.value.code is ErrorCode.FILE_FORMAT
    assert caught.value.params == {"path": "liste.docx", "expected": ".xlsx, .csv, .vcf, .pdf"}
