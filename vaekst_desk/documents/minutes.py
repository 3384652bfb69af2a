"""The minutes: who was there, what was said and decided, who does what by when, places to sign."""

from collections.abc import Sequence

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import (
    joined,
    meeting_facts,
    meeting_subtitle,
    meeting_title,
    optional_date,
    person_notes,
    sheet,
    signature_box,
)
from vaekst_desk.documents.formats import date_and_clock
from vaekst_desk.documents.kit.style import CELL_BOLD, CELL_QUIET
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import AttendeeLine, DecisionLine, ItemLine, MinutesPaper, TaskLine
from vaekst_desk.domain.vocabulary import Presence


def compose(paper: MinutesPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The minutes' sheet and blocks."""
    words = wording(paper.letterhead.language)
    name = meeting_title(words.minutes, words.minutes_of, paper.meeting, words)
    mark = words.draft if paper.draft else ""
    approved = (
        words.approved_on.format(date=optional_date(paper.approved_on, words)) if paper.approved_on else ""
    )
    blocks = [
        kit.title(name, subtitle=meeting_subtitle(paper.letterhead, paper.meeting), mark=mark or approved),
        kit.facts(meeting_facts(paper.meeting, words)),
        *_attendance(paper.attendees, words),
        *_items(paper.items, words),
        *_collected_tasks(paper.items, words),
        *_next_meeting(paper, words),
        *_signatures(paper, words),
    ]
    return sheet(paper.letterhead, words, title=name, subject=words.minutes, mark=mark), blocks


def _attendance(people: Sequence[AttendeeLine], words: Wording) -> list[kit.Block]:
    members = [person for person in people if not person.guest]
    present = [person for person in members if person.presence is Presence.PRESENT]
    away = [person for person in members if person.presence is Presence.APOLOGIES]
    absent = [person for person in members if person.presence is Presence.ABSENT]
    guests = [person for person in people if person.guest and person.presence is not Presence.ABSENT]
    blocks = [kit.heading(words.attendance_heading)]
    blocks.append(
        kit.labelled(words.present, _people(present, words) if present else kit.note(words.none_present))
    )
    for title, group in ((words.apologies, away), (words.absent, absent), (words.guests, guests)):
        if group:
            blocks.append(kit.labelled(title, _people(group, words)))
    unknown = len(members) - len(present) - len(away) - len(absent)
    if unknown:
        blocks.append(kit.note(words.not_recorded.format(count=unknown)))
    return blocks


def _people(people: Sequence[AttendeeLine], words: Wording) -> kit.Block:
    return kit.columns([_person(person, words) for person in people])


def _person(person: AttendeeLine, words: Wording) -> str:
    """One name, "Navn, Organisation – afbud"; the suffix for whoever sent apologies, whether member or guest."""
    text = joined(person.name, person.organization, person_notes(person, words))
    return joined(text, words.apology_suffix if person.presence is Presence.APOLOGIES else "", by=" ")


def _items(items: Sequence[ItemLine], words: Wording) -> list[kit.Block]:
    if not items:
        return [kit.heading(words.agenda), kit.note(words.no_items)]
    return [block for item in items for block in _item(item, words)]


def _item(item: ItemLine, words: Wording) -> list[kit.Block]:
    blocks = [kit.heading(f"{item.number}. {item.title}")]
    if item.presenter.strip():
        blocks.append(kit.byline(words.presenter.format(name=item.presenter.strip())))
    if item.case_text.strip():
        blocks.append(kit.labelled(words.case, kit.prose(item.case_text)))
    if item.recommendation.strip():
        blocks.append(kit.labelled(words.recommendation, kit.prose(item.recommendation)))
    if item.minutes_text.strip():
        account = kit.prose(item.minutes_text)
        after_case = item.case_text.strip() or item.recommendation.strip()
        blocks.append(kit.labelled(words.account, account) if after_case else account)
    blocks += [_decision(decision, words) for decision in item.decisions]
    if item.tasks:
        blocks.append(kit.labelled(words.tasks, kit.bullets([_task(task, words) for task in item.tasks])))
    return blocks


def _decision(decision: DecisionLine, words: Wording) -> kit.Block:
    number = decision.number.strip()
    title = words.decision_numbered.format(number=number) if number else words.decision
    votes = _votes(decision, words)
    return kit.panel(kit.labelled(title, kit.prose(decision.text)), *([kit.note(votes)] if votes else []))


def _votes(decision: DecisionLine, words: Wording) -> str:
    counted = (
        (words.votes_for, decision.votes_for),
        (words.votes_against, decision.votes_against),
        (words.votes_abstained, decision.votes_abstained),
    )
    return joined(*(phrase.format(count=count) for phrase, count in counted if count is not None), by=" · ")


def _task(task: TaskLine, words: Wording) -> str:
    due = f"{words.due.lower()}: {optional_date(task.due, words)}" if task.due else ""
    responsible = f"{words.responsible}: {task.responsible}" if task.responsible.strip() else ""
    return joined(task.title, joined(responsible, due), by="\n")


def _collected_tasks(items: Sequence[ItemLine], words: Wording) -> list[kit.Block]:
    tasks = [(item.number, task) for item in items for task in item.tasks]
    if not tasks:
        return []
    columns = [
        kit.Column(words.item, fixed=36),
        kit.Column(words.task, share=3),
        kit.Column(words.responsible, share=2),
        kit.Column(words.due, fixed=64),
    ]
    rows = [
        [str(number), _task_cell(task, words), task.responsible, optional_date(task.due, words)]
        for number, task in tasks
    ]
    return [kit.heading(words.tasks), kit.table(columns, rows)]


def _task_cell(task: TaskLine, words: Wording) -> kit.Cell:
    done = words.done_on.format(date=optional_date(task.done_on, words)) if task.done_on else ""
    return [(task.title, CELL_BOLD), (done, CELL_QUIET)]


def _next_meeting(paper: MinutesPaper, words: Wording) -> list[kit.Block]:
    if paper.next_meeting is None:
        return []
    return [
        kit.heading(words.next_meeting),
        kit.paragraph(date_and_clock(paper.next_meeting, words.language)),
    ]


def _signatures(paper: MinutesPaper, words: Wording) -> list[kit.Block]:
    if not paper.signatures:
        return []
    boxes = [signature_box(line, words) for line in paper.signatures]
    return [kit.heading(words.signatures), kit.signature_boxes(boxes, date=words.date, place=words.place)]
