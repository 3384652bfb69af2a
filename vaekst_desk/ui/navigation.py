"""The pages at the left, each with a count only where something waits."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from vaekst_desk.ui.icons import tinted_pixmap
from vaekst_desk.ui.theme import blended

_WIDTH = 184
_ROW = 40
_GLYPH = 20


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PageEntry:
    """One page as the navigation names it; its icon has its id for a name."""

    id: str
    title: str


class Navigation(QWidget):
    """`page_chosen` carries the id of the page to show. Up and Down go from page to page."""

    page_chosen = Signal(str)

    def __init__(self, entries: tuple[PageEntry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(_WIDTH)
        self._buttons: dict[str, PageButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(0)
        for number, entry in enumerate(entries, 1):
            button = PageButton(entry, number, self)
            button.toggled.connect(lambda on, page=entry.id: self._toggled(page, on=on))
            self._buttons[entry.id] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def show_page(self, page_id: str) -> None:
        """Marks a page as the one shown, without asking for it."""
        blocked = self.blockSignals(True)
        self._buttons[page_id].setChecked(True)
        self.blockSignals(blocked)

    def current_page(self) -> str:
        """The id of the page marked; empty for none."""
        return next((page for page, button in self._buttons.items() if button.isChecked()), "")

    def set_counts(self, counts: Mapping[str, int], words: Mapping[str, str]) -> None:
        """How much waits on which page, and what that is for whoever hears or points at it."""
        for page, button in self._buttons.items():
            button.set_count(counts.get(page, 0), words.get(page, ""))

    def counts(self) -> dict[str, int]:
        """The counts shown."""
        return {page: button.count for page, button in self._buttons.items() if button.count}

    def has_focus(self) -> bool:
        """Whether one of the pages has the keyboard."""
        return any(button.hasFocus() for button in self._buttons.values())

    def _toggled(self, page: str, *, on: bool) -> None:
        if on:
            self.setFocusProxy(self._buttons[page])
            self.page_chosen.emit(page)


class PageButton(QAbstractButton):
    """Icon, name and count in the palette's colours; the page shown has the accent at its edge."""

    def __init__(self, entry: PageEntry, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._keys, self.count = entry.id, f"Ctrl+{number}", 0
        self.setText(entry.title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_count(0, "")

    def set_count(self, count: int, words: str) -> None:
        """Shows how much waits; nothing for none."""
        self.count = count
        waits = words if count else ""
        self.setAccessibleName(f"{self.text()}, {waits}" if waits else self.text())
        self.setToolTip(f"{self.text()} ({self._keys})" + (f"\n{waits}" if waits else ""))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 16, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, palette = QPainter(self), self.rect().adjusted(0, 1, 0, -1), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = palette.color(QPalette.ColorRole.WindowText)
        self._paint_ground(painter, rect, palette)
        glyph = tinted_pixmap(self._icon, text, _GLYPH)
        painter.drawPixmap(rect.left() + 12, rect.center().y() - _GLYPH // 2 + 1, glyph)
        font = painter.font()
        font.setWeight(font.Weight.DemiBold if self.isChecked() else font.Weight.Normal)
        painter.setFont(font)
        room = rect.adjusted(44, 0, -8, 0)
        if self.count:
            room.setRight(self._paint_count(painter, rect, palette) - 4)
        painter.setPen(text)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_ground(self, painter: QPainter, rect: QRect, palette: QPalette) -> None:
        text, window = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
        shade = 0.10 if self.isChecked() else 0.05 if self.underMouse() else 0
        if shade:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blended(text, window, shade))
            painter.drawRoundedRect(QRectF(rect), 5, 5)
        if self.isChecked():
            painter.setBrush(palette.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - 8, 3, 17), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(blended(text, window, 0.6))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_count(self, painter: QPainter, rect: QRect, palette: QPalette) -> int:
        """Draws the count; the left edge of it."""
        width = max(20, painter.fontMetrics().horizontalAdvance(str(self.count)) + 12)
        box = QRectF(rect.right() - width - 7, rect.center().y() - 9, width, 19)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 9.5, 9.5)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.count))
        return int(box.left())
