"""Planning meetings: doubts about a date, a series in one go, a new one copied from an earlier one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import fold
from vaekst_desk.domain.dates import short_date, short_time
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, MeetingFields, shown_number
from vaekst_desk.domain.planning import Doubt, DoubtKind, instants, is_doubled, same_weekday
from vaekst_desk.domain.vocabulary import ItemPurpose, Language, MeetingKind, MeetingStatus
from vaekst_desk.services import bodies, meetings, settings, templates
from vaekst_desk.storage import meetings as tables

_AHEAD = (MeetingStatus.PLANNED, MeetingStatus.CALLED)
_NEARBY = timedelta(days=2)  # what two zones and a meeting past midnight can lie apart
_MONTHS_BETWEEN = 3  # four meetings a year (the design's domain notes)
_COPIED = (
    "title",
    "kind",
    "presenter",
    "minutes_planned",
    "case_text",
    "economy_text",
    "recommendation",
    "purpose",
    "closed",
    "recurring",
)


def doubts(
    session: Session,
    fields: MeetingFields,
    *,
    meeting_id: int | None = None,
    today: date,
    language: Language | None = None,
) -> tuple[Doubt, ...]:
    """What is doubtful about the time of a meeting that is still to be held; nothing of any other.

    `meeting_id` is the meeting's own, so that it does not clash with itself. Holidays are named in `language` (None: the
    alliance's).
    """
    if fields.status not in _AHEAD:
        return ()
    language = language or settings.get(session).language
    notice_days = bodies.rules(session, fields.body_id).notice_days
    return (
        *_of_day(fields, notice_days, today, language),
        *_of_clock(fields),
        *_clashes(session, fields, meeting_id),
    )


def _of_day(fields: MeetingFields, notice_days: int, today: date, language: Language) -> Iterator[Doubt]:
    day = fields.starts_at.date()
    latest = day - timedelta(days=notice_days)
    if day < today:
        yield Doubt(DoubtKind.PAST)
    elif fields.status is MeetingStatus.PLANNED and latest < today:
        yield Doubt(DoubtKind.NOTICE_LATE, {"latest": short_date(latest), "days": str(notice_days)})
    if name := meetings.holiday_name(day, language):
        yield Doubt(DoubtKind.HOLIDAY, {"name": name})


def _of_clock(fields: MeetingFields) -> Iterator[Doubt]:
    for field in ("starts_at", "ends_at"):
        at = getattr(fields, field)
        if at and is_doubled(at, fields.zone):
            yield Doubt(DoubtKind.DOUBLED_TIME, {"time": short_time(at)}, field)


def _clashes(session: Session, fields: MeetingFields, meeting_id: int | None) -> Iterator[Doubt]:
    """Other meetings at overlapping times that need the same body, chair, minute-taker or place."""
    meeting = tables.Meeting
    start, end = instants(fields.starts_at, fields.ends_at, fields.zone)
    query = select(meeting).where(
        meeting.id != (meeting_id or 0),
        meeting.status != MeetingStatus.CANCELLED.value,
        meeting.binned_at.is_(None),
        meeting.starts_at < end.replace(tzinfo=None) + _NEARBY,
        func.coalesce(meeting.ends_at, meeting.starts_at) > start.replace(tzinfo=None) - _NEARBY,
    )
    for other in session.scalars(query.order_by(meeting.starts_at, meeting.id)):
        other_start, other_end = instants(other.starts_at, other.ends_at, other.zone)
        if other_start < end and start < other_end and _share(fields, other):
            yield Doubt(DoubtKind.CLASH, _named(other))


def _share(fields: MeetingFields, other: tables.Meeting) -> bool:
    people = {fields.chair_id, fields.minute_taker_id} & {other.chair_id, other.minute_taker_id}
    place = fold(" ".join(fields.place.split()))
    same_place = bool(place) and place == fold(other.place)
    return fields.body_id == other.body_id or bool(people - {None}) or same_place


def _named(other: tables.Meeting) -> Mapping[str, str]:
    return {
        "number": shown_number(other.starts_at.year, other.number),
        "title": other.title,
        "date": short_date(other.starts_at.date()),
        "time": short_time(other.starts_at),
    }


def series_days(first: date, *, count: int, every_months: int) -> tuple[date, ...]:
    """The days of a series: the same weekday of the month as the first, every so many months (at least one).

    A holiday, also a half one, moves to the next plain day of the same weekday. Raises `OverflowError` after the year 9999.
    """
    return tuple(_plain_day(same_weekday(first, months=at * every_months)) for at in range(count))


def _plain_day(day: date) -> date:
    while meetings.holiday_name(day, Language.DANISH):
        day += timedelta(weeks=1)
    return day


def plan_series(session: Session, fields: MeetingFields, days: Sequence[date]) -> list[int]:
    """Plans meetings alike in all but their day, in the order of time; their ids.

    Each has the body's standing items and invites whoever has a mandate on its day. Raises what `meetings.save` raises.
    """
    items = templates.items(session, fields.body_id, settings.get(session).language)
    return [
        meetings.save(
            session,
            _on_day(fields, day),
            items=items,
            attendances=_invited(session, fields.body_id, day),
        )
        for day in sorted(set(days))
    ]


def _on_day(fields: MeetingFields, day: date) -> MeetingFields:
    shift = day - fields.starts_at.date()
    ends_at = fields.ends_at + shift if fields.ends_at else None
    return replace(fields, starts_at=fields.starts_at + shift, ends_at=ends_at, status=MeetingStatus.PLANNED)


def _invited(session: Session, body_id: int, day: date) -> list[AttendanceFields]:
    return [row.fields for row in meetings.invited_by_mandate(session, body_id, day)]


def copy_of(session: Session, meeting_id: int) -> MeetingFields:
    """What a meeting copied from another is proposed to be: the same, on a day three months later. Raises NOT_FOUND."""
    found = meetings.get(session, meeting_id).fields
    day = _plain_day(same_weekday(found.starts_at.date(), months=_MONTHS_BETWEEN))
    founding = found.kind is MeetingKind.FOUNDING
    fields = MeetingFields(
        found.body_id,
        found.starts_at,
        "" if founding else found.title,
        MeetingKind.ORDINARY if founding else found.kind,
        ends_at=found.ends_at,
        zone=found.zone,
        place=found.place,
        online_url=found.online_url,
        chair_id=found.chair_id,
        minute_taker_id=found.minute_taker_id,
        minutes_style=found.minutes_style,
    )
    return _on_day(fields, day)


def copy(session: Session, meeting_id: int, fields: MeetingFields, *, items: bool, guests: bool) -> int:
    """Adds a meeting with the agenda and the guests of another one where chosen; its id.

    The agenda comes without what was said, decided and promised and without annexes; the list of open tasks stays behind.
    Whoever has a mandate on the new day is invited. Raises NOT_FOUND and what `meetings.save` raises.
    """
    source = meetings.get(session, meeting_id)
    copied = [_bare(item) for item in source.items if item.purpose is not ItemPurpose.OPEN_TASKS]
    visitors = [
        AttendanceFields(guest_name=row.fields.guest_name, guest_organization=row.fields.guest_organization)
        for row in source.attendances
        if row.guest
    ]
    invited = _invited(session, fields.body_id, fields.starts_at.date())
    return meetings.save(
        session,
        fields,
        items=copied if items else (),
        attendances=[*invited, *(visitors if guests else ())],
    )


def _bare(item: AgendaItemFields) -> AgendaItemFields:
    return AgendaItemFields(**{name: getattr(item, name) for name in _COPIED})
