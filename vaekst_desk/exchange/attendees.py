"""The attendee list of a meeting for other programs: Excel, csv and address books."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.papers import AttendeeLine
from vaekst_desk.domain.vocabulary import Presence, Role
from vaekst_desk.exchange.sheets import SheetTable, csv_bytes, xlsx_bytes


@dataclass(frozen=True, slots=True)
class AttendeeWords:
    """What a list says around its people, in one language. `alternate_for` has `{name}`, `page` `{page}` and `{pages}`."""

    name: str
    title: str
    organization: str
    group: str
    role: str
    presence: str
    email: str
    phone: str
    guest: str
    alternate_for: str
    page: str
    role_names: Mapping[Role, str]
    presence_names: Mapping[Presence, str]


@dataclass(frozen=True, slots=True)
class AttendeeList:
    """The people of a meeting in their order, called `title`, from `sender`.

    E-mail and phone are written only `with_contact`, whatever the people carry: lists go to all members with name, title
    and organisation (Datatilsynet's guidance for associations; see the design's domain notes).
    """

    attendees: Sequence[AttendeeLine]
    words: AttendeeWords
    sheet: str
    title: str
    sender: str
    made_on: date
    with_contact: bool = False


def writer(suffix: str, *, path: str = "", also: Sequence[str] = ()) -> Callable[[AttendeeList], bytes]:
    """What writes a suffix. Raises FILE_FORMAT naming `path`, the suffixes known here and those known `also`."""
    try:
        return _WRITERS[suffix.lower()]
    except KeyError:
        raise UserError(
            ErrorCode.FILE_FORMAT, path=path or suffix, expected=", ".join([*_WRITERS, *also])
        ) from None


def _csv(listed: AttendeeList) -> bytes:
    return csv_bytes(_table(listed))


def _xlsx(listed: AttendeeList) -> bytes:
    return xlsx_bytes(_table(listed))


def _table(listed: AttendeeList) -> SheetTable:
    words = listed.words
    headings = [words.name, words.title, words.organization, words.group, words.role, words.presence]
    contact = [words.email, words.phone] if listed.with_contact else []
    rows = [_row(person, words, with_contact=listed.with_contact) for person in listed.attendees]
    return SheetTable(
        listed.sheet, listed.title, listed.sender, words.page, headings + contact, rows, listed.made_on
    )


def _row(person: AttendeeLine, words: AttendeeWords, *, with_contact: bool) -> list[str]:
    cells = [
        person.name,
        person.title,
        person.organization,
        person.group,
        _role(person, words),
        words.presence_names[person.presence],
    ]
    return [*cells, person.email, person.phone] if with_contact else cells


def _role(person: AttendeeLine, words: AttendeeWords) -> str:
    if person.role is None:
        return words.guest if person.guest else ""
    if person.role is Role.ALTERNATE and person.alternate_for:
        sentence = words.alternate_for.format(name=person.alternate_for)
        return sentence[:1].upper() + sentence[1:]
    return words.role_names[person.role]


def _vcf(listed: AttendeeList) -> bytes:
    """One vCard 3.0 for each person, as Outlook, phones and address books take it.

    Without contact a card has name, title and organisation: choosing a kind of file is not choosing to hand out addresses.
    """
    import vobject

    cards = []
    for person in listed.attendees:
        card = vobject.vCard()
        name = " ".join(person.name.split())
        card.add("fn").value = name
        card.add("n").value = vobject.vcard.Name(
            family=" ".join(person.family_name.split()), given=" ".join(person.given_name.split())
        )
        if person.organization:
            card.add("org").value = [person.organization]
        if person.title:
            card.add("title").value = person.title
        if listed.with_contact and person.email:
            email = card.add("email")
            email.value, email.type_param = person.email, "INTERNET"
        if listed.with_contact and person.phone:
            phone = card.add("tel")
            phone.value, phone.type_param = person.phone, "WORK"
        cards.append(card.serialize())
    return "".join(cards).encode()


_WRITERS: Mapping[str, Callable[[AttendeeList], bytes]] = {".xlsx": _xlsx, ".csv": _csv, ".vcf": _vcf}
SUFFIXES = tuple(_WRITERS)
