"""Persons, mandates and bodies as rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from vaekst_desk.domain.changes import Step
from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.vocabulary import Presence, Role


class RepresentativeKey(NamedTuple):
    """One line of a list of representatives: a person in one mandate, or without any (0)."""

    person_id: int
    mandate_id: int


class RepresentativeScope(StrEnum):
    """Whether a list shows the mandates in force on its date, or every person with every mandate."""

    CURRENT = "current"
    ALL = "all"


class RepresentativeSort(StrEnum):
    """What a list of representatives can be sorted by."""

    NAME = "name"
    TITLE = "title"
    ORGANIZATION = "organization"
    GROUP = "group"
    ROLE = "role"
    BODY = "body"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class RepresentativeQuery:
    """Which representatives a list shows; `groups` empty means all. `binned` shows the bin instead."""

    as_of: date
    text: str = ""
    groups: frozenset[str] = frozenset()
    body_id: int | None = None
    scope: RepresentativeScope = RepresentativeScope.CURRENT
    binned: bool = False
    sort: RepresentativeSort = RepresentativeSort.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RepresentativeRow:
    """One line of a list: a person, and the mandate of it (role None where the person has none)."""

    key: RepresentativeKey
    given_name: str
    family_name: str
    title: str
    email: str
    phone: str
    organization_id: int | None
    organization: str
    group_code: str
    body: str
    role: Role | None
    starts_on: date | None
    ends_on: date | None
    alternate_for: str

    @property
    def name(self) -> str:
        """Given name first, as spoken."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def listed_name(self) -> str:
        """Family name first, as listed."""
        return f"{self.family_name}, {self.given_name}" if self.family_name else self.given_name


@dataclass(frozen=True, slots=True)
class PersonFields:
    """What can be typed about a person. Phone in E.164 once cleaned."""

    given_name: str = ""
    family_name: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class MandateFields:
    """What can be typed about a mandate; `id` is None for a new one. The seat is found by the service."""

    body_id: int
    organization_id: int | None
    role: Role = Role.MEMBER
    starts_on: date | None = None
    ends_on: date | None = None
    alternate_for_id: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class MandateRow:
    """A mandate as shown with its person."""

    fields: MandateFields
    body: str
    organization: str
    alternate_for: str = ""


@dataclass(frozen=True, slots=True)
class PersonMeeting:
    """A meeting a person was listed at."""

    meeting_id: int
    title: str
    starts_at: datetime
    presence: Presence


@dataclass(frozen=True, slots=True)
class PersonSignature:
    """An agreement a person signs or signed."""

    agreement_id: int
    agreement: str
    organization: str
    signed_on: date | None


@dataclass(frozen=True, slots=True)
class Person:
    """A person with everything around them, for the detail panel and the editor."""

    id: int
    fields: PersonFields
    mandates: Sequence[MandateRow] = ()
    meetings: Sequence[PersonMeeting] = ()
    signatures: Sequence[PersonSignature] = ()
    steps: Sequence[Step] = ()

    @property
    def name(self) -> str:
        """Given name first, as spoken."""
        return f"{self.fields.given_name} {self.fields.family_name}".strip()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose in a dialog: a person, an organisation, a mandate."""

    id: int
    text: str
    detail: str = ""


class Held(Protocol):
    """A mandate on a seat."""

    @property
    def role(self) -> Role:
        """What its holder is."""

    @property
    def period(self) -> Period:
        """From when to when."""


def sits_on_voting_seat(role: Role) -> bool:
    """Whether a role takes one of its organisation's voting seats: an alternate sits on the member's."""
    return role.votes or role is Role.ALTERNATE


def seat_is_free(held: Iterable[Held], role: Role, period: Period) -> bool:
    """Whether a seat can take one more mandate: nobody of the same standing holds it on a day of the period."""
    alternate = role is Role.ALTERNATE
    return not any(
        (other.role is Role.ALTERNATE) is alternate and other.period.overlaps(period) for other in held
    )
