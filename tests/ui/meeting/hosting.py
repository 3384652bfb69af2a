"""One step of the workspace alone in a window of its own, read anew as the workspace does it."""

from typing import TypeVar, cast

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vaekst_desk.services import meetings
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.workbench import Workbench

S = TypeVar("S", bound=Step)


def hosted(kind: type[S], bench: Workbench, meeting_id: int, qtbot: QtBot) -> S:
    """A step of a meeting on screen; let go of with the test."""
    step = kind(bench, cast(QWidget, None))

    def reread(*_: object) -> None:
        step.show_meeting(bench.read(meetings.get, meeting_id))

    step.reload_wanted.connect(reread)
    bench.changed.connect(reread)

    def let_go(_step: QWidget) -> None:
        bench.changed.disconnect(reread)
        step.close_down()

    qtbot.addWidget(step, before_close_func=let_go)
    reread()
    step.resize(1100, 620)
    with qtbot.waitExposed(step):
        step.show()
    step.activateWindow()
    return step
