"""What the papers of a meeting say from its notice to its adopted minutes."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.documents.examples import (
    AGENDA,
    ATTENDANCE,
    ITEMS,
    MEETING,
    MINUTES,
    SHEET,
    SIGN_IN,
    TASKS,
    attendee,
    in_english,
    page_texts,
    printed,
    signatories,
)
from vaekst_desk.documents import render
from vaekst_desk.documents.votes import vote
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.papers import AnnexLine, DecisionLine, ItemLine, QuorumLine, TaskLine
from vaekst_desk.domain.vocabulary import Adoption, ItemKind, Language, MinutesStyle, Outcome, Presence, Role

SECRET = ItemLine(
    2,
    "Hemmelig sag",
    ItemKind.DECISION,
    presenter="Hemmelig Oplægsholder",
    minutes_planned=10,
    case_text="Hemmelig tekst",
    recommendation="Hemmelig indstilling",
    minutes_text="Hemmelig drøftelse",
    decisions=(DecisionLine("2026-9", "Hemmelig beslutning", dissent="Hemmelig uenighed"),),
    tasks=(TaskLine("Hemmelig opgave", "Hemmelig Ansvarlig"),),
    economy_text="Hemmelig økonomi",
    annexes=(AnnexLine("2.1", "Hemmeligt bilag", 2),),
    closed=True,
)
AROUND = (ITEMS[0], SECRET, replace(ITEMS[2], minutes_planned=5))


def test_the_public_reads_how_many_came_and_not_who():
    someone = attendee("Unavngiven Deltager", Presence.PRESENT)
    for paper in (replace(AGENDA, invited=[someone]), replace(MINUTES, attendees=[someone])):
        assert "Unavngiven" in printed(paper)
        assert "Unavngiven" not in printed(replace(paper, public=True))
    assert f"{someone.group}: 1" in printed(replace(MINUTES, attendees=[someone], public=True))


# --- the notice


def test_an_item_has_the_headings_of_a_municipality_and_its_annexes():
    item = replace(
        ITEMS[1],
        economy_text="Inden for budgettet.",
        annexes=(
            AnnexLine("2.1", "Budget", 2),
            AnnexLine("2.2", "Brev", 1),
            AnnexLine("2.3", "Regneark.xlsx"),
        ),
    )
    for paper in (replace(AGENDA, items=[item]), replace(MINUTES, items=[item], attendees=())):
        text = printed(paper)
        assert "Økonomi Inden for budgettet." in text
        assert (
            "Bilag – Bilag 2.1: Budget (2 sider) – Bilag 2.2: Brev (1 side) – Bilag 2.3: Regneark.xlsx"
            in text
        )
    assert "Annex 2.1: Budget (2 pages)" in printed(in_english(replace(AGENDA, items=[item])))


def test_annexes_alone_are_listed_too():
    item = ItemLine(1, "Velkomst", ItemKind.INFORMATION, annexes=(AnnexLine("1.1", "Kort", 1),))
    assert "1. Velkomst Bilag – Bilag 1.1: Kort (1 side)" in printed(replace(AGENDA, items=[item]))


def test_a_closed_item_is_marked():
    for paper in (replace(AGENDA, items=AROUND), replace(MINUTES, items=AROUND)):
        text = printed(paper)
        assert "Oplæg ved Hemmelig Oplægsholder · Lukket punkt" in text
        assert "Hemmelig tekst" in text


@pytest.mark.parametrize("secret", [SECRET, replace(SECRET, withheld=True)], ids=["closed", "withheld"])
@pytest.mark.parametrize("paper", [AGENDA, MINUTES], ids=["agenda", "minutes"])
@pytest.mark.parametrize("style", MinutesStyle)
def test_the_public_reads_the_number_of_a_closed_item_and_nothing_else(secret, paper, style):
    public = replace(paper, items=(AROUND[0], secret, AROUND[2]), public=True)
    if paper is MINUTES:
        public = replace(public, style=style)
    pdf = render(public)
    text = " ".join(page_texts(pdf))
    assert "emmelig" not in text
    assert "2026-9" not in text
    assert "2 Lukket punkt" in text or "2. Lukket punkt" in text


def test_the_clock_goes_on_behind_what_is_withheld():
    text = printed(replace(AGENDA, items=AROUND, public=True))
    assert "8.00–8.05 1 Velkomst" in text
    assert "8.15–8.20 3 Eventuelt" in text


# --- lists for the day


def test_a_list_to_tick_has_boxes_instead_of_presence():
    text = printed(replace(ATTENDANCE, ticks=True))
    assert "Mødt Navn Titel Organisation Rolle" in text
    assert "Anna Present Direktør Firma A/S Formand" in text
    assert "Afbud" not in text
    assert "til stede" not in text.lower()
    assert "I alt 5" in text


def test_a_tick_box_is_drawn_for_each_person():
    import pypdfium2

    def boxes(paper) -> int:
        document = pypdfium2.PdfDocument(render(paper))
        found = 0
        for thing in document[0].get_objects():
            left, bottom, right, top = thing.get_bounds()
            found += abs(right - left - 12.5) < 0.2 and abs(top - bottom - 12.5) < 0.2  # 11 and the line
        document.close()
        return found

    assert boxes(replace(ATTENDANCE, ticks=True)) == len(ATTENDANCE.attendees)
    assert boxes(ATTENDANCE) == 0


def test_the_sign_in_sheet_numbers_everybody_and_leaves_lines_for_guests():
    text = printed(SIGN_IN)
    assert "Nr. Navn Titel Organisation Underskrift" in text
    assert "1 Anna Present Direktør Firma A/S 2 Bo Stand-in suppleant for Ib Travelling" in text
    assert "Gæster 5 Erik Visitor Direktør Firma A/S 6 " in text
    assert "7 8 9 10 11 Vækstalliancen" in text
    assert "Afbud" not in text


def test_a_group_that_goes_on_says_so_on_each_page():
    people = [replace(attendee(f"Person {n:03}", Presence.ACCEPTED), title="T") for n in range(60)]
    first, *others = page_texts(render(replace(SIGN_IN, attendees=people)))
    assert "(fortsat)" not in first
    for page in others:
        assert page.count("Erhvervslivet (fortsat)") == ("Person" in page)
    assert any(
        "(continued)" in page for page in page_texts(render(in_english(replace(SIGN_IN, attendees=people))))
    )


def test_a_group_that_begins_a_page_does_not_go_on():
    for count in range(20, 46):
        pages = page_texts(render(replace(SHEET, signatures=signatories(count), guest_lines=0)))
        for page in pages:
            for group in ("Uddannelserne", "Organisationerne", "Horsens Kommune"):
                assert page.count(group) <= 1


def test_open_tasks_say_what_is_overdue():
    text = printed(TASKS)
    assert "Åbne opgaver Alliancens forum · Pr. 24.11.2026" in text
    assert "20.11.2026 overskredet Skrive kommissorium Mette Bæk 2026-1, punkt 4: Handlingsplan" in text
    assert "24.11.2026 Bestille lokale Ib Åby 2026-2" in text
    assert text.count("overskredet") == 2
    assert "I alt 3 · 1 overskredet" in text


# --- the minutes


def test_minutes_of_decisions_tell_only_what_was_decided():
    items = (replace(ITEMS[0], minutes_text="Orienteringen blev taget til efterretning."), ITEMS[1])
    text = printed(replace(MINUTES, items=items, style=MinutesStyle.DECISIONS))
    assert "1. Velkomst Oplæg ved Anna Present Orienteringen blev taget til efterretning." in text
    assert "Beslutning 2026-8 Der nedsættes et udvalg." in text
    assert "Skrive kommissorium" in text
    for left_out in ("Tallene er kommet", "At status drøftes", "Der var en god snak"):
        assert left_out not in text


@pytest.mark.parametrize(
    ("votes", "outcome", "by_chair", "said"),
    [
        (
            (14, 3, 1),
            Outcome.ADOPTED,
            False,
            "Vedtaget med 14 stemmer for, 3 imod og 1 hverken for eller imod",
        ),
        ((1, 0, 0), Outcome.ADOPTED, False, "Vedtaget med 1 stemme for og 0 imod"),
        ((3, 14, 0), Outcome.REJECTED, False, "Forkastet med 3 stemmer for og 14 imod"),
        ((7, 7, 0), Outcome.TIED, False, "Stemmelighed med 7 stemmer for og 7 imod"),
        (
            (7, 7, 0),
            Outcome.ADOPTED,
            True,
            "Vedtaget med mødelederens afgørende stemme efter stemmelighed: 7 stemmer for og 7 imod",
        ),
        (
            (7, 7, 0),
            Outcome.REJECTED,
            True,
            "Forkastet med mødelederens afgørende stemme efter stemmelighed: 7 stemmer for og 7 imod",
        ),
        (
            (7, 7, 0),
            Outcome.ADOPTED,
            False,
            "Vedtaget ved lodtrækning efter stemmelighed: 7 stemmer for og 7 imod",
        ),
        ((7, 7, 0), Outcome.REJECTED, False, "Forkastet ved stemmelighed: 7 stemmer for og 7 imod"),
        ((5, None, None), Outcome.ADOPTED, False, "Vedtaget med 5 stemmer for"),
        ((None, None, None), None, False, ""),
        ((None, None, 4), None, False, "4 hverken for eller imod"),
    ],
)
def test_a_vote_is_told_in_a_sentence(votes, outcome, by_chair, said):
    decision = DecisionLine("", "x", *votes, outcome=outcome, by_chair=by_chair)
    assert vote(decision, wording(Language.DANISH)) == said


def test_dissent_and_postponement():
    item = replace(
        ITEMS[1], decisions=(DecisionLine("", "Ja.", dissent="LO kan ikke tilslutte sig."),), postponed=True
    )
    text = printed(replace(MINUTES, items=[item]))
    assert "Mindretalsudtalelse LO kan ikke tilslutte sig." in text
    assert "Punktet blev udsat." in text


def test_who_was_there_for_some_items_only():
    come = datetime(2026, 12, 3, 8, 20)
    person = attendee("Anna Present", Presence.PRESENT)
    late = replace(person, from_item=3, arrived_at=come)
    both = replace(
        late, to_item=5, left_at=datetime(2026, 12, 3, 9, 10), instead_of="Ib Travelling", role=Role.ALTERNATE
    )
    on_time = replace(person, arrived_at=datetime(2026, 12, 3, 7, 55))
    for who, said in (
        (late, "Anna Present, Firma A/S, deltog fra punkt 3 (kl. 8.20)"),
        (replace(late, arrived_at=None), "Anna Present, Firma A/S, deltog fra punkt 3"),
        (
            both,
            (
                "Anna Present, Firma A/S, i stedet for Ib Travelling, "
                "deltog fra punkt 3 (kl. 8.20), deltog til og med punkt 5 (kl. 9.10)"
            ),
        ),
        (on_time, "Anna Present, Firma A/S"),
    ):
        text = printed(replace(MINUTES, attendees=[who], items=()))
        assert f"Til stede {said} Dagsorden" in text


def test_minutes_give_the_times_the_meeting_really_took():
    took = replace(MEETING, began_at=datetime(2026, 12, 3, 8, 5), finished_at=datetime(2026, 12, 3, 9, 40))
    assert "kl. 8.05–9.40" in printed(replace(MINUTES, meeting=took))
    late = replace(MEETING, began_at=datetime(2026, 12, 3, 9, 45))
    assert "kl. 9.45 Sted" in printed(replace(MINUTES, meeting=late))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (QuorumLine(14, 22, 12, True), "Beslutningsdygtig: 14 af 22 stemmer repræsenteret"),
        (
            QuorumLine(9, 22, 12, False),
            "Ikke beslutningsdygtig: 9 af 22 stemmer repræsenteret, mindst 12 kræves",
        ),
        (
            QuorumLine(9, 22, 0, False, ("Erhvervslivet", "Uddannelserne")),
            "Medlemsgrupper uden repræsentant: Erhvervslivet, Uddannelserne",
        ),
    ],
)
def test_quorum(line, said):
    assert said in printed(replace(MINUTES, quorum=line))


def test_a_draft_says_until_when_it_may_be_commented_on():
    paper = replace(MINUTES, comments_by=date(2026, 12, 10))
    said = "Bemærkninger til udkastet sendes til sekretariatet senest torsdag den 10. december 2026."
    assert said in printed(paper)
    assert said not in printed(replace(paper, draft=False))


@pytest.mark.parametrize(
    ("adoption", "said"),
    [
        (Adoption.AT_MEETING, "GODKENDT PÅ MØDET DEN 04.03.2027"),
        (Adoption.BY_SILENCE, "GODKENDT UDEN INDSIGELSER DEN 04.03.2027"),
    ],
)
def test_adopted_minutes_say_how(adoption, said):
    assert said in printed(replace(MINUTES, draft=False, approved_on=date(2027, 3, 4), adoption=adoption))


def test_the_places_to_sign_stay_together():
    for lines in range(1, 60):
        item = ItemLine(1, "P", ItemKind.INFORMATION, minutes_text="\n".join(["Linje"] * lines))
        paper = replace(MINUTES, items=[item], next_meeting=None, signatures=signatories(4))
        (page,) = [text for text in page_texts(render(paper)) if "Underskrifter" in text]
        assert all(f"Person {number:04}" in page for number in range(4))
