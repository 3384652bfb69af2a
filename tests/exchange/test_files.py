"""Files are written whole or not at all."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from vaekst_desk.domain.errors import ErrorCode, UserError, file_reason
from vaekst_desk.exchange.files import write_whole


def test_bytes_and_writers(tmp_path: Path) -> None:
    path = tmp_path / "Liste æøå 1.csv"
    write_whole(path, b"one")
    write_whole(path, lambda file: file.writelines([b"t", b"wo"]))
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_writer_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"before")

    def half(file: BinaryIO) -> None:
        file.write(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError) as caught:
        write_whole(path, half)
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE
    assert caught.value.params == {"path": "liste.csv", "reason": "no-space"}
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_bug_leaves_nothing_either(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "liste.csv", lambda _: 1 // 0 and None)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        ("findes ikke/liste.csv", {"no-folder"}),
        ("mappe", {"is-folder", "no-rights"}),  # the latter on Windows
        (f"{'å' * 300}.csv", {"name-too-long", "no-folder"}),
    ],
)
def test_places_that_cannot_be_written(tmp_path: Path, name: str, reasons: set[str]) -> None:
    (tmp_path / "mappe").mkdir()
    with pytest.raises(UserError) as caught:
        write_whole(tmp_path / name, b"x")
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE
    assert caught.value.params["reason"] in reasons
    assert [path.name for path in tmp_path.iterdir()] == ["mappe"]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root and Windows may write anywhere"
)
def test_a_folder_without_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UserError) as caught:
            write_whole(tmp_path / "liste.csv", b"x")
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE


def test_a_place_that_may_not_even_be_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(UserError) as caught:
        write_whole(tmp_path / "liste.csv", b"x")
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE
    assert caught.value.params["reason"] == "no-rights"


def test_every_other_reason_has_a_code() -> None:
    assert file_reason(OSError(5, "Input/output error")) == "other"
    assert file_reason(OSError("?")) == "other"


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows keeps others from replacing an open file")
def test_a_file_open_in_another_program(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(b"before")
    with path.open("rb"), pytest.raises(UserError) as caught:
        write_whole(path, b"after")
    assert caught.value.code is ErrorCode.FILE_IN_USE
    assert path.read_bytes() == b"before"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_keeps_pointing_at_what_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_bytes(b"before")
    link.symlink_to(target)
    write_whole(link, b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"
