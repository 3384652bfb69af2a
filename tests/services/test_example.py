"""The example alliance: the data files, dates that never grow old, people who held their mandates."""

import tomllib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.meetings import MeetingQuery, MeetingScope
from vaekst_desk.domain.vocabulary import Language, MeetingStatus, Presence, Role
from vaekst_desk.services import agreements, meetings, registers, resources
from vaekst_desk.services import example as services_example
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.example import Calendar, unwrapped

days = st.dates(date(2022, 6, 1), date(2090, 1, 1))


@given(days)
def test_the_example_never_grows_old(today: date) -> None:
    calendar = Calendar(today)
    assert calendar.founded.weekday() == calendar.next_meeting.weekday() == 3
    assert timedelta(days=42) <= today - calendar.founded <= timedelta(days=62)
    for day in (calendar.founded, calendar.next_meeting):
        assert not meetings.holiday_name(day, Language.DANISH)
    assert calendar.starts_on.day == 1
    assert calendar.starts_on.month % 3 == 1
    assert timedelta(0) < calendar.starts_on - today <= timedelta(days=92)
    assert calendar.starts_on < calendar.next_meeting < calendar.starts_on + timedelta(days=60)
    assert (calendar.ends_on.year - 2025) % 4 == 0
    assert 2 <= calendar.ends_on.year - calendar.starts_on.year <= 5


def test_today_gives_the_dates_that_the_texts_were_written_for() -> None:
    calendar = Calendar(date(2026, 11, 24))
    assert calendar.founded == date(2026, 10, 8)
    assert calendar.starts_on == date(2027, 1, 1)
    assert calendar.ends_on == date(2029, 12, 31)
    assert calendar.next_meeting == date(2027, 2, 4)
    assert (calendar.base_year, calendar.last_known_year) == (2021, 2024)


@pytest.mark.parametrize("today", [date(2024, 2, 29), date(2027, 5, 13), date(2031, 12, 31)])
def test_it_can_be_made_on_any_day(today: date, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("eksempel") / "e.vaekst"
    registers.create_example(path, today=today)
    with Desk.open(path) as desk:
        upcoming = desk.read(meetings.keys, MeetingQuery(as_of=today, scope=MeetingScope.UPCOMING))
        (row,) = desk.read(meetings.rows, upcoming)
        assert row.status is MeetingStatus.CALLED
        target = desk.read(agreements.get, 1).targets[0]
        assert target.figures[-1].year == Calendar(today).founded.year - 2
        assert sum(figure.goal is not None for figure in target.figures) == 3


def test_the_lists_are_the_shared_ones_as_they_were() -> None:
    folder = resources.example_folder()
    for name, columns in (("organisationer.csv", 9), ("repraesentanter.csv", 9)):
        data = (folder / name).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert {line.count(b";") + 1 for line in data.split(b"\r\n") if line} == {columns}


def test_figures_are_read_as_danmarks_statistik_writes_them() -> None:
    figures = services_example.job_figures(resources.example_folder() / "arbejdspladser.csv")
    assert figures[2024] == 44814
    assert 2025 not in figures


def test_every_date_word_in_the_texts_is_filled_in(example: Desk) -> None:
    agreement = example.read(agreements.get, 1)
    texts = [agreement.fields.title, agreement.fields.subtitle, agreement.fields.preamble]
    texts += [clause.text for clause in agreement.clauses]
    for key in (1, 2):
        found = example.read(meetings.get, key)
        texts += [found.fields.note]
        for item in found.items:
            texts += [item.title, item.case_text, item.recommendation, item.minutes_text]
            texts += [made.text for made in item.decisions]
    assert not [text for text in texts if "$" in text]
    assert any("torsdag den 8. oktober 2026" in text for text in texts)
    assert any("torsdag den 4. februar 2027 kl. 8.00" in text for text in texts)
    assert any("den 1. januar 2027 og gælder til og med den 31. december 2029" in text for text in texts)


def test_the_minutes_count_what_the_register_counts(example: Desk) -> None:
    """The figures written into the Danish texts are those of the data they stand beside."""
    (row,) = example.read(agreements.rows, [1])
    found = example.read(meetings.get, 1)
    told = " ".join(item.minutes_text for item in found.items)
    assert f"{row.signed} af {row.signatories} stemmeberettigede" in told
    voting = [
        line
        for line in found.attendances
        if line.fields.presence is Presence.PRESENT
        and line.role is not None
        and (line.role.votes or line.role is Role.ALTERNATE)
    ]
    assert f"{len(voting)} af {row.signatories} mulige stemmer" in told
    assert found.items[3].decisions[0].votes_for == len(voting)
    away = [line for line in found.attendances if line.fields.presence is Presence.APOLOGIES]
    assert len(away) == 5
    assert "fem repræsentanter" in told
    signed = {
        line.fields.person_id for line in example.read(agreements.get, 1).signatures if line.fields.signed_on
    }
    present = {
        line.fields.person_id for line in found.attendances if line.fields.presence is Presence.PRESENT
    }
    assert signed < present
    minutes = sum(item.minutes_planned or 0 for item in found.items)
    assert found.fields.ends_at == found.fields.starts_at + timedelta(minutes=minutes)


def test_the_agenda_of_the_next_meeting_fits_its_time(example: Desk) -> None:
    found = example.read(meetings.get, 2)
    minutes = sum(item.minutes_planned or 0 for item in found.items)
    assert found.fields.ends_at == found.fields.starts_at + timedelta(minutes=minutes)


def test_lines_are_joined_into_paragraphs_and_lists() -> None:
    assert unwrapped("\nEn linje\nog en til\n\n- første\n  punkt\n- andet\n\nSlut\n") == (
        "En linje og en til\n\n- første punkt\n- andet\n\nSlut"
    )


def test_clauses_refer_to_clauses_that_say_it() -> None:
    agreement = tomllib.loads((resources.example_folder() / "aftale.toml").read_text(encoding="utf-8"))
    headings = [clause["overskrift"] for clause in agreement["paragraf"]]
    assert headings.index("Økonomi") + 1 == 8  # "projektaftaler efter § 8"
    assert headings.index("Mål og målepunkter") + 1 == 4  # the minutes: "tilføjelse i § 4"
    assert headings.index("Parternes bidrag") + 1 == 5  # "bidrag i § 5"
