"""Meetings, their agenda, who came, what was decided."""

import uuid
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vaekst_desk.domain.danish import search_words, sort_key
from vaekst_desk.domain.dates import DEFAULT_ZONE
from vaekst_desk.domain.vocabulary import (
    ItemKind,
    ItemPurpose,
    MeetingKind,
    MeetingStatus,
    MinutesStyle,
    Presence,
)
from vaekst_desk.storage.base import Binnable, Keyed, Tracked
from vaekst_desk.storage.representatives import Body, Person


class Meeting(Keyed, Binnable, Tracked):
    """A meeting of a body. Times are local civil times in `zone`; `number` runs within the year."""

    __tablename__ = "meeting"
    __table_args__ = (
        Index("ix_meeting_starts_at", "starts_at"),
        Index("ix_meeting_body_id", "body_id"),
        {"sqlite_autoincrement": True},
    )

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    number: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default=MeetingKind.ORDINARY)
    status: Mapped[str] = mapped_column(default=MeetingStatus.PLANNED)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    zone: Mapped[str] = mapped_column(default=DEFAULT_ZONE)
    place: Mapped[str] = mapped_column(default="")
    online_url: Mapped[str] = mapped_column(default="")
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    minute_taker_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    note: Mapped[str] = mapped_column(default="")
    called_on: Mapped[date | None]
    approved_on: Mapped[date | None]
    began_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    minutes_style: Mapped[str] = mapped_column(
        default=MinutesStyle.DECISIONS,
        server_default=MinutesStyle.FULL,  # what earlier versions printed
    )
    comments_by: Mapped[date | None]
    adoption: Mapped[str | None]
    uid: Mapped[str] = mapped_column(default=lambda: str(uuid.uuid4()), server_default="")
    sequence: Mapped[int] = mapped_column(default=0, server_default="0")
    sort_key: Mapped[str] = mapped_column(default="")
    place_key: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")

    body: Mapped[Body] = relationship()
    chair: Mapped[Person | None] = relationship(foreign_keys=[chair_id])
    minute_taker: Mapped[Person | None] = relationship(foreign_keys=[minute_taker_id])
    items: Mapped[list["AgendaItem"]] = relationship(
        back_populates="meeting", order_by="AgendaItem.position", cascade="all, delete-orphan"
    )
    attendances: Mapped[list["Attendance"]] = relationship(
        back_populates="meeting", order_by="Attendance.id", cascade="all, delete-orphan"
    )

    def refresh_keys(self) -> None:
        self.sort_key = sort_key(self.title)
        self.place_key = sort_key(self.place or "")
        self.words = " ".join(search_words(f"{self.title} {self.place or ''} {self.starts_at.year}"))


class AgendaItem(Keyed, Tracked):
    """One item: the case before the meeting, the account after it."""

    __tablename__ = "agenda_item"
    __table_args__ = (
        Index("ix_agenda_item_meeting_id", "meeting_id", "position"),
        Index("ix_agenda_item_carried_from_id", "carried_from_id"),
        {"sqlite_autoincrement": True},
    )

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default=ItemKind.INFORMATION)
    presenter: Mapped[str] = mapped_column(default="")
    minutes_planned: Mapped[int | None]
    case_text: Mapped[str] = mapped_column(default="")
    recommendation: Mapped[str] = mapped_column(default="")
    minutes_text: Mapped[str] = mapped_column(default="")
    economy_text: Mapped[str] = mapped_column(default="", server_default="")
    purpose: Mapped[str] = mapped_column(default=ItemPurpose.PLAIN, server_default=ItemPurpose.PLAIN)
    closed: Mapped[bool] = mapped_column(default=False, server_default="0")
    recurring: Mapped[bool] = mapped_column(default=False, server_default="0")
    postponed: Mapped[bool] = mapped_column(default=False, server_default="0")
    started_at: Mapped[datetime | None]
    carried_from_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"))
    words: Mapped[str] = mapped_column(default="")

    meeting: Mapped[Meeting] = relationship(back_populates="items")
    decisions: Mapped[list["Decision"]] = relationship(
        back_populates="item", order_by="Decision.id", cascade="all, delete-orphan"
    )

    def refresh_keys(self) -> None:
        texts = (
            self.title,
            self.presenter,
            self.case_text,
            self.economy_text,
            self.recommendation,
            self.minutes_text,
        )
        self.words = " ".join(search_words(" ".join(text or "" for text in texts)))


class Attendance(Tracked):
    """What is known of one person at one meeting; a guest has a name and no person."""

    __tablename__ = "attendance"
    __table_args__ = (
        Index("ix_attendance_meeting_id", "meeting_id"),
        Index("ix_attendance_person_id", "person_id"),
        Index("ix_attendance_instead_of_id", "instead_of_id"),
        {"sqlite_autoincrement": True},
    )

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    guest_name: Mapped[str] = mapped_column(default="")
    guest_organization: Mapped[str] = mapped_column(default="")
    presence: Mapped[str] = mapped_column(default=Presence.INVITED)
    arrived_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    instead_of_id: Mapped[int | None] = mapped_column(ForeignKey("attendance.id"))
    replied_on: Mapped[date | None]

    meeting: Mapped[Meeting] = relationship(back_populates="attendances")
    person: Mapped[Person | None] = relationship()


class Decision(Tracked):
    """What the body decided under an item; `number` runs within the year and is 0 until given."""

    __tablename__ = "decision"
    __table_args__ = (Index("ix_decision_item_id", "item_id"), {"sqlite_autoincrement": True})

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"))
    number: Mapped[int] = mapped_column(default=0)
    text: Mapped[str]
    votes_for: Mapped[int | None]
    votes_against: Mapped[int | None]
    votes_abstained: Mapped[int | None]
    decided_at: Mapped[datetime | None]
    chair_for: Mapped[bool | None]
    dissent: Mapped[str] = mapped_column(default="", server_default="")

    item: Mapped[AgendaItem] = relationship(back_populates="decisions")


class TemplateItem(Tracked):
    """One standing item of a body's agendas."""

    __tablename__ = "template_item"
    __table_args__ = (
        Index("ix_template_item_body_id", "body_id", "position"),
        {"sqlite_autoincrement": True},
    )

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id"))
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default=ItemKind.INFORMATION)
    purpose: Mapped[str] = mapped_column(default=ItemPurpose.PLAIN)
    presenter: Mapped[str] = mapped_column(default="")
    minutes_planned: Mapped[int | None]
    closed: Mapped[bool] = mapped_column(default=False)
