"""A date as people type it: "24/11", "24-11-26", "i morgen", "torsdag"; shown as "24.11.2026" with its weekday."""

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFrame, QVBoxLayout, QWidget

from vaekst_desk.domain.dates import parse_date, short_date
from vaekst_desk.ui.parsed_edit import ParsedEdit
from vaekst_desk.ui.strokes import calendar_icon
from vaekst_desk.ui.workbench import Workbench


class DateEdit(ParsedEdit[date]):
    """A line edit for a date. Up and Down step a day, Page Up and Page Down a month, Alt+Down opens the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar: CalendarPopup | None = None
        self._open = QAction(
            calendar_icon(self.palette()), self.tr("Choose from a calendar (Alt+Down)"), self
        )
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, self.ActionPosition.TrailingPosition)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00.0000") + 64)

    def parse(self, text: str) -> date:
        return parse_date(text, today=Workbench.today())

    def shown(self, value: date) -> str:
        return short_date(value)

    def hint(self, value: date) -> str:
        return self.locale().dayName(value.isoweekday())

    def stepped(self, value: date | None, steps: int, *, large: bool) -> date | None:
        if value is None:
            return Workbench.today()
        try:
            return months_later(value, steps) if large else value + timedelta(days=steps)
        except (OverflowError, ValueError):
            return None

    def sizeHint(self) -> QSize:
        widest = max((self.locale().dayName(day) for day in range(1, 8)), key=len)
        width = self.fontMetrics().horizontalAdvance(f"00.00.0000 {widest}") + 72
        return QSize(width, super().sizeHint().height())

    def open_calendar(self) -> None:
        """Shows the calendar below the edit; a chosen day goes into the edit."""
        if self.isReadOnly() or not self.isEnabled():
            return
        if self._calendar is None:
            self._calendar = CalendarPopup(self)
            self._calendar.days.clicked.connect(self._choose)
            self._calendar.days.activated.connect(self._choose)
        self._calendar.open_at(self.known_value() or Workbench.today())

    def _choose(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.set_value(date(day.year(), day.month(), day.day()))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_open"):
            self._open.setIcon(calendar_icon(self.palette()))
        super().changeEvent(event)


class CalendarPopup(QFrame):
    """A month to choose a day from, Monday first, with week numbers."""

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit, Qt.WindowType.Popup)
        self._edit = edit
        self.setFrameStyle(QFrame.Shape.StyledPanel)
        self.days = QCalendarWidget(self)
        self.days.setLocale(edit.locale())
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.days.setGridVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.days)

    def open_at(self, day: date) -> None:
        """Opens below the edit, or above where the screen ends, on a day."""
        self.days.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        below = self._edit.mapToGlobal(QPoint(0, self._edit.height()))
        screen = QApplication.screenAt(below) or self._edit.screen()
        room = screen.availableGeometry()
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        fits = below.y() + self.height() <= room.bottom()
        self.move(left, below.y() if fits else below.y() - self._edit.height() - self.height())
        self.show()
        self.days.setFocus()


def months_later(day: date, months: int) -> date:
    """The same day some months later or earlier, or the month's last where it is shorter. Raises `ValueError`."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
