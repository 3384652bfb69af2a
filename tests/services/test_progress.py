"""What waits for the secretary: meetings, signatures, tasks."""

from datetime import date

import pytest

from tests.services.small_register import Small
from vaekst_desk.domain.meetings import AgendaItemFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import MeetingStatus
from vaekst_desk.services import meetings, progress, tasks
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.progress import Waiting

TODAY = date(2026, 11, 24)


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def waiting(desk: Desk) -> Waiting:
    return desk.read(progress.waiting, today=TODAY)


def test_the_example_waits_for_signatures_and_minutes(example: Desk) -> None:
    missing = waiting(example)
    assert (missing.meetings, missing.agreements, missing.tasks) == (1, 9, 1)


@pytest.mark.parametrize(
    ("status", "day", "waits"),
    [
        (MeetingStatus.PLANNED, date(2026, 12, 22), True),
        (MeetingStatus.PLANNED, date(2026, 12, 23), False),
        (MeetingStatus.CALLED, date(2026, 11, 23), True),
        (MeetingStatus.CALLED, TODAY, False),
        (MeetingStatus.HELD, date(2026, 11, 5), True),
        (MeetingStatus.APPROVED, date(2026, 11, 5), False),
        (MeetingStatus.CANCELLED, date(2026, 11, 5), False),
    ],
)
def test_a_meeting_waits_to_be_called_held_or_written_up(
    small: Small, status: MeetingStatus, day: date, waits: bool
) -> None:
    small.meeting(day, status=status)
    assert waiting(small.desk).meetings == waits


def test_a_task_waits_once_its_date_has_passed(small: Small) -> None:
    due = {"Sent": date(2026, 11, 23), "I dag": TODAY, "Uden frist": None}
    promised = tuple(TaskFields(title, None, day) for title, day in due.items())
    meeting_id = small.meeting(date(2026, 2, 5), None, AgendaItemFields("A", tasks=promised))
    loose = small.write(tasks.save, TaskFields("Uden møde", None, date(2026, 11, 1)))
    assert waiting(small.desk).tasks == 2
    small.write(tasks.mark_done, [loose], TODAY)
    assert waiting(small.desk).tasks == 1
    small.write(meetings.to_bin, [meeting_id])
    assert waiting(small.desk).tasks == 0
