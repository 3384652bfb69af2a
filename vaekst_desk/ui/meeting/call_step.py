"""The step Call: the facts of the meeting, and beside them the sending of its notice."""

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.ui.meeting.call_facts import FactsPage
from vaekst_desk.ui.meeting.call_send import SendPanel
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.workbench import Workbench

_FACTS, _SEND = 3, 2  # how the two share the width


class CallStep(Step):
    """Edits the facts in place and sends the notice."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(workbench, parent)
        self.facts, self.send = FactsPage(self, self), SendPanel(self, self)
        splitter = QSplitter(self)
        splitter.setHandleWidth(24)
        splitter.setChildrenCollapsible(False)
        for at, (part, share, least) in enumerate(((self.facts, _FACTS, 360), (self.send, _SEND, 320))):
            part.setMinimumWidth(least)
            splitter.addWidget(part)
            splitter.setStretchFactor(at, share)
        splitter.setSizes([_FACTS * 200, _SEND * 200])
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 16)
        row.addWidget(splitter)

    def show_meeting(self, meeting: Meeting) -> None:
        super().show_meeting(meeting)
        self.facts.show_meeting(meeting)
        self.send.show_meeting(meeting)

    def flush(self) -> bool:
        return self.facts.autosave.flush()

    def take_focus(self) -> None:
        self.facts.form.title.setFocus()

    def close_down(self) -> None:
        self.facts.close_down()
        self.send.close_down()
        super().close_down()
