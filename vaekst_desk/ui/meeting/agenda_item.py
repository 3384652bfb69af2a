"""The item chosen on the agenda: its fields, saved as they are typed, and its annexes."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.changes import StepCode, Written
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceRow
from vaekst_desk.services import agenda
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.autosave import Autosave
from vaekst_desk.ui.binding import bound
from vaekst_desk.ui.field_errors import FieldErrors
from vaekst_desk.ui.generated.agenda_step_item import Ui_AgendaStepItemForm
from vaekst_desk.ui.meeting.annexes import FileDrop
from vaekst_desk.ui.meeting.locking import lock
from vaekst_desk.ui.meeting.step import Step

_AFTER = ("minutes_text", "postponed", "started_at", "decisions", "tasks", "annexes", "id", "carried_from_id")


class ItemPage(QWidget):
    """Shows one item at a time; what is typed in one is saved before the next is shown."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = step
        self.item: AgendaItemFields | None = None
        self.form = Ui_AgendaStepItemForm()
        self.form.setupUi(self)
        words = wording(step.workbench.language)
        self.form.kind.set_options(words.item_kind_names.items())
        self.form.purpose.set_options(words.item_purpose_names.items())
        self.widgets = bound(self.form, AgendaItemFields, but=_AFTER)
        self.errors = FieldErrors(self.widgets, language=step.workbench.language)
        self.autosave = Autosave(
            self.widgets,
            self._save,
            errors=self.errors,
            parent=self,
            busy=lambda: self.form.annexes.busy,
        )
        self.form.annexes.open(step)
        self._files = FileDrop(self)
        self._files.dropped.connect(self.add_files)
        self._presenters: list[str] = []

    def show_item(self, item: AgendaItemFields, people: Sequence[AttendanceRow]) -> None:
        """Shows an item as it is now; the one typed in before must have been flushed."""
        values = {name: getattr(item, name) for name in self.widgets}
        if self.item is None or item.id != self.item.id:
            self.autosave.begin(values)
            self.form.scroll.verticalScrollBar().setValue(0)
        else:
            self.autosave.show(values)
        self.item = item
        self._files.enabled = self._step.writable
        self.form.annexes.show_item(item.id, item.annexes)
        lock(self.widgets.values(), locked=not self._step.writable)
        self._suggest([row.name for row in people])

    def show_nothing(self) -> None:
        """The item shown is gone and no other takes its place: nothing is left to save."""
        self.item = None
        self.autosave.forget()
        self.form.annexes.show_item(None, ())

    def _suggest(self, names: list[str]) -> None:
        """Offers those on the meeting's list as presenters; anybody else can be typed."""
        if names == self._presenters:
            return
        self._presenters = names
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.form.presenter.setCompleter(completer)

    def _save(self, step_id: int | None, values: Mapping[str, Any]) -> Written[None]:
        assert self.item is not None
        assert self.item.id is not None
        item_id = self.item.id

        def change(session: Session) -> None:
            agenda.change(session, item_id, **values)

        return self._step.workbench.autosave(step_id, self._step.label(StepCode.AGENDA_EDIT), change)

    def add_files(self, paths: Sequence[Path], item_id: int | None = None) -> None:
        """Adds files to the item shown, or to another one; they are seen coming."""
        self.form.scroll.ensureWidgetVisible(self.form.annexes)
        self.form.annexes.add_files(paths, item_id)

    def go_to_title(self) -> None:
        """Puts the caret in the title, chosen whole, for a new one to be typed over it."""
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.title.selectAll()
