"""The detail panel of an organisation."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.representatives import RepresentativeRow
from vaekst_desk.services import organizations
from vaekst_desk.services.checks import show_phone
from vaekst_desk.ui.columns import Labels
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
    web_link,
)
from vaekst_desk.ui.workbench import Workbench


def detail(workbench: Workbench, labels: Labels, key: int, as_of: date) -> Detail:
    """Everything about an organisation."""
    found = workbench.read(organizations.get, key, as_of=as_of)
    fields, translate = found.fields, QCoreApplication.translate
    town = joined(fields.postal_code, fields.city, by=" ")
    contact = (
        Fact(translate("Detail", "Address"), joined(fields.address, town, by="\n"), copied=True),
        Fact(translate("Detail", "Phone"), show_phone(fields.phone), copied=True),
        Fact(translate("Detail", "E-mail"), fields.email, mail_link(fields.email), copied=True),
        Fact(translate("Detail", "Website"), fields.website, web_link(fields.website)),
    )
    numbers = (
        Fact(translate("Detail", "CVR no."), fields.cvr, copied=True),
        Fact(translate("Detail", "P no."), fields.p_number, copied=True),
        Fact(translate("Detail", "EAN no."), fields.ean, copied=True),
        Fact(
            translate("Detail", "Member"),
            period_text(short_date(fields.member_from), short_date(fields.member_to)),
        ),
        Fact(translate("Detail", "Note"), fields.note),
    )
    people = [_person_line(row, labels) for row in found.representatives]
    return Detail(
        fields.name,
        joined(labels.group(fields.group_code), fields.city),
        sections=(
            *fact_section(translate("Detail", "Contact"), contact),
            *line_section(translate("Detail", "Representatives"), people),
            *fact_section(translate("Detail", "Numbers and membership"), numbers),
            *line_section(translate("Detail", "Agreements"), [Line(title) for title in found.agreements]),
            *history_section(found.steps, labels.language),
        ),
    )


def _person_line(row: RepresentativeRow, labels: Labels) -> Line:
    under = joined(row.title, labels.of(labels.wording.role_names, row.role))
    return Line(row.name, under, Link("representatives", row.key.person_id))
