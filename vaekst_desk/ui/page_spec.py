"""What a page is, as data: its columns, its queries, its words and what can be done on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QDialog, QWidget

from vaekst_desk.domain.changes import StepCode, Topic
from vaekst_desk.domain.vocabulary import PaperKind
from vaekst_desk.ui.columns import Column, Labels
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.detail import Detail
    from vaekst_desk.ui.meeting.workspace import Workspace

K = TypeVar("K")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class ListState:
    """What the list of a page is asked for: what is typed and chosen above it, and its order."""

    as_of: date
    sort: StrEnum
    descending: bool = False
    text: str = ""
    groups: frozenset[str] = frozenset()
    scope: StrEnum | None = None
    binned: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether something typed or chosen leaves rows out."""
        return bool(self.text.strip() or self.groups)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Scope:
    """One choice of the toggle above a list; `title` is a source string of the context "Pages"."""

    value: StrEnum
    title: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PageWords:
    """The words of one page, as source strings of the context "Pages".

    `nothing_yet` stands in an empty list, `no_match` where the filter leaves nothing ({text} is what was typed).
    """

    title: str
    new: str
    nothing_yet: str
    nothing_hint: str
    no_match: str
    imports: str = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class RowAction(Generic[K]):
    """Something more that can be done with selected rows: its words (context "Pages"), its keys in the list, its doing."""

    id: str
    text: str
    icon: str
    run: Callable[[Workbench, Sequence[K], QWidget], None]
    writes: bool = True
    one: bool = False
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PageAction:
    """Something that can be begun on a page whatever is selected: its words (context "Pages") and its doing; it writes."""

    id: str
    text: str
    icon: str
    run: Callable[[Workbench, QWidget], None]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BinCalls:
    """How rows go to the bin and come back: service functions on noun ids, and what the steps are called.

    Without `restore` there is no bin: the rows are deleted, and undo alone brings them back.
    """

    to_bin: Callable[..., int]
    restore: Callable[..., int] | None
    bin_code: StepCode
    restore_code: StepCode | None
    noun: str


@runtime_checkable
class Opener(Protocol):
    """The window, as far as a page leads elsewhere."""

    def open_meeting(self, meeting_id: int) -> "Workspace | None":
        """Shows a meeting's workspace; None where what is typed in another one keeps it."""

    def go_to(self, page_id: str, noun_id: int) -> None:
        """Shows the row of a thing on its page."""


def opener_of(widget: QWidget) -> Opener:
    """The window that a widget is in."""
    window = widget.window()
    assert isinstance(window, Opener)
    return window


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PageSpec(Generic[K, R]):
    """One page of the window. `K` is the key of a line, `R` its row; `id_of` gives the id of the noun behind a key.

    Without an `editor` nothing new is made here. Enter edits, or where there is `opens` leads to what it opens, also
    after something new was made. Without a `bin` nothing is taken away.
    """

    id: str
    words: PageWords
    topics: frozenset[Topic]
    columns: Callable[[Labels], tuple[Column[R], ...]]
    keys: Callable[[Any, ListState, int | None], Sequence[K]]
    rows: Callable[[Any, Sequence[K], ListState], Sequence[R]]
    key_of: Callable[[R], K]
    id_of: Callable[[K], int]
    name_of: Callable[[R], str]
    sort: StrEnum
    descending: bool = False
    detail: Callable[[Workbench, Labels, K, date], "Detail"]
    editor: Callable[[Workbench, int | None, QWidget], QDialog] | None = None
    opens: Callable[[Workbench, int, Opener], None] | None = None
    bin: BinCalls | None = None
    save_cell: Callable[[Workbench, R, str, str], None] | None = None
    scopes: tuple[Scope, ...] = ()
    widest: StrEnum | None = None
    has_groups: bool = False
    has_as_of: bool = False
    papers: tuple[PaperKind, ...] = ()
    imports: str = ""
    actions: tuple[RowAction[K], ...] = ()
    page_actions: tuple[PageAction, ...] = ()

    @property
    def has_bin(self) -> bool:
        """Whether what is taken away lies in a bin."""
        return self.bin is not None and self.bin.restore is not None
