"""Badges and table cards: where they stand on the page, and that every name is whole on them."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.examples import BADGES, TABLE_CARDS, attendee, page_texts, printed, squeezed
from vaekst_desk.documents import render
from vaekst_desk.domain.papers import LabelOptions
from vaekst_desk.domain.vocabulary import Presence, Role

MM = 72 / 25.4
HEIGHT = 297 * MM


def people(count: int):
    return [attendee(f"Person{number:03} Sørensen", Presence.ACCEPTED) for number in range(count)]


def bounds(paper) -> list[list[tuple[float, float, float, float]]]:
    """Left, top, right, bottom in mm from the top left of each thing drawn, by page."""
    document = pypdfium2.PdfDocument(render(paper))
    found = []
    for page in document:
        things = [thing.get_bounds() for thing in page.get_objects()]
        found.append(
            [(x0 / MM, (HEIGHT - y1) / MM, x1 / MM, (HEIGHT - y0) / MM) for x0, y0, x1, y1 in things]
        )
    document.close()
    return found


def label(number: int, right: float = 0, down: float = 0) -> tuple[float, float, float, float]:
    left, top = 18 + right + 95 * (number % 2), 13 + down + 55 * (number // 2)
    return left, top, left + 80, top + 50


def inside(box, frame) -> bool:
    return box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]


def test_ten_badges_to_a_page():
    pages = page_texts(render(replace(BADGES, people=people(23))))
    assert [page.count("Sørensen") for page in pages] == [10, 10, 3]


@pytest.mark.parametrize("used", [0, 1, 7, 10, 13])
def test_labels_already_used_are_skipped(used):
    (page,) = bounds(replace(BADGES, people=people(1), labels=LabelOptions(used=used)))
    assert page
    assert all(inside(box, label(used % 10)) for box in page)


@pytest.mark.parametrize(("right", "down"), [(0, 0), (2.5, -3)])
def test_everything_is_drawn_on_a_label(right, down):
    (page,) = bounds(replace(BADGES, people=people(10), labels=LabelOptions(right, down)))
    for box in page:
        assert any(inside(box, label(number, right, down)) for number in range(10)), box


def test_the_test_print_shows_where_all_labels_end():
    (page,) = bounds(replace(BADGES, people=people(1), labels=LabelOptions(outlines=True)))
    frames = [box for box in page if box[2] - box[0] > 79]
    assert len(frames) == 10
    for number, frame in enumerate(sorted(frames, key=lambda box: (round(box[1]), box[0]))):
        assert frame == pytest.approx(label(number), abs=0.3)


def test_a_badge_says_name_title_organisation_group_and_role():
    text = printed(BADGES)
    assert "Vækstalliancen Anna Present Direktør Firma A/S Erhvervslivet · Formand" in text
    assert "Carl Away Direktør Firma A/S Erhvervslivet Vækstalliancen" in text
    assert "Erik Visitor Direktør Firma A/S Gæst" in text


@pytest.mark.parametrize("paper", [BADGES, TABLE_CARDS], ids=["badges", "table cards"])
@pytest.mark.parametrize(
    "name",
    [
        "Bo",
        "Anne-Margrethe Kjærgaard Vestergaard-Østerlund",
        "Wolfeschlegelsteinhausenbergerdorff " * 6,
        "ø" * 200,
    ],
)
def test_a_name_is_never_clipped(paper, name):
    given, _, family = name.partition(" ")
    person = replace(
        attendee("x", Presence.ACCEPTED, role=Role.CHAIR),
        given_name=given,
        family_name=family,
        title="Formand " * 9,
    )
    shown = replace(paper, people=[person])
    assert squeezed(name) in squeezed(
        printed(shown).replace("\x02", "-")
    )  # pdfium's sign for a hyphen at a line's end
    frame = label(0) if paper is BADGES else (10, 0, 200, 149)
    assert all(
        inside(box, frame) for box in bounds(shown)[0] if box[2] - box[0] < 205 and box[3] - box[1] > 0.5
    )


def test_two_table_cards_to_a_page():
    pages = page_texts(render(replace(TABLE_CARDS, people=people(3))))
    assert [page.count("Sørensen") for page in pages] == [2, 1]


def test_the_back_of_a_table_card_has_the_name_upside_down_and_is_not_read_again():
    with pikepdf.open(BytesIO(render(replace(TABLE_CARDS, people=people(1))))) as pdf:
        operators = list(pikepdf.parse_content_stream(pdf.pages[0]))
        turned = [operands for operands, operator in operators if str(operator) == "cm"]
        assert [int(number) for number in turned[-1][:4]] == [-1, 0, 0, -1]
        tagged = [operands for operands, operator in operators if str(operator) == "BDC"]
        assert len(tagged) == 3  # name, title and organisation, once
    (page,) = bounds(replace(TABLE_CARDS, people=people(1)))
    middle = 297 / 4
    texts = [box for box in page if box[3] - box[1] > 1 and box[2] - box[0] < 205]
    above = sorted(round(middle - box[1], 1) for box in texts if box[3] <= middle)
    below = sorted(round(box[3] - middle, 1) for box in texts if box[1] >= middle)
    assert above == pytest.approx(below, abs=0.2)


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=400), st.text(max_size=400))
def test_no_text_breaks_a_card(first, second):
    person = replace(attendee("x", Presence.ACCEPTED), given_name=first, organization=second, title=second)
    for paper in (BADGES, TABLE_CARDS):
        assert render(replace(paper, people=[person])).startswith(b"%PDF-")
