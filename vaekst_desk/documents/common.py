"""What several papers say in the same way: the sheet around them, meeting facts, people, groups."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby

from vaekst_desk.documents.formats import short_date, time_span
from vaekst_desk.documents.kit import Block, Sheet, SignatureBox, bullets, labelled, note
from vaekst_desk.documents.kit import title as title_block
from vaekst_desk.documents.wording import Wording
from vaekst_desk.domain.papers import (
    AnnexLine,
    AttendeeLine,
    ItemLine,
    Letterhead,
    MeetingHead,
    SignatureLine,
)
from vaekst_desk.domain.vocabulary import Role, SigningMethod

_ROLES_TO_NAME = frozenset({Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY, Role.OBSERVER})


def sheet(
    head: Letterhead,
    words: Wording,
    *,
    title: str,
    subject: str,
    mark: str = "",
    landscape: bool = False,
    bare: bool = False,
) -> Sheet:
    """The sheet of a paper called `title`; `subject` is the kind of paper, `mark` a status such as "Draft".

    A `bare` sheet is for cards: it has no letterhead.
    """
    printed = "" if head.printed_on == date.min else short_date(head.printed_on, words.language)
    return Sheet(
        sender=head.alliance,
        sender_lines=head.lines,
        logo=head.logo,
        logo_alt=words.logo.format(alliance=head.alliance),
        title=title,
        subject=subject,
        language_tag=words.language_tag,
        page_of=words.page_of,
        foot=words.printed_on.format(date=printed) if printed else "",
        mark=mark,
        landscape=landscape,
        bare=bare,
        printed_on=head.printed_on,
    )


def joined(*parts: str, by: str = ", ") -> str:
    """The parts that are not empty, with `by` between them."""
    return by.join(part.strip() for part in parts if part.strip())


def lowered(text: str) -> str:
    """A label as it stands inside a sentence: "Ordinært møde" becomes "ordinært møde"."""
    return text[:1].lower() + text[1:]


def optional_date(day: date | None, words: Wording) -> str:
    """`day` in short, or nothing."""
    return short_date(day, words.language) if day else ""


def meeting_title(paper: str, of_meeting: str, meeting: MeetingHead, words: Wording) -> str:
    """What a meeting's paper is called: "Referat af ordinært møde", or "Referat: Strategidag" for another title.

    `paper` is the kind of paper, `of_meeting` the phrase with a place for the meeting.
    """
    kind, own = words.meeting_kind_names[meeting.kind], meeting.title.strip()
    if own and not _begins_with(own, kind):
        return f"{paper}: {own}"
    return of_meeting.format(meeting=lowered(own or kind))


def meeting_subtitle(head: Letterhead, meeting: MeetingHead) -> str:
    """The body that meets, unless the letterhead names it already."""
    body = meeting.body.strip()
    return "" if body.casefold() == head.alliance.strip().casefold() else body


def meeting_facts(meeting: MeetingHead, words: Wording) -> list[tuple[str, str]]:
    """Number, kind, time, place and who leads, as label and value; values may be empty.

    The time is the one the meeting really took, as far as that is known.
    """
    kind, own = words.meeting_kind_names[meeting.kind], meeting.title.strip()
    return [
        (words.meeting_number, meeting.number),
        (words.meeting_kind, kind if own and not _begins_with(own, kind) else ""),
        (words.time, time_span(*_times(meeting), words.language)),
        (words.place, meeting.place),
        (words.online, meeting.online_url),
        (words.chair, meeting.chair),
        (words.minute_taker, meeting.minute_taker),
    ]


def _times(meeting: MeetingHead) -> tuple[datetime, datetime | None]:
    begins, ends = meeting.began_at or meeting.starts_at, meeting.finished_at or meeting.ends_at
    return begins, ends if ends and ends > begins else None


def _begins_with(text: str, start: str) -> bool:
    return text.casefold().startswith(start.casefold())


def signed_text(line: SignatureLine, words: Wording) -> str:
    """How and when `line` was signed, "Underskrevet 06.03.2014, Horsens", or nothing."""
    if line.signed_on is None:
        return ""
    digital = line.method is SigningMethod.DIGITAL
    day, place = short_date(line.signed_on, words.language), line.place.strip()
    if place:
        return (words.signed_digitally_at if digital else words.signed_at).format(date=day, place=place)
    return (words.signed_digitally if digital else words.signed).format(date=day)


def signature_box(line: SignatureLine, words: Wording) -> SignatureBox:
    """The place for `line`'s signature."""
    return SignatureBox(line.name, (line.title, line.organization), signed_text(line, words))


def by_group(people: Sequence[AttendeeLine], words: Wording) -> list[tuple[str, list[AttendeeLine]]]:
    """Neighbours of one group together, in the order given; guests and the groupless under a name of their own."""

    def group(person: AttendeeLine) -> str:
        return words.guests if person.guest else person.group.strip() or words.other_group

    return [(name, list(members)) for name, members in groupby(people, key=group)]


def standing(person: AttendeeLine, words: Wording) -> str:
    """What a card says of a person beside the name: the member group, and a role that is not simply a seat; or guest."""
    if person.guest:
        return words.guest
    role = words.role_names[person.role] if person.role in _ROLES_TO_NAME else ""
    return joined(person.group, role, by=" · ")


def nobody(name: str, words: Wording) -> list[Block]:
    """A page that says there is nobody to print `name` for."""
    return [title_block(name), note(words.no_attendees)]


def person_notes(person: AttendeeLine, words: Wording) -> str:
    """What is said below a person's name: whose place they take, or may take."""
    if person.instead_of.strip():
        return words.instead_of.format(name=person.instead_of)
    return words.alternate_for.format(name=person.alternate_for) if person.alternate_for.strip() else ""


def is_withheld(item: ItemLine, *, public: bool) -> bool:
    """Whether only the number of `item` may be printed. A closed item is never public, whoever made the paper."""
    return item.withheld or (public and item.closed)


def item_heading(item: ItemLine, words: Wording, *, public: bool) -> str:
    """An item's number and title, "3. Budget"; "3. Lukket punkt" in the version for the public."""
    return f"{item.number}. {words.closed_item if is_withheld(item, public=public) else item.title}"


def annexes(lines: Sequence[AnnexLine], words: Wording) -> list[Block]:
    """The annexes of an item, "Bilag 3.1: Budget (2 sider)", below their label; nothing if there are none."""
    return [labelled(words.annexes, bullets([_annex(line, words) for line in lines]))] if lines else []


def _annex(line: AnnexLine, words: Wording) -> str:
    pages = words.one_page if line.pages == 1 else words.several_pages.format(count=line.pages)
    name = joined(words.annex.format(number=line.number), line.name, by=": ")
    return f"{name} ({pages})" if line.pages else name
