"""One field of one row, as a table's cell changes it."""

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from vaekst_desk.services import organizations, records, representatives
from vaekst_desk.storage.organizations import Organization
from vaekst_desk.storage.representatives import Person


def change_organization(session: Session, organization_id: int, field: str, text: str) -> None:
    """Changes one text field of an organisation. Raises `InvalidFields`, NOT_FOUND."""
    fields = organizations.fields_of(records.found(session, Organization, organization_id))
    organizations.save(session, replace(fields, **_text(field, text)), organization_id=organization_id)


def change_person(session: Session, person_id: int, field: str, text: str) -> None:
    """Changes one text field of a person. Raises `InvalidFields`, NOT_FOUND."""
    fields = representatives.fields_of(records.found(session, Person, person_id))
    representatives.save(session, replace(fields, **_text(field, text)), person_id=person_id)


def _text(field: str, text: str) -> dict[str, Any]:
    return {field: text}
