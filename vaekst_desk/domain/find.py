"""What a search over everything finds, as rows."""

from dataclasses import dataclass
from enum import StrEnum


class HitKind(StrEnum):
    """The kinds of things that are searched, in the order they are listed."""

    REPRESENTATIVE = "representative"
    ORGANIZATION = "organization"
    MEETING = "meeting"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: what it is, its id, what it is called, and what tells it from others of its name."""

    kind: HitKind
    id: int
    title: str
    detail: str = ""
