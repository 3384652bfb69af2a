from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.examples import (
    AGREEMENT,
    HEAD,
    MEETING,
    MINUTES,
    SHEET,
    attendee,
    printed,
    signatories,
    squeezed,
)
from vaekst_desk.documents import render
from vaekst_desk.documents.kit.text import plain
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AgreementPaper,
    AttendancePaper,
    Clause,
    DecisionLine,
    ItemLine,
    ListedTask,
    MinutesPaper,
    PartyLine,
    SignatureLine,
    SignatureSheetPaper,
    SignInPaper,
    TaskLine,
    TasksPaper,
)
from vaekst_desk.domain.vocabulary import AgreementStatus, ItemKind, Presence

AS_TYPED = [
    "<b>fed</b> & <i>kursiv</i>",
    '<img src="x.png"/> <para>',
    "&amp; &lt; &#65; &nbsp;",
    "{name} %s %(x)s {0} \\n $HOME",
    "(parentes) [kantet] \\ skråstreg",
    "Łukasz Żółkiewski, Şule Yıldırım, İstanbul",
    "Žižkov Őrség Țară Đorđe Ñandú Ærø Åby",
    "Αθήνα Київ Москва",
    "12,5 % · 1.234,50 kr. – “citat” …",
    "😀👍🎉",
    "Tbilisi თბილისი Երևան",
]


@pytest.mark.parametrize("text", AS_TYPED)
def test_text_is_printed_as_typed(text):
    line = SignatureLine(text, text, text, text)
    item = ItemLine(
        1,
        text,
        ItemKind.DECISION,
        text,
        5,
        text,
        text,
        text,
        [DecisionLine(text, text)],
        [TaskLine(text, text)],
    )
    papers = (
        (replace(SHEET, signatures=[line]), 5),
        (replace(MINUTES, items=[item]), 9),
        (replace(AGREEMENT, clauses=[Clause(1, text, text)], parties=[PartyLine(text, text)]), 4),
    )
    for paper, times in papers:
        assert squeezed(printed(paper)).count(squeezed(text)) >= times - 1


def test_what_no_font_has_is_printed_as_its_code_point():
    text = printed(replace(SHEET, signatures=[replace(signatories(4)[0], name="王小明 \x07\x00")]))
    assert "[U+738B][U+5C0F][U+660E] [U+0007][U+0000]" in text.replace(" [U+5C0F]", "[U+5C0F]")


anything = st.text(max_size=120)


@settings(max_examples=25, deadline=None)
@given(anything, anything, anything)
def test_no_text_breaks_a_paper(first, second, third):
    head = replace(HEAD, alliance=first, lines=[second, third])
    meeting = replace(MEETING, title=second, body=first, place=third, online_url=first, chair=second)
    line = SignatureLine(first, second, third, second, place=first, signed_on=HEAD.printed_on)
    person = replace(
        attendee("x y", Presence.APOLOGIES), given_name=first, organization=second, alternate_for=third
    )
    item = ItemLine(
        1,
        first,
        ItemKind.DECISION,
        second,
        5,
        third,
        first,
        second,
        [DecisionLine(third, first)],
        [TaskLine(second, third)],
    )
    for paper in (
        AgreementPaper(
            head,
            first,
            second,
            AgreementStatus.DRAFT,
            third,
            [Clause(1, first, second)],
            [PartyLine(first, second, 0, third, first)],
            [line],
        ),
        SignatureSheetPaper(head, first, second, [line]),
        AgendaPaper(head, meeting, [item], [person], third),
        AttendancePaper(head, meeting, [person], with_contact=True),
        MinutesPaper(head, meeting, [person], [item], [line]),
        SignInPaper(head, meeting, [person]),
        TasksPaper(head, meeting, [ListedTask(TaskLine(second, third), first, 1, third)], HEAD.printed_on),
    ):
        assert render(paper).startswith(b"%PDF-")


# Letters of left-to-right scripts that are not joined: what a reader of the PDF gives back in the order it was typed.
letters = st.text(
    alphabet=st.characters(
        codec="utf-8",
        categories=("Lu", "Ll", "Nd", "Sc"),
        max_codepoint=0x52F,
    ),
    min_size=1,
    max_size=60,
)


@settings(max_examples=25, deadline=None)
@given(st.lists(letters, min_size=1, max_size=6))
def test_every_word_is_found_in_the_paper(words):
    text = " ".join(words)
    item = ItemLine(1, "Punkt", ItemKind.INFORMATION, minutes_text=text)
    found = squeezed(printed(replace(MINUTES, items=[item])))
    assert squeezed(plain(text)) in found
