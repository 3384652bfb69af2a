"""The papers of the register: everything a paper shows, gathered and sorted, for `documents` to lay out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk import documents
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.agreements import Agreement, PartyRow
from vaekst_desk.domain.danish import sort_key
from vaekst_desk.domain.meetings import AgendaItemFields, Meeting
from vaekst_desk.domain.organizations import MemberGroup
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AgreementPaper,
    AttendancePaper,
    AttendeeLine,
    Clause,
    DecisionLine,
    ItemLine,
    Letterhead,
    MeetingHead,
    MinutesPaper,
    Paper,
    PartyLine,
    SignatureLine,
    SignatureSheetPaper,
    TaskLine,
)
from vaekst_desk.domain.vocabulary import Language, MeetingStatus, PaperKind
from vaekst_desk.services import agreements, attendance, checks, meetings, organizations, settings
from vaekst_desk.storage import representatives as representative_tables
from vaekst_desk.storage.bulk import among

_AFTER_GROUPS = 1_000_000


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What can be chosen about a paper. None: the alliance's own language; today."""

    language: Language | None = None
    guest_lines: int = 6
    with_contact: bool = False
    printed_on: date | None = None


_PLAIN = PaperOptions()


def build(session: Session, kind: PaperKind, key: int, options: PaperOptions = _PLAIN) -> Paper:
    """The paper of an agreement or a meeting, by `kind.of_agreement`, for `documents.render`. Raises NOT_FOUND."""
    match kind:
        case PaperKind.AGREEMENT:
            return agreement(session, key, options)
        case PaperKind.SIGNATURE_SHEET:
            return signature_sheet(session, key, options)
        case PaperKind.AGENDA:
            return agenda(session, key, options)
        case PaperKind.ATTENDANCE:
            return attendance_list(session, key, options)
        case PaperKind.MINUTES:
            return minutes(session, key, options)


def render(session: Session, kind: PaperKind, key: int, options: PaperOptions = _PLAIN) -> bytes:
    """The paper as a PDF file. Raises NOT_FOUND."""
    return documents.render(build(session, kind, key, options))


def letterhead(session: Session, options: PaperOptions = _PLAIN) -> Letterhead:
    """The alliance's letterhead from its settings."""
    known = settings.get(session)
    town = f"{known.postal_code} {known.city}".strip()
    lines = (*known.address.splitlines(), town, checks.show_phone(known.phone), known.email, known.website)
    return Letterhead(
        known.name,
        tuple(line.strip() for line in lines if line.strip()),
        known.logo,
        known.secretary,
        options.language or known.language,
        options.printed_on or date.today(),  # noqa: DTZ011 the day on her own wall calendar is meant
    )


def agreement(session: Session, agreement_id: int, options: PaperOptions = _PLAIN) -> AgreementPaper:
    """The whole agreement; parties and signature blocks by member group, organisation and name. Raises NOT_FOUND."""
    found, head = agreements.get(session, agreement_id), letterhead(session, options)
    groups = _Groups(organizations.groups(session), head.language)
    fields = found.fields
    return AgreementPaper(
        head,
        fields.title,
        fields.subtitle,
        fields.status,
        fields.preamble,
        tuple(Clause(number, clause.heading, clause.text) for number, clause in enumerate(found.clauses, 1)),
        tuple(_party(party, groups) for party in found.parties),
        _signatures(found, groups),
        fields.starts_on,
        fields.ends_on,
    )


def signature_sheet(
    session: Session, agreement_id: int, options: PaperOptions = _PLAIN
) -> SignatureSheetPaper:
    """The sheet to pass round for an agreement, with blank lines for guests. Raises NOT_FOUND."""
    found, head = agreements.get(session, agreement_id), letterhead(session, options)
    groups = _Groups(organizations.groups(session), head.language)
    lines = sorted(
        _listed_signatures(found, groups), key=lambda each: (each[1].group_position, sort_key(each[0]))
    )
    return SignatureSheetPaper(
        head, found.fields.title, found.fields.subtitle, tuple(line for _, line in lines), options.guest_lines
    )


class _Groups:
    """The member groups by code, named in one language."""

    def __init__(self, groups: Sequence[MemberGroup], language: Language) -> None:
        self._by_code = {group.code: group for group in groups}
        self.language = language

    def of(self, code: str) -> tuple[str, int]:
        """Name and position of a group; empty and last for none."""
        group = self._by_code.get(code)
        return (group.name(self.language), group.position) if group else ("", _AFTER_GROUPS)


def _party(party: PartyRow, groups: _Groups) -> PartyLine:
    return PartyLine(party.name, *groups.of(party.group_code), party.cvr, party.address)


def _signatures(found: Agreement, groups: _Groups) -> tuple[SignatureLine, ...]:
    return tuple(line for _, line in _listed_signatures(found, groups))


def _listed_signatures(found: Agreement, groups: _Groups) -> list[tuple[str, SignatureLine]]:
    """Every signatory under the name lists sort by, party by party."""
    return [
        (
            row.listed_name,
            SignatureLine(
                row.name,
                row.fields.title,
                party.name,
                *groups.of(party.group_code),
                row.fields.signed_on,
                row.fields.place,
                row.fields.method,
            ),
        )
        for party in found.parties
        for row in party.signatures
    ]


def agenda(session: Session, meeting_id: int, options: PaperOptions = _PLAIN) -> AgendaPaper:
    """The notice of meeting: the agenda with case texts and recommendations, and who is invited. Raises NOT_FOUND."""
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    items = tuple(_case(number, item) for number, item in enumerate(found.items, 1))
    invited = attendees(session, meeting_id, language=head.language)
    return AgendaPaper(head, _head(found), items, invited, found.fields.note)


