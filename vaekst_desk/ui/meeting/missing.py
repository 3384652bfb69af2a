"""The steps of a meeting and what is missing in them, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from vaekst_desk.domain.closing import MissingKind, StepState, WorkStep
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP

_STEPS: Mapping[WorkStep, str] = {
    WorkStep.CALL: QT_TRANSLATE_NOOP("MeetingSteps", "Call"),
    WorkStep.AGENDA: QT_TRANSLATE_NOOP("MeetingSteps", "Agenda"),
    WorkStep.PEOPLE: QT_TRANSLATE_NOOP("MeetingSteps", "Attendees"),
    WorkStep.HOLD: QT_TRANSLATE_NOOP("MeetingSteps", "Hold"),
    WorkStep.MINUTES: QT_TRANSLATE_NOOP("MeetingSteps", "Minutes"),
    WorkStep.CLOSE: QT_TRANSLATE_NOOP("MeetingSteps", "Close"),
}

_MISSING: Mapping[MissingKind, str] = {
    MissingKind.PLACE: QT_TRANSLATE_NOOP("MeetingSteps", "no place or link yet"),
    MissingKind.NOTICE: QT_TRANSLATE_NOOP("MeetingSteps", "the notice is not sent"),
    MissingKind.NOTICE_LATE: QT_TRANSLATE_NOOP("MeetingSteps", "the notice should have been sent by now"),
    MissingKind.CHAIR: QT_TRANSLATE_NOOP("MeetingSteps", "no chair chosen"),
    MissingKind.MINUTE_TAKER: QT_TRANSLATE_NOOP("MeetingSteps", "no minute-taker chosen"),
    MissingKind.ITEMS: QT_TRANSLATE_NOOP("MeetingSteps", "no items yet"),
    MissingKind.INVITED: QT_TRANSLATE_NOOP("MeetingSteps", "nobody invited yet"),
    MissingKind.ANSWERS: QT_TRANSLATE_NOOP("MeetingSteps", "not everybody has answered"),
    MissingKind.PRESENCE: QT_TRANSLATE_NOOP("MeetingSteps", "not everybody is checked in"),
    MissingKind.ACCOUNTS: QT_TRANSLATE_NOOP("MeetingSteps", "items without a word"),
    MissingKind.DRAFT: QT_TRANSLATE_NOOP("MeetingSteps", "the draft is not made"),
    MissingKind.ADOPTION: QT_TRANSLATE_NOOP("MeetingSteps", "the minutes are not adopted"),
    MissingKind.SCANS: QT_TRANSLATE_NOOP("MeetingSteps", "the signed page is not there"),
    MissingKind.CLOSING: QT_TRANSLATE_NOOP("MeetingSteps", "not closed yet"),
}


def step_names() -> dict[WorkStep, str]:
    """The steps as the bar names them, in their order."""
    return {step: QCoreApplication.translate("MeetingSteps", name) for step, name in _STEPS.items()}


def phrase(missing: MissingKind) -> str:
    """One thing that is missing: "the notice is not sent"."""
    return QCoreApplication.translate("MeetingSteps", _MISSING[missing])


def sentence(state: StepState) -> str:
    """Everything missing in a step, as one sentence; empty for nothing."""
    text = ", ".join(phrase(each) for each in state.missing)
    return f"{text[:1].upper()}{text[1:]}." if text else ""
