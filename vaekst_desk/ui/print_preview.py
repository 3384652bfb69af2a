"""The preview of a paper: the very file that is printed, beside the few things that can be chosen about it."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.vocabulary import Language, PaperKind
from vaekst_desk.services import papers, settings
from vaekst_desk.ui.editor import fit_to_screen, locale_of
from vaekst_desk.ui.generated.print_preview import Ui_PrintPreviewForm
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.pdf_pages import PdfPages
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_PAUSE = 200  # milliseconds after a choice before the paper is made anew: a spun number is several choices
_STEP = 1.2


class PrintPreview(QDialog):
    """Shows a paper of a meeting or an agreement, to be printed, saved or opened. Esc closes it."""

    def __init__(
        self, workbench: Workbench, kind: PaperKind, noun_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self._kind, self._id = kind, noun_id
        self._job: Job | None = None
        self._printing: object = None
        self.pages: PdfPages | None = None
        self.file_name = ""
        self.form = Ui_PrintPreviewForm()
        self.form.setupUi(self)
        self.setLocale(locale_of(workbench.language))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.renew)
        self._set_up_choices()
        self._connect()
        self._show_state()
        self.form.pages.setFocus()
        self.renew()

    def _set_up_choices(self) -> None:
        form, words = self.form, wording(self.workbench.language)
        titles = {
            PaperKind.AGREEMENT: words.agreement,
            PaperKind.SIGNATURE_SHEET: words.signature_sheet,
            PaperKind.AGENDA: words.notice,
            PaperKind.ATTENDANCE: words.attendance,
            PaperKind.MINUTES: words.minutes,
        }
        self.setWindowTitle(titles[self._kind])
        form.language.set_options([(language, words.language_names[language]) for language in Language])
        form.language.set_value(self.workbench.read(settings.get).language)
        sheet = self._kind is PaperKind.SIGNATURE_SHEET
        form.guest_lines.setVisible(sheet)
        form.label_guest_lines.setVisible(sheet)
        form.with_contact.setVisible(self._kind is PaperKind.ATTENDANCE)

    def _connect(self) -> None:
        form = self.form
        form.language.value_changed.connect(self._soon.start)
        form.guest_lines.valueChanged.connect(lambda _: self._soon.start())
        form.with_contact.toggled.connect(lambda _: self._soon.start())
        form.pages.page_changed.connect(self._show_page)
        form.pages.zoom_changed.connect(self._show_page)
        form.larger.clicked.connect(lambda: form.pages.set_zoom(form.pages.zoom * _STEP))
        form.smaller.clicked.connect(lambda: form.pages.set_zoom(form.pages.zoom / _STEP))
        form.fit.clicked.connect(form.pages.fit_width)
        form.print.clicked.connect(self.print)
        form.save.clicked.connect(self.save)
        form.open.clicked.connect(self.open_elsewhere)
        form.close.clicked.connect(self.reject)
        for button in (form.print, form.save, form.open, form.close):
            button.setIcon(QIcon())
        fit_to_screen(self)

    @property
    def options(self) -> papers.PaperOptions:
        """What is chosen now."""
        language = self.form.language.value()
        return papers.PaperOptions(
            language=language if isinstance(language, Language) else None,
            guest_lines=self.form.guest_lines.value(),
            with_contact=self.form.with_contact.isChecked(),
            printed_on=self.workbench.today(),
        )

    # making the paper

    def renew(self) -> None:
        """Makes the paper with what is chosen now."""
        if self._job is not None:
            self._job.cancel()
        kind, key, options, read = self._kind, self._id, self.options, self.workbench.desk.read

        def make(_job: Job) -> tuple[str, bytes]:
            from vaekst_desk import documents

            paper = read(papers.build, kind, key, options)
            return papers.suggested_file_name(paper), documents.render(paper)

        self._job = self.workbench.worker.run(make, on_result=self._show, on_error=self._failed)
        self._show_state()

    def _show(self, paper: tuple[str, bytes]) -> None:
        self._job = None
        self.file_name, content = paper
        self.pages = PdfPages(content)
        self.form.pages.show_pages(self.pages)
        self.form.message.say("")
        self._show_state()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._show_state()
        if not isinstance(error, UserError):
            raise error
        self.form.message.say(error_sentence(error, self.workbench.language))

    def _show_state(self) -> None:
        form, busy = self.form, self._job is not None
        form.busy.setVisible(busy or self._printing is not None)
        ready = self.pages is not None and not busy and self._printing is None
        for button in (form.print, form.save, form.open):
            button.setEnabled(ready)
        self._show_page()

    def _show_page(self, *_: object) -> None:
        view, count = self.form.pages, len(self.pages) if self.pages else 0
        text = self.tr("Page {page} of {pages}").format(page=view.page, pages=count) if count else ""
        self.form.page.setText(text)
        self.form.zoom.setText(f"{round(view.zoom * 72 / 96 * 100)} %" if count else "")

    # what is done with it

    def print(self) -> None:
        """Prints what is shown."""
        from vaekst_desk.ui import printing

        if self.pages is None:
            return
        if not printing.has_printer():
            self.form.message.say(
                self.tr("There is no printer on this computer. Save as PDF instead."), Tone.DOUBT
            )
            return
        printer = printing.ask_printer(self.pages, name=Path(self.file_name).stem, parent=self)
        if printer is None:
            return
        numbers = printing.chosen_pages(printer, len(self.pages))
        run = printing.PrintRun(printer, self.pages, numbers, self)
        run.progressed.connect(self._show_printing)
        run.finished.connect(self._printed)
        self._printing = run
        self._show_state()
        run.start()

    def _show_printing(self, done: int, total: int) -> None:
        self.form.busy.setRange(0, total)
        self.form.busy.setValue(done)

    def _printed(self, whole: bool) -> None:
        self._printing = None
        self.form.busy.setRange(0, 0)
        said = self.tr("Sent to the printer.") if whole else self.tr("The printer did not take it.")
        self.form.message.say(said, Tone.NOTE if whole else Tone.ERROR)
        self._show_state()

    def save(self) -> None:
        """Saves the file where she says."""
        folder = str(Path.home() / self.file_name)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), folder, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            path = Path(chosen)
            self.save_to(path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf"))

    def save_to(self, path: Path) -> None:
        """Saves the file, whole or not at all, and says so."""
        from vaekst_desk.exchange.files import write_whole

        assert self.pages is not None
        try:
            write_whole(path, self.pages.content)
        except UserError as error:
            self.form.message.say(error_sentence(error, self.workbench.language))
        else:
            self.form.message.say(self.tr("Saved as {file}.").format(file=path.name), Tone.NOTE)

    def open_elsewhere(self) -> None:
        """Opens a copy in the computer's own program for PDF."""
        from vaekst_desk.exchange.files import write_whole

        assert self.pages is not None
        # A copy of its own, left to the system to tidy away: the other program may keep it open for long.
        copy = Path(tempfile.mkdtemp(prefix="vaekst-desk-")) / self.file_name
        try:
            write_whole(copy, self.pages.content)
        except UserError as error:
            self.form.message.say(error_sentence(error, self.workbench.language))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self.form.message.say(self.tr("No program on this computer opens PDF files."), Tone.DOUBT)

    def done(self, result: int) -> None:
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        stop = getattr(self._printing, "stop", None)
        if stop:
            stop()
        self.pages = None
        self.form.pages.show_pages(None)
        super().done(result)
