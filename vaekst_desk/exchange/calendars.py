"""A meeting as a file for calendars: invitation, update or cancellation (RFC 5545, 5546), written as Outlook takes it."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vRecur, vUri

from vaekst_desk.domain.calls import CalendarEvent, EventMethod, Mailbox
from vaekst_desk.exchange.letters import ascii_domain, one_line, plain_text

_PRODUCT = "-//Vaekst Desk//Meetings//DA"
_URI_SIGNS = "!#$%&'()*+,/:;=?@[]~"  # what RFC 3986 lets stand, beside letters, figures and -._
# no quote can stand in a name (RFC 5545 section 3.2); RFC 6868 writes one with ^, which Outlook shows as it stands, and some
# programs take what follows a backslash for text
_UNQUOTED = str.maketrans({'"': "'", "^": "ˆ", "\\": "/"})
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = 24 * 60  # minutes

_STATUS: Mapping[EventMethod, Mapping[str, str]] = {
    EventMethod.REQUEST: {
        "STATUS": "CONFIRMED",
        "TRANSP": "OPAQUE",
        "X-MICROSOFT-CDO-BUSYSTATUS": "BUSY",
    },
    # a meeting that is off keeps nobody busy, also where the calendar leaves it standing
    EventMethod.CANCEL: {
        "STATUS": "CANCELLED",
        "TRANSP": "TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS": "FREE",
    },
}
_ASKED: Mapping[EventMethod, Mapping[str, str]] = {
    EventMethod.REQUEST: {"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"},
    EventMethod.CANCEL: {"ROLE": "REQ-PARTICIPANT"},
}


def media_type(event: CalendarEvent) -> str:
    """What a letter calls the file, with its method (RFC 5545 section 8.1)."""
    return f"text/calendar; method={event.method}; charset=utf-8"


def calendar(event: CalendarEvent) -> bytes:
    """The file, in UTF-8; the same event gives the same bytes. Raises `UserError(BAD_EMAIL)` for an address that is none."""
    found = Calendar()
    found.add("PRODID", _PRODUCT)
    found.add("VERSION", "2.0")
    found.add("METHOD", event.method.value)
    zone = _zone(event)
    if zone:
        found.add_component(zone)
    found.add_component(_event(event, in_utc=zone is None))
    content: bytes = found.to_ical()
    return content


def _event(event: CalendarEvent, *, in_utc: bool) -> Event:
    found = Event()
    found.add("UID", one_line(event.uid))
    found.add("SEQUENCE", event.sequence)
    found.add("DTSTAMP", event.stamp.astimezone(UTC))
    found.add("DTSTART", _moment(event.starts_at, event.zone, in_utc=in_utc))
    found.add("DTEND", _moment(event.ends_at, event.zone, in_utc=in_utc))
    texts = {"SUMMARY": one_line(event.title), "LOCATION": one_line(event.place)}
    for name, text in (texts | {"DESCRIPTION": plain_text(event.description).strip()}).items():
        if text:
            found.add(name, text)
    if event.url:
        found.add("URL", vUri(quote(one_line(event.url), safe=_URI_SIGNS)))
    found.add("ORGANIZER", _person(event.organizer, {}))
    for attendee in event.attendees:
        found.add("ATTENDEE", _person(attendee, _ASKED[event.method]))
    for name, text in _STATUS[event.method].items():
        found.add(name, text)
    return found


def _person(mailbox: Mailbox, asked: Mapping[str, str]) -> vCalAddress:
    name = one_line(mailbox.name).translate(_UNQUOTED)
    named = {"CN": name} if name else {}
    address = quote(ascii_domain(mailbox.address), safe=_URI_SIGNS)
    return vCalAddress(f"mailto:{address}", params=named | dict(asked))


def _moment(at: datetime, zone: str, *, in_utc: bool) -> datetime:
    """A local time with its zone; in UTC where a clock change makes it twice, for programs differ on which is meant."""
    local = at.replace(tzinfo=ZoneInfo(zone))
    doubled = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return local.astimezone(UTC) if in_utc or doubled else local


class _Change(NamedTuple):
    """A change of the clock, `at` the naive local time before it; `before` and `after` are offsets from UTC."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str


def _zone(event: CalendarEvent) -> Timezone | None:
    """The zone as Outlook understands one: at most two changes a year, each on a named weekday of a month.

    Its rules hold from the year before the event until its end; None where the clock follows no such rules in that time
    ([MS-OXCICAL] section 2.1.3.1.1.19).
    """
    years = range(event.starts_at.year - 1, event.ends_at.year + 1)
    zone = ZoneInfo(event.zone)
    changes = [change for year in years for change in _changes(zone, year)]
    found = Timezone()
    found.add("TZID", event.zone)
    if not changes:
        local = datetime(years[0], 1, 1, tzinfo=zone)
        offset = _offset(local, zone)
        still = _Change(local.replace(tzinfo=None), offset, offset, local.tzname() or "")
        found.add_component(_observance(TimezoneStandard(), still))
        return found
    for kind, forward in ((TimezoneStandard, False), (TimezoneDaylight, True)):
        alike = [change for change in changes if (change.after > change.before) is forward]
        place = _place(alike) if len(alike) == len(years) else None
        if place is None:
            return None
        found.add_component(_observance(kind(), alike[0], BYMONTH=alike[0].at.month, BYDAY=place))
    return found


def _observance(
    found: TimezoneStandard | TimezoneDaylight, change: _Change, **rule: object
) -> TimezoneStandard | TimezoneDaylight:
    found.add("DTSTART", change.at)
    found.add("TZOFFSETFROM", change.before)
    found.add("TZOFFSETTO", change.after)
    found.add("TZNAME", change.name)
    if rule:
        found.add("RRULE", vRecur({"FREQ": "YEARLY", **rule}))
    return found


def _changes(zone: ZoneInfo, year: int) -> Iterator[_Change]:
    """The changes of a year, to the minute; no clock changes twice in a day."""
    midnight = datetime(year, 1, 1, tzinfo=UTC)
    while midnight.year == year:
        before, after = _offset(midnight, zone), _offset(midnight + timedelta(days=1), zone)
        if before != after:
            yield _change(midnight, zone, before, after)
        midnight += timedelta(days=1)


def _change(midnight: datetime, zone: ZoneInfo, before: timedelta, after: timedelta) -> _Change:
    minutes = [midnight + timedelta(minutes=minute) for minute in range(_DAY + 1)]
    at = minutes[bisect_left(minutes, True, key=lambda minute: _offset(minute, zone) == after)]
    return _Change(at.replace(tzinfo=None) + before, before, after, at.astimezone(zone).tzname() or "")


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _place(changes: Sequence[_Change]) -> str | None:
    """The weekday of the month on which all of them fall, alike in all else: "-1SU" is the last Sunday."""
    if len({(change.at.month, change.at.time(), change.before, change.after) for change in changes}) > 1:
        return None
    # of "4SU" and "-1SU" the last Sunday is the likelier rule, and sorts first
    return min(set.intersection(*(_places(change.at) for change in changes)), default=None)


def _places(day: datetime) -> set[str]:
    name = _WEEKDAYS[day.weekday()]
    last = (day + timedelta(days=7)).month != day.month
    return {f"{(day.day - 1) // 7 + 1}{name}"} | ({f"-1{name}"} if last else set())
