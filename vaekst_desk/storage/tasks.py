"""What somebody promised to do."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from vaekst_desk.storage.base import Tracked
from vaekst_desk.storage.meetings import AgendaItem
from vaekst_desk.storage.representatives import Person


class Task(Tracked):
    """A task with its responsible and due date, kept with the item it came from."""

    __tablename__ = "task"
    __table_args__ = (
        Index("ix_task_item_id", "item_id"),
        Index("ix_task_due", "due"),
        Index("ix_task_responsible_id", "responsible_id"),
        {"sqlite_autoincrement": True},
    )

    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"))
    title: Mapped[str]
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    due: Mapped[date | None]
    done_on: Mapped[date | None]

    item: Mapped[AgendaItem | None] = relationship()
    responsible: Mapped[Person | None] = relationship()
