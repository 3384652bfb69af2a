"""The paper around the text: letterhead, running head, foot, metadata, and the writing of the file."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from vaekst_desk.documents.kit import style as s
from vaekst_desk.documents.kit.flow import Block, Placed, Room, paginate
from vaekst_desk.documents.kit.pen import Pen
from vaekst_desk.documents.kit.tags import Node, link_page, pack_page, write_tree
from vaekst_desk.documents.kit.text import one_line, plain, wrap

_MARGIN = 56.0
_WIDE_MARGIN = 48.0
_HEAD = 40.0
_FIRST_HEAD = 44.0
_FOOT = 64.0
_MOST_SENDER_LINES = 5
_LOGO = (136.0, 48.0)
_LOGO_PIXELS = (1133, 400)  # 600 dots to the inch: more would only make the file larger

# What Pillow raises for the many ways in which a picture can be damaged.
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, struct.error, Image.DecompressionBombError)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is around the blocks of a paper. All texts are ready to print.

    `page_of` is a template with {page} and {pages}; `running` stands at the head of later pages; `foot` at the foot
    of each; `mark` ("Draft") is repeated there. `logo_alt` says what the logo is. A `bare` sheet has nothing around its
    blocks, not even margins: each of them fills pages of its own.
    """

    sender: str
    sender_lines: Sequence[str]
    logo: bytes
    logo_alt: str
    title: str
    subject: str
    language_tag: str
    page_of: str
    foot: str
    mark: str = ""
    landscape: bool = False
    bare: bool = False
    printed_on: date = date.min


def write(sheet: Sheet, blocks: Sequence[Block], to: BinaryIO) -> None:
    """Lay out `blocks` on `sheet` and write the PDF file to `to`. The same input gives the same bytes."""
    size = s.LANDSCAPE if sheet.landscape else s.PORTRAIT
    canvas = Canvas(
        to, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=sheet.language_tag
    )
    draw(sheet, blocks, Pen(canvas, height=size[1]), width=size[0])
    canvas.save()


def draw(sheet: Sheet, blocks: Sequence[Block], pen: Pen, *, width: float) -> None:
    """Lay out `blocks` on `sheet`, `width` points wide, and draw all pages and the metadata with `pen`."""
    root = Node("Document")
    if sheet.bare:
        _draw_bare(blocks, Room(0.0, width, pen.height, root), pen)
    else:
        _draw_furnished(sheet, blocks, pen, root, width=width)
    _finish(sheet, pen, root)


def _draw_bare(blocks: Sequence[Block], room: Room, pen: Pen) -> None:
    pieces = [piece for block in blocks for piece in block(room)]
    for placed in paginate(pieces, first_top=0.0, top=0.0, bottom=room.height):
        _paint_page(placed, pen)
        pen.next_page()


def _draw_furnished(sheet: Sheet, blocks: Sequence[Block], pen: Pen, root: Node, *, width: float) -> None:
    margin = _WIDE_MARGIN if sheet.landscape else _MARGIN
    head = _Letterhead(sheet, margin, width - margin, root)
    top, bottom = _HEAD + 24, pen.height - _FOOT
    room = Room(margin, width - 2 * margin, bottom - top, root)
    pieces = [piece for block in blocks for piece in block(room)]
    pages = paginate(pieces, first_top=head.bottom, top=top, bottom=bottom)
    for number, placed in enumerate(pages, start=1):
        if number == 1:
            head.paint(pen)
        _paint_page(placed, pen)
        _paint_furniture(sheet, pen, margin, width - margin, (number, len(pages)))
        pen.next_page()


def _paint_page(placed: Sequence[Placed], pen: Pen) -> None:
    for item in placed:
        if item.repeated:
            _paint_repeated(item, pen)
        else:
            item.piece.paint(pen, item.top)


def _paint_repeated(item: Placed, pen: Pen) -> None:
    """Draw a table's header again: for the eye only, a reader of the tags has met it."""
    with pen.untagged():
        item.piece.paint(pen, item.top)


