"""Targets and their figures: reading, saving, deleting."""

import math
from collections.abc import Sequence
from dataclasses import asdict, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.targets import FigureFields, Target, TargetFields, figure_rows
from vaekst_desk.services import checks, records
from vaekst_desk.storage import targets as tables
from vaekst_desk.storage.bulk import among


def find(session: Session, *, agreement_id: int | None = None) -> list[Target]:
    """Every target, or those of one agreement, in the order they were made, with figures, growth and goal by year."""
    query = select(tables.Target).order_by(tables.Target.id)
    if agreement_id is not None:
        query = query.where(tables.Target.agreement_id == agreement_id)
    return [_target(record) for record in session.scalars(query)]


def get(session: Session, target_id: int) -> Target:
    """One target. Raises NOT_FOUND."""
    return _target(records.found(session, tables.Target, target_id))


def _target(record: tables.Target) -> Target:
    fields = TargetFields(**{name: getattr(record, name) for name in TargetFields.__dataclass_fields__})
    figures = [FigureFields(figure.year, figure.value, figure.source) for figure in record.figures]
    agreement = record.agreement.title if record.agreement else ""
    return Target(record.id, fields, agreement, figure_rows(fields, figures))


def check(fields: TargetFields) -> TargetFields:
    """The fields cleaned for storing. Raises `InvalidFields`: REQUIRED (name, unit), ENDS_BEFORE_START (last_year)."""
    errors = checks.Collector()
    cleaned = replace(
        fields,
        name=errors.clean(checks.required, fields.name, field="name"),
        unit=errors.clean(checks.required, fields.unit, field="unit"),
    )
    with errors.catching():
        if fields.first_year and fields.last_year and fields.last_year < fields.first_year:
            raise UserError(
                ErrorCode.ENDS_BEFORE_START, field="last_year", start=fields.first_year, end=fields.last_year
            )
    errors.raise_all()
    return cleaned


def save(
    session: Session,
    fields: TargetFields,
    *,
    target_id: int | None = None,
    figures: Sequence[FigureFields] | None = None,
) -> int:
    """Adds a target or changes one, and makes its figures just those given (None leaves them); its id.

    Of two figures for one year the last counts. Raises `InvalidFields`, NOT_FOUND, NOT_A_NUMBER.
    """
    record = tables.Target() if target_id is None else records.found(session, tables.Target, target_id)
    for name, value in asdict(check(fields)).items():
        setattr(record, name, value)
    session.add(record)
    session.flush()
    if figures is not None:
        _set_figures(session, record, {figure.year: figure for figure in figures})
    return record.id


def _set_figures(session: Session, target: tables.Target, wanted: dict[int, FigureFields]) -> None:
    for year, fields in wanted.items():
        if not math.isfinite(fields.value):
            raise UserError(ErrorCode.NOT_A_NUMBER, field=f"figures.{year}", text=fields.value)
    existing = {figure.year: figure for figure in target.figures}
    for year, gone in existing.items():
        if year not in wanted:
            session.delete(gone)
    for year, fields in wanted.items():
        record = existing.get(year) or tables.Figure(target_id=target.id, year=year)
        record.value, record.source = fields.value, fields.source.strip()
        session.add(record)
    session.flush()
    session.expire(target)


def delete(session: Session, target_ids: Sequence[int]) -> int:
    """Deletes targets with their figures (undo brings them back); how many."""
    found = session.scalars(select(tables.Target).where(among(tables.Target.id, target_ids))).all()
    for record in found:
        session.delete(record)
    return len(found)
