"""Meetings: listing, reading, saving as one step, invitations, attendance, the bin."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, case, exists, extract, func, or_, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Step
from vaekst_desk.domain.dates import check_local_time, short_date, short_time
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import (
    AgendaItemFields,
    AttendanceFields,
    AttendanceRow,
    Meeting,
    MeetingFields,
    MeetingQuery,
    MeetingRow,
    MeetingScope,
    MeetingSort,
    shown_number,
)
from vaekst_desk.domain.vocabulary import (
    Adoption,
    Language,
    MeetingKind,
    MeetingStatus,
    MinutesStyle,
    Presence,
)
from vaekst_desk.services import (
    agenda,
    annexes,
    attendance,
    bodies,
    checks,
    decisions,
    guards,
    records,
    representatives,
)
from vaekst_desk.storage import history, search
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage import representatives as representative_tables
from vaekst_desk.storage.bulk import among

_M = tables.Meeting.__table__.c
_B = representative_tables.Body.__table__.c
_year = extract("year", _M.starts_at)
_KIND_RANK = case({kind.value: rank for rank, kind in enumerate(MeetingKind)}, value=_M.kind)
_STATUS_RANK = case({status.value: rank for rank, status in enumerate(MeetingStatus)}, value=_M.status)
_SORTS: dict[MeetingSort, tuple[Any, ...]] = {
    MeetingSort.STARTS_AT: (),
    MeetingSort.NUMBER: (_year, _M.number),
    MeetingSort.TITLE: (_M.sort_key,),
    MeetingSort.BODY: (_B.name,),
    MeetingSort.KIND: (_KIND_RANK,),
    MeetingSort.STATUS: (_STATUS_RANK,),
    MeetingSort.PLACE: (_M.place_key,),
}


def keys(session: Session, query: MeetingQuery, *, limit: int | None = None) -> list[int]:
    """The ids of the meetings a list shows, in its order; the first `limit` of them where given."""
    columns = (*_SORTS[query.sort], _M.starts_at, _M.id)
    order = [column.desc() if query.descending else column for column in columns]
    return list(session.scalars(_selected(query).order_by(*order).limit(limit)))


def _selected(query: MeetingQuery) -> Select[Any]:
    statement = select(_M.id).join_from(tables.Meeting.__table__, representative_tables.Body.__table__)
    statement = statement.where(*_conditions(query))
    matching = search.matching(search.MEETINGS, tables.Meeting.__table__, query.text)
    return statement if matching is None else statement.where(matching)


def _conditions(query: MeetingQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [
        _M.binned_at.is_not(None) if query.binned else _M.binned_at.is_(None)
    ]
    start_of_day = datetime.combine(query.as_of, time.min)
    if query.scope is MeetingScope.UPCOMING:
        conditions.append(_M.starts_at >= start_of_day)
    elif query.scope is MeetingScope.PAST:
        conditions.append(_M.starts_at < start_of_day)
    if query.body_id is not None:
        conditions.append(_M.body_id == query.body_id)
    if query.statuses:
        conditions.append(_M.status.in_([status.value for status in query.statuses]))
    if query.year is not None:
        conditions.append(_year == query.year)
    return conditions


def rows(session: Session, ids: Sequence[int]) -> list[MeetingRow]:
    """The rows of the given ids in their order; an id that is gone is left out."""
    listed, item = _A, tables.AgendaItem.__table__.c
    there = listed.presence == Presence.PRESENT.value
    counted = select(func.count()).where(item.meeting_id == _M.id).scalar_subquery()
    statement = (
        select(
            _M.id,
            _M.number,
            _M.title,
            _B.name,
            _M.kind,
            _M.status,
            _M.starts_at,
            _M.ends_at,
            _M.zone,
            _M.place,
            _counted(),
            _counted(there),
            counted,
            _counted(
                listed.person_id.is_not(None),
                listed.presence != Presence.INVITED.value,
                or_(there, ~_REPLACED),
            ),
            _counted(listed.person_id.is_not(None), there),
        )
        .join_from(tables.Meeting.__table__, representative_tables.Body.__table__)
        .where(among(_M.id, ids))
    )
    found = {row[0]: _row(*row) for row in session.execute(statement)}
    return [found[key] for key in ids if key in found]


_A = tables.Attendance.__table__.c
_ALTERNATE = tables.Attendance.__table__.alias("alternate")
_REPLACED = exists().where(
    _ALTERNATE.c.instead_of_id == _A.id, _ALTERNATE.c.presence == Presence.PRESENT.value
)


def _counted(*conditions: ColumnElement[bool]) -> Any:
    """How many lines of a meeting's list meet some conditions."""
    return select(func.count()).where(_A.meeting_id == _M.id, *conditions).scalar_subquery()


