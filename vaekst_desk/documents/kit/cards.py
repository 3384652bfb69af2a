"""Cards with a name on them: badges on a sheet of labels, and table cards to fold. Drawn on whole, bare pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vaekst_desk.documents.kit import style as s
from vaekst_desk.documents.kit.flow import Block, Piece, Room
from vaekst_desk.documents.kit.pen import Pen
from vaekst_desk.documents.kit.tags import Node
from vaekst_desk.documents.kit.text import Line, longest_word, one_line, wrap

Lines = list[tuple[Line, s.TextStyle]]

_LEADING = 1.2
_MOST_NAME_LINES = 2
_BADGE_SIZES = (26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0)
_TABLE_SIZES = (60.0, 54.0, 48.0, 42.0, 36.0, 32.0, 28.0, 24.0)
_SMALLEST_SIZES = (11.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0)
_BADGE_PADDING = 4 * s.MM
_BADGE_STRIP = 20.0  # points at the head and the foot of a badge
_TABLE_PADDING = 15 * s.MM
_TABLE_STRIP = 36.0
_EDGE = 5 * s.MM  # which no printer reaches
_FOLD_MARK = 6 * s.MM


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card: who gives it out, the name, lines below it, and a word at the foot ("Guest")."""

    sender: str
    name: str
    details: Sequence[str] = ()
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """Where the labels are on a sheet, in points: their size, the first one's place, how far it is to the next."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    right_by: float
    down_by: float

    @property
    def count(self) -> int:
        """How many there are on a sheet."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """Left and top of the label `number`, counted from 0 along the rows."""
        down, right = divmod(number, self.columns)
        return self.left + right * self.right_by, self.top + down * self.down_by


def badges(cards: Sequence[Card], labels: Labels, *, used: int = 0, outlines: bool = False) -> Block:
    """Cards on sheets of labels, of which the first `used` are gone; `outlines` shows where the labels end."""

    def pieces(room: Room) -> list[Piece]:
        slots: list[Card | None] = [*[None] * (used % labels.count), *cards]
        sheets = [slots[start : start + labels.count] for start in range(0, len(slots), labels.count)]
        return [_badge_sheet(sheet, labels, room, outlines=outlines) for sheet in sheets]

    return pieces


def table_cards(cards: Sequence[Card]) -> Block:
    """Two cards on a page, each to be folded along its middle, so that the name is read from both sides."""

    def pieces(room: Room) -> list[Piece]:
        return [_table_sheet(cards[start : start + 2], room) for start in range(0, len(cards), 2)]

    return pieces


def _badge_sheet(cards: Sequence[Card | None], labels: Labels, room: Room, *, outlines: bool) -> Piece:
    laid = [
        (_Face(card, labels.width, labels.height, room.node, _BADGE), *labels.place(number))
        for number, card in enumerate(cards)
        if card
    ]

    def paint(pen: Pen, top: float) -> None:
        if outlines:
            _paint_outlines(pen, labels, top)
        for face, left, down in laid:
            face.paint(pen, left, top + down)

    return Piece(room.height, paint)


def _paint_outlines(pen: Pen, labels: Labels, top: float) -> None:
    with pen.decoration():
        for left, down in map(labels.place, range(labels.count)):
            pen.frame(left=left, top=top + down, width=labels.width, height=labels.height, colour=s.QUIET)


def _table_sheet(cards: Sequence[Card], room: Room) -> Piece:
    height = room.height / 4
    faces = [_Face(card, room.width, height, room.node, _TABLE) for card in cards]

    def paint(pen: Pen, top: float) -> None:
        for number, face in enumerate(faces):
            fold = top + (2 * number + 1) * height
            face.paint(pen, room.left, fold)
            with pen.untagged(), pen.upside_down(left=room.left + room.width / 2, top=fold):
                face.paint(pen, room.left, fold)
            _paint_fold(pen, room, fold)
        with pen.decoration():
            pen.rule(left=room.left, right=room.right, top=top + 2 * height, colour=s.HAIRLINE)

    return Piece(room.height, paint)


def _paint_fold(pen: Pen, room: Room, top: float) -> None:
    """Short marks at both edges: a line across the card would be seen on its back."""
    with pen.decoration():
        for left in (room.left + _EDGE, room.right - _EDGE - _FOLD_MARK):
            pen.rule(left=left, right=left + _FOLD_MARK, top=top, colour=s.QUIET)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a kind of card is set: room at its sides, at head and foot, and the sizes a name is tried in."""

    padding: float
    strip: float
    sizes: Sequence[float]
    detail: s.TextStyle
    small: s.TextStyle
    foot: s.TextStyle


