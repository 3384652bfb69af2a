"""Invitations as rows: what goes into a calendar and into a letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EventMethod(StrEnum):
    """What a calendar file asks of the calendar that opens it (RFC 5546)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class LetterKind(StrEnum):
    """What a letter about a meeting is for."""

    CALL = "call"
    UPDATE = "update"
    CANCEL = "cancel"
    REMINDER = "reminder"
    MINUTES = "minutes"


class DraftStyle(StrEnum):
    """Whether everybody gets a letter of their own, or all get one with their addresses in Bcc."""

    ONE_EACH = "one-each"
    ALL_BCC = "all-bcc"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name with an e-mail address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A meeting as a calendar takes it. `starts_at` and `ends_at` are local civil times in `zone`.

    `uid` stays the same for every update, `sequence` rises with each. `stamp` is in UTC, aware.
    """

    uid: str
    sequence: int
    method: EventMethod
    title: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    stamp: datetime
    organizer: Mailbox
    attendees: Sequence[Mailbox] = ()
    place: str = ""
    url: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a letter. A calendar file's `media_type` carries its method as a parameter."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A letter ready to send: plain text, never sent by the program itself."""

    subject: str
    text: str
    sender: Mailbox | None = None
    to: Sequence[Mailbox] = ()
    bcc: Sequence[Mailbox] = ()
    enclosures: Sequence[Enclosure] = ()
