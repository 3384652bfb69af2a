"""Cells of an imported list turned into values. What cannot be stored in its field is kept word for word and doubted.

The plain Danish cases are decided by small patterns, everything else by `services.checks`: a list of 100,000 rows
would spend a minute in the libraries for phone numbers and addresses. A test holds the two to the same answers.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.dates import parse_date, short_date
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.imports import ImportField, Note, NoteCode
from vaekst_desk.domain.vocabulary import Role
from vaekst_desk.exchange.rows import Line
from vaekst_desk.services import checks
from vaekst_desk.services.import_words import FIELDS

_PLAIN_EMAIL = re.compile(
    r"[A-Za-z0-9_]+(?:[.+-][A-Za-z0-9_]+)*@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.)+"
    r"(?!(?i:arpa|invalid|local|localhost|onion|test)$)[A-Za-z]{2,}"
)
_DANISH_PHONE = re.compile(r"(?:\+45|0045)?([2-9]\d{7})")
_YEAR = re.compile(r"\d{4}")
_TIMED = re.compile(r"(\d{4}-\d{2}-\d{2})[ T]\d{2}:\d{2}(?::\d{2})?(?:\.0+)?")
_WITH_YEAR = re.compile(r"\d{4}|\d{1,2}\D+\d{1,2}\D+\d{2}|\d{6}")
_YEARS = range(1850, 2200)  # what a person or membership can have: others are slips of the finger
_FORMULA = re.compile(r"[=@]|[+-](?=\D*[A-Za-z(])")
_BLANK = frozenset({"", "-", "–", "—", "?", "n/a", "#n/a", "#i/t"})  # #N/A is #I/T in a Danish Excel
_LONGEST_BLANK = max(map(len, _BLANK))
_SEVERAL_LINES = frozenset({ImportField.ADDRESS, ImportField.NOTE})
_POSTAL = re.compile(r"(?:DK[- ]?)?(\d{3,4})(?:[ ,]+(\D.*))?")

_ROLE_WORDS: Mapping[Role, tuple[str, ...]] = {
    Role.CHAIR: (
        "formand",
        "forkvinde",
        "forperson",
        "fmd",
        "chair",
        "chairman",
        "chairwoman",
        "chairperson",
    ),
    Role.VICE_CHAIR: (
        "næstformand",
        "næstforkvinde",
        "næstforperson",
        "nfmd",
        "viceformand",
        "vice chair",
        "vice chairman",
        "vice chairwoman",
        "deputy chair",
    ),
    Role.MEMBER: ("medlem", "ordinært medlem", "repræsentant", "member", "representative"),
    Role.ALTERNATE: (
        "suppleant",
        "suppl",
        "supp",
        "personlig suppleant",
        "1 suppleant",
        "2 suppleant",
        "alternate",
        "substitute",
    ),
    Role.SECRETARY: ("sekretær", "sekr", "referent", "secretary"),
    Role.OBSERVER: ("observatør", "obs", "tilforordnet", "observer"),
}
_ROLES = {
    " ".join(search_words(word)): role for role, words in _ROLE_WORDS.items() for word in (*words, role.value)
}

_ALTERNATE_FOR = re.compile(r"(?:suppleant|alternate|substitute) (?:for|til) .*")  # as attendee lists say it


@dataclass(slots=True)
class Cells:
    """The cells of one row by field, with the doubts found so far and what is kept for the note."""

    line: Line
    columns: Mapping[ImportField, tuple[int, ...]]
    notes: list[Note] = field(default_factory=list)
    kept: list[tuple[ImportField, str]] = field(default_factory=list)

    def text(self, wanted: ImportField) -> str:
        """The first filled cell of a field; a different one in a second column is kept and doubted."""
        places, cells = self.columns.get(wanted), self.line.cells
        if not places:
            return ""
        found = [cells[place] for place in places if place < len(cells) and not _is_blank(cells[place])]
        for second in found[1:]:
            if second != found[0]:
                self.keep(NoteCode.SECOND_VALUE, wanted, second)
        return found[0] if found else ""

    def first(self, wanted: ImportField) -> str:
        """The first filled cell of a field that has been read already."""
        cells = self.line.cells
        filled = (cells[place] for place in self.columns.get(wanted, ()) if place < len(cells))
        return next((cell for cell in filled if not _is_blank(cell)), "")

    def doubt(self, code: NoteCode, /, **params: str) -> None:
        """Adds a doubt about the row."""
        self.notes.append(Note.of(code, **params))

    def keep(self, code: NoteCode, wanted: ImportField, text: str, /, **params: str) -> None:
        """Adds a doubt about a value and keeps it word for word for the note."""
        self.notes.append(Note.of(code, field=wanted.value, text=text, **params))
        self.kept.append((wanted, text))

    def keep_conflict(self, wanted: ImportField, given: date, known: date) -> None:
        """Keeps a day for the note that does not go with what the register says."""
        text = short_date(given)
        self.doubt(NoteCode.PERIOD_CONFLICT, field=wanted.value, text=text, known=short_date(known))
        self.kept.append((wanted, text))

    def name_text(self, wanted: ImportField) -> str:
        """A text on one line, cut at the longest name and doubted where it looks like a formula."""
        text = self.text(wanted)
        if not text:
            return ""
        if text[0] in "=@+-" and _FORMULA.match(text):
            self.doubt(NoteCode.FORMULA, field=wanted.value, text=text)
        if not text.isalpha():
            text = " ".join(text.split())
        if len(text) > checks.MAX_NAME:
            self.keep(NoteCode.NAME_TOO_LONG, wanted, text)
            text = text[: checks.MAX_NAME].rstrip()
        return text

    def email(self) -> str:
        """The address as stored, or empty where it is none."""
        text = self.text(ImportField.EMAIL)
        if _PLAIN_EMAIL.fullmatch(text) and len(text) <= 64:
            local, _, domain = text.partition("@")
            return f"{local}@{domain.lower()}"
        return self._checked(checks.email, NoteCode.BAD_EMAIL, ImportField.EMAIL, text)

    def phone(self) -> str:
        """The number in E.164, or empty where it is none."""
        text = self.text(ImportField.PHONE)
        if match := _DANISH_PHONE.fullmatch(text.replace(" ", "")):
            return f"+45{match[1]}"
        return self._checked(checks.phone, NoteCode.BAD_PHONE, ImportField.PHONE, text)

    def ean(self) -> str:
        """The thirteen digits, or empty where they are none."""
        return self._checked(checks.ean, NoteCode.BAD_EAN, ImportField.EAN, self.text(ImportField.EAN))

    def _checked(self, check: Callable[[str], str], code: NoteCode, wanted: ImportField, text: str) -> str:
        if not text:
            return ""
        try:
            return check(text)
        except UserError:
            self.keep(code, wanted, text)
            return ""

    def cvr(self) -> str:
        """The eight digits: doubted where they fail the check (warned about, never refused), kept where not eight."""
        text = self.text(ImportField.CVR)
        number = checks.digits(text.upper().replace("-", ""))
        if not text or (number.isascii() and number.isdigit() and len(number) == 8):
            if checks.cvr_is_doubtful(number):
                self.doubt(NoteCode.DOUBTFUL_CVR, text=text)
            return number
        self.keep(NoteCode.BAD_CVR, ImportField.CVR, text)
        return ""

    def p_number(self) -> str:
        """The ten digits, or empty where they are none."""
        text = self.text(ImportField.P_NUMBER)
        number = checks.digits(text)
        if not text or (number.isascii() and number.isdigit() and len(number) == 10):
            return number
        self.keep(NoteCode.BAD_P_NUMBER, ImportField.P_NUMBER, text)
        return ""

    def postal_code_and_city(self) -> tuple[str, str]:
        """Four digits and the city; "8700 Horsens" in one cell is both, and Excel's 800 is 0800. Others stay as typed."""
        code, city = self.text(ImportField.POSTAL_CODE), self.text(ImportField.CITY)
        if not code:
            return "", city
        if match := _POSTAL.fullmatch(code):
            return match[1].zfill(4), city or match[2] or ""
        self.doubt(NoteCode.DOUBTFUL_POSTAL_CODE, text=code)
        return code, city

    def role(self) -> Role | None:
        """The role meant, or None where none is given or the word is unknown (kept and doubted)."""
        text = self.text(ImportField.ROLE)
        if not text:
            return None
        role = _ROLES.get(text) or _ROLES.get(_ALTERNATE_FOR.sub("suppleant", " ".join(search_words(text))))
        if role is None:
            self.keep(NoteCode.UNKNOWN_ROLE, ImportField.ROLE, text)
        return role

    def period(self, start: ImportField, end: ImportField, dates: "Dates") -> tuple[date | None, date | None]:
        """The two days of a row, put in order and doubted where the end came first."""
        first, last = self._day(start, dates, last=False), self._day(end, dates, last=True)
        if first and last and last < first:
            self.doubt(NoteCode.DATES_SWAPPED, start=short_date(first), end=short_date(last))
            first, last = last, first
        if first and dates.is_far(first):
            self.doubt(NoteCode.FAR_START, field=start.value, text=short_date(first))
        return first, last

    def _day(self, wanted: ImportField, dates: "Dates", *, last: bool) -> date | None:
        text = self.text(wanted)
        if not text:
            return None
        if _YEAR.fullmatch(text) and int(text) in _YEARS:
            self.doubt(NoteCode.YEAR_ONLY, field=wanted.value, text=text)
            return date(int(text), 12, 31) if last else date(int(text), 1, 1)
        day = dates.read(text)
        if day is None:
            self.keep(NoteCode.BAD_DATE, wanted, text)
        return day

    def check_row(self, width: int) -> None:
        """Doubts a row that was hard to read or has fewer cells than headings; keeps what stands beyond the last one."""
        cells = self.line.cells
        self.notes.extend(map(Note.of, self.line.doubts))
        if self.line.joined:
            self._doubt_joined()
        if len(cells) < width:
            self.doubt(NoteCode.SHORT_ROW, cells=str(len(cells)), columns=str(width))
        elif len(cells) > width and (extra := " · ".join(cell for cell in cells[width:] if cell)):
            self.keep(NoteCode.EXTRA_CELLS, ImportField.NOTE, extra)

    def _doubt_joined(self) -> None:
        for wanted, places in self.columns.items():
            if wanted not in _SEVERAL_LINES and not set(places).isdisjoint(self.line.joined):
                self.doubt(NoteCode.JOINED_ROWS, field=wanted.value)


