"""What a reminder of somebody's tasks says, in Danish and English."""

from collections.abc import Mapping
from dataclasses import dataclass

from vaekst_desk.domain.vocabulary import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderWords:
    """The phrases of one language; those with ``{…}`` are templates for ``str.format``."""

    file: str
    subject_one: str
    subject_many: str
    greeting: str
    one: str
    many: str
    due: str
    overdue: str
    source: str
    source_item: str
    answer: str
    closing: str


_DANISH = ReminderWords(
    file="Påmindelse {name}",
    subject_one="Påmindelse om en opgave: {title}",
    subject_many="Påmindelse om {count} opgaver",
    greeting="Kære {name}",
    one="Du står som ansvarlig for denne opgave:",
    many="Du står som ansvarlig for disse opgaver:",
    due="frist {date}",
    overdue="fristen var {date}",
    source="møde {meeting}",
    source_item="møde {meeting}, punkt {number}: {item}",
    answer="Skriv gerne tilbage, hvor langt du er – eller at det er gjort.",
    closing="Venlig hilsen",
)
_ENGLISH = ReminderWords(
    file="Reminder {name}",
    subject_one="Reminder of a task: {title}",
    subject_many="Reminder of {count} tasks",
    greeting="Dear {name}",
    one="You are responsible for this task:",
    many="You are responsible for these tasks:",
    due="due {date}",
    overdue="was due {date}",
    source="meeting {meeting}",
    source_item="meeting {meeting}, item {number}: {item}",
    answer="Please write back how far you have come – or that it is done.",
    closing="Kind regards",
)
_WORDS: Mapping[Language, ReminderWords] = {Language.DANISH: _DANISH, Language.ENGLISH: _ENGLISH}


def reminder_words(language: Language) -> ReminderWords:
    """The phrases of `language`."""
    return _WORDS[language]
