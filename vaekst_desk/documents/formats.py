"""Dates, times and numbers as each language writes them. Babel is imported by the first call."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.vocabulary import Language


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Babel patterns of one language (CLDR date field symbols)."""

    long_date: str
    short_date: str
    clock: str


_PATTERNS: Mapping[Language, _Patterns] = {
    Language.DANISH: _Patterns("EEEE 'den' d. MMMM y", "dd.MM.y", "H.mm"),
    Language.ENGLISH: _Patterns("EEEE d MMMM y", "d MMM y", "HH:mm"),
}


def long_date(day: date, language: Language) -> str:
    """`day` with its weekday: "torsdag den 6. marts 2026"; "Thursday 6 March 2026"."""
    from babel.dates import format_date

    return format_date(day, _PATTERNS[language].long_date, locale=wording(language).locale)


def short_date(day: date, language: Language) -> str:
    """`day` in figures for Danish, "23.11.2026"; with a short month for English, "23 Nov 2026"."""
    from babel.dates import format_date

    return format_date(day, _PATTERNS[language].short_date, locale=wording(language).locale)


def clock_time(moment: time | datetime, language: Language) -> str:
    """The time of day alone: "8.00"; "08:00". A datetime is taken as it stands, its zone is not converted."""
    from babel.dates import format_time

    plain = time(moment.hour, moment.minute)
    return format_time(plain, _PATTERNS[language].clock, locale=wording(language).locale)


def clock(moment: time | datetime, language: Language) -> str:
    """The time of day as a sentence says it: "kl. 8.00"; "at 08:00"."""
    return wording(language).clock.format(time=clock_time(moment, language))


def date_and_clock(moment: datetime, language: Language) -> str:
    """Day and time: "torsdag den 6. marts 2026 kl. 8.00"; "Thursday 6 March 2026, at 08:00"."""
    words = wording(language)
    return words.date_and_clock.format(date=long_date(moment, language), clock=clock(moment, language))


def time_span(start: datetime, end: datetime | None, language: Language) -> str:
    """Day with start and end: "torsdag den 6. marts 2026 kl. 8.00–9.30". An end on another day is written in full."""
    if end is None:
        return date_and_clock(start, language)
    if end.date() != start.date():
        return f"{date_and_clock(start, language)} – {date_and_clock(end, language)}"
    words = wording(language)
    hours = words.clock_range.format(start=clock_time(start, language), end=clock_time(end, language))
    return words.date_and_clock.format(date=long_date(start, language), clock=hours)


def number(value: int | float, language: Language) -> str:
    """`value` with its language's separators: "1.234.567,5"; "1,234,567.5"."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=wording(language).locale)
