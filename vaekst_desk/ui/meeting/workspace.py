"""A meeting as a workspace: its name, its steps across the top, and the step chosen below."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain import closing
from vaekst_desk.domain.changes import Topic
from vaekst_desk.domain.closing import StepState, WorkStep
from vaekst_desk.domain.dates import short_date, short_time
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.domain.vocabulary import MeetingStatus
from vaekst_desk.services import meetings
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.editor import locale_of
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.meeting import missing
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.meeting.steps_bar import StepsBar
from vaekst_desk.ui.theme import quiet_text
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_TOPICS = frozenset(Topic) - {Topic.TARGETS, Topic.AGREEMENTS}
_PAUSE = 150  # ms without a further change before the meeting is read anew
_HEADING = 1.5

_FIRST = {
    MeetingStatus.PLANNED: WorkStep.CALL,
    MeetingStatus.CALLED: WorkStep.PEOPLE,
    MeetingStatus.HELD: WorkStep.MINUTES,
    MeetingStatus.APPROVED: WorkStep.CLOSE,
    MeetingStatus.CLOSED: WorkStep.CLOSE,
    MeetingStatus.CANCELLED: WorkStep.CALL,
}


def first_step(meeting: Meeting, today: date) -> WorkStep:
    """What she most likely opens a meeting for: on its day to hold it, else what comes next."""
    status = meeting.fields.status
    on_the_day = meeting.fields.starts_at.date() == today
    if on_the_day and status in (MeetingStatus.PLANNED, MeetingStatus.CALLED):
        return WorkStep.HOLD
    return _FIRST[status]


def _made(step: WorkStep) -> Callable[[Workbench, QWidget], Step]:
    """The widget of a step; its module is imported when it is first shown."""
    match step:
        case WorkStep.CALL:
            from vaekst_desk.ui.meeting.call_step import CallStep

            return CallStep
        case WorkStep.AGENDA:
            from vaekst_desk.ui.meeting.agenda_step import AgendaStep

            return AgendaStep
        case WorkStep.PEOPLE:
            from vaekst_desk.ui.meeting.people_step import PeopleStep

            return PeopleStep
        case WorkStep.HOLD:
            from vaekst_desk.ui.meeting.hold_step import HoldStep

            return HoldStep
        case WorkStep.MINUTES:
            from vaekst_desk.ui.meeting.minutes_step import MinutesStep

            return MinutesStep
        case WorkStep.CLOSE:
            from vaekst_desk.ui.meeting.close_step import CloseStep

            return CloseStep


Found = tuple[Meeting, Mapping[WorkStep, StepState]]


def _read(session: Session, meeting_id: int, *, today: date) -> Found:
    """The meeting, read once, and how its steps stand. Raises NOT_FOUND."""
    found = meetings.get(session, meeting_id)
    return found, closing.steps(found, today=today)


class Workspace(QWidget):
    """One meeting. `left` asks to go back to the list, `paper_wanted` for a preview, `link_opened` for another page.

    The meeting is read once and handed to the step shown; after a change it is read anew on the worker, and at once
    where a step asks for it.
    """

    left = Signal()
    paper_wanted = Signal(object)
    link_opened = Signal(str, int)

    def __init__(self, workbench: Workbench, meeting_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.workbench, self.language, self.meeting_id = workbench, workbench.language, meeting_id
        self.setLocale(locale_of(workbench.language))
        self.meeting, self._states = workbench.read(_read, meeting_id, today=workbench.today())
        self._steps: dict[WorkStep, Step] = {}
        self._reading: Job | None = None
        self._make_parts()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._read_aside)
        workbench.changed.connect(self._changed)
        self._show_head()
        self.show_step(first_step(self.meeting, workbench.today()))

    # --- making

    def _make_parts(self) -> None:
        self._back = QToolButton(self)
        self._back.setAutoRaise(True)
        self._back.setToolTip(self.tr("Back to the meetings (Esc)"))
        self._back.setAccessibleName(self.tr("Back to the meetings"))
        self._back.clicked.connect(self.leave)
        self._title, self._subtitle = QLabel(self), QLabel(self)
        for label in (self._title, self._subtitle):
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = missing.step_names()
        self.bar = StepsBar(words, self)
        self.bar.chosen.connect(self.show_step)
        self.stack = QStackedWidget(self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 16, 4)
        head.setSpacing(8)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        steps = QHBoxLayout()
        steps.setContentsMargins(12, 0, 12, 4)
        steps.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(steps)
        column.addWidget(self.stack, 1)
        for keys, forward in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=forward: self._turn(by))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_look()

    def _lay_look(self) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _HEADING)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        palette = self._subtitle.palette()
        palette.setColor(palette.ColorRole.WindowText, quiet_text(self.palette()))
        self._subtitle.setPalette(palette)
        self._back.setIcon(icon("back"))
        if self._steps:
            self.bar.show_states(self._states, missing.sentence)

    # --- the steps

    @property
    def step(self) -> WorkStep:
        """The step shown."""
        return next(name for name, widget in self._steps.items() if widget is self.stack.currentWidget())

    def step_widget(self) -> Step:
        """The widget of the step shown."""
        return self._steps[self.step]

    @guard
    def show_step(self, step: WorkStep) -> None:
        """Shows a step, made the first time it is asked for; the one before is kept where its typing cannot be saved."""
        if self._steps and not self.step_widget().flush():
            self.bar.show_step(self.step)  # the click has marked the other one
            return
        if self._timer.isActive() or self._reading:  # what was just saved must not be shown as it was before
            self.reload()
        widget = self._steps.get(step) or self._make_step(step)
        widget.show_meeting(self.meeting)
        self._bring_up(step)
        if self.isVisible():
            widget.take_focus()

    def _bring_up(self, step: WorkStep) -> None:
        self.stack.setCurrentWidget(self._steps[step])
        self.bar.show_step(step)

    def _make_step(self, step: WorkStep) -> Step:
        widget = _made(step)(self.workbench, self.stack)
        widget.reload_wanted.connect(self.reload)
        widget.step_wanted.connect(self.show_step)
        widget.paper_wanted.connect(self.paper_wanted)
        widget.item_wanted.connect(self.show_item)
        widget.link_opened.connect(self.link_opened)
        self._steps[step] = widget
        self.stack.addWidget(widget)
        return widget

    def show_item(self, item_id: int) -> None:
        """Goes to an agenda item where it is written up."""
        self.show_step(WorkStep.HOLD)
        if self.step is WorkStep.HOLD:
            self.step_widget().show_item(item_id)

    def _turn(self, by: int) -> None:
        order = list(WorkStep)
        self.show_step(order[(order.index(self.step) + by) % len(order)])

    def take_focus(self) -> None:
        """Puts the focus where work in the step shown begins."""
        self.step_widget().take_focus()

    # --- what is typed and read

    def flush(self) -> bool:
        """Saves whatever is typed in any step; False where something cannot be, and then a step that says so is shown."""
        unsaved = [name for name, step in self._steps.items() if not step.flush()]
        if unsaved and self.step not in unsaved:
            self._bring_up(unsaved[0])
        return not unsaved

    def leave(self) -> None:
        """Goes back to the list once everything typed is saved; stays where something cannot be."""
        if self.flush():
            self.left.emit()

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & _TOPICS:
            if self._reading:
                self._reading.cancel()
                self._reading = None
            self._timer.start()

    def _read_aside(self) -> None:
        if self.step_widget().busy:
            self._timer.start()
            return
        desk, meeting_id, today = self.workbench.desk, self.meeting_id, self.workbench.today()

        self._reading = self.workbench.worker.run(
            lambda _: desk.read(_read, meeting_id, today=today), on_result=self._take, on_error=self._failed
        )

    def _take(self, found: Found) -> None:
        self._reading = None
        self.meeting, self._states = found
        self._show_all()

    def _failed(self, error: BaseException) -> None:
        """Undo may take away the very meeting that is shown."""
        self._reading = None
        if not isinstance(error, UserError) or error.code is not ErrorCode.NOT_FOUND:
            raise error
        self.left.emit()

    @guard
    def reload(self) -> None:
        """Reads the meeting anew at once."""
        self._timer.stop()
        if self._reading:
            self._reading.cancel()
            self._reading = None
        try:
            found = self.workbench.read(_read, self.meeting_id, today=self.workbench.today())
        except UserError as error:
            self._failed(error)
        else:
            self._take(found)

    def _show_all(self) -> None:
        self._show_head()
        self.step_widget().show_meeting(self.meeting)

    def _show_head(self) -> None:
        fields = self.meeting.fields
        words = wording(self.workbench.language)
        end = f"–{short_time(fields.ends_at)}" if fields.ends_at else ""
        clock = self.tr("at {time}").format(time=f"{short_time(fields.starts_at)}{end}")
        self._title.setText(f"{fields.title} · {self.meeting.number}")
        self._subtitle.setText(
            joined(
                self.meeting.body,
                f"{short_date(fields.starts_at.date())} {clock}",
                fields.place,
                words.meeting_status_names[fields.status],
            )
        )
        self.bar.show_states(self._states, missing.sentence)

    def close_down(self) -> None:
        """Lets go of the register: nothing is read any more."""
        self._timer.stop()
        if self._reading:
            self._reading.cancel()
        self.workbench.changed.disconnect(self._changed)
        for step in self._steps.values():
            step.close_down()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_look()
