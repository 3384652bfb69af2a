"""What is typed is in the register soon after the last key, as one undo step for as long as the typing goes on."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from vaekst_desk.domain.changes import Written
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.ui.binding import Faults, show_value, value_of
from vaekst_desk.ui.choice_box import ChoiceBox
from vaekst_desk.ui.date_edit import DateEdit
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.parsed_edit import ParsedEdit
from vaekst_desk.ui.strokes import Tone
from vaekst_desk.ui.time_edit import TimeEdit

PAUSE = 700  # ms without a key before what was typed is saved
Write = Callable[[int | None, dict[str, Any]], Written[Any]]


class Autosave(QObject):
    """Saves the fields of a part of the window that differ from what the register holds.

    `write(step_id, values)` saves some fields, by `Workbench.autosave`, as part of the step of that id where it can.
    What cannot be read or saved is said beside its field, stays as typed and is tried again with the next key. A date, a
    time and whatever cannot be read yet wait until their field is left, or for Enter: half of one may be another one.
    """

    saved = Signal()

    def __init__(
        self,
        widgets: Mapping[str, QWidget],
        write: Write,
        *,
        errors: FieldErrors,
        parent: QObject,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._widgets, self._write, self._errors = dict(widgets), write, errors
        self._held: dict[str, Any] = {}
        self._step_id: int | None = None
        self._showing = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._busy = busy  # while something long is being written aside, saving would make her wait for it
        self._timer.timeout.connect(self._pause_over)
        for widget in widgets.values():
            _edited(widget).connect(self.touch)
            if isinstance(widget, ParsedEdit | ChoiceBox):
                widget.editingFinished.connect(self._settled)

    def touch(self) -> None:
        """Something was typed: it is saved after a pause."""
        if not self._showing:
            self._timer.start()

    def _pause_over(self) -> None:
        if self._busy():
            self._timer.start()
        else:
            self._save(waiting=_half_typed)

    def _settled(self) -> None:
        if not self._showing:
            self.flush()

    def begin(self, values: Mapping[str, Any], choices: Mapping[str, Any] | None = None) -> None:
        """Shows another thing's values, by field; what was typed before must have been flushed.

        `choices` gives what a `ChoiceBox` shows for its value, by field.
        """
        self.forget()
        self._show(dict(values), choices or {})

    def forget(self) -> None:
        """The thing shown is gone: nothing typed about it is saved any more."""
        self._timer.stop()
        self._held, self._step_id = {}, None
        self._errors.clear()

    def show(self, values: Mapping[str, Any], choices: Mapping[str, Any] | None = None) -> None:
        """Shows what the register holds now, but never over something typed that is not saved yet."""
        dirty = self._dirty()
        self._show(
            {
                name: value
                for name, value in values.items()
                if name not in dirty and self._is_news(name, value)
            },
            choices or {},
        )

    def _is_news(self, name: str, value: Any) -> bool:
        """Whether the register holds another value than the one typed; blanks it tidied away are still being typed."""
        held, widget = self._held.get(name, _NEVER), self._widgets[name]
        if isinstance(value, str) and isinstance(held, str):
            if isinstance(widget, QLineEdit):
                return value.split() != held.split()
            if isinstance(widget, QPlainTextEdit):  # blanks and lines within are hers
                return value.strip() != held.strip()
        return bool(value != held)

    def _show(self, values: dict[str, Any], choices: Mapping[str, Any]) -> None:
        self._showing = True
        try:
            for name, value in values.items():
                show_value(self._widgets[name], choices.get(name) if name in choices else value)
        finally:
            self._showing = False
        self._held.update(values)

    def _dirty(self) -> dict[str, Any]:
        """The fields that differ from the register, with the error in place of a value that cannot be read."""
        found: dict[str, Any] = {}
        for name, held in self._held.items():
            try:
                value = value_of(self._widgets[name])
            except UserError as error:
                found[name] = error
                continue
            if value != held:
                found[name] = value
        return found

    @property
    def pending(self) -> bool:
        """Whether something typed is not in the register yet."""
        return bool(self._dirty())

    def flush(self) -> bool:
        """Saves what is typed now; False where something cannot be saved, which is said beside its field."""
        return self._save(waiting=lambda _: False)

    def _save(self, *, waiting: Callable[[QWidget], bool]) -> bool:
        self._timer.stop()
        self._errors.clear()  # what is still wrong is said again
        faults, values = Faults(), {}
        for name, value in self._dirty().items():
            if waiting(self._widgets[name]):
                continue
            if isinstance(value, UserError):
                value.field = name
                faults.add(value)
            else:
                values[name] = value
        if values:
            try:
                written = self._write(self._step_id, values)
            except (UserError, InvalidFields) as error:
                faults.add(error)
            else:
                self._held.update(values)
                self._step_id = written.step_id or self._step_id
                self.saved.emit()
        for fault in faults.errors:
            self._say(fault)
        return not faults.errors

    def _say(self, error: UserError) -> None:
        """Beside the field, without taking the caret away from where she types."""
        field = error.field if error.field in self._widgets else next(iter(self._widgets))
        self._errors.say(field, error_sentence(error, self._errors.language), Tone.ERROR)


_NEVER = object()


def _half_typed(widget: QWidget) -> bool:
    """Whether she may still be in the middle of a word that means something else than the whole."""
    if not widget.hasFocus():
        return False
    try:
        value_of(widget)
    except UserError:
        return True
    return isinstance(widget, DateEdit | TimeEdit)


def _edited(widget: QWidget) -> Any:
    """The signal that tells of typing in a widget."""
    if isinstance(widget, ParsedEdit | ChoiceBox | OptionBox):
        return widget.value_changed
    if isinstance(widget, QPlainTextEdit | QLineEdit):
        return widget.textChanged
    if isinstance(widget, QAbstractButton):
        return widget.toggled
    raise TypeError(f"{widget.objectName()} holds no value")
