"""Calling a meeting: calendar file, notice, letters as drafts, and what is kept of what was sent."""

import email
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
import vobject

from tests.services.small_register import LABEL, Small
from vaekst_desk.domain.calls import DraftStyle, Enclosure, EventMethod, LetterKind
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, Annex
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import (
    Adoption,
    AttachmentKind,
    Language,
    MeetingStatus,
    Presence,
    Role,
)
from vaekst_desk.services import annexes, calls, check_in, meetings, minutes, settings
from vaekst_desk.services.desk import Desk

DAY = date(2026, 11, 26)
STAMP = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
OWN = "vaekst@horsens.example"
SECRET = "Personsag om NN"
ITEMS = (
    AgendaItemFields("Velkomst", case_text="Formanden byder velkommen"),
    AgendaItemFields(SECRET, case_text="Fortroligt indhold", closed=True),
    AgendaItemFields("Eventuelt"),
)


@pytest.fixture
def small(desk: Desk) -> Small:
    own = AllianceSettings("Vækstalliancen", email=OWN, secretary="Åse Sekretær")
    desk.write(LABEL, settings.save, own)
    return Small(desk)


def invite(small: Small, **values: Any) -> int:
    """A meeting with a member who has answered, two who have not (one without address), an alternate and a guest."""
    company = small.organization("Ærø Stål")
    answered = small.person("Bo", "Østergård", of=company, email="bo@aeroe.example")
    silent = small.person("Mette", "Møller", of=company, email="mette@aeroe.example")
    unreachable = small.person("Ib", "Bæk", of=company)
    alternate = small.person("Lone", "Å", of=company, role=Role.ALTERNATE, email="lone@aeroe.example")
    who = {
        answered: Presence.ACCEPTED,
        silent: Presence.INVITED,
        unreachable: Presence.INVITED,
        alternate: Presence.INVITED,
    }
    given = {"place": "Byrådssalen", "online_url": "https://moede.example/1", "note": "Parkér i gården"}
    return small.meeting(
        DAY,
        who,
        *values.pop("items", ITEMS),
        guests={"Gæst Gæstesen": Presence.INVITED},
        **{"status": MeetingStatus.PLANNED, **given, **values},
    )


def drafts(small: Small, meeting_id: int, kind: LetterKind, **chosen: Any) -> list[Enclosure]:
    given = {"style": DraftStyle.ONE_EACH, "stamp": STAMP, **chosen}
    return small.desk.read(calls.drafts, meeting_id, kind=kind, **given)