def _is_blank(cell: str) -> bool:
    return len(cell) <= _LONGEST_BLANK and cell.casefold() in _BLANK


class Dates:
    """Days as they are typed in lists, each spelling worked out once. A day needs its year: nothing is guessed."""

    def __init__(self, *, today: date) -> None:
        self._today = today
        self._far = today + timedelta(days=366)
        self._known: dict[str, date | None] = {}

    def read(self, text: str) -> date | None:
        """The day meant, or None where it cannot be told."""
        if text not in self._known:
            self._known[text] = self._parse(text)
        return self._known[text]

    def is_far(self, day: date) -> bool:
        """Whether a day lies more than a year ahead: a start seldom does, a slip of the finger may."""
        return day > self._far

    def _parse(self, text: str) -> date | None:
        if timed := _TIMED.fullmatch(text):
            text = timed[1]
        if not _WITH_YEAR.search(text):
            return None
        try:
            day = parse_date(text, today=self._today)
        except UserError:
            return None
        return day if day.year in _YEARS else None


_PARTICLES = frozenset(
    [
        "af",
        "d'",
        "da",
        "dal",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "los",
        "ten",
        "ter",
        "van",
        "vom",
        "von",
        "zu",
        "zum",
        "zur",
        "y",
    ]
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "junior", "senior", "ii", "iii", "iv"})


