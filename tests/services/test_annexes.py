"""Annexes: told apart by content, kept once and in pieces, numbered, moved, removed, written out again."""

import random
from collections.abc import Callable
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from tests.services.small_register import LABEL, Small
from vaekst_desk.domain.errors import ErrorCode, FileReason, InvalidFields, UserError
from vaekst_desk.domain.meetings import AgendaItemFields, Annex
from vaekst_desk.domain.vocabulary import AttachmentKind, MeetingStatus
from vaekst_desk.services import agenda, annexes, meetings, minutes
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage.attachments import CHUNK, Blob

DAY = date(2026, 11, 26)
BIG = random.Random(1).randbytes(3 * CHUNK + 17)


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


@pytest.fixture
def meeting_id(small: Small) -> int:
    """A planned meeting with two items."""
    items = (AgendaItemFields("Velkomst"), AgendaItemFields("Budget"))
    return small.meeting(DAY, None, *items, status=MeetingStatus.PLANNED)


@pytest.fixture
def item_ids(desk: Desk, meeting_id: int) -> list[int]:
    return [item.id or 0 for item in desk.read(meetings.get, meeting_id).items]


def pdf(pages: int = 1, **save: Any) -> bytes:
    file, made = BytesIO(), BytesIO()
    canvas = Canvas(made)
    for page in range(pages):
        canvas.drawString(72, 500, f"Side {page + 1}")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(made) as document:
        document.save(file, **save)
    return file.getvalue()


def image(form: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (40, 30), "green").save(file, form)
    return file.getvalue()


def on_disk(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def silent(_done: int, _total: int) -> None:
    """Nobody watches."""


def never() -> bool:
    return False


def add(desk: Desk, item_id: int, path: Path, **watching: Any) -> int:
    given = {"progress": silent, "cancelled": never, **watching}
    return desk.write(LABEL, annexes.add, item_id, path, **given).result


def add_text(desk: Desk, item_id: int, name: str, content: bytes = b"tekst") -> int:
    return desk.write(
        LABEL,
        annexes.add_bytes,
        name=name,
        media_type="text/plain",
        content=content,
        kind=AttachmentKind.ANNEX,
        item_id=item_id,
    ).result


def listed(desk: Desk, meeting_id: int) -> list[Annex]:
    return [annex for item in desk.read(meetings.get, meeting_id).items for annex in item.annexes]


def shown(desk: Desk, meeting_id: int) -> list[tuple[str, str]]:
    return [(annex.number, annex.name) for annex in listed(desk, meeting_id)]


def blobs(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Blob)) or 0


# --- what a file is


@pytest.mark.parametrize(
    ("name", "content", "media_type", "pages"),
    [
        ("Budget æøå.pdf", pdf(3), "application/pdf", 3),
        ("uden endelse", pdf(), "application/pdf", 1),
        ("forkert.docx", pdf(2), "application/pdf", 2),
        ("med støj.pdf", b"\r\n" * 20 + pdf(2), "application/pdf", 2),
        ("kort.png", image("PNG"), "image/png", 1),
        ("foto.txt", image("JPEG"), "image/jpeg", 1),
        ("note.txt", "Ærø".encode(), "text/plain", 0),
        ("foto.jpg", b"slet ikke et foto", "application/octet-stream", 0),
        ("sag.xyz", b"\0\1\2", "application/octet-stream", 0),
        ("tom", b"", "application/octet-stream", 0),
    ],
)
def test_a_file_is_what_its_content_says(
    tmp_path: Path, name: str, content: bytes, media_type: str, pages: int
) -> None:
    facts = annexes.inspect(on_disk(tmp_path, name, content))
    assert facts == annexes.FileFacts(name, media_type, len(content), pages)