def opened(draft: Enclosure) -> EmailMessage:
    message = email.message_from_bytes(draft.content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def letters(small: Small, meeting_id: int, kind: LetterKind, **chosen: Any) -> list[EmailMessage]:
    return [opened(draft) for draft in drafts(small, meeting_id, kind, **chosen)]


def text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def enclosed(message: EmailMessage) -> dict[str, Any]:
    return {part.get_filename() or "": part.get_content() for part in message.iter_attachments()}


def names(message: EmailMessage) -> list[str]:
    return list(enclosed(message))


def calendar(content: bytes | str) -> Any:
    """The one event of a calendar file, with the file's method, read by an independent reader."""
    said = content if isinstance(content, str) else content.decode()
    return vobject.readOne(said)


def pages(content: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(content))
    found = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return found


def kept(small: Small, meeting_id: int) -> list[Annex]:
    return [
        paper
        for paper in small.desk.read(annexes.papers_of, meeting_id)
        if paper.kind is AttachmentKind.NOTICE
    ]


# --- the calendar file


def test_the_calendar_file_says_what_the_meeting_is_and_nobodys_address(small: Small) -> None:
    meeting_id = invite(small)
    found = calendar(small.desk.read(calls.ics, meeting_id, stamp=STAMP))
    made = found.vevent
    assert found.method.value == "REQUEST"
    assert made.uid.value == small.desk.read(meetings.get, meeting_id).uid
    assert (made.sequence.value, made.summary.value) == ("0", "Ordinært møde, Vækstalliancen")
    assert (made.dtstart.value.isoformat(), made.dtend.value.isoformat()) == (
        "2026-11-26T08:00:00+01:00",
        "2026-11-26T10:00:00+01:00",
    )
    assert (made.location.value, made.url.value) == ("Byrådssalen", "https://moede.example/1")
    assert made.organizer.value == f"mailto:{OWN}"
    assert made.description.value == (
        "Parkér i gården\n\nDagsorden:\n1. Velkomst\n2. Lukket punkt\n3. Eventuelt"
    )
    assert "attendee" not in made.contents


def test_a_meeting_without_an_end_lasts_the_usual_time(small: Small) -> None:
    meeting_id = invite(small, ends_at=None)
    made = small.desk.read(calls.event, meeting_id, method=EventMethod.REQUEST, stamp=STAMP)
    assert made.ends_at - made.starts_at == timedelta(hours=2)


def test_a_stamp_without_a_zone_is_utc(small: Small) -> None:
    meeting_id = invite(small)
    made = small.desk.read(
        calls.event, meeting_id, method=EventMethod.REQUEST, stamp=STAMP.replace(tzinfo=None)
    )
    assert made.stamp == STAMP


def test_updates_and_cancellation_keep_the_uid_and_raise_the_sequence(
    small: Small, undoes: Callable[..., Any]
) -> None:
    meeting_id = invite(small)
    seen = []

    def look() -> None:
        found = calendar(small.desk.read(calls.ics, meeting_id, stamp=STAMP))
        status = found.vevent.status.value
        seen.append((found.vevent.uid.value, found.vevent.sequence.value, found.method.value, status))

    look()
    undoes(small.desk, calls.call, meeting_id, on=date(2026, 11, 12))
    look()
    undoes(small.desk, calls.update, meeting_id)
    look()
    undoes(small.desk, calls.cancel, meeting_id)
    look()
    small.write(calls.cancel, meeting_id)
    look()
    small.write(calls.call, meeting_id, on=date(2026, 11, 13))
    look()
    assert len({uid for uid, *_ in seen}) == 1
    assert [rest for _, *rest in seen] == [
        ["0", "REQUEST", "CONFIRMED"],
        ["0", "REQUEST", "CONFIRMED"],
        ["1", "REQUEST", "CONFIRMED"],
        ["2", "CANCEL", "CANCELLED"],
        ["2", "CANCEL", "CANCELLED"],
        ["3", "REQUEST", "CONFIRMED"],
    ]


def test_a_meeting_cancelled_before_it_was_called_is_called_with_a_newer_file(small: Small) -> None:
    meeting_id = invite(small)
    small.write(calls.cancel, meeting_id)
    small.write(calls.call, meeting_id, on=DAY)
    assert small.desk.read(meetings.get, meeting_id).sequence == 2


def test_without_an_own_address_no_calendar_file_can_be_answered(desk: Desk) -> None:
    small = Small(desk)
    meeting_id = invite(small)
    for ask in (
        lambda: desk.read(calls.ics, meeting_id, stamp=STAMP),
        lambda: drafts(small, meeting_id, LetterKind.CALL),
    ):
        with pytest.raises(UserError) as caught:
            ask()
        assert caught.value.code is ErrorCode.NO_SENDER
    (letter, *_) = letters(small, meeting_id, LetterKind.MINUTES)
    assert letter["From"] is None


# --- calling


def test_a_called_meeting_keeps_its_notice_as_it_was_sent(small: Small) -> None:
    meeting_id = invite(small)
    small.write(calls.call, meeting_id, on=date(2026, 11, 12))
    found = small.desk.read(meetings.get, meeting_id)
    assert (found.fields.status, found.fields.called_on) == (MeetingStatus.CALLED, date(2026, 11, 12))
    (notice,) = kept(small, meeting_id)
    assert (notice.name, notice.media_type) == ("Dagsorden 2026-1 Vækstalliancen.pdf", annexes.PDF)
    content = small.desk.read(annexes.content, notice.id)
    assert "12.11.2026" in pages(content)
    document = pypdfium2.PdfDocument(BytesIO(content))
    assert notice.pages == len(document)
    document.close()
    small.write(meetings.change, meeting_id, place="Kantinen")
    for _ in range(2):  # what is sent again unchanged is kept once
        small.write(calls.update, meeting_id, on=date(2026, 11, 13))
    assert len(kept(small, meeting_id)) == 2
    assert small.desk.read(annexes.content, notice.id) == content


def test_the_notice_has_the_annexes_behind_it(small: Small) -> None:
    meeting_id = invite(small)
    item = small.desk.read(meetings.get, meeting_id).items[0].id
    annex = small.desk.read(calls.notice, meeting_id)
    small.write(
        annexes.add_bytes,
        name="Fjorårets.pdf",
        media_type=annexes.PDF,
        content=annex,
        kind=AttachmentKind.ANNEX,
        item_id=item,
    )
    text_of = pages(small.desk.read(calls.notice, meeting_id))
    assert text_of.count("Parkér i gården") == 2
    assert "Bilag 1.1" in text_of


def test_a_closed_meeting_is_not_called(small: Small) -> None:
    meeting_id = invite(small, status=MeetingStatus.APPROVED)
    small.write(minutes.close, meeting_id, at=STAMP)
    for change, given in ((calls.call, {"on": DAY}), (calls.update, {}), (calls.cancel, {})):
        with pytest.raises(UserError) as caught:
            small.write(change, meeting_id, **given)
        assert caught.value.code is ErrorCode.MEETING_CLOSED


def test_who_has_not_answered_is_known_without_alternates_on_call_and_guests(small: Small) -> None:
    meeting_id = invite(small)
    assert [row.name for row in small.desk.read(calls.unanswered, meeting_id)] == ["Ib Bæk", "Mette Møller"]
    line = small.line(meeting_id, "Mette Møller").fields.id
    small.write(check_in.reply, [line], Presence.APOLOGIES, on=DAY)
    assert [row.name for row in small.desk.read(calls.unanswered, meeting_id)] == ["Ib Bæk"]


# --- letters


def test_everyone_with_an_address_gets_a_letter_of_their_own(small: Small) -> None:
    made = drafts(small, invite(small), LetterKind.CALL)
    assert [draft.name for draft in made] == [
        "Indkaldelse 2026-1 Mette Møller.eml",
        "Indkaldelse 2026-1 Bo Østergård.eml",
        "Indkaldelse 2026-1 Lone Å.eml",
    ]
    assert {draft.media_type for draft in made} == {"message/rfc822"}
    letter = opened(made[0])
    assert (letter["X-Unsent"], letter["Bcc"]) == ("1", None)
    (sender,), (to,) = letter["From"].addresses, letter["To"].addresses
    assert (sender.display_name, sender.addr_spec) == ("Vækstalliancen", OWN)
    assert (to.display_name, to.addr_spec) == ("Mette Møller", "mette@aeroe.example")
    assert letter["Subject"] == "Indkaldelse: Ordinært møde 26.11.2026 kl. 8.00"
    assert (
        text(letter)
        == """\
Kære Mette Møller

Hermed indkaldelse til møde i Vækstalliancen.

Ordinært møde
Tid: torsdag den 26. november 2026 kl. 8.00–10.00
Sted: Byrådssalen
Online: https://moede.example/1

Parkér i gården

Dagsorden:
1. Velkomst
2. Lukket punkt
3. Eventuelt

Dagsordenen med bilag er vedhæftet som PDF. Åbn den vedhæftede fil møde.ics for at lægge mødet i kalenderen.

Svar venligst på denne mail, om du kommer. Er du forhindret, så skriv også gerne, om din suppleant kommer i stedet.

Venlig hilsen
Åse Sekretær
Vækstalliancen
"""
    )


def test_a_letter_brings_the_notice_and_a_calendar_file_for_its_reader_alone(small: Small) -> None:
    meeting_id = invite(small)
    (letter, *_) = letters(small, meeting_id, LetterKind.CALL)
    found = enclosed(letter)
    assert list(found) == ["Dagsorden 2026-1 Vækstalliancen.pdf", "møde.ics"]
    notice, file = found.values()
    assert "Fortroligt indhold" in pages(notice)
    made = calendar(file)
    assert [attendee.value for attendee in made.vevent.attendee_list] == ["mailto:mette@aeroe.example"]
    (part,) = [each for each in letter.iter_attachments() if each.get_content_type() == "text/calendar"]
    assert part.get_param("method") == "REQUEST"
    (public, *_) = letters(small, meeting_id, LetterKind.CALL, public=True)
    assert "Fortroligt indhold" not in pages(enclosed(public)["Dagsorden 2026-1 Vækstalliancen.pdf"])


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("style", DraftStyle)
def test_no_letter_names_a_closed_item_or_leaves_a_phrase_unfilled(
    small: Small, kind: LetterKind, language: Language, style: DraftStyle
) -> None:
    for letter in letters(small, invite(small), kind, language=language, style=style):
        said = [text(letter), letter["Subject"]]
        said += [file for name, file in enclosed(letter).items() if name.endswith(".ics")]
        for each in said:
            assert SECRET not in each.replace("\r\n ", "")
            assert "{" not in each
        assert "\n\n\n" not in said[0]


def test_one_letter_to_all_hides_the_addresses(small: Small) -> None:
    meeting_id = invite(small)
    twin = small.person("Anders", "And", email="METTE@aeroe.example")
    small.write(check_in.add_person, meeting_id, twin)
    (draft,) = drafts(small, meeting_id, LetterKind.CALL, style=DraftStyle.ALL_BCC)
    assert draft.name == "Indkaldelse 2026-1.eml"
    letter = opened(draft)
    assert [each.addr_spec for each in letter["To"].addresses] == [OWN]
    hidden = [each.addr_spec.lower() for each in letter["Bcc"].addresses]
    assert sorted(hidden) == ["bo@aeroe.example", "lone@aeroe.example", "mette@aeroe.example"]
    assert text(letter).startswith("Kære alle\n")
    assert "attendee" not in calendar(enclosed(letter)["møde.ics"]).vevent.contents


def test_two_of_one_name_get_two_letters(small: Small) -> None:
    company = small.organization("Ærø Stål")
    who = {
        small.person("Bo", "Bo", of=company, email=f"bo{number}@aeroe.example"): Presence.INVITED
        for number in range(3)
    }
    meeting_id = small.meeting(DAY, who, status=MeetingStatus.PLANNED)
    assert [draft.name for draft in drafts(small, meeting_id, LetterKind.CALL)] == [
        "Indkaldelse 2026-1 Bo Bo.eml",
        "Indkaldelse 2026-1 Bo Bo (2).eml",
        "Indkaldelse 2026-1 Bo Bo (3).eml",
    ]


@pytest.mark.parametrize(
    ("kind", "language", "subject", "files", "method"),
    [
        (
            LetterKind.UPDATE,
            Language.DANISH,
            "Ændring: Ordinært møde 26.11.2026 kl. 8.00",
            ["Dagsorden 2026-1 Vækstalliancen.pdf", "møde.ics"],
            "REQUEST",
        ),
        (
            LetterKind.CANCEL,
            Language.DANISH,
            "Aflysning: Ordinært møde 26.11.2026 kl. 8.00",
            ["møde.ics"],
            "CANCEL",
        ),
        (
            LetterKind.REMINDER,
            Language.DANISH,
            "Påmindelse om svar: Ordinært møde 26.11.2026 kl. 8.00",
            ["Dagsorden 2026-1 Vækstalliancen.pdf", "møde.ics"],
            "REQUEST",
        ),
        (
            LetterKind.CALL,
            Language.ENGLISH,
            "Notice of meeting: Ordinært møde 26 Nov 2026 at 08:00",
            ["Agenda 2026-1 Vækstalliancen.pdf", "møde.ics"],
            "REQUEST",
        ),
    ],
)
def test_each_kind_has_its_subject_and_its_files(
    small: Small, kind: LetterKind, language: Language, subject: str, files: list[str], method: str
) -> None:
    (letter, *_) = letters(small, invite(small), kind, language=language)
    assert (letter["Subject"], names(letter)) == (subject, files)
    assert calendar(enclosed(letter)["møde.ics"]).method.value == method


def test_a_reminder_goes_only_to_those_who_have_not_answered(small: Small) -> None:
    meeting_id = invite(small)
    made = letters(small, meeting_id, LetterKind.REMINDER)
    assert [letter["To"].addresses[0].addr_spec for letter in made] == ["mette@aeroe.example"]
    line = small.line(meeting_id, "Mette Møller").fields.id
    small.write(check_in.reply, [line], Presence.ACCEPTED, on=DAY)
    with pytest.raises(UserError) as caught:
        drafts(small, meeting_id, LetterKind.REMINDER)
    assert caught.value.code is ErrorCode.NO_ADDRESS


def test_minutes_go_out_as_a_draft_until_they_are_adopted(small: Small) -> None:
    meeting_id = invite(small)
    small.write(minutes.draft, meeting_id, today=date(2026, 11, 27))
    (letter, *_) = letters(small, meeting_id, LetterKind.MINUTES)
    assert letter["Subject"] == "Udkast til referat: Ordinært møde 26.11.2026 kl. 8.00"
    assert "send dem senest mandag den 30. november 2026." in text(letter)
    assert "Dagsorden:" not in text(letter)
    assert names(letter) == ["Referat 2026-1 Vækstalliancen.pdf"]
    small.write(minutes.adopt, meeting_id, adoption=Adoption.BY_SILENCE, on=date(2026, 12, 1))
    (adopted, *_) = letters(small, meeting_id, LetterKind.MINUTES)
    assert adopted["Subject"] == "Referat: Ordinært møde 26.11.2026 kl. 8.00"
    assert "senest" not in text(adopted)


def test_those_whom_no_letter_reaches_are_named(small: Small) -> None:
    meeting_id = invite(small)
    assert small.desk.read(calls.without_address, meeting_id) == ["Ib Bæk", "Gæst Gæstesen"]
    assert small.desk.read(calls.without_address, meeting_id, LetterKind.REMINDER) == ["Ib Bæk"]


def test_without_anybody_to_write_to_there_are_no_letters(small: Small) -> None:
    meeting_id = small.meeting(DAY, None, guests={"En gæst": Presence.INVITED})
    with pytest.raises(UserError) as caught:
        drafts(small, meeting_id, LetterKind.CALL)
    assert caught.value.code is ErrorCode.NO_ADDRESS


def test_the_same_letters_are_the_same_bytes(small: Small) -> None:
    meeting_id = invite(small)
    assert drafts(small, meeting_id, LetterKind.CALL) == drafts(small, meeting_id, LetterKind.CALL)


def test_what_was_typed_is_never_read_as_a_head_or_as_another_line(small: Small) -> None:
    meeting_id = invite(
        small, title='Møde"; X-Evil: 1', place="Sal\r\nBcc: x@evil.example", note="<b>hej</b>"
    )
    (letter, *_) = letters(small, meeting_id, LetterKind.CALL)
    assert letter["X-Evil"] is None
    assert letter["Bcc"] is None
    assert letter["Subject"] == 'Indkaldelse: Møde"; X-Evil: 1 26.11.2026 kl. 8.00'
    assert "<b>hej</b>" in text(letter)
