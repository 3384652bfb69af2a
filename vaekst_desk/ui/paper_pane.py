"""A paper as it will be printed, and all that is done with one: made on the worker, printed, saved, opened, mailed."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from vaekst_desk.domain.calls import Enclosure
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.vocabulary import PaperKind
from vaekst_desk.services import paper_letters, papers
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.generated.paper_pane import Ui_PaperPaneForm
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.pdf_pages import PdfPages
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

PDF = "application/pdf"
_PAUSE = 200  # ms after a choice before the paper is made anew: a spun number is several choices
_LONG = 300  # ms of making before it is shown that something is made
_STEP = 1.2


class PaperPane(QWidget):
    """Shows a paper. What is seen stays until what is new is there; a paper that came out the same changes nothing.

    `changed` tells that it became busy or ready.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench: Workbench
        self._wanted: tuple[PaperKind, int, papers.PaperOptions] | None = None
        self._job: Job | None = None
        self._run: object = None
        self.pages: PdfPages | None = None
        self.file_name = ""
        self.form = Ui_PaperPaneForm()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.pages)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.renew)
        self._slow = QTimer(self, singleShot=True, interval=_LONG)
        self._slow.timeout.connect(lambda: self._show_busy(busy=True))
        self._connect()
        self._show_busy(busy=False)

    def open(self, workbench: Workbench) -> None:
        """Gives it the register; to be called once, before anything else."""
        self._workbench = workbench

    def _connect(self) -> None:
        form = self.form
        kept = form.busy.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # what stands beside it never moves
        form.busy.setSizePolicy(kept)
        form.pages.page_changed.connect(self._show_page)
        form.pages.zoom_changed.connect(self._show_page)
        form.larger.clicked.connect(lambda: form.pages.set_zoom(form.pages.zoom * _STEP))
        form.smaller.clicked.connect(lambda: form.pages.set_zoom(form.pages.zoom / _STEP))
        form.fit.clicked.connect(form.pages.fit_width)

    # making the paper

    def show_paper(self, kind: PaperKind, noun_id: int, options: papers.PaperOptions) -> None:
        """Asks for a paper, made after a pause in which nothing else is asked for; at once for the first."""
        first = self._wanted is None
        self._wanted = (kind, noun_id, options)
        if first:
            self.renew()
        else:
            self._soon.start()
            self.changed.emit()

    def renew(self) -> None:
        """Makes the paper asked for as the register is now."""
        self._soon.stop()
        if self._wanted is None:
            return
        if self._job is not None:
            self._job.cancel()
        kind, noun_id, options = self._wanted
        read = self._workbench.desk.read

        def make(_job: Job) -> Enclosure:
            return read(_printed, kind, noun_id, options)

        self._job = self._workbench.worker.run(make, on_result=self._show, on_error=self._failed)
        self._slow.start()
        self.changed.emit()

    def _show(self, paper: Enclosure) -> None:
        self._made()
        self.file_name = paper.name
        if self.pages is None or self.pages.content != paper.content:
            self.pages = PdfPages(paper.content)
            self.form.pages.show_pages(self.pages)
        self.say("")
        self._show_page()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._made()
        self.changed.emit()
        if not isinstance(error, UserError):
            raise error
        self._say_error(error)

    def _made(self) -> None:
        self._job = None
        self._slow.stop()
        self._show_busy(busy=False)

    @property
    def busy(self) -> bool:
        """Whether a paper is being made or printed."""
        return self._job is not None or self._soon.isActive() or self._run is not None

    @property
    def ready(self) -> bool:
        """Whether what was asked for is what is shown."""
        return self.pages is not None and not self.busy

    def say(self, sentence: str, tone: Tone = Tone.NOTE) -> None:
        """Says something below the pages; an empty sentence takes it away."""
        self.form.message.say(sentence, tone)

    def _say_error(self, error: UserError) -> None:
        self.say(error_sentence(error, self._workbench.language), Tone.ERROR)

    def _show_busy(self, *, busy: bool) -> None:
        self.form.busy.setRange(0, 0)
        self.form.busy.setVisible(busy)

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
            self.say(self.tr("There is no printer on this computer. Save as PDF instead."), Tone.DOUBT)
            return
        printer = printing.ask_printer(self.pages, name=Path(self.file_name).stem, parent=self)
        if printer is None:
            return
        numbers = printing.chosen_pages(printer, len(self.pages))
        run = printing.PrintRun(printer, self.pages, numbers, self)
        run.progressed.connect(self._show_printing)
        run.finished.connect(self._printed)
        self._run = run
        self._show_busy(busy=True)
        self.changed.emit()
        run.start()

    def _show_printing(self, done: int, total: int) -> None:
        self.form.busy.setRange(0, total)
        self.form.busy.setValue(done)

    def _printed(self, whole: bool) -> None:
        self._run = None
        self._show_busy(busy=False)
        said = self.tr("Sent to the printer.") if whole else self.tr("The printer did not take it.")
        self.say(said, Tone.NOTE if whole else Tone.ERROR)
        self.changed.emit()

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
            self._say_error(error)
        else:
            self.say(self.tr("Saved as {file}.").format(file=path.name))

    def open_elsewhere(self) -> None:
        """Opens a copy in the computer's own program for PDF."""
        assert self.pages is not None
        paper = Enclosure(self.file_name, PDF, self.pages.content)
        self._open(paper, self.tr("No program on this computer opens PDF files."))

    def mail(self) -> None:
        """Begins a letter with the file attached, in the computer's own mail program."""
        assert self.pages is not None
        paper = Enclosure(self.file_name, PDF, self.pages.content)
        try:
            letter = self._workbench.read(paper_letters.letter_with, paper)
        except UserError as error:
            self._say_error(error)
            return
        self._open(letter, self.tr("No mail program on this computer opens drafts (.eml)."))

    def _open(self, file: Enclosure, otherwise: str) -> None:
        """Opens a copy of a file in the program it belongs to, or says that there is none."""
        try:
            opened = open_copy(file)
        except UserError as error:
            self._say_error(error)
            return
        if not opened:
            self.say(otherwise, Tone.DOUBT)

    def close_down(self) -> None:
        """Lets go of the paper; nothing more is made or printed."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
        self._made()
        stop = getattr(self._run, "stop", None)
        if stop:
            stop()
        self.pages, self._wanted = None, None
        self.form.pages.show_pages(None)


def _printed(session: Session, kind: PaperKind, noun_id: int, options: papers.PaperOptions) -> Enclosure:
    name = papers.file_name(session, kind, noun_id, options)
    return Enclosure(name, PDF, papers.render(session, kind, noun_id, options))


def open_copy(file: Enclosure) -> bool:
    """Opens a copy of a file in the computer's own program for it; whether there is one. Raises `UserError`."""
    from vaekst_desk.exchange.files import write_whole

    # A copy of its own, left to the system to tidy away: the other program may keep it open for long.
    copy = Path(tempfile.mkdtemp(prefix="vaekst-desk-")) / file.name
    write_whole(copy, file.content)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
