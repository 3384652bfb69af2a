"""Papers: gathered and sorted from the register, in either language, as of the meeting's date."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.small_register import Small
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, DecisionFields
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AgreementPaper,
    AttendancePaper,
    BadgesPaper,
    DecisionLine,
    LabelOptions,
    Letterhead,
    MinutesPaper,
    QuorumLine,
    SignInPaper,
    TasksPaper,
)
from vaekst_desk.domain.representatives import MandateFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import (
    AgreementStatus,
    ItemKind,
    Language,
    MeetingStatus,
    MinutesStyle,
    Outcome,
    PaperKind,
    Presence,
    QuorumRule,
    Role,
    SigningMethod,
    TieRule,
)
from vaekst_desk.services import bodies, check_in, meetings, papers, representatives
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
    # a card on the table says who sits there and nothing else
    assert ("Mette Møller" if kind is PaperKind.TABLE_CARDS else "Vækstalliancen") in text


def test_a_paper_of_nothing_is_not_found(example: Desk) -> None:
    for kind in PaperKind:
        for call in (papers.render, papers.file_name):
            with pytest.raises(UserError) as caught:
                example.read(call, kind, 99)
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
    names = {kind: example.read(papers.file_name, kind, 1) for kind in PaperKind}
    agreement = "Partnerskabsaftale om vækst og arbejdspladser i Horsens Kommune"
    assert names == {
        PaperKind.AGREEMENT: f"{agreement}.pdf",
        PaperKind.SIGNATURE_SHEET: f"Underskriftsark {agreement}.pdf",
        PaperKind.AGENDA: "Dagsorden 2026-1 Vækstalliancen.pdf",
        PaperKind.ATTENDANCE: "Deltagerliste 2026-1 Vækstalliancen.pdf",
        PaperKind.SIGN_IN_SHEET: "Fremmødeliste 2026-1 Vækstalliancen.pdf",
        PaperKind.BADGES: "Navneskilte 2026-1 Vækstalliancen.pdf",
        PaperKind.TABLE_CARDS: "Bordkort 2026-1 Vækstalliancen.pdf",
        PaperKind.TASKS: "Opgaveliste 2026-1 Vækstalliancen.pdf",
        PaperKind.MEETING_PACK: "Mødemappe 2026-1 Vækstalliancen.pdf",
        PaperKind.MINUTES: "Referat 2026-1 Vækstalliancen.pdf",
    }
    english = example.read(papers.build, PaperKind.MINUTES, 1, PaperOptions(Language.ENGLISH))
    assert papers.suggested_file_name(english) == "Minutes 2026-1 Vækstalliancen.pdf"
    assert isinstance(english, MinutesPaper)
    assert isinstance(example.read(papers.build, PaperKind.AGENDA, 1), AgendaPaper)
    assert isinstance(example.read(papers.build, PaperKind.ATTENDANCE, 1), AttendancePaper)


# --- the meeting year, on small registers

EIGHT = datetime(2026, 11, 26, 8)
CLOSED = AgendaItemFields(
    "Personsag",
    ItemKind.DECISION,
    "Bo Bæk",
    10,
    "Hemmelig sag",
    "Hemmelig indstilling",
    "Hemmeligt referat",
    (DecisionFields("Hemmelig beslutning", dissent="Hemmelig mindretalsudtalelse"),),
    (TaskFields("Hemmelig opgave"),),
    economy_text="Hemmelig økonomi",
    closed=True,
)


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def test_the_notice_has_economy_and_the_agenda_its_closed_marks(small: Small) -> None:
    budget = AgendaItemFields("Budget", economy_text="10.000 kr.")
    meeting_id = small.meeting(EIGHT.date(), None, budget, CLOSED, began_at=EIGHT)
    paper = small.desk.read(papers.agenda, meeting_id)
    assert [(item.economy_text, item.closed) for item in paper.items] == [
        ("10.000 kr.", False),
        ("Hemmelig økonomi", True),
    ]
    assert (paper.public, paper.meeting.began_at) == (False, EIGHT)


@pytest.mark.parametrize("kind", [PaperKind.AGENDA, PaperKind.MINUTES, PaperKind.TASKS])
def test_nothing_of_a_closed_item_reaches_the_public(small: Small, kind: PaperKind) -> None:
    meeting_id = small.meeting(EIGHT.date(), None, AgendaItemFields("Budget"), CLOSED)
    inside, outside = (
        repr(small.desk.read(papers.build, kind, meeting_id, PaperOptions(public=public)))
        for public in (False, True)
    )
    assert "Hemmelig" in inside
    for secret in ("emmelig", "Personsag", "Bo Bæk"):
        assert secret not in outside
    if kind is not PaperKind.TASKS:
        paper = small.desk.read(papers.build, kind, meeting_id, PaperOptions(public=True))
        assert [(item.number, item.withheld) for item in paper.items] == [(1, False), (2, True)]
        assert paper.public


def test_the_minutes_say_for_which_items_somebody_was_there(small: Small) -> None:
    company = small.organization("Ærø Stål")
    people = {name: small.person(name, of=company) for name in ("Hele", "Sen", "Tidlig", "Væk")}
    came = {key: Presence.ABSENT if name == "Væk" else Presence.PRESENT for name, key in people.items()}
    items = [
        AgendaItemFields(f"Punkt {at}", started_at=EIGHT + timedelta(minutes=10 * at)) for at in range(4)
    ]
    meeting_id = small.meeting(EIGHT.date(), came, *items, finished_at=EIGHT + timedelta(hours=1))
    late, early = (small.line(meeting_id, name).fields.id for name in ("Sen", "Tidlig"))
    small.write(check_in.set_times, late, arrived_at=EIGHT + timedelta(minutes=15), left_at=None)
    small.write(check_in.set_times, early, arrived_at=None, left_at=EIGHT + timedelta(minutes=25))
    lines = {line.name: line for line in small.desk.read(papers.minutes, meeting_id).attendees}
    assert {name: (line.from_item, line.to_item) for name, line in lines.items()} == {
        "Hele": (None, None),
        "Sen": (2, None),
        "Tidlig": (None, 3),
        "Væk": (None, None),
    }
    assert lines["Sen"].arrived_at == EIGHT + timedelta(minutes=15)


def test_an_alternate_stands_where_they_were_needed_and_nowhere_else(small: Small) -> None:
    company = small.organization("Ærø Stål")
    member = small.person("Med", of=company)
    came, waited = (small.person(name, of=company, role=Role.ALTERNATE) for name in ("Kom", "Vented"))
    meeting_id = small.meeting(
        EIGHT.date(), {member: Presence.APOLOGIES, waited: Presence.INVITED}, AgendaItemFields("A")
    )
    line = small.line(meeting_id, "Med").fields.id
    small.write(check_in.stand_in, line, came, presence=Presence.PRESENT, on=EIGHT.date())
    lines = {line.name: line for line in small.desk.read(papers.minutes, meeting_id).attendees}
    assert set(lines) == {"Med", "Kom"}
    assert lines["Kom"].instead_of == "Med"
    assert {line.name for line in small.desk.read(papers.attendance_list, meeting_id).attendees} == {
        "Med",
        "Kom",
        "Vented",
    }


@pytest.mark.parametrize("kind", [PaperKind.SIGN_IN_SHEET, PaperKind.BADGES, PaperKind.TABLE_CARDS])
def test_what_is_laid_out_at_the_door_is_for_those_who_may_come(small: Small, kind: PaperKind) -> None:
    company = small.organization("Ærø Stål")
    people = {small.person(each.value.capitalize(), of=company): each for each in Presence}
    people[small.person("Sup", of=company, role=Role.ALTERNATE)] = Presence.INVITED
    meeting_id = small.meeting(EIGHT.date(), people, guests={"Gæst": Presence.ACCEPTED})
    options = PaperOptions(guest_lines=3, labels=LabelOptions(1.0, -2.0, 4, outlines=True))
    paper = small.desk.read(papers.build, kind, meeting_id, options)
    listed = paper.attendees if isinstance(paper, SignInPaper) else paper.people
    assert [line.name for line in listed] == ["Accepted", "Invited", "Present", "Gæst"]
    if isinstance(paper, SignInPaper):
        assert paper.guest_lines == 3
    if isinstance(paper, BadgesPaper):
        assert paper.labels == options.labels


def test_the_attendee_list_can_have_boxes_to_tick(example: Desk) -> None:
    assert example.read(papers.attendance_list, ORDINARY, PaperOptions(ticks=True)).ticks
    assert not example.read(papers.attendance_list, ORDINARY).ticks


def test_open_tasks_are_those_of_the_body_up_to_the_meeting(small: Small) -> None:
    bo = small.person("Bo", "Bæk")

    def meeting(day: date, *tasks: TaskFields, **values: Any) -> int:
        return small.meeting(
            day, None, AgendaItemFields("A"), AgendaItemFields("Budget", tasks=tasks), **values
        )

    meeting(date(2026, 2, 5), TaskFields("Sent", bo, date(2026, 12, 1)), TaskFields("Uden frist"))
    meeting(date(2026, 3, 5), TaskFields("Tidligt", bo, date(2026, 4, 1)), TaskFields("Gjort", done_on=DAY))
    this = meeting(EIGHT.date(), TaskFields("Fra i dag", None, date(2026, 12, 1)))
    meeting(date(2027, 2, 4), TaskFields("Senere", bo, date(2026, 1, 1)))
    small.write(meetings.to_bin, [meeting(date(2026, 1, 8), TaskFields("I papirkurven"))])
    paper = small.desk.read(papers.build, PaperKind.TASKS, this, PaperOptions(printed_on=DAY))
    assert isinstance(paper, TasksPaper)
    assert [(line.task.title, line.task.responsible, line.meeting_number) for line in paper.tasks] == [
        ("Tidligt", "Bo Bæk", "2026-2"),
        ("Sent", "Bo Bæk", "2026-1"),
        ("Fra i dag", "", "2026-3"),
        ("Uden frist", "", "2026-1"),
    ]
    assert (paper.tasks[0].item_number, paper.tasks[0].item, paper.as_of) == (2, "Budget", DAY)


def rule(small: Small, **values: Any) -> None:
    """Changes the alliance's rules of procedure."""
    rules = small.desk.read(bodies.rules, 1)
    small.write(bodies.save, replace(rules, **values), body_id=1)


