"""Files kept inside the register, stored once under the SHA-256 of their content."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import cast

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from vaekst_desk.domain.vocabulary import AttachmentKind
from vaekst_desk.storage.base import Base, Tracked

CHUNK = 1 << 20  # bytes of a file that are in memory at a time


class Blob(Base):
    """Bytes under their own hash. Written once, never changed, so it needs no history."""

    __tablename__ = "blob"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Attachment(Tracked):
    """A named file on a meeting, an item, an agreement or a signature; exactly one of them."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint(
            "(meeting_id IS NOT NULL) + (item_id IS NOT NULL) + (agreement_id IS NOT NULL)"
            " + (signature_id IS NOT NULL) = 1",
            name="one_owner",
        ),
        {"sqlite_autoincrement": True},
    )

    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"), index=True)
    name: Mapped[str]
    media_type: Mapped[str]
    kind: Mapped[str] = mapped_column(default=AttachmentKind.ANNEX, server_default=AttachmentKind.ANNEX)
    position: Mapped[int] = mapped_column(default=0, server_default="0")
    size: Mapped[int] = mapped_column(default=0, server_default="0")
    pages: Mapped[int] = mapped_column(default=0, server_default="0")
    added_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(default="", server_default="")
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    agreement_id: Mapped[int | None] = mapped_column(ForeignKey("agreement.id"), index=True)
    signature_id: Mapped[int | None] = mapped_column(ForeignKey("signature.id"), index=True)

    blob: Mapped[Blob] = relationship()


def is_kept(session: Session, sha256: str) -> bool:
    """Whether the content with a hash is in the register; it is not read for that."""
    return session.scalar(select(func.count()).where(Blob.sha256 == sha256)) == 1


def keep(session: Session, sha256: str, *, size: int, chunks: Iterable[bytes]) -> None:
    """Writes content of `size` bytes under its hash, a chunk at a time; what is there already is left as it is."""
    if is_kept(session, sha256):
        return
    raw = _raw(session)
    with _as_sqlalchemy():
        row = raw.execute(
            "INSERT INTO blob (sha256, content) VALUES (?, zeroblob(?))", (sha256, size)
        ).lastrowid
        assert row is not None
        with raw.blobopen("blob", "content", row) as blob:
            for chunk in chunks:
                blob.write(chunk)


def chunks_of(session: Session, sha256: str) -> Iterator[bytes]:
    """The content with a hash, a chunk at a time."""
    raw = _raw(session)
    with _as_sqlalchemy():
        (row,) = raw.execute("SELECT rowid FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        with raw.blobopen("blob", "content", row, readonly=True) as blob:
            while chunk := blob.read(CHUNK):
                yield chunk


def _raw(session: Session) -> sqlite3.Connection:
    """SQLite's own connection under a session, for what SQLAlchemy has no words for."""
    return cast(sqlite3.Connection, session.connection().connection.driver_connection)


@contextmanager
def _as_sqlalchemy() -> Iterator[None]:
    """A full disk or a damaged file is told here as it is everywhere else."""
    try:
        yield
    except sqlite3.Error as error:
        raise DBAPIError("blob", None, error) from error
