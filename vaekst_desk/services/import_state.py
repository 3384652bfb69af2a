"""What the register knows when an import is planned: plain objects in dictionaries, loaded once, kept up while planning.

Nothing here is written back by the session; `services.import_apply` writes what is new or dirty.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.vocabulary import Role
from vaekst_desk.services.import_known import (
    KnownMandate,
    KnownOrganization,
    KnownPerson,
    KnownSeat,
    name_key,
)
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables
from vaekst_desk.storage.base import Tracked
from vaekst_desk.storage.bulk import last_key
from vaekst_desk.storage.history import ChangeRecord

_O = organization_tables.Organization.__table__.c
_P = tables.Person.__table__.c
_M = tables.Mandate.__table__.c
_S = tables.Seat.__table__.c


class Ids:
    """The keys that the next rows of a table get. Only true inside the transaction that writes them."""

    def __init__(self, session: Session, mapped: type[Tracked]) -> None:
        self._last = last_key(session, mapped)

    def next(self) -> int:
        """One more."""
        self._last += 1
        return self._last


def newest_change(session: Session) -> int:
    """The newest entry of the history: as long as it is the same, the register has not been written to."""
    return session.scalar(select(func.max(ChangeRecord.id))) or 0


def alliance_id(session: Session, body_id: int | None) -> int:
    """The body meant: the alliance itself where none is given. Raises NOT_FOUND where there is no such body."""
    wanted = tables.Body.parent_id.is_(None) if body_id is None else tables.Body.id == body_id
    found = session.scalar(select(tables.Body.id).where(wanted).order_by(tables.Body.id).limit(1))
    if found is None:
        raise UserError(ErrorCode.NOT_FOUND)
    return found


ORGANIZATION_VALUES = (
    "name",
    "member_group_id",
    "cvr",
    "p_number",
    "ean",
    "address",
    "postal_code",
    "city",
    "phone",
    "email",
    "website",
    "member_from",
    "member_to",
    "note",
)


class Organizations:
    """The register's organisations by CVR number and by name."""

    def __init__(self, session: Session) -> None:
        self.by_id: dict[int, KnownOrganization] = {}
        self.by_cvr: dict[str, KnownOrganization] = {}
        self.by_key: dict[str, list[KnownOrganization]] = {}
        self.ids = Ids(session, organization_tables.Organization)
        self._by_text: dict[str, str] = {}
        columns = [_O[name] for name in ORGANIZATION_VALUES]
        # the bin last, so that what is in use is found first
        query = select(_O.id, _O.name_words, _O.binned_at, *columns).order_by(
            _O.binned_at.is_not(None), _O.id
        )
        for key, words, binned_at, *values in session.execute(query):
            known = dict(zip(ORGANIZATION_VALUES, values, strict=True))
            self._index(KnownOrganization(key, words, known, binned=binned_at is not None))

    def _index(self, organization: KnownOrganization) -> None:
        self.by_id[organization.id] = organization
        self.by_key.setdefault(organization.key, []).append(organization)
        self.index_cvr(organization)

    def index_cvr(self, organization: KnownOrganization) -> None:
        """Makes an organisation known by its number."""
        if cvr := organization.values["cvr"]:
            self.by_cvr.setdefault(cvr, organization)

    def key_of(self, name: str) -> str:
        """The folded words of a name, each spelling worked out once; the name itself where it has no words."""
        key = self._by_text.get(name)
        if key is None:
            key = self._by_text[name] = name_key(name) or name
        return key

    def add(self, **values: Any) -> KnownOrganization:
        """Plans a new organisation with these values; the others are blank."""
        blank = {
            name: None if name in ("member_group_id", "member_from", "member_to") else ""
            for name in ORGANIZATION_VALUES
        }
        added = KnownOrganization(self.ids.next(), self.key_of(values["name"]), {**blank, **values}, new=True)
        self._index(added)
        return added


class FirstFew:
    """The first few of a growing list that fit. Who does not fit any more never will again, so nobody is asked twice."""

    def __init__(
        self, known: Sequence[KnownPerson], fits: Callable[[KnownPerson], bool], few: int = 2
    ) -> None:
        self._known, self._fits, self._few = known, fits, few
        self._found: list[KnownPerson] = []
        self._asked = 0

    def now(self) -> list[KnownPerson]:
        """Those who fit now."""
        self._found = [person for person in self._found if self._fits(person)]
        while len(self._found) < self._few and self._asked < len(self._known):
            person = self._known[self._asked]
            self._asked += 1
            if self._fits(person):
                self._found.append(person)
        return self._found


