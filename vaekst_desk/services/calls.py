"""Calling a meeting: the notice, the calendar file, the letters as drafts, and who has not answered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from vaekst_desk.documents.formats import clock, long_date, short_date, time_span
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain import presence
from vaekst_desk.domain.calls import (
    CalendarEvent,
    DraftStyle,
    Enclosure,
    EventMethod,
    LetterKind,
    Mailbox,
    MailDraft,
)
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AttendanceRow, Meeting
from vaekst_desk.domain.planning import USUAL_LENGTH
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import AttachmentKind, Language, MeetingStatus, PaperKind
from vaekst_desk.services import annexes, guards, meetings, papers, settings
from vaekst_desk.services.letter_words import Letter, LetterWords, letter_words
from vaekst_desk.services.paper_names import fit_file_name
from vaekst_desk.services.paper_parts import PLAIN, PaperOptions

CALENDAR_FILE = "møde.ics"
_LETTER = "message/rfc822"
_METHODS: Mapping[LetterKind, EventMethod] = {
    LetterKind.CALL: EventMethod.REQUEST,
    LetterKind.UPDATE: EventMethod.REQUEST,
    LetterKind.REMINDER: EventMethod.REQUEST,
    LetterKind.CANCEL: EventMethod.CANCEL,
}
_PAPERS: Mapping[LetterKind, PaperKind] = {
    LetterKind.CALL: PaperKind.AGENDA,
    LetterKind.UPDATE: PaperKind.AGENDA,
    LetterKind.REMINDER: PaperKind.AGENDA,
    LetterKind.MINUTES: PaperKind.MINUTES,
}


# --- the calendar file


def event(
    session: Session,
    meeting_id: int,
    *,
    method: EventMethod,
    stamp: datetime,
    language: Language | None = None,
    attendees: Sequence[Mailbox] = (),
) -> CalendarEvent:
    """A meeting as a calendar takes it; `stamp` is now in UTC. Nobody's address is in it but those of `attendees`.

    Without a planned end the usual length is taken. Raises NOT_FOUND, NO_SENDER where the alliance has
    no address that the answers could go to.
    """
    known, found = settings.get(session), meetings.get(session, meeting_id)
    return _event(known, found, language or known.language, method, stamp, attendees)


def _event(
    known: AllianceSettings,
    found: Meeting,
    language: Language,
    method: EventMethod,
    stamp: datetime,
    attendees: Sequence[Mailbox],
) -> CalendarEvent:
    own, fields = _own_address(known), found.fields
    if own is None:
        raise UserError(ErrorCode.NO_SENDER)
    return CalendarEvent(
        found.uid,
        found.sequence,
        method,
        f"{fields.title}, {found.body}",
        fields.starts_at,
        fields.ends_at or fields.starts_at + USUAL_LENGTH,
        fields.zone,
        stamp.replace(tzinfo=UTC),
        own,
        attendees,
        fields.place,
        fields.online_url,
        "\n\n".join(filter(None, (fields.note, _agenda(found, language)))),
    )


def _own_address(known: AllianceSettings) -> Mailbox | None:
    return Mailbox(known.name, known.email) if known.email else None


def ics(
    session: Session,
    meeting_id: int,
    *,
    method: EventMethod | None = None,
    stamp: datetime,
    language: Language | None = None,
) -> bytes:
    """The calendar file of a meeting; without a `method`, what its status asks for. Raises what `event` raises."""
    from vaekst_desk.exchange.calendars import calendar

    cancelled = meetings.get(session, meeting_id).fields.status is MeetingStatus.CANCELLED
    method = method or (EventMethod.CANCEL if cancelled else EventMethod.REQUEST)
    return calendar(event(session, meeting_id, method=method, stamp=stamp, language=language))


# --- the notice and how far the call has come


def notice(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> bytes:
    """The notice with the agenda and all annexes in one PDF with bookmarks. Raises NOT_FOUND."""
    return papers.render(session, PaperKind.AGENDA, meeting_id, replace(options, with_annexes=True))


def call(session: Session, meeting_id: int, *, on: date) -> None:
    """Notes that a meeting is called and keeps the notice as it is sent; a meeting called before is called anew.

    Raises NOT_FOUND, MEETING_CLOSED.
    """
    record = guards.open_meeting(session, meeting_id)
    if record.called_on or record.status == MeetingStatus.CANCELLED:
        record.sequence += 1
    held = MeetingStatus(record.status).was_held
    status = MeetingStatus(record.status) if held else MeetingStatus.CALLED
    meetings.change(session, meeting_id, status=status, called_on=on)
    _keep_notice(session, meeting_id, PaperOptions(printed_on=on))


def update(session: Session, meeting_id: int, *, on: date | None = None) -> None:
    """Makes the calendar file a newer one and keeps the notice as it is now sent. Raises NOT_FOUND, MEETING_CLOSED."""
    guards.open_meeting(session, meeting_id).sequence += 1
    session.flush()
    _keep_notice(session, meeting_id, PaperOptions(printed_on=on))


def cancel(session: Session, meeting_id: int) -> None:
    """Cancels a meeting; one that is cancelled is left alone. Raises NOT_FOUND, MEETING_CLOSED."""
    record = guards.open_meeting(session, meeting_id)
    if record.status != MeetingStatus.CANCELLED:
        record.sequence += 1
        meetings.change(session, meeting_id, status=MeetingStatus.CANCELLED)


def _keep_notice(session: Session, meeting_id: int, options: PaperOptions) -> None:
    from vaekst_desk.documents import assembly

    content = notice(session, meeting_id, options)
    kept = [each for each in annexes.papers_of(session, meeting_id) if each.kind is AttachmentKind.NOTICE]
    if kept and kept[-1].sha256 == sha256(content).hexdigest():
        return
    annexes.add_bytes(
        session,
        name=papers.file_name(session, PaperKind.AGENDA, meeting_id, options),
        media_type=annexes.PDF,
        content=content,
        kind=AttachmentKind.NOTICE,
        meeting_id=meeting_id,
        pages=assembly.inspect(content),
    )


def unanswered(session: Session, meeting_id: int) -> list[AttendanceRow]:
    """Those invited who have not answered; alternates on call and guests are not asked. Raises NOT_FOUND."""
    return presence.unanswered(meetings.get(session, meeting_id).attendances)


# --- letters

_RECIPIENTS: Mapping[LetterKind, Callable[[Sequence[AttendanceRow]], Sequence[AttendanceRow]]] = {
    LetterKind.REMINDER: presence.unanswered,
}


def _recipients(found: Meeting, kind: LetterKind) -> Sequence[AttendanceRow]:
    """Everyone on the list, but for a reminder; guests are known by name only, so they have no address."""
    return _RECIPIENTS.get(kind, tuple)(found.attendances)


def without_address(session: Session, meeting_id: int, kind: LetterKind = LetterKind.CALL) -> list[str]:
    """The names of those whom a letter of a kind cannot reach, in the list's order. Raises NOT_FOUND."""
    return [row.name for row in _recipients(meetings.get(session, meeting_id), kind) if not row.email]


