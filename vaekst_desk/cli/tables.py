"""Rows as a table of text, as wide as what is in it."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its title and what it shows of a row."""

    title: str
    value: Callable[[Any], object]


def print_table(headings: Sequence[Heading], rows: Sequence[Any]) -> None:
    """Prints the rows under their headings; line breaks inside a cell become spaces."""
    cells = [[heading.title for heading in headings]]
    cells += [[" ".join(str(heading.value(row)).split()) for heading in headings] for row in rows]
    widths = [max(_width(line[at]) for line in cells) for at in range(len(headings))]
    for line in cells:
        print(
            "  ".join(
                cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
            ).rstrip()
        )


def _width(text: str) -> int:
    """Columns a text takes on a terminal: wide East Asian letters two, combining marks none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )
