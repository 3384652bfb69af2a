"""Dates as people type them, periods, and local civil times."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from vaekst_desk.domain.errors import ErrorCode, UserError

DEFAULT_ZONE = "Europe/Copenhagen"
_YEARS_AHEAD = 20  # what a year of two digits can lie ahead

_RELATIVE = {
    "i dag": 0,
    "idag": 0,
    "today": 0,
    "i morgen": 1,
    "imorgen": 1,
    "tomorrow": 1,
    "i overmorgen": 2,
    "i går": -1,
    "igår": -1,
    "yesterday": -1,
}
_WEEKDAYS = {
    name: number
    for names in (
        ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    )
    for number, name in enumerate(names)
}
_MONTHS = {
    name: number
    for names in (
        ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    )
    for number, name in enumerate(names, 1)
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[./ -]+(\d{1,2})(?:[./ -]+(\d{4}|\d{2}))?\.?")
_COMPACT = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_WORDED = re.compile(r"(\d{1,2})\.?\s*([a-zæøå]{3,})\.?\s*(\d{4})?")
_TIME = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?")


def parse_date(text: str, *, today: date) -> date:
    """A date typed by a person: "24/11", "24-11-26", "24.11.2026", "2026-11-24", "24. nov", "i morgen", "torsdag".

    A date without a year is the one nearest ahead of `today` less half a year; a weekday is the next one ahead. A year of
    two digits is in this century, or in the last one where that would be more than 20 years ahead.
    Raises `UserError(NOT_A_DATE)` for anything else, including a 31st of April.
    """
    words = " ".join(text.strip().lower().split())
    try:
        return _parse(words, today)
    except (ValueError, OverflowError):
        raise UserError(ErrorCode.NOT_A_DATE, text=text.strip()) from None


def _parse(words: str, today: date) -> date:
    if words in _RELATIVE:
        return today + timedelta(days=_RELATIVE[words])
    if words in _WEEKDAYS:
        return today + timedelta(days=(_WEEKDAYS[words] - today.weekday() - 1) % 7 + 1)
    if match := _ISO.fullmatch(words):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.fullmatch(words) or _COMPACT.fullmatch(words):
        return _dated(int(match[1]), int(match[2]), match[3], today)
    if (match := _WORDED.fullmatch(words)) and match[2][:3] in _MONTHS:
        return _dated(int(match[1]), _MONTHS[match[2][:3]], match[3], today)
    raise ValueError(words)


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) if len(year) == 4 else _with_century(int(year), today), month, day)
    guess = date(today.year, month, day)
    return guess if guess >= today - timedelta(days=182) else date(today.year + 1, month, day)


def _with_century(year: int, today: date) -> int:
    this = today.year // 100 * 100 + year
    return this if this <= today.year + _YEARS_AHEAD else this - 100


def parse_time(text: str) -> time:
    """A time of day typed by a person: "8", "8.00", "08:30", "0830", "kl. 8.15". Raises `UserError(NOT_A_TIME)`."""
    match = _TIME.fullmatch(text.strip().lower())
    try:
        if not match:
            raise ValueError(text)
        return time(int(match[1]), int(match[2] or 0))
    except ValueError:
        raise UserError(ErrorCode.NOT_A_TIME, text=text.strip()) from None


def short_date(day: date | None) -> str:
    """A date in figures as Danes write it, "23.11.2026"; empty for None."""
    return f"{day.day:02}.{day.month:02}.{day.year}" if day else ""


def short_time(at: time | datetime) -> str:
    """A time of day as Danes write it, "8.00"."""
    return f"{at.hour}.{at.minute:02}"


def check_local_time(at: datetime, zone: str, *, field: str = "") -> None:
    """Refuses a local time that a clock change skips, such as 2.30 on the last Sunday of March.

    `at` is naive. Raises `UserError(NONEXISTENT_TIME)`.
    """
    aware = at.replace(tzinfo=ZoneInfo(zone))
    round_trip = aware.astimezone(ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
    if round_trip.replace(tzinfo=None) != at:
        raise UserError(
            ErrorCode.NONEXISTENT_TIME, field=field, time=short_time(at), date=short_date(at.date())
        )


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` to `end`, both included; None is open."""

    start: date | None = None
    end: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def overlaps(self, other: "Period") -> bool:
        """Whether the two periods share a day."""
        return (self.start is None or other.end is None or self.start <= other.end) and (
            self.end is None or other.start is None or other.start <= self.end
        )

    def check(self, *, field: str = "") -> None:
        """Raises `UserError(ENDS_BEFORE_START)` where the end lies before the start."""
        if self.start and self.end and self.end < self.start:
            raise UserError(
                ErrorCode.ENDS_BEFORE_START,
                field=field,
                start=short_date(self.start),
                end=short_date(self.end),
            )