def drafts(
    session: Session,
    meeting_id: int,
    *,
    kind: LetterKind,
    style: DraftStyle,
    language: Language | None = None,
    stamp: datetime,
    public: bool = False,
) -> list[Enclosure]:
    """Letters about a meeting ready to send, as .eml files with papers and calendar file; `stamp` is now in UTC.

    The text of a letter never names a closed item; `public` keeps them out of the enclosed paper as well. Raises NOT_FOUND,
    NO_ADDRESS where nobody can be reached, NO_SENDER where the alliance cannot, BAD_EMAIL for an address that is none.
    """
    known, found = settings.get(session), meetings.get(session, meeting_id)
    people = [(row.name, Mailbox(row.name, row.email)) for row in _recipients(found, kind) if row.email]
    if not people:
        raise UserError(ErrorCode.NO_ADDRESS)
    language = language or known.language
    paper = _paper(session, meeting_id, kind, PaperOptions(language=language, public=public))
    writer = _Writer(known, found, kind, language, paper, stamp)
    if style is DraftStyle.ALL_BCC:
        own = _own_address(known)
        every = tuple({mailbox.address.lower(): mailbox for _, mailbox in people}.values())
        return [writer.letter("", to=(own,) if own else (), bcc=every)]
    return writer.numbered([writer.letter(name, to=(mailbox,)) for name, mailbox in people])


