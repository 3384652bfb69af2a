"""The building blocks of papers other than tables: titles, headings, prose, lists, facts, panels, signatures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vaekst_desk.documents.kit import style as s
from vaekst_desk.documents.kit.flow import Block, Piece, Room
from vaekst_desk.documents.kit.pen import Pen
from vaekst_desk.documents.kit.tags import Node
from vaekst_desk.documents.kit.text import Line, measure, plain, wrap

_BULLET = "–"
_INDENT = 16.0
_COLUMN_GAP = 24.0
_SIGNATURE_GAP = 32.0


def title(text: str, *, subtitle: str = "", mark: str = "") -> Block:
    """The paper's name, with an optional line below and a small mark ("Draft") above."""

    def pieces(room: Room) -> list[Piece]:
        made = _lines(mark.upper(), s.MARK, room, "P") if mark else []
        made += _lines(text, s.TITLE, room, "H1", level=0)
        if subtitle:
            made += _lines(subtitle, s.SUBTITLE, room, "P")
        return _kept(made, last=False)

    return pieces


def heading(text: str) -> Block:
    """A heading, listed in the bookmarks; stays with what follows."""
    return lambda room: _kept(_lines(text, s.HEADING, room, "H2", level=1))


def subheading(text: str, *, listed: bool = True) -> Block:
    """A heading within a section; stays with what follows. Listed in the bookmarks if `listed`."""
    return lambda room: _kept(_lines(text, s.SUBHEADING, room, "H3", level=2 if listed else None))


def labelled(text: str, *blocks: Block) -> Block:
    """A small heading ("Recommendation") close above the blocks it names; stays with the first."""

    def pieces(room: Room) -> list[Piece]:
        named = stack(*blocks)(room)
        if not named:
            return []
        made = _kept(_lines(text, s.LABEL, room, "P"))
        return [*made, replace(named[0], gap=s.LABEL_BELOW), *named[1:]]

    return pieces


def paragraph(text: str, style: s.TextStyle = s.BODY) -> Block:
    """One paragraph. Line breaks in `text` are kept."""
    return lambda room: _lines(text, style, room, "P")


def note(text: str) -> Block:
    """A short remark in italics, such as what is said instead of an empty list."""
    return paragraph(text, s.NOTE)


def byline(text: str) -> Block:
    """A quiet line below a heading, such as who presents; stays with what follows."""
    return lambda room: _kept(_lines(text, s.BYLINE, room, "P"))


def prose(text: str) -> Block:
    """What a person wrote: empty lines part paragraphs, lines that begin with "- " are a list."""

    def pieces(room: Room) -> list[Piece]:
        made: list[Piece] = []
        for lines, listed in _paragraphs(plain(text)):
            block = bullets([line[2:] for line in lines]) if listed else paragraph("\n".join(lines))
            made += block(room)
        return made

    return pieces


def bullets(items: Sequence[str]) -> Block:
    """A list with a dash before each item."""

    def pieces(room: Room) -> list[Piece]:
        tree = room.node.child("L")
        made: list[Piece] = []
        for number, text in enumerate(items):
            item = tree.child("LI")
            dash = item.child("Lbl")
            inner = room.inset(_INDENT).under(item)
            lines = _lines(text, s.LIST_ITEM if number else replace(s.LIST_ITEM, above=6), inner, "LBody")
            lines[0] = _with_dash(lines[0], dash, room)
            made += lines
        return made

    return pieces


def columns(texts: Sequence[str]) -> Block:
    """Short texts in two columns, read across, such as the names of those present."""

    def pieces(room: Room) -> list[Piece]:
        tree = room.node.child("L")
        rows = [texts[start : start + 2] for start in range(0, len(texts), 2)]
        return [piece for row in rows for piece in _column_row(row, room, tree)]

    return pieces


def stack(*blocks: Block) -> Block:
    """Blocks one below the other, as one."""
    return lambda room: [piece for block in blocks for piece in block(room)]


def together(*blocks: Block) -> Block:
    """Blocks that stay on one page, if a page can hold them."""
    return lambda room: _kept(stack(*blocks)(room), last=False)


