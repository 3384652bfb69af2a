"""Which person a row means: by e-mail address, or else by name and organisation; two people may share a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from vaekst_desk.domain.imports import ImportField, NoteCode
from vaekst_desk.services.import_cells import Cells, differs
from vaekst_desk.services.import_known import KnownOrganization, KnownPerson
from vaekst_desk.services.import_near import CANDIDATES, like, near_person
from vaekst_desk.services.import_state import Organizations, People

_NOT_KNOWN_YET = 0  # no organisation has this key


@dataclass(frozen=True, slots=True)
class Sought:
    """Who a row speaks of. `placed` where it names an organisation, which may be one that is not known yet."""

    key: str
    name: str
    email: str
    organization: KnownOrganization | None
    placed: bool

    @property
    def place(self) -> int | None:
        """What organisation the person would be of; None is a personal appointment."""
        return self.organization.id if self.organization else _NOT_KNOWN_YET if self.placed else None


class PersonMatcher:
    """Finds the persons that rows mean. What is alike but not the same is told and never merged."""

    def __init__(self, people: People, organizations: Organizations) -> None:
        self._people = people
        self._organizations = organizations

    def find(self, cells: Cells, sought: Sought) -> tuple[KnownPerson | None, bool]:
        """The person meant, or None; and whether there are several it could be, of whom nothing can be said."""
        sharing = self._people.with_email(sought.email, few=CANDIDATES)
        found, several = self._by_address(sharing, sought), False
        if found is None:
            if sharing:
                cells.doubt(NoteCode.EMAIL_SHARED, name=sharing[0].name)
            found, several = self._by_name_and_place(sought)
        if found is None or found.binned:
            return found, several
        if found.key != sought.key:
            cells.keep(NoteCode.NAME_DIFFERS, ImportField.NAME, sought.name, known=found.name)
        elif found.name.casefold() != sought.name.casefold():
            cells.doubt(NoteCode.NAME_DIFFERS, text=sought.name, known=found.name)
        if found.email and differs(found.email, sought.email):
            cells.doubt(NoteCode.EMAIL_DIFFERS, name=found.name, known=found.email)
        if sought.placed and found.idle and not sharing:
            cells.doubt(NoteCode.MATCHED_BY_NAME, name=found.name)
        return found, False

    def _by_address(self, sharing: Sequence[KnownPerson], sought: Sought) -> KnownPerson | None:
        if not sharing:
            return None
        namesake = self._people.namesake_with(sought.email, sought.key)
        return namesake or like(self._people, sharing, sought.key)

    def _by_name_and_place(self, sought: Sought) -> tuple[KnownPerson | None, bool]:
        """By name and organisation, or else a namesake who has no mandate; never one the file itself tells apart.

        Where it could be several, a row that will be known again is a new person, by its address or its organisation;
        another would be added anew by every import.
        """
        idle = not self._people.by_place.get((sought.key, sought.place))
        fitting = partial(self._people.fitting, sought.key, sought.place, idle=idle, placed=sought.placed)
        known = fitting(addressed=bool(sought.email))
        if len(known) > 1:
            return None, not (sought.email or (idle and sought.placed))
        if not known:
            binned = fitting(addressed=bool(sought.email), binned=True)
            return (binned[0] if binned else None), False
        namesakes = fitting(addressed=False)
        if sought.email and known[0].email and len(namesakes) > 1:
            return None, False  # another address, and not the only one of the name
        return known[0], False

    def doubt_likeness(self, cells: Cells, sought: Sought) -> None:
        """Tells of a namesake that may be the same as a new person, or else of somebody with a name much like it."""
        here = self._people.by_place.get((sought.key, sought.place))
        # elsewhere, those with addresses of their own are told apart by them
        alike = here or (self._people.unaddressed if sought.email else self._people.by_key).get(sought.key)
        if alike:
            cells.doubt(NoteCode.SAME_NAME, name=alike[0].name, organization=self.where(alike[0]))
            return
        near = near_person(
            self._people,
            sought.key,
            organization_id=sought.place,
            everywhere=not (sought.email and sought.placed),
        )
        if near is not None:
            cells.doubt(NoteCode.NEAR_PERSON, name=near.name, organization=self.where(near))

    def where(self, person: KnownPerson) -> str:
        """The organisation a person is known from, or else the address."""
        known = [self._organizations.by_id[key].name for key in sorted(filter(None, person.organization_ids))]
        return known[0] if known else person.email or "–"
