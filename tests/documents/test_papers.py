from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from tests.documents.examples import (
    AGENDA,
    AGREEMENT,
    ATTENDANCE,
    EMPTY_PAPERS,
    HEAD,
    MEETING,
    MINUTES,
    PAPERS,
    SHEET,
    attendee,
    in_english,
    page_texts,
    printed,
    signatories,
    squeezed,
)
from vaekst_desk.documents import render
from vaekst_desk.domain.papers import AgreementPaper, Clause, ItemLine, MinutesPaper, SignatureSheetPaper
from vaekst_desk.domain.vocabulary import AgreementStatus, ItemKind, MeetingStatus, Presence


def name(paper) -> str:
    return type(paper).__name__


def test_agreement():
    text = printed(AGREEMENT)
    for phrase in (
        "Partnerskabsaftale Vækstalliancen 2026–2029",
        "Gælder fra torsdag den 1. januar 2026",
        "Gælder til mandag den 31. december 2029",
        "Erhvervslivet BusinessHorsens Chr. M. Østergaards Vej 4, 8700 Horsens 13748136",
        "§ 1 Formål Parterne vil: – skabe job – samarbejde",
        "§ 2 Opsigelse Seks måneder.",
        "Underskrevet 06.03.2014, Horsens",
        "Underskrevet digitalt 06.03.2014, Horsens",
        "Sted, dato",
        "UDKAST",
    ):
        assert phrase in text, phrase


def test_a_signed_agreement_is_no_draft():
    assert "UDKAST" not in printed(replace(AGREEMENT, status=AgreementStatus.IN_FORCE))


def test_signature_sheet_numbers_everybody_and_the_guests():
    pages = page_texts(render(SHEET))
    text = " ".join(pages)
    for number in range(60):
        assert f"{number + 1} Person {number:04} Stilling {number} Firma {number} A/S" in text
    assert "Gæster 61 62" in text
    assert all(f" {number} " in text for number in range(61, 67))
    assert text.count("06.03.2014") == 2
    assert "2 af 60 har underskrevet" in text


def test_the_header_is_repeated_on_every_page_with_rows():
    for page in page_texts(render(SHEET)):
        assert page.count("Nr. Navn Titel Organisation Underskrift Dato") == (
            1 if "Firma" in page or "66" in page else 0
        )


def test_no_row_is_split():
    wordy = [replace(line, organization="Samarbejdsorganisation " * 9) for line in signatories(40)]
    pages = page_texts(render(replace(SHEET, signatures=wordy)))
    assert len(pages) > 5
    for page in pages:
        assert page.count("Samarbejdsorganisation") == 9 * page.count("Person ")


def test_pages_are_counted():
    pages = page_texts(render(SHEET))
    for number, page in enumerate(pages, start=1):
        assert page.endswith(f"Side {number} af {len(pages)}")
    assert page_texts(render(in_english(SHEET)))[0].endswith(f"Page 1 of {len(pages)}")


def test_letterhead_on_the_first_page_and_running_head_on_the_others():
    first, *others = page_texts(render(SHEET))
    assert first.startswith("Vækstalliancen Rådhustorvet 4, 8700 Horsens")
    for page in others:
        assert "Rådhustorvet" not in page
        assert "Underskriftsark: Partnerskabsaftale" in page


def test_agenda_is_a_notice_with_a_running_clock():
    text = printed(AGENDA)
    for phrase in (
        "Indkaldelse til ordinært møde Alliancens forum",
        "Tid torsdag den 3. december 2026 kl. 8.00–9.30",
        "Sted Byrådssalen",
        "Kære alle Vel mødt.",
        "8.00–8.05 1 Velkomst",
        "Oplæg ved Anna Present",
        "8.05–8.45 2 Status på mål",
        "8.45 3 Eventuelt",
        "Sagsfremstilling Tallene er kommet.",
        "Indstilling At status drøftes.",
        "Anna Present Direktør Firma A/S",
        "suppleant for Ib Travelling",
    ):
        assert phrase in text, phrase
    assert "Der var en god snak" not in text


def test_agenda_without_planned_times_has_no_time_column():
    items = [ItemLine(1, "Velkomst", ItemKind.INFORMATION)]
    assert "Nr. Punkt Til 1 Velkomst Orientering" in printed(replace(AGENDA, items=items))


def test_a_cancelled_meeting_says_so():
    paper = replace(AGENDA, meeting=replace(MEETING, status=MeetingStatus.CANCELLED))
    assert "Mødet er aflyst." in printed(paper)


