"""What every step of a meeting's workspace does."""

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.changes import Label, StepCode, Written
from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.workbench import Workbench

P = ParamSpec("P")
R = TypeVar("R")


class Step(QWidget):
    """One step of the workspace. It writes at once, each thing as an undo step of its own; there is no save button.

    `reload_wanted` asks for the meeting to be read anew at once, `step_wanted` for another `WorkStep`, `paper_wanted`
    for the preview of a `PaperKind`, `item_wanted` for an agenda item where it is written up, `link_opened` for a thing
    on another page.
    """

    reload_wanted = Signal()
    step_wanted = Signal(object)
    paper_wanted = Signal(object)
    item_wanted = Signal(int)
    link_opened = Signal(str, int)

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.workbench, self.language = workbench, workbench.language
        self._meeting: Meeting | None = None

    @property
    def meeting(self) -> Meeting:
        """The meeting as last read; only once `show_meeting` was called."""
        assert self._meeting is not None
        return self._meeting

    @property
    def writable(self) -> bool:
        """Whether anything may be written about the meeting."""
        return not self.workbench.read_only and not self.meeting.closed

    # what a subclass says

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the meeting as it is now, without touching what is being typed. A subclass ends with its own showing."""
        self._meeting = meeting

    @property
    def busy(self) -> bool:
        """Whether keys are coming faster than the register need be read: it is, once they stop."""
        return False

    def flush(self) -> bool:
        """Saves whatever is typed; False where something cannot be saved, which is then said beside it."""
        return True

    def show_item(self, item_id: int) -> None:
        """Goes to an agenda item, in a step that shows them one by one."""

    def close_down(self) -> None:
        """Lets go of the register and of whatever runs aside."""

    def take_focus(self) -> None:
        """Puts the focus where work in this step begins."""
        self.setFocus()

    # what is the same for all

    def label(self, code: StepCode, name: str = "", **params: object) -> Label:
        """What a change is called in the history; without a name it bears the meeting's title."""
        return Label.of(code, name=name or self.meeting.fields.title, **params)

    def write(
        self, label: Label, change: Callable[Concatenate[Session, P], R], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """One change as one undo step, after which the meeting is read anew. Raises what the change raises."""
        written: Written[R] = self.workbench.write(label, change, *args, **kwargs)
        if written.topics:
            self.reload_wanted.emit()
        return written.result

    @staticmethod
    def now() -> datetime:
        """The local time on her clock, to the minute."""
        return datetime.now().replace(second=0, microsecond=0)  # noqa: DTZ005  her own wall clock is meant
