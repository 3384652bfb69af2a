"""Pair kerning: how much closer "T" and "o" stand than their widths say. reportlab itself sets letters unkerned.

Reads the pair adjustments of a font's GPOS table (OpenType specification, "GPOS", lookup types 2 and 9), as far as one
horizontal distance for a pair of glyphs goes.
"""

from collections.abc import Iterator
from struct import unpack_from

_EXTENSION, _PAIRS = 9, 2
_X_ADVANCE = 0x0004


class Kerning:
    """The kerning of one font. `table` is its GPOS table; distances are in units of the font's em square."""

    def __init__(self, table: bytes) -> None:
        self._table = table
        self._lookups = [list(self._subtables(offset)) for offset in self._kern_lookups()] if table else []

    def between(self, first: int, second: int) -> int:
        """What to add between the glyphs `first` and `second`; negative moves them together."""
        return sum(self._in_lookup(lookup, first, second) for lookup in self._lookups)

    def _in_lookup(self, subtables: list["_SubTable"], first: int, second: int) -> int:
        """The first subtable that speaks of the pair decides."""
        for subtable in subtables:
            found = subtable.between(first, second)
            if found is not None:
                return found
        return 0

    def _kern_lookups(self) -> list[int]:
        """Offsets of the lookups that any "kern" feature names."""
        features, lookups = self._u16(6), self._u16(8)
        wanted: set[int] = set()
        for number in range(self._u16(features)):
            record = features + 2 + 6 * number
            if self._table[record : record + 4] == b"kern":
                feature = features + self._u16(record + 4)
                wanted.update(self._u16s(feature + 4, self._u16(feature + 2)))
        return [lookups + self._u16(lookups + 2 + 2 * number) for number in sorted(wanted)]

    def _subtables(self, lookup: int) -> Iterator["_SubTable"]:
        kind = self._u16(lookup)
        for offset in self._u16s(lookup + 6, self._u16(lookup + 4)):
            start = lookup + offset
            if kind == _EXTENSION and self._u16(start + 2) == _PAIRS:
                yield _SubTable(self._table, start + unpack_from(">I", self._table, start + 4)[0])
            elif kind == _PAIRS:
                yield _SubTable(self._table, start)

    def _u16(self, offset: int) -> int:
        return _u16(self._table, offset)

    def _u16s(self, offset: int, count: int) -> tuple[int, ...]:
        return unpack_from(f">{count}H", self._table, offset)


class _SubTable:
    """One pair adjustment subtable, of single pairs (format 1) or of classes of glyphs (format 2)."""

    def __init__(self, table: bytes, start: int) -> None:
        self._table, self._start = table, start
        self._by_class = _u16(table, start) == 2
        self._covered = _coverage(table, start + _u16(table, start + 2))
        formats = unpack_from(">2H", table, start + 4)
        self._value_size: int = 2 * sum(value.bit_count() for value in formats)
        # the values before the advance in a record are those of the lower bits
        self._advance_at = (
            2 * (formats[0] & (_X_ADVANCE - 1)).bit_count() if formats[0] & _X_ADVANCE else None
        )
        if self._by_class:
            self._first = _classes(table, start + _u16(table, start + 8))
            self._second = _classes(table, start + _u16(table, start + 10))

    def between(self, first: int, second: int) -> int | None:
        """The distance for the pair, or None if this subtable does not speak of it."""
        if first not in self._covered or self._advance_at is None:
            return None
        record = self._class_record(first, second) if self._by_class else self._pair_record(first, second)
        return None if record is None else _i16(self._table, record + self._advance_at)

    def _class_record(self, first: int, second: int) -> int:
        columns = _u16(self._table, self._start + 14)
        number = self._first.get(first, 0) * columns + self._second.get(second, 0)
        return self._start + 16 + number * self._value_size

    def _pair_record(self, first: int, second: int) -> int | None:
        pairs = self._start + _u16(self._table, self._start + 10 + 2 * self._covered[first])
        size = 2 + self._value_size
        for number in range(_u16(self._table, pairs)):
            record = pairs + 2 + number * size
            if _u16(self._table, record) == second:
                return record + 2
        return None


def _u16(table: bytes, offset: int) -> int:
    return int(unpack_from(">H", table, offset)[0])


def _i16(table: bytes, offset: int) -> int:
    return int(unpack_from(">h", table, offset)[0])


def _coverage(table: bytes, start: int) -> dict[int, int]:
    """The glyphs a subtable speaks of, with their places in it."""
    count = _u16(table, start + 2)
    if _u16(table, start) == 1:
        return {glyph: place for place, glyph in enumerate(unpack_from(f">{count}H", table, start + 4))}
    covered = {}
    for number in range(count):
        low, high, place = unpack_from(">3H", table, start + 4 + 6 * number)
        covered.update({glyph: place + glyph - low for glyph in range(low, high + 1)})
    return covered


def _classes(table: bytes, start: int) -> dict[int, int]:
    """The class of each glyph that has one other than 0."""
    if _u16(table, start) == 1:
        low, count = unpack_from(">2H", table, start + 2)
        return {low + place: kind for place, kind in enumerate(unpack_from(f">{count}H", table, start + 6))}
    classes = {}
    for number in range(_u16(table, start + 2)):
        low, high, kind = unpack_from(">3H", table, start + 4 + 6 * number)
        classes.update(dict.fromkeys(range(low, high + 1), kind))
    return classes
