"""The editor of a meeting: its facts, agenda, people and minutes on four tabs, saved as one step."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AttendanceRow, Meeting, MeetingFields
from vaekst_desk.domain.vocabulary import MeetingKind, MeetingStatus
from vaekst_desk.services import mandates, meetings, settings
from vaekst_desk.ui.binding import Faults, bound, fill, gather, show_value, typed
from vaekst_desk.ui.choices import person_choice, person_search
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.field_errors import Nested
from vaekst_desk.ui.generated.meeting_editor import Ui_MeetingEditorForm
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_ELSEWHERE = ("starts_at", "ends_at", "zone")
_PEOPLE = ("chair_id", "minute_taker_id")


class ItemFaults:
    """Where a fault of an item is said: beside the agenda's fields, or beside the minutes'."""

    def __init__(self, form: Ui_MeetingEditorForm) -> None:
        self._parts = (form.agenda, form.minutes)

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """As the parts do."""
        return next((found for part in self._parts if (found := part.show_fault(path, sentence))), None)


class MeetingEditor(Editor):
    """Adds a meeting (id None) or changes one, with everything on its tabs. `exec()`, then `saved_id`."""

    def __init__(self, workbench: Workbench, meeting_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._id = meeting_id
        self._bodies = {body.id: body for body in workbench.read(mandates.bodies)}
        self._alliance = workbench.read(settings.get)
        self._holidays: dict[date, str] = {}
        self._asking: Job | None = None
        self._later = timedelta()  # days from start to end: a meeting may last past midnight
        self.form = Ui_MeetingEditorForm()
        self.form.setupUi(self)
        self._set_options()
        self._widgets = bound(self.form, MeetingFields, but=_ELSEWHERE)
        self._times: dict[str, QWidget] = {
            "date": self.form.date,
            "starts_at": self.form.starts_at,
            "ends_at": self.form.ends_at,
        }
        self._fields = self._open()
        self.ready(self._places(), self.form.buttons)
        for widget in (self.form.date, self.form.body_id, self.form.status):
            widget.value_changed.connect(self._doubt_date)
        self.form.kind.value_changed.connect(self._suggest_title)
        self._doubt_date()

    def _set_options(self) -> None:
        form, words = self.form, wording(self.workbench.language)
        form.body_id.set_options([(body.id, body.name) for body in self._bodies.values()])
        form.kind.set_options(words.meeting_kind_names.items())
        form.status.set_options(words.meeting_status_names.items())
        for name in _PEOPLE:
            getattr(form, name).set_search(person_search(self.workbench))

    def _places(self) -> dict[str, QWidget | Nested]:
        """Every field with its widget, in the order of the tabs."""
        names = ("title", "kind", "body_id", "status")
        first = {name: self._widgets[name] for name in names}
        parts: dict[str, QWidget | Nested] = {
            "items": ItemFaults(self.form),
            "attendances": self.form.attendances,
        }
        return {**first, **self._times, **self._widgets, **parts}

    def _open(self) -> MeetingFields:
        if self._id is None:
            return self._open_new()
        meeting = self.workbench.read(meetings.get, self._id)
        fields = meeting.fields
        self.setWindowTitle(self.tr("Edit {name}").format(name=fields.title))
        self._show_parts(meeting)
        self._show_fields(fields)
        self.form.date.set_value(fields.starts_at.date())
        self.form.starts_at.set_value(fields.starts_at.time())
        if fields.ends_at:
            self.form.ends_at.set_value(fields.ends_at.time())
            self._later = timedelta(days=(fields.ends_at.date() - fields.starts_at.date()).days)
        return fields

    def _open_new(self) -> MeetingFields:
        self.setWindowTitle(self.tr("New meeting"))
        self._show_parts(None)
        body = next(iter(self._bodies), 0)
        start = datetime.combine(date.min, time(8))  # the date is for her to say, the hour is the usual one
        fields = MeetingFields(body, start, self._usual_title(MeetingKind.ORDINARY), zone=self._alliance.zone)
        self._show_fields(fields)
        self.form.starts_at.set_value(start.time())
        return fields

    def _show_parts(self, meeting: Meeting | None) -> None:
        form, workbench = self.form, self.workbench
        items = tuple(meeting.items) if meeting else ()
        rows = tuple(meeting.attendances) if meeting else ()
        form.agenda.open(workbench.language, self._alliance.language, items)
        form.minutes.open(workbench, form.agenda.model)
        form.attendances.open(workbench, rows, invited=self._invited)

    def _show_fields(self, fields: MeetingFields) -> None:
        fill({name: widget for name, widget in self._widgets.items() if name not in _PEOPLE}, fields)
        for name in _PEOPLE:
            show_value(self._widgets[name], person_choice(self.workbench, getattr(fields, name)))

    def _usual_title(self, kind: MeetingKind) -> str:
        return wording(self._alliance.language).meeting_kind_names[kind]

    def _suggest_title(self) -> None:
        """A title that is only its kind's name follows the kind."""
        usual = {self._usual_title(kind) for kind in MeetingKind}
        kind = self.form.kind.value()
        if isinstance(kind, MeetingKind) and self.form.title.text().strip() in {"", *usual}:
            self.form.title.setText(self._usual_title(kind))

    # saving

    def state(self) -> object:
        form = self.form
        own = [typed(widget) for widget in (*self._widgets.values(), *self._times.values())]
        return own, form.agenda.state(), form.minutes.state(), form.attendances.state()

    def save(self) -> int:
        faults = Faults()
        fields = self._gathered(faults)
        items = self.form.minutes.add_to(self.form.agenda.items(faults), faults)
        attendances = self.form.attendances.attendances()
        faults.check(meetings.check, fields)
        code = StepCode.MEETING_ADD if self._id is None else StepCode.MEETING_EDIT
        return self.workbench.write(
            Label.of(code, name=" ".join(fields.title.split())),
            meetings.save,
            fields,
            meeting_id=self._id,
            items=items,
            attendances=attendances,
        ).result

    def _gathered(self, faults: Faults) -> MeetingFields:
        values = gather(self._widgets, faults)
        times = gather(self._times, faults)
        for name in ("date", "starts_at"):
            if name in times and times[name] is None:
                faults.add(UserError(ErrorCode.REQUIRED, field=name))
        day, start, end = (times.get(name) for name in ("date", "starts_at", "ends_at"))
        if day and start:
            values["starts_at"] = datetime.combine(day, start)
        if day:
            values["ends_at"] = datetime.combine(day + self._later, end) if end else None
        return replace(self._fields, **values)

    # people and doubts

    def _day(self) -> date:
        """The date typed. Raises `UserError` where there is none."""
        day = self.form.date.value()
        if day is None:
            raise UserError(ErrorCode.REQUIRED, field="date")
        return day

    def _invited(self) -> Sequence[AttendanceRow]:
        body_id = self.form.body_id.value()
        assert isinstance(body_id, int)
        return self.workbench.read(meetings.invited_by_mandate, body_id, self._day())

    def _doubt_date(self) -> None:
        day = self.form.date.known_value()
        if day is None:
            self.errors.doubt("date", "")
            return
        self._ask_holiday(day)
        said = [self._holiday(day), self._notice(day)]
        self.errors.doubt("date", " ".join(sentence for sentence in said if sentence))

    def _ask_holiday(self, day: date) -> None:
        """Has the day looked up beside: the calendar of holidays takes a third of a second to load."""
        if day in self._holidays:
            return
        if self._asking is not None:
            self._asking.cancel()
        language = self.workbench.language

        def known(name: str) -> None:
            self._asking = None
            self._holidays[day] = name
            self._doubt_date()

        self._asking = self.workbench.worker.run(
            lambda _job: meetings.holiday_name(day, language), on_result=known, on_error=_raise
        )

    def _holiday(self, day: date) -> str:
        name = self._holidays.get(day)
        return self.tr("That day is a holiday: {name}.").format(name=name) if name else ""

    def done(self, result: int) -> None:
        if self._asking is not None:
            self._asking.cancel()
        super().done(result)

    def _notice(self, day: date) -> str:
        """That the notice should have been sent by now, for a meeting still to be called."""
        body_id = self.form.body_id.value()
        body = self._bodies.get(body_id) if isinstance(body_id, int) else None
        today = self.workbench.today()
        if (
            body is None
            or not body.notice_days
            or self.form.status.value() is not MeetingStatus.PLANNED
            or day < today
        ):
            return ""
        latest = day - timedelta(days=body.notice_days)
        late = self.tr("The notice should have been sent by {date}: %n day(s) before.", "", body.notice_days)
        return late.format(date=short_date(latest)) if latest < today else ""


def _raise(error: BaseException) -> None:
    raise error
