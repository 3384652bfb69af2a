"""Sending the notice: what is ready, the papers and letters to send, how far the call has come, who has not answered."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QWidget

from vaekst_desk.domain.calls import LetterKind
from vaekst_desk.domain.changes import Changes, Label, StepCode
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.domain.presence import unanswered
from vaekst_desk.domain.vocabulary import MeetingStatus, PaperKind
from vaekst_desk.services import calls, papers
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.detail import joined
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.generated.call_send import Ui_CallSendForm
from vaekst_desk.ui.meeting.call_files import documents_folder, open_file
from vaekst_desk.ui.meeting.letters_dialog import LettersDialog, without_address
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.worker import Job

_AHEAD = (MeetingStatus.PLANNED, MeetingStatus.CALLED)
Make = Callable[[Session], bytes]


class SendPanel(QWidget):
    """Shows and does it for the step's meeting. Files are made on the worker; `open_folder` then leads to them."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self._step, self.language = step, step.language
        self._job: Job | None = None
        self._stoppable, self._gone = True, False
        self._folder: Path | None = None
        self.form = Ui_CallSendForm()
        self.form.setupUi(self)
        font = QFont(self.form.heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.form.heading.setFont(font)
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.view.clicked.connect(self.show_notice)
        form.save_pdf.clicked.connect(self.save_pdf)
        form.save_ics.clicked.connect(self.save_ics)
        form.letters.clicked.connect(lambda: self.make_letters(self.fitting_kind()))
        form.remind.clicked.connect(lambda: self.make_letters(LetterKind.REMINDER))
        form.change.clicked.connect(lambda: self.make_letters(LetterKind.UPDATE))
        form.mark.clicked.connect(self.mark_called)
        form.call_off.clicked.connect(self.call_off)
        form.open_folder.clicked.connect(lambda: self._folder and open_file(self._folder))
        form.stop.clicked.connect(self.stop)

    # what is shown

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows how far the call has come."""
        form, status = self.form, meeting.fields.status
        form.state.setText(self._state(meeting))
        form.ready.setText(self._ready(meeting))
        without = without_address([row.name for row in meeting.attendances if not row.email])
        form.without.setText(without)
        form.without.setVisible(bool(without))
        silent = len(unanswered(meeting.attendances)) if status is MeetingStatus.CALLED else 0
        form.answers.setText(self.tr("Not answered: {count}").format(count=silent))
        for widget in (form.answers, form.remind):
            widget.setVisible(bool(silent))
        again = status is MeetingStatus.CANCELLED
        form.mark.setText(self.tr("&Call it again") if again else self.tr("&Mark as called"))
        form.mark.setVisible(status in (MeetingStatus.PLANNED, MeetingStatus.CANCELLED))
        form.change.setVisible(status is MeetingStatus.CALLED)
        form.call_off.setVisible(status in _AHEAD)
        self._enable()

    def _state(self, meeting: Meeting) -> str:
        fields = meeting.fields
        if fields.status is MeetingStatus.CANCELLED:
            return self.tr("The meeting is called off.")
        if fields.called_on:
            return self.tr("Called on {date}.").format(date=short_date(fields.called_on))
        if fields.status is not MeetingStatus.PLANNED:
            return ""
        days = self._step.meeting.rules.notice_days
        latest = fields.starts_at.date() - timedelta(days=days)
        return self.tr("Not called yet. The notice must be out by {date}.").format(date=short_date(latest))

    def _ready(self, meeting: Meeting) -> str:
        """What would be sent, to how many: "8 punkter · 3 bilag · 41 inviteret"."""
        annexes = sum(len(item.annexes) for item in meeting.items)
        return joined(
            self.tr("%n item(s)", "", len(meeting.items)),
            self.tr("%n annex(es)", "", annexes),
            self.tr("%n invited", "", len(meeting.attendances)),
        )

    def _enable(self) -> None:
        form, busy, writable = self.form, self._job is not None, self._step.writable
        form.busy.setVisible(busy)
        form.stop.setVisible(busy)
        form.open_folder.setVisible(self._folder is not None)
        for button in (form.save_pdf, form.save_ics, form.letters, form.remind):
            button.setEnabled(not busy)
        for button in (form.mark, form.change, form.call_off):
            button.setEnabled(writable and not busy)

    def _say(self, text: str, tone: Tone = Tone.NOTE, folder: Path | None = None) -> None:
        self._folder = folder
        self.form.message.say(text, tone)
        self._enable()

    # files

    def show_notice(self) -> None:
        """Shows the notice as it would be printed."""
        if self._step.flush():
            self._step.paper_wanted.emit(PaperKind.AGENDA)

    def fitting_kind(self) -> LetterKind:
        """What there is to write about now."""
        status = self._step.meeting.fields.status
        if status is MeetingStatus.CANCELLED:
            return LetterKind.CANCEL
        return LetterKind.MINUTES if status.was_held else LetterKind.CALL

    @guard
    def make_letters(self, kind: LetterKind) -> None:
        """Asks how the letters are to be, and makes them."""
        if not self._step.flush():
            return
        dialog = LettersDialog(self._step.workbench, self._step.meeting.id, kind, self)
        dialog.exec()
        dialog.deleteLater()
        self._step.reload_wanted.emit()

    def save_pdf(self) -> None:
        """Saves the notice with the agenda and all annexes in one file."""
        meeting_id = self._step.meeting.id
        if path := self._asked(self.tr("Save the notice"), ".pdf"):
            self.save_to(path, lambda session: calls.notice(session, meeting_id))

    def save_ics(self) -> None:
        """Saves the meeting as a file for a calendar."""
        meeting_id = self._step.meeting.id
        if path := self._asked(self.tr("Save the calendar file"), ".ics"):
            self.save_to(path, lambda session: calls.ics(session, meeting_id, stamp=datetime.now(UTC)))

    def _asked(self, title: str, suffix: str) -> Path | None:
        if not self._step.flush():
            return None
        name = self._step.workbench.read(papers.file_name, PaperKind.AGENDA, self._step.meeting.id)
        suggested = documents_folder() / Path(name).with_suffix(suffix)
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(suggested), f"*{suffix}")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def save_to(self, path: Path, make: Make) -> None:
        """Makes a file on the worker and writes it, whole or not at all."""
        from vaekst_desk.exchange.files import write_whole

        desk = self._step.workbench.desk

        def work(job: Job) -> bool:
            content = desk.read(make)
            if not job.cancelled:
                write_whole(path, content)
            return True

        said = self.tr("Saved as {file}.").format(file=path.name)
        self._run(work, lambda _: self._say(said, folder=path.parent))

    # how far it has come

    @guard
    def mark_called(self) -> None:
        """Notes that the notice went out today, and keeps it as it is now."""
        if self._step.flush():
            meeting_id, today = self._step.meeting.id, self._step.workbench.today()
            desk, label = self._step.workbench.desk, self._step.label(StepCode.MEETING_CALL)
            # the notice is laid out with all annexes for it, which takes its time; it cannot be left half way
            self._run(
                lambda _job: desk.write(label, calls.call, meeting_id, on=today).topics,
                lambda topics: self._written(topics, label),
                stoppable=False,
            )

    def _written(self, topics: Changes, label: Label) -> None:
        self._step.workbench.announce(topics, label)
        if not self._gone:
            self._enable()
            self._step.reload_wanted.emit()

    @guard
    def call_off(self) -> None:
        """Cancels the meeting; those who were called are offered a letter about it."""
        if not self._step.flush():
            return
        called = self._step.meeting.fields.status is MeetingStatus.CALLED
        self._step.write(self._step.label(StepCode.MEETING_CANCEL), calls.cancel, self._step.meeting.id)
        if called:
            self.make_letters(LetterKind.CANCEL)

    # the worker

    def _run(
        self, work: Callable[[Job], object], then: Callable[..., None], *, stoppable: bool = True
    ) -> None:
        def ended(result: object) -> None:
            self._job = None
            then(result)

        self._say("")
        self._job = self._step.workbench.worker.run(work, on_result=ended, on_error=self._failed)
        self._enable()
        self._stoppable = stoppable
        self.form.stop.setEnabled(stoppable)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, UserError):
            raise error
        if not self._gone:
            self._say(error_sentence(error, self.language), Tone.ERROR)

    def stop(self) -> None:
        """Makes nothing more of it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._enable()

    def close_down(self) -> None:
        """Shows nothing any more; what is being written in the register is."""
        self._gone = True
        if self._job is not None and self._stoppable:
            self._job.cancel()