def test_attendance_says_presence_in_words_and_counts():
    text = printed(ATTENDANCE)
    assert "Anna Present Direktør Firma A/S Formand Til stede" in text
    assert "Carl Away Direktør Firma A/S Medlem Afbud" in text
    assert "Erik Visitor Direktør Firma A/S Gæst Til stede" in text
    assert "I alt 5 · 3 til stede · 1 afbud · 1 fraværende" in text


def test_contact_is_printed_only_when_chosen():
    assert "anna@example.dk" not in printed(ATTENDANCE)
    assert "+45 76 29 29 29" not in printed(ATTENDANCE)
    chosen = printed(replace(ATTENDANCE, with_contact=True))
    assert "anna@example.dk" in chosen
    assert "+45 76 29 29 29" in chosen


def test_minutes():
    text = printed(MINUTES)
    for phrase in (
        "UDKAST Referat af ordinært møde",
        "Mødeleder Peter Sørensen Referent Mette Bæk",
        "Anna Present, Firma A/S",
        "Bo Stand-in, Firma A/S, suppleant for Ib Travelling",
        "Afbud Carl Away, Firma A/S – afbud",
        "Fraværende Dorte Missing, Firma A/S",
        "Gæster Erik Visitor, Firma A/S",
        "2. Status på mål",
        "Drøftelse Der var en god snak.",
        "Beslutning 2026-8 Der nedsættes et udvalg. 14 stemmer for, 2 imod og 1 hverken for eller imod",
        "– Skrive kommissorium Ansvarlig: Mette Bæk, frist: 20.12.2026",
        "Opfølgning Punkt Opgave Ansvarlig Frist 2 Skrive kommissorium Mette Bæk 20.12.2026",
        "Udført 10.12.2026",
        "Næste møde torsdag den 4. marts 2027 kl. 8.00",
        "Sted, dato",
    ):
        assert phrase in text, phrase


def test_approved_minutes_say_when():
    text = printed(replace(MINUTES, draft=False, approved_on=date(2027, 3, 4)))
    assert "GODKENDT 04.03.2027" in text
    assert "UDKAST" not in text


def test_a_guest_with_apologies_stays_among_the_guests():
    people = [attendee("Frida Guest", Presence.APOLOGIES, guest=True)]
    assert "Gæster Frida Guest, Firma A/S – afbud" in printed(replace(MINUTES, attendees=people))


def test_english_papers_have_no_danish_left():
    danish = (
        "Udkast",
        "Side",
        "Udskrevet",
        "Dato",
        "Sted",
        "Gæster",
        "Beslutning",
        "Frist",
        "Afbud",
        "Nr.",
    )
    for paper in PAPERS:
        words = printed(in_english(paper)).split()
        assert not set(danish) & set(words), name(paper)


@pytest.mark.parametrize("paper", EMPTY_PAPERS, ids=name)
def test_an_empty_paper_prints_sentences_and_no_empty_labels(paper):
    text = printed(paper)
    assert "None" not in text
    assert "Side 1 af 1" in text
    for label in (
        "Mødeleder",
        "Referent",
        "Sted",
        "Online",
        "Gælder",
        "Udskrevet",
        "CVR",
        "Møde nr.",
        "Indledning",
    ):
        assert label not in text.split()


def test_empty_lists_are_said_to_be_empty():
    agreement, sheet, agenda, attendance, minutes, sign_in, badges, cards, tasks = map(printed, EMPTY_PAPERS)
    assert "Der er endnu ingen parter i aftalen." in agreement
    assert "Aftalen har endnu ingen punkter." in agreement
    assert "Der er endnu ingen underskrivere." in agreement
    assert "Der er endnu ingen underskrivere." in sheet
    assert "Der er ingen punkter på dagsordenen." in agenda
    assert "Der er endnu ikke indkaldt nogen." in agenda
    for paper in (attendance, sign_in, badges, cards):
        assert "Der er ingen deltagere på listen." in paper
    assert "Der er ingen åbne opgaver." in tasks
    assert "Ingen er registreret som til stede." in minutes


def test_an_item_of_twenty_pages_flows():
    lines = [f"Linje {number} i et meget langt punkt." for number in range(900)]
    item = ItemLine(1, "Langt", ItemKind.DISCUSSION, minutes_text="\n".join(lines))
    pages = page_texts(render(replace(MINUTES, items=[item])))
    assert len(pages) > 20
    text = " ".join(pages)
    assert all(line in text for line in lines)


