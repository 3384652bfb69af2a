"""The import of a list: choose or drop a file, look at what would become of each row, then take it in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHeaderView, QWidget

from vaekst_desk.domain.changes import Label, StepCode, Written
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.imports import ImportKind, ImportReport, Outcome
from vaekst_desk.services import imports
from vaekst_desk.services.import_words import counted_outcome, summary
from vaekst_desk.ui.editor import fit_to_screen, locale_of
from vaekst_desk.ui.generated.import_dialog import Ui_ImportDialogForm
from vaekst_desk.ui.import_table import NAME, REMARKS, ImportModel
from vaekst_desk.ui.item_table import set_up_table
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_NAME_WIDTH = 200
_SUFFIXES = ("csv", "txt", "tsv", "xlsx", "xls", "ods")
_STEPS = {
    ImportKind.ORGANIZATIONS: StepCode.IMPORT_ORGANIZATIONS,
    ImportKind.REPRESENTATIVES: StepCode.IMPORT_REPRESENTATIVES,
}


class ImportDialog(QDialog):
    """Imports organisations or representatives as one step. `exec()`, then `report` tells what was written."""

    def __init__(
        self,
        workbench: Workbench,
        kind: ImportKind | str,
        parent: QWidget | None = None,
        path: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.report: ImportReport | None = None
        self._kind = ImportKind(kind)
        self._plan: imports.ImportPlan | None = None
        self._job: Job | None = None
        self._writing = False
        self._stop = False
        self._setting_up()
        if path is not None:
            self.load(path)

    def _setting_up(self) -> None:
        self.form = Ui_ImportDialogForm()
        self.form.setupUi(self)
        self.setLocale(locale_of(self.workbench.language))
        self.setAcceptDrops(True)
        form, organizations = self.form, self._kind is ImportKind.ORGANIZATIONS
        self.setWindowTitle(
            self.tr("Import organisations") if organizations else self.tr("Import representatives")
        )
        self._take = form.buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setDefault(True)
        self._close = form.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._close.setIcon(QIcon())
        self.model = ImportModel(self.workbench.language, self)
        form.table.setModel(self.model)
        set_up_table(form.table, wide=(REMARKS,))
        form.table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        form.table.horizontalHeader().resizeSection(NAME, _NAME_WIDTH)
        form.choose.clicked.connect(self.choose)
        form.only_doubts.toggled.connect(self.model.show_only_doubts)
        form.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.model.modelReset.connect(self._show_row)
        self._show_state()
        fit_to_screen(self)

    # choosing a file

    def choose(self) -> None:
        """Asks for a file."""
        lists = " ".join(f"*.{suffix}" for suffix in _SUFFIXES)
        filters = self.tr("Lists ({patterns})").format(patterns=lists) + ";;" + self.tr("All files (*)")
        folder = str(Path(self.form.file.text()).parent) if self.form.file.text() else ""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), folder, filters)
        if chosen:
            self.load(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._busy and len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.load(Path(event.mimeData().urls()[0].toLocalFile()))

    def load(self, path: Path) -> None:
        """Reads a file and shows what importing it would do."""
        self.form.file.setText(str(path))
        self.form.message.say("")
        self._plan = None
        self.model.show_report(None)
        plan = (
            imports.plan_organizations
            if self._kind is ImportKind.ORGANIZATIONS
            else imports.plan_representatives
        )
        today, read = self.workbench.today(), self.workbench.desk.read
        self._run(
            lambda job: read(plan, path, today=today, progress=self._progress_of(job)),
            self._planned,
            self.tr("Reading the list …"),
        )

    def _planned(self, plan: imports.ImportPlan) -> None:
        self._plan = plan
        report = plan.report
        self.model.show_report(report)
        self.form.summary.setText(self._counts(report))
        if report.unread_columns:
            unread = self.tr("Columns nothing is taken from: {names}").format(
                names=", ".join(report.unread_columns)
            )
            self.form.message.say(unread, Tone.NOTE)
        elif not plan.changes_anything:
            self.form.message.say(self.tr("The register already has all of it."), Tone.NOTE)
        self._show_state()
        self._go_to_first_doubt()
        (self._take if self._take.isEnabled() else self.form.table).setFocus()

    def _go_to_first_doubt(self) -> None:
        doubted = next((at for at, row in enumerate(self.model.rows) if row.notes), 0)
        self.form.table.selectRow(doubted)

    def _counts(self, report: ImportReport) -> str:
        language, counts = self.workbench.language, report.counts
        said = [self.tr("%n row(s)", "", len(report.rows))]
        said += [
            counted_outcome(outcome, counts[outcome], language) for outcome in Outcome if counts[outcome]
        ]
        if report.doubted:
            said.append(self.tr("%n in doubt", "", len(report.doubted)))
        return "  ·  ".join(said)

    # taking it in

    def accept(self) -> None:
        if self.report is not None:
            super().accept()
            return
        plan = self._plan
        if plan is None or self._busy or not self._take.isEnabled():
            return
        label = Label.of(_STEPS[self._kind], count=plan.report.taken, noun=self._kind.removesuffix("s"))
        self._writing = True
        self._run(
            lambda job: self.workbench.desk.write(
                label, imports.apply, plan, progress=self._progress_of(job)
            ),
            lambda written: self._written(written, label),
            self.tr("Importing …"),
        )

    def _written(self, written: Written[ImportReport], label: Label) -> None:
        self.report = written.result
        self.workbench.announce(written.topics, label)
        self.model.show_report(written.result)
        self.form.summary.setText(summary(written.result, self.workbench.language, dry_run=False))
        self._go_to_first_doubt()
        self.form.message.say(self.tr("Imported. It can be undone as one step."), Tone.NOTE)
        self._show_state()
        self._close.setFocus()

    # work on the worker's thread

    @property
    def _busy(self) -> bool:
        return self._job is not None

    def _progress_of(self, job: Job) -> Callable[[int, int], bool]:
        return lambda done, total: job.progress(done, total) and not self._stop

    def _run(self, work: Callable[[Job], Any], then: Callable[[Any], None], saying: str) -> None:
        if self._job is not None:
            self._job.cancel()
        self._stop = False
        self.form.summary.setText(saying)
        self.form.progress.setRange(0, 0)

        def done(result: Any) -> None:
            self._job, self._writing = None, False
            then(result)

        self._job = self.workbench.worker.run(
            work, on_result=done, on_error=self._failed, on_progress=self._show_progress
        )
        self._show_state()

    def _show_progress(self, done: int, total: int) -> None:
        self.form.progress.setRange(0, total)
        self.form.progress.setValue(done)

    def _failed(self, error: BaseException) -> None:
        self._job, self._writing = None, False
        self.form.summary.setText("")
        self._show_state()
        if not isinstance(error, UserError):
            raise error
        tone = Tone.NOTE if error.code is ErrorCode.CANCELLED else Tone.ERROR
        self.form.message.say(error_sentence(error, self.workbench.language), tone)
        if self._plan is not None:
            self.form.summary.setText(self._counts(self._plan.report))

    def reject(self) -> None:
        if self.report is not None:
            super().accept()  # what was imported is imported, however the dialog is left
        elif self._busy and self._writing:
            # Its end is waited for: either all of it was written, or nothing.
            self._stop = True
            self._close.setEnabled(False)
        else:
            self._stop = True
            if self._job is not None:
                self._job.cancel()
                self._job = None
            super().reject()

    def _show_state(self) -> None:
        form, done = self.form, self.report is not None
        form.progress.setVisible(self._busy)
        form.choose.setEnabled(not self._busy and not done)
        form.hint.setVisible(not form.file.text())
        form.only_doubts.setEnabled(bool(self._plan and self._plan.report.doubted))
        changes = self._plan is not None and self._plan.changes_anything
        self._take.setEnabled(changes and not self._busy and not done and not self.workbench.read_only)
        self._take.setVisible(not done)
        self._close.setEnabled(True)
        self._close.setText(self.tr("Close") if done else self.tr("Cancel"))

    def _show_row(self, *_: object) -> None:
        index = self.form.table.currentIndex()
        there = index.isValid() and index.row() < len(self.model.rows)
        self.form.remarks.setPlainText("\n".join(self.model.sentences(index.row())) if there else "")
