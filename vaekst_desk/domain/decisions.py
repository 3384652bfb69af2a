"""Decisions: what a vote came to, and the register of decisions as rows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vaekst_desk.domain.meetings import DecisionFields
from vaekst_desk.domain.vocabulary import Outcome, TieRule


def outcome(decision: DecisionFields, rule: TieRule) -> Outcome | None:
    """What the vote came to: more for than against adopts (abstentions do not count); None where nobody voted.

    A tie falls, or waits for the chair's vote or the lot (`chair_for`), as the body's rule says.
    """
    votes_for, votes_against = decision.votes_for, decision.votes_against
    if votes_for is None and votes_against is None:
        return None
    margin = (votes_for or 0) - (votes_against or 0)
    if margin:
        return Outcome.ADOPTED if margin > 0 else Outcome.REJECTED
    if decision.chair_for is not None:  # decided once, it stays so, whatever the rule becomes
        return Outcome.ADOPTED if decision.chair_for else Outcome.REJECTED
    return Outcome.REJECTED if rule is TieRule.REJECTED else Outcome.TIED


def votes_cast(decision: DecisionFields) -> int:
    """How many took part in the vote, those who abstained among them."""
    return sum(count or 0 for count in (decision.votes_for, decision.votes_against, decision.votes_abstained))


class DecisionSort(StrEnum):
    """What the register of decisions can be sorted by."""

    NUMBER = "number"
    MEETING = "meeting"
    TEXT = "text"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class DecisionQuery:
    """Which decisions the register shows, words matched at their start; None means all."""

    text: str = ""
    body_id: int | None = None
    year: int | None = None
    sort: DecisionSort = DecisionSort.NUMBER
    descending: bool = True


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One line of the register of decisions, with the meeting and item it was made under."""

    id: int
    fields: DecisionFields
    outcome: Outcome | None
    decided_on: date
    meeting_id: int
    meeting_number: str
    meeting: str
    item_id: int
    item_number: int
    item: str
