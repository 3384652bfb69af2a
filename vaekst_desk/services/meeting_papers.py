"""The papers of a meeting before and on its day: notice, lists, badges, cards and open tasks, gathered and sorted."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.meetings import AgendaItemFields, Meeting, shown_number
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AnnexLine,
    AttendancePaper,
    AttendeeLine,
    BadgesPaper,
    ItemLine,
    ListedTask,
    MeetingHead,
    SignInPaper,
    TableCardsPaper,
    TaskLine,
    TasksPaper,
)
from vaekst_desk.domain.presence import expected
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import attendance, checks, meetings, settings
from vaekst_desk.services.paper_parts import PLAIN, PaperOptions, letterhead
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import tasks as task_tables
from vaekst_desk.storage.representatives import Person

P = TypeVar("P")


def agenda(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> AgendaPaper:
    """The notice of meeting: the agenda with case texts and recommendations, and who is invited. Raises NOT_FOUND."""
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    items = tuple(
        item_line(number, item, public=options.public) for number, item in enumerate(found.items, 1)
    )
    invited = attendees(session, meeting_id, language=head.language)
    return AgendaPaper(head, meeting_head(found), items, invited, found.fields.note, options.public)


def attendance_list(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> AttendancePaper:
    """The attendee list as of the meeting's date; e-mail and phone only where chosen. Raises NOT_FOUND."""
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    people = attendees(session, meeting_id, language=head.language, with_contact=options.with_contact)
    return AttendancePaper(head, meeting_head(found), people, options.with_contact, options.ticks)


def sign_in_sheet(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> SignInPaper:
    """The sheet to sign at the door, for those who may come, with blank lines for guests. Raises NOT_FOUND."""
    return _of_expected(SignInPaper, session, meeting_id, options, options.guest_lines)


def badges(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> BadgesPaper:
    """A name badge for everyone who may come. Raises NOT_FOUND."""
    return _of_expected(BadgesPaper, session, meeting_id, options, options.labels)


def table_cards(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> TableCardsPaper:
    """A table card for everyone who may come. Raises NOT_FOUND."""
    return _of_expected(TableCardsPaper, session, meeting_id, options)


def _of_expected(
    paper: Callable[..., P], session: Session, meeting_id: int, options: PaperOptions, *more: Any
) -> P:
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    listed = attendance.attendees(session, meeting_id)
    coming = {row.fields.id for row in expected(attendee.row for attendee in listed)}
    people = tuple(
        attendee_line(attendee, head.language) for attendee in listed if attendee.row.fields.id in coming
    )
    return paper(head, meeting_head(found), people, *more)


def open_tasks(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> TasksPaper:
    """The body's open tasks from its meetings up to and including this one, by due date; undated ones last.

    Overdue is what was due before the day of printing. For the public without those of closed items. Raises NOT_FOUND.
    """
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    task, item, meeting = task_tables.Task, tables.AgendaItem, tables.Meeting
    query = (
        select(task, item, meeting, Person)
        .join(item, item.id == task.item_id)
        .join(meeting, meeting.id == item.meeting_id)
        .outerjoin(Person, Person.id == task.responsible_id)
        .where(
            task.done_on.is_(None),
            meeting.body_id == found.fields.body_id,
            meeting.starts_at <= found.fields.starts_at,
            meeting.binned_at.is_(None),
        )
        .order_by(task.due.is_(None), task.due, meeting.starts_at, item.position, task.id)
    )
    if options.public:
        query = query.where(item.closed.is_(False))
    lines = tuple(
        ListedTask(
            TaskLine(promised.title, who.name if who else "", promised.due),
            shown_number(at.starts_at.year, at.number),
            source.position,
            source.title,
        )
        for promised, source, at, who in session.execute(query)
    )
    return TasksPaper(head, meeting_head(found), lines, head.printed_on)


def attendees(
    session: Session, meeting_id: int, *, language: Language | None = None, with_contact: bool = False
) -> tuple[AttendeeLine, ...]:
    """Everyone on a meeting's list by member group, organisation and name, guests last.

    Organisation and role are those held on the meeting's date. E-mail and phone are empty unless `with_contact`:
    lists go out with name, title and organisation (design's domain notes, privacy). Raises NOT_FOUND.
    """
    language = language or settings.get(session).language
    return tuple(
        attendee_line(attendee, language, with_contact=with_contact)
        for attendee in attendance.attendees(session, meeting_id)
    )


def attendee_line(
    attendee: attendance.Attendee, language: Language, *, with_contact: bool = False
) -> AttendeeLine:
    """One person of a list as papers show them, the member group named in a language."""
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
        row.fields.arrived_at,
        row.fields.left_at,
        instead_of=row.instead_of,
    )


def meeting_head(found: Meeting) -> MeetingHead:
    """What every paper of a meeting says at its top."""
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
        fields.began_at,
        fields.finished_at,
    )


def item_line(number: int, item: AgendaItemFields, *, public: bool) -> ItemLine:
    """An item with its case and without its account; of a closed one nothing but its number reaches the public."""
    if public and item.closed:
        return ItemLine(number, "", item.kind, closed=True, withheld=True)
    return ItemLine(
        number,
        item.title,
        item.kind,
        item.presenter,
        item.minutes_planned,
        item.case_text,
        item.recommendation,
        economy_text=item.economy_text,
        annexes=tuple(AnnexLine(annex.number, annex.name, annex.pages) for annex in item.annexes),
        closed=item.closed,
    )
