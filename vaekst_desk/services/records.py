"""What every noun needs: finding one by its key, putting several in the bin and taking them out."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.storage.base import Tracked
from vaekst_desk.storage.bulk import among

T = TypeVar("T", bound=Tracked)


def to_bin(session: Session, mapped: type[Any], ids: Sequence[int]) -> int:
    """Puts rows of a class that has `binned_at` in the bin; how many."""
    return _set(session, mapped, ids, datetime.now(UTC).replace(tzinfo=None))


def restore(session: Session, mapped: type[Any], ids: Sequence[int]) -> int:
    """Takes rows of a class that has `binned_at` out of the bin; how many."""
    return _set(session, mapped, ids, None)


def _set(session: Session, mapped: type[Any], ids: Sequence[int], at: datetime | None) -> int:
    records = session.scalars(select(mapped).where(among(mapped.id, ids))).all()
    for record in records:
        record.binned_at = at
    return len(records)


def found(session: Session, mapped: type[T], key: int) -> T:
    """The row with a key. Raises NOT_FOUND, naming the key."""
    record = session.get(mapped, key)
    if record is None:
        raise UserError(ErrorCode.NOT_FOUND, what=key)
    return record
