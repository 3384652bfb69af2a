"""The partnership agreement: parties by member group, preamble, numbered clauses, period, places to sign."""

from itertools import groupby

from vaekst_desk.documents import kit
from vaekst_desk.documents.common import joined, sheet, signature_box
from vaekst_desk.documents.formats import long_date
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import AgreementPaper, Clause, PartyLine
from vaekst_desk.domain.vocabulary import AgreementStatus


def compose(paper: AgreementPaper) -> tuple[kit.Sheet, list[kit.Block]]:
    """The agreement's sheet and blocks."""
    words = wording(paper.letterhead.language)
    mark = words.draft if paper.status is AgreementStatus.DRAFT else ""
    name = paper.title.strip() or words.agreement
    blocks = [
        kit.title(name, subtitle=paper.subtitle.strip(), mark=mark),
        kit.facts(_period(paper, words)),
        *_parties(paper, words),
        *([kit.heading(words.preamble), kit.prose(paper.preamble)] if paper.preamble.strip() else []),
        *_clauses(paper, words),
        *_signatures(paper, words),
    ]
    return sheet(paper.letterhead, words, title=name, subject=words.agreement, mark=mark), blocks


def _period(paper: AgreementPaper, words: Wording) -> list[tuple[str, str]]:
    return [
        (words.applies_from, long_date(paper.starts_on, words.language) if paper.starts_on else ""),
        (words.applies_to, long_date(paper.ends_on, words.language) if paper.ends_on else ""),
    ]


def _parties(paper: AgreementPaper, words: Wording) -> list[kit.Block]:
    if not paper.parties:
        return [kit.heading(words.parties), kit.note(words.no_parties)]
    rows: list[kit.Row] = []
    for group, parties in groupby(paper.parties, key=lambda party: party.group.strip()):
        rows.append(kit.GroupRow(group or words.other_group))
        rows += [_party(party) for party in parties]
    columns = [
        kit.Column(words.organization),
        kit.Column(words.address, optional=True),
        kit.Column(words.cvr, fixed=60, optional=True),
    ]
    return [kit.heading(words.parties), kit.table(columns, rows, continued=words.group_continued)]


def _party(party: PartyLine) -> list[kit.Cell]:
    return [party.name, joined(*party.address.splitlines()), party.cvr]


def _clauses(paper: AgreementPaper, words: Wording) -> list[kit.Block]:
    if not paper.clauses:
        return [kit.note(words.no_clauses)]
    return [block for clause in paper.clauses for block in _clause(clause, words)]


def _clause(clause: Clause, words: Wording) -> list[kit.Block]:
    number = words.clause.format(number=clause.number)
    return [kit.heading(joined(number, clause.heading, by="  ")), kit.prose(clause.text)]


def _signatures(paper: AgreementPaper, words: Wording) -> list[kit.Block]:
    heading = kit.heading(words.signatures)
    if not paper.signatures:
        return [heading, kit.note(words.no_signatories)]
    blocks = [heading]
    for group, lines in groupby(paper.signatures, key=lambda line: line.group.strip()):
        boxes = [signature_box(line, words) for line in lines]
        if group:
            blocks.append(kit.subheading(group, listed=False))
        blocks.append(kit.signature_boxes(boxes, date=words.date, place=words.place))
    return blocks
