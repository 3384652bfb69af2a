"""Short texts to be put on pages that somebody else made: drawn once, with the fonts they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from vaekst_desk.documents.kit import style as s
from vaekst_desk.documents.kit.pen import Pen
from vaekst_desk.documents.kit.text import one_line

STYLE = s.TextStyle(face=s.Face.BOLD, size=8.5, leading=12)
HEIGHT = STYLE.leading
_WIDEST = 400.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """Drawing operators that put a text with its lower left corner at 0, 0; `width` in points."""

    operators: str
    width: float


def stamps(texts: Sequence[str]) -> tuple[list[Stamp], bytes]:
    """A stamp for each text, and a PDF whose first page has the fonts that all of them name."""
    file = BytesIO()
    canvas: Any = Canvas(file, pagesize=s.PORTRAIT, pageCompression=1, invariant=1)
    pen = Pen(canvas, height=HEIGHT)
    made = []
    for text in texts:
        line, start = one_line(text, STYLE, _WIDEST), len(canvas._code)
        pen.text(line, STYLE, left=0.0, top=0.0)
        made.append(Stamp("\n".join(canvas._code[start:]), line.width))
    canvas.save()
    return made, file.getvalue()
