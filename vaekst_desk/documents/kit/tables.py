"""Tables whose header is repeated on each page and whose rows are never split, unless one is taller than a page."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from vaekst_desk.documents.kit import style as s
from vaekst_desk.documents.kit.blocks import label_width
from vaekst_desk.documents.kit.flow import Block, Paint, Piece, Room
from vaekst_desk.documents.kit.pen import Pen
from vaekst_desk.documents.kit.tags import Node
from vaekst_desk.documents.kit.text import Line, longest_word, one_line, wrap

_GUTTER = 12.0
_PADDING = 4.0
_TICK = 11.0

Cell = str | Sequence[tuple[str, s.TextStyle]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its share of the room the fixed columns leave (or `fixed` points), how its cells are set.

    `boxed` draws a line on its left, for a column that is written in by hand; `ticked` an empty box to tick in each row.
    An `optional` column is left out of a table in which all its cells are empty.
    """

    title: str
    share: float = 1.0
    fixed: float = 0.0
    style: s.TextStyle = s.CELL
    boxed: bool = False
    ticked: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A row across all columns that names the group of the rows below; stays with the next row."""

    text: str


Row = Sequence[Cell] | GroupRow


@dataclass(frozen=True, slots=True)
class _Slot:
    """A column's place on the page."""

    column: Column
    left: float
    width: float


@dataclass(slots=True)
class _Laid:
    """A row's cells broken into lines, each line with its style; `height` without padding."""

    cells: list[list[tuple[Line, s.TextStyle]]]
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = max((_height(cell) for cell in self.cells), default=0.0)


def table(
    all_columns: Sequence[Column],
    all_rows: Sequence[Row],
    *,
    row_height: float = 0.0,
    above: float = 12.0,
    continued: str = "",
) -> Block:
    """A table. `row_height` is the least height of a row in points, with its text in the middle.

    `continued` ("{group} (continued)") words the name of a group whose rows go on on a new page.
    """

    def pieces(room: Room) -> list[Piece]:
        columns, rows = _needed(all_columns, all_rows)
        tree = room.node.child("Table")
        slots = _slots(columns, rows, room)
        header = replace(_header(slots, tree.child("TR"), room), gap=above)
        made, repeated = [header], header
        for row in rows:
            if isinstance(row, GroupRow):
                named = _group_row(row, tree.child("TR"), room, len(columns))
                made += [replace(piece, header=header) for piece in named]
                repeated = _going_on(header, row, continued, room)
            else:
                parts = _row(row, slots, tree, room, row_height, room.height - repeated.height)
                made += [replace(piece, header=repeated) for piece in parts]
        return made

    return pieces


def facts(pairs: Sequence[tuple[str, str]]) -> Block:
    """Labels with their values in two aligned columns; a pair without a value is left out."""
    shown = [(name, value) for name, value in pairs if value.strip()]

    def pieces(room: Room) -> list[Piece]:
        if not shown:
            return []
        width = min(label_width([name for name, _ in shown], s.FACT_LABEL) + 20, room.width / 3)
        tree = room.node.child("Table")
        slots = [
            _Slot(Column("", style=s.FACT_LABEL), room.left, width - _GUTTER),
            _Slot(Column("", style=s.FACT), room.left + width, room.width - width),
        ]
        made = [piece for pair in shown for piece in _fact(pair, slots, tree, room)]
        return [replace(made[0], gap=12.0), *made[1:]]

    return pieces


def _fact(pair: tuple[str, str], slots: Sequence[_Slot], tree: Node, room: Room) -> list[Piece]:
    node = tree.child("TR")
    nodes = [node.child("TH", attributes="/O /Table /Scope /Row"), node.child("TD")]
    laid = _lay(pair, slots)
    return [
        Piece(part.height, _cells_painter(part, slots, nodes, 0.0))
        for part in _fitting(laid, room.height - 2 * s.GRID)
    ]


