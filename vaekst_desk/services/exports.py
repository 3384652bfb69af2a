"""Files for other programs: the attendee list of a meeting."""

from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.imports import ImportField
from vaekst_desk.domain.vocabulary import Language, PaperKind
from vaekst_desk.exchange import attendees as lists
from vaekst_desk.exchange.files import write_whole
from vaekst_desk.services import papers
from vaekst_desk.services.import_words import FIELDS

PDF = ".pdf"
SUFFIXES = (*lists.SUFFIXES, PDF)


def attendees(
    session: Session,
    meeting_id: int,
    *,
    to: Path,
    today: date,
    language: Language | None = None,
    with_contact: bool = False,
) -> None:
    """Writes a meeting's attendee list to a file of the kind its suffix names (`SUFFIXES`), whole or not at all.

    E-mail and phone are left out unless `with_contact`, in every kind of file. Raises FILE_FORMAT for another suffix,
    NOT_FOUND, FILE_UNWRITABLE.
    """
    content = attendees_content(
        session,
        meeting_id,
        suffix=to.suffix,
        name=to.name,
        today=today,
        language=language,
        with_contact=with_contact,
    )
    write_whole(to, content)


def attendees_content(
    session: Session,
    meeting_id: int,
    *,
    suffix: str,
    today: date,
    name: str = "",
    language: Language | None = None,
    with_contact: bool = False,
) -> bytes:
    """What `attendees` writes; `name` is what errors call the file. Raises FILE_FORMAT, NOT_FOUND."""
    options = papers.PaperOptions(language=language, with_contact=with_contact, printed_on=today)
    if suffix.lower() == PDF:
        return papers.render(session, PaperKind.ATTENDANCE, meeting_id, options)
    write = lists.writer(suffix, path=name, also=(PDF,))
    paper = papers.attendance_list(session, meeting_id, options)
    words = wording(paper.letterhead.language)
    meeting = paper.meeting.title or words.meeting_kind_names[paper.meeting.kind]
    return write(
        lists.AttendeeList(
            paper.attendees,
            _words(paper.letterhead.language),
            words.attendance,
            words.attendance_of.format(meeting=meeting),
            paper.letterhead.alliance,
            today,
            with_contact,
        )
    )


def _words(language: Language) -> lists.AttendeeWords:
    words = wording(language)
    return lists.AttendeeWords(
        words.name,
        words.job_title,
        words.organization,
        FIELDS[ImportField.GROUP].of(language),  # no paper has it as a column
        words.role,
        words.presence,
        words.email,
        words.phone,
        words.guest,
        words.alternate_for,
        words.page_of,
        words.role_names,
        words.presence_names,
    )
