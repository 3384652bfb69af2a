"""Columns as data: what a list shows, one value per column, and nothing that knows about models."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.danish import primary_key
from vaekst_desk.domain.vocabulary import Language

R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CellEdit(Generic[R]):
    """How a cell is edited in place: the text the editor starts with, and the field of the row that it changes."""

    text: Callable[[R], str]
    field: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Column(Generic[R]):
    """One column of a list.

    `title` is a source string, translated in the context "Columns". `value` gives the text shown, `tooltip` more of it
    where that helps. `sort` is what the list's query calls the column. `folded` is the text in the form that the list
    is sorted by, where typing ahead can search by halves.
    """

    id: str
    title: str
    value: Callable[[R], str]
    sort: StrEnum | None = None
    width: int = 140
    right: bool = False
    hidden: bool = False
    tooltip: Callable[[R], str] | None = None
    edit: CellEdit[R] | None = None
    folded: Callable[[R], str] | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Labels:
    """What coded values are called on screen, in the window's language."""

    language: Language
    groups: Mapping[str, str]

    @property
    def wording(self) -> Wording:
        """The names of roles, statuses and kinds."""
        return wording(self.language)

    def group(self, code: str) -> str:
        """A member group's name; an unknown code shows itself."""
        return self.groups.get(code, code)

    @staticmethod
    def of(names: Mapping[Any, str], value: Any) -> str:
        """A value's name; nothing for None."""
        return names.get(value, str(value)) if value is not None else ""


def folded(*parts: str) -> str:
    """The first part of the stored Danish sort key of some texts: what typing ahead compares."""
    return primary_key(*parts)


def alternate_text(name: str) -> str:
    """Whom an alternate stands in for."""
    return (
        QCoreApplication.translate("Representatives", "alternate for {name}").format(name=name)
        if name
        else ""
    )