def _needed(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Sequence[Column], Sequence[Row]]:
    """Columns and rows without the optional columns that hold nothing."""
    cells = [row for row in rows if not isinstance(row, GroupRow)]
    shown = [
        number
        for number, column in enumerate(columns)
        if not column.optional or any(_says_something(row[number]) for row in cells)
    ]
    if len(shown) == len(columns):
        return columns, rows
    kept = [row if isinstance(row, GroupRow) else [row[number] for number in shown] for row in rows]
    return [columns[number] for number in shown], kept


def _says_something(cell: Cell) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else any(text.strip() for text, _ in cell)


def _slots(columns: Sequence[Column], rows: Sequence[Row], room: Room) -> list[_Slot]:
    slots, left = [], room.left
    for column, width in zip(columns, _widths(columns, rows, room.width), strict=True):
        slots.append(_Slot(column, left, width))
        left += width + _GUTTER
    return slots


def _widths(columns: Sequence[Column], rows: Sequence[Row], width: float) -> list[float]:
    """Widths by the columns' shares; one too narrow for its longest word grows at the cost of the others.

    No column grows beyond half of the free room: a longer word is broken.
    """
    free = width - sum(column.fixed for column in columns) - _GUTTER * (len(columns) - 1)
    shares = sum(column.share for column in columns if not column.fixed) or 1.0
    wanted = [0.0 if column.fixed else free * column.share / shares for column in columns]
    needed = [min(need, free / 2) for need in _longest_words(columns, rows)]
    missing = sum(max(0.0, need - want) for need, want in zip(needed, wanted, strict=True))
    spare = sum(max(0.0, want - need) for need, want in zip(needed, wanted, strict=True))
    given = min(1.0, missing / spare) if spare else 0.0
    grown = min(1.0, spare / missing) if missing else 0.0
    return [
        column.fixed or (want + (need - want) * (grown if need > want else given))
        for column, want, need in zip(columns, wanted, needed, strict=True)
    ]


def _longest_words(columns: Sequence[Column], rows: Sequence[Row]) -> list[float]:
    """The width of each free column's longest word, in points."""
    longest = [0.0] * len(columns)
    for row in rows:
        if isinstance(row, GroupRow):
            continue
        for number, column in enumerate(columns):
            if not column.fixed:
                words = _parts(row[number], column)
                longest[number] = max(
                    [longest[number], *(longest_word(text, style) for text, style in words)]
                )
    return longest


def _parts(cell: Cell, column: Column) -> Sequence[tuple[str, s.TextStyle]]:
    return [(cell, column.style)] if isinstance(cell, str) else cell


def _header(slots: Sequence[_Slot], node: Node, room: Room) -> Piece:
    nodes = [node.child("TH", attributes="/O /Table /Scope /Column") for _ in slots]
    cells = []
    for slot in slots:
        style = replace(s.COLUMN_HEAD, align=slot.column.style.align)
        cells.append([(line, style) for line in wrap(slot.column.title, style, slot.width)])
    laid = _Laid(cells)
    height = laid.height + 2 * _PADDING
    paint_cells = _cells_painter(laid, slots, nodes, _PADDING)

    def paint(pen: Pen, top: float) -> None:
        with pen.decoration():
            pen.rule(left=room.left, right=room.right, top=top + height, colour=s.ACCENT, thickness=1)
        paint_cells(pen, top)

    return Piece(height, paint, keep=True)


def _going_on(header: Piece, row: GroupRow, continued: str, room: Room) -> Piece:
    """The header with the name of the group below it, for the pages after the first the group stands on."""
    if not continued:
        return header
    name = one_line(continued.format(group=row.text), s.GROUP_ROW, room.width)
    line = _group_line(name, Node("TH"), room, above=8, below=4)

    def paint(pen: Pen, top: float) -> None:
        header.paint(pen, top)
        line.paint(pen, top + header.height)

    return Piece(header.height + line.height, paint)


