"""Mandates of an imported list: which one a row means, which seat a new one gets, whom an alternate stands in for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vaekst_desk.domain.dates import Period, short_date
from vaekst_desk.domain.imports import FieldChange, ImportField, NoteCode
from vaekst_desk.domain.representatives import seat_is_free, sits_on_voting_seat
from vaekst_desk.domain.vocabulary import Role
from vaekst_desk.services.import_cells import Cells, noted_texts
from vaekst_desk.services.import_known import KnownMandate, KnownPerson, KnownSeat
from vaekst_desk.services.import_state import People

A_FEW = 6  # how many members are named where an alternate could stand in for any of them


@dataclass(frozen=True, slots=True)
class WantedMandate:
    """The mandate a row speaks of. `role` is None where the row names none that is known."""

    organization_id: int | None
    role: Role | None
    starts_on: date | None
    ends_on: date | None

    @property
    def period(self) -> Period:
        """From when to when."""
        return Period(self.starts_on, self.ends_on)


def standing(role: Role) -> str:
    """What a person cannot be twice at once for one organisation: a member, an alternate, or beside the table."""
    return "alternate" if role is Role.ALTERNATE else "member" if role.votes else "beside"


def find(person: KnownPerson, wanted: WantedMandate) -> KnownMandate | None:
    """The person's mandate that a row means: of the same organisation and standing, with the same start or a common day.

    Where the row names no role any standing will do. Of several that fit the one most like the row wins, then the newest:
    so a row finds again what it made. One that an earlier row of the file meant is only meant again by the same start: "member from 2022" and "chair from 2024" are
    two.
    """
    fitting = [
        mandate
        for mandate in person.mandates
        if mandate.seat.organization_id == wanted.organization_id
        and (wanted.role is None or standing(mandate.role) == standing(wanted.role))
        and _same_time(mandate, wanted)
    ]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    return max(fitting, key=lambda mandate: _likeness(mandate, wanted))


def _likeness(mandate: KnownMandate, wanted: WantedMandate) -> tuple[bool, bool, bool, bool, date, int]:
    role = wanted.role or Role.MEMBER
    same_start, same_end = mandate.starts_on == wanted.starts_on, mandate.ends_on == wanted.ends_on
    return (
        same_start and same_end,
        standing(mandate.role) == standing(role),
        same_start,
        mandate.role is role,
        mandate.starts_on or date.min,
        mandate.id,
    )


def _same_time(mandate: KnownMandate, wanted: WantedMandate) -> bool:
    if mandate.starts_on == wanted.starts_on:
        return True
    told_apart = mandate.in_file and mandate.starts_on is not None and wanted.starts_on is not None
    return not told_apart and mandate.period.overlaps(wanted.period)


def others_at_once(person: KnownPerson, wanted: WantedMandate) -> list[KnownMandate]:
    """The person's other mandates in the body that share a day with a new one."""
    return [mandate for mandate in person.mandates if mandate.period.overlaps(wanted.period)]


def add(people: People, person: KnownPerson, wanted: WantedMandate) -> KnownMandate:
    """Plans the mandate a row speaks of, on a free seat."""
    role = wanted.role or Role.MEMBER
    seat = _free_seat(people, wanted, role)
    added = people.add_mandate(person, seat, role, starts_on=wanted.starts_on, ends_on=wanted.ends_on)
    added.in_file, added.role_given, added.end_given = (
        True,
        wanted.role is not None,
        wanted.ends_on is not None,
    )
    return added


def _free_seat(people: People, wanted: WantedMandate, role: Role) -> KnownSeat:
    voting, alternate, period = sits_on_voting_seat(role), role is Role.ALTERNATE, wanted.period
    for seat in people.open_seats(wanted.organization_id, voting=voting, alternate=alternate, period=period):
        if seat_is_free(seat.mandates, role, period):
            return seat
    return people.add_seat(wanted.organization_id, voting=voting)


def change(known: KnownMandate, wanted: WantedMandate, cells: Cells) -> list[FieldChange]:
    """What a row changes of a mandate it matches: the role within its standing, a missing start, the end.

    A row that starts it on another day speaks of another time (an old list, a coming period): it is kept in the note, and
    changes nothing, then and ever after. What an earlier row of the file said of the same mandate stands; a later one
    that says otherwise is kept too.
    """
    known.in_file = True
    other_start = bool(wanted.starts_on and known.starts_on and wanted.starts_on != known.starts_on)
    if other_start or known.person.note:
        text = " ".join(_spoken(wanted, cells).split())
        if other_start:
            cells.keep(NoteCode.START_DIFFERS, ImportField.MANDATE, text, known=short_date(known.starts_on))
        if other_start or text in noted_texts(known.person.note, ImportField.MANDATE):
            return []
    changes = []
    if wanted.role and wanted.role is not known.role:
        if known.role_given:
            cells.keep(NoteCode.SECOND_VALUE, ImportField.ROLE, cells.first(ImportField.ROLE))
        else:
            changes.append(FieldChange(ImportField.ROLE, known.role.value, wanted.role.value))
            known.role = wanted.role
    if wanted.starts_on and known.starts_on is None:
        changes.append(FieldChange(ImportField.STARTS_ON, "", short_date(wanted.starts_on)))
        known.starts_on = wanted.starts_on
    if wanted.ends_on and wanted.ends_on != known.ends_on:
        if known.end_given:
            cells.keep(NoteCode.SECOND_VALUE, ImportField.ENDS_ON, short_date(wanted.ends_on))
        else:
            before = short_date(known.ends_on)
            changes.append(FieldChange(ImportField.ENDS_ON, before, short_date(wanted.ends_on)))
            known.ends_on = wanted.ends_on
    known.role_given = known.role_given or wanted.role is not None
    known.end_given = known.end_given or wanted.ends_on is not None
    return changes


def _spoken(wanted: WantedMandate, cells: Cells) -> str:
    period = f"{short_date(wanted.starts_on)}–{short_date(wanted.ends_on)}"
    said = (cells.first(ImportField.ORGANIZATION), cells.first(ImportField.ROLE), period)
    return ", ".join(filter(None, said))


def members_for(people: People, mandate: KnownMandate) -> list[KnownMandate]:
    """Whom an alternate may stand in for, a few of them: the organisation's voting mandates that share a day with it.

    Where some of them have no alternate in the period yet, only those.
    """
    period = mandate.period
    members, unserved = [], []
    for seat in people.seats.get((mandate.seat.organization_id, True), ()):
        for other in seat.mandates:
            if not other.role.votes or other.person is mandate.person or not other.period.overlaps(period):
                continue
            members.append(other)
            if not any(served.period.overlaps(period) for served in people.alternates_of.get(other.id, ())):
                unserved.append(other)
                if len(unserved) == A_FEW:
                    return unserved
    return unserved or members[:A_FEW]


def settle_alternates(people: People, mandates: Iterable[KnownMandate]) -> dict[int, list[KnownMandate]]:
    """Finds for each alternate whom it stands in for; for those it cannot tell, by id, who it could be.

    Each that is settled narrows the choice for the others, so they are gone through until nothing more is found: only
    then does a second import find nothing either.
    """
    open_ones = [
        mandate for mandate in mandates if mandate.role is Role.ALTERNATE and mandate.alternate_for is None
    ]
    while True:
        undecided: dict[int, list[KnownMandate]] = {}
        left = []
        for mandate in open_ones:
            possible = members_for(people, mandate)
            if len(possible) == 1:
                people.stand_in(mandate, possible[0])
            else:
                undecided[mandate.id] = possible
                left.append(mandate)
        if len(left) == len(open_ones):
            return undecided
        open_ones = left
