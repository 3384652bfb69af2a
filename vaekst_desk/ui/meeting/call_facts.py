"""The facts of a meeting, saved as they are typed, with what is doubtful about its time beside the date."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import StepCode, Written
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.meetings import Meeting, MeetingFields
from vaekst_desk.domain.planning import Doubt
from vaekst_desk.domain.representatives import Choice
from vaekst_desk.domain.vocabulary import MeetingKind
from vaekst_desk.services import bodies, meetings, planning, settings
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.autosave import Autosave
from vaekst_desk.ui.binding import bound
from vaekst_desk.ui.choices import person_search
from vaekst_desk.ui.doubts import doubt_sentences
from vaekst_desk.ui.editor import locale_of
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.call_facts import Ui_CallFactsForm
from vaekst_desk.ui.meeting.locking import lock
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.worker import Job

_TIMES = ("date", "starts_at", "ends_at")
_DOUBTED = {"starts_at": "date", "ends_at": "ends_at"}  # beside which field a doubt about a time is said
_PAUSE = 250  # ms without a change before doubts are looked for


class FactsPage(QWidget):
    """Shows the facts of the step's meeting."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = step
        self._meeting: Meeting | None = None
        self._asking: Job | None = None
        self.form = Ui_CallFactsForm()
        self.form.setupUi(self)
        self.form.label_ends_at.setMinimumHeight(self.form.ends_at.sizeHint().height())
        self.setLocale(locale_of(step.language))  # for the weekdays beside the date
        self.widgets: Mapping[str, QWidget] = {
            **bound(self.form, MeetingFields, but=_TIMES),
            **{name: getattr(self.form, name) for name in _TIMES},
        }
        self._set_options()
        self.errors = FieldErrors(self.widgets, language=step.workbench.language)
        self.autosave = Autosave(self.widgets, self._save, errors=self.errors, parent=self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        for name in (*_TIMES, "body_id", "chair_id", "minute_taker_id"):
            getattr(self.form, name).value_changed.connect(self._soon.start)
        self.autosave.saved.connect(self._soon.start)
        self.form.kind.activated.connect(self._suggest_title)

    def _set_options(self) -> None:
        workbench = self._step.workbench
        form, words = self.form, wording(workbench.language)
        form.body_id.set_options([(body.id, body.name) for body in workbench.read(bodies.listed)])
        form.kind.set_options(words.meeting_kind_names.items())
        for box in (form.chair_id, form.minute_taker_id):
            box.set_search(person_search(workbench))

    # what is shown

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the facts as they are now, but for what is being typed."""
        fields = meeting.fields
        values = {name: getattr(fields, name) for name in self.widgets if name not in _TIMES}
        values |= {"date": fields.starts_at.date(), "starts_at": fields.starts_at.time()}
        values["ends_at"] = fields.ends_at.time() if fields.ends_at else None
        choices = {
            "chair_id": _choice(fields.chair_id, meeting.chair),
            "minute_taker_id": _choice(fields.minute_taker_id, meeting.minute_taker),
        }
        show = self.autosave.show if self._meeting else self.autosave.begin
        self._meeting = meeting
        show(values, choices)
        lock(self.widgets.values(), locked=not self._step.writable)
        self._soon.start()

    def _suggest_title(self) -> None:
        """A title that is only its kind's name follows the kind."""
        language = self._step.workbench.read(settings.get).language
        usual, kind = wording(language).meeting_kind_names, self.form.kind.value()
        if isinstance(kind, MeetingKind) and self.form.title.text().strip() in {"", *usual.values()}:
            self.form.title.setText(usual[kind])

    # saving

    def _save(self, step_id: int | None, values: Mapping[str, Any]) -> Written[None]:
        assert self._meeting is not None
        meeting_id = self._meeting.id
        changed = {name: value for name, value in values.items() if name not in _TIMES}
        if values.keys() & set(_TIMES):
            changed["starts_at"], changed["ends_at"] = self._times()

        def change(session: Session) -> None:
            meetings.change(session, meeting_id, **changed)

        return self._step.workbench.autosave(step_id, self._step.label(StepCode.MEETING_EDIT), change)

    def _times(self) -> tuple[datetime, datetime | None]:
        """Start and end as typed. Raises `UserError` for a time that cannot be read or a start that is not there."""
        assert self._meeting is not None
        form, held = self.form, self._meeting.fields
        day, start, end = form.date.value(), form.starts_at.value(), form.ends_at.value()
        for name, value in (("date", day), ("starts_at", start)):
            if value is None:
                raise UserError(ErrorCode.REQUIRED, field=name)
        assert day is not None
        assert start is not None
        # one that lasts past midnight goes on doing so
        later = (held.ends_at.date() - held.starts_at.date()).days if held.ends_at else 0
        ends_at = _at(day, end, later) if end is not None else None
        return datetime.combine(day, start), ends_at

    # doubts

    def _ask(self) -> None:
        """Looks for doubts beside: the calendar of holidays takes a third of a second to load."""
        if self._meeting is None:
            return
        if self._asking is not None:
            self._asking.cancel()
        workbench, meeting_id = self._step.workbench, self._meeting.id
        try:
            fields = self._typed(self._meeting.fields)
        except (UserError, InvalidFields):
            self._say_doubts(())
            return
        desk, today, language = workbench.desk, workbench.today(), workbench.language
        self._asking = workbench.worker.run(
            lambda _job: desk.read(
                planning.doubts, fields, meeting_id=meeting_id, today=today, language=language
            ),
            on_result=self._say_doubts,
            on_error=_raise,
        )

    def _typed(self, held: MeetingFields) -> MeetingFields:
        form = self.form
        starts_at, ends_at = self._times()
        body_id = form.body_id.value()
        chair, minute_taker = form.chair_id.known_choice(), form.minute_taker_id.known_choice()
        return replace(
            held,
            body_id=body_id if isinstance(body_id, int) else held.body_id,
            chair_id=chair.id if chair else None,
            minute_taker_id=minute_taker.id if minute_taker else None,
            starts_at=starts_at,
            ends_at=ends_at,
        )

    def _say_doubts(self, doubts: Iterable[Doubt]) -> None:
        self._asking = None
        found = list(doubts)
        for field, name in _DOUBTED.items():
            self.errors.doubt(name, doubt_sentences(doubt for doubt in found if doubt.field == field))

    def close_down(self) -> None:
        """Asks nothing more."""
        self._soon.stop()
        if self._asking is not None:
            self._asking.cancel()


def _choice(key: int | None, name: str) -> Choice | None:
    return Choice(key, name) if key is not None else None


def _at(day: Any, at: time, later: int) -> datetime:
    return datetime.combine(day + timedelta(days=later), at)


def _raise(error: BaseException) -> None:
    raise error
