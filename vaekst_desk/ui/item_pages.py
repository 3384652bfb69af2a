"""The fields of a list's things, one page each: made when first looked at, and kept, so that nothing typed is lost."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

T = TypeVar("T")

P = TypeVar("P", bound=QWidget)


class ItemPages(Generic[T, P]):
    """A stack of pages, each belonging to one thing for as long as the thing is there."""

    def __init__(self, stack: QStackedWidget, make: Callable[[T], P]) -> None:
        self._stack = stack
        self._make = make
        self._pages: dict[int, tuple[T, P]] = {}

    def of(self, thing: T) -> P:
        """The page of a thing."""
        if id(thing) not in self._pages:
            page = self._make(thing)
            self._stack.addWidget(page)
            self._pages[id(thing)] = (thing, page)  # the thing is kept too, so that its id stays its own
        return self._pages[id(thing)][1]

    def known(self, thing: T) -> P | None:
        """The page of a thing, None where it was never looked at."""
        found = self._pages.get(id(thing))
        return found[1] if found else None

    def thing_of(self, widget: QWidget) -> T | None:
        """The thing whose page holds a widget."""
        return next((thing for thing, page in self._pages.values() if page.isAncestorOf(widget)), None)

    def show(self, thing: T | None) -> None:
        """Shows a thing's page; for None the stack's own first, empty page."""
        self._stack.setCurrentWidget(self.of(thing) if thing is not None else self._stack.widget(0))


def say_fault(pages: ItemPages[T, Any], things: Sequence[T], path: str, sentence: str) -> QWidget | None:
    """Says a sentence beside the field that `path` ("2.title") names; that field, None where there is none."""
    at, _, name = path.partition(".")
    if not at.isdigit() or int(at) >= len(things):
        return None
    page = pages.of(things[int(at)])
    if name not in page.widgets:
        return None
    page.errors.say(name, sentence)
    field: QWidget = page.widgets[name]
    return field
