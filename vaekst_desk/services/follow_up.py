"""Following up: how often people come to meetings, and reminders of the tasks they took on."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.calls import Enclosure, Mailbox, MailDraft
from vaekst_desk.domain.danish import search_words, sort_key
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.follow_up import (
    LAST_MEETINGS,
    AttendanceRate,
    AttendanceRateQuery,
    AttendanceRateScope,
    AttendanceRateSort,
)
from vaekst_desk.domain.meetings import shown_number
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import MeetingStatus, Presence, Role
from vaekst_desk.services import attendance, settings
from vaekst_desk.services.paper_names import fit_file_name
from vaekst_desk.services.reminder_words import ReminderWords, reminder_words
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import tasks as task_tables
from vaekst_desk.storage.bulk import among
from vaekst_desk.storage.representatives import Person

_A, _M, _P = tables.Attendance.__table__.c, tables.Meeting.__table__.c, Person.__table__.c
_HELD = [status.value for status in MeetingStatus if status.was_held]
# Listed by name where nothing else is said, which is the order the rates are counted in.
_KEYS: Mapping[AttendanceRateSort, Callable[[AttendanceRate], Any]] = {
    AttendanceRateSort.ORGANIZATION: lambda row: sort_key(row.organization),
    AttendanceRateSort.INVITED: lambda row: row.invited,
    AttendanceRateSort.PRESENT: lambda row: row.present,
    AttendanceRateSort.APOLOGIES: lambda row: row.apologies,
    AttendanceRateSort.ABSENT: lambda row: row.absent,
    AttendanceRateSort.RATE: lambda row: row.rate,
}


def find(session: Session, query: AttendanceRateQuery) -> list[AttendanceRate]:
    """The attendance rates a list shows, in its order: of persons, guests have none."""
    found = rates(session, body_id=query.body_id)
    if query.scope is AttendanceRateScope.OFTEN_ABSENT:
        found = [row for row in found if row.often_absent]
    wanted = search_words(query.text)
    found = [row for row in found if _matches(row, wanted)]
    if key := _KEYS.get(query.sort):
        found.sort(key=key, reverse=query.descending)
    elif query.descending:
        found.reverse()
    return found


def keys(session: Session, query: AttendanceRateQuery, *, limit: int | None = None) -> list[int]:
    """The ids of the persons a list of rates shows, in its order; the first `limit` of them where given."""
    return [row.person_id for row in find(session, query)[:limit]]


def rows(session: Session, ids: Sequence[int], *, body_id: int | None = None) -> list[AttendanceRate]:
    """The rates of the given persons in their order; a person who was invited to nothing is left out."""
    found = {row.person_id: row for row in rates(session, body_id=body_id, person_ids=ids)}
    return [found[key] for key in ids if key in found]


def _matches(row: AttendanceRate, wanted: Sequence[str]) -> bool:
    words = search_words(f"{row.name} {row.organization}") if wanted else []
    return all(any(word.startswith(start) for word in words) for start in wanted)


def rates(
    session: Session, *, body_id: int | None = None, person_ids: Sequence[int] | None = None
) -> list[AttendanceRate]:
    """How often some persons, or all, came to the held meetings of a body, or of every body, by name."""
    query = (
        select(_A.person_id, _P.given_name, _P.family_name, _A.presence, _M.id)
        .join_from(tables.Attendance.__table__, tables.Meeting.__table__, _M.id == _A.meeting_id)
        .join(Person.__table__, _P.id == _A.person_id)
        .where(_M.status.in_(_HELD), _M.binned_at.is_(None), _P.binned_at.is_(None))
        .order_by(_P.sort_key, _P.id, _M.starts_at.desc(), _M.id.desc())
    )
    if body_id is not None:
        query = query.where(_M.body_id == body_id)
    if person_ids is not None:
        query = query.where(among(_A.person_id, person_ids))
    found = session.execute(query).all()
    standings = _standings(session, found)
    counted: dict[int, list[Any]] = {}
    for row in found:
        standing = standings[row.id].get(row.person_id, attendance.Standing())
        if not (standing.in_body and standing.role is Role.ALTERNATE) or row.presence == Presence.PRESENT:
            counted.setdefault(row.person_id, []).append((row, standing))
    return [_rate(meetings) for meetings in counted.values()]


def _standings(session: Session, found: Sequence[Any]) -> dict[int, dict[int, attendance.Standing]]:
    """What everybody found was at each of their meetings, by meeting and person."""
    persons = {row.person_id for row in found}
    selected = select(_P.id).where(among(_P.id, persons))
    meetings = select(_M.id, _M.body_id, _M.starts_at).where(among(_M.id, {row.id for row in found}))
    return {
        key: attendance.standings(session, selected, body_id=body_id, on=starts_at.date())
        for key, body_id, starts_at in session.execute(meetings).all()
    }


def _rate(meetings: Sequence[tuple[Any, attendance.Standing]]) -> AttendanceRate:
    (newest, standing), presences = meetings[0], [Presence(row.presence) for row, _ in meetings]
    count = Counter(presences)
    given, family = newest.given_name, newest.family_name
    return AttendanceRate(
        newest.person_id,
        f"{given} {family}".strip(),
        f"{family}, {given}" if family else given,
        standing.organization,
        standing.group_code,
        len(presences),
        count[Presence.PRESENT],
        count[Presence.APOLOGIES],
        count[Presence.ABSENT],
        tuple(presences[:LAST_MEETINGS]),
    )


@dataclass(frozen=True, slots=True)
class _Promise:
    """A task with who promised it and where; the title of a closed item stays out of letters."""

    title: str
    due: date | None
    person_id: int
    name: str
    email: str
    meeting: str
    item_number: int
    item: str


def task_reminders(session: Session, task_ids: Sequence[int], *, stamp: datetime) -> list[Enclosure]:
    """A letter ready to send for everyone responsible for some of the tasks that are not done, as .eml files.

    `stamp` is now in UTC. Who has no address gets none (`without_address`). Raises NO_ADDRESS where nobody has one.
    """
    from vaekst_desk.exchange.letters import letter

    known = settings.get(session)
    words = reminder_words(known.language)
    today = stamp.replace(tzinfo=UTC).astimezone(ZoneInfo(known.zone)).date()
    result: dict[str, Enclosure] = {}
    for promises in _by_person(session, task_ids):
        if promises[0].email:
            name = _free_name(words.file.format(name=promises[0].name), result)
            content = letter(_reminder(promises, known, words, today=today))
            result[name] = Enclosure(name, "message/rfc822", content)
    if not result:
        raise UserError(ErrorCode.NO_ADDRESS)
    return list(result.values())


def without_address(session: Session, task_ids: Sequence[int]) -> list[str]:
    """The names of those responsible for some of the tasks that are not done whom no letter can reach."""
    return [promises[0].name for promises in _by_person(session, task_ids) if not promises[0].email]


def _by_person(session: Session, task_ids: Sequence[int]) -> list[list[_Promise]]:
    task, item, meeting = task_tables.Task, tables.AgendaItem, tables.Meeting
    query = (
        select(task, Person, item, meeting)
        .join(Person, Person.id == task.responsible_id)
        .outerjoin(item, item.id == task.item_id)
        .outerjoin(meeting, meeting.id == item.meeting_id)
        .where(among(task.id, task_ids), task.done_on.is_(None))
        .order_by(Person.sort_key, Person.id, task.due.is_(None), task.due, task.id)
    )
    found: dict[int, list[_Promise]] = {}
    for promised, who, source, at in session.execute(query):
        number = shown_number(at.starts_at.year, at.number) if at else ""
        position, title = (source.position, "" if source.closed else source.title) if source else (0, "")
        promise = _Promise(promised.title, promised.due, who.id, who.name, who.email, number, position, title)
        found.setdefault(who.id, []).append(promise)
    return list(found.values())


def _free_name(name: str, taken: Mapping[str, Enclosure]) -> str:
    """A file name of its own, also for two people of one name."""
    names = (fit_file_name(name if at == 1 else f"{name} ({at})", ".eml") for at in range(1, len(taken) + 2))
    return next(each for each in names if each not in taken)


def _reminder(
    promises: Sequence[_Promise], known: AllianceSettings, words: ReminderWords, *, today: date
) -> MailDraft:
    first, one = promises[0], len(promises) == 1
    subject = (
        words.subject_one.format(title=first.title) if one else words.subject_many.format(count=len(promises))
    )
    paragraphs = (
        words.greeting.format(name=first.name),
        words.one if one else words.many,
        "\n".join(f"- {promise.title}{_context(promise, words, today)}" for promise in promises),
        words.answer,
        "\n".join(line for line in (words.closing, known.secretary, known.name) if line),
    )
    sender = Mailbox(known.name, known.email) if known.email else None
    return MailDraft(subject, "\n\n".join(paragraphs) + "\n", sender, (Mailbox(first.name, first.email),))


def _context(promise: _Promise, words: ReminderWords, today: date) -> str:
    """When it is due and where it was promised, in brackets."""
    inside = "; ".join(_particulars(promise, words, today))
    return f" ({inside})" if inside else ""


def _particulars(promise: _Promise, words: ReminderWords, today: date) -> Iterator[str]:
    if promise.due:
        phrase = words.overdue if promise.due < today else words.due
        yield phrase.format(date=short_date(promise.due))
    if promise.meeting:
        phrase = words.source_item if promise.item else words.source
        yield phrase.format(meeting=promise.meeting, number=promise.item_number, item=promise.item)
