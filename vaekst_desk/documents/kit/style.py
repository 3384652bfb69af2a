"""The look of every paper, in one place: colours, type sizes, spacing. All measures are PDF points.

Lengths sit on a 4-point grid and text lines on multiples of 4, so that columns beside each other line up.
The one accent is dark enough to print as near-black on a black-and-white printer; nothing is told by colour alone.
"""

from dataclasses import dataclass
from enum import Enum

Colour = tuple[float, float, float]

ACCENT: Colour = (0x1F / 255, 0x5C / 255, 0x46 / 255)
INK: Colour = (0.10, 0.11, 0.11)
QUIET: Colour = (0.36, 0.38, 0.37)
HAIRLINE: Colour = (0.78, 0.80, 0.79)
TINT: Colour = (0.945, 0.960, 0.952)

MM = 72 / 25.4
GRID = 4.0

PORTRAIT = (595.2756, 841.8898)
LANDSCAPE = (PORTRAIT[1], PORTRAIT[0])


class Face(Enum):
    """The cuts of Lato that papers use; the values are their file names."""

    REGULAR = "Lato-Regular"
    BOLD = "Lato-Bold"
    ITALIC = "Lato-Italic"


class Align(Enum):
    """Where a line of text stands in its column."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a piece of text is set. `leading` is the height of one line; `above` the space before the block."""

    face: Face = Face.REGULAR
    size: float = 10.5
    leading: float = 16
    colour: Colour = INK
    above: float = 0
    align: Align = Align.LEFT


TITLE = TextStyle(face=Face.BOLD, size=22, leading=28, colour=ACCENT, above=8)
SUBTITLE = TextStyle(size=12.5, leading=20, colour=QUIET, above=4)
HEADING = TextStyle(face=Face.BOLD, size=13, leading=20, colour=ACCENT, above=24)
SUBHEADING = TextStyle(face=Face.BOLD, size=10.5, leading=16, above=24)
LABEL = TextStyle(face=Face.BOLD, size=8.5, leading=12, colour=QUIET, above=12)
LABEL_BELOW = 2.0
BODY = TextStyle(above=8)
LIST_ITEM = TextStyle(above=2)
PERSON = TextStyle(size=10, leading=14, above=2)
BYLINE = TextStyle(size=9.5, leading=14, colour=QUIET, above=4)
NOTE = TextStyle(face=Face.ITALIC, size=9.5, leading=14, colour=QUIET, above=8)
FACT_LABEL = TextStyle(face=Face.BOLD, size=9.5, leading=16, colour=QUIET)
FACT = TextStyle(size=10.5, leading=16)
CELL = TextStyle(size=9.5, leading=12)
CELL_BOLD = TextStyle(face=Face.BOLD, size=9.5, leading=12)
CELL_QUIET = TextStyle(size=9.5, leading=12, colour=QUIET)
CELL_NUMBER = TextStyle(size=9.5, leading=12, colour=QUIET, align=Align.RIGHT)
COLUMN_HEAD = TextStyle(face=Face.BOLD, size=8.5, leading=12, colour=ACCENT)
GROUP_ROW = TextStyle(face=Face.BOLD, size=9.5, leading=12, colour=INK)
SMALL = TextStyle(size=8, leading=12, colour=QUIET)
SMALL_RIGHT = TextStyle(size=8, leading=12, colour=QUIET, align=Align.RIGHT)
SENDER = TextStyle(face=Face.BOLD, size=13, leading=16, colour=ACCENT)
MARK = TextStyle(face=Face.BOLD, size=9, leading=12, colour=QUIET)
