"""Which module lays out which paper, and the making of the file."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from threading import Lock
from typing import Any, BinaryIO

from vaekst_desk.documents import (
    agenda,
    agreement,
    attendance,
    badges,
    minutes,
    sign_in,
    signature_sheet,
    table_cards,
    tasks,
)
from vaekst_desk.documents.kit import Block, Sheet, write
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AgreementPaper,
    AttendancePaper,
    BadgesPaper,
    MinutesPaper,
    Paper,
    SignatureSheetPaper,
    SignInPaper,
    TableCardsPaper,
    TasksPaper,
)

Composer = Callable[[Any], tuple[Sheet, list[Block]]]

_COMPOSERS: Mapping[type, Composer] = {
    AgreementPaper: agreement.compose,
    SignatureSheetPaper: signature_sheet.compose,
    AgendaPaper: agenda.compose,
    AttendancePaper: attendance.compose,
    SignInPaper: sign_in.compose,
    BadgesPaper: badges.compose,
    TableCardsPaper: table_cards.compose,
    TasksPaper: tasks.compose,
    MinutesPaper: minutes.compose,
}

# reportlab keeps its fonts in tables of the whole process.
LOCK = Lock()


def write_paper(paper: Paper, to: BinaryIO) -> None:
    """Lay out `paper` and write it to `to` as PDF."""
    with LOCK:
        sheet, blocks = _COMPOSERS[type(paper)](paper)
        write(sheet, blocks, to)


def print_sheet(sheet: Sheet, blocks: Sequence[Block]) -> bytes:
    """Lay out `blocks`, which are no `Paper`, on `sheet` and return the PDF file."""
    file = BytesIO()
    with LOCK:
        write(sheet, blocks, file)
    return file.getvalue()


def print_paper(paper: Paper) -> bytes:
    """Lay out `paper` and return the PDF file."""
    file = BytesIO()
    write_paper(paper, file)
    return file.getvalue()
