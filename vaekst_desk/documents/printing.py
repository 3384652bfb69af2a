"""Which module lays out which paper, and the making of the file."""

from collections.abc import Callable, Mapping
from io import BytesIO
from threading import Lock
from typing import Any, BinaryIO

from vaekst_desk.documents import agenda, agreement, attendance, minutes, signature_sheet
from vaekst_desk.documents.kit import Block, Sheet, write
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AgreementPaper,
    AttendancePaper,
    MinutesPaper,
    Paper,
    SignatureSheetPaper,
)

Composer = Callable[[Any], tuple[Sheet, list[Block]]]

_COMPOSERS: Mapping[type, Composer] = {
    AgreementPaper: agreement.compose,
    SignatureSheetPaper: signature_sheet.compose,
    AgendaPaper: agenda.compose,
    AttendancePaper: attendance.compose,
    MinutesPaper: minutes.compose,
}

# reportlab keeps its fonts in tables of the whole process.
_LOCK = Lock()


def write_paper(paper: Paper, to: BinaryIO) -> None:
    """Lay out `paper` and write it to `to` as PDF."""
    with _LOCK:
        sheet, blocks = _COMPOSERS[type(paper)](paper)
        write(sheet, blocks, to)


def print_paper(paper: Paper) -> bytes:
    """Lay out `paper` and return the PDF file."""
    file = BytesIO()
    write_paper(paper, file)
    return file.getvalue()
