"""Meetings, their agenda and who came, as rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.dates import DEFAULT_ZONE
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import (
    Adoption,
    AttachmentKind,
    ItemKind,
    ItemPurpose,
    Language,
    MeetingKind,
    MeetingStatus,
    MinutesStyle,
    Presence,
    Role,
)


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
    """One line of a list of meetings. Times are local civil times in `zone`; `number` is "2026-1".

    `came` of the `expected` persons were there: guests, alternates nobody needed and members for whom an alternate came
    are not expected.
    """

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
    expected: int = 0
    came: int = 0

    @property
    def rate(self) -> float | None:
        """How many of those expected came, from 0 to 1; None before the meeting."""
        return self.came / self.expected if self.status.was_held and self.expected else None


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
    began_at: datetime | None = None
    finished_at: datetime | None = None
    minutes_style: MinutesStyle = MinutesStyle.DECISIONS
    comments_by: date | None = None
    adoption: Adoption | None = None


@dataclass(frozen=True, slots=True)
class DecisionFields:
    """What can be typed about a decision. `number` ("2026-3") is given by the program and never read back.

    `decided_at` is the local time it was put down at, for the quorum; `chair_for` is how the chair or the lot went in a
    tie; `dissent` is what the minority wants on record.
    """

    text: str = ""
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None
    id: int | None = None
    number: str = ""
    decided_at: datetime | None = None
    chair_for: bool | None = None
    dissent: str = ""


@dataclass(frozen=True, slots=True)
class Annex:
    """A file on an agenda item or on the meeting itself. `number` is "3.1" for the first one of item 3.

    `size` in bytes; `pages` is 0 where the file is not one that can be printed with the others. `note` says why a frozen
    paper was superseded, empty while it stands.
    """

    id: int
    number: str
    name: str
    media_type: str
    sha256: str
    size: int
    pages: int = 0
    kind: AttachmentKind = AttachmentKind.ANNEX
    item_id: int | None = None
    added_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItemFields:
    """What can be typed about an agenda item, numbered by its place in the agenda. Texts are kept as typed.

    `closed` items stay out of what the public gets, `recurring` ones come back on the next agenda, `postponed` ones were
    not dealt with. `started_at` is the local time it was taken up; `annexes` are read, never written from here.
    """

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
    economy_text: str = ""
    purpose: ItemPurpose = ItemPurpose.PLAIN
    closed: bool = False
    recurring: bool = False
    postponed: bool = False
    started_at: datetime | None = None
    carried_from_id: int | None = None
    annexes: tuple[Annex, ...] = ()

    @property
    def discussed(self) -> bool:
        """Whether anything shows that the item was dealt with."""
        return not self.postponed and bool(self.started_at or self.minutes_text.strip() or self.decisions)


@dataclass(frozen=True, slots=True)
class AttendanceFields:
    """One person's or, where `person_id` is None, one guest's place on a meeting's list.

    `arrived_at` and `left_at` are local times, None for from the beginning and to the end. `instead_of_id` is the
    attendance of the member an alternate comes for.
    """

    person_id: int | None = None
    presence: Presence = Presence.INVITED
    guest_name: str = ""
    guest_organization: str = ""
    id: int | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    instead_of_id: int | None = None
    replied_on: date | None = None

    def there_at(self, at: datetime) -> bool:
        """Whether the person is in the room at a local time."""
        return (
            self.presence is Presence.PRESENT
            and (self.arrived_at is None or self.arrived_at <= at)
            and (self.left_at is None or at < self.left_at)
        )


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """An attendance as shown: who it is, and the organisation and role held on the meeting's date.

    `role` is None for guests and for whoever holds no mandate on that date; `in_body` says that it is one in the body
    that meets.
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
    alternate_for_person_id: int | None = None
    instead_of: str = ""
    in_body: bool = True

    @property
    def guest(self) -> bool:
        """Whether it is a guest, known by name only."""
        return self.fields.person_id is None

    @property
    def votes(self) -> bool:
        """Whether the role is one with a vote in the body that meets."""
        return self.in_body and self.role is not None and self.role.votes

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
    """A meeting with its agenda, its list of people and its body's rules, for the detail panel and the workspace."""

    id: int
    number: str
    fields: MeetingFields
    body: str
    chair: str = ""
    minute_taker: str = ""
    items: Sequence[AgendaItemFields] = ()
    attendances: Sequence[AttendanceRow] = ()
    binned: bool = False
    uid: str = ""
    sequence: int = 0
    papers: Sequence[Annex] = ()
    rules: BodyFields = field(default_factory=BodyFields)

    @property
    def closed(self) -> bool:
        """Whether the meeting is frozen."""
        return self.fields.status is MeetingStatus.CLOSED


def shown_number(year: int, number: int) -> str:
    """A running number of a year as papers show it, "2026-3"; empty for 0, which means not given yet."""
    return f"{year}-{number}" if number else ""


_STANDING: tuple[tuple[str, str, ItemKind, ItemPurpose], ...] = (
    ("Velkomst", "Welcome", ItemKind.INFORMATION, ItemPurpose.PLAIN),
    ("Godkendelse af dagsorden", "Approval of the agenda", ItemKind.DECISION, ItemPurpose.PLAIN),
    (
        "Godkendelse af referat fra sidste møde",
        "Approval of the minutes of the last meeting",
        ItemKind.DECISION,
        ItemPurpose.LAST_MINUTES,
    ),
    ("Orientering", "Information", ItemKind.INFORMATION, ItemPurpose.PLAIN),
    ("Status på mål", "Status of the targets", ItemKind.DISCUSSION, ItemPurpose.PLAIN),
    ("Punkter til beslutning", "Items for decision", ItemKind.DECISION, ItemPurpose.PLAIN),
    ("Næste møde", "Next meeting", ItemKind.INFORMATION, ItemPurpose.PLAIN),
    ("Eventuelt", "Any other business", ItemKind.DISCUSSION, ItemPurpose.ANY_OTHER),
)


def standing_items(language: Language) -> tuple[AgendaItemFields, ...]:
    """The usual agenda of a Danish council (a convention; see the design's domain notes)."""
    english = language is Language.ENGLISH
    return tuple(
        AgendaItemFields(title=en if english else da, kind=kind, purpose=purpose)
        for da, en, kind, purpose in _STANDING
    )
