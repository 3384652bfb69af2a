"""From blocks to pages. A block becomes pieces that are never split; pieces are placed one below the other.

This is the whole of page-making: a piece knows its height, the space it wants above, whether it must stay with the next
one, and what has to be repeated above it when it opens a page.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from vaekst_desk.documents.kit.pen import Pen
from vaekst_desk.documents.kit.tags import Node

Paint = Callable[[Pen, float], None]


@dataclass(frozen=True, slots=True)
class Room:
    """Where a block is laid out: its column, the height of a whole page, and the tag it is read under."""

    left: float
    width: float
    height: float
    node: Node

    @property
    def right(self) -> float:
        """The column's right edge."""
        return self.left + self.width

    def inset(self, left: float, right: float = 0.0) -> "Room":
        """The same room, narrower."""
        return replace(self, left=self.left + left, width=self.width - left - right)

    def under(self, node: Node) -> "Room":
        """The same room, read under `node`."""
        return replace(self, node=node)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never split. `paint(pen, top)` draws it; `gap` is the space above, dropped where a page begins.

    `keep` holds it on the page of the piece that follows. `header` is repeated above it on a new page.
    """

    height: float
    paint: Paint
    gap: float = 0.0
    keep: bool = False
    header: "Piece | None" = None


Block = Callable[[Room], list[Piece]]


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with its place, in points from the page's top."""

    piece: Piece
    top: float
    repeated: bool = False


def paginate(pieces: Sequence[Piece], *, first_top: float, top: float, bottom: float) -> list[list[Placed]]:
    """Place `pieces` on pages whose text runs from `top` (on the first page `first_top`) to `bottom`.

    Pieces kept together move to the next page together if they fit on one; if not, they are placed singly.
    """
    pages: list[list[Placed]] = [[]]
    y = first_top
    for part in _parts(pieces, bottom - top):
        has_room = y + _height(part) <= bottom + 0.01
        fits_on_next = y > top and _height_opening(part) <= bottom - top
        if not has_room and (pages[-1] or fits_on_next):
            pages.append([])
            y = top
        for piece in part:
            y = y + piece.gap if pages[-1] else _open_page(pages[-1], piece, y)
            pages[-1].append(Placed(piece, y))
            y += piece.height
    return pages


def _open_page(page: list[Placed], piece: Piece, y: float) -> float:
    if piece.header is None:
        return y
    page.append(Placed(piece.header, y, repeated=True))
    return y + piece.header.height


def _parts(pieces: Sequence[Piece], room: float) -> Iterator[Sequence[Piece]]:
    """Pieces that are to stay together; those that no page could hold come singly."""
    for group in _groups(pieces):
        if _height_opening(group) <= room:
            yield group
        else:
            yield from ([piece] for piece in group)


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keep:
            yield group
            group = []
    if group:
        yield group


def _height(group: Sequence[Piece]) -> float:
    return sum(piece.gap + piece.height for piece in group)


def _height_opening(group: Sequence[Piece]) -> float:
    """The height of `group` at the head of a page: no gap above it, but a repeated header."""
    header = group[0].header
    return _height(group) - group[0].gap + (header.height if header else 0.0)
