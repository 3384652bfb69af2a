"""Lato and its stand-ins: which font prints a character, how wide it is, how it is embedded.

Lato covers Latin, Greek and Cyrillic. Every other character comes from the first stand-in that has it: the Noto fonts in
the package ``manimgx-fonts`` (emoji in one ink, Hebrew, Arabic, Armenian, Georgian …), Inter and Fira Code for ticks, boxes
and stars; all under the SIL Open Font License. A character that no installed font has, every Chinese, Japanese and Korean one,
is printed as its code point in brackets, "[U+4E2D]": visible, searchable, never a box.

Not done: bidirectional text and the joining of letters (Arabic, Indic scripts print letter by letter, left to right).
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from vaekst_desk.documents.kit.kerning import Kerning
from vaekst_desk.documents.kit.style import Face

_ANY = ((0x0, 0x2E7F), (0xA4D0, 0xABFF), (0xE000, 0xF8FF), (0xFB00, 0x1FFFF))
_SIGNS = ((0x2000, 0x2BFF),)

# Each stand-in (package, file in it) with the code points it is asked for, in the order they are asked: opening a font takes some
# hundredths of a second, so a Hebrew letter should not open the Thai one, and a Chinese one none at all.
_STAND_INS = (
    ("manimgx_fonts", "NotoSans[wght].ttf", _ANY),
    ("manimgx_fonts", "NotoSansSymbols[wght].ttf", _ANY),
    ("manimgx_fonts", "NotoEmoji[wght].ttf", _ANY),
    ("fontpkg_inter", "files/Inter[opsz,wght].ttf", _SIGNS),
    ("fontpkg_fira_code", "files/FiraCode[wght].ttf", _SIGNS),
    ("manimgx_fonts", "NotoSansArmenian[wght].ttf", ((0x0530, 0x058F), (0xFB13, 0xFB17))),
    ("manimgx_fonts", "NotoSansHebrew[wght].ttf", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    (
        "manimgx_fonts",
        "NotoSansArabic[wght].ttf",
        ((0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFEFF)),
    ),
    ("manimgx_fonts", "NotoSansDevanagari[wght].ttf", ((0x0900, 0x097F), (0xA8E0, 0xA8FF))),
    ("manimgx_fonts", "NotoSansBengali[wght].ttf", ((0x0980, 0x09FF),)),
    ("manimgx_fonts", "NotoSansGurmukhi[wght].ttf", ((0x0A00, 0x0A7F),)),
    ("manimgx_fonts", "NotoSansGujarati[wght].ttf", ((0x0A80, 0x0AFF),)),
    ("manimgx_fonts", "NotoSansOriya[wght].ttf", ((0x0B00, 0x0B7F),)),
    ("manimgx_fonts", "NotoSansTamil[wght].ttf", ((0x0B80, 0x0BFF),)),
    ("manimgx_fonts", "NotoSansTelugu[wght].ttf", ((0x0C00, 0x0C7F),)),
    ("manimgx_fonts", "NotoSansKannada[wght].ttf", ((0x0C80, 0x0CFF),)),
    ("manimgx_fonts", "NotoSansMalayalam[wght].ttf", ((0x0D00, 0x0D7F),)),
    ("manimgx_fonts", "NotoSansSinhala[wght].ttf", ((0x0D80, 0x0DFF),)),
    ("manimgx_fonts", "NotoSansThai[wght].ttf", ((0x0E00, 0x0E7F),)),
    ("manimgx_fonts", "NotoSansLao[wght].ttf", ((0x0E80, 0x0EFF),)),
    ("manimgx_fonts", "NotoSansMyanmar[wght].ttf", ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F))),
    ("manimgx_fonts", "NotoSansGeorgian[wght].ttf", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))),
    ("manimgx_fonts", "NotoSansEthiopic[wght].ttf", ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F))),
    ("manimgx_fonts", "NotoSansKhmer[wght].ttf", ((0x1780, 0x17FF), (0x19E0, 0x19FF))),
)


# Latin letters, digits and the signs of ordinary prose: what prints as it is typed, without being looked at one by one.
_PLAIN = frozenset(char for char in map(chr, range(0x180)) if char.isprintable()) | frozenset("–—‘’“”„…")


class EmbeddedFont(TTFont):
    """A TrueType font whose text can be searched and copied beyond the 16-bit code points.

    reportlab 5.1 writes such a code point (every emoji) as five hex digits into the ToUnicode map, which readers cannot
    parse; the PDF specification wants UTF-16 there, at most 100 entries to a block.

    `advances` are the widths of characters in thousandths of the type size, `letters` those it has, `plain` those of
    them that need no second look before they are printed.
    """

    advances: dict[str, float]
    letters: frozenset[str]
    plain: frozenset[str]

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path))
        self.advances = {chr(code): width for code, width in self.face.charWidths.items()}
        self.letters = frozenset(chr(code) for code, glyph in self.face.charToGlyph.items() if glyph)
        self.plain = frozenset(_PLAIN & self.letters | {"\n"})
        self._kerning: Kerning | None = None
        self._kerns: dict[str, float] = {}

    def kern(self, first: str, second: str) -> float:
        """What to add between two characters, in thousandths of the type size."""
        if self._kerning is None:
            self._kerning = Kerning(_table(self.face, "GPOS"))
        pair = first + second
        if pair not in self._kerns:
            glyphs = self.face.charToGlyph
            units = self._kerning.between(glyphs.get(ord(first), 0), glyphs.get(ord(second), 0))
            self._kerns[pair] = units * 1000 / float(self.face.unitsPerEm)
        return self._kerns[pair]

    def encoded(self, text: str, doc: Any) -> list[tuple[str, bytes]]:
        """`text` as the subsets of the font in `doc` and its codes in them; characters new to `doc` join a subset."""
        state: Any = self.state.get(doc)
        assigned = state.assignments if state else {}
        if assigned.keys() >= set(map(ord, text)):
            try:
                return [(self.getSubsetInternalName(0, doc), text.translate(assigned).encode("latin-1"))]
            except UnicodeEncodeError:  # a character beyond the first subset
                pass
        return [
            (self.getSubsetInternalName(number, doc), codes) for number, codes in self.splitString(text, doc)
        ]

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's name
        """Write the font's subsets into `doc`, with UTF-16 ToUnicode maps."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        for name, subset in zip(names, subsets, strict=True):
            font = doc.idToObject["BasicFonts"].dict[name]
            doc.idToObject[font.ToUnicode.name].content = _to_unicode(subset)


