"""What readers, archives and screen readers find in the file beside the text."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from tests.documents.examples import AGREEMENT, HEAD, MINUTES, PAPERS, SHEET, in_english
from vaekst_desk.documents import render


def opened(paper) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(render(paper)))


def outline(items) -> list:
    return [(item.title, outline(item.children)) for item in items]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: type(paper).__name__)
def test_metadata_and_language(paper):
    with opened(paper) as pdf:
        assert str(pdf.docinfo.Author) == "Vækstalliancen"
        assert str(pdf.docinfo.Creator) == "Vækst Desk"
        assert str(pdf.docinfo.CreationDate) == "D:20261124000000Z"
        assert str(pdf.docinfo.Title)
        assert str(pdf.Root.Lang) == "da-DK"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as xmp:
            assert xmp["dc:title"] == str(pdf.docinfo.Title)
            assert xmp["dc:creator"] == ["Vækstalliancen"]
            assert set(xmp["dc:language"]) == {"da-DK"}
    with opened(in_english(paper)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"


def test_titles():
    with opened(MINUTES) as pdf:
        assert str(pdf.docinfo.Title) == "Referat af ordinært møde"
        assert str(pdf.docinfo.Subject) == "Referat"
    with opened(SHEET) as pdf:
        assert str(pdf.docinfo.Title) == "Underskriftsark: Partnerskabsaftale"


def test_metadata_is_escaped():
    with (
        opened(
            replace(AGREEMENT, title='<b>A & B</b> "c"\n\x07', letterhead=replace(HEAD, alliance="<x>"))
        ) as pdf,
        pdf.open_metadata() as xmp,
    ):
        assert xmp["dc:title"] == '<b>A & B</b> "c" [U+0007]'
        assert xmp["dc:creator"] == ["<x>"]


def test_bookmarks():
    with opened(AGREEMENT) as pdf, pdf.open_outline() as found:
        assert outline(found.root) == [
            (
                "Partnerskabsaftale",
                [
                    ("Parterne", []),
                    ("Indledning", []),
                    ("§ 1 Formål", []),
                    ("§ 2 Opsigelse", []),
                    ("Underskrifter", []),
                ],
            )
        ]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: type(paper).__name__)
def test_every_font_is_embedded_and_can_be_searched(paper):
    with opened(paper) as pdf:
        used = {str(font.BaseFont): font for page in pdf.pages for font in fonts_shown(page)}
        assert used
        for font in used.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


def fonts_shown(page) -> Iterator[pikepdf.Object]:
    """The fonts in which the page really shows text."""
    current = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = str(operands[0])
        elif str(operator) in ("Tj", "TJ") and bytes(operands[0]):
            yield page.Resources.Font[current]


def test_emoji_are_given_back_by_the_font():
    paper = replace(SHEET, title="😀")
    with opened(paper) as pdf:
        maps = [
            font.ToUnicode.read_bytes()
            for font in pdf.pages[0].Resources.Font.values()
            if "/ToUnicode" in font
        ]
        assert any(b"<D83DDE00>" in found for found in maps)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: type(paper).__name__)
def test_everything_drawn_is_tagged_or_decoration(paper):
    with opened(paper) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        for page in pdf.pages:
            depth = 0
            for _, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("BDC", "BMC"):
                    depth += 1
                elif str(operator) == "EMC":
                    depth -= 1
                elif str(operator) in ("Tj", "TJ", "S", "f", "f*", "Do"):
                    assert depth == 1
            assert depth == 0


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: type(paper).__name__)
def test_the_structure_tree_owns_all_marked_content(paper):
    with opened(paper) as pdf:
        owned = set(marks(pdf.Root.StructTreeRoot.K, pdf))
        marked = {
            (number, int(operands[1].MCID))
            for number, page in enumerate(pdf.pages)
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC"
        }
        assert owned == marked
        parents = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        for number, page in enumerate(pdf.pages):
            assert int(page.obj.StructParents) == number == int(parents[2 * number])
            assert len(parents[2 * number + 1]) == sum(1 for at, _ in marked if at == number)


def marks(element, pdf) -> Iterator[tuple[int, int]]:
    """Page and number of every marked content below `element`."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    for kid in element.K:
        if "/MCID" in kid:
            yield pages[kid.Pg.objgen], int(kid.MCID)
        else:
            assert kid.P.objgen == element.objgen
            yield from marks(kid, pdf)


def roles(element) -> Iterator[str]:
    yield str(element.S)
    for kid in element.K:
        if "/S" in kid:
            yield from roles(kid)


def test_headings_lists_and_tables_are_tagged_as_such():
    with opened(MINUTES) as pdf:
        found = list(roles(pdf.Root.StructTreeRoot.K))
    assert found[0] == "/Document"
    assert found.count("/H1") == 1
    assert {"/H2", "/P", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD"} <= set(found)


def test_each_row_of_a_table_has_all_its_cells():
    with opened(SHEET) as pdf:
        document = pdf.Root.StructTreeRoot.K
        (table,) = [kid for kid in document.K if "/S" in kid and str(kid.S) == "/Table"]
        for row in table.K:
            spans = [int(cell.A.ColSpan) if "/A" in cell and "/ColSpan" in cell.A else 1 for cell in row.K]
            assert sum(spans) == 6
