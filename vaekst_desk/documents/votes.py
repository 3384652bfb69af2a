"""What a decision says of the vote behind it."""

from collections.abc import Mapping

from vaekst_desk.documents.wording import Wording
from vaekst_desk.domain.papers import DecisionLine
from vaekst_desk.domain.vocabulary import Outcome


def vote(decision: DecisionLine, words: Wording) -> str:
    """The vote in a sentence, "Vedtaget med 14 stemmer for, 3 imod og 1 hverken for eller imod"; nothing without one."""
    counted = _counted(decision, words)
    if not counted or decision.outcome is None:
        return counted
    return _sentence(decision, decision.outcome, words).format(votes=counted)


def _sentence(decision: DecisionLine, outcome: Outcome, words: Wording) -> str:
    """The phrase with a place for the counts. A tie that neither the chair nor the rule decided was drawn by lot."""
    plain: Mapping[Outcome, str] = {
        Outcome.ADOPTED: words.adopted,
        Outcome.REJECTED: words.rejected,
        Outcome.TIED: words.tied,
    }
    if outcome is Outcome.TIED or (decision.votes_for or 0) != (decision.votes_against or 0):
        return plain[outcome]
    adopted = outcome is Outcome.ADOPTED
    if decision.by_chair:
        return words.adopted_by_chair if adopted else words.rejected_by_chair
    return words.adopted_by_lot if adopted else words.rejected_at_tie


def _counted(decision: DecisionLine, words: Wording) -> str:
    """The votes, "14 stemmer for, 3 imod og 1 hverken for eller imod"; abstentions only where there were any."""
    in_favour = words.one_vote_for if decision.votes_for == 1 else words.votes_for
    counts = (
        (in_favour, decision.votes_for),
        (words.votes_against, decision.votes_against),
        (words.votes_abstained, decision.votes_abstained or None),
    )
    *others, last = [phrase.format(count=count) for phrase, count in counts if count is not None] or [""]
    return words.and_last.format(others=", ".join(others), last=last) if others else last