def _table(face: Any, tag: str) -> bytes:
    """One table of a font file, empty if the font has none."""
    return bytes(face.get_table(tag)) if tag in face.table else b""


def _to_unicode(subset: list[int]) -> str:
    """The CMap that tells a reader which character each byte of a font subset stands for."""
    pairs = [
        f"<{byte:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for byte, code in enumerate(subset)
    ]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <{len(subset) - 1:02X}>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


@cache
def _package_folder(package: str) -> Path | None:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0])


@cache
def _load(name: str, path: Path) -> EmbeddedFont:
    font = EmbeddedFont(name, path)
    pdfmetrics.registerFont(font)
    return font


def font_named(name: str) -> EmbeddedFont:
    """A font that has been loaded, by its name."""
    font: Any = pdfmetrics.getFont(name)
    assert isinstance(font, EmbeddedFont)
    return font


@cache
def lato(face: Face) -> EmbeddedFont:
    """The cut of Lato called `face`, loaded on first use."""
    folder = _package_folder("fontpkg_lato")
    if folder is None:
        raise FileNotFoundError("the font package fontpkg-lato is not installed")
    return _load(face.value, folder / "files" / f"{face.value}.ttf")


@cache
def stand_in(code: int) -> EmbeddedFont | None:
    """The first font after Lato that has the character `code`, or None. Loads fonts only as far as it must."""
    for package, file, ranges in _STAND_INS:
        folder = _package_folder(package)
        if folder and any(low <= code <= high for low, high in ranges) and (folder / file).is_file():
            font = _load(Path(file).stem.partition("[")[0], folder / file)
            if font.face.charToGlyph.get(code):
                return font
    return None


@cache
def font_for(code: int, face: Face) -> EmbeddedFont | None:
    """The font that prints the character `code` in text set in `face`, or None if no font has it."""
    primary = lato(face)
    return primary if primary.face.charToGlyph.get(code) else stand_in(code)