class _Letterhead:
    """The first page's head: who sends the paper, the address lines, the logo on the right, a rule below."""

    def __init__(self, sheet: Sheet, left: float, right: float, root: Node) -> None:
        self.left, self.right = left, right
        self.image, self.logo_size = _logo(sheet.logo)
        width = right - left - (self.logo_size[0] + 24 if self.image else 0)
        self.texts = (
            [(line, s.SENDER) for line in wrap(sheet.sender, s.SENDER, width)] if sheet.sender.strip() else []
        )
        for text in _sender_lines(sheet):
            self.texts += [(line, s.SMALL) for line in wrap(text, s.SMALL, width)]
        self.sender_node = root.child("P")
        self.logo_node = root.child("Figure", alt=sheet.logo_alt)
        self.rule = _FIRST_HEAD + max(sum(style.leading for _, style in self.texts), self.logo_size[1]) + 12
        self.bottom = self.rule + 24

    def paint(self, pen: Pen) -> None:
        y = _FIRST_HEAD
        if self.texts:
            with pen.tagged(self.sender_node):
                for line, style in self.texts:
                    pen.text(line, style, left=self.left, top=y)
                    y += style.leading
        if self.image:
            width, height = self.logo_size
            foot = pen.height - _FIRST_HEAD - height
            box = f"{self.right - width:.2f} {foot:.2f} {self.right:.2f} {foot + height:.2f}"
            self.logo_node.attributes = f"/O /Layout /BBox [{box}]"
            with pen.tagged(self.logo_node):
                pen.picture(self.image, left=self.right - width, top=_FIRST_HEAD, width=width, height=height)
        with pen.decoration():
            pen.rule(left=self.left, right=self.right, top=self.rule, colour=s.ACCENT, thickness=1)


def _sender_lines(sheet: Sheet) -> list[str]:
    """The address lines that say something; run on where they would take too much room from the paper."""
    lines = [text.strip() for text in sheet.sender_lines if text.strip()]
    return lines if len(lines) <= _MOST_SENDER_LINES and not sheet.landscape else [" · ".join(lines)]


def _logo(data: bytes) -> tuple[ImageReader | None, tuple[float, float]]:
    """The picture and its size in points, at most `_LOGO`; nothing if there is none or it cannot be read.

    A paper must not fail for a broken logo: the letterhead then carries the name alone.
    """
    if not data:
        return None, (0.0, 0.0)
    try:
        with Image.open(BytesIO(data)) as opened:
            opened.draft("RGB", _LOGO_PIXELS)
            picture = ImageOps.exif_transpose(opened).convert("RGBA")
    except _UNREADABLE:
        return None, (0.0, 0.0)
    picture.thumbnail(_LOGO_PIXELS)
    scale = min(_LOGO[0] / picture.width, _LOGO[1] / picture.height)
    return ImageReader(picture), (picture.width * scale, picture.height * scale)


def _paint_furniture(sheet: Sheet, pen: Pen, left: float, right: float, page: tuple[int, int]) -> None:
    number, count = page
    width = right - left
    counter = one_line(sheet.page_of.format(page=number, pages=count), s.SMALL_RIGHT, width / 2)
    foot = one_line(sheet.foot, s.SMALL, width - counter.width - 24)
    with pen.decoration():
        if number > 1:
            _paint_running_head(sheet, pen, left, right)
        y = pen.height - 40
        pen.rule(left=left, right=right, top=y - 4, colour=s.HAIRLINE)
        pen.text(foot, s.SMALL, left=left, top=y)
        pen.text(counter, s.SMALL_RIGHT, left=left, top=y, width=width)


def _paint_running_head(sheet: Sheet, pen: Pen, left: float, right: float) -> None:
    width = right - left
    paper = one_line(_joined(sheet.title, sheet.mark), s.SMALL_RIGHT, width * 0.6)
    sender = one_line(sheet.sender, s.SMALL, width - paper.width - 24)
    y = _HEAD - 12
    pen.text(sender, s.SMALL, left=left, top=y)
    pen.text(paper, s.SMALL_RIGHT, left=left, top=y, width=width)
    pen.rule(left=left, right=right, top=y + 16, colour=s.HAIRLINE)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _finish(sheet: Sheet, pen: Pen, root: Node) -> None:
    """Metadata, language, bookmarks shown, structure tree."""
    canvas = pen.canvas
    title, author, subject = (
        " ".join(plain(text).split()) for text in (sheet.title, sheet.sender, sheet.subject)
    )
    day = sheet.printed_on if sheet.printed_on != date.min else date(2000, 1, 1)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator("Vækst Desk")
    canvas.setProducer("Vækst Desk")
    canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    doc = canvas._doc
    doc.Catalog.Metadata = _xmp(title, author, subject, sheet.language_tag, day)
    for number, page in enumerate(doc.Pages.pages):
        link_page(page, number)
        pack_page(page)
    write_tree(doc, root, pen.marked[: len(doc.Pages.pages)])


def _xmp(title: str, author: str, subject: str, language: str, day: date) -> Any:
    """The same metadata as XMP, which archives read."""
    stamp = f"{day.isoformat()}T00:00:00Z"
    text = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Vækst Desk</xmp:CreatorTool><pdf:Producer>Vækst Desk</pdf:Producer>
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
    stream = pdfdoc.PDFStream(
        dictionary=pdfdoc.PDFDictionary(
            {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
        ),
        content=text.encode("utf-8"),
        filters=[],
    )
    return stream