def decided(small: Small, made: DecisionFields) -> DecisionLine:
    meeting_id = small.meeting(EIGHT.date(), None, AgendaItemFields("A", decisions=(made,)))
    return small.desk.read(papers.minutes, meeting_id).items[0].decisions[0]


@pytest.mark.parametrize(
    ("tie_rule", "chair_for", "expected"),
    [
        (TieRule.CHAIR, None, (Outcome.TIED, False)),
        (TieRule.CHAIR, True, (Outcome.ADOPTED, True)),
        (TieRule.CHAIR, False, (Outcome.REJECTED, True)),
        (TieRule.LOT, True, (Outcome.ADOPTED, False)),
        (TieRule.REJECTED, None, (Outcome.REJECTED, False)),
    ],
)
def test_a_tie_comes_out_as_the_bodys_rule_says(
    small: Small, tie_rule: TieRule, chair_for: bool | None, expected: tuple[Outcome, bool]
) -> None:
    rule(small, tie_rule=tie_rule)
    line = decided(small, DecisionFields("Ja", 5, 5, 1, chair_for=chair_for, dissent="Nej"))
    assert (line.outcome, line.by_chair) == expected
    assert line.dissent == "Nej"


def test_without_a_tie_the_chair_decides_nothing(small: Small) -> None:
    line = decided(small, DecisionFields("Ja", 6, 5, chair_for=True))
    assert (line.outcome, line.by_chair) == (Outcome.ADOPTED, False)
    unvoted = decided(small, DecisionFields("Ja", chair_for=True))
    assert (unvoted.outcome, unvoted.by_chair) == (None, False)


