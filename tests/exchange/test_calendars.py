"""Invitations for calendars, read back by three readers: a strict one, an independent one and the library's own."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event as StrictEvent
from icalendar import Calendar, Event

from vaekst_desk.domain.calls import CalendarEvent, EventMethod, Mailbox
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.exchange.calendars import calendar, media_type
from vaekst_desk.exchange.letters import one_line, plain_text

SECRETARY = Mailbox("Åse Bæk", "sekretariat@vaekst.example")
MEETING = CalendarEvent(
    "2026-4@vaekst.example",
    0,
    EventMethod.REQUEST,
    "Møde 2026-4: status, mål; valg",
    datetime(2026, 11, 26, 8),
    datetime(2026, 11, 26, 10, 30),
    "Europe/Copenhagen",
    datetime(2026, 11, 1, 12, tzinfo=UTC),
    SECRETARY,
    (
        Mailbox('Mette "Mie" Møller; formand', "mette@kommune.example"),
        Mailbox("Małgorzata Şükrü", "m.s@firma.example"),
    ),
    "Rådhuset, sal 3; Horsens",
    "https://moede.example/rum/4?a=1&b=2",
    "Dagsorden:\n1. Velkomst\n2. Eventuelt",
)
# words that read as syntax somewhere, and anything else
TYPED = st.one_of(
    st.text(max_size=150),
    st.lists(
        st.sampled_from(
            ["\r\nATTENDEE:mailto:x@x.example", "\r\nEND:VEVENT", "\n", '"', ";", ",", ":", "\\", "\\n", "^n", "^'", "%0A", "Æ",
             "Łódź ", "İı", "😀👩‍👩‍👧", "\u2028", "\x85", "\x0c", "\0", "\ud800", "'", "’", "x" * 90, "å" * 60, " "]
        ),
        max_size=12,
    ).map("".join),
)  # fmt: skip


def strict(content: bytes) -> StrictEvent:
    [event] = IcsCalendarStream.calendar_from_ics(content.decode()).events
    return event


def own(content: bytes) -> Event:
    [event] = Calendar.from_ical(content).walk("VEVENT")
    assert isinstance(event, Event)
    return event


def other(content: bytes) -> vobject.base.Component:
    return vobject.readOne(content.decode())


def instants(content: bytes) -> list[tuple[datetime, datetime]]:
    """Start and end in UTC as each reader sees them, the second by the file's own zone."""
    read_strictly, read_by_own, read_by_other = strict(content), own(content), other(content).vevent
    pairs = [
        (read_strictly.dtstart, read_strictly.dtend),
        (read_by_other.dtstart.value, read_by_other.dtend.value),
        (read_by_own.decoded("DTSTART"), read_by_own.decoded("DTEND")),
    ]
    return [(start.astimezone(UTC), end.astimezone(UTC)) for start, end in pairs]


def at(start: datetime, end: datetime, zone: str = "Europe/Copenhagen") -> bytes:
    return calendar(replace(MEETING, starts_at=start, ends_at=end, zone=zone))


