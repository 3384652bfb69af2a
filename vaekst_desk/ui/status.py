"""The status bar: which register, that all is saved, and how much is shown and selected."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from vaekst_desk.ui.list_page import ListPage
from vaekst_desk.ui.theme import quiet_text
from vaekst_desk.ui.workbench import Workbench


class Status(QStatusBar):
    """Says it in words; nothing blinks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register, self._counts = QLabel(self), QLabel(self)
        self._register.setContentsMargins(8, 0, 8, 0)
        self._counts.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._register, 1)
        self.addPermanentWidget(self._counts)
        self._lay_colors()

    def show_register(self, workbench: Workbench | None) -> None:
        """Names the open register."""
        if workbench is None:
            self._register.setText("")
            return
        saved = self.tr("open for reading only") if workbench.read_only else self.tr("all saved")
        self._register.setText(f"{workbench.desk.path.name} · {saved}")
        self._register.setToolTip(str(workbench.desk.path))

    def show_counts(self, page: ListPage | None) -> None:
        """Counts what the page shows."""
        if page is None:
            self._counts.setText("")
            return
        shown, selected = page.model.rowCount(), page.table.selected_count()
        words = self.tr("%n shown", "", shown) if page.model.complete else self.tr("counting …")
        if selected:
            words += " · " + self.tr("%n selected", "", selected)
        self._counts.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_colors()

    def _lay_colors(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
        for label in (self._register, self._counts):
            label.setPalette(palette)

    def register_text(self) -> str:
        """What is said of the register."""
        return self._register.text()

    def counts_text(self) -> str:
        """What is said of the page."""
        return self._counts.text()
