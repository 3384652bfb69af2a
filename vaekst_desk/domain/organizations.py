"""Organisations as rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from vaekst_desk.domain.changes import Step
from vaekst_desk.domain.vocabulary import Language

if TYPE_CHECKING:
    from vaekst_desk.domain.representatives import RepresentativeRow


@dataclass(frozen=True, slots=True)
class MemberGroup:
    """One of the groups the alliance is made of; `code` is what rows and files call it."""

    id: int
    code: str
    name_da: str
    name_en: str
    position: int

    def name(self, language: Language) -> str:
        """Its name in a language."""
        return self.name_en if language is Language.ENGLISH else self.name_da


class OrganizationSort(StrEnum):
    """What a list of organisations can be sorted by."""

    NAME = "name"
    GROUP = "group"
    CVR = "cvr"
    POSTAL_CODE = "postal_code"
    CITY = "city"
    MEMBER_FROM = "member_from"
    MEMBER_TO = "member_to"


@dataclass(frozen=True, slots=True)
class OrganizationQuery:
    """Which organisations a list shows: those matching `text`, of `groups` (empty: all), in this order.

    Those that were no members on `as_of` are left out unless `with_former`; `binned` shows the bin instead.
    """

    as_of: date
    text: str = ""
    groups: frozenset[str] = frozenset()
    with_former: bool = True
    binned: bool = False
    sort: OrganizationSort = OrganizationSort.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """One line of a list of organisations; `representatives` counts the mandates in force on the query's date."""

    id: int
    name: str
    group_code: str
    cvr: str
    address: str
    postal_code: str
    city: str
    phone: str
    email: str
    member_from: date | None
    member_to: date | None
    representatives: int


@dataclass(frozen=True, slots=True)
class OrganizationFields:
    """What can be typed about an organisation. Phone in E.164 once cleaned; numbers as digits."""

    name: str = ""
    group_code: str = ""
    cvr: str = ""
    p_number: str = ""
    ean: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    member_from: date | None = None
    member_to: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation with everything around it, for the detail panel and the editor."""

    id: int
    fields: OrganizationFields
    representatives: "Sequence[RepresentativeRow]" = ()
    agreements: Sequence[str] = ()
    steps: Sequence[Step] = field(default=())