def _row(
    key: int, number: int, title: str, body: str, kind: str, status: str, at: datetime, *rest: Any
) -> MeetingRow:
    return MeetingRow(
        key, shown_number(at.year, number), title, body, MeetingKind(kind), MeetingStatus(status), at, *rest
    )


def years(session: Session) -> list[int]:
    """The years that meetings outside the bin lie in, newest first."""
    return list(
        session.scalars(select(_year).where(_M.binned_at.is_(None)).distinct().order_by(_year.desc()))
    )


def get(session: Session, meeting_id: int) -> Meeting:
    """One meeting with its agenda, its list of people as of its date, and its history. Raises NOT_FOUND."""
    record = records.found(session, tables.Meeting, meeting_id)
    return Meeting(
        record.id,
        shown_number(record.starts_at.year, record.number),
        _fields(record),
        record.body.name,
        record.chair.name if record.chair else "",
        record.minute_taker.name if record.minute_taker else "",
        agenda.items(session, record, annexes.of_meeting(session, meeting_id)),
        tuple(attendee.row for attendee in attendance.of_meeting(session, record)),
        binned=record.binned_at is not None,
        uid=record.uid,
        sequence=record.sequence,
        papers=annexes.papers_of(session, meeting_id),
        rules=bodies.fields_of(record.body),
    )


def steps(session: Session, meeting: Meeting) -> tuple[Step, ...]:
    """The newest steps that changed a meeting or anything on it."""
    return history.steps_of(
        session,
        {
            tables.Meeting: [meeting.id],
            tables.AgendaItem: [item.id for item in meeting.items if item.id],
            tables.Decision: [made.id for item in meeting.items for made in item.decisions if made.id],
            tables.Attendance: [row.fields.id for row in meeting.attendances if row.fields.id],
        },
    )


def _fields(record: tables.Meeting) -> MeetingFields:
    values = {name: getattr(record, name) for name in MeetingFields.__dataclass_fields__}
    values["kind"], values["status"] = MeetingKind(record.kind), MeetingStatus(record.status)
    values["minutes_style"] = MinutesStyle(record.minutes_style)
    values["adoption"] = Adoption(record.adoption) if record.adoption else None
    return MeetingFields(**values)


def check(fields: MeetingFields) -> MeetingFields:
    """The fields cleaned for storing.

    Raises `InvalidFields`: REQUIRED (title), NONEXISTENT_TIME (starts_at, ends_at), ENDS_BEFORE_START (ends_at,
    finished_at), NOT_ADOPTED (status: a meeting is closed by `minutes.close` alone).
    """
    errors = checks.Collector()
    result = _cleaned(errors, fields)
    errors.raise_all()
    return result


def _cleaned(errors: checks.Collector, fields: MeetingFields) -> MeetingFields:
    with errors.catching():
        check_local_time(fields.starts_at, fields.zone, field="starts_at")
    if fields.ends_at is not None:
        with errors.catching():
            check_local_time(fields.ends_at, fields.zone, field="ends_at")
            _check_order(fields.starts_at, fields.ends_at, field="ends_at")
    for name in ("began_at", "finished_at"):
        if at := getattr(fields, name):
            with errors.catching():
                check_local_time(at, fields.zone, field=name)
    if fields.began_at is not None and fields.finished_at is not None:
        with errors.catching():
            _check_order(fields.began_at, fields.finished_at, field="finished_at")
    if fields.status is MeetingStatus.CLOSED:  # which only `minutes.close` makes it, keeping the minutes
        errors.errors.append(UserError(ErrorCode.NOT_ADOPTED, field="status"))
    return replace(
        fields,
        title=errors.clean(checks.required, fields.title, field="title"),
        place=" ".join(fields.place.split()),
        online_url=fields.online_url.strip(),
        note=fields.note.strip(),
    )


def _check_order(starts_at: datetime, ends_at: datetime, *, field: str) -> None:
    if ends_at < starts_at:
        start, end = (f"{short_date(at.date())} {short_time(at)}" for at in (starts_at, ends_at))
        raise UserError(ErrorCode.ENDS_BEFORE_START, field=field, start=start, end=end)