class TestInvitation:
    def test_says_what_outlook_asks_for(self) -> None:
        read = other(calendar(MEETING))
        event = read.vevent
        assert (read.method.value, read.version.value) == ("REQUEST", "2.0")
        assert (event.uid.value, event.sequence.value) == (MEETING.uid, "0")
        assert (event.summary.value, event.location.value) == (MEETING.title, MEETING.place)
        assert (event.description.value, event.url.value) == (MEETING.description, MEETING.url)
        assert (event.status.value, event.transp.value) == ("CONFIRMED", "OPAQUE")
        assert event.x_microsoft_cdo_busystatus.value == "BUSY"
        assert event.dtstamp.value == MEETING.stamp

    def test_names_organizer_and_invited(self) -> None:
        event = own(calendar(MEETING))
        assert (event["ORGANIZER"], event["ORGANIZER"].params) == (
            "mailto:sekretariat@vaekst.example",
            {"CN": "Åse Bæk"},
        )
        asked = {"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
        assert [(person, person.params) for person in event["ATTENDEE"]] == [
            ("mailto:mette@kommune.example", asked | {"CN": "Mette 'Mie' Møller; formand"}),
            ("mailto:m.s@firma.example", asked | {"CN": "Małgorzata Şükrü"}),
        ]

    def test_what_is_not_given_is_not_written(self) -> None:
        event = own(calendar(replace(MEETING, attendees=(), place="", url="", description=" ")))
        assert not {"ATTENDEE", "LOCATION", "URL", "DESCRIPTION"} & set(event)

    def test_the_same_event_gives_the_same_bytes(self) -> None:
        assert calendar(MEETING) == calendar(MEETING)

    def test_update_and_cancellation_keep_the_uid(self) -> None:
        update = replace(MEETING, sequence=1, starts_at=datetime(2026, 11, 26, 9))
        off = replace(update, sequence=2, method=EventMethod.CANCEL)
        read = [strict(calendar(event)) for event in (MEETING, update, off)]
        assert [event.uid for event in read] == [MEETING.uid] * 3
        assert [event.sequence for event in read] == [0, 1, 2]
        assert [event.status for event in read] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]

    def test_a_cancellation_asks_no_answer_and_frees_the_time(self) -> None:
        off = replace(MEETING, sequence=1, method=EventMethod.CANCEL)
        read = other(calendar(off))
        assert (read.method.value, read.vevent.transp.value) == ("CANCEL", "TRANSPARENT")
        assert read.vevent.x_microsoft_cdo_busystatus.value == "FREE"
        assert "RSVP" not in read.vevent.attendee.params
        assert media_type(off) == "text/calendar; method=CANCEL; charset=utf-8"

    def test_addresses_and_links_of_other_letters(self) -> None:
        abroad = (Mailbox("Bo", "bo@møde.example"), Mailbox("Søren", "søren@firma.example"))
        event = own(calendar(replace(MEETING, attendees=abroad, url="https://moede.example/årsmøde 4")))
        assert event["ATTENDEE"] == ["mailto:bo@xn--mde-0na.example", "mailto:s%C3%B8ren@firma.example"]
        assert event["URL"] == "https://moede.example/%C3%A5rsm%C3%B8de%204"

    @pytest.mark.parametrize("address", ["", "bo", "bo@firma.example\r\nATTENDEE:mailto:x@x.example"])
    def test_what_is_no_address_is_refused_by_name(self, address: str) -> None:
        with pytest.raises(UserError) as caught:
            calendar(replace(MEETING, attendees=(Mailbox("Bo", address),)))
        assert caught.value.code is ErrorCode.BAD_EMAIL
        assert caught.value.params == {"text": one_line(address)}


