"""Letters about a meeting as drafts for her own mail program: what they say, to whom, and where they are put."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain import presence
from vaekst_desk.domain.calls import DraftStyle, LetterKind
from vaekst_desk.domain.changes import Changes, Label, StepCode
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.meetings import Meeting
from vaekst_desk.domain.vocabulary import Language, MeetingStatus
from vaekst_desk.services import calls, meetings, settings
from vaekst_desk.ui.editor import fit_to_screen, locale_of
from vaekst_desk.ui.generated.call_letters import Ui_CallLettersForm
from vaekst_desk.ui.meeting.call_files import copies_of, documents_folder, open_file, put_down
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_MOST_OPENED = 5  # windows of a mail program that somebody still has use for at once
_NAMED = 4  # persons without an address who are named, before the others are counted

_KINDS: Mapping[LetterKind, str] = {
    LetterKind.CALL: QT_TRANSLATE_NOOP("LettersDialog", "Notice of the meeting"),
    LetterKind.UPDATE: QT_TRANSLATE_NOOP("LettersDialog", "Changes to the meeting"),
    LetterKind.REMINDER: QT_TRANSLATE_NOOP("LettersDialog", "Reminder to those who have not answered"),
    LetterKind.CANCEL: QT_TRANSLATE_NOOP("LettersDialog", "The meeting is called off"),
    LetterKind.MINUTES: QT_TRANSLATE_NOOP("LettersDialog", "The minutes"),
}
_STYLES: Mapping[DraftStyle, str] = {
    DraftStyle.ONE_EACH: QT_TRANSLATE_NOOP("LettersDialog", "One to each person"),
    DraftStyle.ALL_BCC: QT_TRANSLATE_NOOP("LettersDialog", "One to all, hidden from each other (Bcc)"),
}
_FITTING: Mapping[MeetingStatus, tuple[LetterKind, ...]] = {
    MeetingStatus.PLANNED: (LetterKind.CALL,),
    MeetingStatus.CALLED: (LetterKind.CALL, LetterKind.UPDATE, LetterKind.REMINDER),
    MeetingStatus.CANCELLED: (LetterKind.CANCEL,),
}


@dataclass(frozen=True, slots=True)
class Made:
    """What became of the letters: how many, and the folder they are in, or the copies to be opened."""

    count: int
    folder: Path | None = None
    copies: tuple[Path, ...] = ()


class LettersDialog(QDialog):
    """Makes letters of a kind that fits how far the meeting has come. `exec()`; it stays open to say what was made."""

    def __init__(self, workbench: Workbench, meeting_id: int, kind: LetterKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._meeting: Meeting = workbench.read(meetings.get, meeting_id)
        self._folder: Path | None = None
        self._stop = Event()
        self._busy, self._reached, self._renumbered = False, 0, False
        self.form = Ui_CallLettersForm()
        self.form.setupUi(self)
        self.setLocale(locale_of(workbench.language))
        self._set_options(kind)
        self._connect()
        self._show_recipients()
        self._show_state()
        self.resize(560, self.sizeHint().height())
        fit_to_screen(self)

    def _set_options(self, kind: LetterKind) -> None:
        form, words = self.form, wording(self._workbench.language)
        fitting = _FITTING.get(self._meeting.fields.status, (LetterKind.MINUTES,))
        kinds = [each for each in LetterKind if each is kind or each in fitting]
        form.kind.set_options([(each, _word(_KINDS[each])) for each in kinds])
        form.kind.set_value(kind)
        form.style.set_options([(each, _word(text)) for each, text in _STYLES.items()])
        form.language.set_options([(each, words.language_names[each]) for each in Language])
        form.language.set_value(self._workbench.read(settings.get).language)
        form.folder.setText(str(documents_folder()))
        form.public.setVisible(any(item.closed for item in self._meeting.items))
        form.folder.setMinimumWidth(240)

    def _connect(self) -> None:
        form = self.form
        form.kind.value_changed.connect(self._show_recipients)
        form.style.value_changed.connect(self._show_recipients)
        form.open_them.toggled.connect(self._show_state)
        form.choose.clicked.connect(self.choose)
        form.make.clicked.connect(self.make)
        form.cancel.clicked.connect(self.reject)
        form.open_folder.clicked.connect(lambda: self._folder and open_file(self._folder))

    # what is chosen

    @property
    def kind(self) -> LetterKind:
        """What the letters say."""
        kind = self.form.kind.value()
        assert isinstance(kind, LetterKind)
        return kind

    @property
    def draft_style(self) -> DraftStyle:
        """Whether each gets one."""
        style = self.form.style.value()
        assert isinstance(style, DraftStyle)
        return style

    def choose(self) -> None:
        """Asks for another folder."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where are the drafts to be put?"), self.form.folder.text()
        )
        if chosen:
            self.form.folder.setText(chosen)

    def _show_recipients(self) -> None:
        people = self._meeting.attendances
        rows = presence.unanswered(people) if self.kind is LetterKind.REMINDER else people
        reached = [row for row in rows if row.email]
        self._reached = len(reached)
        count = len(reached) if self.draft_style is DraftStyle.ONE_EACH else min(len(reached), 1)
        letters = self.tr("%n letter(s)", "", count)
        said = self.tr("{letters} to %n recipient(s).", "", len(reached))
        self.form.recipients.setText(said.format(letters=letters))
        without = [row.name for row in rows if not row.email]
        self.form.without.setText(without_address(without))
        self.form.without.setVisible(bool(without))
        few = 0 < count <= _MOST_OPENED
        self.form.open_them.setEnabled(few)
        self.form.open_them.setChecked(few)
        self.form.message.say("")
        self._show_state()

    def _show_state(self) -> None:
        form, busy = self.form, self._busy
        form.busy.setVisible(busy)
        opened = form.open_them.isChecked()
        for widget in (form.folder, form.choose, form.label_folder):
            widget.setEnabled(not opened and not busy)
        form.make.setEnabled(not busy and self._reached > 0)
        form.open_folder.setVisible(self._folder is not None)
        done = bool(form.message.text) and form.message.tone is Tone.NOTE
        form.cancel.setText(self.tr("Close") if done and not busy else self.tr("Cancel"))

    # making

    def make(self) -> None:
        """Makes the letters on the worker; what became of them is said in the dialog."""
        self._folder = None
        self.form.message.say("")
        self.form.busy.setRange(0, 0)
        self._busy = True
        self._show_state()
        if self.kind is LetterKind.UPDATE and not self._renumbered:
            self._renumber()
        else:
            self._write()

    def _renumber(self) -> None:
        """The calendar file must bear a higher number than the one sent before; once, however often letters fail."""
        desk, meeting_id, label = self._workbench.desk, self._meeting.id, self._label
        today = self._workbench.today()

        def work(_job: Job) -> Changes:
            return desk.write(label, calls.update, meeting_id, on=today).topics

        def done(topics: Changes) -> None:
            self._renumbered = True
            self._workbench.announce(topics, label)
            if not self._stop.is_set():
                self._write()

        self._workbench.worker.run(work, on_result=done, on_error=self._failed)

    def _write(self) -> None:
        self._workbench.worker.run(
            self._work(), on_result=self._made, on_error=self._failed, on_progress=self._show_progress
        )

    def _work(self) -> Callable[[Job], Made]:
        desk, meeting_id, kind, style = self._workbench.desk, self._meeting.id, self.kind, self.draft_style
        language, public = self.form.language.value(), self.form.public.isChecked()
        folder = None if self.form.open_them.isChecked() else Path(self.form.folder.text().strip())
        stop = self._stop
        name = f"{_word(_KINDS[kind])} {self._meeting.number}"

        def work(job: Job) -> Made:
            made = desk.read(
                calls.drafts,
                meeting_id,
                kind=kind,
                style=style,
                language=language if isinstance(language, Language) else None,
                stamp=datetime.now(UTC),
                public=public,
            )
            if folder is None:
                return Made(len(made), copies=copies_of(made))
            place = put_down(
                made, folder, name=name, progress=lambda *far: job.progress(*far) and not stop.is_set()
            )
            return Made(len(made), place)

        return work

    @property
    def _label(self) -> Label:
        return Label.of(StepCode.MEETING_EDIT, name=self._meeting.fields.title)

    def _show_progress(self, done: int, total: int) -> None:
        if not self._stop.is_set():
            self.form.busy.setRange(0, total)
            self.form.busy.setValue(done)

    def _made(self, made: Made) -> None:
        if self._stop.is_set():
            return
        self._busy, self._folder = False, made.folder
        if made.folder is not None:
            said = self.tr("%n draft(s) put in “{folder}”.", "", made.count)
            self.form.message.say(said.format(folder=made.folder.name), Tone.NOTE)
        elif all(open_file(path) for path in made.copies):
            self.form.message.say(
                self.tr("%n draft(s) opened in the mail program.", "", made.count), Tone.NOTE
            )
        else:
            self.form.message.say(
                self.tr(
                    "No mail program on this computer opens drafts (.eml). Put them in a folder instead."
                ),
                Tone.DOUBT,
            )
        self._show_state()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._stop.is_set():
            return
        self._busy = False
        self._show_state()
        self.form.message.say(error_sentence(error, self._workbench.language))

    def done(self, result: int) -> None:
        self._stop.set()
        super().done(result)


def _word(text: str) -> str:
    return QCoreApplication.translate("LettersDialog", text)


def without_address(names: Sequence[str]) -> str:
    """Whom no letter reaches: "Uden e-mail: Lone Bæk, Erik Nielsen og 3 til"; empty for nobody."""
    if not names:
        return ""
    named = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    if more > 0:
        named = QCoreApplication.translate("LettersDialog", "{names} and {count} more").format(
            names=named, count=more
        )
    return QCoreApplication.translate("LettersDialog", "Without e-mail: {names}").format(names=named)
