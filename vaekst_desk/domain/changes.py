"""What a write touched and what it is called in the history."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Generic, TypeVar


class Topic(StrEnum):
    """The kinds of things a view can show; a view reloads when a topic it shows changed."""

    ORGANIZATIONS = "organizations"
    REPRESENTATIVES = "representatives"
    MEETINGS = "meetings"
    AGREEMENTS = "agreements"
    TASKS = "tasks"
    TARGETS = "targets"
    ATTACHMENTS = "attachments"
    SETTINGS = "settings"


Changes = frozenset[Topic]


class StepCode(StrEnum):
    """What the secretary did, as the history and the undo menu call it."""

    ORGANIZATION_ADD = "organization-add"
    ORGANIZATION_EDIT = "organization-edit"
    ORGANIZATION_BIN = "organization-bin"
    ORGANIZATION_RESTORE = "organization-restore"
    REPRESENTATIVE_ADD = "representative-add"
    REPRESENTATIVE_EDIT = "representative-edit"
    REPRESENTATIVE_BIN = "representative-bin"
    REPRESENTATIVE_RESTORE = "representative-restore"
    MANDATE_ADD = "mandate-add"
    MANDATE_EDIT = "mandate-edit"
    MANDATE_REMOVE = "mandate-remove"
    MEETING_ADD = "meeting-add"
    MEETING_EDIT = "meeting-edit"
    MEETING_BIN = "meeting-bin"
    MEETING_RESTORE = "meeting-restore"
    MEETINGS_PLAN = "meetings-plan"
    MEETING_CALL = "meeting-call"
    MEETING_CANCEL = "meeting-cancel"
    MEETING_ADOPT = "meeting-adopt"
    MEETING_CLOSE = "meeting-close"
    MEETING_REOPEN = "meeting-reopen"
    ATTENDANCE_EDIT = "attendance-edit"
    PRESENCE_SET = "presence-set"
    AGENDA_EDIT = "agenda-edit"
    AGENDA_TEMPLATE = "agenda-template"
    ANNEX_ADD = "annex-add"
    ANNEX_EDIT = "annex-edit"
    ANNEX_REMOVE = "annex-remove"
    MINUTES_EDIT = "minutes-edit"
    DECISION_EDIT = "decision-edit"
    DECISION_REMOVE = "decision-remove"
    BODY_EDIT = "body-edit"
    BODY_REMOVE = "body-remove"
    AGREEMENT_ADD = "agreement-add"
    AGREEMENT_EDIT = "agreement-edit"
    AGREEMENT_BIN = "agreement-bin"
    AGREEMENT_RESTORE = "agreement-restore"
    SIGNATURE_EDIT = "signature-edit"
    TASK_ADD = "task-add"
    TASK_EDIT = "task-edit"
    TASK_DONE = "task-done"
    TASK_REMOVE = "task-remove"
    SETTINGS_EDIT = "settings-edit"
    IMPORT_ORGANIZATIONS = "import-organizations"
    IMPORT_REPRESENTATIVES = "import-representatives"
    TARGET_EDIT = "target-edit"
    REGISTER_CREATE = "register-create"
    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> "StepCode":
        """A step that another version of the program recorded is still a step."""
        return cls.OTHER


@dataclass(frozen=True, slots=True)
class Label:
    """The name of one step: a code and what fills its sentence, e.g. the person's name or a count."""

    code: StepCode
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, code: StepCode, **params: object) -> "Label":
        """A label with its params turned to text."""
        return cls(code, {name: str(value) for name, value in params.items()})


@dataclass(frozen=True, slots=True)
class Step:
    """One recorded step of the history, newest known first in lists."""

    id: int
    at: datetime
    who: str
    label: Label
    kind: str


R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Written(Generic[R]):
    """What `Desk.write` gives back: the topics touched, the function's own result, and the step (None: no change)."""

    topics: Changes
    result: R
    step_id: int | None
