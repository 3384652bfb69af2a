"""From what somebody typed to lines of glyph runs. There is no markup here, so there is nothing to escape.

Text is normalised to NFC. A tab prints as four spaces; other control characters and characters no font has print
as their code point in brackets; characters that are invisible by definition (joiners, variation selectors, direction
marks, soft hyphens) are left out. Lines break at spaces and after hyphens and slashes within long words; a word longer than the line
breaks where it must.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, groupby

from vaekst_desk.documents.kit.fonts import EmbeddedFont, font_for, lato
from vaekst_desk.documents.kit.style import Face, TextStyle

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_SPACES = frozenset(" \u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a")
_JOINTS = frozenset("-/\u2010\u2013\u2014")
_JOINT = re.compile(r"\S{3}.\S{3}")
_KERNED_FROM = 12.0  # points: in smaller type loose pairs are not seen, and each costs a drawing operation
_LOOK_ALIKES = {"\u2011": "-", "\u202f": "\u00a0", "\u3000": "\u00a0\u00a0", "\t": "    "}


@dataclass(frozen=True, slots=True)
class Run:
    """Characters printed from one font; `width` in points."""

    font: str
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it will be printed."""

    runs: tuple[Run, ...]
    width: float


def plain(text: str, face: Face = Face.REGULAR) -> str:
    """`text` as it will be printed: the same characters, except those the module's docstring names."""
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    if lato(face).plain.issuperset(text):
        return text
    return "".join([_printable(char, face) for char in _INVISIBLE.sub("", text)])


@lru_cache(maxsize=20_000)
def _printable(char: str, face: Face) -> str:
    if char == "\n":
        return char
    char = _LOOK_ALIKES.get(char, char)
    if unicodedata.category(char[0]) in ("Cc", "Cs", "Co") or font_for(ord(char[0]), face) is None:
        return f"[U+{ord(char):04X}]"
    return char


def wrap(text: str, style: TextStyle, width: float) -> list[Line]:
    """Break `text` into lines at most `width` points wide; a newline ends a line. Gives one empty line for no text."""
    ready = plain(text, style.face)
    return [line for part in ready.split("\n") for line in _wrap_part(part.rstrip(" "), style, width)]


def one_line(text: str, style: TextStyle, width: float) -> Line:
    """`text` on one line, cut with "…" where it is wider than `width` points."""
    ready = plain(text, style.face).replace("\n", " ")
    lines = _wrap_part(ready.rstrip(), style, width)
    if len(lines) == 1:
        return lines[0]
    cut = next(_parts(ready, style, width - measure("…", style)))
    return _line(cut + "…", style)


def longest_word(text: str, style: TextStyle) -> float:
    """The width in points below which a word of `text` would have to be broken."""
    return max((measure(word, style) for word in plain(text, style.face).split()), default=0.0)


def measure(text: str, style: TextStyle) -> float:
    """The width of `text`, already `plain`, in points."""
    return _em_width(text, style.face) * style.size / 1000


@lru_cache(maxsize=4096)
def _em_width(text: str, face: Face) -> float:
    return sum(_advances(text, face))


def _advances(text: str, face: Face) -> list[float]:
    try:
        return list(map(lato(face).advances.__getitem__, text))
    except KeyError:
        return [_font(char, face).advances.get(char, 0.0) for char in text]


def _font(char: str, face: Face) -> EmbeddedFont:
    return font_for(ord(char), face) or lato(face)


def _wrap_part(text: str, style: TextStyle, width: float) -> list[Line]:
    whole = _line(text, style)
    return [whole] if whole.width <= width else [_line(part, style) for part in _parts(text, style, width)]


def _parts(text: str, style: TextStyle, width: float) -> Iterator[str]:
    """Cut `text` greedily into parts that fit; spaces at a break belong to no line."""
    edges = [0.0, *accumulate(_advances(text, style.face))]
    room = width * 1000 / style.size + 1e-6
    start, length = 0, len(text)
    while start < length:
        fit = bisect_right(edges, edges[start] + room) - 1
        end = length if fit >= length else _break_at(text, start, fit)
        yield text[start:end].rstrip(" ")
        start = end
        while start < length and text[start] == " ":
            start += 1


def _break_at(text: str, start: int, fit: int) -> int:
    """Where to end the line that begins at `start` and has room up to `fit`: after a space, or within a word."""
    if fit > start and text[fit] == " ":
        return fit
    for end in range(fit, start, -1):
        if _may_break(text, start, end):
            return end
    end = max(fit, start + 1)
    while end > start + 1 and unicodedata.combining(text[end]):
        end -= 1
    return end


def _may_break(text: str, start: int, end: int) -> bool:
    """After a space; after a hyphen, dash or slash with three letters on each side, so that "A/S" is not parted."""
    last = text[end - 1]
    if last in _SPACES:
        return bool(text[start:end].strip(" "))
    return last in _JOINTS and end - 4 >= start and _JOINT.fullmatch(text[end - 4 : end + 3]) is not None


@lru_cache(maxsize=4096)
def _line(text: str, style: TextStyle) -> Line:
    face = style.face
    if lato(face).letters.issuperset(text):
        runs = (
            _kerned(text, style)
            if style.size >= _KERNED_FROM
            else [Run(face.value, text, measure(text, style))]
        )
        return Line(tuple(runs) if text else (), sum(run.width for run in runs))
    made = []
    for font, chars in groupby(text, key=lambda char: _font(char, face).fontName):
        part = "".join(chars)
        made.append(Run(font, part, measure(part, style)))
    return Line(tuple(made), sum(run.width for run in made))


def _kerned(text: str, style: TextStyle) -> list[Run]:
    """`text` in runs that end where two letters are set closer, or wider, than their widths say."""
    font = lato(style.face)
    runs, start = [], 0
    for end in range(1, len(text) + 1):
        kern = font.kern(text[end - 1], text[end]) if end < len(text) else 0.0
        if kern or end == len(text):
            part = text[start:end]
            runs.append(Run(font.fontName, part, measure(part, style) + kern * style.size / 1000))
            start = end
    return runs
