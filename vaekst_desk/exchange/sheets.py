"""A table of text as a file for Excel: a workbook, or the csv that Danish Excel opens by a double click."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

_WIDEST = 60  # characters a column is made for; longer texts wrap
_A4 = 9
_CELL_LONGEST = 32_767  # Excel's own limit; XlsxWriter leaves a longer cell out
_SHEET_UNFIT = re.compile(r"[\[\]:*?/\\]")
_SHEET_LONGEST = 31
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_PHONE = re.compile(r"\+(\d{1,3})( [\d ]+)")


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table to be written: `title` heads the printed pages, `name` is the sheet's, `sender` the document's author.

    `page` numbers the printed pages, with `{page}` and `{pages}` in it.
    """

    name: str
    title: str
    sender: str
    page: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    made_on: date


def csv_bytes(table: SheetTable) -> bytes:
    """Semicolons, UTF-8 with its mark, CRLF: what Danish Excel writes and opens. One line for each row, whatever is in it.

    No cell becomes a formula: see `harmless`.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in (table.headings, *table.rows):
        writer.writerow([harmless(_one_line(cell)) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """A cell that Excel reads as text, although a csv file cannot say so.

    Excel takes what begins with = + - @ or a tab for a formula, quoted or not. A phone number's country code is put in
    brackets, "(+45) 76 29 29 29", which reads and dials as before; anything else gets an apostrophe in front, Excel's own
    mark for text (and what OWASP advises). `tables.read_lines` takes that apostrophe off again.
    """
    if not cell.startswith(_FORMULA_STARTS):
        return cell
    if phone := _PHONE.fullmatch(cell):
        return f"(+{phone[1]}){phone[2]}"
    return f"'{cell}"


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


def xlsx_bytes(table: SheetTable) -> bytes:
    """A workbook of one sheet: real text in every cell, header frozen and filtered, ready to print on A4 across."""
    from xlsxwriter import Workbook

    content = io.BytesIO()
    # nothing is guessed from a text: "=1+1" and "http://…" stay what was typed
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(content, options) as workbook:
        workbook.set_properties(
            {
                "title": table.title,
                "author": table.sender,
                "company": table.sender,
                "created": datetime.combine(table.made_on, time.min),
            }
        )
        sheet = workbook.add_worksheet(_SHEET_UNFIT.sub(" ", table.name)[:_SHEET_LONGEST].strip(" '") or None)
        _fill(workbook, sheet, table)
        _set_up_printing(sheet, table)
    return content.getvalue()


def _fill(workbook: Any, sheet: Any, table: SheetTable) -> None:
    heading = workbook.add_format({"bold": True, "bottom": 1, "valign": "vcenter", "num_format": "@"})
    plain = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    for column, name in enumerate(table.headings):
        longest = max((len(line) for row in table.rows for line in row[column].splitlines()), default=0)
        width = min(max(longest, len(name) + 3) + 2, _WIDEST)  # 3: the filter's arrow
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, heading)
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell[:_CELL_LONGEST], plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.headings) - 1)


def _set_up_printing(sheet: Any, table: SheetTable) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.7)
    sheet.set_header(f"&L&B{_printed(table.title)}&R{_printed(table.sender)}")
    sheet.set_footer(f"&C{table.page.format(page='&P', pages='&N')}")


def _printed(text: str) -> str:
    """A text in a page header, where & begins a command; Excel takes 255 characters in all."""
    return _one_line(text)[:100].replace("&", "&&")
