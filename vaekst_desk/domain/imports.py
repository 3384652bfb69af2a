"""What an import found in a list and what it made of it, row by row."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

# Told how many of how many steps are done; gives back whether to go on.
Progress = Callable[[int, int], bool]


class ImportKind(StrEnum):
    """What a list is of."""

    ORGANIZATIONS = "organizations"
    REPRESENTATIVES = "representatives"


class ImportField(StrEnum):
    """What a column of a list can hold. In a list of organisations NAME is the organisation's."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    TITLE = "title"
    ORGANIZATION = "organization"
    GROUP = "group"
    CVR = "cvr"
    P_NUMBER = "p_number"
    EAN = "ean"
    ADDRESS = "address"
    POSTAL_CODE = "postal_code"
    CITY = "city"
    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    ROLE = "role"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    MEMBER_FROM = "member_from"
    MEMBER_TO = "member_to"
    NOTE = "note"
    # never a column, only something that changed
    MANDATE = "mandate"
    ALTERNATE_FOR = "alternate_for"


class Outcome(StrEnum):
    """What became of one row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


class NoteCode(StrEnum):
    """Every doubt an import has about a row; worded in `services.import_words`."""

    # why a row was skipped
    NO_NAME = "no-name"
    IN_BIN = "in-bin"
    SEVERAL_PERSONS = "several-persons"
    # the row itself
    SHORT_ROW = "short-row"
    EXTRA_CELLS = "extra-cells"
    LOOSE_QUOTE = "loose-quote"
    FOREIGN_LETTERS = "foreign-letters"
    JOINED_ROWS = "joined-rows"
    SECOND_VALUE = "second-value"
    FORMULA = "formula"
    NAME_TOO_LONG = "name-too-long"
    ONLY_ONE_NAME = "only-one-name"
    # values that could not be stored in their field and were kept in the note
    BAD_EMAIL = "bad-email"
    BAD_PHONE = "bad-phone"
    BAD_DATE = "bad-date"
    BAD_CVR = "bad-cvr"
    BAD_P_NUMBER = "bad-p-number"
    BAD_EAN = "bad-ean"
    UNKNOWN_ROLE = "unknown-role"
    UNKNOWN_GROUP = "unknown-group"
    GROUP_DIFFERS = "group-differs"
    WITHOUT_ORGANIZATION = "without-organization"
    # values that were stored but should be looked at
    DOUBTFUL_CVR = "doubtful-cvr"
    DOUBTFUL_POSTAL_CODE = "doubtful-postal-code"
    YEAR_ONLY = "year-only"
    DATES_SWAPPED = "dates-swapped"
    FAR_START = "far-start"
    PERIOD_CONFLICT = "period-conflict"
    START_DIFFERS = "start-differs"
    # who or what it is
    NAME_DIFFERS = "name-differs"
    EMAIL_SHARED = "email-shared"
    EMAIL_DIFFERS = "email-differs"
    SAME_NAME = "same-name"
    MATCHED_BY_NAME = "matched-by-name"
    NEAR_PERSON = "near-person"
    UNKNOWN_ORGANIZATION = "unknown-organization"
    UNKNOWN_ORGANIZATION_IN_GROUP = "unknown-organization-in-group"
    NEAR_ORGANIZATION = "near-organization"
    SEVERAL_ORGANIZATIONS = "several-organizations"
    SAME_NAME_OTHER_CVR = "same-name-other-cvr"
    ORGANIZATION_IN_BIN = "organization-in-bin"
    # the mandate
    NO_MANDATE = "no-mandate"
    PERSONAL_MANDATE = "personal-mandate"
    OTHER_MANDATE = "other-mandate"
    MANDATE_ENDED = "mandate-ended"
    ALTERNATE_FOR_WHOM = "alternate-for-whom"
    ALTERNATE_FOR_NOBODY = "alternate-for-nobody"


@dataclass(frozen=True, slots=True)
class Note:
    """One doubt: a code and what fills its sentence."""

    code: NoteCode
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, code: NoteCode, /, **params: str) -> "Note":
        """A note with its params."""
        return cls(code, params)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value that a row changes, as it is shown: dates as "24.11.2026", roles as their codes."""

    field: ImportField
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowReport:
    """What became of one row of the file: `line` counts from 1 as a text editor or Excel does."""

    line: int
    name: str
    outcome: Outcome
    notes: tuple[Note, ...] = ()
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import makes of a file: what it would do before it is applied, what it did afterwards.

    `empty_rows` were passed over; `unread_columns` are headings nothing was taken from.
    """

    kind: ImportKind
    rows: Sequence[RowReport]
    empty_rows: int = 0
    unread_columns: tuple[str, ...] = ()

    @property
    def counts(self) -> Mapping[Outcome, int]:
        """How many rows had each outcome; every outcome is there."""
        counted = Counter(row.outcome for row in self.rows)
        return {outcome: counted[outcome] for outcome in Outcome}

    @property
    def doubted(self) -> Sequence[RowReport]:
        """The rows with something to look at."""
        return [row for row in self.rows if row.notes]

    @property
    def taken(self) -> int:
        """How many rows add or change something."""
        return sum(row.outcome in (Outcome.ADDED, Outcome.CHANGED) for row in self.rows)
