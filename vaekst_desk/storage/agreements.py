"""Agreements, their clauses, parties and signatures."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vaekst_desk.domain.danish import search_words, sort_key
from vaekst_desk.domain.vocabulary import AgreementStatus
from vaekst_desk.storage.base import Binnable, Keyed, Tracked
from vaekst_desk.storage.organizations import Organization
from vaekst_desk.storage.representatives import Person


class Agreement(Keyed, Binnable, Tracked):
    """An agreement between organisations, in force from `starts_on` to `ends_on`."""

    __tablename__ = "agreement"
    __table_args__ = (Index("ix_agreement_sort_key", "sort_key"), {"sqlite_autoincrement": True})

    title: Mapped[str]
    subtitle: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default=AgreementStatus.DRAFT)
    preamble: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    notice_months: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")

    clauses: Mapped[list["Clause"]] = relationship(
        back_populates="agreement", order_by="Clause.position", cascade="all, delete-orphan"
    )
    parties: Mapped[list["Party"]] = relationship(
        back_populates="agreement", order_by="Party.id", cascade="all, delete-orphan"
    )

    def refresh_keys(self) -> None:
        self.sort_key = sort_key(self.title)
        self.words = " ".join(search_words(f"{self.title} {self.subtitle or ''} {self.preamble or ''}"))


class Clause(Keyed, Tracked):
    """One clause; numbered by its position."""

    __tablename__ = "clause"
    __table_args__ = (
        Index("ix_clause_agreement_id", "agreement_id", "position"),
        {"sqlite_autoincrement": True},
    )

    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"))
    position: Mapped[int]
    heading: Mapped[str]
    text: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")

    agreement: Mapped[Agreement] = relationship(back_populates="clauses")

    def refresh_keys(self) -> None:
        self.words = " ".join(search_words(f"{self.heading} {self.text or ''}"))


class Party(Tracked):
    """An organisation that is party to an agreement."""

    __tablename__ = "party"
    __table_args__ = (
        UniqueConstraint("agreement_id", "organization_id"),
        Index("ix_party_organization_id", "organization_id"),
        {"sqlite_autoincrement": True},
    )

    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreement.id"))
    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"))
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]

    agreement: Mapped[Agreement] = relationship(back_populates="parties")
    organization: Mapped[Organization] = relationship()
    signatures: Mapped[list["Signature"]] = relationship(
        back_populates="party", order_by="Signature.id", cascade="all, delete-orphan"
    )


class Signature(Tracked):
    """A signatory of a party; signed when `signed_on` is known. `title` is the one held when signing."""

    __tablename__ = "signature"
    __table_args__ = (
        UniqueConstraint("party_id", "person_id"),
        Index("ix_signature_person_id", "person_id"),
        {"sqlite_autoincrement": True},
    )

    party_id: Mapped[int] = mapped_column(ForeignKey("party.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    title: Mapped[str] = mapped_column(default="")
    signed_on: Mapped[date | None]
    place: Mapped[str] = mapped_column(default="")
    method: Mapped[str | None]

    party: Mapped[Party] = relationship(back_populates="signatures")
    person: Mapped[Person] = relationship()
