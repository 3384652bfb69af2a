"""The day that a list is shown as of: typed, picked from a calendar, or today."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.as_of_popup import AsOfPopup


class AsOfButton(QToolButton):
    """Says the day; a click opens a typed date and a calendar."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._day = Workbench.today()
        self._popup: AsOfPopup | None = None
        self.setToolTip(self.tr("Who held a mandate on which day (Ctrl+D)"))
        self.clicked.connect(self.open_popup)
        self.set_day(self._day)

    def day(self) -> date:
        """The day shown."""
        return self._day

    def set_day(self, day: date) -> None:
        """Shows a day; says nothing."""
        self._day = day
        locale, shown = self.locale(), QDate(day.year, day.month, day.day)
        worded = locale.toString(
            shown, self.tr("d MMMM yyyy", "long date without weekday, as QLocale formats it")
        )
        text = self.tr("as of {date}").format(date=worded)
        self.setText(text + "  ▾")
        self.setShortcut(self.tr("Ctrl+D"))  # another text takes the shortcut away
        self.setAccessibleName(text)
        font = self.font()
        font.setBold(day != Workbench.today())
        self.setFont(font)

    def open_popup(self) -> None:
        """Opens the typed date with its calendar below the button."""
        from vaekst_desk.ui.as_of_popup import AsOfPopup

        self._popup = AsOfPopup(self._day, self)
        self._popup.day_chosen.connect(self._choose)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()
        self._popup.edit.setFocus()
        self._popup.edit.selectAll()

    def popup(self) -> "AsOfPopup | None":
        """The open popup."""
        return self._popup

    def _choose(self, day: date) -> None:
        if self._popup:
            self._popup.close()
            self._popup = None
        self.set_day(day)
        self.day_chosen.emit(day)
