"""Papers: gathered and sorted from the register, in either language, as of the meeting's date."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.papers import AgendaPaper, AgreementPaper, AttendancePaper, Letterhead, MinutesPaper
from vaekst_desk.domain.representatives import MandateFields
from vaekst_desk.domain.vocabulary import (
    AgreementStatus,
    Language,
    MeetingStatus,
    PaperKind,
    Presence,
    Role,
    SigningMethod,
)
from vaekst_desk.services import meetings, papers, representatives
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.papers import PaperOptions

LABEL = Label.of(StepCode.MEETING_EDIT)
DAY = date(2026, 11, 24)
FOUNDING, ORDINARY = 1, 2


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("language", Language)
def test_every_paper_of_the_example_is_a_pdf_with_text(
    example: Desk, kind: PaperKind, language: Language
) -> None:
    data = example.read(papers.render, kind, 1, PaperOptions(language, printed_on=DAY))
    pdf = pypdfium2.PdfDocument(BytesIO(data))
    text = pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    assert "Vækstalliancen" in text


def test_a_paper_of_nothing_is_not_found(example: Desk) -> None:
    for kind in PaperKind:
        with pytest.raises(UserError) as caught:
            example.read(papers.build, kind, 99)
        assert caught.value.code is ErrorCode.NOT_FOUND


def test_the_letterhead_is_the_alliances_own(example: Desk) -> None:
    head = example.read(papers.letterhead, PaperOptions(printed_on=DAY))
    assert head == Letterhead(
        "Vækstalliancen",
        (
            "Rådhustorvet 4",
            "8700 Horsens",
            "+45 76 29 29 29",
            "sekretariat@vaekstalliancen.example",
            "www.vaekstalliancen.example",
        ),
        head.logo,
        "Camilla Bæk",
        Language.DANISH,
        DAY,
    )
    assert head.logo.startswith(b"\x89PNG")
    assert example.read(papers.letterhead, PaperOptions(Language.ENGLISH)).language is Language.ENGLISH


def test_the_agreement_lists_parties_and_signatures_by_group_and_name(example: Desk) -> None:
    paper = example.read(papers.agreement, 1)
    assert [clause.number for clause in paper.clauses] == list(range(1, 17))
    assert paper.status is AgreementStatus.SIGNING
    groups = [party.group for party in paper.parties]
    assert list(dict.fromkeys(groups)) == ["Kommune", "Erhvervsliv", "Uddannelse", "Organisation"]
    business = [party.name for party in paper.parties if party.group == "Erhvervsliv"]
    assert business[-4:] == [
        "Ærø Stålmontage A/S",
        "Østbirk Energi A.m.b.a.",
        "Åbjerg Byggeri ApS",
        "Aagaard & Østergård Revision P/S",
    ]
    assert paper.parties[0].address == "Rådhustorvet 4\n8700 Horsens"
    assert [line.name for line in paper.signatures[:4]] == [
        "Mette Møller",
        "Inge Skov",
        "Erik Yıldız",
        "Freja Yıldız",
    ]
    signed = paper.signatures[0]
    assert (signed.signed_on, signed.place, signed.method) == (
        date(2026, 10, 8),
        "Horsens",
        SigningMethod.PAPER,
    )


def test_the_signature_sheet_has_the_same_lines_and_room_for_guests(example: Desk) -> None:
    sheet = example.read(papers.signature_sheet, 1, PaperOptions(Language.ENGLISH, guest_lines=2))
    assert {line.name for line in sheet.signatures} == {
        line.name for line in example.read(papers.agreement, 1).signatures
    }
    business = [line.name for line in sheet.signatures if line.group == "Business"]
    assert business[:4] == ["Małgorzata Bæk", "Zacharias Bæk", "Karsten Dahl", "Lone Friis"]
    assert list(dict.fromkeys(line.group for line in sheet.signatures)) == [
        "Municipality",
        "Business",
        "Education",
        "Organisations",
    ]
    assert sheet.guest_lines == 2


def test_the_minutes_tell_who_came_what_was_decided_and_who_does_what(example: Desk) -> None:
    paper = example.read(papers.minutes, FOUNDING)
    presence = {kind: [line.name for line in paper.attendees if line.presence is kind] for kind in Presence}
    assert len(presence[Presence.PRESENT]) == 26
    assert presence[Presence.APOLOGIES] == [
        "Åse Friis",
        "Karsten Dahl",
        "Małgorzata Bæk",
        "Else Lund",
        "Anne Sørensen",
    ]
    assert presence[Presence.ABSENT] == ["Peter Å"]
    assert paper.attendees[-1].guest
    numbers = [made.number for item in paper.items for made in item.decisions]
    assert numbers == ["2026-1", "2026-2", "2026-3", "2026-4"]
    voted = paper.items[3].decisions[0]
    assert (voted.votes_for, voted.votes_against, voted.votes_abstained) == (24, 0, 0)
    task = paper.items[6].tasks[0]
    assert (task.responsible, task.due) == ("Erik Nielsen", date(2026, 11, 19))
    assert [(line.name, line.title, line.organization) for line in paper.signatures] == [
        ("Mette Møller", "Mødeleder, Kommunaldirektør", "Horsens Kommune"),
        ("Camilla Bæk", "Referent, Faglig sekretær", "BusinessHorsens"),
    ]
    assert paper.next_meeting == datetime(2027, 2, 4, 8)
    assert paper.draft


def test_approved_minutes_are_no_draft(example: Desk) -> None:
    found = example.read(meetings.get, FOUNDING)
    approved = replace(found.fields, status=MeetingStatus.APPROVED, approved_on=date(2027, 2, 4))
    example.write(LABEL, meetings.save, approved, meeting_id=FOUNDING)
    paper = example.read(papers.minutes, FOUNDING)
    assert (paper.draft, paper.approved_on) == (False, date(2027, 2, 4))


def test_the_notice_says_the_case_and_nothing_of_what_was_said(example: Desk) -> None:
    paper = example.read(papers.agenda, FOUNDING)
    assert paper.items[3].case_text
    assert paper.items[3].recommendation
    assert all(not (item.minutes_text or item.decisions or item.tasks) for item in paper.items)
    assert paper.note.startswith("Velkommen")


def test_mail_and_phone_are_shown_only_when_chosen(example: Desk) -> None:
    for chosen in (False, True):
        paper = example.read(papers.attendance_list, FOUNDING, PaperOptions(with_contact=chosen))
        assert paper.with_contact is chosen
        assert any(line.email or line.phone for line in paper.attendees) is chosen
    assert next(line for line in paper.attendees if line.name == "Mette Møller").phone == "+45 36 55 93 56"


def test_papers_show_who_people_were_at_the_meeting(example: Desk) -> None:
    before = example.read(papers.attendees, FOUNDING)
    moved = next(row for row in example.read(meetings.get, FOUNDING).attendances if row.name == "Lone Friis")
    person = example.read(representatives.get, moved.fields.person_id or 0)
    old = replace(person.mandates[0].fields, ends_on=date(2026, 12, 31))
    new = MandateFields(1, 1, Role.OBSERVER, date(2027, 1, 1))
    example.write(LABEL, representatives.save, person.fields, person_id=person.id, mandates=[old, new])
    assert example.read(papers.attendees, FOUNDING) == before
    later = {line.name: line for line in example.read(papers.attendees, ORDINARY)}
    assert (later["Lone Friis"].organization, later["Lone Friis"].role) == ("Horsens Kommune", Role.OBSERVER)


def test_two_people_of_one_name_are_kept_apart_under_the_minutes(example: Desk) -> None:
    chair = example.read(meetings.get, FOUNDING).fields.chair_id
    fields = example.read(representatives.get, chair or 0).fields
    mandate = MandateFields(1, 3, Role.MEMBER, date(2022, 1, 1))
    other = example.write(LABEL, representatives.save, fields, mandates=[mandate]).result
    found = example.read(meetings.get, FOUNDING)
    example.write(LABEL, meetings.save, replace(found.fields, chair_id=other), meeting_id=FOUNDING)
    example.write(LABEL, meetings.invite_all, FOUNDING)
    assert example.read(papers.minutes, FOUNDING).signatures[0].organization == "Ærø Stålmontage A/S"


def test_files_are_named_as_a_secretary_would(example: Desk) -> None:
    names = {kind: papers.suggested_file_name(example.read(papers.build, kind, 1)) for kind in PaperKind}
    agreement = "Partnerskabsaftale om vækst og arbejdspladser i Horsens Kommune"
    assert names == {
        PaperKind.AGREEMENT: f"{agreement}.pdf",
        PaperKind.SIGNATURE_SHEET: f"Underskriftsark {agreement}.pdf",
        PaperKind.AGENDA: "Dagsorden 2026-1 Vækstalliancen.pdf",
        PaperKind.ATTENDANCE: "Deltagerliste 2026-1 Vækstalliancen.pdf",
        PaperKind.MINUTES: "Referat 2026-1 Vækstalliancen.pdf",
    }
    english = example.read(papers.build, PaperKind.MINUTES, 1, PaperOptions(Language.ENGLISH))
    assert papers.suggested_file_name(english) == "Minutes 2026-1 Vækstalliancen.pdf"
    assert isinstance(english, MinutesPaper)
    assert isinstance(example.read(papers.build, PaperKind.AGENDA, 1), AgendaPaper)
    assert isinstance(example.read(papers.build, PaperKind.ATTENDANCE, 1), AttendancePaper)


@given(st.text() | st.sampled_from(["CON", "nul.", "Aux .txt", "Konference", "...", "a" * 300, "LPT1"]))
def test_any_title_makes_a_file_name_that_windows_takes(title: str) -> None:
    paper = AgreementPaper(Letterhead("A"), title, "", AgreementStatus.DRAFT, "", (), (), ())
    name = papers.suggested_file_name(paper)
    stem = name.removesuffix(".pdf")
    assert stem == stem.strip(" .") != ""
    assert len(stem) <= 120 + len("Partnerskabsaftale ")
    assert not set(name) & set('<>:"/\\|?*\n\r\t\x00')
    assert stem.split(".")[0].upper().strip() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}
