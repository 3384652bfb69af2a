"""People of an imported list, and their mandates in one body.

A person is known by e-mail address, or else by name and organisation; two people may share a name. What is alike but not
the same is told and never merged. Blanks never overwrite.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.imports import FieldChange, ImportField, Note, NoteCode, Outcome, RowReport
from vaekst_desk.exchange.lists import ListFile
from vaekst_desk.exchange.rows import Line
from vaekst_desk.services import checks, import_mandates
from vaekst_desk.services.import_cells import Cells, Dates, differs, merged_note, split_name
from vaekst_desk.services.import_known import KnownMandate, KnownOrganization, KnownPerson, name_key
from vaekst_desk.services.import_mandates import WantedMandate
from vaekst_desk.services.import_match import Groups, OrganizationMatcher
from vaekst_desk.services.import_namesakes import PersonMatcher, Sought
from vaekst_desk.services.import_plan import skipped
from vaekst_desk.services.import_state import Organizations, People

_PLACED = frozenset({ImportField.ORGANIZATION, ImportField.ROLE, ImportField.STARTS_ON, ImportField.ENDS_ON})


@dataclass(slots=True)
class _Planned:
    """A row planned so far; whom an alternate stands in for is only known when all rows are."""

    line: int
    name: str
    outcome: Outcome
    notes: list[Note]
    changes: list[FieldChange]
    mandate: KnownMandate | None = None


@dataclass(frozen=True, slots=True)
class _NamedOrganization:
    """The organisation a row speaks of: what it says, and which one that is where it is known."""

    name: str
    cvr: str
    group_id: int | None
    known: KnownOrganization | None


def in_order(file: ListFile) -> Sequence[Line]:
    """The rows as they are to be planned: those that give only an organisation's number after those that name it.

    The number may be one that another row of the file tells the name of, and the next import then knows it from the start.
    """
    if ImportField.CVR not in file.columns:
        return file.lines
    return sorted(file.lines, key=lambda line: not Cells(line, file.columns).first(ImportField.ORGANIZATION))


class RepresentativePlanner:
    """Plans one list of people, row by row, against what the register knows."""

    def __init__(self, session: Session, *, body_id: int, today: date) -> None:
        self.organizations = Organizations(session)
        self.people = People(session, body_id=body_id)
        self._today = today
        self._dates = Dates(today=today)
        self._groups = Groups(session)
        self._matcher = OrganizationMatcher(self.organizations)
        self._persons = PersonMatcher(self.people, self.organizations)
        self._planned: list[_Planned] = []

    def row(self, line: Line, file: ListFile) -> None:
        """Plans one row."""
        cells = Cells(line, file.columns)
        given, family = _names(cells)
        name = f"{given} {family}".strip()
        if not any(letter.isalpha() for letter in name):
            shown = name or " · ".join(cell for cell in line.cells if cell)
            self._planned.append(_skipped(line, name, NoteCode.NO_NAME, text=shown))
            return
        if not family:
            cells.doubt(NoteCode.ONLY_ONE_NAME, text=given)
        self._planned.append(self._person_row(cells, file, given, family))

    def _person_row(self, cells: Cells, file: ListFile, given: str, family: str) -> _Planned:
        row = _Planned(cells.line.number, f"{given} {family}".strip(), Outcome.UNCHANGED, cells.notes, [])
        title, email, phone = cells.name_text(ImportField.TITLE), cells.email(), cells.phone()
        named = self._named_organization(cells)
        role = cells.role()
        start, end = cells.period(ImportField.STARTS_ON, ImportField.ENDS_ON, self._dates)
        note = cells.text(ImportField.NOTE)
        cells.check_row(len(file.header))
        placed = bool(named.known or named.name)
        sought = Sought(name_key(given, family) or given, row.name, email, named.known, placed)
        person, several = self._persons.find(cells, sought)
        if several:
            where = named.known.name if named.known else "–"
            return _skipped(cells.line, row.name, NoteCode.SEVERAL_PERSONS, name=row.name, organization=where)
        if person is not None and person.binned:
            return _skipped(cells.line, row.name, NoteCode.IN_BIN, name=person.name)
        organization, filled = self._organization(cells, named)
        values = {"title": title, "email": email, "phone": phone}
        if person is None:
            self._persons.doubt_likeness(cells, sought)
            noted = merged_note("", note, cells, on=self._today)
            person = self.people.add(sought.key, given, family, **values, note=noted)
            row.outcome = Outcome.ADDED
        else:
            self._change_person(row, person, values, cells, note)
        person.in_file = True
        if organization or role or start or end:
            wanted = WantedMandate(organization.id if organization else None, role, start, end)
            self._mandate(row, person, wanted, cells)
        elif person.idle and _PLACED & file.columns.keys():
            cells.doubt(NoteCode.NO_MANDATE)
        row.changes += filled
        if filled and row.outcome is Outcome.UNCHANGED:
            row.outcome = Outcome.CHANGED
        return row

    # organisations

    def _named_organization(self, cells: Cells) -> _NamedOrganization:
        name = cells.name_text(ImportField.ORGANIZATION)
        cvr, group_id = cells.cvr(), self._groups.read(cells)
        known = None
        if name or cvr:
            known = self._matcher.find(cells, name, cvr, called=ImportField.ORGANIZATION)
        return _NamedOrganization(name, cvr, group_id, known)

    def _organization(
        self, cells: Cells, named: _NamedOrganization
    ) -> tuple[KnownOrganization | None, list[FieldChange]]:
        """The organisation meant, given what it lacks; an unknown one is planned, so that nothing is lost."""
        if named.known is not None:
            if named.known.binned:
                cells.doubt(NoteCode.ORGANIZATION_IN_BIN, name=named.known.name)
            filled = self._matcher.fill(
                named.known, cells, self._groups, cvr=named.cvr, group_id=named.group_id
            )
            return named.known, filled
        if named.name:
            return self._new_organization(cells, named), []
        if named.cvr:
            cells.keep(NoteCode.WITHOUT_ORGANIZATION, ImportField.CVR, named.cvr)
        if named.group_id is not None:
            cells.keep(NoteCode.WITHOUT_ORGANIZATION, ImportField.GROUP, cells.first(ImportField.GROUP))
        return None, []

    def _new_organization(self, cells: Cells, named: _NamedOrganization) -> KnownOrganization:
        values = {"name": named.name, "cvr": named.cvr, "member_group_id": named.group_id}
        added, doubted = self._matcher.add(cells, values)
        if not doubted and named.group_id is None:
            cells.doubt(NoteCode.UNKNOWN_ORGANIZATION, name=named.name)
        elif not doubted:
            group = self._groups.name(named.group_id)
            cells.doubt(NoteCode.UNKNOWN_ORGANIZATION_IN_GROUP, name=named.name, group=group)
        return added

    # persons

    def _change_person(
        self, row: _Planned, person: KnownPerson, values: dict[str, str], cells: Cells, note: str
    ) -> None:
        """Gives a known person the row's values; a second one for the same person in one file is kept in the note."""
        for name, value in values.items():
            known = getattr(person, name)
            if differs(known, value):
                if name in person.given or (person.new and known):
                    cells.keep(NoteCode.SECOND_VALUE, ImportField(name), value)
                else:
                    shown = checks.show_phone if name == "phone" else str
                    row.changes.append(FieldChange(ImportField(name), shown(known), shown(value)))
                    self._set(person, name, value)
            if value:
                person.given.add(name)
        merged = merged_note(person.note, note, cells, on=self._today)
        if merged != person.note:
            row.changes.append(FieldChange(ImportField.NOTE, person.note, merged))
            person.note = merged
        if row.changes:
            row.outcome, person.dirty = Outcome.CHANGED, True

    def _set(self, person: KnownPerson, name: str, value: str) -> None:
        setattr(person, name, value)
        if name == "email":
            self.people.index_email(person)

    # mandates

    def _mandate(self, row: _Planned, person: KnownPerson, wanted: WantedMandate, cells: Cells) -> None:
        known = import_mandates.find(person, wanted)
        if known is None:
            self._new_mandate(row, person, wanted)
            return
        row.mandate = known
        changes = import_mandates.change(known, wanted, cells)
        if changes:
            known.dirty = True
        note = merged_note(person.note, "", cells, on=self._today)
        if note != person.note:
            changes.append(FieldChange(ImportField.NOTE, person.note, note))
            person.note, person.dirty = note, True
        if not (wanted.starts_on or wanted.ends_on) and known.ends_on and known.ends_on < self._today:
            cells.doubt(NoteCode.MANDATE_ENDED, end=short_date(known.ends_on))
        row.changes += changes
        if changes and row.outcome is Outcome.UNCHANGED:
            row.outcome = Outcome.CHANGED

    def _new_mandate(self, row: _Planned, person: KnownPerson, wanted: WantedMandate) -> None:
        if wanted.organization_id is None:
            row.notes.append(Note.of(NoteCode.PERSONAL_MANDATE))
        for other in import_mandates.others_at_once(person, wanted):
            where = other.seat.organization_id
            organization = self.organizations.by_id[where].name if where is not None else "–"
            row.notes.append(
                Note.of(NoteCode.OTHER_MANDATE, role=other.role.value, organization=organization)
            )
        row.mandate = import_mandates.add(self.people, person, wanted)
        if row.outcome is not Outcome.ADDED:
            organization = (
                self.organizations.by_id[wanted.organization_id].name if wanted.organization_id else ""
            )
            row.changes.append(FieldChange(ImportField.MANDATE, "", organization))
            row.outcome = Outcome.CHANGED

    # all rows

    def finish(self) -> tuple[RowReport, ...]:
        """Finds whom the alternates stand in for; every row's report."""
        alternates = {
            row.mandate.id: row for row in self._planned if row.mandate and not row.mandate.alternate_for
        }
        mandates = [row.mandate for row in alternates.values() if row.mandate]
        undecided = import_mandates.settle_alternates(self.people, mandates)
        for mandate in mandates:
            row = alternates[mandate.id]
            if (possible := undecided.get(mandate.id)) is not None:
                row.notes.append(self._undecided(mandate, possible))
            elif (
                mandate.alternate_for
                and not mandate.new
                and row.outcome in (Outcome.UNCHANGED, Outcome.CHANGED)
            ):
                name = mandate.alternate_for.person.name
                row.changes.append(FieldChange(ImportField.ALTERNATE_FOR, "", name))
                row.outcome = Outcome.CHANGED
        return tuple(
            RowReport(row.line, row.name, row.outcome, tuple(row.notes), tuple(row.changes))
            for row in sorted(self._planned, key=lambda row: row.line)
        )

    def _undecided(self, mandate: KnownMandate, possible: Sequence[KnownMandate]) -> Note:
        if possible:
            names = ", ".join(dict.fromkeys(member.person.name for member in possible))
            return Note.of(NoteCode.ALTERNATE_FOR_WHOM, names=names)
        where = mandate.seat.organization_id
        return Note.of(
            NoteCode.ALTERNATE_FOR_NOBODY, organization=self.organizations.by_id[where].name if where else "–"
        )


def _names(cells: Cells) -> tuple[str, str]:
    """Given and family name of a row; one of both alone is taken as the given name, which nobody is without."""
    given, family = cells.name_text(ImportField.GIVEN_NAME), cells.name_text(ImportField.FAMILY_NAME)
    if not given and not family:
        return split_name(cells.name_text(ImportField.NAME))
    return (given, family) if given else (family, "")


def _skipped(line: Line, shown: str, why: NoteCode, /, **params: str) -> _Planned:
    report = skipped(line, shown, why, **params)
    return _Planned(report.line, report.name, report.outcome, list(report.notes), [])
