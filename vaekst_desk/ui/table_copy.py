"""Rows as a table for Excel, Outlook and Word: tab separated text and HTML, with the header."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData

# Excel reads this as "text": leading zeros stay, and a cell that begins with = or + is no formula.
_CELL = "<td style=\"mso-number-format:'\\@'\">"


def table_mime(header: Sequence[str], rows: Iterable[Sequence[str]]) -> QMimeData:
    """The rows under their header, in both forms."""
    lines = [header, *rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(_flat(cell) for cell in line) for line in lines) + "\n")
    data.setHtml(_html(lines[0], lines[1:]))
    return data


def _flat(cell: str) -> str:
    return " ".join(cell.split())


def _html(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th align="left">{escape(cell)}</th>' for cell in header)
    body = "".join(f"<tr>{''.join(f'{_CELL}{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<html><meta charset="utf-8"><body><table border="1"><tr>{head}</tr>{body}</table></body></html>'
