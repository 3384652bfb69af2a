"""Afhold: the meeting itself. Who is there on the left; the item, its text, decisions and tasks on the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from vaekst_desk.domain.changes import StepCode
from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.domain.vocabulary import MeetingStatus
from vaekst_desk.services import agenda, minutes
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.meeting.check_in_panel import CheckInPanel
from vaekst_desk.ui.meeting.hold_clock import going_on
from vaekst_desk.ui.meeting.hold_item import HoldItem
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.workbench import Workbench

_LEFT = 328  # px: three keys beside each other
_CLOCK = 20_000  # ms between two looks at the clock
_DWELL = 10_000  # ms on an item before it counts as taken up


class HoldStep(Step):
    """Check-in and minutes side by side; F6 goes from one half to the other, and no mouse is needed anywhere."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(workbench, parent)
        self.people = CheckInPanel(self, self)
        self.item = HoldItem(self, self.people, self)
        self.start, self.finish = (
            QPushButton(self.tr("&Start the meeting"), self),
            QPushButton(self.tr("The meeting is &over"), self),
        )
        for button, run in ((self.start, self.start_meeting), (self.finish, self.finish_meeting)):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        self._lay_out()
        self._set_keys()
        self.item.wanted.connect(self.go_to_item)
        self.item.postpone_wanted.connect(self.postpone)
        self.people.quorum_changed.connect(self.item.judge)
        self._stale = False
        workbench.changed.connect(self._changed)
        self._shown_at = self.now()
        self.dwell = QTimer(self, singleShot=True, interval=_DWELL)
        self.dwell.timeout.connect(self._take_up)
        self._clock = QTimer(self, interval=_CLOCK)
        self._clock.timeout.connect(self._tick)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def _lay_out(self) -> None:
        self.halves = QSplitter(Qt.Orientation.Horizontal, self)
        left, right = QWidget(self), QWidget(self)
        for half, part in ((left, self.people), (right, self.item)):
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)
            self.halves.addWidget(half)
        ends = QHBoxLayout()
        ends.addWidget(self.start)
        ends.addStretch(1)
        ends.addWidget(self.finish)
        layout = right.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(ends)
        left.setMinimumWidth(_LEFT)
        self.halves.setSizes([2 * _LEFT, 3 * _LEFT])
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(16)
        self.halves.setStretchFactor(0, 2)
        self.halves.setStretchFactor(1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 8)
        whole.addWidget(self.halves)

    def _set_keys(self) -> None:
        for keys, run in (
            ("Ctrl+PgDown", lambda: self.item.go(1)),
            ("Ctrl+PgUp", lambda: self.item.go(-1)),
            ("Ctrl+D", self.item.new_decision),
            ("Ctrl+T", self.item.new_task),
            ("F6", self.turn),
        ):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, run, context=context)

    # --- showing

    def show_meeting(self, meeting: Meeting) -> None:
        super().show_meeting(meeting)
        self._stale = False
        self.people.show_meeting(meeting)
        self.item.show_meeting(meeting)
        on = self.writable and going_on(meeting.fields, self.now())
        self.start.setVisible(on and meeting.fields.began_at is None and bool(meeting.items))
        status = meeting.fields.status
        over = status.was_held or status is MeetingStatus.CANCELLED
        self.finish.setVisible(self.writable and not over)
        self.finish.setEnabled(self.now() >= meeting.fields.starts_at or meeting.fields.began_at is not None)
        if not self._clock.isActive():
            self._clock.start()

    def _changed(self) -> None:
        self._stale = True

    def _tick(self) -> None:
        if self.isVisible():
            self.item.show_clock()

    def take_focus(self) -> None:
        self.people.edit.setFocus()

    def turn(self) -> None:
        """To the other half: the line for names, or the text of the item."""
        focus = self.focusWidget()
        on_the_left = focus is not None and self.people.isAncestorOf(focus)
        (self.item.minutes_text if on_the_left else self.people.edit).setFocus()

    def show_item(self, item_id: int) -> None:
        """Shows an item of the agenda."""
        at = next((at for at, item in enumerate(self.meeting.items) if item.id == item_id), None)
        if at is not None:
            self.go_to_item(at)

    # --- doing

    @guard
    def go_to_item(self, at: int) -> None:
        """Shows another item once all about this one is saved; during the meeting it is taken up if it stays."""
        if not self.item.flush():
            self.item.show_clock()
            self.item.items.setCurrentIndex(self.item.at)
            return
        if self._stale:  # what was just saved must not be shown as it was before
            self.reload_wanted.emit()
        self.item.show_item(at)
        self._shown_at = self.now()
        if self.meeting.fields.began_at is not None:
            self.dwell.start()
        if not self.people.isAncestorOf(self.focusWidget() or self):
            self.item.minutes_text.setFocus()

    @guard
    def _take_up(self) -> None:
        """Notes when the item shown was taken up, the first time, while the meeting goes on.

        An item that is only leafed past is not: it is still to be dealt with.
        """
        item = self.item.item
        if (
            item
            and item.id
            and item.started_at is None
            and self.writable
            and going_on(self.meeting.fields, self.now())
        ):
            self.write(self.label(StepCode.AGENDA_EDIT, item.title), agenda.start, item.id, at=self._shown_at)

    @guard
    def start_meeting(self) -> None:
        """The meeting begins, with the item shown."""
        self.item.flush()
        self._shown_at = self.now()
        self._take_up()
        self.item.minutes_text.setFocus()

    @guard
    def postpone(self, postponed: bool) -> None:
        """Notes that the item is not dealt with after all, or is."""
        item = self.item.item
        if item and item.id and self.item.flush():
            self.write(
                self.label(StepCode.AGENDA_EDIT, item.title), agenda.change, item.id, postponed=postponed
            )

    @guard
    def finish_meeting(self) -> None:
        """The meeting is over: whoever is not noted stayed away, and the minutes are a draft."""
        if not self.flush():
            return
        now = self.now()
        finished = now if going_on(self.meeting.fields, now) else None
        self.write(
            self.label(StepCode.MEETING_EDIT),
            minutes.draft,
            self.meeting.id,
            today=self.workbench.today(),
            finished_at=finished,
        )
        self.step_wanted.emit(WorkStep.MINUTES)

    # --- what is typed

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """What is typed is saved when its field is left, whatever was pressed for it."""
        if old is None or new is None or self._meeting is None or not self.item.isAncestorOf(old):
            return
        if new.window() is self.window():
            self.item.left(old, new)

    @property
    def busy(self) -> bool:
        return self.people.busy

    def flush(self) -> bool:
        return all([self.people.writes.flush(), self.item.flush()])

    def close_down(self) -> None:
        self._clock.stop()
        self.dwell.stop()
        self.people.writes.flush()
