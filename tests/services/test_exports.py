"""The attendee list of the example's founding meeting as every kind of file."""

from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.services.conftest import TODAY
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.meetings import MeetingQuery
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import exports, meetings, papers
from vaekst_desk.services.desk import Desk


@pytest.fixture
def meeting_id(example: Desk) -> int:
    """The founding meeting, the earliest."""
    return example.read(meetings.keys, MeetingQuery(TODAY))[-1]


@pytest.mark.parametrize("suffix", exports.SUFFIXES)
@pytest.mark.parametrize("language", Language)
def test_every_kind_in_both_languages(
    example: Desk, meeting_id: int, tmp_path: Path, suffix: str, language: Language
) -> None:
    path = tmp_path / f"Deltagere æøå{suffix.upper()}"
    example.read(exports.attendees, meeting_id, to=path, today=TODAY, language=language)
    content = path.read_bytes()
    assert content == example.read(
        exports.attendees_content, meeting_id, suffix=suffix, today=TODAY, language=language
    )
    start = {".pdf": b"%PDF-", ".xlsx": b"PK", ".vcf": b"BEGIN:VCARD\r\n"}.get(suffix)
    heading = (
        "Name;Title;Organisation;Member group"
        if language is Language.ENGLISH
        else "Navn;Titel;Organisation;Medlemsgruppe"
    )
    assert content.startswith(start or f"\ufeff{heading}".encode())


def test_the_same_people_in_the_order_of_the_paper(example: Desk, meeting_id: int, tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    example.read(exports.attendees, meeting_id, to=path, today=TODAY)
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    listed = example.read(papers.attendees, meeting_id)
    assert [row[0] for row in rows[1:]] == [person.name for person in listed]
    assert len(rows[0]) == 6


@pytest.mark.parametrize("suffix", [".csv", ".vcf"])
def test_contact_only_where_chosen(example: Desk, meeting_id: int, suffix: str) -> None:
    plain, chosen = (
        example.read(
            exports.attendees_content,
            meeting_id,
            suffix=suffix,
            today=date(2026, 11, 24),
            with_contact=with_contact,
        )
        for with_contact in (False, True)
    )
    assert b"@example.dk" not in plain
    assert b"mette.moeller@example.dk" in chosen


@pytest.mark.parametrize("name", ["liste.docx", "liste", "liste.xls"])
def test_another_suffix_is_refused(example: Desk, meeting_id: int, tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError) as caught:
        example.read(exports.attendees, meeting_id, to=tmp_path / name, today=TODAY)
    assert caught.value.code is ErrorCode.FILE_FORMAT
    assert caught.value.params == {"path": name, "expected": ".xlsx, .csv, .vcf, .pdf"}
    assert not list(tmp_path.glob("liste*"))


def test_no_such_meeting(example: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        example.read(exports.attendees, 999, to=tmp_path / "liste.csv", today=TODAY)
    assert caught.value.code is ErrorCode.NOT_FOUND


def test_what_is_exported_can_be_imported(example: Desk, meeting_id: int) -> None:
    """The list as csv, read back: everybody is known."""
    from vaekst_desk.domain.imports import Outcome
    from vaekst_desk.services import imports

    content = example.read(
        exports.attendees_content, meeting_id, suffix=".csv", today=TODAY, with_contact=True
    )
    plan = example.read(imports.plan_representatives, content, today=TODAY)
    people = [row for row in plan.report.rows if row.outcome is Outcome.ADDED]
    assert len(people) == sum(person.guest for person in example.read(papers.attendees, meeting_id))