def _paper(
    session: Session, meeting_id: int, kind: LetterKind, options: PaperOptions
) -> tuple[Enclosure, ...]:
    if kind not in _PAPERS:
        return ()
    paper = _PAPERS[kind]
    options = replace(options, with_annexes=paper is PaperKind.AGENDA)
    content = papers.render(session, paper, meeting_id, options)
    return (Enclosure(papers.file_name(session, paper, meeting_id, options), annexes.PDF, content),)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the letters of one kind about one meeting, all with the same paper."""

    known: AllianceSettings
    found: Meeting
    kind: LetterKind
    language: Language
    paper: tuple[Enclosure, ...]
    stamp: datetime

    def letter(self, name: str, *, to: Sequence[Mailbox], bcc: Sequence[Mailbox] = ()) -> Enclosure:
        """A letter to one person, or to all where no name is given."""
        from vaekst_desk.exchange.letters import letter

        enclosures = (*self.paper, *self._calendar(to if name else ()))
        own = _own_address(self.known)
        draft = MailDraft(self._subject(), self._text(name), own, to, bcc, enclosures)
        file = f"{self._letter().file} {self.found.number} {name}"
        return Enclosure(fit_file_name(file, ".eml"), _LETTER, letter(draft))

    @staticmethod
    def numbered(letters: Sequence[Enclosure]) -> list[Enclosure]:
        """The letters under names of their own, also for two people of one name."""
        found: dict[str, Enclosure] = {}
        for each in letters:
            stem, at = each.name.removesuffix(".eml"), 2
            name = each.name
            while name.lower() in found:
                name, at = f"{stem} ({at}).eml", at + 1
            found[name.lower()] = replace(each, name=name)
        return list(found.values())

    def _calendar(self, attendees: Sequence[Mailbox]) -> tuple[Enclosure, ...]:
        if self.kind not in _METHODS:
            return ()
        from vaekst_desk.exchange.calendars import calendar, media_type

        made = _event(self.known, self.found, self.language, _METHODS[self.kind], self.stamp, attendees)
        return (Enclosure(CALENDAR_FILE, media_type(made), calendar(made)),)

    def _words(self) -> LetterWords:
        return letter_words(self.language)

    def _letter(self) -> Letter:
        words = self._words()
        adopted = self.found.fields.status in (MeetingStatus.APPROVED, MeetingStatus.CLOSED)
        is_draft = self.kind is LetterKind.MINUTES and not adopted
        return words.draft_minutes if is_draft else words.letters[self.kind]

    def _subject(self) -> str:
        at = self.found.fields.starts_at
        when = f"{short_date(at, self.language)} {clock(at, self.language)}"
        return self._letter().subject.format(title=self.found.fields.title, when=when)

    def _text(self, name: str) -> str:
        words, letter, fields = self._words(), self._letter(), self.found.fields
        asks = self.kind is not LetterKind.MINUTES and self.kind is not LetterKind.CANCEL
        comments = letter is words.draft_minutes and fields.comments_by
        paragraphs = (
            words.greeting.format(name=name) if name else words.greeting_all,
            letter.opening.format(body=self.found.body),
            self._facts(),
            fields.note if asks else "",
            _agenda(self.found, self.language) if asks else "",
            letter.ending,
            words.comments_by.format(date=long_date(comments, self.language)) if comments else "",
            "\n".join(filter(None, (words.closing, self.known.secretary, self.known.name))),
        )
        return "\n\n".join(filter(None, paragraphs)) + "\n"

    def _facts(self) -> str:
        words, fields = self._words(), self.found.fields
        lines = (
            fields.title,
            words.time.format(time=time_span(fields.starts_at, fields.ends_at, self.language)),
            words.place.format(place=fields.place) if fields.place else "",
            words.online.format(url=fields.online_url) if fields.online_url else "",
        )
        return "\n".join(filter(None, lines))


def _agenda(found: Meeting, language: Language) -> str:
    """The titles of the agenda; of a closed item only that it is one."""
    withheld = wording(language).closed_item
    lines = [
        f"{number}. {withheld if item.closed else item.title}" for number, item in enumerate(found.items, 1)
    ]
    return "\n".join((letter_words(language).agenda, *lines)) if lines else ""
