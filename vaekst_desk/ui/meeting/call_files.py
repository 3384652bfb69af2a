"""Files about a meeting put down on disk: one under the name she chose, several letters in a folder of their own."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from vaekst_desk.domain.calls import Enclosure
from vaekst_desk.domain.errors import ErrorCode, UserError, file_reason

Progress = Callable[[int, int], bool]


def documents_folder() -> Path:
    """Where a user's own files belong."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()


def open_file(path: Path) -> bool:
    """Shows a file or a folder in the system's own program for it; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def copies_of(files: Sequence[Enclosure]) -> tuple[Path, ...]:
    """Copies to be opened elsewhere, left to the system to tidy away. Raises FILE_UNWRITABLE."""
    from vaekst_desk.exchange.files import write_whole

    folder = Path(tempfile.mkdtemp(prefix="vaekst-desk-"))
    for file in files:
        write_whole(folder / file.name, file.content)
    return tuple(folder / file.name for file in files)


def put_down(letters: Sequence[Enclosure], folder: Path, *, name: str, progress: Progress) -> Path:
    """Writes letters into a folder, several into one named `name` in it; the folder they are in.

    All of them or none; nothing that is there is written over. `progress` is told the letters done and in all, and says
    whether to go on. Raises CANCELLED, FILE_UNWRITABLE.
    """
    from vaekst_desk.exchange.files import write_whole

    if len(letters) == 1:
        write_whole(free_path(folder / letters[0].name), letters[0].content)
        return folder
    try:
        beside = Path(tempfile.mkdtemp(prefix=".", dir=folder))
    except OSError as error:
        raise UserError(ErrorCode.FILE_UNWRITABLE, path=folder.name, reason=file_reason(error)) from error
    try:
        for done, letter in enumerate(letters):
            if not progress(done, len(letters)):
                raise UserError(ErrorCode.CANCELLED)
            write_whole(beside / letter.name, letter.content)
        return _renamed(beside, free_path(folder / name))
    finally:
        with suppress(OSError):
            shutil.rmtree(beside)


def _renamed(beside: Path, place: Path) -> Path:
    try:
        beside.chmod(0o755)  # a folder for one's own eyes only is what `mkdtemp` makes
        return beside.rename(place)
    except OSError as error:
        raise UserError(ErrorCode.FILE_UNWRITABLE, path=place.name, reason=file_reason(error)) from error


def free_path(path: Path) -> Path:
    """The path itself, or the first one like it that nothing has: "Indkaldelse 2026-1 (2)"."""
    found, at = path, 2
    while found.exists():
        found, at = path.with_name(f"{path.stem} ({at}){path.suffix}"), at + 1
    return found
