"""The panel at the right: everything about the selected thing, with ways to what it belongs to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from vaekst_desk.ui.theme import quiet_text

if TYPE_CHECKING:
    from vaekst_desk.ui.detail import Detail


class DetailPanel(QScrollArea):
    """Shows a `Detail`. `link_opened` asks for a row of a page, `closed` for the panel to fold away."""

    link_opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self.setAccessibleName(self.tr("Details"))
        self._shown: tuple[Detail | None, str, bool] = (None, "", False)
        self.say(self.tr("Nothing selected"))

    def detail(self) -> "Detail | None":
        """What is shown."""
        return self._shown[0]

    def say(self, text: str) -> None:
        """A few words where there is nothing to show."""
        self._shown = (None, text, False)
        label = QLabel(text)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
        label.setPalette(palette)
        self.setWidget(label)

    def show_detail(self, detail: "Detail", *, read_only: bool) -> None:
        """Shows one thing, from its top."""
        self._shown = (detail, "", read_only)
        from vaekst_desk.ui.detail_body import DetailBody

        self.setWidget(DetailBody(detail, read_only=read_only, go=self.link_opened.emit))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            detail, text, read_only = self._shown
            if detail:
                self.show_detail(detail, read_only=read_only)
            else:
                self.say(text)
