"""Cleaning and checking what is typed into a field. Every check raises or collects `UserError`s of that field."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError

MAX_NAME = 300
T = TypeVar("T")


class Collector:
    """Gathers the errors of one form, so that all are shown at once; `raise_all` ends it."""

    def __init__(self) -> None:
        self.errors: list[UserError] = []

    @contextmanager
    def catching(self) -> Iterator[None]:
        """Within it a `UserError` is kept instead of raised."""
        try:
            yield
        except UserError as error:
            self.errors.append(error)

    def clean(self, cleaner: Callable[..., str], text: str, *, field: str) -> str:
        """The cleaned text, or the text as typed where the cleaner found fault with it."""
        try:
            return cleaner(text, field=field)
        except UserError as error:
            self.errors.append(error)
            return text

    def raise_all(self) -> None:
        """Raises `InvalidFields` where anything was wrong."""
        if self.errors:
            raise InvalidFields(tuple(self.errors))


def required(text: str, *, field: str) -> str:
    """The text without outer blanks; raises REQUIRED when that leaves nothing, TOO_LONG over `MAX_NAME` letters."""
    cleaned = " ".join(text.replace("\0", "").split())
    if not cleaned:
        raise UserError(ErrorCode.REQUIRED, field=field)
    if len(cleaned) > MAX_NAME:
        raise UserError(ErrorCode.TOO_LONG, field=field, length=len(cleaned), limit=MAX_NAME)
    return cleaned


def phone(text: str, *, field: str = "phone") -> str:
    """A number in E.164 ("+4576292929"), read as Danish where no country is given. Raises BAD_PHONE; empty stays."""
    if not text.strip():
        return ""
    import phonenumbers  # 90 ms to import, and no window needs it to open

    try:
        number = phonenumbers.parse(text, "DK")
    except phonenumbers.NumberParseException:
        raise UserError(ErrorCode.BAD_PHONE, field=field, text=text.strip()) from None
    if not phonenumbers.is_possible_number(number):
        raise UserError(ErrorCode.BAD_PHONE, field=field, text=text.strip())
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def show_phone(e164: str) -> str:
    """A stored number as Danes write it, "+45 76 29 29 29"; others in groups of two behind an unknown code."""
    if e164.startswith("+45") and len(e164) == 11:
        digits = e164[3:]
        return "+45 " + " ".join(digits[at : at + 2] for at in range(0, 8, 2))
    return e164


def email(text: str, *, field: str = "email") -> str:
    """An address with its domain in lower case. Raises BAD_EMAIL; empty stays. Nothing is asked of the network."""
    if not text.strip():
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text.strip(), check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        raise UserError(ErrorCode.BAD_EMAIL, field=field, text=text.strip()) from None


def digits(text: str) -> str:
    """The text without blanks, dots and a leading country mark, as numbers are stored."""
    return text.replace(" ", "").replace(".", "").removeprefix("DK")


def cvr_is_doubtful(number: str) -> bool:
    """Whether a CVR number fails the check: warned about, never refused (the newest may not follow it)."""
    from stdnum.dk import cvr

    return bool(number) and not cvr.is_valid(number)


def ean(text: str, *, field: str = "ean") -> str:
    """A GLN of 13 digits with its check digit. Raises BAD_EAN; empty stays."""
    number = digits(text)
    if not number:
        return ""
    from stdnum import ean as gln

    if len(number) != 13 or not gln.is_valid(number):
        raise UserError(ErrorCode.BAD_EAN, field=field, text=text.strip())
    return number
