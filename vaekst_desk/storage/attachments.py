"""Files kept inside the register, stored once under the SHA-256 of their content."""

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vaekst_desk.storage.base import Base, Tracked


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
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    agreement_id: Mapped[int | None] = mapped_column(ForeignKey("agreement.id"), index=True)
    signature_id: Mapped[int | None] = mapped_column(ForeignKey("signature.id"), index=True)

    blob: Mapped[Blob] = relationship()
