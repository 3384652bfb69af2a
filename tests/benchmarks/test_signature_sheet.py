"""A signature sheet of 1,000 signatories against a bare reportlab canvas drawing the same strings and lines."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from time import perf_counter

from reportlab.pdfgen.canvas import Canvas

from vaekst_desk.documents import render, signature_sheet
from vaekst_desk.documents.kit import sheet as kit_sheet
from vaekst_desk.documents.kit.pen import Pen
from vaekst_desk.documents.kit.style import LANDSCAPE
from vaekst_desk.domain.papers import Letterhead, SignatureLine, SignatureSheetPaper

LIMIT = 6
PEOPLE = 1_000


@dataclass(frozen=True)
class DrawnText:
    """One string as the sheet draws it."""

    font: str
    size: float
    x: float
    y: float
    text: str


@dataclass(frozen=True)
class DrawnLine:
    """One line as the sheet draws it."""

    x0: float
    y0: float
    x1: float
    y1: float


class NotingPen(Pen):
    """A pen that also notes the strings drawn with it on its noting canvas."""

    def show(self, run, size, x, y):
        self.canvas.pages[-1].append(DrawnText(run.font, size, x, y, run.text))
        super().show(run, size, x, y)


class NotingCanvas(Canvas):
    """A canvas that also notes the lines drawn on each of its pages."""

    def __init__(self) -> None:
        super().__init__(BytesIO(), pagesize=LANDSCAPE)
        self.pages: list[list[DrawnText | DrawnLine]] = [[]]

    def line(self, x1, y1, x2, y2):
        self.pages[-1].append(DrawnLine(x1, y1, x2, y2))
        super().line(x1, y1, x2, y2)

    def showPage(self):  # noqa: N802
        self.pages.append([])
        super().showPage()


def paper(people: int) -> SignatureSheetPaper:
    """A sheet of `people` signatories, no two of them alike, in four groups."""
    groups = ("Erhvervslivet", "Uddannelserne", "Organisationerne", "Horsens Kommune")
    lines = [
        SignatureLine(
            name=f"Birgitte Kjærgaard Sørensen {number}",
            title=f"Uddannelsesleder {number % 90}",
            organization=f"Østjysk Handelsselskab nr. {number} A/S",
            group=groups[number * len(groups) // people],
            signed_on=date(2026, 3, 6) if number % 3 == 0 else None,
        )
        for number in range(people)
    ]
    head = Letterhead("Vækstalliancen i Horsens Kommune", printed_on=date(2026, 3, 6))
    return SignatureSheetPaper(head, "Partnerskabsaftale", "Stiftende møde", lines)


def drawn(sheet: SignatureSheetPaper) -> Sequence[Sequence[DrawnText | DrawnLine]]:
    """The strings and lines of each page of `sheet`."""
    canvas = NotingCanvas()
    kit_sheet.draw(
        *signature_sheet.compose(sheet), NotingPen(canvas, height=LANDSCAPE[1]), width=LANDSCAPE[0]
    )
    return canvas.pages[:-1]


def bare(pages: Sequence[Sequence[DrawnText | DrawnLine]]) -> bytes:
    """The same strings and lines on a plain canvas, and nothing else."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=LANDSCAPE, pageCompression=1)
    for page in pages:
        for mark in page:
            if isinstance(mark, DrawnText):
                canvas.setFont(mark.font, mark.size)
                canvas.drawString(mark.x, mark.y, mark.text)
            else:
                canvas.line(mark.x0, mark.y0, mark.x1, mark.y1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def best(work: Callable[[], bytes], rounds: int = 5) -> float:
    """Seconds of the fastest of `rounds`, each begun with the litter of the one before cleared away."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def test_signature_sheet_of_a_thousand(capsys) -> None:
    sheet = paper(PEOPLE)
    pages = drawn(sheet)
    texts = [mark.text for page in pages for mark in page if isinstance(mark, DrawnText)]
    assert sum(text.startswith("Birgitte") for text in texts) == PEOPLE
    ratio = best(lambda: render(sheet)) / best(lambda: bare(pages))
    with capsys.disabled():
        print(f"\nsignature sheet 1,000: ratio {ratio:.2f} (limit {LIMIT})")  # noqa: T201
    assert ratio <= LIMIT
