"""What comes over from the last meeting to the next: items, open tasks, and its minutes to approve."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.danish import fold
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.meetings import AgendaItemFields, Meeting, standing_items
from vaekst_desk.domain.planning import CarriedItem, CarryOver
from vaekst_desk.domain.tasks import TaskQuery, TaskRow
from vaekst_desk.domain.vocabulary import (
    AttachmentKind,
    ItemKind,
    ItemPurpose,
    Language,
    MeetingStatus,
    PaperKind,
)
from vaekst_desk.services import agenda, annexes, guards, meetings, papers, records, tasks
from vaekst_desk.storage import meetings as tables
from vaekst_desk.storage.bulk import among

_HELD = [status.value for status in MeetingStatus if status.was_held]
_MADE_ANEW = (ItemPurpose.LAST_MINUTES, ItemPurpose.OPEN_TASKS, ItemPurpose.ANY_OTHER)
_MINUTES_PLACE = 3  # after welcome and agenda (the design's domain notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What the item of open tasks says in one language."""

    title: str
    due: str
    source: str


_WORDS: Mapping[Language, _Words] = {
    Language.DANISH: _Words(title="Opfølgning på opgaver", due="frist {date}", source="fra møde {meeting}"),
    Language.ENGLISH: _Words(title="Follow-up on tasks", due="due {date}", source="from meeting {meeting}"),
}


def offers(session: Session, meeting_id: int) -> CarryOver:
    """What the last held meeting of the body offers a meeting; what came over already is not offered again.

    Of items nobody dealt with and recurring ones, those whose title the agenda has already are left out, unless they were
    postponed. Tasks of closed items stay where they are. Raises NOT_FOUND.
    """
    new = records.found(session, tables.Meeting, meeting_id)
    open_tasks = _open_tasks(session, new)
    last_id = _last_held(session, new)
    if last_id is None:
        return CarryOver(open_tasks=open_tasks)
    last = meetings.get(session, last_id)
    wanted = list(_to_come(session, new, last))
    return CarryOver(
        last_id,
        last.number,
        tuple(carried for carried, item in wanted if not item.discussed),
        tuple(carried for carried, item in wanted if item.discussed),
        open_tasks,
        has_minutes=True,
    )


def _last_held(session: Session, new: tables.Meeting) -> int | None:
    meeting = tables.Meeting
    query = select(meeting.id).where(
        meeting.body_id == new.body_id,
        meeting.starts_at < new.starts_at,
        meeting.status.in_(_HELD),
        meeting.binned_at.is_(None),
    )
    return session.scalar(query.order_by(meeting.starts_at.desc(), meeting.id.desc()).limit(1))


def _open_tasks(session: Session, new: tables.Meeting) -> tuple[TaskRow, ...]:
    """What was promised at the body's earlier meetings and is not done, by date."""
    found = tasks.find(session, TaskQuery(body_id=new.body_id))
    item, meeting = tables.AgendaItem, tables.Meeting
    query = (
        select(item.id)
        .join(meeting, meeting.id == item.meeting_id)
        .where(among(item.id, {row.item_id for row in found if row.item_id}))
        .where(meeting.starts_at < new.starts_at, item.closed.is_(False))
    )
    there = set(session.scalars(query))
    return tuple(row for row in found if row.item_id in there)


def _to_come(
    session: Session, new: tables.Meeting, last: Meeting
) -> Iterable[tuple[CarriedItem, AgendaItemFields]]:
    item = tables.AgendaItem
    known = session.execute(select(item.title, item.carried_from_id).where(item.meeting_id == new.id)).all()
    titles, came = {fold(title) for title, _ in known}, {source for _, source in known}
    for number, each in enumerate(last.items, 1):
        if each.id is None or each.id in came or each.purpose in _MADE_ANEW:
            continue
        unsettled = each.postponed or fold(each.title) not in titles
        if unsettled and (each.recurring or not each.discussed):
            yield CarriedItem(each.id, number, each.title), each


