"""The step Luk: what is there and what is missing, the papers kept, and the meeting closed or reopened."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from vaekst_desk.domain.calls import Enclosure
from vaekst_desk.domain.changes import Changes, Label, StepCode, Written
from vaekst_desk.domain.closing import Check, CheckKind, WorkStep, checklist, written_up
from vaekst_desk.domain.dates import short_date, short_time
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.meetings import Annex, Meeting
from vaekst_desk.domain.vocabulary import AttachmentKind, MeetingStatus, PaperKind
from vaekst_desk.services import annexes, meetings, minutes
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.close_step import Ui_CloseStepForm
from vaekst_desk.ui.item_table import set_up_table
from vaekst_desk.ui.meeting.agenda_list import files_of
from vaekst_desk.ui.meeting.close_checks import lacking
from vaekst_desk.ui.meeting.close_papers import FILE, WHY, PapersModel
from vaekst_desk.ui.meeting.close_scans import PATTERNS, keep, read_scans, safe_name
from vaekst_desk.ui.meeting.step import Step
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.paper_pane import open_copy
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_Added = tuple[Changes, Label, list[UserError]]


class CloseStep(Step):
    """Closes the meeting once its papers are in order; files dropped anywhere on it are kept as signed pages."""

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(workbench, parent)
        self._job: Job | None = None
        self.form = Ui_CloseStepForm()
        self.form.setupUi(self)
        self.model = PapersModel(self.language, self)
        self.errors = FieldErrors({"why": self.form.why}, language=self.language)
        self.setAcceptDrops(True)
        self._set_up_form()
        self._connect()

    def _set_up_form(self) -> None:
        form = self.form
        form.papers.setModel(self.model)
        set_up_table(form.papers, wide=(FILE, WHY))
        form.busy.hide()
        form.closed_by.setTextFormat(Qt.TextFormat.PlainText)
        form.closed_by.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for heading in (form.state, form.papers_heading):
            font = QFont(heading.font())
            font.setWeight(QFont.Weight.DemiBold)
            heading.setFont(font)
        form.papers.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        keys = {form.remove: QKeySequence.StandardKey.Delete, form.copy_sum: QKeySequence.StandardKey.Copy}
        self._actions = {
            button: self._action(button, keys.get(button))
            for button in (form.open, form.save, form.copy_sum, form.remove)
        }

    def _action(self, button: QPushButton, keys: QKeySequence.StandardKey | None) -> QAction:
        """The command of a button, for the table's menu and keys."""
        action = QAction(button.text(), self.form.papers)
        if keys is not None:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(button.click)
        self.form.papers.addAction(action)
        return action

    def _connect(self) -> None:
        form = self.form
        form.checks.wanted.connect(self._do)
        form.close_meeting.clicked.connect(self.close_meeting)
        form.reopen.clicked.connect(self.reopen)
        form.why.returnPressed.connect(self.reopen)
        form.add.clicked.connect(self.choose_scans)
        form.open.clicked.connect(self.open_paper)
        form.save.clicked.connect(self.save_paper)
        form.copy_sum.clicked.connect(self.copy_sum)
        form.remove.clicked.connect(self.remove_scan)
        form.papers.activated.connect(lambda _: self.open_paper())
        form.papers.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    # showing

    def show_meeting(self, meeting: Meeting) -> None:
        super().show_meeting(meeting)
        checks = checklist(meeting)
        self.form.checks.show_checks(checks, writable=not self.workbench.read_only)
        self._show_state(checks)
        self._show_papers()

    def _show_state(self, checks: Sequence[Check]) -> None:
        form, meeting = self.form, self.meeting
        missing = [lacking(check) for check in checks if not check.done]
        ready = self.tr("Something is missing") if missing else self.tr("Everything is there")
        form.state.setText(self.tr("Closed") if meeting.closed else ready)
        form.closed_by.setText(self._closed_by() if meeting.closed else "")
        form.closed_by.setVisible(meeting.closed)
        form.closing.setVisible(not meeting.closed)
        form.reopening.setVisible(meeting.closed and not self.workbench.read_only)
        all_same = self.tr("Close all the same") if missing else self.tr("Close the meeting")
        form.close_meeting.setText(all_same)
        form.lacking.say(self._what_lacks(missing), Tone.DOUBT if self._adopted else Tone.NOTE)
        self._accent(on=not missing)
        self._enable()

    @property
    def _adopted(self) -> bool:
        return self.meeting.fields.status is MeetingStatus.APPROVED

    def _what_lacks(self, missing: Sequence[str]) -> str:
        if not self._adopted:
            return self.tr("The minutes must be adopted before the meeting can be closed.")
        return self.tr("Still missing: {what}.").format(what=", ".join(missing)) if missing else ""

    def _closed_by(self) -> str:
        """Who closed it and when, and the sum of the minutes kept."""
        lines = []
        for step in self.workbench.read(meetings.steps, self.meeting):
            if step.label.code is StepCode.MEETING_CLOSE and step.kind != "undo":
                at = step.at.replace(tzinfo=UTC).astimezone()
                said = self.tr("Closed {date} at {time} by {who}. The minutes are kept as they were printed.")
                lines.append(said.format(date=short_date(at.date()), time=short_time(at), who=step.who))
                break
        lines += [f"SHA-256: {paper.sha256}" for paper in self._standing()[-1:]]
        return "\n".join(lines)

    def _standing(self) -> list[Annex]:
        """The adopted minutes that nothing has superseded."""
        papers = self.meeting.papers
        return [paper for paper in papers if paper.kind is AttachmentKind.MINUTES and not paper.note]

    def _accent(self, *, on: bool) -> None:
        """Green only when everything is there."""
        palette = QPalette()
        if on:
            palette.setColor(QPalette.ColorRole.Button, palette.color(QPalette.ColorRole.Highlight))
            palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.HighlightedText))
        self.form.close_meeting.setPalette(palette)

    def _show_papers(self) -> None:
        chosen = self._chosen()
        if self.model.show_papers(self.meeting.papers):
            ids = [paper.id for paper in self.model.papers]
            row = ids.index(chosen.id) if chosen and chosen.id in ids else len(ids) - 1
            if row >= 0:
                self.form.papers.selectRow(row)
        self.form.papers.setVisible(bool(self.model.papers))
        self.form.empty.setVisible(not self.model.papers)
        self.form.papers.setColumnHidden(WHY, not any(paper.note for paper in self.model.papers))
        self._enable()

    def _chosen(self) -> Annex | None:
        rows = self.form.papers.selectionModel().selectedRows()
        return self.model.papers[rows[0].row()] if rows else None

    def _enable(self) -> None:
        if self._meeting is None:
            return
        form, chosen, idle = self.form, self._chosen(), self._job is None
        form.close_meeting.setEnabled(self.writable and self._adopted and idle)
        form.add.setEnabled(idle and not self.workbench.read_only)
        form.reopen.setEnabled(idle)
        for button in (form.open, form.save, form.copy_sum):
            button.setEnabled(chosen is not None)
        for button in (form.open, form.save, form.copy_sum, form.remove):
            button.setVisible(bool(self.model.papers))
        form.remove.setEnabled(
            self.writable and chosen is not None and chosen.kind is AttachmentKind.SCAN and idle
        )
        for button, action in self._actions.items():
            action.setEnabled(button.isEnabled())
        form.busy.setVisible(not idle)

    # the one thing to do about each check

    def _do(self, kind: CheckKind) -> None:
        if kind is CheckKind.SCANS:
            self.choose_scans()
        elif kind is CheckKind.SIGNATURES:
            self.paper_wanted.emit(PaperKind.MINUTES)
        elif kind is CheckKind.MINUTES and (item_id := self._first_unwritten()) is not None:
            self.item_wanted.emit(item_id)
        else:
            self.step_wanted.emit(_STEPS[kind])

    def _first_unwritten(self) -> int | None:
        return next((item.id for item in self.meeting.items if not written_up(item)), None)

    # closing and reopening

    def close_meeting(self) -> None:
        """Freezes the meeting and keeps the minutes as they are printed now."""
        label, meeting_id = self.label(StepCode.MEETING_CLOSE), self.meeting.id
        desk = self.workbench.desk

        def close(_job: Job) -> Written[str]:
            return desk.write(label, minutes.close, meeting_id, at=datetime.now(UTC))

        self._run(close, label)

    @guard
    def reopen(self) -> None:
        """Lets the meeting be changed again, with the reason noted on the paper that was kept."""
        label = self.label(StepCode.MEETING_REOPEN)
        try:
            self.write(label, minutes.reopen, self.meeting.id, why=self.form.why.text())
        except (UserError, InvalidFields) as error:
            self.errors.show(error)
        else:
            self.form.why.clear()

    def _run(self, work: Any, label: Label) -> None:
        """Runs a write aside; the meeting is read anew when it is done."""

        def done(written: Written[Any]) -> None:
            self._job = None
            self._say()
            self.workbench.announce(written.topics, label)
            self.reload_wanted.emit()

        self._job = self.workbench.worker.run(work, on_result=done, on_error=self._failed)
        self._enable()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._enable()
        if not isinstance(error, UserError | InvalidFields):
            raise error
        self._say(error)

    def _say(self, *errors: UserError | InvalidFields) -> None:
        self.form.message.say(" ".join(error_sentence(error, self.language) for error in errors))

    # scans

    def choose_scans(self) -> None:
        """Asks for the scans to keep."""
        filters = self.tr("Scans ({patterns})").format(patterns=PATTERNS)
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add scans of the signed page"), "", filters)
        if chosen:
            self.add_scans([Path(each) for each in chosen])

    def add_scans(self, paths: Sequence[Path]) -> None:
        """Keeps files as signed pages; those that are none are named, the others are kept all the same."""
        desk, meeting_id = self.workbench.desk, self.meeting.id

        def add(_job: Job) -> _Added:
            scans, errors = read_scans(paths)
            label = Label.of(
                StepCode.ANNEX_ADD, name=scans[0].name if scans else "", noun="annex", count=len(scans)
            )
            written = desk.write(label, keep, meeting_id, scans) if scans else None
            return written.topics if written else frozenset(), label, errors

        self._job = self.workbench.worker.run(add, on_result=self._added, on_error=self._failed)
        self._enable()

    def _added(self, found: _Added) -> None:
        topics, label, errors = found
        self._job = None
        self._say(*errors)
        self._enable()
        self.workbench.announce(topics, label)
        if topics:
            self.reload_wanted.emit()

    @guard
    def remove_scan(self) -> None:
        """Takes the chosen scan away."""
        if chosen := self._chosen():
            self.write(self.label(StepCode.ANNEX_REMOVE, chosen.name), annexes.remove, [chosen.id])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.workbench.read_only and self._job is None and files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_scans(files_of(event.mimeData()))

    # the papers kept

    @guard
    def open_paper(self) -> None:
        """Opens a copy of the chosen paper in the program it belongs to."""
        if chosen := self._chosen():
            content = self.workbench.read(annexes.content, chosen.id)
            name = safe_name(chosen.name, chosen.media_type)
            if not open_copy(Enclosure(name, chosen.media_type, content)):
                self.form.message.say(self.tr("No program on this computer opens this file."), Tone.DOUBT)

    def save_paper(self) -> None:
        """Saves the chosen paper where she says."""
        if chosen := self._chosen():
            proposed = str(Path.home() / safe_name(chosen.name, chosen.media_type))
            path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), proposed)
            if path:
                self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Saves the chosen paper, whole or not at all, and says so."""
        chosen = self._chosen()
        assert chosen is not None
        try:
            self.workbench.read(annexes.write_to, chosen.id, path)
        except UserError as error:
            self._say(error)
        else:
            self.form.message.say(self.tr("Saved as {file}.").format(file=path.name), Tone.NOTE)

    def copy_sum(self) -> None:
        """Copies the whole SHA-256 of the chosen paper."""
        if chosen := self._chosen():
            QGuiApplication.clipboard().setText(chosen.sha256)
            self.form.message.say(
                self.tr("The SHA-256 of {file} is copied.").format(file=chosen.name), Tone.NOTE
            )

    # the frame

    def take_focus(self) -> None:
        form = self.form
        offered = [form.checks.button(kind) for kind in CheckKind] + [form.close_meeting, form.why]
        first = next((w for w in offered if w.isVisibleTo(self) and w.isEnabled()), form.papers)
        first.setFocus()

    def close_down(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._meeting is not None:
            self._accent(on=all(check.done for check in checklist(self.meeting)))


_STEPS = {
    CheckKind.PRESENCE: WorkStep.HOLD,
    CheckKind.MINUTES: WorkStep.HOLD,
    CheckKind.ADOPTION: WorkStep.MINUTES,
}
