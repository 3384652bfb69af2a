"""What every mapped class shares."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Date, DateTime, MetaData, String, TypeDecorator, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


class PlainText(TypeDecorator[str]):
    """Text without NUL, which SQLite stores but its functions, the history's JSON among them, end a text at."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        return value.replace("\0", "") if value is not None and "\0" in value else value


class Base(DeclarativeBase):
    """Root of the mapped classes."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: PlainText(), date: Date(), datetime: DateTime()}


class Tracked(Base):
    """A table whose every write is recorded in the history by triggers; see `storage.history`.

    Keys are never used twice (AUTOINCREMENT), so that undo can put a deleted row back under its own key.
    """

    __abstract__ = True
    __table_args__: Any = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)


class Keyed:
    """A row with stored sort keys and search words, derived from its other columns."""

    def refresh_keys(self) -> None:
        """Computes the derived columns from the others."""
        raise NotImplementedError


@event.listens_for(Keyed, "before_insert", propagate=True)
@event.listens_for(Keyed, "before_update", propagate=True)
def _refresh_keys(_mapper: Any, _connection: Any, target: Keyed) -> None:
    target.refresh_keys()


class Binnable:
    """A row that can lie in the bin instead of being deleted."""

    binned_at: Mapped[datetime | None] = mapped_column(default=None)