_LOCKED = pdf(encryption=pikepdf.Encryption(owner="ejer", user="hemmelig"))
_OWNED = pdf(2, encryption=pikepdf.Encryption(owner="ejer", user=""))


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("ikke.pdf", b"Word kalder", ErrorCode.ANNEX_BROKEN),
        ("tom.PDF", b"", ErrorCode.ANNEX_BROKEN),
        ("rest.pdf", b"%PDF-1.7\n" + b"x" * 400, ErrorCode.ANNEX_BROKEN),
        ("halvt.png", image("PNG")[:40], ErrorCode.ANNEX_BROKEN),
        ("halvt.jpg", image("JPEG")[:300], ErrorCode.ANNEX_BROKEN),
        ("laast.pdf", _LOCKED, ErrorCode.ANNEX_PASSWORD),
    ],
)
def test_a_file_that_cannot_be_printed_as_it_claims_is_refused_by_name(
    desk: Desk, item_ids: list[int], tmp_path: Path, name: str, content: bytes, code: ErrorCode
) -> None:
    with pytest.raises(UserError) as caught:
        add(desk, item_ids[0], on_disk(tmp_path, name, content))
    assert (caught.value.code, caught.value.params) == (code, {"name": name})
    assert desk.read(blobs) == 0


def test_a_pdf_that_only_its_owner_may_change_is_taken(tmp_path: Path) -> None:
    assert annexes.inspect(on_disk(tmp_path, "ejet.pdf", _OWNED)).pages == 2


def test_a_file_that_is_not_there_or_is_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as missing:
        annexes.inspect(tmp_path / "væk.pdf")
    assert (missing.value.code, missing.value.params) == (ErrorCode.FILE_MISSING, {"path": "væk.pdf"})
    with pytest.raises(UserError) as folder:
        annexes.inspect(tmp_path)
    assert folder.value.code is ErrorCode.FILE_UNREADABLE
    assert folder.value.params["reason"] in {FileReason.IS_FOLDER, FileReason.NO_RIGHTS}


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(annexes.LIMIT_MB * 1_000_000 + 1)
    with pytest.raises(UserError) as caught:
        annexes.inspect(path)
    assert caught.value.code is ErrorCode.ANNEX_TOO_LARGE
    assert caught.value.params == {"name": "film.mp4", "size": "501", "limit": "500"}


# --- adding


def test_an_annex_is_kept_whole_and_undone_exactly(
    desk: Desk, meeting_id: int, item_ids: list[int], tmp_path: Path, undoes: Callable[..., Any]
) -> None:
    path = on_disk(tmp_path, "Tal  2027.bin", BIG)
    key = undoes(desk, annexes.add, item_ids[1], path, progress=silent, cancelled=never)
    (annex,) = listed(desk, meeting_id)
    assert (annex.id, annex.number, annex.name) == (key, "2.1", "Tal 2027.bin")
    assert (annex.size, annex.sha256, annex.kind) == (
        len(BIG),
        sha256(BIG).hexdigest(),
        AttachmentKind.ANNEX,
    )
    assert annex.added_at is not None
    assert desk.read(annexes.content, key) == BIG
    out = tmp_path / "ud.bin"
    desk.read(annexes.write_to, key, out)
    assert out.read_bytes() == BIG


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2), st.integers(-2, 2), st.binary(max_size=40))
def test_content_of_any_length_comes_back(
    desk: Desk, item_ids: list[int], tmp_path: Path, chunks: int, more: int, tail: bytes
) -> None:
    content = b"#" + b"a" * max(chunks * CHUNK + more, 0) + tail
    key = add(desk, item_ids[0], on_disk(tmp_path, "fil.bin", content))
    assert desk.read(annexes.content, key) == content


def test_the_same_content_is_stored_once(
    desk: Desk, meeting_id: int, item_ids: list[int], tmp_path: Path
) -> None:
    for name, item_id in (("a.bin", item_ids[0]), ("b.bin", item_ids[1]), ("b.bin", item_ids[1])):
        add(desk, item_id, on_disk(tmp_path, name, BIG))
    assert shown(desk, meeting_id) == [("1.1", "a.bin"), ("2.1", "b.bin"), ("2.2", "b.bin")]
    assert desk.read(blobs) == 1


