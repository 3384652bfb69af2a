import unicodedata
from importlib.util import find_spec

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.documents.kit import style as s
from vaekst_desk.documents.kit.fonts import font_for, lato
from vaekst_desk.documents.kit.text import measure, one_line, plain, wrap


def texts(text: str, width: float = 200.0, style: s.TextStyle = s.BODY) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in wrap(text, style, width)]


def test_short_text_is_one_line():
    assert texts("Møde på rådhuset") == ["Møde på rådhuset"]


def test_no_text_is_one_empty_line():
    assert texts("") == [""]


def test_breaks_at_spaces():
    lines = texts("et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten")
    assert len(lines) > 1
    assert " ".join(lines) == "et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten"


def test_line_ends_of_all_kinds_are_kept():
    assert texts("a\r\nb\rc\nd\u2028e\n\nf") == ["a", "b", "c", "d", "e", "", "f"]


def test_breaks_after_a_hyphen_or_a_slash_but_not_before_a_no_break_space():
    assert texts("Horsens-Hedensted", 70)[0] == "Horsens-"
    assert texts("Firma Østjylland –\u00a0afbud", 105) == ["Firma Østjylland", "–\u00a0afbud"]


def test_a_company_form_is_not_parted_at_its_slash():
    assert texts("Hovedgård Transport A/S", 112) == ["Hovedgård Transport", "A/S"]


def test_a_word_of_two_hundred_letters_is_broken():
    lines = texts("ø" * 200)
    assert len(lines) > 1
    assert "".join(lines) == "ø" * 200


def test_a_combining_accent_is_not_parted_from_its_letter():
    for line in texts("q\u0323" * 120):
        assert not unicodedata.combining(line[0])


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("e\u0301", "é"),
        ("a\tb", "a    b"),
        ("bell\x07", "bell[U+0007]"),
        ("nul\x00", "nul[U+0000]"),
        ("del\x7f\x9b", "del[U+007F][U+009B]"),
        ("中", "[U+4E2D]"),
        ("\ue000", "[U+E000]"),
        ("\ud800", "[U+D800]"),
        ("soft\u00adhyphen", "softhyphen"),
        ("👩\u200d👧\ufe0f", "👩👧"),
        ("no\u2011break", "no-break"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_what_is_shown_for_what_is_typed(typed, shown):
    assert plain(typed) == shown


@pytest.mark.parametrize("char", "łŁşğİıŠžőűțΩжЩіїє€–…→≥½№😀👍🎉❤☑אبაҚก")
def test_a_font_is_found(char):
    assert font_for(ord(char), s.Face.REGULAR) is not None
    assert font_for(ord(char), s.Face.BOLD) is not None


@pytest.mark.skipif(
    find_spec("fontpkg_inter") is None or find_spec("fontpkg_fira_code") is None, reason="no such fonts"
)
@pytest.mark.parametrize("char", "✓✗☐☒★☆■►⇒")
def test_a_sign_is_found(char):
    assert font_for(ord(char), s.Face.REGULAR) is not None


def test_runs_change_font_only_where_they_must():
    (line,) = wrap("Tak 😀👍 fra Łódź", s.BODY, 300)
    assert [(run.font, run.text) for run in line.runs] == [
        ("Lato-Regular", "Tak "),
        ("NotoEmoji", "😀👍"),
        ("Lato-Regular", " fra Łódź"),
    ]


@pytest.mark.parametrize("face", s.Face)
def test_lato_is_kerned(face):
    assert lato(face).kern("T", "o") < -100
    assert lato(face).kern("V", "æ") < -60
    assert lato(face).kern("n", "o") == 0
    assert lato(face).kern("中", "x") == 0


def test_titles_are_kerned_and_small_type_is_not():
    (title,) = wrap("To Væ", s.TITLE, 500)
    (body,) = wrap("To Væ", s.BODY, 500)
    assert "".join(run.text for run in title.runs) == "To Væ"
    assert title.width / s.TITLE.size < measure("To Væ", s.TITLE) / s.TITLE.size - 0.15
    assert body.width == measure("To Væ", s.BODY)


def test_one_line_is_cut_with_an_ellipsis():
    line = one_line("Region Midtjyllands Erhvervsforum\nfor Vækst", s.SMALL, 80)
    assert line.runs[0].text.endswith("…")
    assert line.width <= 80


@given(st.text(max_size=300), st.floats(min_value=1, max_value=500))
def test_lines_fit_and_nothing_is_lost(text, width):
    lines = wrap(text, s.BODY, width)
    for line in lines:
        assert line.width <= width + 0.01 or sum(len(run.text.strip(" ")) for run in line.runs) <= 1
    kept = "".join(run.text for line in lines for run in line.runs)
    assert "".join(kept.split(" ")) == "".join(plain(text).replace("\n", "").split(" "))
