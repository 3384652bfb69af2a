"""What comes over from the last held meeting: items once, open tasks as a list, its minutes as an annex."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pypdfium2
import pytest

from tests.services.small_register import Small
from vaekst_desk.domain.bodies import BodyFields
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, Annex, standing_items
from vaekst_desk.domain.planning import CarryOver
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import (
    Adoption,
    AttachmentKind,
    ItemKind,
    ItemPurpose,
    Language,
    MeetingStatus,
)
from vaekst_desk.services import annexes, bodies, carry_over, meetings, minutes, tasks
from vaekst_desk.services.desk import Desk

LAST, NEXT = date(2026, 11, 26), date(2027, 2, 4)
CLOSED_AT = datetime(2026, 12, 1, 12)
BUDGET = AgendaItemFields(
    "Budget",
    ItemKind.DECISION,
    "Bo",
    20,
    "Sagen",
    "At det vedtages",
    economy_text="Ingen",
    closed=True,
    postponed=True,
)
STATUS = AgendaItemFields(
    "Status på mål", presenter="Åse", case_text="Tal for 2025", minutes_text="Drøftet", recurring=True
)


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def apply(small: Small, meeting_id: int, *item_ids: int, **chosen: Any) -> int:
    given = {"with_tasks": False, "with_minutes": False, "language": Language.DANISH, **chosen}
    brought: int = small.write(carry_over.apply, meeting_id, item_ids=item_ids, **given)
    return brought


def offers(small: Small, meeting_id: int) -> CarryOver:
    return small.desk.read(carry_over.offers, meeting_id)


def agenda(small: Small, meeting_id: int) -> list[AgendaItemFields]:
    return list(small.desk.read(meetings.get, meeting_id).items)


def titles(small: Small, meeting_id: int) -> list[str]:
    return [item.title for item in agenda(small, meeting_id)]


def upcoming(small: Small, *items: AgendaItemFields, **values: Any) -> int:
    return small.meeting(NEXT, None, *items, **{"status": MeetingStatus.PLANNED, **values})


def ids(found: CarryOver) -> list[int]:
    return [each.id for each in (*found.undiscussed, *found.recurring)]


# --- what is offered


def test_the_first_meeting_of_a_body_is_offered_nothing(small: Small) -> None:
    assert offers(small, upcoming(small)) == CarryOver()


def test_the_last_held_meeting_offers_what_was_not_dealt_with_and_what_comes_back(small: Small) -> None:
    dealt_with = replace(BUDGET, title="Regnskab", postponed=False, started_at=datetime(2026, 11, 26, 8, 10))
    last = small.meeting(LAST, None, AgendaItemFields("Glemt"), dealt_with, STATUS, BUDGET)
    found = offers(small, upcoming(small))
    assert (found.last_meeting_id, found.last_number, found.has_minutes) == (last, "2026-1", True)
    assert [(each.number, each.title) for each in found.undiscussed] == [(1, "Glemt"), (4, "Budget")]
    assert [(each.number, each.title) for each in found.recurring] == [(3, "Status på mål")]


def test_only_an_earlier_held_meeting_of_the_same_body_counts(small: Small) -> None:
    force = small.write(bodies.save, BodyFields("Erhvervstaskforcen"))
    small.meeting(date(2027, 1, 7), None, BUDGET, body_id=force)
    small.meeting(date(2027, 1, 14), None, BUDGET, status=MeetingStatus.CALLED)
    small.meeting(date(2027, 1, 21), None, BUDGET, status=MeetingStatus.CANCELLED)
    binned = small.meeting(date(2027, 1, 28), None, BUDGET)
    small.write(meetings.to_bin, [binned])
    small.meeting(date(2027, 3, 4), None, BUDGET)
    wanted = small.meeting(date(2026, 8, 20), status=MeetingStatus.APPROVED)
    small.write(minutes.close, wanted, at=CLOSED_AT)
    small.meeting(date(2026, 5, 7), None, BUDGET)
    assert offers(small, upcoming(small)).last_meeting_id == wanted


def test_what_every_agenda_has_is_not_offered(small: Small) -> None:
    standing = standing_items(Language.DANISH)
    small.meeting(LAST, None, *standing, AgendaItemFields("Åbne opgaver", purpose=ItemPurpose.OPEN_TASKS))
    found = offers(small, upcoming(small, *standing[:5]))
    assert [each.title for each in found.undiscussed] == ["Punkter til beslutning", "Næste møde"]


def test_a_postponed_item_is_offered_beside_another_of_its_title(small: Small) -> None:
    small.meeting(LAST, None, replace(STATUS, postponed=True), BUDGET)
    found = offers(small, upcoming(small, AgendaItemFields("Status på mål"), AgendaItemFields("budget")))
    assert [each.title for each in found.undiscussed] == ["Status på mål", "Budget"]
    assert found.recurring == ()


def test_open_tasks_of_the_bodys_earlier_meetings_are_offered_by_date(small: Small) -> None:
    def item(*promised: TaskFields, **values: Any) -> AgendaItemFields:
        return AgendaItemFields("Punkt", tasks=promised, **values)

    force = small.write(bodies.save, BodyFields("Erhvervstaskforcen"))
    small.meeting(
        date(2026, 5, 7),
        None,
        item(TaskFields("Sent", due=date(2027, 5, 1)), TaskFields("Gjort", done_on=date(2026, 6, 1))),
    )
    small.meeting(LAST, None, item(TaskFields("Først", due=date(2027, 1, 1))))
    small.meeting(LAST, None, item(TaskFields("Fortroligt"), closed=True))
    small.meeting(LAST, None, item(TaskFields("Andres")), body_id=force)
    small.meeting(date(2027, 5, 6), None, item(TaskFields("Senere")))
    found = offers(small, upcoming(small, item(TaskFields("Egen"))))
    assert [task.title for task in found.open_tasks] == ["Først", "Sent"]


# --- what comes over


def test_items_come_over_once_and_are_undone_exactly(small: Small, undoes: Callable[..., Any]) -> None:
    small.meeting(LAST, None, BUDGET, STATUS, AgendaItemFields("Glemt"))
    meeting_id = upcoming(small, *standing_items(Language.DANISH)[:1], *standing_items(Language.DANISH)[-2:])
    chosen = ids(offers(small, meeting_id))
    given = {"with_tasks": True, "with_minutes": False, "language": Language.DANISH}
    brought = undoes(small.desk, carry_over.apply, meeting_id, item_ids=[*chosen, 999], **given)
    assert brought == 3
    assert titles(small, meeting_id) == [
        "Velkomst",
        "Budget",
        "Glemt",
        "Status på mål",
        "Næste møde",
        "Eventuelt",
    ]
    again = offers(small, meeting_id)
    assert ids(again) == []
    assert apply(small, meeting_id, *chosen) == 0


def test_an_item_nobody_dealt_with_brings_its_case_and_a_recurring_one_starts_anew(small: Small) -> None:
    last = small.meeting(LAST, None, BUDGET, STATUS)
    sources = [item.id for item in agenda(small, last)]
    small.write(
        annexes.add_bytes,
        name="Tal.txt",
        media_type="text/plain",
        content=b"1",
        kind=AttachmentKind.ANNEX,
        item_id=sources[0],
    )
    small.write(
        annexes.add_bytes,
        name="Gamle tal.txt",
        media_type="text/plain",
        content=b"2",
        kind=AttachmentKind.ANNEX,
        item_id=sources[1],
    )
    meeting_id = upcoming(small)
    apply(small, meeting_id, *ids(offers(small, meeting_id)))
    budget, status = agenda(small, meeting_id)
    assert replace(budget, id=None, annexes=()) == replace(
        BUDGET, postponed=False, carried_from_id=sources[0]
    )
    assert [(annex.number, annex.name) for annex in budget.annexes] == [("1.1", "Tal.txt")]
    assert replace(status, id=None) == replace(
        STATUS, case_text="", minutes_text="", carried_from_id=sources[1]
    )


def test_an_item_postponed_again_comes_over_again(small: Small) -> None:
    small.meeting(LAST, None, BUDGET)
    second = upcoming(small)
    apply(small, second, *ids(offers(small, second)))
    (carried,) = agenda(small, second)
    held = replace(carried, postponed=True)
    found = small.desk.read(meetings.get, second).fields
    small.write(meetings.save, replace(found, status=MeetingStatus.HELD), meeting_id=second, items=[held])
    third = small.meeting(date(2027, 5, 13), status=MeetingStatus.PLANNED)
    assert [each.title for each in offers(small, third).undiscussed] == ["Budget"]


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        (
            Language.DANISH,
            "Opfølgning på opgaver",
            "- Skriv til byrådet (Åse Friis, frist 01.12.2026, fra møde 2026-1)\n- Ring (fra møde 2026-1)",
        ),
        (
            Language.ENGLISH,
            "Follow-up on tasks",
            "- Skriv til byrådet (Åse Friis, due 01.12.2026, from meeting 2026-1)\n- Ring (from meeting 2026-1)",
        ),
    ],
)
def test_open_tasks_are_listed_in_an_item_before_the_recurring_ones(
    small: Small, language: Language, title: str, text: str
) -> None:
    who = small.person("Åse", "Friis")
    promised = (TaskFields("Skriv til byrådet", who, date(2026, 12, 1)), TaskFields("Ring"))
    small.meeting(LAST, None, BUDGET, replace(STATUS, tasks=promised))
    meeting_id = upcoming(small, standing_items(language)[-1])
    brought = apply(small, meeting_id, *ids(offers(small, meeting_id)), with_tasks=True, language=language)
    assert brought == 3
    assert titles(small, meeting_id) == ["Budget", title, "Status på mål", standing_items(language)[-1].title]
    item = agenda(small, meeting_id)[1]
    assert (item.case_text, item.purpose, item.kind) == (text, ItemPurpose.OPEN_TASKS, ItemKind.DISCUSSION)


def test_the_list_of_tasks_is_brought_up_to_date_in_its_place(small: Small) -> None:
    small.meeting(LAST, None, replace(STATUS, tasks=(TaskFields("Skriv"), TaskFields("Ring"))))
    meeting_id = upcoming(small, AgendaItemFields("Velkomst"))
    apply(small, meeting_id, with_tasks=True)
    first, _ = offers(small, meeting_id).open_tasks
    small.write(tasks.mark_done, [first.id], NEXT)
    apply(small, meeting_id, with_tasks=True)
    assert [item.case_text for item in agenda(small, meeting_id)] == ["", "- Ring (fra møde 2026-1)"]


def minutes_annexes(small: Small, meeting_id: int) -> list[tuple[str, Annex]]:
    return [(item.title, annex) for item in agenda(small, meeting_id) for annex in item.annexes]


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(content))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def test_the_last_minutes_come_as_the_annex_of_the_item_that_approves_them(
    small: Small, undoes: Callable[..., Any]
) -> None:
    small.meeting(LAST, None, STATUS)
    meeting_id = upcoming(small, *standing_items(Language.DANISH))
    given = {"item_ids": [], "with_tasks": False, "with_minutes": True, "language": Language.DANISH}
    assert undoes(small.desk, carry_over.apply, meeting_id, **given) == 1
    ((title, annex),) = minutes_annexes(small, meeting_id)
    assert title == "Godkendelse af referat fra sidste møde"
    assert (annex.number, annex.name, annex.media_type) == ("3.1", "Referat 2026-1.pdf", "application/pdf")
    content = small.desk.read(annexes.content, annex.id)
    assert (annex.size, annex.pages) == (len(content), 1)
    assert "Status på mål" in text_of(content)
    apply(small, meeting_id, with_minutes=True)  # again: instead of, not beside
    assert [each.name for _, each in minutes_annexes(small, meeting_id)] == ["Referat 2026-1.pdf"]


def test_frozen_minutes_come_as_they_were_frozen(small: Small) -> None:
    last = small.meeting(LAST, None, STATUS)
    small.write(minutes.adopt, last, adoption=Adoption.BY_SILENCE, on=LAST)
    digest = small.write(minutes.close, last, at=CLOSED_AT)
    meeting_id = upcoming(small, *standing_items(Language.DANISH))
    apply(small, meeting_id, with_minutes=True)
    ((_, annex),) = minutes_annexes(small, meeting_id)
    assert annex.sha256 == digest


def test_minutes_brought_to_an_open_item_say_nothing_of_closed_ones(small: Small) -> None:
    small.meeting(LAST, None, STATUS, replace(BUDGET, minutes_text="Fortroligt", postponed=False))
    meeting_id = upcoming(small, *standing_items(Language.DANISH))
    apply(small, meeting_id, with_minutes=True)
    ((_, annex),) = minutes_annexes(small, meeting_id)
    text = text_of(small.desk.read(annexes.content, annex.id))
    assert "Lukket punkt" in text
    assert "Budget" not in text
    assert "Fortroligt" not in text


def test_an_agenda_without_the_item_for_minutes_gets_it(small: Small) -> None:
    small.meeting(LAST, None, STATUS)
    meeting_id = upcoming(small, *(AgendaItemFields(title) for title in ("Velkomst", "Dagsorden", "Budget")))
    apply(small, meeting_id, with_minutes=True, language=Language.ENGLISH)
    ((title, annex),) = minutes_annexes(small, meeting_id)
    assert (title, annex.number) == ("Approval of the minutes of the last meeting", "3.1")
    assert annex.name == "Minutes 2026-1.pdf"


def test_nothing_comes_over_to_a_closed_meeting(small: Small) -> None:
    small.meeting(LAST, None, BUDGET)
    meeting_id = upcoming(small, status=MeetingStatus.APPROVED)
    small.write(minutes.close, meeting_id, at=CLOSED_AT)
    with pytest.raises(UserError) as caught:
        apply(small, meeting_id)
    assert caught.value.code is ErrorCode.MEETING_CLOSED
