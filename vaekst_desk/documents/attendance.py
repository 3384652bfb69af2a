"""The attendee list of a meeting."""

from collections import Counter

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import (
    by_group,
    joined,
    meeting_facts,
    meeting_subtitle,
    meeting_title,
    person_notes,
    sheet,
)
from vaekst_desk.documents.kit.style import CELL_BOLD, CELL_QUIET
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import AttendancePaper, AttendeeLine
from vaekst_desk.domain.vocabulary import Presence


def compose(paper: AttendancePaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The attendee list's sheet and blocks. Landscape when e-mail and phone are shown."""
    words = wording(paper.letterhead.language)
    name = meeting_title(words.attendance, words.attendance_of, paper.meeting, words)
    blocks = [
        kit.title(name, subtitle=meeting_subtitle(paper.letterhead, paper.meeting)),
        kit.facts(meeting_facts(paper.meeting, words)),
    ]
    if paper.attendees:
        rows = _rows(paper, words)
        blocks += [
            kit.table(_columns(paper, words), rows, above=20, continued=words.group_continued),
            kit.note(_totals(paper, words)),
        ]
    else:
        blocks.append(kit.note(words.no_attendees))
    landscape = paper.with_contact
    return sheet(paper.letterhead, words, title=name, subject=words.attendance, landscape=landscape), blocks


def _columns(paper: AttendancePaper, words: Wording) -> list[kit.Column]:
    columns = [
        kit.Column(words.name, share=6, style=CELL_BOLD),
        kit.Column(words.job_title, share=4, optional=True),
        kit.Column(words.organization, share=5),
        kit.Column(words.role, fixed=60, optional=True),
    ]
    if paper.ticks:
        columns = [kit.Column(words.tick, fixed=28, ticked=True), *columns]
    else:
        columns.append(kit.Column(words.presence, fixed=52))
    contact = [kit.Column(words.email, share=6), kit.Column(words.phone, fixed=84)]
    return [*columns, *contact] if paper.with_contact else columns


def _rows(paper: AttendancePaper, words: Wording) -> list[kit.Row]:
    rows: list[kit.Row] = []
    for group, people in by_group(paper.attendees, words):
        rows.append(kit.GroupRow(group))
        rows += [_row(person, paper, words) for person in people]
    return rows


def _row(person: AttendeeLine, paper: AttendancePaper, words: Wording) -> list[kit.Cell]:
    role = words.role_names[person.role] if person.role else words.guest if person.guest else ""
    cells: list[kit.Cell] = [
        [(person.name, CELL_BOLD), (person_notes(person, words), CELL_QUIET)],
        person.title,
        person.organization,
        role,
    ]
    cells = ["", *cells] if paper.ticks else [*cells, words.presence_names[person.presence]]
    return [*cells, person.email, person.phone] if paper.with_contact else cells


def _totals(paper: AttendancePaper, words: Wording) -> str:
    """Counts, "I alt 24 · 18 til stede · 4 afbud": every presence that occurs, in its own order, if it is shown."""
    people = paper.attendees
    counts = Counter(person.presence for person in people if not paper.ticks)
    parts = [f"{counts[kind]} {words.presence_names[kind].lower()}" for kind in Presence if counts[kind]]
    return joined(words.total.format(count=len(people)), *parts, by=" · ")
