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
from vaekst_desk.exchange.tables import Line
from vaekst_desk.services import checks, import_mandates
from vaekst_desk.services.import_cells import Cells, Dates, differs, merged_note, split_name
from vaekst_desk.services.import_known import KnownMandate, KnownOrganization, KnownPerson, name_key
from vaekst_desk.services.import_mandates import WantedMandate
from vaekst_desk.services.import_near import NearOrganizations, by_name, near_person
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


class RepresentativePlanner:
    """Plans one list of people, row by row, against what the register knows."""

    def __init__(self, session: Session, *, body_id: int, today: date) -> None:
        self.organizations = Organizations(session)
        self.people = People(session, body_id=body_id)
        self._today = today
        self._dates = Dates(today=today)
        self._near_organizations: NearOrganizations | None = None
        self._planned: list[_Planned] = []

    def row(self, line: Line, file: ListFile) -> None:
        """Plans one row."""
        cells = Cells(line, file.columns)
        given, family = _names(cells)
        name = f"{given} {family}".strip()
        if not any(letter.isalpha() for letter in name):
            cells.doubt(NoteCode.NO_NAME, text=name or " · ".join(cell for cell in line.cells if cell))
            self._planned.append(_Planned(line.number, name, Outcome.SKIPPED, cells.notes, []))
            return
        if not family:
            cells.doubt(NoteCode.ONLY_ONE_NAME, text=given)
        self._planned.append(self._person_row(cells, file, given, family))

    def _person_row(self, cells: Cells, file: ListFile, given: str, family: str) -> _Planned:
        row = _Planned(cells.line.number, f"{given} {family}".strip(), Outcome.UNCHANGED, cells.notes, [])
        title, email, phone = cells.name_text(ImportField.TITLE), cells.email(), cells.phone()
        wanted_organization = cells.name_text(ImportField.ORGANIZATION)
        role = cells.role()
        start, end = cells.period(ImportField.STARTS_ON, ImportField.ENDS_ON, self._dates)
        note = cells.text(ImportField.NOTE)
        cells.check_length(len(file.header))
        organization = self._organization(cells, wanted_organization)
        key = name_key(given, family) or given
        person = self._match(cells, key, name=row.name, email=email, organization=organization)
        if person is not None and person.binned:
            cells.doubt(NoteCode.IN_BIN, name=person.name)
            row.outcome = Outcome.SKIPPED
            return row
        values = {"title": title, "email": email, "phone": phone}
        if person is None:
            self._doubt_likeness(cells, key, email=email, organization=organization)
            noted = merged_note("", note, cells, on=self._today)
            person = self.people.add(key, given, family, **values, note=noted)
            row.outcome = Outcome.ADDED
        else:
            self._change_person(row, person, values, cells, note)
        person.in_file = True
        if organization or role or start or end:
            wanted = WantedMandate(organization.id if organization else None, role, start, end)
            self._mandate(row, person, wanted, cells)
        elif person.idle and _PLACED & file.columns.keys():
            cells.doubt(NoteCode.NO_MANDATE)
        return row

    # organisations

    def _organization(self, cells: Cells, name: str) -> KnownOrganization | None:
        """The organisation meant, by CVR number or else by name; an unknown one is planned, so that nothing is lost."""
        cvr = cells.cvr() if ImportField.CVR in cells.columns else ""
        if cvr and (found := self.organizations.by_cvr.get(cvr)):
            return self._usable(cells, found)
        if not name:
            return None
        alike = self.organizations.by_key.get(self.organizations.key_of(name))
        if not alike:
            return self._new_organization(cells, name, cvr)
        if len(alike) > 1 and not alike[1].binned:
            cells.doubt(NoteCode.SEVERAL_ORGANIZATIONS, name=alike[0].name)
        return self._usable(cells, alike[0])

    def _usable(self, cells: Cells, organization: KnownOrganization) -> KnownOrganization:
        if organization.binned:
            cells.doubt(NoteCode.ORGANIZATION_IN_BIN, name=organization.name)
        return organization

    def _new_organization(self, cells: Cells, name: str, cvr: str) -> KnownOrganization:
        if self._near_organizations is None:
            self._near_organizations = NearOrganizations(self.organizations)
        if near := self._near_organizations.find(name):
            cells.doubt(NoteCode.NEAR_ORGANIZATION, name=name, known=near.name)
        else:
            cells.doubt(NoteCode.UNKNOWN_ORGANIZATION, name=name)
        added = self.organizations.add(name=name, cvr=cvr)
        self._near_organizations.add(added)
        return added

    # persons

    def _match(
        self, cells: Cells, key: str, *, name: str, email: str, organization: KnownOrganization | None
    ) -> KnownPerson | None:
        """The person a row means, or None for a new one."""
        sharing = self.people.with_email(email)
        found = by_name(sharing, key)
        if sharing and found is None:
            cells.doubt(NoteCode.EMAIL_SHARED, name=sharing[0].name)
        found = found or self._by_name_and_place(key, email=email, organization=organization)
        if found is not None:
            if name.casefold() != found.name.casefold():
                cells.doubt(NoteCode.NAME_DIFFERS, known=found.name)
            if not sharing and organization is not None and found.idle and not found.binned:
                cells.doubt(NoteCode.MATCHED_BY_NAME, name=found.name)
        return found

    def _by_name_and_place(
        self, key: str, *, email: str, organization: KnownOrganization | None
    ) -> KnownPerson | None:
        """By name and organisation, or else a namesake who has no mandate; never one the file itself tells apart."""
        places = self.people.by_place.get((key, organization.id if organization else None))
        if places:
            fitting = [person for person in places if not (person.in_file and email and person.email)]
        else:
            fitting = [
                person
                for person in self.people.idle(key)
                if not (email and person.email) and not (person.in_file and organization)
            ]
        return next((person for person in fitting if not person.binned), fitting[0] if fitting else None)

    def _doubt_likeness(
        self, cells: Cells, key: str, *, email: str, organization: KnownOrganization | None
    ) -> None:
        """Tells of a namesake that may be the same, or else of somebody with a name much like it."""
        here = self.people.by_place.get((key, organization.id if organization else None))
        # elsewhere, those with addresses of their own are told apart by them
        alike = here or (self.people.unaddressed if email else self.people.by_key).get(key)
        if alike:
            cells.doubt(NoteCode.SAME_NAME, name=alike[0].name, organization=self._where(alike[0]))
            return
        place = organization.id if organization else None
        near = near_person(self.people, key, organization_id=place, everywhere=not (email and organization))
        if near is not None:
            cells.doubt(NoteCode.NEAR_PERSON, name=near.name, organization=self._where(near))

    def _where(self, person: KnownPerson) -> str:
        """The organisation a person is known from, or else the address."""
        known = [self.organizations.by_id[key].name for key in sorted(filter(None, person.organization_ids))]
        return known[0] if known else person.email or "–"

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
        changes = _mandate_changes(known, wanted, cells)
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
            for row in self._planned
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


