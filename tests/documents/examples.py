"""Papers for the tests: an ordinary one of each kind, and what a test reads from the finished PDF."""

from dataclasses import replace
from datetime import date, datetime

import pypdfium2

from vaekst_desk.documents import render
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AgreementPaper,
    AttendancePaper,
    AttendeeLine,
    BadgesPaper,
    Clause,
    DecisionLine,
    ItemLine,
    Letterhead,
    ListedTask,
    MeetingHead,
    MinutesPaper,
    Paper,
    PartyLine,
    SignatureLine,
    SignatureSheetPaper,
    SignInPaper,
    TableCardsPaper,
    TaskLine,
    TasksPaper,
)
from vaekst_desk.domain.vocabulary import (
    AgreementStatus,
    ItemKind,
    Language,
    MeetingKind,
    MeetingStatus,
    Presence,
    Role,
    SigningMethod,
)

GROUPS = ("Erhvervslivet", "Uddannelserne", "Organisationerne", "Horsens Kommune")
HEAD = Letterhead(
    alliance="Vækstalliancen",
    lines=("Rådhustorvet 4, 8700 Horsens",),
    printed_on=date(2026, 11, 24),
)
MEETING = MeetingHead(
    body="Alliancens forum",
    title="",
    kind=MeetingKind.ORDINARY,
    status=MeetingStatus.CALLED,
    number="2026-3",
    starts_at=datetime(2026, 12, 3, 8, 0),  # papers carry local civil time
    ends_at=datetime(2026, 12, 3, 9, 30),
    zone="Europe/Copenhagen",
    place="Byrådssalen",
    online_url="https://example.dk/moede",
    chair="Peter Sørensen",
    minute_taker="Mette Bæk",
)


