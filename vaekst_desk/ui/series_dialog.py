"""A year of meetings planned in one go: alike in all but their day, and each day looked at before it is written."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import MeetingFields
from vaekst_desk.domain.planning import Doubt
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import meetings, planning
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.binding import Faults, gather, typed
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.doubts import doubt_sentences
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.field_errors import MessageLine, go_to
from vaekst_desk.ui.generated.series_dialog import Ui_SeriesDialogForm
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.meeting_facts import usual_fields
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_PAUSE = 150  # ms without a key before days and doubts are looked up
_COUNT, _MONTHS = 4, 3  # four meetings a year (the design's domain notes)
_MOST = 24


class DayRow(QWidget):
    """One day of the series, with what is wrong or doubtful about it beside it. `removed` asks for it to be taken out."""

    removed = Signal()

    def __init__(self, day: date, language: Language) -> None:
        super().__init__()
        self._language = language
        self.day, self.line = DateEdit(self), MessageLine(self)
        self.day.setObjectName("day")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setFixedWidth(self.day.sizeHint().width())
        self.day.set_value(day)
        self.day.fault_changed.connect(self._say_fault)
        self.remove = QToolButton(self)
        self.remove.setAutoRaise(True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove.setIcon(icon("bin"))
        self.remove.setToolTip(self.tr("Take this day out"))
        self.remove.setAccessibleName(self.tr("Take this day out"))
        self.remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.day)
        layout.addWidget(self.remove)
        layout.addWidget(self.line, 1)
        layout.addStretch()

    def _say_fault(self, fault: UserError | None) -> None:
        self.say(error_sentence(fault, self._language) if fault else "", Tone.ERROR)

    def say(self, sentence: str, tone: Tone) -> None:
        """Says something of the day; a doubt never takes the place of what is wrong."""
        wrong = self.line.tone is Tone.ERROR and bool(self.line.text)
        if tone is Tone.DOUBT and wrong and self.day.known_value() is None:
            return
        self.line.say(sentence, tone)
        self.day.setAccessibleDescription(sentence)


class DayList(QWidget):
    """The days of the series, one below the other. `changed` tells that one was typed over or taken out."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: list[DayRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def set_days(self, days: Sequence[date]) -> None:
        """Shows other days; rows whose day stays keep their place."""
        if [row.day.known_value() for row in self.rows] == list(days):
            return
        while self.rows:
            self._drop(self.rows[-1])
        for day in days:
            row = DayRow(day, self._language)
            row.removed.connect(lambda gone=row: self._remove(gone))
            row.day.value_changed.connect(self.changed)
            self._layout.addWidget(row)
            self.rows.append(row)

    def _remove(self, row: DayRow) -> None:
        at = self.rows.index(row)
        self._drop(row)
        if self.rows:
            go_to(self.rows[min(at, len(self.rows) - 1)].day)
        self.changed.emit()

    def _drop(self, row: DayRow) -> None:
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def state(self) -> object:
        """Everything typed, as it stands."""
        return [typed(row.day) for row in self.rows]

    def known_days(self) -> list[date | None]:
        """The days, None for one that cannot be read."""
        return [row.day.known_value() for row in self.rows]

    def days(self, faults: Faults) -> list[date]:
        """The days; what cannot be read goes to `faults` as "days.2.day", and so does a row without a day."""
        found = []
        for at, row in enumerate(self.rows):
            value = gather({"day": row.day}, faults, prefix=f"days.{at}.").get("day")
            if value is not None:
                found.append(value)
            elif not row.day.text().strip():
                faults.add(UserError(ErrorCode.REQUIRED, field=f"days.{at}.day"))
        return found

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Says a sentence beside the day that `path` ("2.day") names."""
        at = path.partition(".")[0]
        if not at.isdigit() or int(at) >= len(self.rows):
            return None
        row = self.rows[int(at)]
        row.say(sentence, Tone.ERROR)
        return row.day


class SeriesDialog(Editor):
    """Plans several meetings as one step. `exec()`, then `saved_id` is the first of them."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._job: Job | None = None
        self._stale = False  # whether the days shown are of an earlier first day, number or distance
        self.form = Ui_SeriesDialogForm()
        self.form.setupUi(self)
        form = self.form
        form.facts.open(workbench, usual_fields(workbench))
        form.facts.form.label_date.setText(self.tr("First &date"))
        form.facts.form.where.setRowVisible(form.facts.form.note, False)
        self.days = DayList(workbench.language, self)
        form.days.addWidget(self.days)
        self._rhythm: dict[str, QWidget] = {"count": form.count, "months": form.months}
        form.count.set_value(_COUNT)
        form.months.set_value(_MONTHS)
        self.ready({**form.facts.widgets, **self._rhythm, "days": self.days}, form.buttons)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._look)
        for widget in (form.facts.form.date, form.count, form.months):
            widget.value_changed.connect(self._plan_anew)
        form.facts.doubtful.connect(self._soon.start)
        self.days.changed.connect(self._soon.start)

    # saving

    def state(self) -> object:
        return self.form.facts.state(), [typed(each) for each in self._rhythm.values()], self.days.state()

    def save(self) -> int:
        faults = Faults()
        fields = self.form.facts.fields(faults)
        rhythm = self._gathered(faults)
        if self._stale and rhythm and not faults.errors:
            self._take_days(_days(fields.starts_at.date(), *rhythm))
        days = self.days.days(faults)
        if not days and not faults.errors:
            faults.add(UserError(ErrorCode.REQUIRED, field="date"))
        faults.check(meetings.check, fields)
        name = " ".join(fields.title.split())
        label = Label.of(StepCode.MEETINGS_PLAN, name=name, count=len(set(days)), noun="meeting")
        return self.workbench.write(label, planning.plan_series, fields, days).result[0]

    def _gathered(self, faults: Faults) -> tuple[int, int] | None:
        """How many meetings and how many months apart; None where that is not said."""
        values = gather(self._rhythm, faults)
        for name, value in list(values.items()):
            if not value or not 1 <= value <= _MOST:
                text = "" if value is None else str(value)
                code = ErrorCode.NOT_A_NUMBER if text else ErrorCode.REQUIRED
                faults.add(UserError(code, field=name, text=text))
                del values[name]
        return (values["count"], values["months"]) if len(values) == len(self._rhythm) else None

    # the days, and what is doubtful about them

    def _plan_anew(self) -> None:
        self._stale = True
        self._soon.start()

    def _look(self) -> None:
        """Finds the days where they are stale, else what is doubtful about them; on the worker, as holidays load slowly."""
        self._cancel()
        if self._stale:
            self._look_for_days()
        elif self.days.rows:
            self._look_for_doubts()

    def _look_for_days(self) -> None:
        first, rhythm = self.form.facts.form.date.known_value(), self._gathered(Faults())
        if first and rhythm:
            run = self.workbench.worker.run
            self._job = run(
                lambda _job: _days(first, *rhythm), on_result=self._take_days, on_error=self._fail
            )

    def _look_for_doubts(self) -> None:
        fields = self.form.facts.known_fields()
        if fields is None:
            return
        desk, today, language = self.workbench.desk, self.workbench.today(), self.workbench.language
        on = [_moved(fields, day) if day else None for day in self.days.known_days()]

        def doubts(session: Session) -> list[tuple[Doubt, ...]]:
            ask = partial(planning.doubts, session, today=today, language=language)
            return [ask(each) if each else () for each in on]

        run = self.workbench.worker.run
        self._job = run(lambda _job: desk.read(doubts), on_result=self._say, on_error=self._fail)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, UserError):
            raise error
        self.errors.show(error)

    def _take_days(self, days: Sequence[date]) -> None:
        self._job, self._stale = None, False
        self.days.set_days(days)
        self._soon.start()

    def _say(self, doubts: Sequence[tuple[Doubt, ...]]) -> None:
        self._job = None
        for row, found in zip(self.days.rows, doubts, strict=False):
            row.say(doubt_sentences(found), Tone.DOUBT)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def hideEvent(self, event: QHideEvent) -> None:
        self._soon.stop()
        self._cancel()
        super().hideEvent(event)


def _days(first: date, count: int, months: int) -> tuple[date, ...]:
    """The days of the series. Raises NOT_A_DATE where it would reach beyond the calendar."""
    try:
        return planning.series_days(first, count=count, every_months=months)
    except OverflowError:
        raise UserError(ErrorCode.NOT_A_DATE, field="date", text=short_date(first)) from None


def _moved(fields: MeetingFields, day: date) -> MeetingFields:
    """The meeting as it would be on another day."""
    by = day - fields.starts_at.date()
    return replace(
        fields, starts_at=fields.starts_at + by, ends_at=fields.ends_at + by if fields.ends_at else None
    )