def panel(*blocks: Block) -> Block:
    """Blocks on a tinted ground behind a bar in the accent colour: what must not be overlooked.

    Stays on one page unless it is higher than a third of one.
    """

    def pieces(room: Room) -> list[Piece]:
        inner = stack(*blocks)(room.inset(16, 12).under(room.node.child("Div")))
        if not inner:
            return []
        edge = Piece(10.0, lambda pen, top: None)
        filled = [replace(edge, keep=True), replace(inner[0], gap=0.0), *inner[1:]]
        drawn = [_on_panel(piece, room) for piece in [*filled[:-1], replace(filled[-1], keep=True), edge]]
        drawn[0] = replace(drawn[0], gap=12.0)
        return _kept(drawn, last=False) if sum(piece.height for piece in drawn) < room.height / 3 else drawn

    return pieces


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """One place to sign: lines printed below the rule, and what is printed above it when it is signed already."""

    name: str
    details: Sequence[str] = ()
    done: str = ""


def signature_boxes(boxes: Sequence[SignatureBox], *, date: str, place: str) -> Block:
    """Places to sign, two in a row; `date` and `place` label the line for them. A row stays on one page."""

    def pieces(room: Room) -> list[Piece]:
        rows = [boxes[start : start + 2] for start in range(0, len(boxes), 2)]
        return [piece for row in rows for piece in _signature_row(row, room, f"{place}, {date.lower()}")]

    return pieces


def _column_row(texts: Sequence[str], room: Room, tree: Node) -> list[Piece]:
    width = (room.width - _COLUMN_GAP) / 2
    cells = [
        _Cell(
            [(line, s.PERSON) for line in wrap(text, s.PERSON, width)], left, tree.child("LI").child("LBody")
        )
        for text, left in zip(texts, (room.left, room.right - width), strict=False)
    ]
    return _side_by_side(cells, gap=s.PERSON.above)


@dataclass(frozen=True, slots=True)
class _Cell:
    """Lines below each other at `left`, with the tag they are read under."""

    lines: Sequence[tuple[Line, s.TextStyle]]
    left: float
    node: Node


def _side_by_side(cells: Sequence[_Cell], *, gap: float) -> list[Piece]:
    """Cells beside each other, a piece to each line, kept together as far as a page reaches."""

    def piece(number: int) -> Piece:
        shown = [(cell, *cell.lines[number]) for cell in cells if number < len(cell.lines)]

        def paint(pen: Pen, top: float) -> None:
            for cell, line, style in shown:
                with pen.tagged(cell.node):
                    pen.text(line, style, left=cell.left, top=top)

        return Piece(max(style.leading for _, _, style in shown), paint)

    made = [piece(number) for number in range(max(len(cell.lines) for cell in cells))]
    return _kept([replace(made[0], gap=gap), *made[1:]], last=False)


def _signature_row(boxes: Sequence[SignatureBox], room: Room, caption: str) -> list[Piece]:
    width = (room.width - _SIGNATURE_GAP) / 2
    lefts = (room.left, room.right - width)
    depth = 32.0 if all(box.done for box in boxes) else 72.0
    places, cells = [], []
    for box, left in zip(boxes, lefts, strict=False):
        node = room.node.child("Div")
        places.append(_SigningPlace(box.done, caption, left, width, depth, node.child("P")))
        cells.append(_Cell(_signature_lines(box, width), left, node.child("P")))

    def paint(pen: Pen, top: float) -> None:
        for place in places:
            place.paint(pen, top)

    return [Piece(depth, paint, gap=16.0, keep=True), *_side_by_side(cells, gap=4.0)]


def _signature_lines(box: SignatureBox, width: float) -> list[tuple[Line, s.TextStyle]]:
    lines = [(line, s.CELL_BOLD) for line in wrap(box.name, s.CELL_BOLD, width)]
    for detail in box.details:
        if detail.strip():
            lines += [(line, s.CELL_QUIET) for line in wrap(detail, s.CELL_QUIET, width)]
    return lines