def attendance_list(session: Session, meeting_id: int, options: PaperOptions = _PLAIN) -> AttendancePaper:
    """The attendee list as of the meeting's date; e-mail and phone only where chosen. Raises NOT_FOUND."""
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    people = attendees(session, meeting_id, language=head.language, with_contact=options.with_contact)
    return AttendancePaper(head, _head(found), people, options.with_contact)


def minutes(session: Session, meeting_id: int, options: PaperOptions = _PLAIN) -> MinutesPaper:
    """The minutes, a draft until approved, to be signed by chair and minute-taker. Raises NOT_FOUND."""
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    people = attendees(session, meeting_id, language=head.language)
    responsible, groups = _responsible(session, found), _Groups(organizations.groups(session), head.language)
    return MinutesPaper(
        head,
        _head(found),
        people,
        tuple(_account(number, item, responsible) for number, item in enumerate(found.items, 1)),
        _signing_minutes(session, found, groups),
        found.fields.status is not MeetingStatus.APPROVED,
        meetings.next_meeting_at(session, meeting_id),
        found.fields.approved_on,
    )


def attendees(
    session: Session, meeting_id: int, *, language: Language | None = None, with_contact: bool = False
) -> tuple[AttendeeLine, ...]:
    """Everyone on a meeting's list by member group, organisation and name, guests last.

    Organisation and role are those held on the meeting's date. E-mail and phone are empty unless `with_contact`:
    lists go out with name, title and organisation (design's domain notes, privacy). Raises NOT_FOUND.
    """
    language = language or settings.get(session).language
    return tuple(
        _attendee(attendee, language, with_contact=with_contact)
        for attendee in attendance.attendees(session, meeting_id)
    )


def _attendee(attendee: attendance.Attendee, language: Language, *, with_contact: bool) -> AttendeeLine:
    row, standing = attendee.row, attendee.standing
    return AttendeeLine(
        row.given_name,
        row.family_name,
        row.title,
        row.organization,
        standing.group_en if language is Language.ENGLISH else standing.group_da,
        standing.group_position,
        row.role,
        row.fields.presence,
        row.email if with_contact else "",
        checks.show_phone(row.phone) if with_contact else "",
        row.alternate_for,
        row.guest,
    )


def _head(found: Meeting) -> MeetingHead:
    fields = found.fields
    return MeetingHead(
        found.body,
        fields.title,
        fields.kind,
        fields.status,
        found.number,
        fields.starts_at,
        fields.ends_at,
        fields.zone,
        fields.place,
        fields.online_url,
        found.chair,
        found.minute_taker,
    )


def _case(number: int, item: AgendaItemFields) -> ItemLine:
    return ItemLine(
        number,
        item.title,
        item.kind,
        item.presenter,
        item.minutes_planned,
        item.case_text,
        item.recommendation,
    )


def _account(number: int, item: AgendaItemFields, responsible: Mapping[int, str]) -> ItemLine:
    return ItemLine(
        number,
        item.title,
        item.kind,
        item.presenter,
        item.minutes_planned,
        item.case_text,
        item.recommendation,
        item.minutes_text,
        tuple(
            DecisionLine(made.number, made.text, made.votes_for, made.votes_against, made.votes_abstained)
            for made in item.decisions
        ),
        tuple(
            TaskLine(task.title, responsible.get(task.responsible_id or 0, ""), task.due, task.done_on)
            for task in item.tasks
        ),
    )


def _responsible(session: Session, found: Meeting) -> dict[int, str]:
    """The names of whoever has a task from the meeting."""
    ids = {task.responsible_id for item in found.items for task in item.tasks if task.responsible_id}
    person = representative_tables.Person
    return {record.id: record.name for record in session.scalars(select(person).where(among(person.id, ids)))}


def _signing_minutes(session: Session, found: Meeting, groups: _Groups) -> tuple[SignatureLine, ...]:
    """Chair and minute-taker, with the organisation each is listed under at the meeting; blank where none is chosen."""
    listed = {row.fields.person_id: row for row in found.attendances if not row.guest}
    words = wording(groups.language)
    result = []
    for person_id, part in (
        (found.fields.chair_id, words.chair),
        (found.fields.minute_taker_id, words.minute_taker),
    ):
        person = session.get(representative_tables.Person, person_id) if person_id else None
        row = listed.get(person_id)
        organization, code = (row.organization, row.group_code) if row else ("", "")
        title = ", ".join(text for text in (part, person.title if person else "") if text)
        result.append(SignatureLine(person.name if person else "", title, organization, *groups.of(code)))
    return tuple(result)


_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u2028\u2029]+')
_LONGEST = 120
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)", re.IGNORECASE)


def suggested_file_name(paper: Paper) -> str:
    """What to call the PDF, "Referat 2026-1 Vækstalliancen.pdf": fit for a file on Windows and everywhere else."""
    words = wording(paper.letterhead.language)
    match paper:
        case AgreementPaper():
            name = paper.title or words.agreement
        case SignatureSheetPaper():
            name = f"{words.signature_sheet} {paper.title}"
        case AgendaPaper() | AttendancePaper() | MinutesPaper():
            kinds = {
                AgendaPaper: words.agenda,
                AttendancePaper: words.attendance,
                MinutesPaper: words.minutes,
            }
            name = f"{kinds[type(paper)]} {paper.meeting.number} {paper.meeting.body}"
    fit = " ".join(_UNFIT.sub(" ", name).split())[:_LONGEST].strip(" .")
    if not fit or _DEVICE.match(fit):  # Windows opens a device instead of a file under such a name
        fit = f"{words.agreement} {fit}".strip()
    return f"{fit}.pdf"
