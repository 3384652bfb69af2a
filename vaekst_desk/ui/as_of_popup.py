"""What the as-of button opens: a date to type and a month to click in."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.workbench import Workbench


class AsOfPopup(QWidget):
    """A date to type, a month to click in, and the way back to today."""

    day_chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = DateEdit(self)
        self.edit.set_value(day)
        self.edit.setAccessibleName(self.tr("Shown as of"))
        for action in self.edit.actions():  # the calendar is here already
            self.edit.removeAction(action)
        self.edit.returnPressed.connect(self._take_typed)
        today = QPushButton(self.tr("Today"), self)
        today.clicked.connect(lambda: self.day_chosen.emit(Workbench.today()))
        self.calendar = QCalendarWidget(self)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._take_picked)
        self.calendar.activated.connect(self._take_picked)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.edit, 1)
        top.addWidget(today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.calendar)

    def _take_typed(self) -> None:
        day = self.edit.known_value()
        if day is None:
            self.edit.selectAll()
        else:
            self.day_chosen.emit(day)

    def _take_picked(self, day: QDate) -> None:
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))