def test_the_quorum_is_that_of_the_first_decision(small: Small) -> None:
    ids = [small.person(f"M{at}", of=small.organization(f"O{at}")) for at in range(3)]
    decision = DecisionFields("Ja", decided_at=EIGHT + timedelta(minutes=30))
    came = dict.fromkeys(ids, Presence.PRESENT)
    meeting_id = small.meeting(EIGHT.date(), came, AgendaItemFields("A", decisions=(decision,)))
    for name in ("M0", "M1"):
        line = small.line(meeting_id, name).fields.id
        small.write(check_in.set_times, line, arrived_at=None, left_at=EIGHT + timedelta(minutes=20))
    quorum = small.desk.read(papers.minutes, meeting_id).quorum
    assert quorum == QuorumLine(there=1, seats=3, needed=2, met=False)
    without = small.meeting(EIGHT.date(), came, AgendaItemFields("A"))
    assert small.desk.read(papers.minutes, without).quorum == QuorumLine(3, 3, 2, met=True)


def test_groups_that_are_missing_are_named_in_the_papers_language(small: Small) -> None:
    rule(small, quorum_rule=QuorumRule.ONE_PER_GROUP)
    member = small.person("Bo", of=small.organization("Ærø Stål"))
    teacher = small.person("Åge", of=small.organization("Skolen", "uddannelse"))
    came = {member: Presence.PRESENT, teacher: Presence.APOLOGIES}
    meeting_id = small.meeting(EIGHT.date(), came, AgendaItemFields("A"))
    for language, name in ((Language.DANISH, "Uddannelse"), (Language.ENGLISH, "Education")):
        quorum = small.desk.read(papers.minutes, meeting_id, PaperOptions(language)).quorum
        assert quorum is not None
        assert (quorum.met, quorum.missing_groups) == (False, (name,))