def test_a_table_cell_higher_than_a_page_goes_on_on_the_next():
    long = " ".join(f"ord{number}" for number in range(2_000))
    text = squeezed(printed(replace(SHEET, signatures=[replace(signatories(4)[0], organization=long)])))
    assert all(f"ord{number}" in text for number in range(2_000))


def test_texts_beside_each_other_may_be_higher_than_a_page():
    long = " ".join(f"ord{number}" for number in range(2_000))
    person = replace(attendee("Anna Present", Presence.PRESENT), organization=long)
    signature = replace(MINUTES.signatures[0], title=long)
    for paper in (replace(MINUTES, attendees=[person]), replace(MINUTES, signatures=[signature])):
        text = squeezed(printed(paper))
        assert all(f"ord{number}" in text for number in range(2_000))


def test_a_name_of_two_hundred_letters_is_broken_not_cut():
    name = "Wolfeschlegelsteinhausenbergerdorff" * 6
    paper = replace(SHEET, signatures=[replace(signatories(4)[0], name=name)])
    assert name in squeezed(printed(paper))
    assert name in squeezed(printed(replace(AGREEMENT, signatures=paper.signatures, title=name)))


def test_nothing_is_printed_outside_the_page():
    import pypdfium2

    long = "Wolfeschlegelsteinhausenbergerdorff" * 6
    paper = MinutesPaper(
        replace(HEAD, alliance=long, lines=[long] * 12),
        replace(MEETING, title=long, place=long, chair=long),
        [attendee(f"{long} {long}", Presence.PRESENT)],
        [ItemLine(1, long, ItemKind.DECISION, presenter=long, minutes_text=long)],
        [replace(MINUTES.signatures[0], name=long, title=long, organization=long)],
    )
    document = pypdfium2.PdfDocument(render(paper))
    for page in document:
        width, height = page.get_size()
        for thing in page.get_objects():
            left, bottom, right, top = thing.get_bounds()
            assert left >= 30
            assert right <= width - 30
            assert bottom >= 20
            assert top <= height - 20
    document.close()


def test_a_logo_is_printed_and_a_broken_one_left_out():
    file = BytesIO()
    Image.new("RGBA", (300, 100), (31, 92, 70, 128)).save(file, "PNG")
    logo = file.getvalue()
    for data, pictures in ((logo, 1), (logo[:60], 0), (b"no picture", 0), (b"", 0)):
        pdf = render(replace(AGREEMENT, letterhead=replace(HEAD, logo=data)))
        assert pdf.count(b"/Subtype /Image") >= pictures
        assert (b"/Subtype /Image" in pdf) == bool(pictures)


def test_the_same_paper_gives_the_same_file():
    for paper in PAPERS:
        assert render(paper) == render(paper)


def test_clauses_and_guests_can_be_many():
    clauses = [Clause(number, f"Punkt {number}", "Tekst.") for number in range(1, 200)]
    paper = AgreementPaper(HEAD, "Aftale", "", AgreementStatus.DRAFT, "", clauses, (), ())
    text = printed(paper)
    assert all(f"§ {number} Punkt {number} Tekst." in text for number in range(1, 200))
    assert " 100 " in printed(SignatureSheetPaper(HEAD, "", "", (), guest_lines=100))


def test_a_fresh_signature_sheet_counts_nothing():
    fresh = [replace(line, signed_on=None) for line in signatories(4)]
    assert "har underskrevet" not in printed(replace(SHEET, signatures=fresh))


def test_papers_can_be_printed_from_several_threads_at_once():
    with ThreadPoolExecutor(4) as pool:
        files = list(pool.map(render, [*PAPERS] * 3))
    assert files == [render(paper) for paper in PAPERS] * 3


@pytest.mark.parametrize(
    ("own", "title"),
    [
        ("", "Referat af ordinært møde"),
        ("Ordinært møde i Horsens", "Referat af ordinært møde i Horsens"),
        ("Strategidag", "Referat: Strategidag"),
    ],
)
def test_a_meeting_is_named_inside_a_title(own, title):
    text = printed(replace(MINUTES, meeting=replace(MEETING, title=own)))
    assert f"UDKAST {title} Alliancens forum" in text
    assert ("Mødetype Ordinært møde" in text) == (own == "Strategidag")


def test_a_body_named_as_the_alliance_is_not_named_twice():
    text = printed(replace(MINUTES, meeting=replace(MEETING, body="Vækstalliancen")))
    assert "Referat af ordinært møde Møde nr." in text
