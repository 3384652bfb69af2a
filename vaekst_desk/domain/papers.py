"""What is printed: one frozen row per paper, complete and free of queries.

Services fill them, `documents` lays them out, `exchange` writes the attendee list to other programs. Every text
is plain text as the secretary typed it; line breaks are kept, an empty line starts a new paragraph.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vaekst_desk.domain.vocabulary import (
    Adoption,
    AgreementStatus,
    ItemKind,
    Language,
    MeetingKind,
    MeetingStatus,
    MinutesStyle,
    Outcome,
    Presence,
    Role,
    SigningMethod,
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who sends the paper. `logo` is a PNG, JPEG or empty; `lines` are address and contact lines."""

    alliance: str
    lines: Sequence[str] = ()
    logo: bytes = b""
    secretary: str = ""
    language: Language = Language.DANISH
    printed_on: date = date.min


@dataclass(frozen=True, slots=True)
class Clause:
    """One numbered clause of an agreement. Lines of `text` that begin with "- " are list items."""

    number: int
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One signatory's place on an agreement: who signs for which party, and how if it is done."""

    name: str
    title: str
    organization: str
    group: str
    group_position: int = 0
    signed_on: date | None = None
    place: str = ""
    method: SigningMethod | None = None


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One party of an agreement with its member group's name in the paper's language."""

    name: str
    group: str
    group_position: int = 0
    cvr: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class AgreementPaper:
    """The whole agreement: preamble, clauses, parties and signature blocks, the latter two already sorted."""

    letterhead: Letterhead
    title: str
    subtitle: str
    status: AgreementStatus
    preamble: str
    clauses: Sequence[Clause]
    parties: Sequence[PartyLine]
    signatures: Sequence[SignatureLine]
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class SignatureSheetPaper:
    """The sheet passed round for signing, already sorted by group and name, with `guest_lines` blank rows."""

    letterhead: Letterhead
    title: str
    occasion: str
    signatures: Sequence[SignatureLine]
    guest_lines: int = 6


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision under an item; `number` is the running one of the year ("2026-3") or empty."""

    number: str
    text: str
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None
    outcome: Outcome | None = None
    by_chair: bool = False
    dissent: str = ""


@dataclass(frozen=True, slots=True)
class AnnexLine:
    """One annex as papers name it: "Bilag 3.1: Budget"; `pages` is 0 for a file that cannot be printed."""

    number: str
    name: str
    pages: int = 0


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task that followed from an item."""

    title: str
    responsible: str
    due: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One agenda item with its case before the meeting and its account after it.

    A `withheld` item is a closed one in a version for the public: its number stands, its content does not.
    """

    number: int
    title: str
    kind: ItemKind
    presenter: str = ""
    minutes_planned: int | None = None
    case_text: str = ""
    recommendation: str = ""
    minutes_text: str = ""
    decisions: Sequence[DecisionLine] = ()
    tasks: Sequence[TaskLine] = ()
    economy_text: str = ""
    annexes: Sequence[AnnexLine] = ()
    closed: bool = False
    withheld: bool = False
    postponed: bool = False


@dataclass(frozen=True, slots=True)
class AttendeeLine:
    """One person on a meeting's list. `role` is None for guests; contact fields are empty unless chosen.

    `from_item` and `to_item` are the numbers of the first and last items of somebody who came late or left early, None
    for from the beginning and to the end. `instead_of` is the member an alternate came for.
    """

    given_name: str
    family_name: str
    title: str
    organization: str
    group: str
    group_position: int
    role: Role | None
    presence: Presence
    email: str = ""
    phone: str = ""
    alternate_for: str = ""
    guest: bool = False
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    from_item: int | None = None
    to_item: int | None = None
    instead_of: str = ""

    @property
    def name(self) -> str:
        """The name as written on papers: given name first."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class MeetingHead:
    """What every meeting paper says at its top. Times are local civil times in `zone`."""

    body: str
    title: str
    kind: MeetingKind
    status: MeetingStatus
    number: str
    starts_at: datetime
    ends_at: datetime | None
    zone: str
    place: str = ""
    online_url: str = ""
    chair: str = ""
    minute_taker: str = ""
    began_at: datetime | None = None
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AgendaPaper:
    """The notice of meeting: head, a greeting, and the items with case texts. `public` leaves closed items out."""

    letterhead: Letterhead
    meeting: MeetingHead
    items: Sequence[ItemLine]
    invited: Sequence[AttendeeLine] = ()
    note: str = ""
    public: bool = False


@dataclass(frozen=True, slots=True)
class AttendancePaper:
    """The attendee list, already sorted; e-mail and phone are shown only when `with_contact`.

    `ticks` puts a box to tick before every name and leaves the presence out.
    """

    letterhead: Letterhead
    meeting: MeetingHead
    attendees: Sequence[AttendeeLine]
    with_contact: bool = False
    ticks: bool = False


@dataclass(frozen=True, slots=True)
class SignInPaper:
    """The sheet to sign at the door, already sorted, with `guest_lines` blank rows."""

    letterhead: Letterhead
    meeting: MeetingHead
    attendees: Sequence[AttendeeLine]
    guest_lines: int = 6


@dataclass(frozen=True, slots=True)
class LabelOptions:
    """How badges meet the sheet in the printer: an offset in mm (right, down), and labels already used at its top."""

    right_mm: float = 0.0
    down_mm: float = 0.0
    used: int = 0
    outlines: bool = False


@dataclass(frozen=True, slots=True)
class BadgesPaper:
    """Name badges (L4784, 80 x 50 mm, 2 x 5 on A4), already sorted. `outlines` is the test print."""

    letterhead: Letterhead
    meeting: MeetingHead
    people: Sequence[AttendeeLine]
    labels: LabelOptions = LabelOptions()


@dataclass(frozen=True, slots=True)
class TableCardsPaper:
    """Table cards to fold, two on a page, the name on both sides, already sorted."""

    letterhead: Letterhead
    meeting: MeetingHead
    people: Sequence[AttendeeLine]


@dataclass(frozen=True, slots=True)
class ListedTask:
    """A task on the list of tasks, with where it came from: "2026-1, punkt 4: Handlingsplan"."""

    task: TaskLine
    meeting_number: str = ""
    item_number: int | None = None
    item: str = ""


@dataclass(frozen=True, slots=True)
class TasksPaper:
    """The open tasks of a body as of a meeting, already sorted by due date; those due before `as_of` are overdue."""

    letterhead: Letterhead
    meeting: MeetingHead
    tasks: Sequence[ListedTask]
    as_of: date


@dataclass(frozen=True, slots=True)
class QuorumLine:
    """Whether the body could decide: how many votes were there, of how many, and how many it takes."""

    there: int
    seats: int
    needed: int
    met: bool
    missing_groups: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """The minutes: head, attendance, items with decisions and tasks, signature lines, next meeting."""

    letterhead: Letterhead
    meeting: MeetingHead
    attendees: Sequence[AttendeeLine]
    items: Sequence[ItemLine]
    signatures: Sequence[SignatureLine]
    draft: bool = True
    next_meeting: datetime | None = None
    approved_on: date | None = None
    style: MinutesStyle = MinutesStyle.FULL
    public: bool = False
    comments_by: date | None = None
    adoption: Adoption | None = None
    quorum: QuorumLine | None = None


Paper = (
    AgreementPaper
    | SignatureSheetPaper
    | AgendaPaper
    | AttendancePaper
    | SignInPaper
    | BadgesPaper
    | TableCardsPaper
    | TasksPaper
    | MinutesPaper
)
