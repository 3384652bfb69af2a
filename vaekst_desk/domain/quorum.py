"""Whether a body can decide, by its own rule of procedure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.meetings import AttendanceRow
from vaekst_desk.domain.vocabulary import QuorumRule


@dataclass(frozen=True, slots=True)
class Seats:
    """The voting seats of a body that are held on a day: how many, and the codes of the groups that hold them."""

    count: int = 0
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quorum:
    """How a body stands: votes in the room, seats, votes it takes (0: none are asked for), groups still missing."""

    there: int
    seats: int
    needed: int
    missing_groups: tuple[str, ...] = ()

    @property
    def met(self) -> bool:
        """Whether the body can decide."""
        return self.there >= self.needed and not self.missing_groups


def voters(rows: Iterable[AttendanceRow], at: datetime) -> list[AttendanceRow]:
    """Who in the room has a vote at a local time: members, and alternates for members who are not there themselves.

    Of two who come instead of the same member the first has the vote.
    """
    listed = list(rows)
    there = {row.fields.id: row for row in listed if row.fields.there_at(at)}
    members = [row for row in there.values() if row.votes]
    taken = {row.fields.id for row in members}
    voting = {row.fields.id for row in listed if row.votes}
    result = list(members)
    for row in there.values():
        member = row.fields.instead_of_id
        if member is not None and member in voting and member not in taken and row.fields.id not in taken:
            taken.add(member)
            result.append(row)
    return result


def quorum(rules: BodyFields, seats: Seats, rows: Sequence[AttendanceRow], at: datetime) -> Quorum:
    """How the body stands at a local time, by its rule: more than half of its seats, a number, one per group, none."""
    present = voters(rows, at)
    needed, missing = 0, tuple[str, ...]()
    if rules.quorum_rule is QuorumRule.MAJORITY:
        needed = seats.count // 2 + 1
    elif rules.quorum_rule is QuorumRule.NUMBER:
        needed = rules.quorum_number or 0
    elif rules.quorum_rule is QuorumRule.ONE_PER_GROUP:
        represented = {row.group_code for row in present}
        missing = tuple(code for code in seats.groups if code not in represented)
    return Quorum(len(present), seats.count, needed, missing)
