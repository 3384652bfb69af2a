"""Organisations of an imported list: matched by CVR number, else by name; blanks never overwrite."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.imports import FieldChange, ImportField, NoteCode, Outcome, RowReport
from vaekst_desk.exchange.lists import ListFile
from vaekst_desk.exchange.tables import Line
from vaekst_desk.services import checks
from vaekst_desk.services.import_cells import Cells, Dates, differs, merged_note, noted
from vaekst_desk.services.import_known import KnownOrganization, name_key
from vaekst_desk.services.import_near import NearOrganizations
from vaekst_desk.services.import_state import Organizations
from vaekst_desk.storage.organizations import MemberGroup

_TEXTS = (ImportField.ADDRESS, ImportField.WEBSITE)


class OrganizationPlanner:
    """Plans one list of organisations, row by row, against what the register knows."""

    def __init__(self, session: Session, *, today: date) -> None:
        self.known = Organizations(session)
        self._today = today
        self._dates = Dates(today=today)
        self._groups = {group.id: group for group in session.scalars(select(MemberGroup))}
        self._near = NearOrganizations(self.known)

    def row(self, line: Line, file: ListFile) -> RowReport:
        """Plans one row; what becomes of it."""
        cells = Cells(line, file.columns)
        name = cells.name_text(ImportField.NAME)
        if not any(letter.isalpha() for letter in name):
            shown = name or " · ".join(cell for cell in line.cells if cell)
            cells.doubt(NoteCode.NO_NAME, text=shown)
            return RowReport(line.number, name, Outcome.SKIPPED, tuple(cells.notes))
        values = self._values(cells, name)
        cells.check_length(len(file.header))
        found = self._match(cells, values)
        if found is not None and found.binned:
            cells.doubt(NoteCode.IN_BIN, name=found.name)
            return RowReport(line.number, name, Outcome.SKIPPED, tuple(cells.notes))
        if found is None:
            self._add(cells, values)
            return RowReport(line.number, name, Outcome.ADDED, tuple(cells.notes))
        changes = self._change(found, cells, values)
        outcome = Outcome.CHANGED if changes else Outcome.UNCHANGED
        return RowReport(line.number, name, outcome, tuple(cells.notes), tuple(changes))

    def _values(self, cells: Cells, name: str) -> dict[str, Any]:
        """The filled cells as the register stores them."""
        postal_code, city = cells.postal_code_and_city()
        start, end = cells.period(ImportField.MEMBER_FROM, ImportField.MEMBER_TO, self._dates)
        values = {
            "name": name,
            "member_group_id": self._group(cells),
            "cvr": cells.cvr(),
            "p_number": cells.p_number(),
            "ean": cells.ean(),
            "postal_code": postal_code,
            "city": city,
            "phone": cells.phone(),
            "email": cells.email(),
            "member_from": start,
            "member_to": end,
            "note": cells.text(ImportField.NOTE),
            **{wanted.value: cells.name_text(wanted) for wanted in _TEXTS},
        }
        return {name: value for name, value in values.items() if value}

    def _group(self, cells: Cells) -> int | None:
        """The member group meant, in singular or plural ("uddannelserne"); None where blank or unknown."""
        text = cells.text(ImportField.GROUP)
        key = name_key(text)
        for group in self._groups.values() if key else ():
            names = [name_key(name) for name in (group.code, group.name_da, group.name_en)]
            if any(key == name or (len(name) > 4 and key.startswith(name)) for name in names):
                return group.id
        if key:
            cells.keep(NoteCode.UNKNOWN_GROUP, ImportField.GROUP, text)
        return None

    def _match(self, cells: Cells, values: Mapping[str, Any]) -> KnownOrganization | None:
        cvr, name = values.get("cvr", ""), values["name"]
        if cvr and (found := self.known.by_cvr.get(cvr)):
            if found.name != name:
                cells.doubt(NoteCode.NAME_DIFFERS, known=found.name)
            return found
        alike = self.known.by_key.get(self.known.key_of(name), [])
        fitting = [known for known in alike if not (cvr and known.values["cvr"])]
        if not fitting and alike:
            cells.doubt(NoteCode.SAME_NAME_OTHER_CVR, name=alike[0].name, known=alike[0].values["cvr"])
        if len(fitting) > 1:
            cells.doubt(NoteCode.SEVERAL_ORGANIZATIONS, name=fitting[0].name)
        if fitting and fitting[0].name != name:
            cells.doubt(NoteCode.NAME_DIFFERS, known=fitting[0].name)
        return fitting[0] if fitting else None

    def _add(self, cells: Cells, values: dict[str, Any]) -> None:
        if near := self._near.find(values["name"]):
            cells.doubt(NoteCode.NEAR_ORGANIZATION, name=values["name"], known=near.name)
        note = noted(values.get("note", ""), cells.kept, on=self._today)
        self._near.add(self.known.add(**{**values, "note": note}))

    def _change(self, known: KnownOrganization, cells: Cells, values: Mapping[str, Any]) -> list[FieldChange]:
        """Gives a known organisation the row's values; a second one for it in one file is kept in the note."""
        changes = []
        for name, value in self._without_conflict(known, cells, values).items():
            if name in ("name", "note"):
                continue
            before = known.values[name]
            if differs(before, value):
                if name in known.given or (known.new and before):
                    cells.keep(NoteCode.SECOND_VALUE, _field(name), self._shown(name, value))
                else:
                    changes.append(
                        FieldChange(_field(name), self._shown(name, before), self._shown(name, value))
                    )
                    known.values[name] = value
            known.given.add(name)
        note = merged_note(known.values["note"], values.get("note", ""), cells, on=self._today)
        if note != known.values["note"]:
            changes.append(FieldChange(ImportField.NOTE, known.values["note"], note))
            known.values["note"] = note
        if changes:
            known.dirty = True
            self.known.index_cvr(known)
        return changes

    def _without_conflict(
        self, known: KnownOrganization, cells: Cells, values: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """The values without a day that would end the membership before the register says it began, or the reverse."""
        start, end = (values.get(name) or known.values[name] for name in ("member_from", "member_to"))
        if not (start and end and end < start):
            return values
        wanted = "member_to" if "member_to" in values else "member_from"
        other = known.values["member_from" if wanted == "member_to" else "member_to"]
        cells.keep_conflict(ImportField(wanted), values[wanted], other)
        return {name: value for name, value in values.items() if name != wanted}

    def _shown(self, name: str, value: Any) -> str:
        if name == "member_group_id":
            return self._groups[value].name_da if value in self._groups else ""
        if isinstance(value, date):
            return short_date(value)
        return checks.show_phone(value) if name == "phone" else str(value or "")


def _field(name: str) -> ImportField:
    return ImportField.GROUP if name == "member_group_id" else ImportField(name)
