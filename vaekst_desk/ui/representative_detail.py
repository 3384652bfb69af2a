"""The detail panel of a representative."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.representatives import MandateRow, Person, RepresentativeKey
from vaekst_desk.services import representatives
from vaekst_desk.services.checks import show_phone
from vaekst_desk.ui.columns import Labels, alternate_text
from vaekst_desk.ui.detail import (
    Detail,
    Fact,
    Line,
    Link,
    fact_section,
    history_section,
    joined,
    line_section,
    mail_link,
    period_text,
)
from vaekst_desk.ui.workbench import Workbench


def detail(workbench: Workbench, labels: Labels, key: RepresentativeKey, as_of: date) -> Detail:
    """Everything about the person behind a line."""
    person = workbench.read(representatives.get, key.person_id)
    fields = person.fields
    translate = QCoreApplication.translate
    contact = (
        Fact(translate("Detail", "Phone"), show_phone(fields.phone), copied=True),
        Fact(translate("Detail", "E-mail"), fields.email, mail_link(fields.email), copied=True),
        Fact(translate("Detail", "Note"), fields.note),
    )
    return Detail(
        person.name,
        joined(fields.title, *_standing(person, labels, as_of)),
        sections=(
            *fact_section(translate("Detail", "Contact"), contact),
            *line_section(
                translate("Detail", "Mandates"),
                [_mandate_line(mandate, labels) for mandate in person.mandates],
            ),
            *line_section(translate("Detail", "Meetings"), _meeting_lines(person, labels)),
            *line_section(translate("Detail", "Signatures"), _signature_lines(person)),
            *history_section(person.steps, labels.language),
        ),
    )


def _standing(person: Person, labels: Labels, as_of: date) -> list[str]:
    held = [
        mandate
        for mandate in person.mandates
        if (mandate.fields.starts_on or as_of) <= as_of <= (mandate.fields.ends_on or as_of)
    ]
    names = labels.wording.role_names
    return [joined(labels.of(names, held[0].fields.role), held[0].organization)] if held else []


def _mandate_line(mandate: MandateRow, labels: Labels) -> Line:
    fields = mandate.fields
    period = period_text(short_date(fields.starts_on), short_date(fields.ends_on))
    link = Link("organizations", fields.organization_id) if fields.organization_id else None
    role = labels.of(labels.wording.role_names, fields.role)
    return Line(
        mandate.organization or mandate.body,
        joined(
            role, alternate_text(mandate.alternate_for), mandate.body if mandate.organization else "", period
        ),
        link,
    )


def _meeting_lines(person: Person, labels: Labels) -> list[Line]:
    names = labels.wording.presence_names
    return [
        Line(each.title, joined(short_date(each.starts_at.date()), labels.of(names, each.presence)),
             Link("meetings", each.meeting_id))
        for each in person.meetings[:10]
    ]  # fmt: skip


def _signature_lines(person: Person) -> list[Line]:
    missing = QCoreApplication.translate("Detail", "not signed")
    signed = QCoreApplication.translate("Detail", "signed {date}")
    return [
        Line(each.agreement,
             joined(each.organization, signed.format(date=short_date(each.signed_on)) if each.signed_on else missing),
             Link("agreements", each.agreement_id))
        for each in person.signatures
    ]  # fmt: skip