def test_progress_rises_to_the_end(desk: Desk, item_ids: list[int], tmp_path: Path) -> None:
    path = on_disk(tmp_path, "stor.bin", BIG)
    for _ in range(2):  # the second time there is nothing to write
        told: list[tuple[int, int]] = []
        add(desk, item_ids[0], path, progress=lambda done, total, told=told: told.append((done, total)))
        done = [each for each, _ in told]
        assert done == sorted(done)
        assert told[-1] == (2 * len(BIG), 2 * len(BIG))
        assert len(told) > 4
        assert max(after - before for before, after in pairwise(done)) <= len(BIG)


@pytest.mark.parametrize("asked", range(8))
def test_cancelled_between_any_two_chunks_nothing_is_kept(
    desk: Desk, meeting_id: int, item_ids: list[int], tmp_path: Path, asked: int
) -> None:
    answers = iter([False] * asked + [True])
    with pytest.raises(UserError) as caught:
        add(desk, item_ids[0], on_disk(tmp_path, "stor.bin", BIG), cancelled=lambda: next(answers))
    assert caught.value.code is ErrorCode.CANCELLED
    assert listed(desk, meeting_id) == []
    assert desk.read(blobs) == 0
    assert next(answers, None) is None


@pytest.mark.parametrize("changed", [BIG[::-1], BIG + b"mere", BIG[:-1], b""])
def test_a_file_that_changes_meanwhile_is_not_kept(
    desk: Desk, item_ids: list[int], tmp_path: Path, changed: bytes
) -> None:
    path = on_disk(tmp_path, "stor.bin", BIG)

    def overwrite(done: int, _total: int) -> None:
        if done == len(BIG):  # hashed, not yet copied
            path.write_bytes(changed)

    with pytest.raises(UserError) as caught:
        add(desk, item_ids[0], path, progress=overwrite)
    assert caught.value.code is ErrorCode.FILE_IN_USE
    assert desk.read(blobs) == 0


def test_a_paper_of_the_meeting_is_kept_beside_its_annexes(
    desk: Desk, meeting_id: int, undoes: Callable[..., Any]
) -> None:
    given = {"name": " Underskrevet  side.pdf", "media_type": annexes.PDF, "content": pdf(), "pages": 1}
    key = undoes(
        desk, annexes.add_bytes, **given, kind=AttachmentKind.SCAN, meeting_id=meeting_id, note="Side 3"
    )
    (scan,) = desk.read(meetings.get, meeting_id).papers
    assert (scan.id, scan.number, scan.name, scan.kind) == (
        key,
        "",
        "Underskrevet side.pdf",
        AttachmentKind.SCAN,
    )
    assert (scan.item_id, scan.pages, scan.note) == (None, 1, "Side 3")
    assert listed(desk, meeting_id) == []
    with pytest.raises(InvalidFields):
        desk.write(
            LABEL,
            annexes.add_bytes,
            **{**given, "name": " "},
            kind=AttachmentKind.SCAN,
            meeting_id=meeting_id,
        )


# --- changing


def test_annexes_are_numbered_by_item_and_place(
    desk: Desk, meeting_id: int, item_ids: list[int], undoes: Callable[..., Any]
) -> None:
    keys = [add_text(desk, item_ids[1], f"{letter}.txt") for letter in "abc"]
    add_text(desk, item_ids[0], "d.txt")
    undoes(desk, annexes.move, keys[2], to=1)
    assert shown(desk, meeting_id) == [("1.1", "d.txt"), ("2.1", "c.txt"), ("2.2", "a.txt"), ("2.3", "b.txt")]
    desk.write(LABEL, annexes.move, keys[2], to=99)
    assert [name for _, name in shown(desk, meeting_id)] == ["d.txt", "a.txt", "b.txt", "c.txt"]
    desk.write(LABEL, agenda.move, item_ids[1], to=1)
    assert shown(desk, meeting_id) == [("1.1", "a.txt"), ("1.2", "b.txt"), ("1.3", "c.txt"), ("2.1", "d.txt")]
    assert undoes(desk, annexes.remove, [keys[0], 999]) == 1
    assert shown(desk, meeting_id) == [("1.1", "b.txt"), ("1.2", "c.txt"), ("2.1", "d.txt")]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Budget 2026/27", "Budget 2026/27.txt"),
        ("Budget.TXT", "Budget.TXT"),
        (" Budget\n2027 ", "Budget 2027.txt"),
        ("v1.2", "v1.2.txt"),
    ],
)
def test_a_new_name_keeps_the_ending(
    desk: Desk, meeting_id: int, item_ids: list[int], undoes: Callable[..., Any], typed: str, name: str
) -> None:
    key = add_text(desk, item_ids[0], "gammelt.txt")
    undoes(desk, annexes.rename, key, typed)
    assert shown(desk, meeting_id) == [("1.1", name)]
    with pytest.raises(InvalidFields) as caught:
        desk.write(LABEL, annexes.rename, key, " ")
    assert [(error.code, error.field) for error in caught.value.errors] == [(ErrorCode.REQUIRED, "name")]


