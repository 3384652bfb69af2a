"""How far a meeting has come: what is missing in each step of its workspace, and before it can be put away."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vaekst_desk.domain.meetings import AgendaItemFields, Meeting
from vaekst_desk.domain.presence import unanswered, unnoted
from vaekst_desk.domain.vocabulary import AttachmentKind, ItemKind, MeetingStatus

_SIGNATURES = 2  # chair and minute-taker sign the minutes


class CheckKind(StrEnum):
    """What must be there before a meeting is done with."""

    PRESENCE = "presence"
    MINUTES = "minutes"
    ADOPTION = "adoption"
    SIGNATURES = "signatures"
    SCANS = "scans"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the closing checklist; `missing` counts persons, items, signatures or files still missing."""

    kind: CheckKind
    done: bool
    missing: int = 0


class WorkStep(StrEnum):
    """The steps of a meeting's workspace, in their order."""

    CALL = "call"
    AGENDA = "agenda"
    PEOPLE = "people"
    HOLD = "hold"
    MINUTES = "minutes"
    CLOSE = "close"


class MissingKind(StrEnum):
    """What a step of the workspace can lack."""

    PLACE = "place"
    NOTICE = "notice"
    NOTICE_LATE = "notice-late"
    ITEMS = "items"
    INVITED = "invited"
    CHAIR = "chair"
    MINUTE_TAKER = "minute-taker"
    ANSWERS = "answers"
    PRESENCE = "presence"
    ACCOUNTS = "accounts"
    DRAFT = "draft"
    ADOPTION = "adoption"
    SCANS = "scans"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class StepState:
    """How a step stands. One that is not due yet is not done, and lacks nothing."""

    done: bool
    missing: tuple[MissingKind, ...] = ()


def written_up(item: AgendaItemFields) -> bool:
    """Whether the minutes say what became of an item; one that asks for no decision need only have been taken up."""
    said = item.postponed or bool(item.decisions) or bool(item.minutes_text.strip())
    return said or (item.kind is not ItemKind.DECISION and item.started_at is not None)


def checklist(meeting: Meeting) -> tuple[Check, ...]:
    """What is there and what is missing before the meeting can be put away. A scan stands for the signed page."""
    absent = len(unnoted(meeting.attendances))
    unwritten = sum(not written_up(item) for item in meeting.items)
    adopted, scanned = _adopted(meeting), _scanned(meeting)
    return (
        Check(CheckKind.PRESENCE, bool(meeting.attendances) and not absent, absent),
        Check(CheckKind.MINUTES, bool(meeting.items) and not unwritten, unwritten),
        Check(CheckKind.ADOPTION, adopted, not adopted),
        Check(CheckKind.SIGNATURES, scanned, 0 if scanned else _SIGNATURES),
        Check(CheckKind.SCANS, scanned, not scanned),
    )


def _adopted(meeting: Meeting) -> bool:
    return meeting.fields.status in (MeetingStatus.APPROVED, MeetingStatus.CLOSED)


def _scanned(meeting: Meeting) -> bool:
    """Whether a signed page is there that is not one of minutes superseded since."""
    superseded = [each.id for each in meeting.papers if each.kind is AttachmentKind.MINUTES and each.note]
    newest = max(superseded, default=0)
    return any(each.kind is AttachmentKind.SCAN and each.id > newest for each in meeting.papers)


def steps(meeting: Meeting, *, today: date) -> Mapping[WorkStep, StepState]:
    """How every step stands on a day; of a cancelled meeting nothing is due any more."""
    if meeting.fields.status is MeetingStatus.CANCELLED:
        return {step: StepState(done=False) for step in WorkStep}
    lacks = _lacks(meeting, today)
    due = _due(meeting, today)
    result = {}
    for step in WorkStep:
        missing = tuple(kind for kind, lacking in lacks[step].items() if lacking)
        result[step] = StepState(not missing, missing if step in due else ())
    return result


def _due(meeting: Meeting, today: date) -> set[WorkStep]:
    """Holding it is due from its day on, the minutes when it was held, closing it when they are adopted."""
    due = {WorkStep.CALL, WorkStep.AGENDA, WorkStep.PEOPLE}
    held = meeting.fields.status.was_held
    if held or meeting.fields.starts_at.date() <= today:
        due.add(WorkStep.HOLD)
    if held or meeting.fields.starts_at.date() < today:
        due.add(WorkStep.MINUTES)
    if _adopted(meeting):
        due.add(WorkStep.CLOSE)
    return due


def _lacks(meeting: Meeting, today: date) -> Mapping[WorkStep, Mapping[MissingKind, bool]]:
    fields, status = meeting.fields, meeting.fields.status
    planned, held = status is MeetingStatus.PLANNED, status.was_held
    late = today > fields.starts_at.date() - timedelta(days=meeting.rules.notice_days)
    ahead = not held and today <= fields.starts_at.date()
    return {
        WorkStep.CALL: {
            MissingKind.PLACE: not fields.place.strip() and not fields.online_url.strip(),
            MissingKind.NOTICE: planned and not late,
            MissingKind.NOTICE_LATE: planned and late,
        },
        WorkStep.AGENDA: {MissingKind.ITEMS: not meeting.items},
        WorkStep.PEOPLE: {
            MissingKind.INVITED: not meeting.attendances,
            MissingKind.CHAIR: fields.chair_id is None,
            MissingKind.MINUTE_TAKER: fields.minute_taker_id is None,
            MissingKind.ANSWERS: ahead and not planned and bool(unanswered(meeting.attendances)),
        },
        WorkStep.HOLD: {
            MissingKind.PRESENCE: not meeting.attendances or bool(unnoted(meeting.attendances)),
        },
        WorkStep.MINUTES: {
            MissingKind.ACCOUNTS: not all(written_up(item) for item in meeting.items),
            MissingKind.DRAFT: not held,
            MissingKind.ADOPTION: not _adopted(meeting),
        },
        WorkStep.CLOSE: {
            MissingKind.SCANS: not _scanned(meeting),
            MissingKind.CLOSING: not meeting.closed,
        },
    }
