"""The papers of an agreement: the agreement itself and the sheet to sign it on, gathered and sorted."""

from sqlalchemy.orm import Session

from vaekst_desk.domain.agreements import Agreement, PartyRow
from vaekst_desk.domain.danish import sort_key
from vaekst_desk.domain.papers import AgreementPaper, Clause, PartyLine, SignatureLine, SignatureSheetPaper
from vaekst_desk.services import agreements
from vaekst_desk.services.paper_parts import PLAIN, GroupNames, PaperOptions, letterhead


def agreement(session: Session, agreement_id: int, options: PaperOptions = PLAIN) -> AgreementPaper:
    """The whole agreement; parties and signature blocks by member group, organisation and name. Raises NOT_FOUND."""
    found, head = agreements.get(session, agreement_id), letterhead(session, options)
    groups = GroupNames.of(session, head.language)
    fields = found.fields
    return AgreementPaper(
        head,
        fields.title,
        fields.subtitle,
        fields.status,
        fields.preamble,
        tuple(Clause(number, clause.heading, clause.text) for number, clause in enumerate(found.clauses, 1)),
        tuple(_party(party, groups) for party in found.parties),
        tuple(line for _, line in _listed_signatures(found, groups)),
        fields.starts_on,
        fields.ends_on,
    )


def signature_sheet(
    session: Session, agreement_id: int, options: PaperOptions = PLAIN
) -> SignatureSheetPaper:
    """The sheet to pass round for an agreement, with blank lines for guests. Raises NOT_FOUND."""
    found, head = agreements.get(session, agreement_id), letterhead(session, options)
    listed = _listed_signatures(found, GroupNames.of(session, head.language))
    wanted = [each for each in listed if not (options.missing_only and each[1].signed_on)]
    wanted.sort(key=lambda each: (each[1].group_position, sort_key(each[0])))
    return SignatureSheetPaper(
        head,
        found.fields.title,
        found.fields.subtitle,
        tuple(line for _, line in wanted),
        options.guest_lines,
    )


def _party(party: PartyRow, groups: GroupNames) -> PartyLine:
    return PartyLine(party.name, *groups.placed(party.group_code), party.cvr, party.address)


def _listed_signatures(found: Agreement, groups: GroupNames) -> list[tuple[str, SignatureLine]]:
    """Every signatory under the name lists sort by, party by party."""
    return [
        (
            row.listed_name,
            SignatureLine(
                row.name,
                row.fields.title,
                party.name,
                *groups.placed(party.group_code),
                row.fields.signed_on,
                row.fields.place,
                row.fields.method,
            ),
        )
        for party in found.parties
        for row in party.signatures
    ]
