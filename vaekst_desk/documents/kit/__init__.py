"""The small kit all papers are built from. Escaping, fonts, language, tags, splitting and keeping are right in here.

A paper module makes blocks (`title`, `prose`, `table` …) and hands them to `write` with its `Sheet`; it never touches
reportlab. Whoever adds a kind of block gives it a tag of the structure tree, in reading order.
"""

from vaekst_desk.documents.kit.blocks import (
    SignatureBox,
    bullets,
    byline,
    columns,
    heading,
    labelled,
    note,
    panel,
    paragraph,
    prose,
    signature_boxes,
    stack,
    subheading,
    title,
    together,
)
from vaekst_desk.documents.kit.cards import Card, Labels, badges, table_cards
from vaekst_desk.documents.kit.flow import Block
from vaekst_desk.documents.kit.sheet import Sheet, write
from vaekst_desk.documents.kit.tables import Cell, Column, GroupRow, Row, facts, table

__all__ = [
    "Block",
    "Card",
    "Cell",
    "Column",
    "GroupRow",
    "Labels",
    "Row",
    "Sheet",
    "SignatureBox",
    "badges",
    "bullets",
    "byline",
    "columns",
    "facts",
    "heading",
    "labelled",
    "note",
    "panel",
    "paragraph",
    "prose",
    "signature_boxes",
    "stack",
    "subheading",
    "table",
    "table_cards",
    "title",
    "together",
    "write",
]
