"""The top of a page: its name and its siblings, how many, as of when, and what can be begun here."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from vaekst_desk.ui.as_of import AsOfButton
from vaekst_desk.ui.filter_bar import Chip
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.theme import quiet_text

_HEADING = 1.5


class PageHeader(QWidget):
    """The page connects its buttons and fills its menus. `sibling_wanted` carries the id of the sibling chosen."""

    sibling_wanted = Signal(str)

    def __init__(
        self, title: str, new: str, *, with_as_of: bool, with_print: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._count = QLabel(title, self), QLabel(self)
        self._siblings = QHBoxLayout()
        self._siblings.setSpacing(4)
        self.as_of = AsOfButton(self) if with_as_of else None
        self.new_button = QPushButton(new, self)
        self.print_button = self._make_print() if with_print else None
        self.more_button, self.more_menu = self._make_more(), QMenu(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(self._siblings)
        layout.addWidget(self._count)
        if self.as_of:
            layout.addWidget(self.as_of)
        layout.addStretch(1)
        for button in (self.new_button, self.print_button, self.more_button):
            if button:
                layout.addWidget(button)
        self._lay_look()

    def set_count(self, text: str) -> None:
        """How many rows are shown."""
        self._count.setText(text)

    def count(self) -> str:
        """The count as shown."""
        return self._count.text()

    def set_siblings(self, titles: Mapping[str, str], shown: str) -> None:
        """One toggle for each sibling by its id; the one shown stays pressed, whatever is clicked. Ctrl+Tab turns to the next."""
        for page_id, title in titles.items():
            chip = Chip(self)
            chip.setText(title)
            chip.setAccessibleName(title)
            chip.setChecked(page_id == shown)
            chip.clicked.connect(lambda _on=False, each=chip, page=page_id: self._ask_for(each, page, shown))
            self._siblings.addWidget(chip)
        order = list(titles)
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)) if order else ():
            wanted = order[(order.index(shown) + by) % len(order)]
            turn = QShortcut(QKeySequence(keys), self.parentWidget() or self)
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(lambda page=wanted: self.sibling_wanted.emit(page))

    def _ask_for(self, chip: Chip, page_id: str, shown: str) -> None:
        chip.setChecked(page_id == shown)
        if page_id != shown:
            self.sibling_wanted.emit(page_id)

    def set_title(self, title: str) -> None:
        """The name of the page, or of its bin."""
        self._title.setText(title)

    def _make_print(self) -> QPushButton:
        button = QPushButton(self.tr("Print"), self)
        button.setMenu(QMenu(button))
        return button

    def _make_more(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("More"))
        button.setToolTip(self.tr("More"))
        button.clicked.connect(self.open_more)
        return button

    def open_more(self) -> None:
        """Opens the menu under its button; without the arrow that a button's own menu brings."""
        corner = self.more_button.mapToGlobal(QPoint(self.more_button.width(), self.more_button.height() + 2))
        self.more_menu.popup(corner - QPoint(self.more_menu.sizeHint().width(), 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_look()

    def _lay_look(self) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _HEADING)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
        self._count.setPalette(palette)
        self.new_button.setIcon(icon("add"))
        if self.print_button:
            self.print_button.setIcon(icon("print"))
        self.more_button.setIcon(icon("more"))
        height = self.new_button.sizeHint().height()
        self.more_button.setFixedSize(height + 4, height)