class People:
    """The register's persons, and the mandates and seats of one body."""

    def __init__(self, session: Session, *, body_id: int) -> None:
        self.body_id = body_id
        self.by_id: dict[int, KnownPerson] = {}
        self.by_email: dict[str, list[KnownPerson]] = {}
        self.by_key: dict[str, list[KnownPerson]] = {}
        self.unaddressed: dict[str, list[KnownPerson]] = {}
        # by name and organisation; None is a personal appointment
        self.by_place: dict[tuple[str, int | None], list[KnownPerson]] = {}
        self.of_organization: dict[int | None, list[KnownPerson]] = {}
        self.by_block: dict[tuple[str, str], list[KnownPerson]] = {}
        self.seats: dict[tuple[int | None, bool], list[KnownSeat]] = {}
        self.mandates: dict[int, KnownMandate] = {}
        self.alternates_of: dict[int, list[KnownMandate]] = {}
        self._by_address: dict[tuple[str, str], list[KnownPerson]] = {}
        self._fitting: dict[tuple[object, ...], FirstFew] = {}
        self._strangers: dict[str, FirstFew] = {}
        self._first_open: dict[tuple[int | None, bool, bool], int] = {}
        self.ids = Ids(session, tables.Person)
        self.seat_ids = Ids(session, tables.Seat)
        self.mandate_ids = Ids(session, tables.Mandate)
        self._load_persons(session)
        self._load_seats(session)
        self._load_mandates(session)

    def _load_persons(self, session: Session) -> None:
        columns = (_P.id, _P.given_name, _P.family_name, _P.title, _P.email, _P.phone, _P.note, _P.binned_at)
        query = select(*columns).order_by(_P.binned_at.is_not(None), _P.id)
        for key, given, family, title, email, phone, note, binned_at in session.execute(query):
            person = KnownPerson(
                key,
                name_key(given, family) or given,
                given,
                family,
                title,
                email,
                phone,
                note,
                binned=binned_at is not None,
            )
            self._index(person)

    def _index(self, person: KnownPerson) -> None:
        self.by_id[person.id] = person
        self.by_key.setdefault(person.key, []).append(person)
        first, _, rest = person.key.partition(" ")
        self.by_block.setdefault((first[:1], rest.rpartition(" ")[2]), []).append(person)
        if person.email:
            self.index_email(person)
        else:
            self.unaddressed.setdefault(person.key, []).append(person)

    def fitting(
        self, key: str, place: int | None, *, idle: bool, placed: bool, addressed: bool, binned: bool = False
    ) -> list[KnownPerson]:
        """Whom a row may mean by a name, the first two of them: at a place, or `idle`, without any mandate.

        One whom the file has given already is not meant by a row with another address, or in a new place.
        """
        asked = (key, None if idle else place, idle, placed, addressed, binned)
        found = self._fitting.get(asked)
        if found is None:
            known = self.by_key.get(key) if idle else self.by_place.get((key, place))
            if not known:
                return []

            def fits(person: KnownPerson) -> bool:
                if person.binned is not binned or (idle and not person.idle):
                    return False
                if addressed and person.email and (idle or person.in_file):
                    return False
                return not (idle and placed and person.in_file)

            found = self._fitting[asked] = FirstFew(known, fits)
        return found.now()

    def index_email(self, person: KnownPerson) -> None:
        """Makes a person known by their address, whatever its case."""
        lowered = person.email.lower()
        self.by_email.setdefault(lowered, []).append(person)
        self._by_address.setdefault((lowered, person.key), []).append(person)

    def with_email(self, email: str, *, few: int) -> list[KnownPerson]:
        """The first few persons who have an address now, in whatever case; nobody for a blank one."""
        lowered = email.lower()
        known = self.by_email.get(lowered) if email else None
        if not known:
            return []
        return list(islice((person for person in known if person.email.lower() == lowered), few))

    def namesake_with(self, email: str, key: str) -> KnownPerson | None:
        """Who has an address and a name."""
        lowered = email.lower()
        known = self._by_address.get((lowered, key), ())
        return next((person for person in known if person.email.lower() == lowered), None)

    def strangers_with(self, email: str, *, few: int) -> list[KnownPerson]:
        """The first few persons with an address whom the file has not given."""
        lowered = email.lower()
        found = self._strangers.get(lowered)
        if found is None:

            def fits(person: KnownPerson) -> bool:
                return not person.in_file and person.email.lower() == lowered

            found = self._strangers[lowered] = FirstFew(self.by_email[lowered], fits, few)
        return found.now()

    def index_place(self, person: KnownPerson, organization_id: int | None) -> None:
        """Makes a person known by name and organisation."""
        if organization_id not in person.organization_ids:
            person.organization_ids.add(organization_id)
            self.by_place.setdefault((person.key, organization_id), []).append(person)
            self.of_organization.setdefault(organization_id, []).append(person)

    def _load_seats(self, session: Session) -> None:
        query = select(_S.id, _S.organization_id, _S.voting).where(_S.body_id == self.body_id).order_by(_S.id)
        for key, organization_id, voting in session.execute(query):
            self.seats.setdefault((organization_id, voting), []).append(
                KnownSeat(key, organization_id, voting)
            )

    def _load_mandates(self, session: Session) -> None:
        seats = {seat.id: seat for group in self.seats.values() for seat in group}
        query = (
            select(
                _M.id,
                _M.person_id,
                _M.seat_id,
                _M.role,
                _M.starts_on,
                _M.ends_on,
                _M.alternate_for_id,
                _S.organization_id,
            )
            .join_from(tables.Mandate.__table__, tables.Seat.__table__)
            .order_by(_M.id)
        )
        stands_in: dict[KnownMandate, int] = {}
        for (
            key,
            person_id,
            seat_id,
            role,
            starts_on,
            ends_on,
            alternate_for_id,
            organization_id,
        ) in session.execute(query):
            person = self.by_id[person_id]
            self.index_place(person, organization_id)
            if seat_id not in seats:
                person.elsewhere = True
                continue
            mandate = KnownMandate(key, person, seats[seat_id], Role(role), starts_on, ends_on)
            self._hold(mandate)
            if alternate_for_id:
                stands_in[mandate] = alternate_for_id
        for mandate, other_id in stands_in.items():
            if member := self.mandates.get(other_id):
                mandate.alternate_for = member
                self.alternates_of.setdefault(member.id, []).append(mandate)

    def _hold(self, mandate: KnownMandate) -> None:
        self.mandates[mandate.id] = mandate
        mandate.person.mandates.append(mandate)
        mandate.seat.mandates.append(mandate)

    def add(
        self, key: str, given_name: str, family_name: str, *, title: str, email: str, phone: str, note: str
    ) -> KnownPerson:
        """Plans a new person."""
        person = KnownPerson(
            self.ids.next(), key, given_name, family_name, title, email, phone, note, new=True
        )
        self._index(person)
        return person

    def add_mandate(
        self,
        person: KnownPerson,
        seat: KnownSeat,
        role: Role,
        *,
        starts_on: date | None,
        ends_on: date | None,
    ) -> KnownMandate:
        """Plans a new mandate on a seat."""
        mandate = KnownMandate(self.mandate_ids.next(), person, seat, role, starts_on, ends_on, new=True)
        self._hold(mandate)
        self.index_place(person, seat.organization_id)
        return mandate

    def add_seat(self, organization_id: int | None, *, voting: bool) -> KnownSeat:
        """Plans a new seat; it is only written if a mandate ends up on it."""
        seat = KnownSeat(self.seat_ids.next(), organization_id, voting, new=True)
        self.seats.setdefault((organization_id, voting), []).append(seat)
        return seat

    def open_seats(
        self, organization_id: int | None, *, voting: bool, alternate: bool, period: Period
    ) -> Iterator[KnownSeat]:
        """The organisation's seats that may be free in a period, in their order.

        For a period without an end, the seats at the front that somebody of the standing holds without an end are passed
        over once and for all: an organisation of thousands would else be gone through for each of them.
        """
        seats = self.seats.get((organization_id, voting), [])
        first = 0
        if period.end is None:
            where = (organization_id, voting, alternate)
            first = self._first_open.get(where, 0)
            while first < len(seats) and seats[first].held_for_good(alternate=alternate):
                first += 1
            self._first_open[where] = first
        return iter(seats[first:])

    def stand_in(self, mandate: KnownMandate, member: KnownMandate) -> None:
        """Plans that an alternate's mandate stands in for a member's, on the member's seat."""
        mandate.alternate_for, mandate.dirty = member, True
        mandate.seat.mandates.remove(mandate)
        mandate.seat = member.seat
        member.seat.mandates.append(mandate)
        self.alternates_of.setdefault(member.id, []).append(mandate)
