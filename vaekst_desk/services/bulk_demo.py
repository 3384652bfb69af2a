"""Makes the example large, for measuring: invented persons with mandates, the same ones every time."""

import random
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import fold, search_words, sort_key
from vaekst_desk.domain.meetings import AttendanceFields, MeetingFields, standing_items
from vaekst_desk.domain.vocabulary import Language, Role
from vaekst_desk.services import meetings
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as tables
from vaekst_desk.storage.base import Base, Tracked
from vaekst_desk.storage.bulk import last_key

_PER_ORGANIZATION = 5
_INVITED = 1000
_TERM = (date(2018, 1, 1), date(2021, 12, 31)), (date(2022, 1, 1), None)
_FORMER = 0.05  # the share of mandates that have ended


def _words(*lines: str) -> list[str]:
    return " ".join(lines).split()


_GIVEN = _words(
    "Anders Anja Anne Asger Astrid Birgitte Bo Bodil Camilla Carl Dorthe Ejnar Elin Emil Erik Esben Eva",
    "Finn Frederik Freja Gitte Gorm Grethe Hanne Hans Helle Henning Ida Inger Jakob Jens Jesper Jørgen",
    "Kaj Karen Karsten Kåre Kirsten Kristian Lærke Lars Lene Lise Lone Mads Maja Marie Mathilde Mette",
    "Mikkel Morten Nanna Niels Nikolaj Ole Palle Pernille Peter Poul Rasmus Rikke Rune Sanne Sara Signe",
    "Sofie Søren Sten Svend Thea Thomas Tine Tove Trine Ulla Vagn Vibeke Viggo Åge Åse Østen Małgorzata",
    "Łukasz Agnieszka Paweł Zofia Świętosława Şükrü Ayşe İbrahim Gülşen Özlem Çağrı",
)
_FAMILY = _words(
    "Aaby Aagaard Andersen Bach Bang Beck Bertelsen Bjerre Bøgh Bæk Brandt Bruun Christensen Dahl",
    "Damgaard Dam Eriksen Fisker Friis Frost Gade Gravesen Grøn Hald Hansen Hedegaard Henriksen Hjorth",
    "Holm Høj Iversen Jacobsen Jensen Jepsen Juhl Kjær Kjærgaard Knudsen Koch Kragh Kristensen Krogh",
    "Lange Larsen Lauridsen Lind Lund Lykke Madsen Mathiesen Mikkelsen Mortensen Munk Mølgaard Møller",
    "Nielsen Nørgaard Olesen Olsen Overgaard Pedersen Petersen Poulsen Ravn Rasmussen Riis Schmidt",
    "Schou Simonsen Skov Skovgaard Sørensen Steffensen Storm Svendsen Sønderby Thomsen Toft Vang",
    "Vestergaard Villadsen Winther Ågård Åkjær Ærøskøbing Øster Østergaard Kowalski Wiśniewska Wójcik",
    "Dąbrowski Yılmaz Öztürk Şahin Çelik",
)
_TITLES = (
    "Adm. direktør",
    "Afdelingschef",
    "Bestyrelsesformand",
    "Byrådsmedlem",
    "Direktør",
    "Driftsleder",
    "Erhvervschef",
    "Fabrikschef",
    "Faglig sekretær",
    "Formand",
    "HR-chef",
    "Indkøbschef",
    "Medejer",
    "Rektor",
    "Salgschef",
    "Sekretariatschef",
    "Uddannelseschef",
    "Værkfører",
    "Økonomichef",
)
_PLACES = (
    ("8700", "Horsens"),
    ("8732", "Hovedgård"),
    ("8740", "Brædstrup"),
    ("8751", "Gedved"),
    ("8752", "Østbirk"),
    ("8762", "Flemming"),
    ("8766", "Nørre Snede"),
    ("8781", "Stenderup"),
    ("8783", "Hornsyld"),
    ("7130", "Juelsminde"),
)
_FIRST = (
    "Bygholm",
    "Egebjerg",
    "Fjord",
    "Fælleds",
    "Gylling",
    "Husodde",
    "Kirkeby",
    "Lovby",
    "Nim",
    "Rugballe",
    "Stensballe",
    "Søvind",
    "Torsted",
    "Tvingstrup",
    "Underup",
    "Vinten",
    "Yding",
    "Ærø",
    "Østerhåb",
    "Åbjerg",
)
_TRADES = (
    "Byggeri",
    "Emballage",
    "Elektronik",
    "Energi",
    "Fødevarer",
    "Køling",
    "Logistik",
    "Maskinfabrik",
    "Møbler",
    "Plast",
    "Rådgivning",
    "Smedje",
    "Stål",
    "Teknik",
    "Transport",
    "Tømmer",
    "Vindkraft",
    "Værktøj",
)
_FORMS = ("A/S", "ApS", "I/S", "P/S", "A.m.b.a.")
_STREETS = (
    "Vestergade",
    "Fabrikvej",
    "Nørregade",
    "Åboulevarden",
    "Ærøvej",
    "Østergade",
    "Havnealle",
    "Søndergade",
)
_CVR_WEIGHTS = (2, 7, 6, 5, 4, 3, 2)


