"""What is shown while no register is open: the ways in."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCommandLinkButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vaekst_desk.ui.icons import app_icon, icon
from vaekst_desk.ui.theme import quiet_text

_WIDTH = 480
_MARK = 64
_RECENT = 5


class StartPage(QWidget):
    """A new register, the example alliance, a file, or one of those open lately."""

    new_wanted = Signal()
    example_wanted = Signal()
    open_wanted = Signal()
    path_wanted = Signal(object)

    def __init__(self, recent: tuple[Path, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: list[tuple[QCommandLinkButton, str]] = []
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(2)
        column.addLayout(self._head())
        column.addSpacing(16)
        self.new_link = self._link(
            column,
            "new-register",
            self.tr("New register"),
            self.tr("Begin with an empty alliance of your own."),
        )
        self.example_link = self._link(
            column,
            "example",
            self.tr("Look at the example"),
            self.tr("An alliance with 41 people to try everything on."),
        )
        self.open_link = self._link(
            column, "open", self.tr("Open a register"), self.tr("A file that ends in .vaekst.")
        )
        self._add_recent(column, recent)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        self.new_link.clicked.connect(self.new_wanted)
        self.example_link.clicked.connect(self.example_wanted)
        self.open_link.clicked.connect(self.open_wanted)
        self._lay_icons()

    def _head(self) -> QHBoxLayout:
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(QSize(_MARK, _MARK)))
        title = QLabel(self.tr("Vækst Desk"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        under = QLabel(self.tr("The register, meetings and papers of the alliance"), self)
        self._under = under
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(under)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        head.addLayout(words, 1)
        return head

    def _link(self, column: QVBoxLayout, icon_name: str, text: str, under: str) -> QCommandLinkButton:
        button = QCommandLinkButton(text, under, self)
        button.setFixedWidth(_WIDTH)
        button.setIconSize(QSize(24, 24))
        button.setAutoDefault(True)  # Enter presses it too, as it does in a dialog
        self._links.append((button, icon_name))
        column.addWidget(button)
        return button

    def _add_recent(self, column: QVBoxLayout, recent: tuple[Path, ...]) -> None:
        known = [path for path in recent if path.exists()][:_RECENT]
        if not known:
            return
        title = QLabel(self.tr("Open recently"), self)
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        title.setContentsMargins(12, 16, 0, 4)
        column.addWidget(title)
        for path in known:
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(f'<a href="open" style="text-decoration:none">{escape(path.stem)}</a>')
            label.setToolTip(str(path))
            label.setAccessibleName(path.stem)
            label.setContentsMargins(12, 2, 0, 2)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.linkActivated.connect(lambda _address, chosen=path: self.path_wanted.emit(chosen))
            column.addWidget(label)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_icons()

    def _lay_icons(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_text(QPalette()))
        self._under.setPalette(palette)
        for button, name in self._links:
            button.setIcon(icon(name))
