"""What a `ChoiceBox` chooses from: the organisations and the persons that fit the words typed, the best few."""

from vaekst_desk.domain.danish import fold, search_words
from vaekst_desk.domain.organizations import OrganizationQuery
from vaekst_desk.domain.representatives import Choice, RepresentativeQuery, RepresentativeScope
from vaekst_desk.services import organizations, representatives
from vaekst_desk.ui.choice_box import Search
from vaekst_desk.ui.workbench import Workbench

_MOST = 40


def organization_search(workbench: Workbench) -> Search:
    """Finds organisations that are not in the bin."""

    def search(typed: str) -> list[Choice]:
        today = workbench.today()
        ids = workbench.read(organizations.keys, OrganizationQuery(as_of=today, text=typed), limit=_MOST)
        return [
            Choice(row.id, row.name, row.city) for row in workbench.read(organizations.rows, ids, as_of=today)
        ]

    return search


def person_search(workbench: Workbench) -> Search:
    """Finds persons that are not in the bin, each once however many mandates they have."""

    def search(typed: str) -> list[Choice]:
        wanted = RepresentativeQuery(as_of=workbench.today(), text=typed, scope=RepresentativeScope.ALL)
        found = workbench.read(representatives.keys, wanted, limit=4 * _MOST)
        first = {key.person_id: key for key in reversed(found)}
        keys = list(reversed(first.values()))[:_MOST]
        rows = workbench.read(representatives.rows, keys)
        choices = [Choice(row.key.person_id, row.name, row.organization) for row in rows]
        return sorted(choices, key=lambda choice: _distance(choice.text, typed))

    return search


def _distance(name: str, typed: str) -> tuple[bool, bool]:
    """Least for a name that begins as typed, then for one whose own words do in that order: "Mette M" is Mette Møller."""
    named, words = search_words(name), search_words(typed)
    in_order = len(named) >= len(words) and all(map(str.startswith, named, words))
    return not in_order, not fold(name).startswith(fold(typed.strip()))


def person_choice(workbench: Workbench, person_id: int | None) -> Choice | None:
    """A person as chosen before; None for none."""
    if person_id is None:
        return None
    return Choice(person_id, workbench.read(representatives.get, person_id).name)
