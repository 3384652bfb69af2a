"""What a meeting lacks: in each step of its workspace, and before it can be put away."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.services.small_register import Small
from vaekst_desk.domain import closing as rules
from vaekst_desk.domain.closing import Check, CheckKind, MissingKind, StepState, WorkStep
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, Annex, DecisionFields, Meeting
from vaekst_desk.domain.vocabulary import AttachmentKind, ItemKind, MeetingStatus, Presence, Role
from vaekst_desk.services import closing, meetings
from vaekst_desk.services.desk import Desk

DAY = date(2026, 11, 26)
BEFORE, AFTER = date(2026, 11, 1), date(2026, 12, 1)
FOUNDING, ORDINARY = 1, 2


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def checks(meeting: Meeting) -> dict[CheckKind, tuple[bool, int]]:
    return {check.kind: (check.done, check.missing) for check in rules.checklist(meeting)}


def missing(small: Small, meeting_id: int, today: date) -> dict[WorkStep, set[MissingKind]]:
    found = small.desk.read(closing.steps, meeting_id, today=today)
    assert list(found) == list(WorkStep)
    return {step: set(state.missing) for step, state in found.items()}


def test_the_checklist_counts_what_is_missing(small: Small) -> None:
    company = small.organization("Ærø Stål")
    people = {
        small.person("Bo", of=company): Presence.ACCEPTED,
        small.person("Åse", of=company): Presence.APOLOGIES,
        small.person("Ib", of=company, role=Role.ALTERNATE): Presence.INVITED,
    }
    items = (
        AgendaItemFields("Velkomst", minutes_text="Formanden bød velkommen."),
        AgendaItemFields("Budget", ItemKind.DECISION, started_at=datetime(2026, 11, 26, 8, 10)),
        AgendaItemFields("Eventuelt"),
    )
    meeting_id = small.meeting(DAY, people, *items, status=MeetingStatus.CALLED)
    assert small.desk.read(closing.checklist, meeting_id) == (
        Check(CheckKind.PRESENCE, done=False, missing=1),
        Check(CheckKind.MINUTES, done=False, missing=2),
        Check(CheckKind.ADOPTION, done=False, missing=1),
        Check(CheckKind.SIGNATURES, done=False, missing=2),
        Check(CheckKind.SCANS, done=False, missing=1),
    )


@pytest.mark.parametrize(
    ("item", "done"),
    [
        (AgendaItemFields("A"), False),
        (AgendaItemFields("A", minutes_text=" \n"), False),
        (AgendaItemFields("A", minutes_text="Taget til efterretning."), True),
        (AgendaItemFields("A", postponed=True), True),
        (AgendaItemFields("A", started_at=datetime(2026, 11, 26, 8)), True),
        (AgendaItemFields("A", ItemKind.DECISION, started_at=datetime(2026, 11, 26, 8)), False),
        (AgendaItemFields("A", ItemKind.DECISION, decisions=(DecisionFields("Godkendt"),)), True),
    ],
)
def test_an_item_is_written_up_when_the_minutes_say_what_became_of_it(
    item: AgendaItemFields, done: bool
) -> None:
    assert rules.written_up(item) is done


def test_the_list_turns_green_only_when_everything_is_there(example: Desk) -> None:
    found = example.read(meetings.get, FOUNDING)
    assert checks(found)[CheckKind.PRESENCE] == (True, 0)
    scan = Annex(1, "", "Underskrevet.pdf", "application/pdf", "0" * 64, 1, kind=AttachmentKind.SCAN)
    items = [replace(item, minutes_text="Drøftet.") for item in found.items]
    adopted = replace(found.fields, status=MeetingStatus.APPROVED)
    whole = replace(found, items=items, papers=(scan,), fields=adopted)
    assert all(done and not count for done, count in checks(whole).values())
    assert not checks(replace(whole, papers=(replace(scan, kind=AttachmentKind.MINUTES),)))[CheckKind.SCANS][
        0
    ]
    assert not checks(replace(whole, attendances=()))[CheckKind.PRESENCE][0]
    assert not checks(replace(whole, items=()))[CheckKind.MINUTES][0]


def test_a_bare_meeting_lacks_nearly_everything_that_is_due(small: Small) -> None:
    meeting_id = small.meeting(DAY, status=MeetingStatus.PLANNED)
    assert missing(small, meeting_id, BEFORE) == {
        WorkStep.CALL: {MissingKind.PLACE, MissingKind.NOTICE},
        WorkStep.AGENDA: {MissingKind.ITEMS},
        WorkStep.PEOPLE: {MissingKind.INVITED, MissingKind.CHAIR, MissingKind.MINUTE_TAKER},
        WorkStep.HOLD: set(),
        WorkStep.MINUTES: set(),
        WorkStep.CLOSE: set(),
    }
    states = small.desk.read(closing.steps, meeting_id, today=BEFORE)
    assert not any(state.done for state in states.values())


@pytest.mark.parametrize(("today", "late"), [(date(2026, 11, 19), False), (date(2026, 11, 20), True)])
def test_a_notice_is_late_when_its_days_can_no_longer_be_kept(small: Small, today: date, late: bool) -> None:
    meeting_id = small.meeting(DAY, status=MeetingStatus.PLANNED, place="Byrådssalen")
    expected = MissingKind.NOTICE_LATE if late else MissingKind.NOTICE
    assert missing(small, meeting_id, today)[WorkStep.CALL] == {expected}


def test_answers_are_asked_for_until_the_meeting_is_held(small: Small) -> None:
    silent = {small.person("Bo", of=small.organization("Ærø Stål")): Presence.INVITED}
    called = small.meeting(DAY, silent, status=MeetingStatus.CALLED)
    assert MissingKind.ANSWERS in missing(small, called, DAY)[WorkStep.PEOPLE]
    assert MissingKind.ANSWERS not in missing(small, called, AFTER)[WorkStep.PEOPLE]
    planned = small.meeting(DAY, silent, status=MeetingStatus.PLANNED)
    assert MissingKind.ANSWERS not in missing(small, planned, BEFORE)[WorkStep.PEOPLE]


def test_what_is_due_grows_with_the_meeting(small: Small) -> None:
    silent = {small.person("Bo", of=small.organization("Ærø Stål")): Presence.INVITED}
    meeting_id = small.meeting(DAY, silent, AgendaItemFields("Budget"), status=MeetingStatus.CALLED)
    assert missing(small, meeting_id, BEFORE)[WorkStep.HOLD] == set()
    on_the_day = missing(small, meeting_id, DAY)
    assert (on_the_day[WorkStep.HOLD], on_the_day[WorkStep.MINUTES]) == ({MissingKind.PRESENCE}, set())
    after = missing(small, meeting_id, AFTER)
    assert after[WorkStep.MINUTES] == {MissingKind.ACCOUNTS, MissingKind.DRAFT, MissingKind.ADOPTION}
    assert after[WorkStep.CLOSE] == set()
    small.write(meetings.change, meeting_id, status=MeetingStatus.APPROVED)
    adopted = missing(small, meeting_id, AFTER)
    assert adopted[WorkStep.MINUTES] == {MissingKind.ACCOUNTS}
    assert adopted[WorkStep.CLOSE] == {MissingKind.SCANS, MissingKind.CLOSING}


def test_of_a_cancelled_meeting_nothing_is_due(small: Small) -> None:
    meeting_id = small.meeting(DAY, status=MeetingStatus.CANCELLED)
    states = small.desk.read(closing.steps, meeting_id, today=AFTER)
    assert set(states.values()) == {StepState(done=False)}


def test_the_example_shows_its_state(example: Desk) -> None:
    states = example.read(closing.steps, ORDINARY, today=date(2026, 11, 24))
    assert states[WorkStep.AGENDA] == StepState(done=True)
    assert states[WorkStep.PEOPLE].missing == (MissingKind.ANSWERS,)
    assert not states[WorkStep.HOLD].done


def test_a_meeting_that_is_not_there_is_said(example: Desk) -> None:
    for call in (closing.checklist, lambda session, key: closing.steps(session, key, today=DAY)):
        with pytest.raises(UserError) as caught:
            example.read(call, 99)
        assert caught.value.code is ErrorCode.NOT_FOUND
