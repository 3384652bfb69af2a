"""Bodies and their rules of procedure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.meetings import MeetingFields
from vaekst_desk.domain.vocabulary import QuorumRule, TieRule
from vaekst_desk.services import bodies, meetings
from vaekst_desk.services.desk import Desk

LABEL = Label.of(StepCode.BODY_EDIT, name="Taskforcen")
FORCE = BodyFields("Erhvervstaskforcen", None, QuorumRule.NUMBER, 3, 14, TieRule.LOT, 5)


def test_a_sub_body_lies_under_the_alliance(desk: Desk, undoes: Callable[..., Any]) -> None:
    key = undoes(desk, bodies.save, FORCE)
    alliance, force = desk.read(bodies.listed)
    assert (force.id, force.fields) == (key, replace(FORCE, parent_id=alliance.id))
    assert desk.read(bodies.rules, key) == force.fields
    undoes(desk, bodies.save, replace(force.fields, quorum_rule=QuorumRule.MAJORITY), body_id=key)
    assert desk.read(bodies.rules, key).quorum_number is None


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"quorum_number": None}, "quorum_number"),
        ({"quorum_number": 0}, "quorum_number"),
        ({"notice_days": -1}, "notice_days"),
        ({"comment_days": 366}, "comment_days"),
    ],
)
def test_rules_that_make_no_sense_are_refused_beside_their_field(
    desk: Desk, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidFields) as caught:
        desk.write(LABEL, bodies.save, replace(FORCE, **wrong))
    assert [error.field for error in caught.value.errors] == [field]


def test_only_a_body_that_nothing_belongs_to_is_deleted(desk: Desk, undoes: Callable[..., Any]) -> None:
    key = desk.write(LABEL, bodies.save, FORCE).result
    meeting = desk.write(LABEL, meetings.save, MeetingFields(key, datetime(2026, 5, 7, 8), "Møde")).result
    assert [body.meetings for body in desk.read(bodies.listed)] == [0, 1]
    for body_id in (key, 1):
        with pytest.raises(UserError) as caught:
            desk.write(LABEL, bodies.remove, body_id)
        assert caught.value.code is ErrorCode.BODY_IN_USE
    desk.undo()
    undoes(desk, bodies.remove, key)
    assert len(desk.read(bodies.listed)) == 1
    with pytest.raises(UserError):
        desk.read(meetings.get, meeting)
