"""Bodies and their rules of procedure, as rows."""

from dataclasses import dataclass

from vaekst_desk.domain.vocabulary import QuorumRule, TieRule


@dataclass(frozen=True, slots=True)
class BodyFields:
    """What can be typed about a body: its name and its rules of procedure.

    `quorum_number` belongs to the rule `NUMBER`. `notice_days` is how long before a meeting its notice must be out,
    `comment_days` how long those who were there have to comment on the draft of the minutes.
    """

    name: str = ""
    parent_id: int | None = None
    quorum_rule: QuorumRule = QuorumRule.MAJORITY
    quorum_number: int | None = None
    notice_days: int = 7
    tie_rule: TieRule = TieRule.CHAIR
    comment_days: int = 3


@dataclass(frozen=True, slots=True)
class Body:
    """The alliance (no parent) or a sub-body, with how many seats and meetings it has."""

    id: int
    fields: BodyFields
    seats: int = 0
    meetings: int = 0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.fields.name
