"""The notice of meeting: when and where, the agenda with its cases, who is called."""

from datetime import datetime, timedelta

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import (
    annexes,
    by_group,
    is_withheld,
    item_heading,
    joined,
    meeting_facts,
    meeting_subtitle,
    meeting_title,
    person_notes,
    sheet,
)
from vaekst_desk.documents.formats import clock_time
from vaekst_desk.documents.kit.style import CELL_BOLD, CELL_NUMBER, CELL_QUIET
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import AgendaPaper, ItemLine
from vaekst_desk.domain.vocabulary import MeetingStatus


def compose(paper: AgendaPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The notice's sheet and blocks."""
    words = wording(paper.letterhead.language)
    meeting = paper.meeting
    name = meeting_title(words.notice, words.notice_of, meeting, words)
    mark = words.meeting_status_names[meeting.status] if meeting.status is MeetingStatus.CANCELLED else ""
    blocks = [
        kit.title(name, subtitle=meeting_subtitle(paper.letterhead, meeting), mark=mark),
        kit.facts(meeting_facts(meeting, words)),
        *([kit.paragraph(words.cancelled_note)] if mark else []),
        *([kit.prose(paper.note)] if paper.note.strip() else []),
        kit.heading(words.agenda),
        *_overview(paper, words),
        *(block for item in paper.items for block in _item(item, paper, words)),
        *([] if paper.public else [kit.heading(words.invited), *_invited(paper, words)]),
    ]
    return sheet(paper.letterhead, words, title=name, subject=words.notice, mark=mark), blocks


def _overview(paper: AgendaPaper, words: Wording) -> list[kit.Block]:
    if not paper.items:
        return [kit.note(words.no_items)]
    timed = any(item.minutes_planned for item in paper.items)
    columns = [
        kit.Column(words.number, fixed=24, style=CELL_NUMBER),
        kit.Column(words.item),
        kit.Column(words.item_kind, fixed=72, style=CELL_QUIET),
    ]
    if timed:
        columns = [kit.Column(words.time, fixed=64, style=CELL_QUIET), *columns]
    rows: list[kit.Row] = []
    start: datetime | None = paper.meeting.starts_at
    cells: list[kit.Cell]
    for item in paper.items:
        if is_withheld(item, public=paper.public):
            time, cells = "", [str(item.number), words.closed_item, ""]
        else:
            time = _span(start, item, words)
            cells = [str(item.number), _item_cell(item, words), words.item_kind_names[item.kind]]
        rows.append([time, *cells] if timed else cells)
        start = _end(start, item)
    return [kit.table(columns, rows)]


def _item_cell(item: ItemLine, words: Wording) -> kit.Cell:
    presenter = words.presenter.format(name=item.presenter.strip()) if item.presenter.strip() else ""
    closed = words.closed_item if item.closed else ""
    return [(item.title, CELL_BOLD), (joined(presenter, closed, by=" · "), CELL_QUIET)]


def _end(start: datetime | None, item: ItemLine) -> datetime | None:
    """When the next item begins; unknown after an item without a planned time."""
    return start + timedelta(minutes=item.minutes_planned) if start and item.minutes_planned else None


def _span(start: datetime | None, item: ItemLine, words: Wording) -> str:
    """The item's place on the clock, "8.00–8.15", or its length alone when the start is not known."""
    end = _end(start, item)
    if start and end:
        return f"{clock_time(start, words.language)}–{clock_time(end, words.language)}"
    if item.minutes_planned:
        return words.minutes_short.format(minutes=item.minutes_planned)
    return clock_time(start, words.language) if start else ""


def _item(item: ItemLine, paper: AgendaPaper, words: Wording) -> list[kit.Block]:
    """The item's case and annexes below its heading; nothing for an item that has neither."""
    if is_withheld(item, public=paper.public):
        return []
    case = [
        kit.labelled(label, kit.prose(text))
        for label, text in ((words.case, item.case_text), (words.economy, item.economy_text))
        if text.strip()
    ]
    if item.recommendation.strip():
        case.append(kit.panel(kit.labelled(words.recommendation, kit.prose(item.recommendation))))
    case += annexes(item.annexes, words)
    closed = [kit.byline(words.closed_item)] if item.closed else []
    return [kit.heading(item_heading(item, words, public=paper.public)), *closed, *case] if case else []


def _invited(paper: AgendaPaper, words: Wording) -> list[kit.Block]:
    if not paper.invited:
        return [kit.note(words.no_invited)]
    rows: list[kit.Row] = []
    for group, people in by_group(paper.invited, words):
        rows.append(kit.GroupRow(group))
        for person in people:
            name: kit.Cell = [(person.name, CELL_BOLD), (person_notes(person, words), CELL_QUIET)]
            rows.append([name, person.title, person.organization])
    columns = [
        kit.Column(words.name),
        kit.Column(words.job_title, optional=True),
        kit.Column(words.organization),
    ]
    return [kit.table(columns, rows, continued=words.group_continued)]
