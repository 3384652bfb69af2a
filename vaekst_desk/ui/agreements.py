"""The page of agreements."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from vaekst_desk.domain.agreements import (
    Agreement,
    AgreementQuery,
    AgreementRow,
    AgreementSort,
    PartyRow,
    SignatureRow,
)
from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.vocabulary import AgreementStatus, PaperKind
from vaekst_desk.services import agreements, parties
from vaekst_desk.ui import words
from vaekst_desk.ui.columns import Column, Labels, folded
from vaekst_desk.ui.detail import (
    Detail,
    DetailAction,
    Fact,
    Line,
    Link,
    counted,
    fact_section,
    history_section,
    joined,
    line_section,
    period_text,
)
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.meetings import print_paper
from vaekst_desk.ui.page_spec import BinCalls, ListState, PageSpec, PageWords
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench

Row = AgreementRow


def columns(labels: Labels) -> tuple[Column[Row], ...]:
    """What is shown of an agreement, in the first order."""
    names = labels.wording.agreement_status_names
    return (
        Column("title", QT_TRANSLATE_NOOP("Columns", "Agreement"), lambda r: r.title, AgreementSort.TITLE, 360,
               folded=lambda r: folded(r.title)),
        Column("status", QT_TRANSLATE_NOOP("Columns", "Status"), lambda r: labels.of(names, r.status), AgreementSort.STATUS, 120),
        Column("signed", QT_TRANSLATE_NOOP("Columns", "Signed"), lambda r: signed_text(r), None, 104),
        Column("starts_on", QT_TRANSLATE_NOOP("Columns", "From"), lambda r: short_date(r.starts_on), AgreementSort.STARTS_ON, 96),
        Column("ends_on", QT_TRANSLATE_NOOP("Columns", "To"), lambda r: short_date(r.ends_on), AgreementSort.ENDS_ON, 96),
        Column("parties", QT_TRANSLATE_NOOP("Columns", "Parties"), lambda r: str(r.parties or ""), None, 64, hidden=True),
    )  # fmt: skip


def signed_text(row: Row) -> str:
    """How many of the signatories have signed."""
    return f"{row.signed} / {row.signatories}" if row.signatories else ""


def query(state: ListState) -> AgreementQuery:
    """What the list asks for."""
    return AgreementQuery(
        text=state.text, binned=state.binned, sort=AgreementSort(state.sort), descending=state.descending
    )


def keys(session: Any, state: ListState, limit: int | None) -> list[int]:
    """The ids of the list."""
    return agreements.keys(session, query(state), limit=limit)


def rows(session: Any, wanted: Sequence[int], _state: ListState) -> list[Row]:
    """The rows behind ids."""
    return agreements.rows(session, wanted)


def editor(workbench: Workbench, agreement_id: int | None, parent: QWidget) -> QDialog:
    """The dialog for an agreement."""
    from vaekst_desk.ui.agreement_editor import AgreementEditor

    return AgreementEditor(workbench, agreement_id, parent)


# --- the detail panel


def detail(workbench: Workbench, labels: Labels, key: int, _as_of: date) -> Detail:
    """Everything about an agreement."""
    found = workbench.read(agreements.get, key)
    fields, translate = found.fields, QCoreApplication.translate
    missing = [each for each in found.signatures if each.fields.signed_on is None]
    status = labels.of(labels.wording.agreement_status_names, fields.status)
    months = fields.notice_months
    notice_period = words.translate("Detail", "%n month(s)", "", months, 1) if months else ""
    facts = (
        Fact(
            translate("Detail", "Period"),
            period_text(short_date(fields.starts_on), short_date(fields.ends_on)),
        ),
        Fact(translate("Detail", "Notice period"), notice_period),
        Fact(translate("Detail", "Note"), fields.note),
    )
    return Detail(
        fields.title,
        joined(fields.subtitle, status),
        notice=_what_waits(found, missing),
        actions=_actions(workbench, found, missing),
        sections=(
            *line_section(translate("Detail", "Not signed") + counted(missing), _missing_lines(found)),
            *fact_section(translate("Detail", "Agreement"), facts),
            *line_section(
                translate("Detail", "Parties") + counted(found.parties),
                [_party_line(each) for each in found.parties],
            ),
            *line_section(translate("Detail", "Clauses") + counted(found.clauses), _clause_lines(found)),
            *history_section(found.steps, labels.language),
        ),
    )


def _what_waits(found: Agreement, missing: Sequence[SignatureRow]) -> str:
    count = len(missing)
    if count and found.fields.status is not AgreementStatus.ENDED:
        return words.translate("Detail", "%n signature(s) missing.", "", count, 1)
    return ""


def _missing_lines(found: Agreement) -> list[Line]:
    return [
        Line(each.name, joined(each.fields.title, party.name), Link("representatives", each.fields.person_id))
        for party in found.parties
        for each in party.signatures
        if each.fields.signed_on is None
    ]


def _party_line(party: PartyRow) -> Line:
    signed = ", ".join(
        joined(each.name, short_date(each.fields.signed_on), by=" ")
        for each in party.signatures
        if each.fields.signed_on
    )
    return Line(party.name, signed, Link("organizations", party.fields.organization_id))


def _clause_lines(found: Agreement) -> list[Line]:
    return [Line(f"§ {number}  {clause.heading}") for number, clause in enumerate(found.clauses, 1)]


# --- what can be done


def _actions(
    workbench: Workbench, found: Agreement, missing: Sequence[SignatureRow]
) -> tuple[DetailAction, ...]:
    translate, key = QCoreApplication.translate, found.id
    papers = (
        DetailAction(translate("Detail", "Print agreement …"), "print",
                     lambda parent: print_paper(workbench, PaperKind.AGREEMENT, key, parent)),
        DetailAction(translate("Detail", "Print signature sheet …"), "sign",
                     lambda parent: print_paper(workbench, PaperKind.SIGNATURE_SHEET, key, parent)),
    )  # fmt: skip
    if not missing:
        return papers
    sign = DetailAction(
        translate("Detail", "Mark as signed …"),
        "check",
        lambda parent: choose_signed(workbench, found, parent),
        writes=True,
    )
    return (*papers, sign)


def choose_signed(workbench: Workbench, found: Agreement, parent: QWidget) -> None:
    """Asks who has signed, when and where, and notes it as one step."""
    from vaekst_desk.ui.sign_dialog import SignDialog

    dialog = SignDialog(found, workbench.today(), parent)
    if dialog.exec():
        _Signing(workbench, parent).sign(
            dialog.chosen_ids(), dialog.day(), dialog.place(), found.fields.title
        )
    dialog.deleteLater()


class _Signing:
    """The write behind the dialog; what cannot be done is said over `window`."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        self.workbench, self.window, self.language = workbench, window, workbench.language

    @guard
    def sign(self, signature_ids: Sequence[int], day: date, place: str, title: str) -> None:
        """Notes that these have signed."""
        if signature_ids:
            label = Label.of(StepCode.SIGNATURE_EDIT, name=title)
            self.workbench.write(label, parties.sign, signature_ids, signed_on=day, place=place)


SPEC: PageSpec[int, Row] = PageSpec(
    id="agreements",
    words=PageWords(
        title=QT_TRANSLATE_NOOP("Pages", "Agreements"),
        new=QT_TRANSLATE_NOOP("Pages", "New agreement"),
        nothing_yet=QT_TRANSLATE_NOOP("Pages", "No agreements yet"),
        nothing_hint=QT_TRANSLATE_NOOP("Pages", "Here stand the partnership agreements with parties and signatures."),
        no_match=QT_TRANSLATE_NOOP("Pages", "No agreement matches “{text}”"),
    ),
    topics=frozenset({Topic.AGREEMENTS}),
    columns=columns,
    keys=keys,
    rows=rows,
    key_of=lambda row: row.id,
    id_of=lambda key: key,
    name_of=lambda row: row.title,
    sort=AgreementSort.STARTS_ON,
    descending=True,
    detail=detail,
    editor=editor,
    bin=BinCalls(agreements.to_bin, agreements.restore, StepCode.AGREEMENT_BIN, StepCode.AGREEMENT_RESTORE, "agreement"),
    papers=(PaperKind.AGREEMENT, PaperKind.SIGNATURE_SHEET),
)  # fmt: skip
