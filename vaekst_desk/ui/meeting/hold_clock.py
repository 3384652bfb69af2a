"""The clock of a meeting: what "now" means for it, and when its items are to be taken up."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from vaekst_desk.domain.meetings import AgendaItemFields, MeetingFields
from vaekst_desk.domain.vocabulary import MeetingStatus

_EARLY, _LATE = timedelta(hours=12), timedelta(hours=24)


def going_on(fields: MeetingFields, now: datetime) -> bool:
    """Whether the clock on the wall is that of the meeting: on its day (or the night after), before it was held.

    Of a meeting written up days later nobody knows from the clock when an item was taken up.
    """
    if fields.status.was_held or fields.status is MeetingStatus.CANCELLED:
        return False
    return fields.starts_at.date() <= now.date() and now < fields.starts_at + _LATE


def moment(fields: MeetingFields, now: datetime) -> datetime:
    """Now, while the meeting goes on; else its beginning or its known end, as the best guess for a time to be corrected."""
    begins, ended = fields.began_at or fields.starts_at, fields.finished_at
    if ended is not None and now > ended:
        return ended
    return now if begins <= now < fields.starts_at + _LATE else begins


def on_the_clock(fields: MeetingFields, at: time) -> datetime:
    """A time of day typed about a meeting, on its day, or after midnight where that lies nearer to its beginning."""
    found = datetime.combine(fields.starts_at.date(), at)
    return found + timedelta(days=1) if found < fields.starts_at - _EARLY else found


def planned(
    items: Sequence[AgendaItemFields], starts_at: datetime
) -> list[tuple[datetime | None, datetime | None]]:
    """From when to when each item is planned; unknown after the first one without a length."""
    spans: list[tuple[datetime | None, datetime | None]] = []
    start: datetime | None = starts_at
    for item in items:
        end = start + timedelta(minutes=item.minutes_planned) if start and item.minutes_planned else None
        spans.append((start, end))
        start = end
    return spans
