"""Putting "Bilag 3.1 · side 1 af 2" on the pages of an annex, at the top right as it is looked at."""

from collections.abc import Sequence
from math import hypot
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Pdf

from vaekst_desk.documents.kit.stamps import HEIGHT, STYLE, Stamp
from vaekst_desk.documents.kit.style import PORTRAIT

_MARGIN = 16.0
_PADDING = 3.0
_PREFIX = "/VaekstDesk"
_INK = " ".join(f"{part:g}" for part in STYLE.colour)
_TURNS = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}  # where right is, on a page turned clockwise

Box = tuple[float, float, float, float]


class Stamper:
    """Stamps pages of `pdf`. `fonts` is a PDF whose first page has the fonts of all stamps."""

    def __init__(self, pdf: Pdf, fonts: Pdf) -> None:
        self._pdf = pdf
        self._fonts = {
            name.replace("/", _PREFIX): pdf.copy_foreign(font)
            for name, font in fonts.pages[0].obj.Resources.Font.items()
        }
        self._before = pdf.make_stream(b"q\n")

    def put(self, page: pikepdf.Page, stamp: Stamp) -> None:
        """Draw `stamp` over what `page` shows, whatever state its own drawing ends in."""
        content = page.obj.get("/Contents")
        streams = list(content) if isinstance(content, Array) else [content] if _is_stream(content) else []
        page.obj.Contents = Array([self._before, *streams, self._pdf.make_stream(_operators(page, stamp))])
        self._lend_fonts(page.obj)

    def _lend_fonts(self, page: Any) -> None:
        """Make the fonts known to the page; pages that share their resources share these too."""
        resources = page.get("/Resources")
        if not isinstance(resources, Dictionary):
            page.Resources = resources = Dictionary()
        fonts = resources.get("/Font")
        if not isinstance(fonts, Dictionary):
            resources.Font = Dictionary(self._fonts)
        else:
            for name, font in self._fonts.items():
                fonts[name] = font


def _operators(page: pikepdf.Page, stamp: Stamp) -> bytes:
    """The stamp on a white ground, as decoration; what the page itself drew is closed first."""
    matrix = " ".join(f"{number:.4f}" for number in _matrix(page, stamp.width))
    ground = f"1 g {-_PADDING:g} -1 {stamp.width + 2 * _PADDING:.2f} {HEIGHT + 2:g} re f"
    shown = stamp.operators.replace("/", _PREFIX)
    return f"\nQ\n/Artifact BMC\nq {matrix} cm\n{ground}\n{_INK} rg\n{shown}\nQ\nEMC\n".encode("ascii")


def _matrix(page: pikepdf.Page, width: float) -> Sequence[float]:
    """Where the stamp's lower left corner goes, which way it runs and how large it is, in the page's own units."""
    x0, y0, x1, y1 = _seen(page)
    turn = int(_number(page.obj.get("/Rotate"), 0.0)) % 360
    rx, ry = _TURNS.get(turn, (1, 0))
    ux, uy = -ry, rx
    corner_x = x1 if rx + ux > 0 else x0
    corner_y = y1 if ry + uy > 0 else y0
    unit = max(_number(page.obj.get("/UserUnit"), 1.0), 0.01)
    across = hypot((x1 - x0) * rx, (y1 - y0) * ry)
    scale = min(1 / unit, across / (width + 2 * _MARGIN))
    along, down = scale * (width + _MARGIN), scale * (HEIGHT + _MARGIN / 2)
    x, y = corner_x - along * rx - down * ux, corner_y - along * ry - down * uy
    return scale * rx, scale * ry, scale * ux, scale * uy, x, y


def _seen(page: pikepdf.Page) -> Box:
    """What of the page is seen: its crop box within its media box, A4 where neither can be made out."""
    media = _box(page.obj.get("/MediaBox")) or (0.0, 0.0, *PORTRAIT)
    crop = _box(page.obj.get("/CropBox")) or media
    x0, y0, x1, y1 = (
        max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3])
    )  # fmt: skip
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else media


def _box(found: Any) -> Box | None:
    if not isinstance(found, Array) or len(found) != 4:
        return None
    xs, ys = ([_number(found[at], 0.0) for at in axis] for axis in ((0, 2), (1, 3)))
    box = min(xs), min(ys), max(xs), max(ys)
    return box if box[2] > box[0] and box[3] > box[1] else None


def _number(found: Any, otherwise: float) -> float:
    try:
        return float(found)
    except (TypeError, ValueError):
        return otherwise


def _is_stream(found: Any) -> bool:
    return isinstance(found, pikepdf.Stream)
