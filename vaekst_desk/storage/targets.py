"""What the alliance wants to reach and the figures that show how far it came."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vaekst_desk.storage.agreements import Agreement
from vaekst_desk.storage.base import Tracked


class Target(Tracked):
    """A measuring point of an agreement: `yearly_growth` of `unit` from `first_year` to `last_year`."""

    __tablename__ = "target"

    agreement_id: Mapped[int | None] = mapped_column(ForeignKey("agreement.id"), index=True)
    name: Mapped[str]
    unit: Mapped[str]
    yearly_growth: Mapped[float | None]
    first_year: Mapped[int | None]
    last_year: Mapped[int | None]

    agreement: Mapped[Agreement | None] = relationship()
    figures: Mapped[list["Figure"]] = relationship(
        back_populates="target", order_by="Figure.year", cascade="all, delete-orphan"
    )


class Figure(Tracked):
    """The value of a target in one year, with where it is from."""

    __tablename__ = "figure"
    __table_args__ = (UniqueConstraint("target_id", "year"), {"sqlite_autoincrement": True})

    target_id: Mapped[int] = mapped_column(ForeignKey("target.id"))
    year: Mapped[int]
    value: Mapped[float]
    source: Mapped[str] = mapped_column(default="")

    target: Mapped[Target] = relationship(back_populates="figures")