class TestTimes:
    @pytest.mark.parametrize(
        ("start", "end", "zone"),
        [
            (datetime(2026, 11, 26, 8), datetime(2026, 11, 26, 10), "Europe/Copenhagen"),
            (datetime(2026, 7, 1, 8), datetime(2026, 7, 1, 10), "Europe/Copenhagen"),
            # the clock goes forward at 2.00, and back at 3.00
            (datetime(2026, 3, 29, 1, 30), datetime(2026, 3, 29, 3, 30), "Europe/Copenhagen"),
            (datetime(2026, 10, 25, 1, 30), datetime(2026, 10, 25, 4), "Europe/Copenhagen"),
            (datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 2, 15, fold=1), "Europe/Copenhagen"),
            (datetime(2026, 10, 25, 2, 30, fold=1), datetime(2026, 10, 25, 3), "Europe/Copenhagen"),
            (datetime(2026, 12, 31, 22), datetime(2027, 1, 1, 1), "Europe/Copenhagen"),
            (datetime(2026, 3, 28, 23), datetime(2026, 3, 29, 5), "Europe/Copenhagen"),
            (datetime(2026, 3, 8, 1, 30), datetime(2026, 3, 8, 4), "America/New_York"),
            (datetime(2026, 6, 1, 8), datetime(2026, 6, 1, 10), "Europe/Dublin"),
            (datetime(2026, 1, 15, 8), datetime(2026, 1, 15, 10), "Australia/Sydney"),
            (datetime(2026, 5, 1, 8), datetime(2026, 5, 1, 10), "Atlantic/Reykjavik"),
            (datetime(2026, 5, 1, 8), datetime(2026, 5, 1, 10), "Asia/Kolkata"),
            (datetime(2026, 3, 1, 8), datetime(2026, 3, 1, 10), "Africa/Casablanca"),
            (datetime(2026, 3, 1, 8), datetime(2026, 3, 1, 10), "UTC"),
        ],
    )
    def test_are_the_same_instants_for_every_reader(self, start: datetime, end: datetime, zone: str) -> None:
        meant = tuple(moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for moment in (start, end))
        assert instants(at(start, end, zone)) == [meant] * 3

    def test_are_local_where_they_can_be(self) -> None:
        content = at(datetime(2026, 10, 25, 1, 30), datetime(2026, 10, 25, 4))
        assert b"DTSTART;TZID=Europe/Copenhagen:20261025T013000\r\n" in content
        assert b"DTEND;TZID=Europe/Copenhagen:20261025T040000\r\n" in content

    def test_the_doubled_hour_is_written_so_that_no_reader_guesses(self) -> None:
        first = at(datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 4))
        second = at(datetime(2026, 10, 25, 2, 30, fold=1), datetime(2026, 10, 25, 4))
        assert b"DTSTART:20261025T003000Z\r\n" in first
        assert b"DTSTART:20261025T013000Z\r\n" in second

    def test_the_zone_is_one_that_outlook_understands(self) -> None:
        [zone] = Calendar.from_ical(calendar(MEETING)).walk("VTIMEZONE")
        winter, summer = zone.subcomponents
        assert (zone["TZID"], winter.name, summer.name) == ("Europe/Copenhagen", "STANDARD", "DAYLIGHT")
        # onsets are told by the clock before the change
        assert winter.decoded("DTSTART") == datetime(2025, 10, 26, 3)
        assert summer.decoded("DTSTART") == datetime(2025, 3, 30, 2)
        assert winter["RRULE"].to_ical() == b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"
        assert summer["RRULE"].to_ical() == b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"

    @settings(deadline=None)
    @given(st.datetimes(datetime(2020, 1, 1), datetime(2037, 12, 1)), st.sampled_from(
        ["Europe/Copenhagen", "Europe/Dublin", "America/New_York", "America/Nuuk", "America/Santiago", "Asia/Tehran",
         "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata"]
    ))  # fmt: skip
    def test_the_zone_alone_gives_the_instant(self, start: datetime, zone: str) -> None:
        start = start.replace(second=0, microsecond=0)
        content = at(start, start, zone)
        zones = Calendar.from_ical(content).walk("VTIMEZONE")
        written = own(content)["DTSTART"]
        meant = start.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        if "TZID" not in written.params:
            assert written.dt == meant
        else:
            [described] = zones
            by_file = described.to_tz(lookup_tzid=False)
            assert start.replace(tzinfo=by_file).astimezone(UTC) == meant

    def test_a_clock_without_rules_is_left_to_utc(self) -> None:
        content = at(datetime(2026, 6, 1, 8), datetime(2026, 6, 1, 10), "Africa/Casablanca")
        assert b"VTIMEZONE" not in content
        assert b"DTSTART:20260601T070000Z\r\n" in content


class TestAnythingTyped:
    @settings(deadline=None)
    @given(TYPED, TYPED, TYPED, TYPED, TYPED)
    @example(
        "", "", "", '"\r\nATTENDEE:mailto:x@x.example', "https://x.example/\r\nATTENDEE:mailto:x@x.example"
    )
    def test_is_read_back_and_adds_nothing(
        self, title: str, place: str, text: str, name: str, url: str
    ) -> None:
        event = replace(
            MEETING,
            title=title,
            place=place,
            description=text,
            url=url,
            attendees=(Mailbox(name, "bo@firma.example"),),
        )
        content = calendar(event)
        lines = content.split(b"\r\n")
        assert not any(b"\n" in line or b"\r" in line for line in lines)
        assert max(map(len, lines)) <= 75
        read = own(content)
        assert read.errors == []
        assert read["ATTENDEE"] == "mailto:bo@firma.example"
        assert read["ATTENDEE"].params.get("CN", "") == one_line(name).translate(str.maketrans('"^\\', "'ˆ/"))
        assert read.get("SUMMARY", "") == one_line(title)
        assert read.get("LOCATION", "") == one_line(place)
        assert read.get("DESCRIPTION", "") == plain_text(text).strip()
        strictly = strict(content)
        assert (strictly.uid, strictly.sequence) == (event.uid, event.sequence)
        assert len(strictly.attendees) == 1
        assert len(other(content).vevent.attendee_list) == 1
