"""The minutes: who was there, what was said and decided, who does what by when, places to sign."""

from collections.abc import Sequence
from datetime import datetime

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
    optional_date,
    person_notes,
    sheet,
    signature_box,
)
from vaekst_desk.documents.formats import clock, date_and_clock, long_date
from vaekst_desk.documents.kit.style import CELL_BOLD, CELL_QUIET
from vaekst_desk.documents.votes import vote
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import AttendeeLine, DecisionLine, ItemLine, MinutesPaper, QuorumLine, TaskLine
from vaekst_desk.domain.vocabulary import Adoption, MinutesStyle, Presence


def compose(paper: MinutesPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The minutes' sheet and blocks."""
    words = wording(paper.letterhead.language)
    name = meeting_title(words.minutes, words.minutes_of, paper.meeting, words)
    mark = words.draft if paper.draft else ""
    blocks = [
        kit.title(
            name,
            subtitle=meeting_subtitle(paper.letterhead, paper.meeting),
            mark=mark or _approved(paper, words),
        ),
        kit.facts(meeting_facts(paper.meeting, words)),
        *_comments(paper, words),
        *(_head_count if paper.public else _attendance)(paper.attendees, words),
        *_quorum(paper.quorum, words),
        *_items(paper, words),
        *_collected_tasks(paper, words),
        *_next_meeting(paper, words),
        *_signatures(paper, words),
    ]
    return sheet(paper.letterhead, words, title=name, subject=words.minutes, mark=mark), blocks


def _approved(paper: MinutesPaper, words: Wording) -> str:
    """How and when the minutes were adopted, or nothing."""
    if paper.approved_on is None:
        return ""
    phrases = {
        Adoption.AT_MEETING: words.approved_at_meeting,
        Adoption.BY_SILENCE: words.approved_by_silence,
        None: words.approved_on,
    }
    return phrases[paper.adoption].format(date=optional_date(paper.approved_on, words))


def _comments(paper: MinutesPaper, words: Wording) -> list[kit.Block]:
    if not paper.draft or paper.comments_by is None:
        return []
    return [kit.paragraph(words.comments_by.format(date=long_date(paper.comments_by, words.language)))]


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


def _head_count(people: Sequence[AttendeeLine], words: Wording) -> list[kit.Block]:
    """For the public: how many came from each group. Names of those who came are not for everybody to read."""
    there = [person for person in people if person.presence is Presence.PRESENT]
    groups = [f"{name}: {len(members)}" for name, members in by_group(there, words)]
    text = ", ".join(groups) if groups else words.none_present
    return [kit.heading(words.attendance_heading), kit.labelled(words.present, kit.paragraph(text))]


def _people(people: Sequence[AttendeeLine], words: Wording) -> kit.Block:
    return kit.columns([_person(person, words) for person in people])


def _person(person: AttendeeLine, words: Wording) -> str:
    """One name, "Navn, Organisation – afbud"; the suffix for whoever sent apologies, whether member or guest."""
    text = joined(person.name, person.organization, person_notes(person, words), *_part_taken(person, words))
    return joined(text, words.apology_suffix if person.presence is Presence.APOLOGIES else "", by=" ")


def _part_taken(person: AttendeeLine, words: Wording) -> list[str]:
    """From and up to which item somebody was there who came late or left early, with the time where it is known."""
    return [
        _at(phrase.format(item=item), moment, words)
        for phrase, item, moment in (
            (words.took_part_from, person.from_item, person.arrived_at),
            (words.took_part_to, person.to_item, person.left_at),
        )
        if item is not None
    ]


def _at(text: str, moment: datetime | None, words: Wording) -> str:
    return words.at_clock.format(text=text, clock=clock(moment, words.language)) if moment else text


def _quorum(line: QuorumLine | None, words: Wording) -> list[kit.Block]:
    """Whether the body could decide, and if not, what it lacked."""
    if line is None:
        return []
    phrase = words.quorate if line.met else words.groups_missing if line.missing_groups else words.not_quorate
    groups = ", ".join(line.missing_groups)
    text = phrase.format(there=line.there, seats=line.seats, needed=line.needed, groups=groups)
    return [kit.paragraph(text)]


def _items(paper: MinutesPaper, words: Wording) -> list[kit.Block]:
    if not paper.items:
        return [kit.heading(words.agenda), kit.note(words.no_items)]
    return [block for item in paper.items for block in _item(item, paper, words)]


def _item(item: ItemLine, paper: MinutesPaper, words: Wording) -> list[kit.Block]:
    blocks = [kit.heading(item_heading(item, words, public=paper.public))]
    if is_withheld(item, public=paper.public):
        return blocks
    presenter = words.presenter.format(name=item.presenter.strip()) if item.presenter.strip() else ""
    byline = joined(presenter, words.closed_item if item.closed else "", by=" · ")
    if byline:
        blocks.append(kit.byline(byline))
    blocks += _case(item, words) if paper.style is MinutesStyle.FULL else _account_alone(item)
    if item.postponed:
        blocks.append(kit.paragraph(words.postponed))
    blocks += [_decision(decision, words) for decision in item.decisions]
    if item.tasks:
        blocks.append(kit.labelled(words.tasks, kit.bullets([_task(task, words) for task in item.tasks])))
    return blocks


def _case(item: ItemLine, words: Wording) -> list[kit.Block]:
    """What was laid before the meeting and what was said of it."""
    case = (
        (words.case, item.case_text),
        (words.economy, item.economy_text),
        (words.recommendation, item.recommendation),
    )
    blocks = [kit.labelled(label, kit.prose(text)) for label, text in case if text.strip()]
    blocks += annexes(item.annexes, words)
    if item.minutes_text.strip():
        account = kit.prose(item.minutes_text)
        blocks.append(kit.labelled(words.account, account) if blocks else account)
    return blocks


def _account_alone(item: ItemLine) -> list[kit.Block]:
    """In minutes of decisions the account stands only where nothing else is said: "taget til efterretning"."""
    says_more = item.decisions or item.tasks or item.postponed
    return [] if says_more or not item.minutes_text.strip() else [kit.prose(item.minutes_text)]


def _decision(decision: DecisionLine, words: Wording) -> kit.Block:
    number = decision.number.strip()
    title = words.decision_numbered.format(number=number) if number else words.decision
    blocks = [kit.labelled(title, kit.prose(decision.text))]
    votes = vote(decision, words)
    if votes:
        blocks.append(kit.note(votes))
    if decision.dissent.strip():
        blocks.append(kit.labelled(words.dissent, kit.prose(decision.dissent)))
    return kit.panel(*blocks)


def _task(task: TaskLine, words: Wording) -> str:
    due = f"{words.due.lower()}: {optional_date(task.due, words)}" if task.due else ""
    responsible = f"{words.responsible}: {task.responsible}" if task.responsible.strip() else ""
    return joined(task.title, joined(responsible, due), by="\n")


def _collected_tasks(paper: MinutesPaper, words: Wording) -> list[kit.Block]:
    open_items = [item for item in paper.items if not is_withheld(item, public=paper.public)]
    tasks = [(item.number, task) for item in open_items for task in item.tasks]
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
    places = kit.signature_boxes(boxes, date=words.date, place=words.place)
    return [kit.together(kit.heading(words.signatures), places)]
