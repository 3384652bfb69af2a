"""What is printed: one frozen row per paper, complete and free of queries.

Services fill them, `documents` lays them out, `exchange` writes the attendee list to other programs. Every text
is plain text as the secretary typed it; line breaks are kept, an empty line starts a new paragraph.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

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


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task that followed from an item."""

    title: str
    responsible: str
    due: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One agenda item with its case before the meeting and its account after it."""

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


@dataclass(frozen=True, slots=True)
class AttendeeLine:
    """One person on a meeting's list. `role` is None for guests; contact fields are empty unless chosen."""

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


@dataclass(frozen=True, slots=True)
class AgendaPaper:
    """The notice of meeting: head, a greeting, and the items with case texts."""

    letterhead: Letterhead
    meeting: MeetingHead
    items: Sequence[ItemLine]
    invited: Sequence[AttendeeLine] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class AttendancePaper:
    """The attendee list, already sorted; e-mail and phone are shown only when `with_contact`."""

    letterhead: Letterhead
    meeting: MeetingHead
    attendees: Sequence[AttendeeLine]
    with_contact: bool = False


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


Paper = AgreementPaper | SignatureSheetPaper | AgendaPaper | AttendancePaper | MinutesPaper
