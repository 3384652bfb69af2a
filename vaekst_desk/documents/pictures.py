"""A photograph or drawing as a page of its own: its pixels as they are, turned as the camera held it."""

import warnings
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Name, Pdf
from PIL import Image

from vaekst_desk.documents.kit.style import PORTRAIT
from vaekst_desk.domain.errors import ErrorCode, UserError

_MARGIN = 40.0
_POINTS_PER_PIXEL = 0.75  # 96 to the inch at most: a small picture is not blown up
_ORIENTATION = 0x0112
_SPACES: Mapping[str, tuple[str, int]] = {
    "L": ("/DeviceGray", 1),
    "RGB": ("/DeviceRGB", 3),
    "CMYK": ("/DeviceCMYK", 4),
}

# How each Exif orientation puts the unit square of an image into its box, `width` x `height` as it is seen (Exif 2.32,
# tag 274): the four factors of the matrix, then the corner it starts from, each in parts of width or height.
_TURNS: Mapping[int, tuple[int, int, int, int, int, int]] = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
_LYING = 5  # from this orientation on, width and height change places

# What Pillow raises for the many ways in which a picture can be damaged.
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError, Image.DecompressionBombError)


def picture_page(content: bytes | Path) -> Pdf:
    """A PDF of one A4 page with the JPEG or PNG on it. Raises ANNEX_BROKEN, also for one too large to unpack."""
    data = content if isinstance(content, bytes) else content.read_bytes()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
                return _page(image, data)
    except _UNREADABLE:
        raise UserError(ErrorCode.ANNEX_BROKEN) from None


def _page(image: Image.Image, data: bytes) -> Pdf:
    turn = image.getexif().get(_ORIENTATION, 1)
    turn = turn if turn in _TURNS else 1
    across, down = image.size if turn < _LYING else (image.height, image.width)
    page_width, page_height = PORTRAIT if down >= across else (PORTRAIT[1], PORTRAIT[0])
    room = page_width - 2 * _MARGIN, page_height - 2 * _MARGIN
    scale = min(room[0] / across, room[1] / down, _POINTS_PER_PIXEL)
    width, height = across * scale, down * scale
    a, b, c, d, e, f = _TURNS[turn]
    left, foot = (page_width - width) / 2, page_height - _MARGIN - height
    numbers = (a * width, b * height, c * width, d * height, left + e * width, foot + f * height)
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=(page_width, page_height))
    matrix = " ".join(f"{number:.3f}" for number in numbers)
    page.obj.Contents = pdf.make_stream(f"q {matrix} cm /Picture Do Q".encode())
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Picture=_stream(pdf, image, data)))
    return pdf


def _stream(pdf: Pdf, image: Image.Image, data: bytes) -> Any:
    """The image as PDF holds it: a JPEG byte for byte, anything else unpacked and packed again without loss."""
    if image.format == "JPEG" and image.mode in _SPACES:
        stream = _image(pdf, image, data)
        stream.Filter = Name.DCTDecode
        if image.mode == "CMYK" and "adobe" in image.info:  # Adobe stores its inks inverted
            stream.Decode = Array([1, 0] * 4)
        return stream
    if Image.MAX_IMAGE_PIXELS and image.width * image.height > Image.MAX_IMAGE_PIXELS:
        raise ValueError("too large to unpack")
    profile = image.info.get("icc_profile")
    clear = image.has_transparency_data
    grey = image.mode in ("1", "L", "LA") or image.mode.startswith("I")
    whole = _eight_bits(image).convert("RGBA") if clear else _eight_bits(image)
    colours = whole.convert("L" if grey else "RGB")
    colours.info = {"icc_profile": profile} if profile else {}
    stream = _image(pdf, colours, colours.tobytes())
    if clear:
        alpha = whole.getchannel("A")
        alpha.info = {}
        stream.SMask = _image(pdf, alpha, alpha.tobytes())
    return stream


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen bits of grey brought down to eight, which is more than a printer shows; other images as they are."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("I").point(lambda value: value / 256).convert("L")


def _image(pdf: Pdf, image: Image.Image, data: bytes) -> Any:
    device, channels = _SPACES[image.mode]
    space: pikepdf.Object = Name(device)
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and _is_for(profile, channels):
        space = Array([Name.ICCBased, pdf.make_stream(profile, N=channels, Alternate=space)])
    return pdf.make_stream(
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        ColorSpace=space,
        BitsPerComponent=8,
    )


def _is_for(profile: bytes, channels: int) -> bool:
    """Whether a colour profile is one for images of so many channels, by its header (ICC.1, 7.2)."""
    return profile[36:40] == b"acsp" and profile[16:20] == {1: b"GRAY", 3: b"RGB ", 4: b"CMYK"}[channels]
