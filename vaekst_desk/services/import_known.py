"""What is known of organisations, persons, seats and mandates while an import is planned: plain objects, no rows of a session."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.vocabulary import Role


@dataclass(slots=True, eq=False)
class KnownOrganization:
    """An organisation and its values as they are to be; `dirty` once they differ from the register's."""

    id: int
    key: str
    values: dict[str, Any]
    binned: bool = False
    new: bool = False
    dirty: bool = False
    given: set[str] = field(default_factory=set)  # the values the file itself has given

    @property
    def name(self) -> str:
        """Its name."""
        return str(self.values["name"])


@dataclass(slots=True, eq=False)
class KnownSeat:
    """A seat of the body that is imported into, with the mandates on it."""

    id: int
    organization_id: int | None
    voting: bool
    mandates: list["KnownMandate"] = field(default_factory=list)
    new: bool = False

    def held_for_good(self, *, alternate: bool) -> bool:
        """Whether somebody holds it without an end, as an alternate or as a member."""
        return any(m.ends_on is None and (m.role is Role.ALTERNATE) is alternate for m in self.mandates)


@dataclass(slots=True, eq=False)
class KnownMandate:
    """A mandate in the body that is imported into."""

    id: int
    person: "KnownPerson"
    seat: KnownSeat
    role: Role
    starts_on: date | None
    ends_on: date | None
    alternate_for: "KnownMandate | None" = None
    new: bool = False
    dirty: bool = False
    in_file: bool = False
    role_given: bool = False
    end_given: bool = False

    @property
    def period(self) -> Period:
        """From when to when."""
        return Period(self.starts_on, self.ends_on)


@dataclass(slots=True, eq=False)
class KnownPerson:
    """A person and their values as they are to be. `organization_ids` are those of every mandate in any body."""

    id: int
    key: str
    given_name: str
    family_name: str
    title: str
    email: str
    phone: str
    note: str
    binned: bool = False
    new: bool = False
    dirty: bool = False
    in_file: bool = False
    given: set[str] = field(default_factory=set)  # the values the file itself has given
    organization_ids: set[int | None] = field(default_factory=set)
    elsewhere: bool = False
    mandates: list[KnownMandate] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Given name first, as spoken."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def idle(self) -> bool:
        """Whether the person holds no mandate anywhere."""
        return not self.mandates and not self.elsewhere


def name_key(*names: str) -> str:
    """What two spellings of one name have in common: the folded words."""
    return " ".join(search_words(" ".join(names)))
