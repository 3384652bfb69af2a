"""What looks like something known without being it: only ever told, never merged.

Every search is among a few candidates that share something with what is sought; a list of 100,000 strangers would
otherwise be compared with itself.
"""

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from rapidfuzz import fuzz, process

from vaekst_desk.domain.imports import ImportField
from vaekst_desk.services.import_cells import noted_texts
from vaekst_desk.services.import_known import KnownOrganization, KnownPerson, name_key
from vaekst_desk.services.import_state import Organizations, People

CANDIDATES = 200
_ALIKE_ORGANIZATION = 85.0  # "Lund Elektronik" and "Lund Elektronic A/S"
_ALIKE_PERSON = 88.0  # "Åse Sørensen" and "Åse Sørenson", but not "Lars" and "Lone Aagaard"
_RELATED_PERSON = 80.0  # one address, and a name that may be the same in another spelling
_LEGAL_FORMS = frozenset(
    {"a", "s", "p", "i", "as", "aps", "ps", "is", "ivs", "amba", "fmba", "smba", "k", "ks", "og", "the"}
)


class NearOrganizations:
    """The known organisations by their words and beginnings."""

    def __init__(self, known: Organizations) -> None:
        self._blocks: dict[str, list[tuple[str, KnownOrganization]]] = {}
        for organization in known.by_id.values():
            self.add(organization)

    def add(self, organization: KnownOrganization) -> None:
        """Makes one more findable."""
        bare = _bare(organization.key)
        for block in _blocks(bare):
            self._blocks.setdefault(block, []).append((bare, organization))

    def find(self, name: str) -> KnownOrganization | None:
        """The organisation most like a name that none has; legal forms count for nothing."""
        bare = _bare(name_key(name))
        # the rarest words first: they tell more, and the common ones fill the candidates
        blocks = sorted((self._blocks.get(block, []) for block in _blocks(bare)), key=len)
        few = list(islice(chain.from_iterable(blocks), CANDIDATES))
        found = process.extractOne(
            bare, [known for known, _ in few], scorer=fuzz.ratio, score_cutoff=_ALIKE_ORGANIZATION
        )
        return few[found[2]][1] if found else None


def _bare(key: str) -> str:
    return " ".join(word for word in key.split() if word not in _LEGAL_FORMS) or key


def _blocks(bare: str) -> set[str]:
    """What an organisation is looked up under: its words, and its first and last letters run together."""
    together = bare.replace(" ", "")
    return {word for word in bare.split() if len(word) > 2} | {f"^{together[:4]}", f"{together[-5:]}$"}


def near_person(
    people: People, key: str, *, organization_id: int | None, everywhere: bool
) -> KnownPerson | None:
    """The person whose name is most like a new one's: in the same organisation, and `everywhere` among namesakes by family.

    Everywhere is for rows without an address or an organisation of their own: others are told apart by these.
    """
    candidates: list[KnownPerson] = []
    if organization_id is not None:
        candidates += _different(people.of_organization.get(organization_id, ()), key)
    if everywhere:
        first, _, rest = key.partition(" ")
        candidates += _different(people.by_block.get((first[:1], rest.rpartition(" ")[2]), ()), key)
    if not candidates:
        return None
    found = process.extractOne(
        key, [each.key for each in candidates], scorer=fuzz.ratio, score_cutoff=_ALIKE_PERSON
    )
    return candidates[found[2]] if found else None


def _different(persons: Iterable[KnownPerson], key: str) -> list[KnownPerson]:
    return [person for person in islice(persons, CANDIDATES) if person.key != key]


def like(people: People, sharing: Sequence[KnownPerson], key: str) -> KnownPerson | None:
    """Who of those `sharing` one address a row means, where none of them has its name: by first name, or much the same name.

    A common family name is not enough: a couple, or a family firm, shares a mailbox. Nor is likeness to somebody whom
    the file has already given: it tells the two apart itself. Who once was taken for the same stays so, by the note.
    """
    for person in sharing:
        if person.note and any(name_key(name) == key for name in noted_texts(person.note, ImportField.NAME)):
            return person
    first = key.partition(" ")[0]
    for person in people.strangers_with(sharing[0].email, few=CANDIDATES):
        if person.key.partition(" ")[0] == first or fuzz.ratio(key, person.key) >= _RELATED_PERSON:
            return person
    return None