class _SigningPlace:
    """A rule for place and date, or what is known of the signing, and `depth` points down the rule to sign on."""

    def __init__(self, done: str, caption: str, left: float, width: float, depth: float, node: Node) -> None:
        self.is_done = bool(done)
        self.style = s.CELL if done else s.SMALL
        self.lines = wrap(done or caption, self.style, width)
        self.left, self.right, self.depth, self.node = left, left + width, depth, node

    def paint(self, pen: Pen, top: float) -> None:
        foot = top + self.depth
        with pen.decoration():
            if not self.is_done:
                pen.rule(left=self.left, right=self.right, top=top + 20, colour=s.QUIET)
            pen.rule(left=self.left, right=self.right, top=foot, colour=s.INK)
        y = foot - 4 - len(self.lines) * self.style.leading if self.is_done else top + 20
        with pen.tagged(self.node):
            for line in self.lines:
                pen.text(line, self.style, left=self.left, top=y)
                y += self.style.leading


def _paragraphs(text: str) -> list[tuple[list[str], bool]]:
    """Runs of lines with whether they are list items; empty lines only part them."""
    found: list[tuple[list[str], bool]] = []
    fresh = True
    for line in text.split("\n"):
        listed = line.startswith("- ") and bool(line[2:].strip())
        if not line.strip():
            fresh = True
            continue
        if fresh or listed != found[-1][1]:
            found.append(([], listed))
        found[-1][0].append(line)
        fresh = False
    return found


def _lines(text: str, style: s.TextStyle, room: Room, role: str, *, level: int | None = None) -> list[Piece]:
    """A block of text as one piece a line, no line left alone at a page's foot or head."""
    node = room.node.child(role)
    lines = wrap(text, style, room.width)
    made = [_line_piece(line, style, room, node) for line in lines]
    made[0] = replace(made[0], gap=style.above)
    for number in (0, len(made) - 2):
        if len(made) > 1:
            made[number] = replace(made[number], keep=True)
    if level is not None:
        made[0] = _with_bookmark(made[0], " ".join(plain(text).split()), level)
    return made


def _line_piece(line: Line, style: s.TextStyle, room: Room, node: Node) -> Piece:
    def paint(pen: Pen, top: float) -> None:
        if line.runs:
            with pen.tagged(node):
                pen.text(line, style, left=room.left, top=top, width=room.width)

    return Piece(style.leading, paint)


def _with_bookmark(piece: Piece, text: str, level: int) -> Piece:
    def paint(pen: Pen, top: float) -> None:
        pen.bookmark(text, level=level, top=max(0.0, top - 8))
        piece.paint(pen, top)

    return replace(piece, paint=paint)


def _with_dash(piece: Piece, node: Node, room: Room) -> Piece:
    dash = wrap(_BULLET, s.LIST_ITEM, _INDENT)[0]

    def paint(pen: Pen, top: float) -> None:
        with pen.tagged(node):
            pen.text(dash, s.LIST_ITEM, left=room.left + 2, top=top)
        piece.paint(pen, top)

    return replace(piece, paint=paint)


def _on_panel(piece: Piece, room: Room) -> Piece:
    """The piece with its gap inside it and the panel's ground behind it."""

    def paint(pen: Pen, top: float) -> None:
        with pen.decoration():
            pen.box(left=room.left, top=top, width=room.width, height=height + 0.2, colour=s.TINT)
            pen.box(left=room.left, top=top, width=3, height=height + 0.2, colour=s.ACCENT)
        piece.paint(pen, top + piece.gap)

    height = piece.gap + piece.height
    return Piece(height, paint, keep=piece.keep)


def _kept(pieces: list[Piece], *, last: bool = True) -> list[Piece]:
    """Pieces that stay together, and with what follows if `last`."""
    kept = [replace(piece, keep=True) for piece in pieces]
    return kept if last or not kept else [*kept[:-1], pieces[-1]]


def label_width(texts: Sequence[str], style: s.TextStyle) -> float:
    """How wide the widest of `texts` is, in points."""
    return max((measure(plain(text, style.face), style) for text in texts), default=0.0)
