"""The facts of a meeting that is being planned: which body meets, when, where, and who leads it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import MeetingFields, MeetingQuery
from vaekst_desk.domain.vocabulary import MeetingKind
from vaekst_desk.services import bodies, meetings, settings
from vaekst_desk.ui.binding import Faults, bound, fill, gather, show_value, typed
from vaekst_desk.ui.choices import person_choice, person_search
from vaekst_desk.ui.generated.meeting_facts import Ui_MeetingFactsForm
from vaekst_desk.ui.workbench import Workbench

_ELSEWHERE = ("starts_at", "ends_at")
_PEOPLE = ("chair_id", "minute_taker_id")
_HOUR = time(8)  # the usual one, until a meeting was held at another


class MeetingFacts(QWidget):
    """The fields of one form. `doubtful` tells that something changed that doubts depend on."""

    doubtful = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MeetingFactsForm()
        self.form.setupUi(self)
        self._fields: MeetingFields
        self._later = timedelta()  # days from start to end: a meeting may last past midnight
        own = bound(self.form, MeetingFields, but=_ELSEWHERE)
        self._own = {name: own[name] for name in ("body_id", "kind", "title")} | dict(own)
        self._when: dict[str, QWidget] = {
            name: getattr(self.form, name) for name in ("date", "starts_at", "ends_at")
        }

    @property
    def widgets(self) -> dict[str, QWidget]:
        """Every field with its widget, in the order of the form."""
        first = {name: self._own[name] for name in ("body_id", "kind", "title")}
        return first | self._when | self._own

    def open(self, workbench: Workbench, fields: MeetingFields) -> None:
        """Shows a proposal; one on the first of all days is one without a day."""
        form, words = self.form, wording(workbench.language)
        self._fields = fields
        self._titles = wording(workbench.read(settings.get).language).meeting_kind_names
        form.body_id.set_options([(body.id, body.name) for body in workbench.read(bodies.listed)])
        form.kind.set_options(words.meeting_kind_names.items())
        fill({name: widget for name, widget in self._own.items() if name not in _PEOPLE}, fields)
        for name in _PEOPLE:
            getattr(form, name).set_search(person_search(workbench))
            show_value(self._own[name], person_choice(workbench, getattr(fields, name)))
        day = fields.starts_at.date()
        form.date.set_value(day if day > date.min else None)
        form.starts_at.set_value(fields.starts_at.time())
        if fields.ends_at:
            form.ends_at.set_value(fields.ends_at.time())
            self._later = timedelta(days=(fields.ends_at.date() - day).days)
        form.kind.value_changed.connect(self._suggest_title)
        heard = (form.date, form.starts_at, form.ends_at, form.body_id, form.chair_id, form.minute_taker_id)
        for widget in heard:
            widget.value_changed.connect(self.doubtful)
        form.place.textChanged.connect(self.doubtful)

    def _suggest_title(self) -> None:
        """A title that is only its kind's name follows the kind."""
        kind, usual = self.form.kind.value(), {*self._titles.values(), ""}
        if isinstance(kind, MeetingKind) and self.form.title.text().strip() in usual:
            self.form.title.setText(self._titles[kind])

    def state(self) -> object:
        """Everything typed, as it stands."""
        return [typed(widget) for widget in self.widgets.values()]

    def fields(self, faults: Faults) -> MeetingFields:
        """What is typed; what cannot be read, or is missing of the time, goes to `faults`."""
        values, times = gather(self._own, faults), gather(self._when, faults)
        for name in ("date", "starts_at"):
            if name in times and times[name] is None:
                faults.add(UserError(ErrorCode.REQUIRED, field=name))
        day, start, end = (times.get(name) for name in self._when)
        if day and start:
            values["starts_at"] = datetime.combine(day, start)
        if day:
            values["ends_at"] = datetime.combine(day + self._later, end) if end else None
        return replace(self._fields, **values)

    def known_fields(self) -> MeetingFields | None:
        """What is typed; None while something cannot be read or is missing."""
        faults = Faults()
        found = self.fields(faults)
        return None if faults.errors else found


def usual_fields(workbench: Workbench) -> MeetingFields:
    """An ordinary meeting of the alliance on a day still to be said, where and when it met last."""
    known = workbench.read(settings.get)
    body = workbench.read(bodies.listed)[0].id
    title = wording(known.language).meeting_kind_names[MeetingKind.ORDINARY]
    plain = MeetingFields(body, datetime.combine(date.min, _HOUR), title, zone=known.zone)
    newest = workbench.read(meetings.keys, MeetingQuery(workbench.today(), body_id=body), limit=1)
    if not newest:
        return plain
    last = workbench.read(meetings.get, newest[0]).fields
    start = datetime.combine(date.min, last.starts_at.time())
    return replace(
        plain,
        starts_at=start,
        ends_at=start + (last.ends_at - last.starts_at) if last.ends_at else None,
        zone=last.zone,
        place=last.place,
        online_url=last.online_url,
        chair_id=last.chair_id,
        minute_taker_id=last.minute_taker_id,
        minutes_style=last.minutes_style,
    )
