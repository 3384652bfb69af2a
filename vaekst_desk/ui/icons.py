"""The program's own icons: SVG lines on a 24 px grid, tinted with the palette when they are made."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from vaekst_desk.services.resources import resources_folder

_SIZES = (16, 24)
_TINTS = (
    (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    (QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
)


def icon(name: str) -> QIcon:
    """The icon `name`.svg in the colours of the application's palette as it is now.

    Widgets ask for it again when the palette changes. An icon that does not exist is an empty one.
    """
    palette = QGuiApplication.palette()
    colors = tuple((mode, palette.color(group, role).rgba()) for mode, group, role in _TINTS)
    return _tinted(name, colors, _screen_ratio())


def tinted_pixmap(name: str, color: QColor, size: int) -> QPixmap:
    """The icon in one colour, `size` logical pixels square, sharp on the sharpest screen."""
    return _pixmap(name, color.rgba(), size, _screen_ratio())


def app_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    return QIcon(str(resources_folder() / "icons" / "app.svg"))


def _screen_ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@cache
def _source(name: str) -> bytes:
    try:
        return (resources_folder() / "icons" / f"{name}.svg").read_bytes()
    except OSError:
        return b""


@cache
def _tinted(name: str, colors: tuple[tuple[QIcon.Mode, int], ...], ratio: float) -> QIcon:
    made = QIcon()
    for mode, rgba in colors if _source(name) else ():
        for size in _SIZES:
            made.addPixmap(_pixmap(name, rgba, size, ratio), mode)
    return made


@cache
def _pixmap(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    """The lines of the drawing, filled with one colour."""
    pixmap = QPixmap(_lines(name, size, ratio))
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor.fromRgba(rgba))
    painter.end()
    return pixmap


@cache
def _lines(name: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name)))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