_FOOT = s.TextStyle(face=s.Face.BOLD, size=8.5, leading=12, colour=s.ACCENT)
_BADGE = _Look(_BADGE_PADDING, _BADGE_STRIP, _BADGE_SIZES, s.TextStyle(size=11, leading=14), s.SMALL, _FOOT)
_TABLE = _Look(
    _TABLE_PADDING,
    _TABLE_STRIP,
    _TABLE_SIZES,
    s.TextStyle(size=17, leading=22, colour=s.QUIET, align=s.Align.CENTRE),
    s.TextStyle(size=11, leading=14, colour=s.QUIET, align=s.Align.CENTRE),
    s.TextStyle(face=s.Face.BOLD, size=11, leading=14, colour=s.ACCENT, align=s.Align.CENTRE),
)


class _Face:
    """One side of a card: the sender above, the name and its details in the middle, the foot below a short rule."""

    def __init__(self, card: Card, width: float, height: float, node: Node, look: _Look) -> None:
        self.look, self.height = look, height
        self.width = width - 2 * look.padding
        self.sender = one_line(card.sender, look.small, self.width)
        self.foot = one_line(card.foot, look.foot, self.width)
        self.lines = fitted(card.name, card.details, self.width, height - 2 * look.strip - 8, look)
        tree = node.child("Sect")
        self.nodes = [tree.child("P") for _ in range(3)]

    def paint(self, pen: Pen, left: float, top: float) -> None:
        left, look = left + self.look.padding, self.look
        y = top + (self.height - sum(style.leading for _, style in self.lines)) / 2
        placed = [(self.sender, look.small, top + look.strip - look.small.leading, self.nodes[0])]
        for line, style in self.lines:
            placed.append((line, style, y, self.nodes[1]))
            y += style.leading
        placed.append((self.foot, look.foot, top + self.height - look.strip, self.nodes[2]))
        for line, style, at, node in placed:
            if line.runs:
                with pen.tagged(node):
                    pen.text(line, style, left=left, top=at, width=self.width)


def fitted(name: str, details: Sequence[str], width: float, height: float, look: _Look) -> Lines:
    """Name and details in the largest type that fits: the name whole on two lines, or, if need be, all of it smaller.

    What would fit in no type that can be read is cut with "…".
    """
    lines: Lines = []
    for size in look.sizes:
        style = _name_style(size, look)
        lines = [*_set(name, style, width), *_details(details, look.detail, width)]
        whole = longest_word(name, style) <= width and len(wrap(name, style, width)) <= _MOST_NAME_LINES
        if whole and _tall(lines) <= height:
            return lines
    for size in _SMALLEST_SIZES:
        detail = replace(look.detail, size=size, leading=size * _LEADING)
        lines = [*_set(name, _name_style(size, look), width), *_details(details, detail, width)]
        if _tall(lines) <= height:
            return lines
    return list(_cut(lines, width, height))


def _name_style(size: float, look: _Look) -> s.TextStyle:
    return s.TextStyle(face=s.Face.BOLD, size=size, leading=size * _LEADING, align=look.detail.align)


def _details(details: Sequence[str], style: s.TextStyle, width: float) -> Lines:
    return [line for detail in details if detail.strip() for line in _set(detail, style, width)]


def _set(text: str, style: s.TextStyle, width: float) -> Lines:
    return [(line, style) for line in wrap(text, style, width)]


def _tall(lines: Lines) -> float:
    return sum(style.leading for _, style in lines)


def _cut(lines: Lines, width: float, height: float) -> Iterator[tuple[Line, s.TextStyle]]:
    used = 0.0
    for number, (line, style) in enumerate(lines):
        used += style.leading
        if number + 1 < len(lines) and used + lines[number + 1][1].leading > height:
            text = "".join(run.text for run in line.runs)
            yield one_line(f"{text} …", style, width), style
            return
        yield line, style
