"""One field of one row, as a table's cell changes it."""

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.organizations import OrganizationFields
from vaekst_desk.domain.representatives import PersonFields
from vaekst_desk.services import organizations, representatives
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as person_tables


def change_organization(session: Session, organization_id: int, field: str, text: str) -> None:
    """Changes one text field of an organisation. Raises `InvalidFields`, NOT_FOUND."""
    record = session.get(organization_tables.Organization, organization_id)
    if record is None:
        raise UserError(ErrorCode.NOT_FOUND)
    names = [name for name in OrganizationFields.__dataclass_fields__ if name != "group_code"]
    group = record.member_group.code if record.member_group else ""
    fields = OrganizationFields(group_code=group, **{name: getattr(record, name) for name in names})
    organizations.save(session, replace(fields, **_text(field, text)), organization_id=organization_id)


def change_person(session: Session, person_id: int, field: str, text: str) -> None:
    """Changes one text field of a person. Raises `InvalidFields`, NOT_FOUND."""
    record = session.get(person_tables.Person, person_id)
    if record is None:
        raise UserError(ErrorCode.NOT_FOUND)
    fields = PersonFields(**{name: getattr(record, name) for name in PersonFields.__dataclass_fields__})
    representatives.save(session, replace(fields, **_text(field, text)), person_id=person_id)


def _text(field: str, text: str) -> dict[str, Any]:
    return {field: text}
