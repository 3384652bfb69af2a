"""Who was there for what: whose presence is still to be noted, and which items somebody took part in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceRow
from vaekst_desk.domain.vocabulary import Presence, Role

_OPEN = (Presence.INVITED, Presence.ACCEPTED)


def on_call(row: AttendanceRow) -> bool:
    """Whether somebody is an alternate whom nobody has needed: neither expected nor missed."""
    fields = row.fields
    return (
        row.in_body
        and row.role is Role.ALTERNATE
        and fields.presence is Presence.INVITED
        and fields.instead_of_id is None
    )


def unnoted(rows: Iterable[AttendanceRow]) -> list[AttendanceRow]:
    """Those of whom it is not noted yet whether they came; alternates on call are not asked about."""
    return [row for row in rows if row.fields.presence in _OPEN and not on_call(row)]


def unanswered(rows: Iterable[AttendanceRow]) -> list[AttendanceRow]:
    """Those invited who have said neither yes nor no; guests and alternates on call are not asked."""
    return [row for row in unnoted(rows) if row.fields.presence is Presence.INVITED and not row.guest]


def expected(rows: Iterable[AttendanceRow]) -> list[AttendanceRow]:
    """Those who may come through the door: nobody who sent apologies or stayed away, no alternate on call."""
    return [row for row in rows if not row.fields.presence.away and not on_call(row)]


@dataclass(frozen=True, slots=True)
class ItemSpan:
    """When an item was dealt with: from the local time it was taken up until the next one was (None: not known)."""

    number: int
    starts_at: datetime
    ends_at: datetime | None


def item_spans(items: Sequence[AgendaItemFields], finished_at: datetime | None) -> tuple[ItemSpan, ...]:
    """The items that were taken up, in the order they were; the last one lasts until the meeting finished."""
    started = sorted((item.started_at, number) for number, item in enumerate(items, 1) if item.started_at)
    ends = [*(at for at, _ in started), finished_at][1:]
    return tuple(ItemSpan(number, at, end) for (at, number), end in zip(started, ends, strict=True))


def first_item(spans: Sequence[ItemSpan], arrived_at: datetime | None) -> int | None:
    """The number of the first item a latecomer heard anything of; None for whoever was there from the first one on."""
    if arrived_at is None or not spans:
        return None
    heard = (span for span in spans if span.ends_at is None or arrived_at < span.ends_at)
    first = next(heard, spans[-1])
    return None if first == spans[0] else first.number


def last_item(spans: Sequence[ItemSpan], left_at: datetime | None) -> int | None:
    """The number of the last item somebody who left early heard anything of; None for whoever stayed to the last one."""
    if left_at is None or not spans:
        return None
    heard = (span for span in reversed(spans) if span.starts_at < left_at)
    last = next(heard, spans[0])
    return None if last == spans[-1] else last.number
