"""The papers of the register, by kind: gathered here, laid out by `documents`."""

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from vaekst_desk import documents
from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.papers import Paper
from vaekst_desk.domain.vocabulary import PaperKind
from vaekst_desk.services import meeting_papers, meetings, packs
from vaekst_desk.services import minutes as minutes_service
from vaekst_desk.services.agreement_papers import agreement, signature_sheet
from vaekst_desk.services.meeting_papers import agenda, attendance_list, attendees
from vaekst_desk.services.minutes_papers import minutes
from vaekst_desk.services.paper_names import meeting_file_name, suggested_file_name
from vaekst_desk.services.paper_parts import PLAIN, PaperOptions, letterhead

__all__ = [
    "PaperOptions",
    "agenda",
    "agreement",
    "attendance_list",
    "attendees",
    "build",
    "file_name",
    "letterhead",
    "minutes",
    "render",
    "signature_sheet",
    "suggested_file_name",
]

_BUILD: Mapping[PaperKind, Callable[[Session, int, PaperOptions], Paper]] = {
    PaperKind.AGREEMENT: agreement,
    PaperKind.SIGNATURE_SHEET: signature_sheet,
    PaperKind.AGENDA: agenda,
    PaperKind.ATTENDANCE: attendance_list,
    PaperKind.SIGN_IN_SHEET: meeting_papers.sign_in_sheet,
    PaperKind.BADGES: meeting_papers.badges,
    PaperKind.TABLE_CARDS: meeting_papers.table_cards,
    PaperKind.TASKS: meeting_papers.open_tasks,
    PaperKind.MINUTES: minutes,
}
_TAKES_ANNEXES = (PaperKind.AGENDA, PaperKind.MINUTES)


def build(session: Session, kind: PaperKind, key: int, options: PaperOptions = PLAIN) -> Paper:
    """The paper of an agreement or a meeting, by `kind.of_agreement`, for `documents.render`. Raises NOT_FOUND.

    Of every kind but MEETING_PACK, which is several papers.
    """
    return _BUILD[kind](session, key, options)


def render(session: Session, kind: PaperKind, key: int, options: PaperOptions = PLAIN) -> bytes:
    """The paper as a PDF file. Raises NOT_FOUND.

    The minutes of a closed meeting are the file that was kept, whatever else is chosen; only a public version that has
    something to leave out is made anew.
    """
    if kind is PaperKind.MEETING_PACK:
        return packs.meeting_pack(session, key, options)
    content = _kept(session, kind, key, options) or documents.render(build(session, kind, key, options))
    if options.with_annexes and kind in _TAKES_ANNEXES:
        return packs.with_annexes(session, kind, content, key, options)
    return content


def _kept(session: Session, kind: PaperKind, key: int, options: PaperOptions) -> bytes | None:
    if kind is not PaperKind.MINUTES:
        return None
    withholding = options.public and any(item.closed for item in meetings.get(session, key).items)
    return None if withholding else minutes_service.frozen(session, key)


def file_name(session: Session, kind: PaperKind, key: int, options: PaperOptions = PLAIN) -> str:
    """What to call the file `render` gives. Raises NOT_FOUND."""
    if kind is not PaperKind.MEETING_PACK:
        return suggested_file_name(build(session, kind, key, options))
    head = meeting_papers.meeting_head(meetings.get(session, key))
    return meeting_file_name(kind, head, wording(letterhead(session, options).language))
