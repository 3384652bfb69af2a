"""Several papers and annexes in one PDF: bookmarks, stamps, pictures as pages, other files attached.

What is read here was made by anybody: whatever is wrong with a file ends in a `UserError`, never in a crash.
"""

import warnings
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import AttachedFileSpec, Dictionary, Name, Pdf

from vaekst_desk.documents import bookmarks, kit, printing
from vaekst_desk.documents.bookmarks import Bookmark
from vaekst_desk.documents.kit.stamps import Stamp, stamps
from vaekst_desk.documents.pictures import picture_page
from vaekst_desk.documents.stamping import Stamper
from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.vocabulary import Language

_PDF = "application/pdf"
_PICTURES = frozenset({"image/jpeg", "image/png"})
_MAKER = "Vækst Desk"

# What pikepdf raises for the many ways in which a PDF can be damaged.
_UNREADABLE = (
    pikepdf.PdfError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    NotImplementedError,
    RuntimeError,
    ArithmeticError,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an assembled PDF, called `title` in its bookmarks at `level` (0 is outermost).

    `stamp` ("Bilag 3.1") is put on each page. A file that is neither PDF, JPEG nor PNG is attached as `file_name`.
    """

    title: str
    content: bytes | Path
    media_type: str = _PDF
    stamp: str = ""
    level: int = 0
    file_name: str = ""


def inspect(content: bytes | Path) -> int:
    """How many pages a PDF has. Raises ANNEX_BROKEN, ANNEX_PASSWORD."""
    with _opened(content) as pdf:
        return len(pdf.pages)


def assemble(parts: Sequence[Part], *, title: str, language: Language, author: str = "") -> bytes:
    """One PDF of all `parts` in their order; the same parts give the same bytes.

    Raises ANNEX_BROKEN and ANNEX_PASSWORD with the `name` of the part.
    """
    words = wording(language)
    with ExitStack() as stack:
        target = stack.enter_context(Pdf.new())
        sources = _Sources(stack, words)
        placed = [_place(part, target, sources) for part in parts]
        _stamp(placed, target, sources)
        _bookmark(placed, target)
        _describe(target, words, title=title, author=author)
        file = BytesIO()
        with warnings.catch_warnings():
            # of form fields a damaged annex no longer holds together
            warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
            target.save(file, deterministic_id=True)
        return file.getvalue()


@dataclass(frozen=True, slots=True)
class _Placed:
    """A part with its pages in the assembled file, from `start`, and the root of the bookmarks it brought."""

    part: Part
    start: int
    pages: int
    brought: Dictionary | None


@dataclass(slots=True)
class _Sources:
    """The opened files of the parts, each once; they stay open until the assembled file is written."""

    stack: ExitStack
    words: Wording
    opened: dict[bytes | Path, Pdf] = field(default_factory=dict)

    def pdf(self, part: Part) -> Pdf:
        """The pages of a part."""
        if part.media_type == _PDF or part.media_type in _PICTURES:
            if part.content not in self.opened:
                self.opened[part.content] = self.stack.enter_context(_read(part))
            return self.opened[part.content]
        return self.stack.enter_context(Pdf.open(BytesIO(_file_page(part, self.words))))


def _read(part: Part) -> Pdf:
    return picture_page(part.content) if part.media_type in _PICTURES else _opened(part.content)


def _opened(content: bytes | Path) -> Pdf:
    """A PDF that has pages and can be read without a password."""
    try:
        pdf = Pdf.open(BytesIO(content) if isinstance(content, bytes) else content)
    except pikepdf.PasswordError:
        raise UserError(ErrorCode.ANNEX_PASSWORD) from None
    except _UNREADABLE:
        raise UserError(ErrorCode.ANNEX_BROKEN) from None
    try:
        broken = not len(pdf.pages)
    except _UNREADABLE:
        broken = True
    if broken:
        pdf.close()
        raise UserError(ErrorCode.ANNEX_BROKEN)
    return pdf


def _place(part: Part, target: Pdf, sources: _Sources) -> _Placed:
    try:
        source = sources.pdf(part)
        start = len(target.pages)
        target.add_pages_from(source, outlines="preserve" if part.media_type == _PDF else "ignore")
    except UserError as error:
        raise UserError(error.code, name=part.file_name or part.title) from None
    except _UNREADABLE:
        raise UserError(ErrorCode.ANNEX_BROKEN, name=part.file_name or part.title) from None
    if part.media_type != _PDF and part.media_type not in _PICTURES:
        _attach(part, target)
    return _Placed(part, start, len(target.pages) - start, bookmarks.taken(target))


def _file_page(part: Part, words: Wording) -> bytes:
    """A page that names a file which is no pages itself."""
    sheet = kit.Sheet("", (), b"", "", part.title, words.annexes, words.language_tag, "", "")
    text = words.attached_file.format(name=part.file_name or part.title)
    return printing.print_sheet(sheet, [kit.title(part.title), kit.paragraph(text)])


def _attach(part: Part, target: Pdf) -> None:
    data = part.content if isinstance(part.content, bytes) else part.content.read_bytes()
    name = part.file_name or part.title
    key = " ".join(filter(None, (part.stamp, name)))
    while key in target.attachments:
        key = f"{key} ({len(target.attachments) + 1})"
    target.attachments[key] = AttachedFileSpec(
        target, data, description=part.title, filename=name, mime_type=part.media_type
    )


def _stamp(placed: Sequence[_Placed], target: Pdf, sources: _Sources) -> None:
    stamped = [
        (
            each.start + number,
            sources.words.stamp.format(stamp=each.part.stamp, page=number + 1, pages=each.pages),
        )
        for each in placed
        if each.part.stamp.strip()
        for number in range(each.pages)
    ]
    if not stamped:
        return
    made, fonts = _drawn([text for _, text in stamped])
    pages = list(target.pages)
    stamper = Stamper(target, sources.stack.enter_context(Pdf.open(BytesIO(fonts))))
    for (number, _), stamp in zip(stamped, made, strict=True):
        stamper.put(pages[number], stamp)


def _drawn(texts: Sequence[str]) -> tuple[list[Stamp], bytes]:
    with printing.LOCK:
        return stamps(texts)


def _bookmark(placed: Sequence[_Placed], target: Pdf) -> None:
    pages = target.pages
    bookmarks.write(
        target,
        [Bookmark(each.part.title, each.part.level, pages[each.start], each.brought) for each in placed],
    )


def _describe(target: Pdf, words: Wording, *, title: str, author: str) -> None:
    target.Root.Lang = pikepdf.String(words.language_tag)
    target.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    target.Root.PageMode = Name.UseOutlines
    target.docinfo["/Title"] = title
    target.docinfo["/Author"] = author
    target.docinfo["/Creator"] = target.docinfo["/Producer"] = _MAKER
    with target.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["dc:title"] = title
        if author:
            xmp["dc:creator"] = [author]
        xmp["dc:language"] = {words.language_tag}
        xmp["xmp:CreatorTool"] = xmp["pdf:Producer"] = _MAKER