def save(
    session: Session,
    fields: MeetingFields,
    *,
    meeting_id: int | None = None,
    items: Sequence[AgendaItemFields] | None = None,
    attendances: Sequence[AttendanceFields] | None = None,
) -> int:
    """Adds a meeting or changes one, and makes agenda and list just those given (None leaves them); its id.

    A new meeting, and one moved to another year or body, gets the next number there. Decisions get theirs once the
    meeting is held. Raises NOT_FOUND, MEETING_CLOSED and `InvalidFields` with everything `check`, `agenda.cleaned` and
    `attendance.cleaned` find.
    """
    record = tables.Meeting() if meeting_id is None else guards.open_meeting(session, meeting_id)
    errors = checks.Collector()
    fields = _cleaned(errors, fields)
    items = None if items is None else agenda.cleaned(errors, items)
    attendances = None if attendances is None else attendance.cleaned(session, errors, attendances)
    errors.raise_all()
    moved = meeting_id is None or (record.body_id, record.starts_at.year) != (
        fields.body_id,
        fields.starts_at.year,
    )
    if moved:
        record.number = next_number(session, fields.body_id, fields.starts_at.year)
    for name, value in asdict(fields).items():
        setattr(record, name, value)
    session.add(record)
    session.flush()
    if items is not None:
        agenda.replace_all(session, record.id, items)
    if attendances is not None:
        attendance.replace_all(session, record.id, attendances)
    if fields.status.was_held:
        decisions.number(session, record, anew=moved)
    session.flush()
    session.expire(record)
    return record.id


def change(session: Session, /, meeting_id: int, **values: Any) -> None:
    """Changes some of what can be typed about a meeting, by the names of `MeetingFields`. Raises what `save` raises."""
    fields = _fields(guards.open_meeting(session, meeting_id))
    save(session, replace(fields, **values), meeting_id=meeting_id)


def next_number(session: Session, body_id: int, year: int) -> int:
    """The next meeting number of a body in a year; one in the bin keeps its own."""
    query = select(func.max(_M.number)).where(_M.body_id == body_id, _year == year)
    return (session.scalar(query) or 0) + 1


def invited_by_mandate(session: Session, body_id: int, on: date) -> tuple[AttendanceRow, ...]:
    """Who a meeting is to invite: everyone with a mandate in the body on its date, by group, organisation and role."""
    found: dict[int, AttendanceRow] = {}
    for row in representatives.of_body(session, body_id, as_of=on):
        person_id = row.key.person_id
        found.setdefault(
            person_id,
            AttendanceRow(
                AttendanceFields(person_id),
                row.given_name,
                row.family_name,
                row.title,
                row.organization,
                row.group_code,
                row.role,
                row.alternate_for,
                row.email,
                row.phone,
            ),
        )
    return tuple(found.values())


def invite_all(session: Session, meeting_id: int) -> int:
    """Adds everyone with a mandate in the body on the meeting's date who is not on its list yet; how many."""
    record = guards.open_meeting(session, meeting_id)
    listed = set(
        session.scalars(select(tables.Attendance.person_id).where(tables.Attendance.meeting_id == meeting_id))
    )
    invited = invited_by_mandate(session, record.body_id, record.starts_at.date())
    added = [row.fields.person_id for row in invited if row.fields.person_id not in listed]
    session.add_all(tables.Attendance(meeting_id=meeting_id, person_id=person_id) for person_id in added)
    session.flush()
    return len(added)


def next_meeting_at(session: Session, meeting_id: int) -> datetime | None:
    """When the body meets next after a meeting, cancelled ones and the bin left out."""
    record = records.found(session, tables.Meeting, meeting_id)
    return session.scalar(
        select(_M.starts_at)
        .where(
            _M.body_id == record.body_id,
            _M.starts_at > record.starts_at,
            _M.status != MeetingStatus.CANCELLED.value,
            _M.binned_at.is_(None),
        )
        .order_by(_M.starts_at)
        .limit(1)
    )


def holiday_name(day: date, language: Language) -> str:
    """The Danish holiday that a day is, also half ones such as Grundlovsdag and 24 December; empty for a plain day.

    Source: the package `holidays`, which follows the law (Store bededag is gone since 2024).
    """
    from holidays import country_holidays

    english = language is Language.ENGLISH
    found = country_holidays(
        "DK", categories=("public", "optional"), years=day.year, language="en_US" if english else "da"
    )
    return str(found.get(day, ""))


def to_bin(session: Session, ids: Sequence[int]) -> int:
    """Puts meetings in the bin; how many. Raises MEETING_CLOSED: what was adopted is not put away."""
    for record in session.scalars(select(tables.Meeting).where(among(_M.id, ids))):
        guards.open_meeting(session, record.id)
    return records.to_bin(session, tables.Meeting, ids)


def restore(session: Session, ids: Sequence[int]) -> int:
    """Takes meetings out of the bin; how many."""
    return records.restore(session, tables.Meeting, ids)
