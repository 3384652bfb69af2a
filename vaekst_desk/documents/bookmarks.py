"""The bookmarks of an assembled PDF: one for each part, what the part brought with it below (ISO 32000-1, 12.3.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

_OUTLINES = "/Outlines"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One part: its title, its level, the page it begins on, and the root of the bookmarks it brought, if any."""

    title: str
    level: int
    page: pikepdf.Page
    brought: Dictionary | None = None


def taken(pdf: Pdf) -> Dictionary | None:
    """The root of the bookmarks that `pdf` has now, which it no longer has afterwards."""
    found: Any = pdf.Root.get(_OUTLINES)
    if _OUTLINES in pdf.Root:
        del pdf.Root[_OUTLINES]
    return found if isinstance(found, Dictionary) else None


def write(pdf: Pdf, bookmarks: Sequence[Bookmark]) -> None:
    """Give `pdf` these bookmarks. What a part brought is folded away, unless other parts stand below it."""
    root: Any = pdf.make_indirect(Dictionary(Type=Name.Outlines, Count=0))
    above: list[Any] = [root]
    for bookmark in bookmarks:
        del above[bookmark.level + 1 :]
        item = _item(pdf, bookmark)
        _append(above, item)
        above.append(item)
    pdf.Root.Outlines = root


def _item(pdf: Pdf, bookmark: Bookmark) -> Any:
    """The part's own entry: the root of what it brought becomes a branch, so that all below it stays as it is."""
    item = bookmark.brought
    if item is None:
        item = pdf.make_indirect(Dictionary())
    if "/Type" in item:
        del item["/Type"]
    item.Title = pikepdf.String(bookmark.title)
    item.Dest = Array([bookmark.page.obj, Name.Fit])
    item.Count = -abs(int(item.get("/Count", 0)))
    return item


def _append(above: Sequence[Any], item: Any) -> None:
    """Put `item` last below the last of `above`, which is unfolded. `Count` is negative for what is folded away."""
    *ancestors, parent = above
    folded = max(-int(parent.Count), 0)
    parent.Count = abs(int(parent.Count)) + 1
    for ancestor in ancestors:
        ancestor.Count = int(ancestor.Count) + folded + 1
    item.Parent = parent
    last = parent.get("/Last")
    if last is None:
        parent.First = item
    else:
        last.Next, item.Prev = item, last
    parent.Last = item
