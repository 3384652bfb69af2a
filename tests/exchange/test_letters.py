"""Drafts of letters: what a mail program reads in them, and what nothing typed can put there."""

import re
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vaekst_desk.domain.calls import Enclosure, Mailbox, MailDraft
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.exchange.letters import letter, one_line, plain_text

SECRETARY = Mailbox("Åse Bæk, sekretær", "sekretariat@vaekst.example")
PEOPLE = (
    Mailbox('Mette "Mie" Møller; formand', "mette@kommune.example"),
    Mailbox("Małgorzata Şükrü-Østergård", "m.s@firma.example"),
    Mailbox("Bo Holm", "bo@firma.example"),
    Mailbox("", "post@skole.example"),
)
PDF = Enclosure("Indkaldelse til møde på Ærø.pdf", "application/pdf", b"%PDF-1.7\r\n\x00\xff")
ICS = Enclosure(
    "møde.ics", "text/calendar; method=REQUEST; charset=utf-8", "BEGIN:VCALENDAR\r\nÆ\r\n".encode()
)
DRAFT = MailDraft(
    "Indkaldelse: møde 2026-4",
    "Kære alle\n\nVi ses kl. 8.00.\n.\nFrom nu af",
    SECRETARY,
    (SECRETARY,),
    PEOPLE,
    (PDF, ICS),
)
# words that read as syntax somewhere, and anything else
TYPED = st.one_of(
    st.text(max_size=150),
    st.lists(
        st.sampled_from(
            ["\r\nBcc: x@x.example", "\n\n", "=?utf-8?q?=0D=0ABcc:_x=40x.example?=", "=?utf-8?b?w6Y=?=", '"', "\\", ", ", "; ",
             "<x@x.example>", "(a)", " ", "Æ", "Łódź ", "😀", "İı", "\u2028", "\x85", "\0", "\ud800", "x" * 90, "%0D%0A", "*"]
        ),
        max_size=12,
    ).map("".join),
)  # fmt: skip


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert [part.defects for part in message.walk()] == [[]] * len(list(message.walk()))
    return message


def people(message: EmailMessage, field: str) -> list[Mailbox]:
    return [Mailbox(found.display_name, found.addr_spec) for found in message[field].addresses]


def people_by_old_reader(content: bytes, field: str) -> list[Mailbox]:
    """Exact also for long names: the new one (3.11) puts a blank between the encoded words of one name."""
    found = getaddresses([message_from_bytes(content)[field]])
    return [Mailbox(str(make_header(decode_header(name))), address) for name, address in found]


