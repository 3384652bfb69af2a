"""Mandates of an imported list: which one a row means, which seat a new one gets, whom an alternate stands in for.

Seats are found as `services.representatives.free_seat` finds them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.vocabulary import Role
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
    voting, alternate = role.votes or role is Role.ALTERNATE, role is Role.ALTERNATE
    period = wanted.period
    for seat in people.open_seats(wanted.organization_id, voting=voting, alternate=alternate, period=period):
        if not any(
            (taken.role is Role.ALTERNATE) is alternate and taken.period.overlaps(period)
            for taken in seat.mandates
        ):
            return seat
    return people.add_seat(wanted.organization_id, voting=voting)


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
