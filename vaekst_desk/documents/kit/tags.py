"""The structure tree of an accessible PDF: what is a heading, a list, a table cell, and in which order it is read.

reportlab 5.1 has no tagged PDF of its own, but lets a program add marked content and objects, which is all this needs
(ISO 32000-1, 14.7 and 14.8). Reading order is the order in which nodes are made.
"""

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc


@dataclass(slots=True, eq=False)
class Node:
    """One structure element: its standard role ("P", "H1", "TD" …), its kids and the marks of its content.

    `attributes` is written into the element as it stands, for a table header's scope, say; `alt` is alternative text.
    """

    role: str
    attributes: str = ""
    alt: str = ""
    kids: list["Node | Mark"] = field(default_factory=list)

    def child(self, role: str, *, attributes: str = "", alt: str = "") -> "Node":
        """A new last kid of this node."""
        node = Node(role, attributes, alt)
        self.kids.append(node)
        return node


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of marked content: the page, counted from 0, and its number on that page."""

    page: int
    number: int


class Raw(pdfdoc.PDFObject):
    """A PDF object whose text is already written."""

    __RefOnly__ = 1

    def __init__(self, text: str) -> None:
        self.text = text

    def format(self, document: Any) -> bytes:
        """The object as reportlab writes it."""
        return self.text.encode("latin-1")


def write_tree(doc: Any, root: Node, marked: list[list[Node]]) -> None:
    """Add the tree under `root` to the reportlab document `doc` and mark it as tagged.

    `marked` holds for each page, in order, the node that owns each of its marked contents.
    """
    references: dict[Node, str] = {}
    objects: dict[Node, Raw] = {}
    for node in _walk(root):
        if _has_content(node):
            objects[node] = Raw("")
            references[node] = _reference(doc, objects[node])
    tree = Raw("")
    tree_reference = _reference(doc, tree)
    pages = [_reference(doc, page) for page in doc.Pages.pages]
    _write_elements(root, tree_reference, references, objects, pages)
    parents = "".join(
        f"{page} [{' '.join(references[node] for node in nodes)}]\n" for page, nodes in enumerate(marked)
    )
    tree.text = f"<< /Type /StructTreeRoot /K {references[root]} /ParentTree << /Nums [{parents}] >> >>"
    doc.Catalog.StructTreeRoot = tree
    doc.Catalog.MarkInfo = Raw("<< /Marked true >>")


def link_page(page: Any, number: int) -> None:
    """Tell a reportlab page which entry of the parent tree is its own, and that tabbing follows the structure."""
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = number
    page.Tabs = pdfdoc.PDFName("S")


def pack_page(page: Any) -> None:
    """Write a reportlab page compressed only: by default it is spelt out in ASCII as well, a quarter longer."""
    page.Contents = pdfdoc.PDFStream(content=page.stream, filters=[pdfdoc.PDFZCompress])


def _reference(doc: Any, thing: Any) -> str:
    text: str = doc.Reference(thing).format(doc).decode("ascii")
    return text


def _walk(node: Node) -> list[Node]:
    found = [node]
    for kid in node.kids:
        if isinstance(kid, Node):
            found.extend(_walk(kid))
    return found


def _has_content(node: Node) -> bool:
    """Cells stay even when empty, so that each row of a table has all its columns; other empty nodes are dropped."""
    return node.role in ("Document", "TD", "TH") or any(
        isinstance(k, Mark) or _has_content(k) for k in node.kids
    )


def _write_elements(
    node: Node, parent: str, references: dict[Node, str], objects: dict[Node, Raw], pages: list[str]
) -> None:
    kids = []
    for kid in node.kids:
        if isinstance(kid, Mark):
            kids.append(f"<< /Type /MCR /Pg {pages[kid.page]} /MCID {kid.number} >>")
        elif kid in references:
            kids.append(references[kid])
            _write_elements(kid, references[node], references, objects, pages)
    alt = f" /Alt <{node.alt.encode('utf-16').hex()}>" if node.alt else ""
    attributes = f" /A << {node.attributes} >>" if node.attributes else ""
    objects[node].text = f"<< /S /{node.role} /P {parent}{attributes}{alt} /K [{' '.join(kids)}] >>"
