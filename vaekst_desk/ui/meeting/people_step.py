"""Deltagere: who is invited, what they answered, and who comes instead of whom."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.meetings import AttendanceRow, Meeting
from vaekst_desk.domain.presence import unanswered
from vaekst_desk.domain.vocabulary import PaperKind, Presence
from vaekst_desk.services import check_in, meetings
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.choices import person_search
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.field_errors import FieldErrors, MessageLine
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.meeting.people_list import Command, PeopleList, Scope
from vaekst_desk.ui.meeting.people_model import Column
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_PAPERS = (PaperKind.ATTENDANCE, PaperKind.SIGN_IN_SHEET, PaperKind.BADGES, PaperKind.TABLE_CARDS)
_COMING = (Presence.ACCEPTED, Presence.PRESENT)
_NAMED = 3  # names said in a hint before it only counts


class PeopleStep(Step):
    """The invited with their answers, noted with one key each; persons and guests are added below."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(workbench, parent)
        self._asked: object = None
        self._asking: Job | None = None
        hint = QCoreApplication.translate("PeopleStep", "Letters of a name, Enter = accepted")
        self.people = PeopleList(self, tuple(Column), _scopes(), hint=hint, parent=self)
        self.hint = MessageLine(self)
        self.person = ChoiceBox(self)
        self.person.setObjectName("person_id")
        self.person.setPlaceholderText(self.tr("Search by name or organisation"))
        self.person.set_search(person_search(workbench))
        self.invite = QPushButton(self.tr("&Invite all with a mandate"), self)
        self.invite.setAutoDefault(False)
        self.papers = QToolButton(self)
        self._make_papers()
        self._lay_out()
        self._errors = FieldErrors({"person_id": self.person}, language=self.language)
        self.people.add_commands(self._all_commands())
        self.invite.clicked.connect(self.invite_all)
        self.person.value_changed.connect(self.add_person)
        self.people.edit.entered.connect(self.accept)
        self.people.table.entered.connect(self.accept)
        self.people.table.doubleClicked.connect(lambda _: self.people.change_guest())
        self.people.table.delete_requested.connect(self.remove)

    def _make_papers(self) -> None:
        names = wording(self.language).paper_names
        menu = QMenu(self.papers)
        for kind in _PAPERS:
            menu.addAction(names[kind], partial(self.paper_wanted.emit, kind))
        self.papers.setText(self.tr("&Print"))
        self.papers.setIcon(icon("print"))
        self.papers.setMenu(menu)
        self.papers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.papers.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Add a person"), self)
        label.setBuddy(self.person)
        label.setMinimumHeight(self.person.sizeHint().height())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.person, 1)
        row.addWidget(self.invite, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.papers, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.people, 1)
        column.addLayout(row)

    def _all_commands(self) -> Sequence[Command]:
        return (
            Command(self.tr("Accepted"), "Enter", self.accept),
            Command(self.tr("Alternate comes"), "F5", lambda: self.people.stand_in(Presence.ACCEPTED)),
            Command(self.tr("Apologies"), "F7", lambda: self.people.reply(Presence.APOLOGIES)),
            Command(self.tr("No answer"), "F8", lambda: self.people.reply(Presence.INVITED)),
            Command(
                self.tr("Guest"), "F12", lambda: self.people.add_guest(Presence.INVITED), needs_one=False
            ),
            Command(self.tr("Remove"), "", self.remove),
        )

    # --- showing

    def show_meeting(self, meeting: Meeting) -> None:
        super().show_meeting(meeting)
        self.people.show_meeting(meeting)
        for widget in (self.person, self.invite):
            widget.setEnabled(self.writable)
        self._ask_mandates(meeting)

    def take_focus(self) -> None:
        self.people.edit.setFocus()

    def _ask_mandates(self, meeting: Meeting) -> None:
        """Asks aside who holds a mandate on the day, where the list or the day is another than before."""
        listed = frozenset(row.fields.person_id for row in meeting.attendances)
        asked = (meeting.fields.body_id, meeting.fields.starts_at.date(), listed)
        if asked == self._asked:
            return
        self._asked = asked
        if self._asking:
            self._asking.cancel()
        body_id, on, desk = meeting.fields.body_id, meeting.fields.starts_at.date(), self.workbench.desk
        self._asking = self.workbench.worker.run(
            lambda _: desk.read(meetings.invited_by_mandate, body_id, on),
            on_result=self._show_hint,
            on_error=self._broke,
        )

    def _show_hint(self, invited: Sequence[AttendanceRow]) -> None:
        """Who has a mandate and is not invited, and who is invited and has none any more."""
        self._asking = None
        listed = {row.fields.person_id for row in self.people.model.rows}
        missing = [row.name for row in invited if row.fields.person_id not in listed]
        former = [row.name for row in self.people.model.rows if not row.guest and row.role is None]
        said = []
        if missing and self.people.model.rows:
            said.append(
                self.tr("With a mandate on the day, but not on the list: {names}.").format(
                    names=_names(missing)
                )
            )
        if former:
            said.append(
                self.tr("On the list, but without a mandate on the day: {names}.").format(
                    names=_names(former)
                )
            )
        self.hint.say(" ".join(said), Tone.NOTE)

    def _broke(self, error: BaseException) -> None:
        self._asking = None
        raise error

    # --- doing

    def accept(self) -> None:
        """Everybody marked has said yes."""
        self.people.reply(Presence.ACCEPTED)

    @guard
    def invite_all(self) -> None:
        """Puts everybody with a mandate on the day on the list."""
        self.people.writes.flush()
        self.write(self.label(StepCode.ATTENDANCE_EDIT), meetings.invite_all, self.meeting.id)

    def add_person(self) -> None:
        """Puts the person found on the list; one who is on it already is said beside the field, and shown."""
        chosen = self.person.known_choice()
        if chosen is None or not self.writable:
            return
        self.people.writes.flush()
        label = Label.of(StepCode.ATTENDANCE_EDIT, name=chosen.text)
        try:
            line = self.write(label, check_in.add_person, self.meeting.id, chosen.id)
        except (UserError, InvalidFields) as error:
            self._errors.show(error)
            return
        self.person.set_choice(None)
        self.people.go_to(line)

    @guard
    def remove(self) -> None:
        """Takes everybody marked off the list."""
        rows = self.people.chosen()
        if not rows or not self.writable:
            return
        self.people.writes.flush()
        name = rows[0].name if len(rows) == 1 else self.tr("%n attendee(s)", "", len(rows))
        self.write(
            Label.of(StepCode.ATTENDANCE_EDIT, name=name),
            check_in.remove,
            [row.fields.id for row in rows if row.fields.id],
        )

    @property
    def busy(self) -> bool:
        return self.people.busy

    def flush(self) -> bool:
        return self.people.writes.flush()

    def close_down(self) -> None:
        if self._asking:
            self._asking.cancel()
        self.people.writes.flush()


def _names(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    if more <= 0:
        return ", ".join(names)
    rest = QCoreApplication.translate("PeopleStep", "and {count} more").format(count=more)
    return f"{', '.join(names[:_NAMED])} {rest}"


def _scopes() -> tuple[Scope, ...]:
    translate = QCoreApplication.translate
    return (
        Scope(translate("PeopleStep", "All {count}"), None),
        Scope(translate("PeopleStep", "{count} accepted"), lambda row: row.fields.presence in _COMING),
        Scope(translate("PeopleStep", "{count} apologies"), lambda row: row.fields.presence.away),
        Scope(translate("PeopleStep", "{count} without an answer"), lambda row: bool(unanswered([row]))),
    )
