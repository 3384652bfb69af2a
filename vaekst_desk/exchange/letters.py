"""Letters as drafts that a mail program opens ready to send: .eml files with X-Unsent, as Outlook takes them."""

import re
from collections.abc import Sequence
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

from vaekst_desk.domain.calls import Enclosure, Mailbox, MailDraft
from vaekst_desk.domain.errors import ErrorCode, UserError

_BREAK = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")  # control characters, halves of characters
_PLAIN = re.compile(r"[A-Za-z0-9 '-]{0,60}")  # needs neither quotes nor encoding, be it a subject or a name
# what Windows refuses in a file name; without ? none reads as an encoded word
_NO_FILE_NAME = re.compile(r'[<>:"/\\|?*]')
_WIDTH = 75  # of a line with encoded words (RFC 2047 section 2)


def letter(draft: MailDraft) -> bytes:
    """An unsent letter (RFC 5322); the same draft gives the same bytes. It has no date: the mail program sets it on sending.

    Raises `UserError(BAD_EMAIL)` for an address that is none.
    """
    message = EmailMessage(policy=SMTP)
    message.set_content(plain_text(draft.text), cte="quoted-printable")
    for enclosure in draft.enclosures:
        _enclose(message, enclosure)
    if draft.enclosures:
        message.set_boundary(_boundary(draft))
    fields = {"From": [draft.sender] if draft.sender else [], "To": draft.to, "Bcc": draft.bcc}
    heads = [_head(name, mailboxes) for name, mailboxes in fields.items() if mailboxes]
    subject = f"Subject: {_words(draft.subject)}\r\n"
    return "".join(["X-Unsent: 1\r\n", *heads, subject]).encode("ascii") + message.as_bytes()


def _enclose(message: EmailMessage, enclosure: Enclosure) -> None:
    described = SMTP.header_factory("Content-Type", enclosure.media_type)
    message.add_attachment(
        enclosure.content,
        maintype=described.maintype,
        subtype=described.subtype,
        params=dict(described.params),
        filename=_NO_FILE_NAME.sub("_", one_line(enclosure.name)),
    )


def _boundary(draft: MailDraft) -> str:
    """A line no part can have in it: neither base64 nor quoted-printable writes "=_"."""
    digest = sha256(repr((draft.subject, draft.text)).encode())
    for enclosure in draft.enclosures:
        digest.update(enclosure.content)
    return f"=_{digest.hexdigest()[:32]}"


def _head(name: str, mailboxes: Sequence[Mailbox]) -> str:
    """A field of addresses, each on a line of its own."""
    return f"{name}: " + ",\r\n ".join(map(_mailbox, mailboxes)) + "\r\n"


def _mailbox(mailbox: Mailbox) -> str:
    local, domain = ascii_domain(mailbox.address).rsplit("@", 1)
    # no letter without SMTPUTF8 can go to such an address, but the draft opens and shows whose it is
    address = f"{local if local.isascii() else _encoded(local)}@{domain}"
    name = _words(mailbox.name)
    return f"{name}\r\n <{address}>" if name else address


def _words(text: str) -> str:
    """A subject or a name. What is not plain is encoded (RFC 2047), signs and all, so that nothing typed is read as syntax.

    Not left to the standard library: it reads "=?utf-8?q?…?=" in what it is given, and (3.11) loses the quotes of a name with
    a comma where it folds the line.
    """
    line = one_line(text)
    return line if _PLAIN.fullmatch(line) else _encoded(line)


def _encoded(line: str) -> str:
    return Header(line, "utf-8", maxlinelen=_WIDTH, header_name="Subject").encode(linesep="\r\n")


def ascii_domain(address: str) -> str:
    """An address with its domain as mail servers know it, "xn--mde-0na.example". Raises `UserError(BAD_EMAIL)`."""
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise UserError(ErrorCode.BAD_EMAIL, text=one_line(address)) from None
    return f"{found.local_part}@{found.ascii_domain}"


def one_line(text: str) -> str:
    """A text as one line without control characters, for a head or a parameter."""
    return " ".join(_UNFIT.sub(" ", text).split())


def plain_text(text: str) -> str:
    r"""A text whose lines end in \n, without other control characters than tabs."""
    return _UNFIT.sub(" ", _BREAK.sub("\n", text))
