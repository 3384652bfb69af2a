"""Imports as the tests do them, and what the register then holds."""

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.services.conftest import content
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.imports import ImportReport, NoteCode, Outcome, RowReport
from vaekst_desk.services import imports
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables

TODAY = date(2026, 11, 24)
LABEL = Label.of(StepCode.IMPORT_REPRESENTATIVES, count=1)
HEADER = "Fornavn;Efternavn;Titel;Organisation;Rolle;E-mail;Mobil;Fra;Til"


def people(*rows: str, header: str = HEADER) -> bytes:
    return "\r\n".join([header, *rows]).encode()


def take(
    desk: Desk, source: Path | bytes, *, of: Any = imports.representatives, **options: Any
) -> ImportReport:
    return desk.write(LABEL, of, source, today=TODAY, **options).result


def codes(row: RowReport) -> list[NoteCode]:
    return [note.code for note in row.notes]


def persons(desk: Desk) -> dict[str, tables.Person]:
    return desk.read(
        lambda session: {person.name: person for person in session.scalars(select(tables.Person))}
    )


def mandates(desk: Desk) -> list[tuple[Any, ...]]:
    """Name, organisation, role, from, to, whom they stand in for."""

    def read(session: Session) -> list[tuple[Any, ...]]:
        return [
            (
                m.person.name,
                m.seat.organization.name if m.seat.organization else "",
                m.role,
                m.starts_on,
                m.ends_on,
                m.alternate_for.person.name if m.alternate_for else "",
            )
            for m in session.scalars(select(tables.Mandate).order_by(tables.Mandate.id))
        ]

    return desk.read(read)


def add_again_is_nothing(desk: Desk, source: Path | bytes, **options: Any) -> ImportReport:
    """Imports what was just imported: nothing may be written, not even a step of the history."""
    before = desk.read(content)
    written = desk.write(LABEL, options.pop("of", imports.representatives), source, today=TODAY, **options)
    assert written.step_id is None, [
        row for row in written.result.rows if row.changes or row.outcome is Outcome.ADDED
    ]
    assert desk.read(content) == before
    assert written.result.taken == 0
    return written.result


def known_organizations(desk: Desk) -> list[tuple[str, str, str]]:
    """Name, CVR number and member group of each."""

    def read(session: Session) -> list[tuple[str, str, str]]:
        query = select(organization_tables.Organization).order_by(organization_tables.Organization.id)
        return [
            (o.name, o.cvr, o.member_group.code if o.member_group else "") for o in session.scalars(query)
        ]

    return desk.read(read)
