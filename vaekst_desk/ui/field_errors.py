"""What is wrong with a form, said beside the field it belongs to; and what is only doubtful, said the same way."""

from collections.abc import Mapping
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.logo_field import LogoField
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.parsed_edit import ParsedEdit
from vaekst_desk.ui.strokes import Tone, tone_color, tone_mark


@runtime_checkable
class Nested(Protocol):
    """A part of a form with fields of its own, such as a list of items."""

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Says a sentence beside the field that `path` ("2.title") names; the widget to go to, None if unknown."""


@runtime_checkable
class Revealing(Protocol):
    """A part of a form that shows one of several pages at a time."""

    def reveal(self, widget: QWidget) -> None:
        """Shows the page that holds a widget."""


class MessageLine(QWidget):
    """One sentence with the shape and colour of its tone; takes no room while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.ERROR
        self._mark, self._text = QLabel(self), QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(6)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty for nothing."""
        return self._text.text()

    @property
    def tone(self) -> Tone:
        """How it is said."""
        return self._tone

    def say(self, sentence: str, tone: Tone = Tone.ERROR) -> None:
        """Shows a sentence, or hides with an empty one."""
        self._tone = tone
        self._text.setText(sentence)
        self._paint()
        self.setVisible(bool(sentence))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_text"):
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._mark.setPixmap(tone_mark(self._tone, self.palette(), size=size, ratio=self.devicePixelRatioF()))
        # Only what differs is set, and only where it does: a palette set anew sends a palette change of its own.
        color = tone_color(self._tone, self.palette())
        if self._text.palette().color(QPalette.ColorRole.WindowText) != color:
            palette = QPalette(self._text.palette())
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self._text.setPalette(palette)


class FieldErrors:
    """The messages of one form: a line below each of its fields, and `general` for what belongs to no field.

    `fields` are in the order of the form. A line that a check left is taken away when its field is edited.
    """

    def __init__(
        self,
        fields: Mapping[str, QWidget | Nested],
        *,
        language: Language,
        general: MessageLine | None = None,
    ) -> None:
        self.language = language
        self._general = general
        self._fields: dict[str, QWidget] = {}
        self._parts: dict[str, Nested] = {}
        self._order = {name: at for at, name in enumerate(fields)}
        self._lines: dict[str, MessageLine] = {}
        for name, widget in fields.items():
            if isinstance(widget, Nested):
                self._parts[name] = widget
            else:
                self._fields[name] = widget
                self._add_line(name, widget)

    def _add_line(self, name: str, widget: QWidget) -> None:
        self._lines[name] = line_below(widget)
        if isinstance(widget, ParsedEdit | ChoiceBox | LogoField):
            widget.fault_changed.connect(lambda fault: self.say(name, self._sentence(fault) if fault else ""))
        for signal in ("textEdited", "textChanged", "activated"):
            if hasattr(widget, signal):
                getattr(widget, signal).connect(lambda *_: self._forget_error(name))
                return

    def _sentence(self, error: UserError) -> str:
        return error_sentence(error, self.language)

    def _forget_error(self, name: str) -> None:
        line = self._lines[name]
        if line.text and line.tone is Tone.ERROR:
            self.say(name, "")

    def text(self, name: str) -> str:
        """What is said beside a field now."""
        return self._lines[name].text

    def say(self, name: str, sentence: str, tone: Tone = Tone.ERROR) -> None:
        """Says something beside a field; an empty sentence takes it away."""
        self._lines[name].say(sentence, tone)
        self._fields[name].setAccessibleDescription(sentence)

    def doubt(self, name: str, sentence: str) -> None:
        """Says what is doubtful about a field, unless something is wrong with it, which matters more."""
        line = self._lines[name]
        if not (line.text and line.tone is Tone.ERROR):
            self.say(name, sentence, Tone.DOUBT)

    def clear(self) -> None:
        """Takes all errors away; doubts stay."""
        for name in self._lines:
            self._forget_error(name)
        if self._general:
            self._general.say("")

    def show(self, error: UserError | InvalidFields) -> None:
        """Says each error beside its field and goes to the first; what has no field is said at the bottom."""
        self.clear()
        found = error.errors if isinstance(error, InvalidFields) else (error,)
        errors = sorted(found, key=self._place)
        places = [self._show_one(each) for each in errors]
        homeless = [self._sentence(each) for each, place in zip(errors, places, strict=True) if place is None]
        if self._general:
            self._general.say(" ".join(homeless))
        first = next((place for place in places if place is not None), None)
        if first is not None:
            go_to(first)

    def _place(self, error: UserError) -> int:
        return self._order.get(error.field.partition(".")[0], len(self._order))

    def _show_one(self, error: UserError) -> QWidget | None:
        name, _, path = error.field.partition(".")
        if name in self._parts:
            return self._parts[name].show_fault(path, self._sentence(error))
        if name in self._fields:
            self.say(name, self._sentence(error))
        return self._fields.get(name)


def line_below(widget: QWidget) -> MessageLine:
    """A message line right below a widget, in the widget's own place in its layout."""
    if not widget.accessibleName():
        # Qt looks for a field's label among its siblings only, and in the holder it has none.
        widget.setAccessibleName(_label_of(widget))
    holder = QWidget(widget.parentWidget())
    holder.setSizePolicy(widget.sizePolicy())
    line = MessageLine(holder)
    _replace(widget, holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(widget)
    column.addWidget(line)
    return line


def _label_of(widget: QWidget) -> str:
    parent = widget.parentWidget()
    labels = parent.findChildren(QLabel) if parent else []
    texts = [label.text().replace("&", "") for label in labels if label.buddy() is widget]
    return texts[0] if texts else ""


def _replace(widget: QWidget, by: QWidget) -> None:
    layout = _layout_of(widget)
    if isinstance(layout, QGridLayout):
        # QGridLayout.replaceWidget forgets how many cells an item spans.
        row, column, rows, columns = cast(
            tuple[int, int, int, int], layout.getItemPosition(layout.indexOf(widget))
        )
        layout.removeWidget(widget)
        layout.addWidget(by, row, column, rows, columns)
    else:
        layout.replaceWidget(widget, by)


def _layout_of(widget: QWidget) -> QLayout:
    parent = widget.parentWidget()
    top = parent.layout() if parent else None
    for layout in [top, *(top.findChildren(QLayout) if top else [])]:
        if layout is not None and layout.indexOf(widget) >= 0:
            return layout
    raise LookupError(f"{widget.objectName()} is in no layout")


def go_to(widget: QWidget) -> None:
    """Gives a field the focus, on whatever tab and however far down it is."""
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QTabWidget):
            page = next((at for at in range(outer.count()) if outer.widget(at).isAncestorOf(widget)), -1)
            outer.setCurrentIndex(page)
        elif isinstance(outer, Revealing):
            outer.reveal(widget)
        elif isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(widget, 0, 2 * widget.height())
        outer = outer.parentWidget()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