def signatories(count: int) -> list[SignatureLine]:
    """`count` people, a quarter to each group; the first has signed on paper, the second digitally."""
    how = {0: SigningMethod.PAPER, 1: SigningMethod.DIGITAL}
    return [
        SignatureLine(
            name=f"Person {number:04}",
            title=f"Stilling {number}",
            organization=f"Firma {number} A/S",
            group=GROUPS[number * 4 // count],
            signed_on=date(2014, 3, 6) if number in how else None,
            place="Horsens" if number in how else "",
            method=how.get(number),
        )
        for number in range(count)
    ]


def attendee(
    name: str, presence: Presence, *, role: Role | None = Role.MEMBER, guest: bool = False
) -> AttendeeLine:
    """One person of the first group; a guest has none."""
    given, _, family = name.partition(" ")
    return AttendeeLine(
        given_name=given,
        family_name=family,
        title="Direktør",
        organization="Firma A/S",
        group="" if guest else GROUPS[0],
        group_position=0,
        role=None if guest else role,
        presence=presence,
        email=f"{given.lower()}@example.dk",
        phone="+45 76 29 29 29",
        guest=guest,
    )


ATTENDEES = (
    attendee("Anna Present", Presence.PRESENT, role=Role.CHAIR),
    replace(attendee("Bo Stand-in", Presence.PRESENT, role=Role.ALTERNATE), alternate_for="Ib Travelling"),
    attendee("Carl Away", Presence.APOLOGIES),
    attendee("Dorte Missing", Presence.ABSENT),
    attendee("Erik Visitor", Presence.PRESENT, guest=True),
)
ITEMS = (
    ItemLine(
        1, "Velkomst", ItemKind.INFORMATION, presenter="Anna Present", minutes_planned=5, minutes_text="Hej."
    ),
    ItemLine(
        2,
        "Status på mål",
        ItemKind.DECISION,
        minutes_planned=40,
        case_text="Tallene er kommet.\n\n- flere job\n- bedre veje",
        recommendation="At status drøftes.",
        minutes_text="Der var en god snak.",
        decisions=(DecisionLine("2026-8", "Der nedsættes et udvalg.", 14, 2, 1),),
        tasks=(
            TaskLine("Skrive kommissorium", "Mette Bæk", date(2026, 12, 20)),
            TaskLine("Bestille lokale", "Ib Åby", date(2027, 1, 15), date(2026, 12, 10)),
        ),
    ),
    ItemLine(3, "Eventuelt", ItemKind.INFORMATION),
)

AGREEMENT = AgreementPaper(
    letterhead=HEAD,
    title="Partnerskabsaftale",
    subtitle="Vækstalliancen 2026–2029",
    status=AgreementStatus.DRAFT,
    preamble="Aftalen er indgået mellem parterne.",
    clauses=(
        Clause(1, "Formål", "Parterne vil:\n- skabe job\n- samarbejde"),
        Clause(2, "Opsigelse", "Seks måneder."),
    ),
    parties=(
        PartyLine("BusinessHorsens", GROUPS[0], 0, "13748136", "Chr. M. Østergaards Vej 4\n8700 Horsens"),
        PartyLine("Horsens Kommune", GROUPS[3], 3),
    ),
    signatures=signatories(4),
    starts_on=date(2026, 1, 1),
    ends_on=date(2029, 12, 31),
)
SHEET = SignatureSheetPaper(HEAD, "Partnerskabsaftale", "Stiftende møde den 6. marts", signatories(60))
AGENDA = AgendaPaper(HEAD, MEETING, ITEMS, ATTENDEES, "Kære alle\n\nVel mødt.")
ATTENDANCE = AttendancePaper(HEAD, MEETING, ATTENDEES)
MINUTES = MinutesPaper(
    letterhead=HEAD,
    meeting=replace(MEETING, status=MeetingStatus.HELD),
    attendees=ATTENDEES,
    items=ITEMS,
    signatures=(
        SignatureLine("Peter Sørensen", "Mødeleder", "Horsens Kommune", ""),
        SignatureLine("Mette Bæk", "Referent", "Horsens Kommune", ""),
    ),
    next_meeting=datetime(2027, 3, 4, 8, 0),
)
SIGN_IN = SignInPaper(HEAD, MEETING, ATTENDEES)
BADGES = BadgesPaper(HEAD, MEETING, ATTENDEES)
TABLE_CARDS = TableCardsPaper(HEAD, MEETING, ATTENDEES)
TASKS = TasksPaper(
    HEAD,
    MEETING,
    (
        ListedTask(
            TaskLine("Skrive kommissorium", "Mette Bæk", date(2026, 11, 20)), "2026-1", 4, "Handlingsplan"
        ),
        ListedTask(TaskLine("Bestille lokale", "Ib Åby", date(2026, 11, 24)), "2026-2"),
        ListedTask(TaskLine("Undersøge priser", "Ib Åby")),
    ),
    date(2026, 11, 24),
)
PAPERS: tuple[Paper, ...] = (
    AGREEMENT,
    SHEET,
    AGENDA,
    ATTENDANCE,
    MINUTES,
    SIGN_IN,
    BADGES,
    TABLE_CARDS,
    TASKS,
)

NOBODY = Letterhead(alliance="")
NOWHERE = replace(
    MEETING, body="", number="", ends_at=None, place="", online_url="", chair="", minute_taker=""
)
EMPTY_PAPERS: tuple[Paper, ...] = (
    AgreementPaper(NOBODY, "", "", AgreementStatus.IN_FORCE, "", (), (), ()),
    SignatureSheetPaper(NOBODY, "", "", (), guest_lines=0),
    AgendaPaper(NOBODY, NOWHERE, ()),
    AttendancePaper(NOBODY, NOWHERE, ()),
    MinutesPaper(NOBODY, NOWHERE, (), (), (), draft=False),
    SignInPaper(NOBODY, NOWHERE, (), guest_lines=0),
    BadgesPaper(NOBODY, NOWHERE, ()),
    TableCardsPaper(NOBODY, NOWHERE, ()),
    TasksPaper(NOBODY, NOWHERE, (), date(2026, 11, 24)),
)


def in_english(paper: Paper) -> Paper:
    """The same paper in English."""
    return replace(paper, letterhead=replace(paper.letterhead, language=Language.ENGLISH))


def page_texts(pdf: bytes) -> list[str]:
    """What a reader finds on each page, line ends as spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def printed(paper: Paper) -> str:
    """The text of the whole paper, line ends as spaces."""
    return " ".join(page_texts(render(paper)))


def squeezed(text: str) -> str:
    """`text` without white space: what is left after lines were broken somewhere."""
    return "".join(text.split())
