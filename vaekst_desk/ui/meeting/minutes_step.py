"""The step Referat: the minutes as they will be printed, beside what is still to be said and done about them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidgetItem, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.calls import LetterKind
from vaekst_desk.domain.changes import StepCode, Written
from vaekst_desk.domain.closing import WorkStep, written_up
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.domain.presence import unnoted
from vaekst_desk.domain.vocabulary import Adoption, Language, MeetingStatus, PaperKind
from vaekst_desk.services import meetings, minutes, settings
from vaekst_desk.services.desk import Session
from vaekst_desk.services.papers import PaperOptions
from vaekst_desk.ui.autosave import Autosave
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.minutes_step import Ui_MinutesStepForm
from vaekst_desk.ui.meeting.hold_clock import on_the_clock
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.workbench import Workbench

_FIELDS = ("began_at", "finished_at", "comments_by", "minutes_style")
_ID = Qt.ItemDataRole.UserRole
_MOST_LINES = 6
_SIDE = 304


class MinutesStep(Step):
    """Shows the minutes live; what is typed beside them is saved at once and stands in them a moment later."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(workbench, parent)
        self.form = Ui_MinutesStepForm()
        self.form.setupUi(self)
        self.pane = self.form.pane
        self.pane.open(workbench)
        self._begun = False
        self._set_up_form()
        self._connect()

    # making

    def _set_up_form(self) -> None:
        form, words = self.form, wording(self.workbench.language)
        form.minutes_style.set_options(words.minutes_style_names.items())
        form.language.set_options((language, words.language_names[language]) for language in Language)
        form.language.set_value(self.workbench.read(settings.get).language)
        form.adopted_on.set_value(self.workbench.today())
        form.split.setStretchFactor(1, 1)
        form.split.setSizes([_SIDE, 2 * _SIDE])
        for heading in (form.state, form.lacking_heading, form.facts_heading, form.copy_heading):
            heading.setTextFormat(Qt.TextFormat.PlainText)
            font = QFont(heading.font())
            font.setWeight(QFont.Weight.DemiBold)
            heading.setFont(font)
        fields: dict[str, QWidget] = {name: getattr(form, name) for name in _FIELDS}
        self.errors = FieldErrors({"adopted_on": form.adopted_on, **fields}, language=self.language)
        form.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.autosave = Autosave(fields, self._save, errors=self.errors, parent=self)

    def _connect(self) -> None:
        form = self.form
        form.minutes_style.activated.connect(lambda _: self.autosave.flush())
        form.language.activated.connect(lambda _: self.show_paper())
        form.public.toggled.connect(lambda _: self.show_paper())
        form.with_annexes.toggled.connect(lambda _: self.show_paper())
        form.unwritten.itemActivated.connect(self._go_to_item)
        form.unwritten.itemClicked.connect(self._go_to_item)
        form.adopted_on.value_changed.connect(self._doubt_day)
        form.draft.clicked.connect(self.make_draft)
        form.again.clicked.connect(self.make_draft)
        form.send.clicked.connect(self.send)
        form.at_meeting.clicked.connect(lambda: self.adopt(Adoption.AT_MEETING))
        form.by_silence.clicked.connect(lambda: self.adopt(Adoption.BY_SILENCE))
        form.to_close.clicked.connect(lambda: self.step_wanted.emit(WorkStep.CLOSE))
        form.print.clicked.connect(self.pane.print)
        form.save.clicked.connect(self.pane.save)
        form.mail.clicked.connect(self.pane.mail)
        form.open.clicked.connect(self.pane.open_elsewhere)
        self.pane.changed.connect(self._show_ready)

    # showing

    def show_meeting(self, meeting: Meeting) -> None:
        super().show_meeting(meeting)
        fields = meeting.fields
        values = {
            "began_at": fields.began_at and fields.began_at.time(),
            "finished_at": fields.finished_at and fields.finished_at.time(),
            "comments_by": fields.comments_by,
            "minutes_style": fields.minutes_style,
        }
        if self._begun:
            self.autosave.show(values)
        else:
            self.autosave.begin(values)
            self._begun = True
        self._show_state()
        self._show_unwritten()
        self._doubt_day()
        self._keep_width()
        self.show_paper()

    def _keep_width(self) -> None:
        """The side is never narrower than what stands in it, which scrolls up and down only."""
        form = self.form
        bar = form.scroll.verticalScrollBar().sizeHint().width()
        form.scroll.setMinimumWidth(form.scroll_content.minimumSizeHint().width() + bar)

    def _show_state(self) -> None:
        form, status = self.form, self.meeting.fields.status
        held, adopted = status is MeetingStatus.HELD, status is MeetingStatus.APPROVED
        form.state.setText(self._state())
        form.next.setText(self._next())
        form.next.setVisible(bool(form.next.text()))
        form.draft.setVisible(not status.was_held and status is not MeetingStatus.CANCELLED)
        form.adopting.setVisible(held)
        form.adopted.setVisible(adopted)
        for button in (form.again, form.at_meeting, form.by_silence):
            button.setEnabled(self.writable)
        form.draft.setEnabled(self.writable and self._due)
        for edit in (form.adopted_on, form.began_at, form.finished_at, form.comments_by):
            edit.setReadOnly(not self.writable)
        form.minutes_style.setEnabled(self.writable)
        form.language.setEnabled(not self._frozen)

    def _state(self) -> str:
        fields = self.meeting.fields
        words = wording(self.language)
        if fields.status in (MeetingStatus.APPROVED, MeetingStatus.CLOSED):
            adoption = words.adoption_names[fields.adoption] if fields.adoption else ""
            return " · ".join(text for text in (adoption, short_date(fields.approved_on)) if text)
        if fields.status is MeetingStatus.HELD:
            return words.draft
        if fields.status is MeetingStatus.CANCELLED:
            return words.meeting_status_names[fields.status]
        return self.tr("No draft yet")

    def _next(self) -> str:
        """What comes of it now, in a sentence."""
        fields, unchecked = self.meeting.fields, len(unnoted(self.meeting.attendances))
        if fields.status is MeetingStatus.CLOSED:
            return self.tr("The meeting is closed: these are the minutes as they were kept.")
        if fields.status is MeetingStatus.HELD and fields.comments_by:
            return self.tr("Comments can be made until {date}.").format(date=short_date(fields.comments_by))
        if fields.status.was_held or fields.status is MeetingStatus.CANCELLED:
            return ""
        if not self._due:
            return self.tr("The meeting has not been held yet.")
        if unchecked:
            return self.tr("%n person(s) not checked in will be noted as absent.", "", unchecked)
        return self.tr("The draft ends the meeting and opens the minutes for comments.")

    @property
    def _due(self) -> bool:
        """Whether the meeting's day has come."""
        return self.meeting.fields.starts_at.date() <= self.workbench.today()

    def _show_unwritten(self) -> None:
        """Lists what the minutes say nothing of; the line chosen stays chosen where it still is one."""
        listed = self.form.unwritten
        wanted = [
            (item.id, f"{number}. {item.title}")
            for number, item in enumerate(self.meeting.items, 1)
            if not written_up(item)
        ]
        shown = [(listed.item(row).data(_ID), listed.item(row).text()) for row in range(listed.count())]
        status = self.meeting.fields.status
        self.form.lacking.setVisible(bool(wanted) and self._due and status is not MeetingStatus.CANCELLED)
        if wanted == shown:
            return
        chosen = listed.currentItem().data(_ID) if listed.currentItem() else None
        listed.clear()
        for item_id, text in wanted:
            line = QListWidgetItem(text, listed)
            line.setData(_ID, item_id)
            line.setToolTip(text)
            if item_id == chosen:
                listed.setCurrentItem(line)
        height = listed.sizeHintForRow(0) * min(len(wanted), _MOST_LINES) if wanted else 0
        listed.setFixedHeight(height + 2 * listed.frameWidth())

    @property
    def _frozen(self) -> bool:
        """Whether what is shown is the paper that was kept, whatever is chosen."""
        return self.meeting.closed and not self.form.public.isChecked()

    def show_paper(self) -> None:
        """Shows the minutes as they are now, with what is chosen beside them."""
        form = self.form
        form.language.setEnabled(not self._frozen)
        language = form.language.value()
        options = PaperOptions(
            language=language if isinstance(language, Language) else None,
            printed_on=self.workbench.today(),
            public=form.public.isChecked(),
            with_annexes=form.with_annexes.isChecked(),
        )
        self.pane.show_paper(PaperKind.MINUTES, self.meeting.id, options)

    def _show_ready(self) -> None:
        form = self.form
        for button in (form.print, form.save, form.mail, form.open):
            button.setEnabled(self.pane.ready)

    # what is typed

    def flush(self) -> bool:
        return not self._begun or self.autosave.flush()

    def _save(self, step_id: int | None, values: dict[str, Any]) -> Written[Any]:
        changed, meeting_id = values | self._moments(values), self.meeting.id

        def save(session: Session) -> None:
            meetings.change(session, meeting_id, **changed)

        return self.workbench.autosave(step_id, self.label(StepCode.MINUTES_EDIT), save)

    def _moments(self, values: Mapping[str, Any]) -> dict[str, datetime | None]:
        """When the meeting began and ended, of the times of day typed."""
        fields = self.meeting.fields
        times = {name: values[name] for name in ("began_at", "finished_at") if name in values}
        return {name: None if at is None else on_the_clock(fields, at) for name, at in times.items()}

    def _doubt_day(self) -> None:
        """A day of adoption that can hardly be right is doubted beside it."""
        fields, day = self.meeting.fields, self.form.adopted_on.known_value()
        sentence = ""
        if day and day < fields.starts_at.date():
            sentence = self.tr("That is before the meeting itself.")
        elif day and fields.comments_by and day <= fields.comments_by:
            sentence = self.tr("Comments can still be made that day.")
        self.errors.doubt("adopted_on", sentence)

    # what is done

    @guard
    def make_draft(self) -> None:
        """Ends the meeting where it has not been, and opens its minutes for comments."""
        if not self.flush():
            return
        now, today = self.now(), self.workbench.today()
        ended = now if self.meeting.fields.starts_at.date() == today and self._has_begun(now) else None
        label = self.label(StepCode.MINUTES_EDIT)
        self.write(label, minutes.draft, self.meeting.id, today=today, finished_at=ended)

    def _has_begun(self, now: datetime) -> bool:
        fields = self.meeting.fields
        return (fields.began_at or fields.starts_at) <= now

    def adopt(self, adoption: Adoption) -> None:
        """Notes how the minutes were adopted, on the day beside the buttons."""
        if not self.flush():
            return
        try:
            day = self.form.adopted_on.value()
            if day is None:
                raise UserError(ErrorCode.REQUIRED, field="adopted_on")
            label = self.label(StepCode.MEETING_ADOPT)
            self.write(label, minutes.adopt, self.meeting.id, adoption=adoption, on=day)
        except UserError as error:
            self.errors.show(error)

    @guard
    def send(self) -> None:
        """Makes drafts of letters with the minutes to comment on."""
        from vaekst_desk.ui.meeting.letters_dialog import LettersDialog

        if self.flush():
            dialog = LettersDialog(self.workbench, self.meeting.id, LetterKind.MINUTES, self)
            dialog.exec()
            dialog.deleteLater()

    def _go_to_item(self, line: QListWidgetItem) -> None:
        item_id = line.data(_ID)
        QTimer.singleShot(
            0, self, lambda: self.item_wanted.emit(item_id)
        )  # once the list is done with the key

    def take_focus(self) -> None:
        form = self.form
        shown = (form.draft, form.at_meeting, form.to_close, form.unwritten, form.print)
        first = next((w for w in shown if w.isVisibleTo(self) and w.isEnabled()), self.pane)
        first.setFocus()

    def close_down(self) -> None:
        self.pane.close_down()
