"""The few small drawings that dialogs need, painted in the palette's colours at any scale."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

_GRID = 24.0


class Tone(Enum):
    """What a message beside a field is: refused, doubtful, or only worth knowing."""

    ERROR = "error"
    DOUBT = "doubt"
    NOTE = "note"


_HUES = {Tone.ERROR: 0.0, Tone.DOUBT: 36 / 360, Tone.NOTE: 210 / 360}


def tone_color(tone: Tone, palette: QPalette) -> QColor:
    """The colour of a tone that can be read on the palette's window: dark on light, light on dark."""
    dark = palette.color(QPalette.ColorRole.Window).lightnessF() < 0.5
    return QColor.fromHslF(_HUES[tone], 0.85, 0.72 if dark else 0.33)


def _painted(size: int, ratio: float, color: QColor, paint: Callable[[QPainter], None]) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / _GRID, pixmap.height() / _GRID)
    painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    paint(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def tone_mark(tone: Tone, palette: QPalette, *, size: int, ratio: float) -> QPixmap:
    """The shape of a tone: a ring with a stroke for an error, a triangle for a doubt, a ring with an i for a note."""
    return _painted_tone(tone, tone_color(tone, palette), size, ratio)


def tone_icon(tone: Tone, palette: QPalette) -> QIcon:
    """The mark of a tone for a line of a table, which may be selected."""
    icon = QIcon()
    for ratio in (1.0, 2.0):
        icon.addPixmap(tone_mark(tone, palette, size=16, ratio=ratio))
        selected = palette.color(QPalette.ColorRole.HighlightedText)
        icon.addPixmap(_painted_tone(tone, selected, 16, ratio), QIcon.Mode.Selected)
    return icon


def _painted_tone(tone: Tone, color: QColor, size: int, ratio: float) -> QPixmap:
    def paint(painter: QPainter) -> None:
        if tone is Tone.DOUBT:
            painter.drawPolygon(QPolygonF([QPointF(12, 3), QPointF(22, 20.5), QPointF(2, 20.5)]))
            painter.drawLine(QPointF(12, 9), QPointF(12, 14))
            painter.drawPoint(QPointF(12, 17.3))
            return
        painter.drawEllipse(QPointF(12, 12), 9.5, 9.5)
        stroke, dot = ((7, 13), 16.8) if tone is Tone.ERROR else ((11, 17), 7.2)
        painter.drawLine(QPointF(12, stroke[0]), QPointF(12, stroke[1]))
        painter.drawPoint(QPointF(12, dot))

    return _painted(size, ratio, color, paint)


def _icon(palette: QPalette, paint: Callable[[QPainter], None]) -> QIcon:
    icon = QIcon()
    for ratio in (1.0, 2.0):
        color = palette.color(QPalette.ColorRole.Text)
        icon.addPixmap(_painted(16, ratio, color, paint))
        faded = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        icon.addPixmap(_painted(16, ratio, faded, paint), QIcon.Mode.Disabled)
    return icon


def calendar_icon(palette: QPalette) -> QIcon:
    """A leaf of a calendar."""

    def paint(painter: QPainter) -> None:
        painter.drawRoundedRect(QRectF(3, 5, 18, 16), 2, 2)
        painter.drawLine(QPointF(3, 10), QPointF(21, 10))
        painter.drawLine(QPointF(8, 2.5), QPointF(8, 6.5))
        painter.drawLine(QPointF(16, 2.5), QPointF(16, 6.5))

    return _icon(palette, paint)


def chevron_icon(palette: QPalette) -> QIcon:
    """The mark of a list that opens below."""

    def paint(painter: QPainter) -> None:
        painter.drawPolyline(QPolygonF([QPointF(6, 9.5), QPointF(12, 15.5), QPointF(18, 9.5)]))

    return _icon(palette, paint)
