"""Standing items: a body's own or the usual ones, put on an agenda once."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from tests.services.small_register import Small
from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, standing_items
from vaekst_desk.domain.vocabulary import ItemKind, ItemPurpose, Language, MeetingStatus
from vaekst_desk.services import bodies, meetings, minutes, templates
from vaekst_desk.services.desk import Desk

DAY = date(2027, 2, 4)
CLOSED_AT = datetime(2027, 3, 1, 9)
OWN = (
    AgendaItemFields("Velkomst", minutes_planned=5, presenter="Formanden"),
    AgendaItemFields("Sager", ItemKind.DECISION, closed=True),
    AgendaItemFields("Eventuelt", ItemKind.DISCUSSION, purpose=ItemPurpose.ANY_OTHER),
)


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def titles(small: Small, meeting_id: int) -> list[str]:
    return [item.title for item in small.desk.read(meetings.get, meeting_id).items]


@pytest.mark.parametrize("language", Language)
def test_a_body_without_its_own_has_the_usual_items(small: Small, language: Language) -> None:
    assert small.desk.read(templates.items, 1, language) == standing_items(language)


def test_an_agenda_becomes_its_bodys_template(small: Small, undoes: Callable[..., Any]) -> None:
    first = small.meeting(DAY, None, AgendaItemFields("Velkomst"))
    assert small.write(templates.save, first) == 1
    meeting_id = small.meeting(DAY, None, *OWN, status=MeetingStatus.APPROVED)
    small.write(minutes.close, meeting_id, at=CLOSED_AT)
    assert undoes(small.desk, templates.save, meeting_id) == 3
    for language in Language:
        assert small.desk.read(templates.items, 1, language) == OWN
    other = small.write(bodies.save, BodyFields("Erhvervstaskforcen"))
    assert small.desk.read(templates.items, other, Language.DANISH) == standing_items(Language.DANISH)


def test_texts_and_outcomes_do_not_become_standing(small: Small) -> None:
    item = AgendaItemFields(
        "Budget", case_text="Sag", recommendation="At", minutes_text="Sagt", recurring=True
    )
    small.write(templates.save, small.meeting(DAY, None, item))
    assert small.desk.read(templates.items, 1, Language.DANISH) == (AgendaItemFields("Budget"),)


def test_only_what_is_missing_is_put_on_an_agenda(small: Small, undoes: Callable[..., Any]) -> None:
    small.write(templates.save, small.meeting(DAY, None, *OWN))
    meeting_id = small.meeting(
        DAY, None, AgendaItemFields("velkomst"), AgendaItemFields("Budget"), status=MeetingStatus.PLANNED
    )
    assert undoes(small.desk, templates.insert, meeting_id, Language.DANISH) == 2
    assert titles(small, meeting_id) == ["velkomst", "Budget", "Sager", "Eventuelt"]
    assert small.write(templates.insert, meeting_id, Language.DANISH) == 0
    closed = small.desk.read(meetings.get, meeting_id).items[2]
    assert (closed.kind, closed.closed) == (ItemKind.DECISION, True)


def test_a_closed_meetings_agenda_stays(small: Small) -> None:
    meeting_id = small.meeting(DAY, status=MeetingStatus.APPROVED)
    small.write(minutes.close, meeting_id, at=CLOSED_AT)
    with pytest.raises(UserError) as caught:
        small.write(templates.insert, meeting_id, Language.DANISH)
    assert caught.value.code is ErrorCode.MEETING_CLOSED
