"""Checking in, on the left of Afhold: who is there, since when, for whom; and whether the body can decide."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AttendanceFields, AttendanceRow, Meeting
from vaekst_desk.domain.organizations import MemberGroup
from vaekst_desk.domain.presence import unnoted
from vaekst_desk.domain.quorum import Quorum, Seats, quorum
from vaekst_desk.domain.vocabulary import Presence, TieRule
from vaekst_desk.services import bodies, check_in, organizations
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.field_errors import FieldErrors, MessageLine
from vaekst_desk.ui.meeting.hold_clock import moment, on_the_clock
from vaekst_desk.ui.meeting.people_list import Command, PeopleList, Scope, shown_presence
from vaekst_desk.ui.meeting.people_model import Change, Column
from vaekst_desk.ui.meeting.quorum_line import quorum_sentence
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.time_edit import TimeEdit


def _seats(session: Session, meeting: Meeting) -> tuple[Seats, list[MemberGroup]]:
    fields = meeting.fields
    held = bodies.seats(session, fields.body_id, on=fields.starts_at.date())
    return held, organizations.groups(session)


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
            self._read_seats(meeting)
            self._ruled = ruled
        self.rules = meeting.rules
        super().show_meeting(meeting)
        for edit in (self.arrived_at, self.left_at):
            edit.setReadOnly(not self._step.writable)

    def _read_seats(self, meeting: Meeting) -> None:
        self._seats, groups = self.workbench.read(_seats, meeting)
        self._groups = {each.code: each.name(self.language) for each in groups}

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

    def mark_present(self) -> None:
        """Everybody marked is there; an alternate whose member is away comes instead of them."""
        rows = self.chosen()
        ids = [row.fields.id for row in rows]
        self._note_there(rows, rows, _shown_there, check_in.set_presence, ids, Presence.PRESENT)

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

    def set_times(self, row: AttendanceRow, arrived_at: datetime | None, left_at: datetime | None) -> None:
        """Notes when somebody came and left, which makes them present as `mark_present` does."""

        def shows(fields: AttendanceFields) -> AttendanceFields:
            return replace(_shown_there(fields), arrived_at=arrived_at, left_at=left_at)

        # who sat there without a vote does not get it by leaving
        coming = () if left_at and row.fields.presence is Presence.PRESENT else (row,)
        times = {"arrived_at": arrived_at, "left_at": left_at}
        self._note_there([row], coming, shows, check_in.set_times, row.fields.id, **times)

    def _note_there(
        self,
        rows: Sequence[AttendanceRow],
        coming: Sequence[AttendanceRow],
        shows: Change,
        change: Callable[..., Any],
        *arguments: Any,
        **named: Any,
    ) -> None:
        """Notes a change of those there, and in the same step that the alternates coming take the places free for them."""
        places, today = self._places(coming), self.workbench.today()
        what = self._words.presence_names[Presence.PRESENT]
        if places and len(rows) == 1:
            what = self.instead_of(places[0][1])
        members = {row.fields.id: member.fields.id for row, member in places}

        def seated(fields: AttendanceFields) -> AttendanceFields:
            return replace(shows(fields), instead_of_id=members.get(fields.id, fields.instead_of_id))

        def write(session: Session) -> None:
            for row, member in places:
                person_id, presence = row.fields.person_id or 0, Presence.PRESENT
                check_in.stand_in(session, member.fields.id or 0, person_id, presence=presence, on=today)
            change(session, *arguments, **named)

        self.note(rows, what, seated, write)

    def _places(self, coming: Sequence[AttendanceRow]) -> list[tuple[AttendanceRow, AttendanceRow]]:
        """Each alternate who takes a place by coming, with the member whose place it is."""
        kept = {row.fields.id for row in coming}  # a member who comes too needs nobody in their place
        places = []
        for row in coming:
            member = self.free_member(row)
            if member and member.fields.id not in kept:
                places.append((row, member))
                kept.add(member.fields.id)
        return places

    def free_member(self, row: AttendanceRow) -> AttendanceRow | None:
        """The member whose place an alternate takes by coming: away, with nobody else in their place."""
        member = None if row.fields.instead_of_id else self.member_of(row)
        if member is None or not member.fields.presence.away:
            return None
        taken = any(each.fields.instead_of_id == member.fields.id for each in self.model.rows)
        return None if taken else member

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
        Scope(translate("CheckInPanel", "{count} apologies"), lambda row: row.fields.presence.away),
        Scope(translate("CheckInPanel", "{count} missing"), lambda row: bool(unnoted([row]))),
    )


def _shown_there(fields: AttendanceFields) -> AttendanceFields:
    """How the line of somebody present shows."""
    return shown_presence(fields, Presence.PRESENT)
