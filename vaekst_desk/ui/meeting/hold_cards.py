"""What is written down under an item, one card each, saved by itself as it is typed: decisions, and tasks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from vaekst_desk.domain.changes import Written
from vaekst_desk.domain.representatives import Choice
from vaekst_desk.ui.autosave import Autosave
from vaekst_desk.ui.binding import typed
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.field_errors import FieldErrors, go_to
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.meeting.step import Step


class Card(QFrame):
    """The fields of one decision or task. `gone` says that it is to be seen no more.

    `fields` is what the register holds; its `id` is None until the first word is saved.
    """

    gone = Signal(object)

    def __init__(self, step: Step, item_id: int, fields: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.step, self.item_id, self.fields = step, item_id, fields
        self.language = step.language
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.widgets: Mapping[str, QWidget] = {}
        self.autosave: Autosave
        self.delete = QToolButton(self)
        self.delete.setAutoRaise(True)
        self.delete.setIcon(icon("bin"))
        self.delete.clicked.connect(self.remove)

    # what a subclass says

    def save(self, step_id: int | None, fields: Any) -> Written[int]:
        """Writes the fields as part of a step; the id. Raises what the service raises."""
        raise NotImplementedError

    def erase(self) -> None:
        """Deletes it in the register."""
        raise NotImplementedError

    def choices(self) -> Mapping[str, Choice | None]:
        """What its choice boxes show."""
        return {}

    def judge(self) -> None:
        """Says what follows from the fields, and what is doubtful about them."""

    # what is the same for both

    def begin(self, widgets: Mapping[str, QWidget]) -> None:
        """Ends the setting up: a message line for each field, saved as it is typed."""
        self.widgets = widgets
        self.errors = FieldErrors(widgets, language=self.language)
        self.autosave = Autosave(widgets, self._write, errors=self.errors, parent=self)
        self.autosave.begin(self._values(), self.choices())
        self.autosave.saved.connect(self.judge)
        for one, other in pairwise([*widgets.values(), self.delete]):
            QWidget.setTabOrder(one, other)
        self._allow()
        self.judge()

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self.fields, name) for name in self.widgets}

    def _allow(self) -> None:
        writable = self.step.writable
        for widget in self.widgets.values():
            if hasattr(widget, "setReadOnly"):
                widget.setReadOnly(not writable)
            else:
                widget.setEnabled(writable)
        self.delete.setVisible(writable)

    def show_fields(self, fields: Any) -> None:
        """Shows what the register holds now, but for what is being typed."""
        self.fields = fields
        self.autosave.show(self._values(), self.choices())
        self._allow()
        self.judge()

    def _write(self, step_id: int | None, values: dict[str, Any]) -> Written[int]:
        if self.blank:  # every word taken away again: `flush` decides, once she has left it
            return Written(frozenset(), self.fields.id or 0, step_id)
        written = self.save(step_id, replace(self.fields, **values))
        self.fields = replace(self.fields, **values, id=written.result)
        return written

    @property
    def blank(self) -> bool:
        """Whether nothing is typed in it."""
        return all(typed(widget) in ("", None) for widget in self.widgets.values())

    def flush(self) -> bool:
        """Saves what is typed; a card without a word is taken away. False where something cannot be saved."""
        if not self.blank:
            return self.autosave.flush()
        self.remove()
        return True

    @guard
    def remove(self) -> None:
        """Takes it away, in the register too; undo brings it back."""
        if self.fields.id is not None:
            self.erase()
        self.gone.emit(self)

    def first(self) -> QWidget:
        """Where writing begins."""
        return next(iter(self.widgets.values()))


class CardList(QWidget):
    """Cards one below the other, those of one item."""

    def __init__(self, make: Callable[[int, Any, QWidget], Card], empty: Any, parent: QWidget) -> None:
        """`make` makes a card of an item's id and fields, `empty` are the fields of a new one."""
        super().__init__(parent)
        self._make, self._empty = make, empty
        self.cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_things(self, item_id: int, things: Sequence[Any], *, anew: bool) -> None:
        """Shows an item's decisions or tasks; cards not saved yet stay, unless it is another item (`anew`)."""
        wanted = {thing.id: thing for thing in things}
        for card in list(self.cards):
            unsaved = card.fields.id is None
            if anew or (not unsaved and card.fields.id not in wanted):
                self._drop(card)
        known = {card.fields.id: card for card in self.cards}
        for at, (key, thing) in enumerate(wanted.items()):
            if key in known:
                known[key].show_fields(thing)
            else:
                self._add(item_id, thing, at)

    def add_new(self, item_id: int) -> Card:
        """A card to write in; one that is still empty serves again."""
        card = next((each for each in self.cards if each.fields.id is None and each.blank), None)
        card = card or self._add(item_id, self._empty, len(self.cards))
        first = card.first()
        go_to(first)
        QTimer.singleShot(
            0, first, lambda: go_to(first)
        )  # once there is room for it, so that it comes into sight
        return card

    def _add(self, item_id: int, thing: Any, at: int) -> Card:
        card = self._make(item_id, thing, self)
        card.gone.connect(self._drop)
        self.cards.insert(at, card)
        self._column.insertWidget(at, card)
        self.show()
        card.show()
        return card

    def _drop(self, card: Card) -> None:
        if card not in self.cards:
            return
        self.cards.remove(card)
        if card.isAncestorOf(self.window().focusWidget() or self):
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self.cards))

    def card_of(self, widget: QWidget) -> Card | None:
        """The card that holds a widget."""
        return next((card for card in self.cards if card is widget or card.isAncestorOf(widget)), None)

    def flush(self) -> bool:
        """Saves every card; False where one cannot be saved."""
        saved = [card.flush() for card in list(self.cards)]  # all of them, also after one that cannot be
        return all(saved)
