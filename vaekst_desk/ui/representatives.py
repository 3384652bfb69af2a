"""The page of representatives: who holds which mandate, as of a day."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.representatives import (
    RepresentativeKey,
    RepresentativeQuery,
    RepresentativeRow,
    RepresentativeScope,
    RepresentativeSort,
)
from vaekst_desk.services import cells, representatives
from vaekst_desk.services.checks import show_phone
from vaekst_desk.ui.columns import CellEdit, Column, Labels, alternate_text, folded
from vaekst_desk.ui.mail import write_to
from vaekst_desk.ui.page_spec import BinCalls, ListState, PageSpec, PageWords, RowAction, Scope
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.detail import Detail

Row = RepresentativeRow


def columns(labels: Labels) -> tuple[Column[Row], ...]:
    """What is shown of a representative, in the first order."""
    roles, group = labels.wording.role_names, labels.group
    return (
        Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), lambda r: r.listed_name, RepresentativeSort.NAME, 170,
               folded=lambda r: folded(r.family_name, r.given_name)),
        Column("given_name", QT_TRANSLATE_NOOP("Columns", "Given name"), lambda r: r.given_name, None, 120, hidden=True,
               edit=CellEdit(lambda r: r.given_name, "given_name")),
        Column("family_name", QT_TRANSLATE_NOOP("Columns", "Family name"), lambda r: r.family_name, None, 140, hidden=True,
               edit=CellEdit(lambda r: r.family_name, "family_name")),
        Column("title", QT_TRANSLATE_NOOP("Columns", "Title"), lambda r: r.title, RepresentativeSort.TITLE, 150,
               edit=CellEdit(lambda r: r.title, "title"), folded=lambda r: folded(r.title)),
        Column("organization", QT_TRANSLATE_NOOP("Columns", "Organisation"), lambda r: r.organization,
               RepresentativeSort.ORGANIZATION, 190, folded=lambda r: folded(r.organization)),
        Column("role", QT_TRANSLATE_NOOP("Columns", "Role"), lambda r: labels.of(roles, r.role), RepresentativeSort.ROLE, 100,
               tooltip=lambda r: " · ".join((labels.of(roles, r.role), alternate_text(r.alternate_for))) if r.alternate_for else ""),
        Column("group", QT_TRANSLATE_NOOP("Columns", "Member group"), lambda r: group(r.group_code),
               RepresentativeSort.GROUP, 130, hidden=True),
        Column("phone", QT_TRANSLATE_NOOP("Columns", "Phone"), lambda r: show_phone(r.phone), None, 130, hidden=True,
               edit=CellEdit(lambda r: show_phone(r.phone), "phone")),
        Column("email", QT_TRANSLATE_NOOP("Columns", "E-mail"), lambda r: r.email, RepresentativeSort.EMAIL, 190,
               edit=CellEdit(lambda r: r.email, "email")),
        Column("body", QT_TRANSLATE_NOOP("Columns", "Body"), lambda r: r.body, RepresentativeSort.BODY, 150, hidden=True),
        Column("starts_on", QT_TRANSLATE_NOOP("Columns", "From"), lambda r: short_date(r.starts_on),
               RepresentativeSort.STARTS_ON, 100, hidden=True),
        Column("ends_on", QT_TRANSLATE_NOOP("Columns", "To"), lambda r: short_date(r.ends_on),
               RepresentativeSort.ENDS_ON, 100, hidden=True),
    )  # fmt: skip


def query(state: ListState) -> RepresentativeQuery:
    """What the list asks for."""
    return RepresentativeQuery(
        as_of=state.as_of,
        text=state.text,
        groups=state.groups,
        scope=RepresentativeScope(state.scope or RepresentativeScope.CURRENT),
        binned=state.binned,
        sort=RepresentativeSort(state.sort),
        descending=state.descending,
    )


def keys(session: Any, state: ListState, limit: int | None) -> list[RepresentativeKey]:
    """The keys of the list."""
    return representatives.keys(session, query(state), limit=limit)


def rows(session: Any, wanted: Sequence[RepresentativeKey], _state: ListState) -> list[Row]:
    """The rows behind keys."""
    return representatives.rows(session, wanted)


def save_cell(workbench: Workbench, row: Row, field: str, text: str) -> None:
    """Writes one edited cell as a step of its own."""
    label = Label.of(StepCode.REPRESENTATIVE_EDIT, name=row.name)
    workbench.write(label, cells.change_person, row.key.person_id, field, text)


def editor(workbench: Workbench, person_id: int | None, parent: QWidget) -> QDialog:
    """The dialog for a person."""
    from vaekst_desk.ui.representative_editor import RepresentativeEditor

    return RepresentativeEditor(workbench, person_id, parent)


def detail(workbench: Workbench, labels: Labels, key: RepresentativeKey, as_of: date) -> "Detail":
    """Everything about the person behind a line."""
    from vaekst_desk.ui import representative_detail

    return representative_detail.detail(workbench, labels, key, as_of)


def write_letter(workbench: Workbench, chosen: Sequence[RepresentativeKey], _parent: QWidget) -> None:
    """Begins one letter to all chosen persons that have an address, none of them seeing the others."""
    write_to([row.email for row in workbench.read(representatives.rows, chosen)])


SPEC: PageSpec[RepresentativeKey, Row] = PageSpec(
    id="representatives",
    words=PageWords(
        title=QT_TRANSLATE_NOOP("Pages", "Representatives"),
        new=QT_TRANSLATE_NOOP("Pages", "New representative"),
        nothing_yet=QT_TRANSLATE_NOOP("Pages", "No representatives yet"),
        nothing_hint=QT_TRANSLATE_NOOP("Pages", "Here stand the people who sit in the alliance, with their mandates."),
        no_match=QT_TRANSLATE_NOOP("Pages", "No representative matches “{text}”"),
        imports=QT_TRANSLATE_NOOP("Pages", "Import a list …"),
    ),
    topics=frozenset({Topic.REPRESENTATIVES, Topic.ORGANIZATIONS}),
    columns=columns,
    keys=keys,
    rows=rows,
    key_of=lambda row: row.key,
    id_of=lambda key: key.person_id,
    name_of=lambda row: row.name,
    sort=RepresentativeSort.NAME,
    detail=detail,
    editor=editor,
    bin=BinCalls(representatives.to_bin, representatives.restore, StepCode.REPRESENTATIVE_BIN,
                 StepCode.REPRESENTATIVE_RESTORE, "representative"),
    save_cell=save_cell,
    scopes=(
        Scope(RepresentativeScope.CURRENT, QT_TRANSLATE_NOOP("Pages", "Current")),
        Scope(RepresentativeScope.ALL, QT_TRANSLATE_NOOP("Pages", "All")),
    ),
    widest=RepresentativeScope.ALL,
    has_groups=True,
    has_as_of=True,
    imports="representatives",
    actions=(RowAction("mail", QT_TRANSLATE_NOOP("Pages", "Write e-mail"), "mail", write_letter, writes=False),),
)  # fmt: skip
