"""How often people come to meetings, as rows."""

from dataclasses import dataclass
from enum import StrEnum

from vaekst_desk.domain.vocabulary import Presence

LAST_MEETINGS = 4
OFTEN = 3


class AttendanceRateScope(StrEnum):
    """Whether a list shows everybody, or those who were away from three of their last four meetings."""

    ALL = "all"
    OFTEN_ABSENT = "often_absent"


class AttendanceRateSort(StrEnum):
    """What a list of attendance rates can be sorted by."""

    NAME = "name"
    ORGANIZATION = "organization"
    INVITED = "invited"
    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class AttendanceRateQuery:
    """Whose attendance a list shows, words matched at their start; `body_id` None means the meetings of every body."""

    text: str = ""
    body_id: int | None = None
    scope: AttendanceRateScope = AttendanceRateScope.ALL
    sort: AttendanceRateSort = AttendanceRateSort.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class AttendanceRate:
    """How often one person came to the held meetings they were invited to.

    Organisation and group are those of the last of them; `last_four` is the newest first. An alternate is counted
    only where they came. `rate` is from 0 to 1.
    """

    person_id: int
    name: str
    listed_name: str
    organization: str
    group_code: str
    invited: int
    present: int
    apologies: int
    absent: int
    last_four: tuple[Presence, ...]

    @property
    def rate(self) -> float:
        """The share of the meetings they came to."""
        return self.present / self.invited

    @property
    def often_absent(self) -> bool:
        """Whether they were away, with apologies or without, from at least three of the last four."""
        return sum(presence.away for presence in self.last_four) >= OFTEN
