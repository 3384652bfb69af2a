"""Several papers in one file: a paper with the annexes behind it, and everything for a meeting."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from vaekst_desk import documents
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.agreements import AgreementQuery
from vaekst_desk.domain.meetings import Annex, Meeting
from vaekst_desk.domain.papers import Letterhead, Paper
from vaekst_desk.domain.vocabulary import AgreementStatus, PaperKind
from vaekst_desk.services import agreements, annexes, meetings
from vaekst_desk.services.agreement_papers import signature_sheet
from vaekst_desk.services.meeting_papers import agenda, meeting_head, open_tasks, sign_in_sheet
from vaekst_desk.services.paper_names import meeting_file_name
from vaekst_desk.services.paper_parts import PLAIN, PaperOptions, letterhead

if TYPE_CHECKING:
    from vaekst_desk.documents.assembly import Part


def with_annexes(
    session: Session, kind: PaperKind, content: bytes, meeting_id: int, options: PaperOptions = PLAIN
) -> bytes:
    """A printed paper of a meeting with the meeting's annexes behind it, each with its bookmark. Raises NOT_FOUND."""
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    words = wording(head.language)
    first = _part(words.paper_names[kind], content)
    return _assembled(kind, [first, *_annexes(session, found, words, options)], found, head)


def meeting_pack(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> bytes:
    """Everything for a meeting: notice with agenda, annexes, sheet to sign in on, open tasks, missing signatures.

    What is to be signed stays out of the public version, with all that closed items hold. Raises NOT_FOUND.
    """
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    words = wording(head.language)
    names = words.paper_names
    parts = [_printed(names[PaperKind.AGENDA], agenda(session, meeting_id, options))]
    parts += _annexes(session, found, words, options)
    if not options.public:
        sheet = sign_in_sheet(session, meeting_id, options)
        parts.append(_printed(names[PaperKind.SIGN_IN_SHEET], sheet))
    parts.append(_printed(names[PaperKind.TASKS], open_tasks(session, meeting_id, options)))
    if not options.public:
        parts += _missing_signatures(session, words, options)
    return _assembled(PaperKind.MEETING_PACK, parts, found, head)


def _annexes(session: Session, found: Meeting, words: Wording, options: PaperOptions) -> "Iterator[Part]":
    for item in found.items:
        for annex in () if options.public and item.closed else item.annexes:
            yield _annex(session, annex, words)


def _annex(session: Session, annex: Annex, words: Wording) -> "Part":
    from vaekst_desk.documents.assembly import Part

    stamp = words.annex.format(number=annex.number)
    content = annexes.content(session, annex.id)
    return Part(f"{stamp}: {annex.name}", content, annex.media_type, stamp, 1, annex.name)


def _missing_signatures(session: Session, words: Wording, options: PaperOptions) -> "Iterator[Part]":
    """A sheet for every agreement that is out for signing and not signed by all."""
    query = AgreementQuery(statuses=frozenset({AgreementStatus.SIGNING}))
    only_missing = replace(options, missing_only=True, guest_lines=0)
    for row in agreements.rows(session, agreements.keys(session, query)):
        if row.signed < row.signatories:
            sheet = signature_sheet(session, row.id, only_missing)
            yield _printed(f"{words.signature_sheet}: {row.title}", sheet)


def _printed(title: str, paper: Paper) -> "Part":
    return _part(title, documents.render(paper))


def _part(title: str, content: bytes) -> "Part":
    from vaekst_desk.documents.assembly import Part

    return Part(title, content)


def _assembled(kind: PaperKind, parts: "list[Part]", found: Meeting, head: Letterhead) -> bytes:
    from vaekst_desk.documents.assembly import assemble

    name = meeting_file_name(kind, meeting_head(found), wording(head.language))
    return assemble(parts, title=name.removesuffix(".pdf"), language=head.language, author=head.alliance)
