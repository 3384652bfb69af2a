"""What the tests of this package are about."""

from collections.abc import Sequence
from datetime import date

from vaekst_desk.exchange.sheets import SheetTable


def sheet_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> SheetTable:
    return SheetTable(
        "Deltagerliste",
        "Liste & møde",
        "Vækstalliancen",
        "Side {page} af {pages}",
        headings,
        rows,
        date(2026, 11, 24),
    )
