"""Planning a meeting: its facts, and what it begins with; everything else is done in its workspace."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import MeetingFields
from vaekst_desk.domain.planning import Doubt, DoubtKind
from vaekst_desk.services import meetings, planning, settings, templates
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.binding import Faults
from vaekst_desk.ui.doubts import doubt_sentences
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.generated.meeting_editor import Ui_MeetingEditorForm
from vaekst_desk.ui.meeting_facts import usual_fields
from vaekst_desk.ui.workbench import Workbench
from vaekst_desk.ui.worker import Job

_PAUSE = 150  # ms without a key before doubts are looked for
_OF_THE_DAY = (DoubtKind.HOLIDAY, DoubtKind.NOTICE_LATE, DoubtKind.PAST)


class MeetingEditor(Editor):
    """Adds a meeting, of nothing or copied from the one given. `exec()`, then `saved_id`."""

    def __init__(
        self, workbench: Workbench, parent: QWidget | None = None, *, copied_id: int | None = None
    ) -> None:
        super().__init__(workbench, parent)
        self._copied_id = copied_id
        self._looking: Job | None = None
        self.form = Ui_MeetingEditorForm()
        self.form.setupUi(self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._look)
        self._open()
        self.ready(self.form.facts.widgets, self.form.buttons)
        self.form.facts.doubtful.connect(self._soon.start)
        self._look()

    def _open(self) -> None:
        form, workbench = self.form, self.workbench
        if self._copied_id is None:
            self.setWindowTitle(self.tr("New meeting"))
            form.facts.open(workbench, usual_fields(workbench))
            return
        name = workbench.read(meetings.rows, [self._copied_id])[0].title
        self.setWindowTitle(self.tr("Copy {name}").format(name=name))
        form.with_items.setText(self.tr("The same &agenda, without what was said and decided"))
        form.with_people.setText(self.tr("The same gu&ests"))
        form.facts.open(workbench, workbench.read(planning.copy_of, self._copied_id))

    # saving

    def state(self) -> object:
        form = self.form
        return form.facts.state(), form.with_items.isChecked(), form.with_people.isChecked()

    def save(self) -> int:
        faults = Faults()
        fields = self.form.facts.fields(faults)
        faults.check(meetings.check, fields)
        with_items, with_people = self.form.with_items.isChecked(), self.form.with_people.isChecked()
        label = Label.of(StepCode.MEETING_ADD, name=" ".join(fields.title.split()))
        write = self.workbench.write
        if self._copied_id is None:
            return write(label, _add, fields, items=with_items, people=with_people).result
        copied = self._copied_id
        return write(label, planning.copy, copied, fields, items=with_items, guests=with_people).result

    # doubts

    def _look(self) -> None:
        """Looks for doubts on the worker: the calendar of holidays takes a third of a second to load."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        fields = self.form.facts.known_fields()
        if fields is None:
            self._say(())
            return
        desk, today, language = self.workbench.desk, self.workbench.today(), self.workbench.language

        def doubts(_job: Job) -> tuple[Doubt, ...]:
            return desk.read(planning.doubts, fields, today=today, language=language)

        self._looking = self.workbench.worker.run(doubts, on_result=self._say, on_error=_raise)

    def _say(self, doubts: tuple[Doubt, ...]) -> None:
        self._looking = None
        places: dict[str, list[Doubt]] = {"date": [], "starts_at": [], "ends_at": []}
        for doubt in doubts:
            places["date" if doubt.kind in _OF_THE_DAY else doubt.field].append(doubt)
        for name, found in places.items():
            self.errors.doubt(name, doubt_sentences(found))

    def hideEvent(self, event: QHideEvent) -> None:
        self._soon.stop()
        if self._looking is not None:
            self._looking.cancel()
        super().hideEvent(event)


def _add(session: Session, fields: MeetingFields, *, items: bool, people: bool) -> int:
    """Adds a meeting with the body's standing items and everyone with a mandate on its day, where wanted."""
    language, day = settings.get(session).language, fields.starts_at.date()
    invited = meetings.invited_by_mandate(session, fields.body_id, day) if people else ()
    return meetings.save(
        session,
        fields,
        items=templates.items(session, fields.body_id, language) if items else (),
        attendances=[row.fields for row in invited],
    )


def _raise(error: BaseException) -> Any:
    raise error
