"""The page of organisations."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.organizations import OrganizationQuery, OrganizationRow, OrganizationSort
from vaekst_desk.services import cells, organizations
from vaekst_desk.services.checks import show_phone
from vaekst_desk.ui.columns import CellEdit, Column, Labels, folded
from vaekst_desk.ui.mail import write_to
from vaekst_desk.ui.page_spec import BinCalls, ListState, PageSpec, PageWords, RowAction, Scope
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.detail import Detail

Row = OrganizationRow


class MemberScope(StrEnum):
    """Whether the list shows today's members, or former ones too."""

    CURRENT = "current"
    ALL = "all"


def columns(labels: Labels) -> tuple[Column[Row], ...]:
    """What is shown of an organisation, in the first order."""
    group = labels.group
    return (
        Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), lambda r: r.name, OrganizationSort.NAME, 230,
               edit=CellEdit(lambda r: r.name, "name"), folded=lambda r: folded(r.name)),
        Column("group", QT_TRANSLATE_NOOP("Columns", "Member group"), lambda r: group(r.group_code),
               OrganizationSort.GROUP, 110),
        Column("representatives", QT_TRANSLATE_NOOP("Columns", "Representatives"),
               lambda r: str(r.representatives or ""), None, 116),
        Column("cvr", QT_TRANSLATE_NOOP("Columns", "CVR no."), lambda r: r.cvr, OrganizationSort.CVR, 96, hidden=True),
        Column("address", QT_TRANSLATE_NOOP("Columns", "Address"), lambda r: r.address, None, 170, hidden=True),
        Column("postal_code", QT_TRANSLATE_NOOP("Columns", "Postal code"), lambda r: r.postal_code,
               OrganizationSort.POSTAL_CODE, 80, hidden=True, edit=CellEdit(lambda r: r.postal_code, "postal_code")),
        Column("city", QT_TRANSLATE_NOOP("Columns", "City"), lambda r: r.city, OrganizationSort.CITY, 110,
               edit=CellEdit(lambda r: r.city, "city"), folded=lambda r: folded(r.city)),
        Column("phone", QT_TRANSLATE_NOOP("Columns", "Phone"), lambda r: show_phone(r.phone), None, 130,
               edit=CellEdit(lambda r: show_phone(r.phone), "phone")),
        Column("email", QT_TRANSLATE_NOOP("Columns", "E-mail"), lambda r: r.email, None, 180,
               edit=CellEdit(lambda r: r.email, "email")),
        Column("member_from", QT_TRANSLATE_NOOP("Columns", "Member from"), lambda r: short_date(r.member_from),
               OrganizationSort.MEMBER_FROM, 100, hidden=True),
        Column("member_to", QT_TRANSLATE_NOOP("Columns", "Member to"), lambda r: short_date(r.member_to),
               OrganizationSort.MEMBER_TO, 100, hidden=True),
    )  # fmt: skip


def query(state: ListState) -> OrganizationQuery:
    """What the list asks for."""
    return OrganizationQuery(
        as_of=state.as_of,
        text=state.text,
        groups=state.groups,
        with_former=state.scope != MemberScope.CURRENT,
        binned=state.binned,
        sort=OrganizationSort(state.sort),
        descending=state.descending,
    )


def keys(session: Any, state: ListState, limit: int | None) -> list[int]:
    """The ids of the list."""
    return organizations.keys(session, query(state), limit=limit)


def rows(session: Any, wanted: Sequence[int], state: ListState) -> list[Row]:
    """The rows behind ids."""
    return organizations.rows(session, wanted, as_of=state.as_of)


def save_cell(workbench: Workbench, row: Row, field: str, text: str) -> None:
    """Writes one edited cell as a step of its own."""
    label = Label.of(StepCode.ORGANIZATION_EDIT, name=row.name)
    workbench.write(label, cells.change_organization, row.id, field, text)


def editor(workbench: Workbench, organization_id: int | None, parent: QWidget) -> QDialog:
    """The dialog for an organisation."""
    from vaekst_desk.ui.organization_editor import OrganizationEditor

    return OrganizationEditor(workbench, organization_id, parent)


def detail(workbench: Workbench, labels: Labels, key: int, as_of: date) -> "Detail":
    """Everything about an organisation."""
    from vaekst_desk.ui import organization_detail

    return organization_detail.detail(workbench, labels, key, as_of)


def write_letter(workbench: Workbench, chosen: Sequence[int], _parent: QWidget) -> None:
    """Begins one letter to all chosen organisations that have an address."""
    found = workbench.read(organizations.rows, chosen, as_of=workbench.today())
    write_to([row.email for row in found])


SPEC: PageSpec[int, Row] = PageSpec(
    id="organizations",
    words=PageWords(
        title=QT_TRANSLATE_NOOP("Pages", "Organisations"),
        new=QT_TRANSLATE_NOOP("Pages", "New organisation"),
        nothing_yet=QT_TRANSLATE_NOOP("Pages", "No organisations yet"),
        nothing_hint=QT_TRANSLATE_NOOP("Pages", "Here stand the companies, schools and associations of the alliance."),
        no_match=QT_TRANSLATE_NOOP("Pages", "No organisation matches “{text}”"),
        imports=QT_TRANSLATE_NOOP("Pages", "Import a list …"),
    ),
    topics=frozenset({Topic.ORGANIZATIONS, Topic.REPRESENTATIVES}),
    columns=columns,
    keys=keys,
    rows=rows,
    key_of=lambda row: row.id,
    id_of=lambda key: key,
    name_of=lambda row: row.name,
    sort=OrganizationSort.NAME,
    detail=detail,
    editor=editor,
    bin=BinCalls(organizations.to_bin, organizations.restore, StepCode.ORGANIZATION_BIN,
                 StepCode.ORGANIZATION_RESTORE, "organization"),
    save_cell=save_cell,
    scopes=(
        Scope(MemberScope.CURRENT, QT_TRANSLATE_NOOP("Pages", "Members")),
        Scope(MemberScope.ALL, QT_TRANSLATE_NOOP("Pages", "Also former")),
    ),
    widest=MemberScope.ALL,
    has_groups=True,
    imports="organizations",
    actions=(RowAction("mail", QT_TRANSLATE_NOOP("Pages", "Write e-mail"), "mail", write_letter, writes=False),),
)  # fmt: skip