def apply(
    session: Session,
    meeting_id: int,
    *,
    item_ids: Collection[int],
    with_tasks: bool,
    with_minutes: bool,
    language: Language,
) -> int:
    """Brings over what is chosen of what is offered; how many items, with tasks and minutes as one each.

    Items go before the standing ones that end an agenda: those nobody dealt with with their texts and annexes, then the
    open tasks, then the recurring ones with nothing of last time's case. Raises NOT_FOUND, MEETING_CLOSED.
    """
    guards.open_meeting(session, meeting_id)
    offered = offers(session, meeting_id)
    postponed = [each.id for each in offered.undiscussed if each.id in item_ids]
    recurring = [each.id for each in offered.recurring if each.id in item_ids]
    brought = len(postponed) + len(recurring)
    for item_id in postponed:
        key = _bring(session, meeting_id, item_id, whole=True)
        annexes.copy_all(session, item_id, key)
    if with_tasks and offered.open_tasks:
        _bring_tasks(session, meeting_id, offered.open_tasks, language)
        brought += 1
    for item_id in recurring:
        _bring(session, meeting_id, item_id, whole=False)
    if with_minutes and offered.last_meeting_id is not None:
        _bring_minutes(session, meeting_id, offered.last_meeting_id, language)
        brought += 1
    return brought


def _bring(session: Session, meeting_id: int, item_id: int, *, whole: bool) -> int:
    source = records.found(session, tables.AgendaItem, item_id)
    fields = AgendaItemFields(
        source.title,
        ItemKind(source.kind),
        source.presenter,
        source.minutes_planned,
        closed=source.closed,
        recurring=source.recurring,
        carried_from_id=item_id,
    )
    if whole:
        fields = replace(
            fields,
            case_text=source.case_text,
            economy_text=source.economy_text,
            recommendation=source.recommendation,
        )
    return agenda.add(session, meeting_id, fields, at=_before_the_end(session, meeting_id))


def _before_the_end(session: Session, meeting_id: int) -> int:
    """The place before the items that end every agenda: next meeting, any other business."""
    closing = {fold(item.title) for language in Language for item in standing_items(language)[-2:]}
    items = agenda.order(session, meeting_id)
    place = len(items)
    while place and (
        items[place - 1].purpose == ItemPurpose.ANY_OTHER or fold(items[place - 1].title) in closing
    ):
        place -= 1
    return place + 1


def _bring_tasks(session: Session, meeting_id: int, found: Iterable[TaskRow], language: Language) -> None:
    """Lists the tasks in the item for them; what the item said before is what they were last time."""
    words = _WORDS[language]
    text = "\n".join(_listed(row, words) for row in found)
    for item in agenda.order(session, meeting_id):
        if item.purpose == ItemPurpose.OPEN_TASKS:
            agenda.change(session, item.id, case_text=text)
            return
    fields = AgendaItemFields(
        words.title, ItemKind.DISCUSSION, case_text=text, purpose=ItemPurpose.OPEN_TASKS
    )
    agenda.add(session, meeting_id, fields, at=_before_the_end(session, meeting_id))


def _listed(row: TaskRow, words: _Words) -> str:
    due = words.due.format(date=short_date(row.due)) if row.due else ""
    particulars = (row.responsible, due, words.source.format(meeting=row.meeting_number))
    return f"- {row.title} ({', '.join(filter(None, particulars))})"


def _bring_minutes(session: Session, meeting_id: int, last_id: int, language: Language) -> None:
    """Puts the last minutes on the item that approves them, instead of those brought before.

    Annexes of an open item are public: where the last meeting had closed items, it is the version without them.
    """
    from vaekst_desk.documents import assembly

    last = meetings.get(session, last_id)
    item_id = _minutes_item(session, meeting_id, language)
    name = f"{wording(language).paper_names[PaperKind.MINUTES]} {last.number}.pdf"
    brought = [
        each.id for each in annexes.of_meeting(session, meeting_id).get(item_id, ()) if each.name == name
    ]
    annexes.remove(session, brought)
    options = papers.PaperOptions(language=language, public=any(item.closed for item in last.items))
    content = papers.render(session, PaperKind.MINUTES, last_id, options)
    annexes.add_bytes(
        session,
        name=name,
        media_type=annexes.PDF,
        content=content,
        kind=AttachmentKind.ANNEX,
        item_id=item_id,
        pages=assembly.inspect(content),
    )


def _minutes_item(session: Session, meeting_id: int, language: Language) -> int:
    items = agenda.order(session, meeting_id)
    for item in items:
        if item.purpose == ItemPurpose.LAST_MINUTES:
            return item.id
    (standing,) = [each for each in standing_items(language) if each.purpose is ItemPurpose.LAST_MINUTES]
    return agenda.add(session, meeting_id, standing, at=min(_MINUTES_PLACE, len(items) + 1))