def _group_row(row: GroupRow, node: Node, room: Room, columns: int) -> list[Piece]:
    cell = node.child("TH", attributes=f"/O /Table /ColSpan {columns} /Scope /Row")
    lines = wrap(row.text, s.GROUP_ROW, room.width)
    last = len(lines) - 1
    return [
        _group_line(line, cell, room, above=0 if number else 12, below=0 if number < last else 4)
        for number, line in enumerate(lines)
    ]


def _group_line(line: Line, cell: Node, room: Room, *, above: float, below: float) -> Piece:
    height = above + s.GROUP_ROW.leading + below

    def paint(pen: Pen, top: float) -> None:
        with pen.tagged(cell):
            pen.text(line, s.GROUP_ROW, left=room.left, top=top + above)
        if below:
            with pen.decoration():
                pen.rule(left=room.left, right=room.right, top=top + height, colour=s.HAIRLINE)

    return Piece(height, paint, keep=True)


def _row(
    row: Sequence[Cell], slots: Sequence[_Slot], tree: Node, room: Room, least: float, most: float
) -> list[Piece]:
    node = tree.child("TR")
    nodes = [node.child("TD") for _ in slots]
    parts = _fitting(_lay(row, slots), most - 2 * _PADDING)
    return [_row_piece(part, slots, nodes, room, least) for part in parts]


def _row_piece(laid: _Laid, slots: Sequence[_Slot], nodes: Sequence[Node], room: Room, least: float) -> Piece:
    height = max(laid.height + 2 * _PADDING, least)
    paint_cells = _cells_painter(laid, slots, nodes, (height - laid.height) / 2)
    boxes = [slot.left - _GUTTER / 2 for slot in slots if slot.column.boxed]
    ticks = [slot.left for slot in slots if slot.column.ticked]

    def paint(pen: Pen, top: float) -> None:
        with pen.decoration():
            pen.rule(left=room.left, right=room.right, top=top + height, colour=s.HAIRLINE)
            for left in boxes:
                pen.upright(left=left, top=top, bottom=top + height, colour=s.HAIRLINE)
            for left in ticks:
                beside = top + (height - laid.height) / 2 + 0.5  # the first line
                pen.frame(left=left, top=beside, width=_TICK, height=_TICK, colour=s.INK, thickness=0.75)
        paint_cells(pen, top)

    return Piece(height, paint)


def _cells_painter(laid: _Laid, slots: Sequence[_Slot], nodes: Sequence[Node], padding: float) -> Paint:
    filled = [
        item for item in zip(laid.cells, slots, nodes, strict=True) if any(line.runs for line, _ in item[0])
    ]

    def paint(pen: Pen, top: float) -> None:
        for lines, slot, node in filled:
            y = top + padding
            with pen.tagged(node):
                for line, style in lines:
                    pen.text(line, style, left=slot.left, top=y, width=slot.width)
                    y += style.leading

    return paint


def _lay(row: Sequence[Cell], slots: Sequence[_Slot]) -> _Laid:
    cells = []
    for cell, slot in zip(row, slots, strict=True):
        parts = _parts(cell, slot.column)
        lines = [(line, style) for text, style in parts if text for line in wrap(text, style, slot.width)]
        cells.append(lines)
    return _Laid(cells)


def _fitting(laid: _Laid, most: float) -> list[_Laid]:
    """The row itself, or, if it is higher than `most` points, as many parts as it takes."""
    parts = []
    rest = laid
    while rest.height > most:
        counts = [_count_fitting(cell, most) for cell in rest.cells]
        parts.append(_Laid([cell[:count] for cell, count in zip(rest.cells, counts, strict=True)]))
        rest = _Laid([cell[count:] for cell, count in zip(rest.cells, counts, strict=True)])
    return [*parts, rest]


def _count_fitting(cell: Sequence[tuple[Line, s.TextStyle]], most: float) -> int:
    height = 0.0
    for count, (_, style) in enumerate(cell):
        height += style.leading
        if height > most:
            return max(count, 1)
    return len(cell)


def _height(cell: Sequence[tuple[Line, s.TextStyle]]) -> float:
    return sum(style.leading for _, style in cell)
