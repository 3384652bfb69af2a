"""The only thing that draws: text, lines, boxes and pictures on a reportlab canvas, tagged or marked as decoration.

Coordinates are points from the page's top left corner, downwards.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.lib.utils import ImageReader

from vaekst_desk.documents.kit.fonts import font_named
from vaekst_desk.documents.kit.style import Align, Colour, TextStyle
from vaekst_desk.documents.kit.tags import Mark, Node
from vaekst_desk.documents.kit.text import Line, Run

# Lato's own ascent and descent, in units of the type size.
_ASCENT = 0.987
_DESCENT = 0.213


class Pen:
    """Draws on `canvas`, whose pages are `height` points high."""

    def __init__(self, canvas: Any, *, height: float) -> None:
        self.canvas = canvas
        self.height = height
        self.marked: list[list[Node]] = [[]]
        self._level = -1
        self._bookmarks = 0
        self._silent = False
        self._fill: Colour | None = None

    def next_page(self) -> None:
        """End the page; drawing goes on at the next one."""
        self.canvas.showPage()
        self.marked.append([])
        self._fill = None

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """What is drawn inside belongs to `node`."""
        if self._silent:
            with self.decoration():
                yield
            return
        page = self.marked[-1]
        node.kids.append(Mark(len(self.marked) - 1, len(page)))
        self.canvas.addLiteral(f"/{node.role} <</MCID {len(page)}>> BDC")
        page.append(node)
        yield
        self.canvas.addLiteral("EMC")

    @contextmanager
    def untagged(self) -> Iterator[None]:
        """What is drawn inside repeats what has been read before: every tag counts as decoration."""
        self._silent = True
        yield
        self._silent = False

    @contextmanager
    def upside_down(self, *, left: float, top: float) -> Iterator[None]:
        """What is drawn inside is turned half round about the point `left`, `top`."""
        self.canvas.addLiteral(f"q -1 0 0 -1 {2 * left:.2f} {2 * (self.height - top):.2f} cm")
        self._fill = None
        yield
        self.canvas.addLiteral("Q")
        self._fill = None

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside only decorates: it is not read aloud."""
        self.canvas.addLiteral("/Artifact BMC")
        yield
        self.canvas.addLiteral("EMC")

    def text(self, line: Line, style: TextStyle, *, left: float, top: float, width: float = 0.0) -> None:
        """Draw one line whose box begins at `top`; `width` is the column's, needed unless it stands left."""
        self._fill_with(style.colour)
        x = left + _shift(style.align, width - line.width)
        y = self.height - top - (style.leading - (_ASCENT + _DESCENT) * style.size) / 2 - _ASCENT * style.size
        for run in line.runs:
            self.show(run, style.size, x, y)
            x += run.width

    def show(self, run: Run, size: float, x: float, y: float) -> None:
        """Draw `run` from its baseline's left end, in points from the page's bottom left corner.

        Written as operators of its own: the canvas measures and formats each string anew, which takes thrice as long.
        """
        parts = font_named(run.font).encoded(run.text, self.canvas._doc)
        shown = " ".join([f"{name} {size:g} Tf <{codes.hex()}> Tj" for name, codes in parts])
        self.canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {shown} ET")

    def rule(self, *, left: float, right: float, top: float, colour: Colour, thickness: float = 0.5) -> None:
        """Draw a horizontal line."""
        self._line(left, top, right, top, colour, thickness)

    def upright(
        self, *, left: float, top: float, bottom: float, colour: Colour, thickness: float = 0.5
    ) -> None:
        """Draw a vertical line."""
        self._line(left, top, left, bottom, colour, thickness)

    def box(self, *, left: float, top: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle."""
        self._fill_with(colour)
        self.canvas.rect(left, self.height - top - height, width, height, stroke=0, fill=1)

    def frame(
        self, *, left: float, top: float, width: float, height: float, colour: Colour, thickness: float = 0.5
    ) -> None:
        """Draw a rectangle's outline."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(thickness)
        self.canvas.rect(left, self.height - top - height, width, height, stroke=1, fill=0)

    def picture(self, image: ImageReader, *, left: float, top: float, width: float, height: float) -> None:
        """Draw `image` scaled to the box."""
        self.canvas.drawImage(image, left, self.height - top - height, width, height, mask="auto")

    def bookmark(self, title: str, *, level: int, top: float) -> None:
        """Add an entry to the reader's table of contents; `level` counts from 0."""
        key = f"place-{self._bookmarks}"
        self._bookmarks += 1
        self._level = min(level, self._level + 1)
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=self.height - top, zoom=0)
        self.canvas.addOutlineEntry(title, key, level=self._level, closed=False)

    def _line(self, x0: float, y0: float, x1: float, y1: float, colour: Colour, thickness: float) -> None:
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(thickness)
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def _fill_with(self, colour: Colour) -> None:
        if colour != self._fill:
            self.canvas.setFillColorRGB(*colour)
            self._fill = colour


def _shift(align: Align, spare: float) -> float:
    if align is Align.LEFT:
        return 0.0
    return spare if align is Align.RIGHT else spare / 2
