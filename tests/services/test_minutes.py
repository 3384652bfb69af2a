"""The life of the minutes: draft, adopted, closed and frozen, reopened with a reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO
from typing import Any

import pypdfium2
import pytest

from tests.services.small_register import LABEL, Small
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, Annex, DecisionFields
from vaekst_desk.domain.vocabulary import (
    Adoption,
    AttachmentKind,
    Language,
    MeetingStatus,
    MinutesStyle,
    PaperKind,
    Presence,
    Role,
)
from vaekst_desk.services import agenda, annexes, bodies, meetings, minutes, papers, settings
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.papers import PaperOptions

DAY = date(2026, 11, 26)
ADOPTED_ON = date(2026, 12, 1)
AT = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)  # half past midnight on the second, in Horsens
FOUNDING = 1


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def adopted(desk: Desk, meeting_id: int = FOUNDING) -> None:
    desk.write(LABEL, minutes.adopt, meeting_id, adoption=Adoption.BY_SILENCE, on=ADOPTED_ON)


def closed(desk: Desk, meeting_id: int = FOUNDING, at: datetime = AT) -> str:
    adopted(desk, meeting_id)
    return desk.write(LABEL, minutes.close, meeting_id, at=at).result


def kept(desk: Desk, meeting_id: int = FOUNDING) -> list[Annex]:
    papers_of = desk.read(annexes.papers_of, meeting_id)
    return [paper for paper in papers_of if paper.kind is AttachmentKind.MINUTES]


def printed(desk: Desk, **options: Any) -> bytes:
    return desk.read(papers.render, PaperKind.MINUTES, FOUNDING, PaperOptions(**options))


def text_of(content: bytes) -> str:
    pdf = pypdfium2.PdfDocument(BytesIO(content))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    pdf.close()
    return text


def refused(call: Callable[[], Any]) -> tuple[ErrorCode, str]:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code, caught.value.field


def test_a_draft_numbers_the_decisions_and_opens_for_comments(small: Small) -> None:
    rules = small.desk.read(bodies.rules, 1)
    small.write(bodies.save, replace(rules, comment_days=5), body_id=1)
    item = AgendaItemFields("A", decisions=(DecisionFields("Ja"),))
    meeting_id = small.meeting(DAY, None, item, status=MeetingStatus.CALLED)
    small.write(minutes.draft, meeting_id, today=DAY, finished_at=datetime(2026, 11, 26, 9, 47))
    found = small.desk.read(meetings.get, meeting_id)
    assert found.fields.status is MeetingStatus.HELD
    assert found.fields.finished_at == datetime(2026, 11, 26, 9, 47)
    assert found.fields.comments_by == date(2026, 12, 1)
    assert found.items[0].decisions[0].number == "2026-1"
    assert small.desk.read(papers.minutes, meeting_id).comments_by == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("values", "finished"),
    [
        ({}, datetime(2026, 11, 26, 10)),
        ({"finished_at": datetime(2026, 11, 26, 9, 30)}, datetime(2026, 11, 26, 9, 30)),
        ({"ends_at": None}, None),
        ({"began_at": datetime(2026, 11, 26, 10, 15)}, None),
    ],
)
def test_an_end_nobody_noted_is_the_planned_one(
    small: Small, values: dict[str, Any], finished: datetime | None
) -> None:
    meeting_id = small.meeting(DAY, status=MeetingStatus.CALLED, **values)
    small.write(minutes.draft, meeting_id, today=DAY)
    assert small.desk.read(meetings.get, meeting_id).fields.finished_at == finished


def test_who_is_not_known_to_have_come_was_absent(small: Small) -> None:
    company = small.organization("Ærø Stål")
    people = {small.person(each.value, of=company): each for each in Presence}
    people[small.person("waiting", of=company, role=Role.ALTERNATE)] = Presence.INVITED
    people[small.person("promised", of=company, role=Role.ALTERNATE)] = Presence.ACCEPTED
    guests = {"guest": Presence.INVITED}
    meeting_id = small.meeting(DAY, people, guests=guests, status=MeetingStatus.CALLED)
    small.write(minutes.draft, meeting_id, today=DAY)
    rows = small.desk.read(meetings.get, meeting_id).attendances
    assert {row.name: row.fields.presence for row in rows} == {
        "invited": Presence.ABSENT,
        "accepted": Presence.ABSENT,
        "present": Presence.PRESENT,
        "apologies": Presence.APOLOGIES,
        "absent": Presence.ABSENT,
        "waiting": Presence.INVITED,
        "promised": Presence.ABSENT,
        "guest": Presence.ABSENT,
    }


def test_adopted_minutes_become_a_draft_again(example: Desk) -> None:
    adopted(example)
    paper = example.read(papers.minutes, FOUNDING)
    assert (paper.draft, paper.adoption, paper.approved_on, paper.comments_by) == (
        False,
        Adoption.BY_SILENCE,
        ADOPTED_ON,
        None,
    )
    example.write(LABEL, minutes.draft, FOUNDING, today=ADOPTED_ON)
    paper = example.read(papers.minutes, FOUNDING)
    assert (paper.draft, paper.adoption, paper.approved_on) == (True, None, None)


def test_closing_keeps_the_adopted_minutes_as_they_were_printed(example: Desk) -> None:
    digest = closed(example)
    (paper,) = kept(example)
    assert (paper.sha256, paper.name, paper.media_type, paper.note) == (
        digest,
        "Referat 2026-1 Vækstalliancen.pdf",
        "application/pdf",
        "",
    )
    content = printed(example)
    assert sha256(content).hexdigest() == digest
    assert paper.pages == len(pypdfium2.PdfDocument(BytesIO(content)))
    assert "02.12.2026" in text_of(content)  # the day in the meeting's own zone
    known = example.read(settings.get)
    example.write(LABEL, settings.save, replace(known, name="Et nyt navn"))
    for options in ({}, {"printed_on": date(2030, 1, 1)}, {"language": Language.ENGLISH}, {"public": True}):
        assert printed(example, **options) == content
    assert example.read(papers.minutes, FOUNDING).draft is False


def test_a_closed_meeting_is_frozen(example: Desk) -> None:
    closed(example)
    found = example.read(meetings.get, FOUNDING)
    assert found.closed
    for call in (
        lambda: example.write(LABEL, meetings.change, FOUNDING, place="Andetsteds"),
        lambda: example.write(LABEL, agenda.change, found.items[0].id or 0, minutes_text="Andet"),
        lambda: example.write(LABEL, minutes.draft, FOUNDING, today=DAY),
        lambda: example.write(LABEL, minutes.close, FOUNDING, at=AT),
        lambda: adopted(example),
    ):
        assert refused(call) == (ErrorCode.MEETING_CLOSED, "")


def test_the_public_gets_no_closed_item_of_frozen_minutes_either(example: Desk) -> None:
    item = example.read(meetings.get, FOUNDING).items[3]
    example.write(LABEL, agenda.change, item.id or 0, closed=True)
    closed(example)
    inside, outside = text_of(printed(example)), text_of(printed(example, public=True))
    assert item.title in inside
    assert item.title not in outside
    assert example.read(meetings.get, FOUNDING).items[0].title in outside


def test_only_adopted_minutes_can_be_closed(example: Desk) -> None:
    assert refused(lambda: example.write(LABEL, minutes.close, FOUNDING, at=AT)) == (
        ErrorCode.NOT_ADOPTED,
        "",
    )
    assert kept(example) == []


def test_reopening_says_why_and_keeps_the_earlier_version(example: Desk) -> None:
    first = closed(example)
    before = printed(example)
    assert refused(lambda: example.write(LABEL, minutes.reopen, FOUNDING, why=" ")) == (
        ErrorCode.REQUIRED,
        "why",
    )
    example.write(LABEL, minutes.reopen, FOUNDING, why="En stemme var talt forkert")
    assert example.read(meetings.get, FOUNDING).fields.status is MeetingStatus.APPROVED
    assert [(paper.sha256, paper.note) for paper in kept(example)] == [(first, "En stemme var talt forkert")]
    item = example.read(meetings.get, FOUNDING).items[0]
    example.write(LABEL, agenda.change, item.id or 0, minutes_text="Rettet efter genåbning")
    example.write(LABEL, meetings.change, FOUNDING, minutes_style=MinutesStyle.FULL)
    assert "Rettet efter genåbning" in text_of(printed(example))
    second = closed(example)
    assert [(paper.sha256, bool(paper.note)) for paper in kept(example)] == [(first, True), (second, False)]
    assert second != first
    assert sha256(printed(example)).hexdigest() == second
    assert example.read(annexes.content, kept(example)[0].id) == before


def test_reopening_an_open_meeting_changes_nothing(example: Desk) -> None:
    assert example.write(LABEL, minutes.reopen, FOUNDING, why="Derfor").step_id is None


def test_every_step_undoes_exactly(example: Desk, undoes: Callable[..., Any]) -> None:
    undoes(example, minutes.draft, 2, today=DAY)
    undoes(example, minutes.adopt, FOUNDING, adoption=Adoption.AT_MEETING, on=ADOPTED_ON)
    digest = undoes(example, minutes.close, FOUNDING, at=AT)
    assert sha256(printed(example)).hexdigest() == digest
    undoes(example, minutes.reopen, FOUNDING, why="Derfor")
    example.undo()
    assert sha256(printed(example)).hexdigest() == digest


def test_a_meeting_that_is_not_there_is_said(desk: Desk) -> None:
    for call in (
        lambda: desk.write(LABEL, minutes.draft, 99, today=DAY),
        lambda: desk.write(LABEL, minutes.close, 99, at=AT),
        lambda: desk.write(LABEL, minutes.reopen, 99, why="Derfor"),
        lambda: desk.read(minutes.frozen, 99),
        lambda: adopted(desk, 99),
    ):
        assert refused(call)[0] is ErrorCode.NOT_FOUND
