"""Organisations of an imported list: matched by CVR number, else by name; blanks never overwrite."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.imports import FieldChange, ImportField, NoteCode, Outcome, RowReport
from vaekst_desk.exchange.lists import ListFile
from vaekst_desk.exchange.rows import Line
from vaekst_desk.services import checks
from vaekst_desk.services.import_cells import Cells, Dates, differs, merged_note, noted
from vaekst_desk.services.import_known import KnownOrganization
from vaekst_desk.services.import_match import Groups, OrganizationMatcher
from vaekst_desk.services.import_plan import skipped
from vaekst_desk.services.import_state import Organizations

_TEXTS = (ImportField.ADDRESS, ImportField.WEBSITE)


class OrganizationPlanner:
    """Plans one list of organisations, row by row, against what the register knows."""

    def __init__(self, session: Session, *, today: date) -> None:
        self.known = Organizations(session)
        self._today = today
        self._dates = Dates(today=today)
        self._groups = Groups(session)
        self._matcher = OrganizationMatcher(self.known)

    def row(self, line: Line, file: ListFile) -> RowReport:
        """Plans one row; what becomes of it."""
        cells = Cells(line, file.columns)
        name = cells.name_text(ImportField.NAME)
        if not any(letter.isalpha() for letter in name):
            shown = name or " · ".join(cell for cell in line.cells if cell)
            return skipped(line, name, NoteCode.NO_NAME, text=shown)
        values = self._values(cells, name)
        cells.check_row(len(file.header))
        found = self._match(cells, values)
        if found is not None and found.binned:
            return skipped(line, name, NoteCode.IN_BIN, name=found.name)
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
            "member_group_id": self._groups.read(cells),
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

    def _match(self, cells: Cells, values: Mapping[str, Any]) -> KnownOrganization | None:
        name: str = values["name"]
        found = self._matcher.find(cells, name, values.get("cvr", ""), called=ImportField.NAME)
        if found is not None and found.name != name and found.key == self.known.key_of(name):
            cells.doubt(NoteCode.NAME_DIFFERS, text=name, known=found.name)
        return found

    def _add(self, cells: Cells, values: dict[str, Any]) -> None:
        note = noted(values.get("note", ""), cells.kept, on=self._today)
        self._matcher.add(cells, {**values, "note": note})

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
                    if name == "cvr":
                        self.known.index_cvr(known)
            known.given.add(name)
        note = merged_note(known.values["note"], values.get("note", ""), cells, on=self._today)
        if note != known.values["note"]:
            changes.append(FieldChange(ImportField.NOTE, known.values["note"], note))
            known.values["note"] = note
        if changes:
            known.dirty = True
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
            return self._groups.name(value)
        if isinstance(value, date):
            return short_date(value)
        return checks.show_phone(value) if name == "phone" else str(value or "")


def _field(name: str) -> ImportField:
    return ImportField.GROUP if name == "member_group_id" else ImportField(name)
