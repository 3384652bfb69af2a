"""What somebody promised to do, as rows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TaskScope(StrEnum):
    """Which tasks a list shows: those not done, of these those past their date, those done, or all."""

    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"
    ALL = "all"


class TaskSort(StrEnum):
    """What a list of tasks can be sorted by."""

    DUE = "due"
    TITLE = "title"
    RESPONSIBLE = "responsible"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class TaskQuery:
    """Which tasks a list shows: of one meeting, of a body's meetings, of one person, matching `text`; None means all.

    `as_of` is the day that `OVERDUE` is measured from; tasks without a due date come last when sorted by it.
    """

    text: str = ""
    meeting_id: int | None = None
    body_id: int | None = None
    responsible_id: int | None = None
    as_of: date = date.max
    scope: TaskScope = TaskScope.OPEN
    sort: TaskSort = TaskSort.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class TaskFields:
    """What can be typed about a task; `id` is None for a new one."""

    title: str = ""
    responsible_id: int | None = None
    due: date | None = None
    done_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as listed, with the person and the meeting's item it came from (0 and empty where there is none)."""

    id: int
    title: str
    responsible_id: int | None
    responsible: str
    due: date | None
    done_on: date | None
    item_id: int | None
    item: str
    meeting_id: int | None
    meeting_number: str
    meeting: str

    def overdue(self, today: date) -> bool:
        """Whether it is not done and its date has passed."""
        return self.done_on is None and self.due is not None and self.due < today

    @property
    def fields(self) -> TaskFields:
        """What can be typed about it, for an editor."""
        return TaskFields(self.title, self.responsible_id, self.due, self.done_on, self.id)
