"""Persons, the bodies they sit in, the seats of those bodies, and the mandates that put one in the other."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vaekst_desk.domain.danish import search_words, sort_key
from vaekst_desk.domain.vocabulary import QuorumRule, Role, TieRule
from vaekst_desk.storage.base import Binnable, Keyed, Tracked
from vaekst_desk.storage.organizations import Organization, findable_email


class Person(Keyed, Binnable, Tracked):
    """A human being the alliance deals with."""

    __tablename__ = "person"
    __table_args__ = (
        Index("ix_person_sort_key", "sort_key", sqlite_where=text("binned_at IS NULL")),
        Index("ix_person_email", "email"),
        {"sqlite_autoincrement": True},
    )

    given_name: Mapped[str]
    family_name: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    title_key: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")

    @property
    def name(self) -> str:
        """Given name first, as spoken."""
        return f"{self.given_name} {self.family_name}".strip()

    def refresh_keys(self) -> None:
        self.sort_key = person_sort_key(self.given_name, self.family_name or "")
        self.title_key = sort_key(self.title or "")
        self.words = person_words(
            self.given_name, self.family_name or "", self.title or "", self.email or "", self.phone or ""
        )


def person_sort_key(given_name: str, family_name: str) -> str:
    """By family name, then given name."""
    return sort_key(family_name, given_name)


def person_words(given_name: str, family_name: str, title: str, email: str, phone: str) -> str:
    """The folded words a person is found by; the organisations' are added by the index's triggers."""
    return " ".join(search_words(f"{given_name} {family_name} {title} {findable_email(email)} {phone[-8:]}"))


class Body(Tracked):
    """The alliance itself (no parent) or a sub-body, with its rules of procedure."""

    __tablename__ = "body"

    name: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("body.id"))
    quorum_rule: Mapped[str] = mapped_column(default=QuorumRule.MAJORITY)
    quorum_number: Mapped[int | None]
    notice_days: Mapped[int] = mapped_column(default=7)
    tie_rule: Mapped[str] = mapped_column(default=TieRule.CHAIR, server_default=TieRule.CHAIR)
    comment_days: Mapped[int] = mapped_column(default=3, server_default="3")


class Seat(Tracked):
    """A place in a body that an organisation fills; None is a personally appointed one."""

    __tablename__ = "seat"
    __table_args__ = (
        Index("ix_seat_organization_id", "organization_id"),
        Index("ix_seat_body_id", "body_id"),
        {"sqlite_autoincrement": True},
    )

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    organization_id: Mapped[int | None] = mapped_column(ForeignKey("organization.id"))
    voting: Mapped[bool] = mapped_column(default=True)

    body: Mapped[Body] = relationship()
    organization: Mapped[Organization | None] = relationship()


class Mandate(Tracked):
    """One person's appointment to one seat for a period; an alternate's points at the mandate it stands in for."""

    __tablename__ = "mandate"
    __table_args__ = (
        # covers the list as of a date, so that it reads no row of 100,000 mandates
        Index("ix_mandate_person_id", "person_id", "starts_on", "ends_on"),
        Index("ix_mandate_seat_id", "seat_id"),
        Index("ix_mandate_alternate_for_id", "alternate_for_id"),
        {"sqlite_autoincrement": True},
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    seat_id: Mapped[int] = mapped_column(ForeignKey("seat.id"))
    role: Mapped[str] = mapped_column(default=Role.MEMBER)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    alternate_for_id: Mapped[int | None] = mapped_column(ForeignKey("mandate.id"))

    person: Mapped[Person] = relationship()
    seat: Mapped[Seat] = relationship()
    alternate_for: Mapped["Mandate | None"] = relationship(remote_side="Mandate.id")
