"""From a form's widgets to the fields of a frozen row and back: a field is the widget that bears its name."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import fields
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.parsed_edit import ParsedEdit

T = TypeVar("T")


class Faults:
    """Gathers what cannot be read in a form, so that all of it is said at once."""

    def __init__(self) -> None:
        self.errors: list[UserError] = []

    def add(self, error: UserError | InvalidFields) -> None:
        """Keeps an error, or all of several."""
        self.errors.extend(error.errors if isinstance(error, InvalidFields) else [error])

    def check(self, check: Callable[[T], object], row: T) -> None:
        """Raises `InvalidFields` where anything could not be read, together with what a service's check finds.

        With nothing unreadable it leaves the row to the service's `save`, which checks it anyway.
        """
        if not self.errors:
            return
        try:
            check(row)
        except (UserError, InvalidFields) as error:
            self.add(error)
        raise InvalidFields(tuple(self.errors))


def value_of(widget: QWidget) -> Any:
    """What a widget holds. Raises `UserError` for a text that its widget cannot read."""
    if isinstance(widget, ParsedEdit | ChoiceBox | OptionBox):
        return widget.value()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    raise TypeError(f"{widget.objectName()} holds no value")


def show_value(widget: QWidget, value: Any) -> None:
    """Puts a value into a widget; a `ChoiceBox` takes a `Choice`."""
    if isinstance(widget, ChoiceBox):
        widget.set_choice(value)
    elif isinstance(widget, ParsedEdit | OptionBox):
        widget.set_value(value)
    elif isinstance(widget, QPlainTextEdit):
        if widget.toPlainText() != value:
            widget.setPlainText(value)
    elif isinstance(widget, QLineEdit):
        widget.setText(value)
        widget.setCursorPosition(0)
    elif isinstance(widget, QAbstractButton):
        widget.setChecked(value)
    else:
        raise TypeError(f"{widget.objectName()} holds no value")


def bound(form: object, row_type: type, *, but: Iterable[str] = ()) -> Mapping[str, QWidget]:
    """The widgets of a form that bear the names of a row's fields, in the row's order."""
    names = [each.name for each in fields(row_type) if each.name not in set(but)]
    return {name: widget for name in names if isinstance(widget := getattr(form, name, None), QWidget)}


def fill(widgets: Mapping[str, QWidget], row: Any) -> None:
    """Shows the fields of a row in the widgets named like them."""
    for name, widget in widgets.items():
        show_value(widget, getattr(row, name))


def gather(widgets: Mapping[str, QWidget], faults: Faults, *, prefix: str = "") -> dict[str, Any]:
    """The values of widgets by field name; what cannot be read is left out and kept in `faults`.

    `prefix` ("items.2.") says where in the whole form the fields are.
    """
    values = {}
    for name, widget in widgets.items():
        try:
            values[name] = value_of(widget)
        except UserError as error:
            error.field = f"{prefix}{name}"
            faults.add(error)
    return values


def typed(widget: QWidget) -> object:
    """What stands in a widget now, readable or not: two of these differ where anything was typed between."""
    if isinstance(widget, OptionBox | QAbstractButton | QPlainTextEdit):
        return value_of(widget)
    if isinstance(widget, ChoiceBox):
        with suppress(UserError):
            return widget.value()
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text()
    raise TypeError(f"{widget.objectName()} holds no value")
