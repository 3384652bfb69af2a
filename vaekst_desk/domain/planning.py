"""Planning the meeting year: which days a series falls on, what is doubtful about a date, what comes over from last time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from vaekst_desk.domain.tasks import TaskRow

USUAL_LENGTH = timedelta(hours=2)  # of a meeting whose end nobody has said yet


class DoubtKind(StrEnum):
    """What can be doubtful about the time of a meeting; a doubt is said and never refused."""

    HOLIDAY = "holiday"
    NOTICE_LATE = "notice-late"
    CLASH = "clash"
    DOUBLED_TIME = "doubled-time"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt about a meeting, with what fills its sentence, and the field it belongs to.

    HOLIDAY has `name`; NOTICE_LATE `latest` (a date as text) and `days`; CLASH `number`, `title`, `date` and `time` of the
    other meeting; DOUBLED_TIME `time`; PAST nothing.
    """

    kind: DoubtKind
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    field: str = "starts_at"


@dataclass(frozen=True, slots=True)
class CarriedItem:
    """An item of the last meeting that can come over; `number` is its place there."""

    id: int
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class CarryOver:
    """What the last held meeting of the body offers the next one; no `last_meeting_id` where there was none."""

    last_meeting_id: int | None = None
    last_number: str = ""
    undiscussed: tuple[CarriedItem, ...] = ()
    recurring: tuple[CarriedItem, ...] = ()
    open_tasks: tuple[TaskRow, ...] = ()
    has_minutes: bool = False


def same_weekday(first: date, *, months: int) -> date:
    """The same weekday of a later month: the second Thursday for a second Thursday, the last one for a fifth.

    Raises `OverflowError` after the year 9999.
    """
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    if year > date.max.year:
        raise OverflowError(year)
    start = date(year, month + 1, 1)
    day = start + timedelta(days=(first.weekday() - start.weekday()) % 7, weeks=(first.day - 1) // 7)
    return day if day.month == start.month else day - timedelta(weeks=1)


def is_doubled(at: datetime, zone: str) -> bool:
    """Whether the clock shows a naive local time twice, such as 2.30 on the last Sunday of October."""
    before, after = (at.replace(tzinfo=ZoneInfo(zone), fold=fold).utcoffset() for fold in (0, 1))
    return before is not None and after is not None and before > after


def instants(starts_at: datetime, ends_at: datetime | None, zone: str) -> tuple[datetime, datetime]:
    """Start and end of a meeting with their zone; without an end the usual length is taken."""
    end = ends_at or starts_at + USUAL_LENGTH
    return starts_at.replace(tzinfo=ZoneInfo(zone)), end.replace(tzinfo=ZoneInfo(zone))
