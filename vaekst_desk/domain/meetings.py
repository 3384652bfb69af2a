"""Meetings, their agenda and who came, as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from vaekst_desk.domain.changes import Step
from vaekst_desk.domain.dates import DEFAULT_ZONE
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import ItemKind, Language, MeetingKind, MeetingStatus, Presence, Role


class MeetingScope(StrEnum):
    """Whether a list shows the meetings from its date on, those before it, or all."""

    UPCOMING = "upcoming"
    PAST = "past"
    ALL = "all"


class MeetingSort(StrEnum):
    """What a list of meetings can be sorted by."""

    STARTS_AT = "starts_at"
    NUMBER = "number"
    TITLE = "title"
    BODY = "body"
    KIND = "kind"
    STATUS = "status"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class MeetingQuery:
    """Which meetings a list shows; `statuses` empty means all. `binned` shows the bin instead.

    `as_of` is the day that `scope` is measured from: a meeting on that day is upcoming.
    """

    as_of: date
    text: str = ""
    body_id: int | None = None
    statuses: frozenset[MeetingStatus] = frozenset()
    scope: MeetingScope = MeetingScope.ALL
    year: int | None = None
    binned: bool = False
    sort: MeetingSort = MeetingSort.STARTS_AT
    descending: bool = True


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of a list of meetings. Times are local civil times in `zone`; `number` is "2026-1"."""

    id: int
    number: str
    title: str
    body: str
    kind: MeetingKind
    status: MeetingStatus
    starts_at: datetime
    ends_at: datetime | None
    zone: str
    place: str
    invited: int
    present: int
    items: int


@dataclass(frozen=True, slots=True)
class MeetingFields:
    """What can be typed about a meeting. Times are naive local civil times in `zone`."""

    body_id: int
    starts_at: datetime
    title: str = ""
    kind: MeetingKind = MeetingKind.ORDINARY
    status: MeetingStatus = MeetingStatus.PLANNED
    ends_at: datetime | None = None
    zone: str = DEFAULT_ZONE
    place: str = ""
    online_url: str = ""
    chair_id: int | None = None
    minute_taker_id: int | None = None
    note: str = ""
    called_on: date | None = None
    approved_on: date | None = None


@dataclass(frozen=True, slots=True)
class DecisionFields:
    """What can be typed about a decision. `number` ("2026-3") is given by the program and never read back."""

    text: str = ""
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None
    id: int | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItemFields:
    """What can be typed about an agenda item, numbered by its place in the agenda. Texts are kept as typed."""

    title: str = ""
    kind: ItemKind = ItemKind.INFORMATION
    presenter: str = ""
    minutes_planned: int | None = None
    case_text: str = ""
    recommendation: str = ""
    minutes_text: str = ""
    decisions: tuple[DecisionFields, ...] = ()
    tasks: tuple[TaskFields, ...] = ()
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AttendanceFields:
    """One person's or, where `person_id` is None, one guest's place on a meeting's list."""

    person_id: int | None = None
    presence: Presence = Presence.INVITED
    guest_name: str = ""
    guest_organization: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """An attendance as shown: who it is, and the organisation and role held on the meeting's date.

    `role` is None for guests and for whoever holds no mandate on that date.
    """

    fields: AttendanceFields
    given_name: str
    family_name: str
    title: str = ""
    organization: str = ""
    group_code: str = ""
    role: Role | None = None
    alternate_for: str = ""
    email: str = ""
    phone: str = ""

    @property
    def guest(self) -> bool:
        """Whether it is a guest, known by name only."""
        return self.fields.person_id is None

    @property
    def name(self) -> str:
        """Given name first, as spoken."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def listed_name(self) -> str:
        """Family name first, as listed."""
        return f"{self.family_name}, {self.given_name}" if self.family_name else self.given_name


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with its agenda and its list of people, for the detail panel and the workspace."""

    id: int
    number: str
    fields: MeetingFields
    body: str
    chair: str = ""
    minute_taker: str = ""
    items: Sequence[AgendaItemFields] = ()
    attendances: Sequence[AttendanceRow] = ()
    steps: Sequence[Step] = ()
    binned: bool = False


def shown_number(year: int, number: int) -> str:
    """A running number of a year as papers show it, "2026-3"; empty for 0, which means not given yet."""
    return f"{year}-{number}" if number else ""


_STANDING: tuple[tuple[str, str, ItemKind], ...] = (
    ("Velkomst", "Welcome", ItemKind.INFORMATION),
    ("Godkendelse af dagsorden", "Approval of the agenda", ItemKind.DECISION),
    (
        "Godkendelse af referat fra sidste møde",
        "Approval of the minutes of the last meeting",
        ItemKind.DECISION,
    ),
    ("Orientering", "Information", ItemKind.INFORMATION),
    ("Status på mål", "Status of the targets", ItemKind.DISCUSSION),
    ("Punkter til beslutning", "Items for decision", ItemKind.DECISION),
    ("Næste møde", "Next meeting", ItemKind.INFORMATION),
    ("Eventuelt", "Any other business", ItemKind.DISCUSSION),
)


def standing_items(language: Language) -> tuple[AgendaItemFields, ...]:
    """The usual agenda of a Danish council (a convention; see the design's domain notes)."""
    english = language is Language.ENGLISH
    return tuple(AgendaItemFields(title=en if english else da, kind=kind) for da, en, kind in _STANDING)
