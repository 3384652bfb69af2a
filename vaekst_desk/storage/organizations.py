"""Organisations and the member groups they belong to."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vaekst_desk.domain.danish import search_words, sort_key
from vaekst_desk.storage.base import Binnable, Keyed, Tracked


class MemberGroup(Tracked):
    """One of the groups the alliance is made of, in the order papers list them."""

    __tablename__ = "member_group"

    code: Mapped[str] = mapped_column(unique=True)
    name_da: Mapped[str]
    name_en: Mapped[str]
    position: Mapped[int]


class Organization(Keyed, Binnable, Tracked):
    """A company, education, association or authority."""

    __tablename__ = "organization"
    __table_args__ = (
        Index("ix_organization_sort_key", "sort_key", sqlite_where=text("binned_at IS NULL")),
        Index("ix_organization_city_key", "city_key", "sort_key"),
        Index("ix_organization_member_group_id", "member_group_id", "sort_key"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str]
    member_group_id: Mapped[int | None] = mapped_column(ForeignKey("member_group.id"))
    cvr: Mapped[str] = mapped_column(default="")
    p_number: Mapped[str] = mapped_column(default="")
    ean: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    postal_code: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    member_from: Mapped[date | None]
    member_to: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    city_key: Mapped[str] = mapped_column(default="")
    name_words: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")

    member_group: Mapped[MemberGroup | None] = relationship()

    def refresh_keys(self) -> None:
        self.sort_key = sort_key(self.name)
        self.city_key = sort_key(self.city or "")
        self.name_words = " ".join(search_words(self.name))
        self.words = organization_words(
            self.name,
            self.cvr or "",
            self.city or "",
            self.postal_code or "",
            self.email or "",
            self.phone or "",
        )


def organization_words(name: str, cvr: str, city: str, postal_code: str, email: str, phone: str) -> str:
    """The folded words an organisation is found by; see `storage.search`."""
    return " ".join(search_words(f"{name} {cvr} {city} {postal_code} {findable_email(email)} {phone[-8:]}"))


def findable_email(email: str) -> str:
    """The part of an address worth searching for: everything but the top domain, which half of all share."""
    return email.rpartition(".")[0]
