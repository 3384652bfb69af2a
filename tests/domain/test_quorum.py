"""Quorum and votes, by the rules of procedure a body can have."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.decisions import outcome, votes_cast
from vaekst_desk.domain.meetings import AttendanceFields, AttendanceRow, DecisionFields
from vaekst_desk.domain.quorum import Seats, quorum, voters
from vaekst_desk.domain.vocabulary import Outcome, Presence, QuorumRule, Role, TieRule

EIGHT = datetime(2026, 11, 26, 8)
NINE = datetime(2026, 11, 26, 9)
SEATS = Seats(5, ("erhvervsliv", "kommune"))


def row(
    key: int, group: str = "erhvervsliv", role: Role | None = Role.MEMBER, **fields: object
) -> AttendanceRow:
    typed = AttendanceFields(key, **{"presence": Presence.PRESENT, "id": key, **fields})  # type: ignore[arg-type]
    return AttendanceRow(typed, f"P{key}", "", group_code=group, role=role)


def rules(rule: QuorumRule, number: int | None = None) -> BodyFields:
    return BodyFields("Alliancen", quorum_rule=rule, quorum_number=number)


def test_a_majority_is_more_than_half_of_the_seats_held() -> None:
    two, three = [row(1), row(2)], [row(1), row(2), row(3)]
    assert not quorum(rules(QuorumRule.MAJORITY), SEATS, two, EIGHT).met
    standing = quorum(rules(QuorumRule.MAJORITY), SEATS, three, EIGHT)
    assert (standing.there, standing.seats, standing.needed, standing.met) == (3, 5, 3, True)
    assert quorum(rules(QuorumRule.MAJORITY), Seats(4), two, EIGHT).needed == 3


def test_a_number_counts_votes_not_heads() -> None:
    there = [row(1), row(2, role=Role.SECRETARY), row(3, role=Role.ALTERNATE), row(4, role=None)]
    assert quorum(rules(QuorumRule.NUMBER, 1), SEATS, there, EIGHT).met
    assert not quorum(rules(QuorumRule.NUMBER, 2), SEATS, there, EIGHT).met


def test_one_per_group_names_the_groups_that_are_missing() -> None:
    standing = quorum(rules(QuorumRule.ONE_PER_GROUP), SEATS, [row(1)], EIGHT)
    assert (standing.missing_groups, standing.met) == (("kommune",), False)
    assert quorum(rules(QuorumRule.ONE_PER_GROUP), SEATS, [row(1), row(2, "kommune")], EIGHT).met


def test_without_a_rule_the_body_can_always_decide() -> None:
    assert quorum(rules(QuorumRule.NONE), SEATS, [], EIGHT).met


def test_an_alternate_has_the_vote_only_of_a_member_who_is_not_there() -> None:
    away = row(1, presence=Presence.APOLOGIES)
    alternate = row(2, role=Role.ALTERNATE, instead_of_id=1)
    assert voters([away, alternate], EIGHT) == [alternate]
    back = row(1)
    assert voters([back, alternate], EIGHT) == [back]
    late = row(1, arrived_at=NINE)
    assert voters([late, alternate], EIGHT) == [alternate]
    assert voters([late, alternate], NINE) == [late]
    second = row(3, role=Role.ALTERNATE, instead_of_id=1)
    assert voters([away, alternate, second], EIGHT) == [alternate]


def test_who_came_late_and_who_left_early_counts_only_while_there() -> None:
    late, early = row(1, arrived_at=NINE), row(2, left_at=NINE)
    assert voters([late, early], EIGHT) == [early]
    assert voters([late, early], NINE) == [late]


@given(
    st.lists(st.tuples(st.sampled_from(Presence), st.sampled_from([*Role, None])), max_size=12),
    st.sampled_from(QuorumRule),
    st.integers(0, 12),
)
def test_votes_are_never_more_than_those_present_and_one_more_never_breaks_a_quorum(
    people: list[tuple[Presence, Role | None]], rule: QuorumRule, number: int
) -> None:
    rows = [row(key, role=role, presence=presence) for key, (presence, role) in enumerate(people, 1)]
    standing = quorum(rules(rule, number), SEATS, rows, EIGHT)
    assert standing.there <= sum(presence is Presence.PRESENT for presence, _ in people)
    more = quorum(rules(rule, number), SEATS, [*rows, row(99, "kommune")], EIGHT)
    assert more.met or not standing.met


@pytest.mark.parametrize(
    ("votes", "rule", "chair", "expected"),
    [
        ((3, 2, 9), TieRule.CHAIR, None, Outcome.ADOPTED),
        ((2, 3, 0), TieRule.CHAIR, None, Outcome.REJECTED),
        ((2, 2, 1), TieRule.CHAIR, None, Outcome.TIED),
        ((2, 2, 1), TieRule.CHAIR, True, Outcome.ADOPTED),
        ((2, 2, 1), TieRule.LOT, False, Outcome.REJECTED),
        ((2, 2, 1), TieRule.REJECTED, None, Outcome.REJECTED),
        ((2, 2, 1), TieRule.REJECTED, True, Outcome.ADOPTED),
        ((4, None, None), TieRule.CHAIR, None, Outcome.ADOPTED),
        ((None, None, 4), TieRule.CHAIR, None, None),
    ],
)
def test_what_a_vote_came_to(
    votes: tuple[int | None, ...], rule: TieRule, chair: bool | None, expected: Outcome | None
) -> None:
    decision = DecisionFields("x", *votes, chair_for=chair)
    assert outcome(decision, rule) is expected
    assert votes_cast(decision) == sum(count or 0 for count in votes)
    assert outcome(replace(decision, votes_for=99), rule) is Outcome.ADOPTED


def test_a_mandate_in_another_body_gives_no_vote_in_this_one() -> None:
    stranger = replace(row(1), in_body=False)
    assert voters([stranger], EIGHT) == []
    assert not quorum(rules(QuorumRule.MAJORITY), Seats(1), [stranger], EIGHT).met
