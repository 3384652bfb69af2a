"""Checking in, on the left of Afhold: who is there, since when, for whom; and whether the body can decide."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AttendanceRow, Meeting
from vaekst_desk.domain.presence import unnoted
from vaekst_desk.domain.quorum import Quorum, Seats, quorum
from vaekst_desk.domain.vocabulary import Language, Presence, TieRule
from vaekst_desk.services import bodies, organizations
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.field_errors import FieldErrors, MessageLine
from vaekst_desk.ui.meeting.hold_clock import moment, on_the_clock
from vaekst_desk.ui.meeting.people_list import Command, PeopleList, Scope
from vaekst_desk.ui.meeting.people_model import Column
from vaekst_desk.ui.meeting.quorum_line import quorum_sentence
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.time_edit import TimeEdit

_AWAY = (Presence.APOLOGIES, Presence.ABSENT)


def _rules(session: Session, meeting: Meeting) -> tuple[BodyFields, Seats]:
    fields = meeting.fields
    return bodies.rules(session, fields.body_id), bodies.seats(
        session, fields.body_id, on=fields.starts_at.date()
    )


class CheckInPanel(PeopleList):
    """The list with its keys for the day of the meeting. `quorum_changed` says that the body stands otherwise now."""

    quorum_changed = Signal()

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(
            step,
            (Column.NAME, Column.ORGANIZATION, Column.STATE),
            _scopes(),
            hint=QCoreApplication.translate("CheckInPanel", "Two letters of a name, Enter = there"),
            parent=parent,
        )
        self.rules, self._seats = BodyFields(), Seats()
        self._ruled: object = None
        self._groups: dict[str, str] = {}
        self._quorum: Quorum | None = None
        self.quorum_line = MessageLine(self)
        self.column.insertWidget(1, self.quorum_line)
        self._add_times()
        self.add_commands(self._all_commands())
        self.edit.entered.connect(self.mark_present)
        self.table.entered.connect(self.mark_present)
        self.current_changed.connect(self._show_times)
        self.noted.connect(self._show_quorum)

    def _add_times(self) -> None:
        self.arrived_at, self.left_at = TimeEdit(self), TimeEdit(self)
        self.arrived_at.setObjectName("arrived_at")
        self.left_at.setObjectName("left_at")
        row = QGridLayout()
        row.setHorizontalSpacing(8)
        for at, (text, edit) in enumerate(
            ((self.tr("Came at"), self.arrived_at), (self.tr("Left at"), self.left_at))
        ):
            label = QLabel(text, self)
            label.setBuddy(edit)
            label.setMinimumHeight(edit.sizeHint().height())
            row.addWidget(label, 0, 2 * at, Qt.AlignmentFlag.AlignTop)
            row.addWidget(edit, 0, 2 * at + 1)
            edit.returnPressed.connect(self._times_typed)
            edit.editingFinished.connect(self._take_times)
        row.setColumnStretch(1, 1)
        row.setColumnStretch(3, 1)
        self.column.insertLayout(4, row)
        self._errors = FieldErrors(
            {"arrived_at": self.arrived_at, "left_at": self.left_at}, language=self.language
        )
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F2"), self, self._go_to_times, context=context)

    def _all_commands(self) -> tuple[Command, ...]:
        return (
            Command(self.tr("There"), "Enter", self.mark_present),
            Command(self.tr("Came now"), "F3", self.came_now),
            Command(self.tr("Left now"), "F4", self.left_now),
            Command(self.tr("Alternate"), "F5", lambda: self.stand_in(Presence.PRESENT)),
            Command(self.tr("Apologies"), "F7", lambda: self.set_presence(Presence.APOLOGIES)),
            Command(self.tr("Stayed away"), "F8", lambda: self.set_presence(Presence.ABSENT)),
            Command(self.tr("Not noted"), "Shift+F8", lambda: self.set_presence(Presence.INVITED)),
            Command(self.tr("Guest"), "F12", lambda: self.add_guest(Presence.PRESENT), needs_one=False),
        )

    # --- showing

    def show_meeting(self, meeting: Meeting) -> None:
        ruled = (meeting.fields.body_id, meeting.fields.starts_at.date())
        if ruled != self._ruled:
            self.read_rules(meeting)
            self._ruled = ruled
        super().show_meeting(meeting)
        for edit in (self.arrived_at, self.left_at):
            edit.setReadOnly(not self._step.writable)

    def read_rules(self, meeting: Meeting) -> None:
        """Reads by what rule the body decides, and its seats."""
        self.rules, self._seats = self.workbench.read(_rules, meeting)
        english = self.language is Language.ENGLISH
        groups = self.workbench.read(organizations.groups)
        self._groups = {each.code: each.name_en if english else each.name_da for each in groups}

    @property
    def tie_rule(self) -> TieRule:
        """What becomes of a tie in the body."""
        return self.rules.tie_rule

    def quorum_at(self, at: datetime) -> Quorum:
        """How the body stands or stood at a local time."""
        return quorum(self.rules, self._seats, self.model.rows, at)

    def sentence(self, found: Quorum) -> str:
        """How the body stands, in words."""
        return quorum_sentence(found, self._groups)

    def _show_quorum(self) -> None:
        found = self.quorum_at(self._moment())
        if found != self._quorum:
            self._quorum = found
            self.quorum_line.say(self.sentence(found), Tone.NOTE if found.met else Tone.DOUBT)
            self.quorum_changed.emit()

    def _moment(self) -> datetime:
        return moment(self._step.meeting.fields, self._step.now())

    # --- noting

    @guard
    def mark_present(self) -> None:
        """Everybody marked is there; an alternate whose member is away comes instead of them."""
        rows = self.chosen()
        member = self.free_member(rows[0]) if len(rows) == 1 else None
        if member is not None:
            self.writes.flush()
            self.write_stand_in(member, rows[0].fields.person_id or 0, rows[0].name, Presence.PRESENT)
        else:
            self.set_presence(Presence.PRESENT)

    def came_now(self) -> None:
        """The person marked came just now; what they are noted for otherwise goes on."""
        if row := self.current():
            self.set_times(row, self._moment(), None)

    def left_now(self) -> None:
        """The person marked leaves just now."""
        if row := self.current():
            self._set_checked(row, row.fields.arrived_at, self._moment())

    def _set_checked(self, row: AttendanceRow, arrived_at: datetime | None, left_at: datetime | None) -> None:
        """As the service does it, but said beside the field before anything is shown."""
        if arrived_at and left_at and left_at < arrived_at:
            left, arrived = self.left_at.shown(left_at.time()), self.arrived_at.shown(arrived_at.time())
            self._errors.show(
                UserError(ErrorCode.LEFT_BEFORE_ARRIVED, field="left_at", left=left, arrived=arrived)
            )
            return
        self.set_times(row, arrived_at, left_at)

    # --- the times of the person marked

    def _show_times(self) -> None:
        row = self.current()
        for edit in (self.arrived_at, self.left_at):
            at: datetime | None = getattr(row.fields, edit.objectName()) if row else None
            edit.setEnabled(row is not None)
            if not (edit.hasFocus() and edit.isModified()):
                edit.set_value(at.time() if at else None)

    def _go_to_times(self) -> None:
        self.arrived_at.setFocus()
        self.arrived_at.selectAll()

    def _times_typed(self) -> None:
        self._take_times()
        if not self._errors.text("arrived_at") and not self._errors.text("left_at"):
            self.edit.setFocus()

    def _take_times(self) -> None:
        """Notes the times typed, where they differ from what is noted."""
        row = self.current()
        if row is None or not self._step.writable:
            return
        try:
            typed = (self.arrived_at.value(), self.left_at.value())
        except UserError:
            return  # said beside the field by the field itself
        fields = self._step.meeting.fields
        arrived_at, left_at = (on_the_clock(fields, at) if at else None for at in typed)
        if (arrived_at, left_at) != (row.fields.arrived_at, row.fields.left_at):
            self._set_checked(row, arrived_at, left_at)
        self.arrived_at.setModified(False)
        self.left_at.setModified(False)


def _scopes() -> tuple[Scope, ...]:
    translate = QCoreApplication.translate
    return (
        Scope(translate("CheckInPanel", "All {count}"), None),
        Scope(
            translate("CheckInPanel", "{count} there"), lambda row: row.fields.presence is Presence.PRESENT
        ),
        Scope(translate("CheckInPanel", "{count} apologies"), lambda row: row.fields.presence in _AWAY),
        Scope(translate("CheckInPanel", "{count} missing"), lambda row: bool(unnoted([row]))),
    )
