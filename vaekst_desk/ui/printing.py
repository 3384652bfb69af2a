"""Printing pages as they are previewed: the same pictures, at the printer's own resolution."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from vaekst_desk.ui.pdf_pages import PdfPages

_MOST_DPI = 600  # what papers of text and lines gain nothing beyond
_BAND = 96.0  # points: a page at 600 dots is 140 MB as one picture, and 16 MB as a band


def has_printer() -> bool:
    """Whether there is a printer to choose."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(pages: PdfPages, *, name: str, parent: QWidget) -> QPrinter | None:
    """The printer chosen in the system's dialog, set up for these pages; None where the dialog was cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, pages, name=name)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None


def set_up(printer: QPrinter, pages: PdfPages, *, name: str) -> None:
    """The size and direction of the first page, without margins: those are in the pages."""
    size = pages.sizes[0]
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    landscape = size.width() > size.height()
    direction = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    page_size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(page_size, direction, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(name)


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, from 0, in their order, as often as the printer cannot repeat them itself."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    wanted = list(range(first - 1, min(last, count)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        wanted.reverse()
    times = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return wanted * times
    return [page for page in wanted for _ in range(times)]


class PrintRun(QObject):
    """Sends pages to a printer a band at a time, so that the window answers and the printing can be stopped."""

    progressed = Signal(int, int)
    finished = Signal(bool)

    def __init__(self, printer: QPrinter, pages: PdfPages, numbers: Sequence[int], parent: QObject) -> None:
        super().__init__(parent)
        self._printer, self._pages = printer, pages
        self._painter: QPainter | None = None
        self._bands = [band for number in numbers for band in self._bands_of(number)]
        self._done = 0
        self._page_before: int | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def _bands_of(self, number: int) -> list[tuple[int, float]]:
        height = self._pages.sizes[number].height()
        tops: list[float] = []
        while not tops or tops[-1] + _BAND < height:
            tops.append(tops[-1] + _BAND if tops else 0.0)
        return [(number, top) for top in tops]

    def start(self) -> None:
        """Begins; `finished` tells whether all of it went to the printer."""
        painter = QPainter()
        if not painter.begin(self._printer):
            self._end(whole=False)
            return
        self._painter = painter
        self._timer.start(0)

    def stop(self) -> None:
        """Prints nothing more."""
        if self._painter is not None:
            self._printer.abort()
            self._end(whole=False)

    def _step(self) -> None:
        if self._done == len(self._bands):
            self._end(whole=True)
            return
        number, top = self._bands[self._done]
        new_page = top == 0.0 and self._done > 0
        if new_page and not self._printer.newPage():
            self._end(whole=False)
            return
        self._paint(number, top)
        self._done += 1
        self.progressed.emit(self._done, len(self._bands))

    def _paint(self, number: int, top: float) -> None:
        assert self._painter is not None
        size = self._pages.sizes[number]
        height = min(_BAND, size.height() - top)
        scale = min(self._printer.resolution(), _MOST_DPI) / 72
        image = self._pages.image(number, scale, top=top, bottom=max(size.height() - top - height, 0.0))
        paper: Any = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        fit = min(paper.width() / size.width(), paper.height() / size.height())
        left = (paper.width() - size.width() * fit) / 2
        target = QRectF(QPointF(left, top * fit), QSizeF(size.width() * fit, height * fit))
        self._painter.drawImage(target, image)

    def _end(self, *, whole: bool) -> None:
        self._timer.stop()
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        self.finished.emit(whole)