def test_the_annexes_of_one_item_are_given_to_another_without_storing_them_again(
    desk: Desk, meeting_id: int, item_ids: list[int], undoes: Callable[..., Any]
) -> None:
    for letter in "ab":
        add_text(desk, item_ids[0], f"{letter}.txt", letter.encode())
    add_text(desk, item_ids[1], "c.txt")
    assert undoes(desk, annexes.copy_all, item_ids[0], item_ids[1]) == 2
    assert shown(desk, meeting_id)[2:] == [("2.1", "c.txt"), ("2.2", "a.txt"), ("2.3", "b.txt")]
    assert desk.read(blobs) == 3


def test_adopted_minutes_are_not_removed(desk: Desk, meeting_id: int) -> None:
    given = {"name": "Referat.pdf", "media_type": annexes.PDF, "content": b"%PDF-", "meeting_id": meeting_id}
    kept, notice = (
        desk.write(LABEL, annexes.add_bytes, **given, kind=kind).result
        for kind in (AttachmentKind.MINUTES, AttachmentKind.NOTICE)
    )
    assert desk.write(LABEL, annexes.remove, [kept, notice]).result == 1
    assert [paper.id for paper in desk.read(annexes.papers_of, meeting_id)] == [kept]


def test_an_item_takes_its_annexes_with_it(
    desk: Desk, meeting_id: int, item_ids: list[int], undoes: Callable[..., Any]
) -> None:
    add_text(desk, item_ids[0], "a.txt")
    undoes(desk, agenda.remove, [item_ids[0]])
    assert listed(desk, meeting_id) == []


def test_a_closed_meetings_files_stay_as_they_are(
    desk: Desk, small: Small, meeting_id: int, item_ids: list[int], tmp_path: Path
) -> None:
    key = add_text(desk, item_ids[0], "a.txt")
    small.write(meetings.change, meeting_id, status=MeetingStatus.APPROVED)
    small.write(minutes.close, meeting_id, at=datetime(2026, 12, 1, 9))
    path = on_disk(tmp_path, "b.txt", b"b")
    for refused in (
        lambda: add(desk, item_ids[0], path),
        lambda: add_text(desk, item_ids[0], "b.txt"),
        lambda: small.write(annexes.rename, key, "b"),
        lambda: small.write(annexes.move, key, to=1),
        lambda: small.write(annexes.remove, [key]),
        lambda: small.write(annexes.copy_all, item_ids[0], item_ids[1]),
    ):
        with pytest.raises(UserError) as caught:
            refused()
        assert caught.value.code is ErrorCode.MEETING_CLOSED
    assert desk.read(annexes.content, key) == b"tekst"
    with pytest.raises(UserError) as caught:
        desk.read(annexes.content, 999)
    assert caught.value.code is ErrorCode.NOT_FOUND


def test_a_full_disk_is_said_and_nothing_is_kept(
    desk: Desk, meeting_id: int, item_ids: list[int], tmp_path: Path
) -> None:
    path = on_disk(tmp_path, "stor.bin", BIG)

    def add_to_a_full_disk(session: Session) -> int:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count = {pages + 10}"))
        return annexes.add(session, item_ids[0], path, progress=silent, cancelled=never)

    with pytest.raises(UserError) as caught:
        desk.write(LABEL, add_to_a_full_disk)
    assert caught.value.code is ErrorCode.DISK
    assert listed(desk, meeting_id) == []
    assert desk.read(blobs) == 0
