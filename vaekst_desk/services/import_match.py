"""Which organisation a row means, in a list of organisations and in one of people alike."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.imports import FieldChange, ImportField, NoteCode
from vaekst_desk.services import checks
from vaekst_desk.services.import_cells import Cells
from vaekst_desk.services.import_known import KnownOrganization, name_key
from vaekst_desk.services.import_near import NearOrganizations
from vaekst_desk.services.import_state import Organizations
from vaekst_desk.storage.organizations import MemberGroup


class Groups:
    """The register's member groups."""

    def __init__(self, session: Session) -> None:
        self._groups = {group.id: group for group in session.scalars(select(MemberGroup))}
        self._meant: dict[str, int | None] = {}

    def read(self, cells: Cells) -> int | None:
        """The group a row names, in singular or plural ("uddannelserne"); None where blank or unknown (kept, doubted)."""
        text = cells.text(ImportField.GROUP)
        if not text:
            return None
        if text not in self._meant:
            self._meant[text] = self._find(name_key(text))
        meant = self._meant[text]
        if meant is None:
            cells.keep(NoteCode.UNKNOWN_GROUP, ImportField.GROUP, text)
        return meant

    def _find(self, key: str) -> int | None:
        for group in self._groups.values() if key else ():
            names = [name_key(name) for name in (group.code, group.name_da, group.name_en)]
            if any(key == name or (len(name) > 4 and key.startswith(name)) for name in names):
                return group.id
        return None

    def name(self, group_id: int | None) -> str:
        """A group's Danish name."""
        return self._groups[group_id].name_da if group_id in self._groups else ""


class OrganizationMatcher:
    """Finds the organisation a row means by its CVR number, or else by its name. What does not go together is doubted."""

    def __init__(self, known: Organizations) -> None:
        self._known = known
        self._near: NearOrganizations | None = None

    def find(self, cells: Cells, name: str, cvr: str, *, called: ImportField) -> KnownOrganization | None:
        """The organisation meant, or None where it is unknown; a name (`called` so in the list) that differs is kept.

        A number that fails the check may be a mere filler ("00000000"): alone it says nothing of two other names.
        """
        alike = self._known.by_key.get(self._known.key_of(name), []) if name else []
        same = [known for known in alike if cvr and known.values["cvr"] == cvr]
        if not same and cvr and (found := self._known.by_cvr.get(cvr)) and not checks.cvr_is_doubtful(cvr):
            if name:
                cells.keep(NoteCode.NAME_DIFFERS, called, name, known=found.name)
            return found
        fitting = same or [known for known in alike if not (cvr and known.values["cvr"])]
        if alike and not fitting:
            known = alike[0]
            cells.doubt(NoteCode.SAME_NAME_OTHER_CVR, name=known.name, known=known.values["cvr"])
        return _first(cells, fitting) if fitting else None

    def add(self, cells: Cells, values: dict[str, Any]) -> tuple[KnownOrganization, bool]:
        """Plans a new organisation; with it whether it was doubted for likeness to another, by its name."""
        if self._near is None:
            self._near = NearOrganizations(self._known)
        name = values["name"]
        namesake = self._known.key_of(name) in self._known.by_key
        near = None if namesake else self._near.find(name)
        if near is not None:
            cells.doubt(NoteCode.NEAR_ORGANIZATION, name=name, known=near.name)
        added = self._known.add(**values)
        self._near.add(added)
        return added, namesake or near is not None

    def fill(
        self, known: KnownOrganization, cells: Cells, groups: Groups, *, cvr: str, group_id: int | None
    ) -> list[FieldChange]:
        """Gives an organisation that a list of people names the number and group it lacks; another group is kept."""
        changes = []
        if cvr and not known.values["cvr"]:
            known.values["cvr"] = cvr
            self._known.index_cvr(known)
            changes.append(FieldChange(ImportField.CVR, "", cvr))
        held = known.values["member_group_id"]
        if group_id is not None and held is None:
            known.values["member_group_id"] = group_id
            changes.append(FieldChange(ImportField.GROUP, "", groups.name(group_id)))
        elif group_id is not None and held != group_id:
            text = cells.first(ImportField.GROUP)
            params = {"name": known.name, "known": groups.name(held)}
            cells.keep(NoteCode.GROUP_DIFFERS, ImportField.GROUP, text, **params)
        known.dirty = known.dirty or bool(changes)
        return changes


def _first(cells: Cells, fitting: Sequence[KnownOrganization]) -> KnownOrganization:
    """The first of several, where one is in use of those."""
    used = [known for known in fitting if not known.binned]
    if len(used) > 1:
        cells.doubt(NoteCode.SEVERAL_ORGANIZATIONS, name=used[0].name)
    return (used or fitting)[0]