def text_of(message: EmailMessage) -> str:
    body = message.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def files(message: EmailMessage) -> list[tuple[str | None, str, bytes]]:
    return [
        (part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
        for part in message.iter_attachments()
    ]


class TestDraft:
    def test_opens_unsent_with_everybody_in_place(self) -> None:
        message = read(letter(DRAFT))
        assert message["X-Unsent"] == "1"
        assert message["Date"] is None
        assert message["Subject"] == DRAFT.subject
        assert (people(message, "From"), people(message, "To")) == ([SECRETARY], [SECRETARY])
        assert people(message, "Bcc") == list(PEOPLE)

    def test_text_and_files_come_out_as_they_went_in(self) -> None:
        message = read(letter(DRAFT))
        assert text_of(message) == DRAFT.text + "\n"
        assert files(message) == [
            (PDF.name, "application/pdf", PDF.content),
            (ICS.name, "text/calendar", ICS.content),
        ]

    def test_calendar_file_keeps_its_method(self) -> None:
        _, ics = read(letter(DRAFT)).iter_attachments()
        assert (ics.get_param("method"), ics.get_content_charset()) == ("REQUEST", "utf-8")

    def test_old_readers_read_the_same(self) -> None:
        message = message_from_bytes(letter(DRAFT))
        assert str(make_header(decode_header(message["Subject"]))) == DRAFT.subject
        assert people_by_old_reader(letter(DRAFT), "Bcc") == list(PEOPLE)
        parts = message.get_payload()
        assert [part.get_filename() for part in parts] == [None, PDF.name, ICS.name]
        assert b"filename*=utf-8''m%C3%B8de.ics" in letter(DRAFT)

    def test_what_is_not_given_is_not_written(self) -> None:
        message = read(letter(MailDraft("Rykker", "Hej")))
        assert message.keys() == [
            "X-Unsent",
            "Subject",
            "Content-Type",
            "Content-Transfer-Encoding",
            "MIME-Version",
        ]
        assert not message.is_multipart()

    def test_the_same_draft_gives_the_same_bytes(self) -> None:
        assert letter(DRAFT) == letter(DRAFT)

    def test_a_thousand_copies_are_folded(self) -> None:
        everybody = tuple(Mailbox(f"Møller, Mette {n}", f"m{n}@firma.example") for n in range(1_000))
        content = letter(MailDraft("Møde", "Hej", bcc=everybody))
        assert max(map(len, content.split(b"\r\n"))) <= 78
        assert people(read(content), "Bcc") == list(everybody)


class TestAddresses:
    def test_a_domain_of_other_letters_is_written_as_servers_know_it(self) -> None:
        message = read(letter(MailDraft("Møde", "Hej", to=(Mailbox("Bo", "bo@møde.example"),))))
        assert people(message, "To") == [Mailbox("Bo", "bo@xn--mde-0na.example")]

    def test_an_address_no_plain_letter_can_go_to_still_leaves_a_file_that_opens(self) -> None:
        content = letter(
            MailDraft(
                "Møde", "Hej", to=(Mailbox("Søren", "søren@firma.example"), Mailbox("Bo", "bo@firma.example"))
            )
        )
        assert content.isascii()
        to = message_from_bytes(content, policy=default)["To"]
        assert [found.domain for found in to.addresses] == ["firma.example"] * 2
        assert to.addresses[1].username == "bo"

    @pytest.mark.parametrize(
        "address",
        [
            "",
            "bo",
            "bo@firma.example\r\nBcc: x@x.example",
            "bo@firma.example, x@x.example",
            "<bo@firma.example>",
        ],
    )
    def test_what_is_no_address_is_refused_by_name(self, address: str) -> None:
        with pytest.raises(UserError) as caught:
            letter(MailDraft("Møde", "Hej", to=(Mailbox("Bo", address),)))
        assert caught.value.code is ErrorCode.BAD_EMAIL
        assert caught.value.params == {"text": one_line(address)}


class TestAnythingTyped:
    @settings(deadline=None)
    @given(TYPED, TYPED, TYPED, TYPED.filter(one_line))
    @example("=?utf-8?q?a=0D=0ABcc:_x=40x.example?=", "", "", "=?utf-8?q?a=0D=0ABcc:_x=40x.example?=.pdf")
    def test_is_read_back_and_adds_nothing(self, subject: str, text: str, name: str, file_name: str) -> None:
        draft = MailDraft(
            subject,
            text,
            SECRETARY,
            bcc=(Mailbox(name, "a@firma.example"), Mailbox(name, "b@firma.example")),
            enclosures=(Enclosure(file_name, "application/pdf", b"1"),),
        )
        content = letter(draft)
        assert content.isascii()
        lines = content.split(b"\r\n")
        assert not any(b"\n" in line or b"\r" in line for line in lines)
        assert max(map(len, lines)) <= 998
        message = read(content)
        assert message.keys() == ["X-Unsent", "From", "Bcc", "Subject", "MIME-Version", "Content-Type"]
        assert message["Subject"] == one_line(subject)
        expected = [Mailbox(one_line(name), f"{n}@firma.example") for n in "ab"]
        assert people_by_old_reader(content, "Bcc") == expected
        assert [found.address for found in people(message, "Bcc")] == [found.address for found in expected]
        assert text_of(message).removesuffix("\n") == plain_text(text).removesuffix("\n")
        [(written, _, found)] = files(message)
        assert (written, found) == (re.sub(r'[<>:"/\\|?*]', "_", one_line(file_name)), b"1")


@pytest.mark.parametrize(
    ("typed", "line", "text"),
    [
        ("a\r\nb\rc\nd", "a b c d", "a\nb\nc\nd"),
        ("a\u2028b\x85c", "a b c", "a\nb\nc"),
        (" a\tb\0c\ud800 ", "a b c", " a\tb c  "),
        ("👩‍👩‍👧 Łódź", "👩‍👩‍👧 Łódź", "👩‍👩‍👧 Łódź"),
    ],
)
def test_text_is_made_fit_for_a_file(typed: str, line: str, text: str) -> None:
    assert (one_line(typed), plain_text(typed)) == (line, text)
