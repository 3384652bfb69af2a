"""What Windows shows of the .exe without starting it: its icon and its version. Used by build.spec."""

import struct
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)  # those Windows asks for at 100 to 250 percent


def write_icon(svg: Path, ico: Path) -> None:
    """Renders a square SVG at every size of SIZES into one .ico file."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is not an SVG picture that Qt can read")
    ico.parent.mkdir(parents=True, exist_ok=True)
    ico.write_bytes(icon_file({size: rendered(renderer, size) for size in SIZES}))


def rendered(renderer: QSvgRenderer, size: int) -> bytes:
    """The picture as a PNG file of size by size pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """An .ico file of PNG pictures by size: a header, a directory entry for each, then the pictures."""
    offset = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, png in pictures.items():
        edge = size % 256  # 256 is written as 0
        directory += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return directory + b"".join(pictures.values())


def version_resource(version: str, file_name: str) -> Any:
    """The version block of an .exe, for PyInstaller; only Windows has what makes it."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = tuple(([int(part) for part in version.split(".")] + [0, 0, 0, 0])[:4])
    texts = {
        "CompanyName": "Vækst Desk contributors",
        "FileDescription": "Vækst Desk",
        "FileVersion": version,
        "InternalName": "vaekst-desk",
        "LegalCopyright": "Vækst Desk contributors. MIT License.",
        "OriginalFilename": file_name,
        "ProductName": "Vækst Desk",
        "ProductVersion": version,
    }
    table = info.StringTable("040904B0", [info.StringStruct(name, text) for name, text in texts.items()])
    languages = info.VarFileInfo([info.VarStruct("Translation", [0x0409, 0x04B0])])
    fixed = info.FixedFileInfo(filevers=numbers, prodvers=numbers)
    return info.VSVersionInfo(ffi=fixed, kids=[info.StringFileInfo([table]), languages])