def test_no_quorum_is_told_where_none_is_asked_for_or_nobody_has_met(small: Small) -> None:
    ahead = small.meeting(EIGHT.date(), None, status=MeetingStatus.CALLED)
    assert small.desk.read(papers.minutes, ahead).quorum is None
    rule(small, quorum_rule=QuorumRule.NONE)
    held = small.meeting(EIGHT.date())
    assert small.desk.read(papers.minutes, held).quorum is None


def test_the_style_is_the_meetings_unless_another_is_chosen(small: Small) -> None:
    meeting_id = small.meeting(EIGHT.date(), minutes_style=MinutesStyle.FULL)
    assert small.desk.read(papers.minutes, meeting_id).style is MinutesStyle.FULL
    chosen = PaperOptions(minutes_style=MinutesStyle.DECISIONS)
    assert small.desk.read(papers.minutes, meeting_id, chosen).style is MinutesStyle.DECISIONS


def test_a_postponed_item_and_its_economy_are_in_the_minutes(small: Small) -> None:
    item = AgendaItemFields("A", economy_text="10.000 kr.", postponed=True)
    (line,) = small.desk.read(papers.minutes, small.meeting(EIGHT.date(), None, item)).items
    assert (line.economy_text, line.postponed) == ("10.000 kr.", True)


def test_a_signature_sheet_can_show_only_what_is_missing(example: Desk) -> None:
    whole = example.read(papers.signature_sheet, 1).signatures
    missing = example.read(papers.signature_sheet, 1, PaperOptions(missing_only=True)).signatures
    assert missing == tuple(line for line in whole if line.signed_on is None)
    assert 0 < len(missing) < len(whole)


@given(st.text() | st.sampled_from(["CON", "nul.", "Aux .txt", "Konference", "...", "a" * 300, "LPT1"]))
def test_any_title_makes_a_file_name_that_windows_takes(title: str) -> None:
    paper = AgreementPaper(Letterhead("A"), title, "", AgreementStatus.DRAFT, "", (), (), ())
    name = papers.suggested_file_name(paper)
    stem = name.removesuffix(".pdf")
    assert stem == stem.strip(" .") != ""
    assert len(stem) <= 120 + len("Partnerskabsaftale ")
    assert not set(name) & set('<>:"/\\|?*\n\r\t\x00')
    assert stem.split(".")[0].upper().strip() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}
