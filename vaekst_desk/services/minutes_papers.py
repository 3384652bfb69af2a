"""The minutes as a paper: who was there for what, what was said and decided, by whom it is signed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain import decisions, presence
from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.meetings import AgendaItemFields, DecisionFields, Meeting
from vaekst_desk.domain.papers import (
    AttendeeLine,
    DecisionLine,
    ItemLine,
    MinutesPaper,
    QuorumLine,
    SignatureLine,
    TaskLine,
)
from vaekst_desk.domain.quorum import quorum
from vaekst_desk.domain.vocabulary import Language, MeetingStatus, QuorumRule, TieRule
from vaekst_desk.services import attendance, bodies, meetings
from vaekst_desk.services.meeting_papers import attendee_line, item_line, meeting_head
from vaekst_desk.services.paper_parts import PLAIN, GroupNames, PaperOptions, letterhead
from vaekst_desk.storage.bulk import among
from vaekst_desk.storage.representatives import Person

_ADOPTED = (MeetingStatus.APPROVED, MeetingStatus.CLOSED)


def minutes(session: Session, meeting_id: int, options: PaperOptions = PLAIN) -> MinutesPaper:
    """The minutes, a draft until approved, to be signed by chair and minute-taker. Raises NOT_FOUND."""
    found, head = meetings.get(session, meeting_id), letterhead(session, options)
    fields, groups = found.fields, GroupNames.of(session, head.language)
    rules = bodies.rules(session, fields.body_id)
    draft = fields.status not in _ADOPTED
    responsible = _responsible(session, found)
    items = [
        _account(number, item, responsible, rules.tie_rule, public=options.public)
        for number, item in enumerate(found.items, 1)
    ]
    return MinutesPaper(
        head,
        meeting_head(found),
        _attendees(session, found, head.language),
        tuple(items),
        _signing(session, found, groups),
        draft,
        meetings.next_meeting_at(session, meeting_id),
        None if draft else fields.approved_on,
        options.minutes_style or fields.minutes_style,
        options.public,
        fields.comments_by if draft else None,
        None if draft else fields.adoption,
        _quorum(session, found, rules, groups),
    )


def _attendees(session: Session, found: Meeting, language: Language) -> tuple[AttendeeLine, ...]:
    """Everyone on the list, with the items they were there for; alternates nobody needed are no part of the minutes."""
    spans = presence.item_spans(found.items, found.fields.finished_at)
    return tuple(
        replace(
            attendee_line(attendee, language),
            from_item=presence.first_item(spans, attendee.row.fields.arrived_at),
            to_item=presence.last_item(spans, attendee.row.fields.left_at),
        )
        for attendee in attendance.attendees(session, found.id)
        if not presence.on_call(attendee.row)
    )


def _account(
    number: int, item: AgendaItemFields, responsible: Mapping[int, str], rule: TieRule, *, public: bool
) -> ItemLine:
    line = item_line(number, item, public=public)
    if line.withheld:
        return line
    return replace(
        line,
        minutes_text=item.minutes_text,
        decisions=tuple(_decision(made, rule) for made in item.decisions),
        tasks=tuple(
            TaskLine(task.title, responsible.get(task.responsible_id or 0, ""), task.due, task.done_on)
            for task in item.tasks
        ),
        postponed=item.postponed,
    )


def _decision(made: DecisionFields, rule: TieRule) -> DecisionLine:
    outcome, tie = decisions.outcome(made, rule), (made.votes_for or 0) == (made.votes_against or 0)
    return DecisionLine(
        made.number,
        made.text,
        made.votes_for,
        made.votes_against,
        made.votes_abstained,
        outcome,
        outcome is not None and tie and rule is TieRule.CHAIR and made.chair_for is not None,
        made.dissent,
    )


def _responsible(session: Session, found: Meeting) -> dict[int, str]:
    """The names of whoever has a task from the meeting."""
    ids = {task.responsible_id for item in found.items for task in item.tasks if task.responsible_id}
    return {record.id: record.name for record in session.scalars(select(Person).where(among(Person.id, ids)))}


def _signing(session: Session, found: Meeting, groups: GroupNames) -> tuple[SignatureLine, ...]:
    """Chair and minute-taker, with the organisation each is listed under at the meeting; blank where none is chosen."""
    listed = {row.fields.person_id: row for row in found.attendances if not row.guest}
    words = wording(groups.language)
    result = []
    for person_id, part in (
        (found.fields.chair_id, words.chair),
        (found.fields.minute_taker_id, words.minute_taker),
    ):
        person = session.get(Person, person_id) if person_id else None
        row = listed.get(person_id)
        organization, code = (row.organization, row.group_code) if row else ("", "")
        title = ", ".join(text for text in (part, person.title if person else "") if text)
        result.append(SignatureLine(person.name if person else "", title, organization, *groups.placed(code)))
    return tuple(result)


def _quorum(session: Session, found: Meeting, rules: BodyFields, groups: GroupNames) -> QuorumLine | None:
    """How the body stood when it decided first; None before the meeting, and where its rules ask for no quorum."""
    if rules.quorum_rule is QuorumRule.NONE or not found.fields.status.was_held:
        return None
    seats = bodies.seats(session, found.fields.body_id, on=found.fields.starts_at.date())
    stood = quorum(rules, seats, found.attendances, _first_decided_at(found))
    return QuorumLine(
        stood.there,
        stood.seats,
        stood.needed,
        stood.met,
        tuple(groups.placed(code)[0] for code in stood.missing_groups),
    )


def _first_decided_at(found: Meeting) -> datetime:
    decided = [made.decided_at for item in found.items for made in item.decisions if made.decided_at]
    return min(decided, default=found.fields.began_at or found.fields.starts_at)
