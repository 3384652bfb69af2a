"""The sheet signed at the door, in landscape, so that there is room for a signature beside long names."""

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import (
    by_group,
    meeting_facts,
    meeting_subtitle,
    meeting_title,
    person_notes,
    sheet,
)
from vaekst_desk.documents.kit.style import CELL_BOLD, CELL_NUMBER, CELL_QUIET, MM
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import AttendeeLine, SignInPaper

_ROW_HEIGHT = 11 * MM
_SHOWN_FACTS = 5  # number, kind, time, place and link: who leads the meeting is of no use at the door


def compose(paper: SignInPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The sign-in sheet's sheet and blocks."""
    words = wording(paper.letterhead.language)
    name = meeting_title(words.sign_in_sheet, words.sign_in_of, paper.meeting, words)
    rows = [*_attendee_rows(paper, words), *_guest_rows(paper, words)]
    blocks = [
        kit.title(name, subtitle=meeting_subtitle(paper.letterhead, paper.meeting)),
        kit.facts(meeting_facts(paper.meeting, words)[:_SHOWN_FACTS]),
    ]
    if not paper.attendees:
        blocks.append(kit.note(words.no_attendees))
    if rows:
        table = kit.table(
            _columns(words), rows, row_height=_ROW_HEIGHT, above=20, continued=words.group_continued
        )
        blocks.append(table)
    return sheet(paper.letterhead, words, title=name, subject=words.sign_in_sheet, landscape=True), blocks


def _columns(words: Wording) -> list[kit.Column]:
    return [
        kit.Column(words.number, fixed=24, style=CELL_NUMBER),
        kit.Column(words.name, share=13, style=CELL_BOLD),
        kit.Column(words.job_title, share=10),
        kit.Column(words.organization, share=13),
        kit.Column(words.signature, fixed=80 * MM, boxed=True),
    ]


def _attendee_rows(paper: SignInPaper, words: Wording) -> list[kit.Row]:
    rows: list[kit.Row] = []
    number = 0
    for group, people in by_group(paper.attendees, words):
        rows.append(kit.GroupRow(group))
        for person in people:
            number += 1
            rows.append(_row(number, person, words))
    return rows


def _row(number: int, person: AttendeeLine, words: Wording) -> list[kit.Cell]:
    name: kit.Cell = [(person.name, CELL_BOLD), (person_notes(person, words), CELL_QUIET)]
    return [str(number), name, person.title, person.organization, ""]


def _guest_rows(paper: SignInPaper, words: Wording) -> list[kit.Row]:
    """Blank lines that go on after the last person; below the invited guests there is no second heading."""
    if paper.guest_lines <= 0:
        return []
    first = len(paper.attendees) + 1
    blank: list[kit.Row] = [[str(first + offset), "", "", "", ""] for offset in range(paper.guest_lines)]
    named = bool(paper.attendees) and paper.attendees[-1].guest
    return blank if named else [kit.GroupRow(words.guests), *blank]
