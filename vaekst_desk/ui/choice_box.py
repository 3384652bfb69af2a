"""Finding one of very many: a line edit that asks for what fits the letters typed and lets one be chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from vaekst_desk.domain.danish import fold
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.representatives import Choice
from vaekst_desk.ui.strokes import chevron_icon

_PADDING = 8
Search = Callable[[str], Sequence[Choice]]


class _Lines(QStringListModel):
    """The lines of the list, with room around each."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, QFontMetrics(QGuiApplication.font()).height() + _PADDING)
        return super().data(index, role)


class ChoiceBox(QLineEdit):
    """A line edit for a person, an organisation or a mandate, found by any words of it, accents or not.

    The search is asked at every letter, so that it may have a hundred thousand to choose from; it gives back the
    best few. Down opens the list, Enter takes the one marked; an empty edit means none.
    """

    fault_changed = Signal(object)
    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search: Search = lambda _: ()
        self._choice: Choice | None = None
        self._found: Sequence[Choice] = ()
        self._fault: UserError | None = None
        self._lines = _Lines(self)
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(10)
        self._completer.activated.connect(self._take_marked)
        self._open = QAction(chevron_icon(self.palette()), self.tr("Show the list (Down)"), self)
        self._open.triggered.connect(self.open_list)
        self.addAction(self._open, self.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._edited)

    def set_search(self, search: Search) -> None:
        """Says where choices come from: a function from what is typed to the best few."""
        self._search = search

    def choice(self) -> Choice | None:
        """What is chosen, None for an empty edit. Raises NOT_FOUND for a text that nothing was chosen for."""
        if self._choice is None and self.text().strip():
            raise UserError(ErrorCode.NOT_FOUND, field=self.objectName(), what=self.text().strip())
        return self._choice

    def known_choice(self) -> Choice | None:
        """What is chosen, None also for a text that nothing was chosen for."""
        return self._choice

    def value(self) -> int | None:
        """The id of what is chosen, None for an empty edit. Raises as `choice` does."""
        chosen = self.choice()
        return chosen.id if chosen else None

    def set_choice(self, choice: Choice | None) -> None:
        """Chooses something, or nothing."""
        changed = (choice.id if choice else None) != (self._choice.id if self._choice else None)
        self._choice = choice
        self.setText(choice.text if choice else "")
        self.setCursorPosition(0)
        self._set_fault(None)
        if changed:
            self.value_changed.emit()

    def open_list(self) -> None:
        """Shows what there is to choose from: all of it once something is chosen, else what fits the text."""
        self.setFocus()
        self._offer("" if self._choice else self.text())

    def settle(self) -> None:
        """Takes the one choice a typed text can mean; else says that there is no such thing."""
        typed = self.text().strip()
        if self._choice is not None or not typed:
            self._set_fault(None)
            return
        found = self._search(typed)
        same = [choice for choice in found if fold(choice.text) == fold(typed)]
        if len(same) == 1 or len(found) == 1:
            self.set_choice((same or list(found))[0])
        else:
            self._set_fault(UserError(ErrorCode.NOT_FOUND, field=self.objectName(), what=typed))

    def _set_fault(self, fault: UserError | None) -> None:
        if fault is not self._fault:
            self._fault = fault
            self.fault_changed.emit(fault)

    def _edited(self, text: str) -> None:
        self._set_fault(None)
        if self._choice is not None:
            self._choice = None
            self.value_changed.emit()
        if text.strip():
            self._offer(text)
        else:
            self._completer.popup().hide()

    def _offer(self, typed: str) -> None:
        self._found = self._search(typed.strip())
        self._lines.setStringList(
            [f"{each.text}  ·  {each.detail}" if each.detail else each.text for each in self._found]
        )
        self._completer.setCompletionPrefix("")
        if self._found:
            self._completer.complete()
            self._completer.popup().setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._completer.popup().hide()

    def _take_marked(self) -> None:
        # By its place, not by its text: two people may share a name.
        at = self._completer.popup().currentIndex().row()
        if 0 <= at < len(self._found):
            self.set_choice(self._found[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self.isReadOnly():
            self.open_list()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._completer.popup().isVisible():
            self._completer.popup().hide()
            self._take_marked()
        elif self._choice is None and self.text().strip():
            self.settle()  # and not the dialog's own button, which would save what is still being chosen
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_open"):
            self._open.setIcon(chevron_icon(self.palette()))
        super().changeEvent(event)
