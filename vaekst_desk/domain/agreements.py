"""Agreements, their parties and signatures, as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vaekst_desk.domain.changes import Step
from vaekst_desk.domain.targets import Target
from vaekst_desk.domain.vocabulary import AgreementStatus, SigningMethod


class AgreementSort(StrEnum):
    """What a list of agreements can be sorted by."""

    TITLE = "title"
    STATUS = "status"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"


@dataclass(frozen=True, slots=True)
class AgreementQuery:
    """Which agreements a list shows; `statuses` empty means all. `binned` shows the bin instead.

    `in_force_on` leaves out those whose period does not cover that day.
    """

    text: str = ""
    statuses: frozenset[AgreementStatus] = frozenset()
    in_force_on: date | None = None
    binned: bool = False
    sort: AgreementSort = AgreementSort.STARTS_ON
    descending: bool = True


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One line of a list of agreements; `signed` of `signatories` have signed."""

    id: int
    title: str
    status: AgreementStatus
    starts_on: date | None
    ends_on: date | None
    parties: int
    signed: int
    signatories: int

    @property
    def fully_signed(self) -> bool:
        """Whether there are signatories and every one has signed."""
        return 0 < self.signatories == self.signed


@dataclass(frozen=True, slots=True)
class AgreementFields:
    """What can be typed about an agreement itself."""

    title: str = ""
    subtitle: str = ""
    status: AgreementStatus = AgreementStatus.DRAFT
    preamble: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    notice_months: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClauseFields:
    """What can be typed about a clause, numbered by its place. The text is kept as typed."""

    heading: str = ""
    text: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SignatureFields:
    """One signatory of a party; signed when `signed_on` is known. `title` is the one held when signing."""

    person_id: int
    title: str = ""
    signed_on: date | None = None
    place: str = ""
    method: SigningMethod | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class PartyFields:
    """One organisation's part in an agreement, with those who sign for it."""

    organization_id: int
    signatories: tuple[SignatureFields, ...] = ()
    joined_on: date | None = None
    left_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """A signatory as shown with their name."""

    fields: SignatureFields
    name: str
    listed_name: str


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party as shown, by member group and name in lists. `fields` is what `save` takes."""

    fields: PartyFields
    name: str
    group_code: str
    cvr: str = ""
    address: str = ""
    signatures: Sequence[SignatureRow] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement with everything around it, for the detail panel and the workspace."""

    id: int
    fields: AgreementFields
    clauses: Sequence[ClauseFields] = ()
    parties: Sequence[PartyRow] = ()
    targets: Sequence[Target] = ()
    steps: Sequence[Step] = ()
    binned: bool = False

    @property
    def signatures(self) -> tuple[SignatureRow, ...]:
        """Every signatory, party by party."""
        return tuple(signature for party in self.parties for signature in party.signatures)
