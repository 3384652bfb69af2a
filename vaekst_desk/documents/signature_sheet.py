"""The sheet passed round for signing. Landscape, so that seven centimetres are left for a signature."""

from collections.abc import Sequence
from itertools import groupby

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import optional_date, sheet
from vaekst_desk.documents.kit.style import CELL_BOLD, CELL_NUMBER, CELL_QUIET, MM
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import SignatureLine, SignatureSheetPaper

_ROW_HEIGHT = 12 * MM


def compose(paper: SignatureSheetPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The signature sheet's sheet and blocks."""
    words = wording(paper.letterhead.language)
    name = words.signature_sheet
    rows = [*_signatory_rows(paper.signatures, words), *_guest_rows(paper, words)]
    blocks = [kit.title(name, subtitle=paper.title.strip())]
    if paper.occasion.strip():
        blocks.append(kit.paragraph(paper.occasion))
    if not paper.signatures:
        blocks.append(kit.note(words.no_signatories))
    if rows:
        blocks.append(
            kit.table(_columns(words), rows, row_height=_ROW_HEIGHT, continued=words.group_continued)
        )
    signed = sum(1 for line in paper.signatures if line.signed_on)
    if signed:
        blocks.append(kit.note(words.signed_count.format(signed=signed, total=len(paper.signatures))))
    full = f"{name}: {paper.title.strip()}" if paper.title.strip() else name
    return sheet(paper.letterhead, words, title=full, subject=name, landscape=True), blocks


def _columns(words: Wording) -> list[kit.Column]:
    return [
        kit.Column(words.number, fixed=24, style=CELL_NUMBER),
        kit.Column(words.name, share=13, style=CELL_BOLD),
        kit.Column(words.job_title, share=10),
        kit.Column(words.organization, share=13),
        kit.Column(words.signature, fixed=70 * MM, style=CELL_QUIET, boxed=True),
        kit.Column(words.date, fixed=24 * MM, boxed=True),
    ]


def _signatory_rows(lines: Sequence[SignatureLine], words: Wording) -> list[kit.Row]:
    rows: list[kit.Row] = []
    number = 0
    for group, members in groupby(lines, key=lambda line: line.group.strip()):
        rows.append(kit.GroupRow(group or words.other_group))
        for line in members:
            number += 1
            rows.append(_row(number, line, words))
    return rows


def _row(number: int, line: SignatureLine, words: Wording) -> list[kit.Cell]:
    how = words.signing_method_names[line.method] if line.signed_on and line.method else ""
    return [str(number), line.name, line.title, line.organization, how, optional_date(line.signed_on, words)]


def _guest_rows(paper: SignatureSheetPaper, words: Wording) -> list[kit.Row]:
    if paper.guest_lines <= 0:
        return []
    first = len(paper.signatures) + 1
    blank = [[str(first + offset), "", "", "", "", ""] for offset in range(paper.guest_lines)]
    return [kit.GroupRow(words.guests), *blank]