def fill(session: Session, *, people: int, seed: int = 2014) -> None:
    """Adds invented organisations and persons until the register has `people`, five of them to an organisation.

    Everything goes in at once under the open step, with a meeting that up to a thousand of them are invited to. Adds
    nothing where there are as many already.
    """
    wanted = people - (session.scalar(select(func.count()).select_from(tables.Person)) or 0)
    if wanted <= 0:
        return
    rows = _Bulk(session, random.Random(seed)).rows(wanted)
    for mapped, added in rows.items():
        session.execute(insert(Base.metadata.tables[mapped.__tablename__]), added)
    _big_meeting(session, [row["id"] for row in rows[tables.Person][:_INVITED]])


class _Bulk:
    """The rows to be, with the ids they will have."""

    def __init__(self, session: Session, chance: random.Random) -> None:
        self.chance = chance
        self.body_id = session.scalars(select(tables.Body.id).where(tables.Body.parent_id.is_(None))).one()
        group = organization_tables.MemberGroup
        self.group_ids = list(
            session.scalars(select(group.id).where(group.code != "kommune").order_by(group.position))
        )
        self.next_organization = _next_id(session, organization_tables.Organization)
        self.next_seat = _next_id(session, tables.Seat)
        self.next_mandate = _next_id(session, tables.Mandate)
        self.next_person = _next_id(session, tables.Person)

    def rows(self, persons: int) -> dict[type[Tracked], list[dict[str, Any]]]:
        """The rows of that many persons by mapped class, in the order of their foreign keys."""
        organizations: list[dict[str, Any]] = []
        seats: list[dict[str, Any]] = []
        mandates: list[dict[str, Any]] = []
        people: list[dict[str, Any]] = []
        for at in range(0, persons, _PER_ORGANIZATION):
            organization = self._organization(self.next_organization + at // _PER_ORGANIZATION)
            organizations.append(organization)
            seat_ids: list[int] = []
            for place in range(min(_PER_ORGANIZATION, persons - at)):
                alternate = place == _PER_ORGANIZATION - 1
                if not alternate:
                    seat_ids.append(self.next_seat + len(seats))
                    seats.append(
                        {
                            "id": seat_ids[-1],
                            "body_id": self.body_id,
                            "organization_id": organization["id"],
                            "voting": True,
                        }
                    )
                person_id = self.next_person + at + place
                people.append(self._person(person_id, organization["email"].partition("@")[2]))
                mandates.append(
                    self._mandate(person_id, seat_ids[0] if alternate else seat_ids[-1], alternate=alternate)
                )
        return {
            organization_tables.Organization: organizations,
            tables.Person: people,
            tables.Seat: seats,
            tables.Mandate: mandates,
        }

    def _organization(self, key: int) -> dict[str, Any]:
        pick = self.chance.choice
        name = f"{pick(_FIRST)} {pick(_TRADES)} {key} {pick(_FORMS)}"
        postal_code, city = pick(_PLACES)
        slug = "".join(search_words(name)[:2])
        cvr, phone, email = self._cvr(), self._phone(), f"kontakt@{slug}{key}.example"
        return {
            "id": key,
            "name": name,
            "member_group_id": pick(self.group_ids),
            "cvr": cvr,
            "p_number": "",
            "ean": "",
            "address": f"{pick(_STREETS)} {self.chance.randint(1, 199)}",
            "postal_code": postal_code,
            "city": city,
            "phone": phone,
            "email": email,
            "website": "",
            "member_from": _TERM[0][0],
            "member_to": None,
            "note": "",
            "sort_key": sort_key(name),
            "city_key": _key(city),
            "name_words": " ".join(search_words(name)),
            "words": organization_tables.organization_words(name, cvr, city, postal_code, email, phone),
            "binned_at": None,
        }

    def _person(self, key: int, domain: str) -> dict[str, Any]:
        pick = self.chance.choice
        given, family, title = pick(_GIVEN), pick(_FAMILY), pick(_TITLES)
        if self.chance.random() < 0.2:
            family = f"{pick(_FAMILY)} {family}"
        email = f"{_slug(given)}.{_slug(family)}.{key}@{domain}"
        phone = self._phone()
        return {
            "id": key,
            "given_name": given,
            "family_name": family,
            "title": title,
            "email": email,
            "phone": phone,
            "note": "",
            "sort_key": tables.person_sort_key(given, family),
            "title_key": _key(title),
            "words": tables.person_words(given, family, title, email, phone),
            "binned_at": None,
        }

    def _mandate(self, person_id: int, seat_id: int, *, alternate: bool) -> dict[str, Any]:
        key, self.next_mandate = self.next_mandate, self.next_mandate + 1
        starts_on, ends_on = _TERM[0 if self.chance.random() < _FORMER else 1]
        first_member = key - _PER_ORGANIZATION + 1
        return {
            "id": key,
            "person_id": person_id,
            "seat_id": seat_id,
            "starts_on": starts_on,
            "ends_on": ends_on,
            "role": (Role.ALTERNATE if alternate else Role.MEMBER).value,
            "alternate_for_id": first_member if alternate else None,
        }

    def _phone(self) -> str:
        return f"+45{self.chance.randint(20_000_000, 99_999_999)}"

    def _cvr(self) -> str:
        """A number whose digits, weighted 2 7 6 5 4 3 2 1, sum to a multiple of eleven."""
        while True:
            digits = str(self.chance.randint(1_000_000, 9_999_999))
            check = -sum(int(digit) * weight for digit, weight in zip(digits, _CVR_WEIGHTS, strict=True)) % 11
            if check < 10:
                return f"{digits}{check}"


@lru_cache(maxsize=10_000)
def _slug(name: str) -> str:
    return fold(name).replace(" ", "-")


@lru_cache(maxsize=1_000)
def _key(text: str) -> str:
    return sort_key(text)


def _next_id(session: Session, mapped: type[Tracked]) -> int:
    return last_key(session, mapped) + 1


def _big_meeting(session: Session, person_ids: Sequence[int]) -> None:
    """A meeting in the year after the newest one, with all of them invited."""
    body_id = session.scalars(select(tables.Body.id).where(tables.Body.parent_id.is_(None))).one()
    year = max(meetings.years(session), default=2026) + 1
    starts_at = datetime.combine(date(year, 3, 1), time(16))
    fields = MeetingFields(body_id, starts_at, "Årsmøde for alle medlemmer")
    attendances = [AttendanceFields(person_id) for person_id in person_ids]
    meetings.save(session, fields, items=standing_items(Language.DANISH), attendances=attendances)
