"""Files kept with a meeting: annexes of its items, and the frozen papers and scans of the meeting itself."""

import mimetypes
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError, file_reason
from vaekst_desk.domain.meetings import Annex
from vaekst_desk.domain.vocabulary import AttachmentKind
from vaekst_desk.services import checks, guards, records
from vaekst_desk.storage import attachments as tables
from vaekst_desk.storage import meetings as meeting_tables
from vaekst_desk.storage.bulk import among

LIMIT_MB = 500
_MB = 1_000_000
PDF, PNG, JPEG = "application/pdf", "image/png", "image/jpeg"
IMAGES = (PNG, JPEG)
_UNKNOWN = "application/octet-stream"
_PDF_WITHIN = 1024  # bytes that readers allow before "%PDF-" (PDF 1.7, annex H.3.4.1)
_STARTS = {b"\x89PNG\r\n\x1a\n": PNG, b"\xff\xd8\xff": JPEG}
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file is. `media_type` is told from its content, `size` in bytes; `pages` is 0 for what cannot be printed."""

    name: str
    media_type: str
    size: int
    pages: int


# --- reading


def of_meeting(session: Session, meeting_id: int) -> dict[int, tuple[Annex, ...]]:
    """The annexes of a meeting by item id, numbered by item and place ("3.1")."""
    attachment, item = tables.Attachment, meeting_tables.AgendaItem
    query = (
        select(attachment, item.position)
        .join(item, item.id == attachment.item_id)
        .where(item.meeting_id == meeting_id)
        .order_by(item.position, item.id, attachment.position, attachment.id)
    )
    found: dict[int, tuple[Annex, ...]] = {}
    for record, position in session.execute(query):
        assert record.item_id is not None
        known = found.get(record.item_id, ())
        found[record.item_id] = (*known, _annex(record, f"{position}.{len(known) + 1}"))
    return found


def papers_of(session: Session, meeting_id: int) -> tuple[Annex, ...]:
    """The frozen papers and scans of a meeting, oldest first."""
    attachment = tables.Attachment
    query = select(attachment).where(attachment.meeting_id == meeting_id).order_by(attachment.id)
    return tuple(_annex(record, "") for record in session.scalars(query))


def _annex(record: tables.Attachment, number: str) -> Annex:
    return Annex(
        record.id,
        number,
        record.name,
        record.media_type,
        record.sha256,
        record.size,
        record.pages,
        AttachmentKind(record.kind),
        record.item_id,
        record.added_at,
        record.note,
    )


def content(session: Session, annex_id: int) -> bytes:
    """The whole file. Raises NOT_FOUND."""
    return b"".join(tables.chunks_of(session, records.found(session, tables.Attachment, annex_id).sha256))


def write_to(session: Session, annex_id: int, path: Path) -> None:
    """Writes the file to a place on disk, whole or not at all. Raises NOT_FOUND, FILE_UNWRITABLE, FILE_IN_USE."""
    from vaekst_desk.exchange.files import write_whole

    record = records.found(session, tables.Attachment, annex_id)

    def write(file: BinaryIO) -> None:
        for chunk in tables.chunks_of(session, record.sha256):
            file.write(chunk)

    write_whole(path, write)


# --- what a file is


def inspect(path: Path) -> FileFacts:
    """What a file is before it is kept: a PDF, PNG or JPEG by its first bytes, anything else as its name says.

    Raises FILE_MISSING, FILE_UNREADABLE, ANNEX_TOO_LARGE over `LIMIT_MB`, ANNEX_BROKEN (also for a ".pdf" that is none),
    ANNEX_PASSWORD.
    """
    with _reading(path) as file:
        size = os.fstat(file.fileno()).st_size
        start = file.read(_PDF_WITHIN)
    if size > LIMIT_MB * _MB:
        rounded = -(-size // _MB)
        raise UserError(ErrorCode.ANNEX_TOO_LARGE, name=path.name, size=rounded, limit=LIMIT_MB)
    media_type = _media_type(path.name, start)
    if path.suffix.lower() == ".pdf" and media_type != PDF:
        raise UserError(ErrorCode.ANNEX_BROKEN, name=path.name)
    return FileFacts(path.name, media_type, size, _pages(path, media_type))


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise UserError(ErrorCode.FILE_MISSING, path=path.name) from None
    except OSError as error:
        raise UserError(ErrorCode.FILE_UNREADABLE, path=path.name, reason=file_reason(error)) from None


def _media_type(name: str, start: bytes) -> str:
    for signature, media_type in _STARTS.items():
        if start.startswith(signature):
            return media_type
    if b"%PDF-" in start:
        return PDF
    # Python's own table only: the system's would tell one register two things on two machines
    named, encoding = mimetypes.MimeTypes(()).guess_type(name)
    return named if named and not encoding and named not in (PDF, *IMAGES) else _UNKNOWN


def _pages(path: Path, media_type: str) -> int:
    """How many pages the file prints on, read as a pack will read it. Raises ANNEX_BROKEN, ANNEX_PASSWORD."""
    if media_type not in (PDF, *IMAGES):
        return 0
    from vaekst_desk.documents.assembly import inspect as pages_of
    from vaekst_desk.documents.pictures import picture_page

    try:
        if media_type == PDF:
            return pages_of(path)
        with picture_page(path) as pages:
            return len(pages.pages)
    except UserError as error:
        raise UserError(error.code, name=path.name) from None


# --- writing


def add(session: Session, item_id: int, path: Path, *, progress: Progress, cancelled: Cancelled) -> int:
    """Keeps a file as the last annex of an item; its id. The file goes through memory a chunk at a time.

    `progress` is told the bytes done and the bytes in all, `cancelled` asked between chunks. Raises what `inspect` raises,
    NOT_FOUND, MEETING_CLOSED, CANCELLED, and FILE_IN_USE where the file changes meanwhile.
    """
    guards.open_item(session, item_id)
    facts = inspect(path)
    file = _File(path, facts.size, progress, cancelled)
    digest = file.digest()
    tables.keep(session, digest, size=facts.size, chunks=file.chunks(digest))
    progress(2 * facts.size, 2 * facts.size)
    record = tables.Attachment(
        sha256=digest,
        name=" ".join(facts.name.split()),
        media_type=facts.media_type,
        size=facts.size,
        pages=facts.pages,
        item_id=item_id,
    )
    return _store(session, record)


@dataclass(frozen=True, slots=True)
class _File:
    """A file read twice: once for its hash, once for its content."""

    path: Path
    size: int
    progress: Progress
    cancelled: Cancelled

    def digest(self) -> str:
        """The SHA-256 of the content."""
        found = sha256()
        for chunk in self._read(already=0):
            found.update(chunk)
        return found.hexdigest()

    def chunks(self, expected: str) -> Iterator[bytes]:
        """The content. Raises FILE_IN_USE at its end where it is another one than was hashed."""
        found = sha256()
        for chunk in self._read(already=self.size):
            found.update(chunk)
            yield chunk
        if found.hexdigest() != expected:
            raise UserError(ErrorCode.FILE_IN_USE, path=self.path.name)

    def _read(self, *, already: int) -> Iterator[bytes]:
        done = 0
        with _reading(self.path) as file:
            while chunk := file.read(tables.CHUNK):
                if self.cancelled():
                    raise UserError(ErrorCode.CANCELLED)
                done += len(chunk)
                if done > self.size:
                    raise UserError(ErrorCode.FILE_IN_USE, path=self.path.name)
                self.progress(already + done, 2 * self.size)
                yield chunk
        if done != self.size:  # it shrank meanwhile
            raise UserError(ErrorCode.FILE_IN_USE, path=self.path.name)


def add_bytes(
    session: Session,
    *,
    name: str,
    media_type: str,
    content: bytes,
    kind: AttachmentKind,
    item_id: int | None = None,
    meeting_id: int | None = None,
    pages: int = 0,
    note: str = "",
) -> int:
    """Keeps a file made or read by the program with an item or with a meeting, one of the two; its id.

    A signed page may come in after the meeting was closed. Raises NOT_FOUND, MEETING_CLOSED, `InvalidFields` (name).
    """
    if item_id is None:
        assert meeting_id is not None
        if kind is AttachmentKind.SCAN:
            records.found(session, meeting_tables.Meeting, meeting_id)
        else:
            guards.open_meeting(session, meeting_id)
    else:
        guards.open_item(session, item_id)
    digest = sha256(content).hexdigest()
    tables.keep(session, digest, size=len(content), chunks=(content,))
    record = tables.Attachment(
        sha256=digest,
        name=_cleaned(name),
        media_type=media_type,
        kind=kind.value,
        size=len(content),
        pages=pages,
        note=note,
        item_id=item_id,
        meeting_id=meeting_id,
    )
    return _store(session, record)


def _cleaned(name: str) -> str:
    errors = checks.Collector()
    cleaned = errors.clean(checks.required, name, field="name")
    errors.raise_all()
    return cleaned


def _store(session: Session, record: tables.Attachment) -> int:
    attachment = tables.Attachment
    last = session.scalar(select(func.max(attachment.position)).where(_beside(record)))
    record.position = (last or 0) + 1
    record.added_at = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    session.add(record)
    session.flush()
    return record.id


def copy_all(session: Session, from_item_id: int, to_item_id: int) -> int:
    """Gives an item the annexes of another one as well; how many. Their content is not stored again.

    Raises NOT_FOUND, MEETING_CLOSED.
    """
    guards.open_item(session, to_item_id)
    attachment = tables.Attachment
    query = select(attachment).where(attachment.item_id == from_item_id)
    found = session.scalars(query.order_by(attachment.position, attachment.id)).all()
    for each in found:
        copied = {
            name: getattr(each, name) for name in ("sha256", "name", "media_type", "kind", "size", "pages")
        }
        _store(session, tables.Attachment(**copied, item_id=to_item_id))
    return len(found)


def rename(session: Session, annex_id: int, name: str) -> None:
    """Gives a file another name; its ending stays, for the file must still open where it is saved.

    Raises NOT_FOUND, MEETING_CLOSED, `InvalidFields` (name).
    """
    record = _open(session, annex_id)
    cleaned, ending = _cleaned(name), Path(record.name).suffix
    record.name = cleaned if cleaned.lower().endswith(ending.lower()) else f"{cleaned}{ending}"
    session.flush()


def move(session: Session, annex_id: int, *, to: int) -> None:
    """Moves an annex to a place (from 1) among those of its item. Raises NOT_FOUND, MEETING_CLOSED."""
    record, attachment = _open(session, annex_id), tables.Attachment
    query = select(attachment).where(_beside(record)).order_by(attachment.position, attachment.id)
    order = [each for each in session.scalars(query) if each.id != annex_id]
    order.insert(max(to, 1) - 1, record)
    for position, each in enumerate(order, 1):
        each.position = position
    session.flush()


def _beside(record: tables.Attachment) -> ColumnElement[bool]:
    """The condition for files that belong where `record` does."""
    attachment = tables.Attachment
    if record.item_id is None:
        return attachment.meeting_id == record.meeting_id
    return attachment.item_id == record.item_id


def remove(session: Session, ids: Sequence[int]) -> int:
    """Takes files away; how many. Adopted minutes stay, also those of a meeting that was reopened.

    Raises MEETING_CLOSED.
    """
    attachment = tables.Attachment
    query = select(attachment.id).where(
        among(attachment.id, ids), attachment.kind != AttachmentKind.MINUTES.value
    )
    found = [_open(session, key) for key in session.scalars(query).all()]
    for record in found:
        session.delete(record)
    session.flush()
    return len(found)


def _open(session: Session, annex_id: int) -> tables.Attachment:
    """A file of a meeting that may be written to. Raises NOT_FOUND, MEETING_CLOSED."""
    record = records.found(session, tables.Attachment, annex_id)
    if record.item_id is not None:
        guards.open_item(session, record.item_id)
    elif record.meeting_id is not None:
        guards.open_meeting(session, record.meeting_id)
    return record
