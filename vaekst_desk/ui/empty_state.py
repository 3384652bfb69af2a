"""What stands where a list is empty: what belongs there, and the ways in."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vaekst_desk.ui.page_spec import ListState, PageWords
from vaekst_desk.ui.theme import quiet_text
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP

_NO_GROUP = QT_TRANSLATE_NOOP("ListPage", "Nothing in the chosen groups")
_NO_BIN = QT_TRANSLATE_NOOP("ListPage", "The bin is empty")
_CLEAR = QT_TRANSLATE_NOOP("ListPage", "Clear filter")
_BACK = QT_TRANSLATE_NOOP("ListPage", "Back to the list")


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """What is said, and what the two buttons do: a text that is empty is no button."""

    title: str
    hint: str = ""
    first: str = ""
    second: str = ""


def words_for(words: PageWords, state: ListState, *, read_only: bool) -> EmptyWords:
    """Why this list is empty, and the way out: nothing matches, nothing in the bin, or nothing there yet."""

    def text(source: str) -> str:
        return QCoreApplication.translate("Pages", source) if source else ""

    def own(source: str) -> str:
        return QCoreApplication.translate("ListPage", source)

    if state.narrowed:
        typed = state.text.strip()
        said = text(words.no_match).format(text=typed) if typed else own(_NO_GROUP)
        return EmptyWords(said, first=own(_CLEAR))
    if state.binned:
        return EmptyWords(own(_NO_BIN), first=own(_BACK))
    if read_only:
        return EmptyWords(text(words.nothing_yet))
    return EmptyWords(text(words.nothing_yet), text(words.nothing_hint), text(words.new), text(words.imports))


class EmptyState(QWidget):
    """A few words and up to two buttons in the middle of an empty table."""

    first = Signal()
    second = Signal()

    def __init__(self, over: QAbstractScrollArea) -> None:
        super().__init__(over.viewport())
        self._over = over
        self._title, self._hint = QLabel(self), QLabel(self)
        self._first, self._second = QPushButton(self), QPushButton(self)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._first.clicked.connect(self.first)
        self._second.clicked.connect(self.second)
        over.viewport().installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._first)
        buttons.addWidget(self._second)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self._lay_fonts()

    def say(self, words: EmptyWords) -> None:
        """Shows words and buttons; a button without text is not there."""
        self._title.setText(words.title)
        self._hint.setText(words.hint)
        self._hint.setVisible(bool(words.hint))
        for button, text in ((self._first, words.first), (self._second, words.second)):
            button.setText(text)
            button.setVisible(bool(text))
        self.setGeometry(self._over.viewport().rect())
        self.show()

    def title(self) -> str:
        """What is said now; nothing when hidden."""
        return self._title.text() if not self.isHidden() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.viewport().rect())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_fonts()

    def _lay_fonts(self) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._title.setFont(font)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_text(self.palette()))
        self._hint.setPalette(palette)
