"""Imports of organisations and representatives from csv and Excel files: planned first, shown, then applied as one step.

`desk.read(plan_representatives, path, today=…)` gives a plan whose report is the preview; `desk.write(label, apply, plan)`
writes it.
"""

from datetime import date
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from vaekst_desk.domain.imports import ImportKind, ImportReport, Progress
from vaekst_desk.exchange.lists import ListFile, read_list
from vaekst_desk.services import import_apply
from vaekst_desk.services.import_organizations import OrganizationPlanner
from vaekst_desk.services.import_plan import ImportPlan, followed, uncollected
from vaekst_desk.services.import_representatives import RepresentativePlanner, in_order
from vaekst_desk.services.import_state import alliance_id, newest_change

__all__ = [
    "ImportPlan",
    "apply",
    "organizations",
    "plan_organizations",
    "plan_representatives",
    "representatives",
]


def plan_organizations(
    session: Session, source: Path | bytes, *, today: date, name: str = "", progress: Progress | None = None
) -> ImportPlan:
    """What importing a list of organisations would do; writes nothing.

    `source` is a file or its bytes, then called `name` in errors; `today` dates what is kept in notes. Raises what
    `exchange.lists.read_list` raises, and CANCELLED where `progress` says not to go on.
    """
    file = read_list(source, kind=ImportKind.ORGANIZATIONS, name=name)
    return _plan_organizations(session, file=file, today=today, progress=progress)


@uncollected()
def _plan_organizations(
    session: Session, *, file: ListFile, today: date, progress: Progress | None
) -> ImportPlan:
    planner = OrganizationPlanner(session, today=today)
    rows = tuple([planner.row(line, file) for line in followed(file.lines, progress)])
    report = ImportReport(ImportKind.ORGANIZATIONS, rows, file.empty_rows, file.unread)
    again = partial(_plan_organizations, file=file, today=today, progress=progress)
    return ImportPlan(report, import_apply.organization_writes(planner.known), newest_change(session), again)


def plan_representatives(
    session: Session,
    source: Path | bytes,
    *,
    today: date,
    body_id: int | None = None,
    name: str = "",
    progress: Progress | None = None,
) -> ImportPlan:
    """What importing a list of people and their mandates in a body (None: the alliance) would do; writes nothing.

    Raises what `plan_organizations` raises, and NOT_FOUND where there is no such body.
    """
    file = read_list(source, kind=ImportKind.REPRESENTATIVES, name=name)
    return _plan_representatives(session, file=file, body_id=body_id, today=today, progress=progress)


@uncollected()
def _plan_representatives(
    session: Session, *, file: ListFile, body_id: int | None, today: date, progress: Progress | None
) -> ImportPlan:
    planner = RepresentativePlanner(session, body_id=alliance_id(session, body_id), today=today)
    for line in followed(in_order(file), progress):
        planner.row(line, file)
    report = ImportReport(ImportKind.REPRESENTATIVES, planner.finish(), file.empty_rows, file.unread)
    again = partial(_plan_representatives, file=file, body_id=body_id, today=today, progress=progress)
    writes = import_apply.representative_writes(planner.organizations, planner.people)
    return ImportPlan(report, writes, newest_change(session), again)


def apply(session: Session, plan: ImportPlan, *, progress: Progress | None = None) -> ImportReport:
    """Writes what was planned; the report of what was written.

    Where the register has been written to since, the file is planned anew against what it holds now. Raises CANCELLED
    where `progress` says not to go on; nothing is then written, as the transaction is rolled back.
    """
    if newest_change(session) != plan.made_at:
        plan = plan.again(session)
    if plan.changes_anything:
        import_apply.write(session, plan.writes, progress=progress)
    return plan.report


def organizations(
    session: Session, source: Path | bytes, *, today: date, name: str = "", progress: Progress | None = None
) -> ImportReport:
    """Plans a list of organisations and writes it at once. Raises what planning and `apply` raise."""
    plan = plan_organizations(session, source, today=today, name=name, progress=progress)
    return apply(session, plan, progress=progress)


def representatives(
    session: Session,
    source: Path | bytes,
    *,
    today: date,
    body_id: int | None = None,
    name: str = "",
    progress: Progress | None = None,
) -> ImportReport:
    """Plans a list of people with their mandates and writes it at once. Raises what planning and `apply` raise."""
    plan = plan_representatives(session, source, today=today, body_id=body_id, name=name, progress=progress)
    return apply(session, plan, progress=progress)