def split_name(full: str) -> tuple[str, str]:
    """Given and family name of a whole one: "Sørensen, Åse"; "Morten von der Pahlen"; else the last word is the family's."""
    family, comma, given = full.partition(",")
    if comma and given.strip() and family.strip():
        return given.strip(), family.strip()
    words = full.split()
    for at, word in enumerate(words[1:-1], 1):
        if word in _PARTICLES:
            return " ".join(words[:at]), " ".join(words[at:])
    at = len(words) - (2 if len(words) > 2 and words[-1].lower() in _SUFFIXES else 1)
    return (" ".join(words[:at]), " ".join(words[at:])) if at > 0 else (full.strip(), "")


def noted(note: str, kept: Sequence[tuple[ImportField, str]], *, on: date) -> str:
    """A note with what an import could not store added under it; what it already holds is not added twice.

    The words go into the register, so they are Danish whatever the screen's language.
    """
    fresh = [_phrase(wanted, text) for wanted, text in kept if f" {_phrase(wanted, text)}" not in note]
    if not fresh:
        return note
    line = f"Fra import {short_date(on)}: {', '.join(dict.fromkeys(fresh))}"
    return f"{note}\n{line}" if note else line


def noted_texts(note: str, wanted: ImportField) -> list[str]:
    """What imports have kept in a note of one field."""
    return re.findall(rf" {FIELDS[wanted].danish} »([^«]*)«", note)


def _phrase(wanted: ImportField, text: str) -> str:
    return f"{FIELDS[wanted].danish} »{' '.join(text.split())}«"


def merged_note(known: str, given: str, cells: Cells, *, on: date) -> str:
    """The note with the file's own note and what could not be stored under it, each only once."""
    given = "\n".join(given.splitlines())
    merged = f"{known}\n{given}".strip() if given and not _has_lines(known, given) else known
    return noted(merged, cells.kept, on=on) if cells.kept else merged


def _has_lines(note: str, wanted: str) -> bool:
    """Whether a note has these very lines: "Formand" says nothing of "Ikke formand længere"."""
    return f"\n{wanted}\n" in f"\n{note}\n"


def differs(known: object, given: object) -> bool:
    """Whether a given value says something new: a blank does not, nor does an address in other case."""
    if isinstance(given, str) and isinstance(known, str) and "@" in given:
        return given.lower() != known.lower()
    return bool(given) and given != known