def _mandate_changes(known: KnownMandate, wanted: WantedMandate, cells: Cells) -> list[FieldChange]:
    """What a row changes of a mandate it matches: the role within its standing, a missing start, the end.

    What an earlier row of the file said of the same mandate stands; a later one that says otherwise is kept in the note.
    """
    changes = []
    if wanted.role and wanted.role is not known.role:
        if known.role_given:
            cells.keep(NoteCode.SECOND_VALUE, ImportField.ROLE, cells.text(ImportField.ROLE))
        else:
            changes.append(FieldChange(ImportField.ROLE, known.role.value, wanted.role.value))
            known.role = wanted.role
    if wanted.starts_on and wanted.starts_on != known.starts_on:
        if known.starts_on is None:
            changes.append(FieldChange(ImportField.STARTS_ON, "", short_date(wanted.starts_on)))
            known.starts_on = wanted.starts_on
        else:
            cells.doubt(
                NoteCode.START_DIFFERS, known=short_date(known.starts_on), given=short_date(wanted.starts_on)
            )
    if wanted.ends_on and wanted.ends_on != known.ends_on:
        if known.end_given:
            cells.keep(NoteCode.SECOND_VALUE, ImportField.ENDS_ON, short_date(wanted.ends_on))
        else:
            changes.append(
                FieldChange(ImportField.ENDS_ON, short_date(known.ends_on), short_date(wanted.ends_on))
            )
            known.ends_on = wanted.ends_on
    known.in_file = True
    known.role_given = known.role_given or wanted.role is not None
    known.end_given = known.end_given or wanted.ends_on is not None
    return changes
