"""Pages one below the other, drawn when they come into sight, at any zoom and sharp on any screen."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from vaekst_desk.ui.pdf_pages import PdfPages

_GAP = 16
_LEAST, _MOST = 0.25, 6.0
_STEP = 1.2
_KEPT = 12  # pictures kept beyond those in sight


class PageView(QAbstractScrollArea):
    """Shows a `PdfPages`. Ctrl and the wheel, or Ctrl with + and -, zoom; Ctrl+0 fits the width again."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._images: dict[int, QImage] = {}
        self._before: dict[int, QImage] = {}
        self._tops: list[int] = []
        self._zoom = 1.0
        self._fits = True
        self._page = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw_next)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # what is shown

    def show_pages(self, pages: PdfPages | None) -> None:
        """Shows another file, as far down as the one before was read; the one before is closed.

        The pictures of the one before stand until those of the new one are drawn, so that nothing flickers.
        """
        before = self._pages
        self._pages = pages
        self._forget_pictures(keep=pages is not None)
        self._lay_out()
        self._scrolled()
        if before is not None:
            before.close()

    @property
    def page(self) -> int:
        """The number of the page looked at, from 1; 0 without pages."""
        return self._page

    @property
    def drawn(self) -> frozenset[int]:
        """The pages, from 0, that there are pictures of."""
        return frozenset(self._images)

    @property
    def zoom(self) -> float:
        """Logical pixels to a point; 1.0 is 72 to the inch."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Shows the pages larger or smaller; the middle of what is seen stays the middle."""
        self._fits = False
        self._zoom_to(min(max(zoom, _LEAST), _MOST))

    def fit_width(self) -> None:
        """Makes the widest page just as wide as there is room."""
        self._fits = True
        self._zoom_to(self._fitting())

    def go_to_page(self, number: int) -> None:
        """Scrolls to a page, counted from 1."""
        if self._tops:
            self.verticalScrollBar().setValue(self._tops[min(max(number, 1), len(self._tops)) - 1] - _GAP)

    def _fitting(self) -> float:
        widest = max((size.width() for size in self._sizes()), default=595.0)
        return max((self.viewport().width() - 2 * _GAP) / widest, _LEAST)

    def _sizes(self) -> list[QSize]:
        return [] if self._pages is None else [size.toSize() for size in self._pages.sizes]

    def _zoom_to(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(self._height(), 1)
        if abs(zoom - self._zoom) > 0.001:
            self._zoom = zoom
            self._forget_pictures()
        self._lay_out()
        bar.setValue(round(middle * self._height() - self.viewport().height() / 2))
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)

    # where the pages are

    def _shown_size(self, at: int) -> QSize:
        assert self._pages is not None
        return (self._pages.sizes[at] * self._zoom).toSize()

    def _height(self) -> int:
        return self._tops[-1] + self._shown_size(len(self._tops) - 1).height() + _GAP if self._tops else 0

    def _lay_out(self) -> None:
        if self._fits:
            self._zoom = self._fitting()
        self._tops, top, width = [], _GAP, 0
        for at in range(len(self._pages) if self._pages else 0):
            size = self._shown_size(at)
            self._tops.append(top)
            top, width = top + size.height() + _GAP, max(width, size.width())
        room = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, top - room.height()))
        vertical.setPageStep(room.height())
        vertical.setSingleStep(40)
        horizontal.setRange(0, max(0, width + 2 * _GAP - room.width()))
        horizontal.setPageStep(room.width())

    def _rect(self, at: int) -> QRect:
        """Where a page lies in the viewport now."""
        size = self._shown_size(at)
        left = max((self.viewport().width() - size.width()) // 2, _GAP) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[at] - self.verticalScrollBar().value()), size)

    def _in_sight(self) -> range:
        if not self._tops:
            return range(0)
        top = self.verticalScrollBar().value()
        first = max(bisect_right(self._tops, top) - 1, 0)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(first, max(last, first + 1))

    def _scrolled(self) -> None:
        self.viewport().update()
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = bisect_right(self._tops, middle) or min(1, len(self._tops))
        if page != self._page:
            self._page = page
        self.page_changed.emit(self._page)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        edge = self.palette().color(QPalette.ColorRole.Dark)
        for at in self._in_sight():
            rect = self._rect(at)
            image = self._images.get(at)
            if image is None:
                self._soon.start(0)
                image = self._before.get(at)
            if image is None:
                painter.fillRect(rect, QColor(Qt.GlobalColor.white))
            else:
                painter.drawImage(rect, image)
            painter.setPen(edge)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _draw_next(self) -> None:
        """Draws one page that is in sight and has no picture yet, so that the window answers between pages."""
        if self._pages is None:
            return
        missing = [at for at in self._in_sight() if at not in self._images]
        if not missing:
            return
        ratio = self.devicePixelRatioF()
        image = self._pages.image(missing[0], self._zoom * ratio)
        image.setDevicePixelRatio(ratio)
        self._images[missing[0]] = image
        self._before.pop(missing[0], None)
        self._forget_far()
        self.viewport().update()

    def _forget_pictures(self, *, keep: bool = True) -> None:
        """All pictures are to be drawn anew; those in sight stand until they are."""
        known = self._before | self._images
        self._before = {at: known[at] for at in self._in_sight() if at in known} if keep else {}
        self._images.clear()

    def _forget_far(self) -> None:
        sight = self._in_sight()
        far = sorted((at for at in self._images if at not in sight), key=lambda at: abs(at - sight.start))
        for at in far[_KEPT:]:
            del self._images[at]

    # the user's hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._zoom_to(self._fitting())
        else:
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget_pictures()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * _STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar = self.verticalScrollBar()
        match (control, event.key()):
            case (True, Qt.Key.Key_Plus | Qt.Key.Key_Equal):
                self.set_zoom(self._zoom * _STEP)
            case (True, Qt.Key.Key_Minus):
                self.set_zoom(self._zoom / _STEP)
            case (True, Qt.Key.Key_0):
                self.fit_width()
            case (False, Qt.Key.Key_PageDown | Qt.Key.Key_Space):
                bar.setValue(bar.value() + bar.pageStep())
            case (False, Qt.Key.Key_PageUp):
                bar.setValue(bar.value() - bar.pageStep())
            case (_, Qt.Key.Key_Home):
                bar.setValue(0)
            case (_, Qt.Key.Key_End):
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)
