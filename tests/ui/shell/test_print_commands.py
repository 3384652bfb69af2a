from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.shell.helpers import CTRL, SHIFT, answered, plain
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.vocabulary import MeetingStatus, PaperKind
from vaekst_desk.services import meetings
from vaekst_desk.ui.print_preview import PrintPreview

LABEL = Label.of(StepCode.MEETING_EDIT)
HELD, CALLED = 1, 2


def shows(kind, meeting_id):
    def look(dialog):
        assert (dialog._kind, dialog._id) == (kind, meeting_id)
        dialog.reject()

    return look


def enabled(shown) -> set[PaperKind]:
    shown.window.prints.name_targets()
    return {kind for kind in PaperKind if shown.window.prints.of((kind,))[0].isEnabled()}


def test_one_shortcut_prints_the_pack_of_the_next_meeting(shown):
    with answered(PrintPreview, shows(PaperKind.MEETING_PACK, CALLED)):
        shown.press(Qt.Key.Key_P, CTRL | SHIFT)


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (WorkStep.AGENDA, PaperKind.AGENDA),
        (WorkStep.PEOPLE, PaperKind.ATTENDANCE),
        (WorkStep.HOLD, PaperKind.SIGN_IN_SHEET),
        (WorkStep.MINUTES, PaperKind.MINUTES),
        (WorkStep.CLOSE, PaperKind.MINUTES),
    ],
)
def test_in_a_workspace_papers_are_of_its_meeting_and_fit_its_step(shown, step, kind):
    workspace = shown.window.open_meeting(HELD)
    workspace.show_step(step)
    assert shown.window.prints.meeting()[0] == HELD
    with answered(PrintPreview, shows(kind, HELD)):
        shown.press(Qt.Key.Key_P, CTRL)
    with answered(PrintPreview, shows(PaperKind.MEETING_PACK, HELD)):
        shown.press(Qt.Key.Key_P, CTRL | SHIFT)


def test_a_meeting_ahead_has_no_minutes_to_print(shown):
    shown.window.open_meeting(CALLED)
    assert PaperKind.MINUTES not in enabled(shown)
    assert PaperKind.MEETING_PACK in enabled(shown)
    shown.window.open_meeting(HELD)
    assert PaperKind.MINUTES in enabled(shown)


def test_of_a_cancelled_meeting_only_the_notice_is_printed(shown):
    shown.desk.write(LABEL, meetings.change, CALLED, status=MeetingStatus.CANCELLED)
    shown.window.open_meeting(CALLED)
    of_meetings = {kind for kind in PaperKind if not kind.of_agreement}
    assert enabled(shown) & of_meetings == {PaperKind.AGENDA}


def test_the_menu_names_the_meeting_and_its_day(shown):
    day = shown.desk.read(meetings.get, CALLED).fields.starts_at.date()
    shown.window.open_meeting(CALLED)
    menu = QMenu(shown.window)
    shown.window.prints.fill(menu)
    menu.aboutToShow.emit()
    pack = next(a for a in menu.actions() if a is shown.window.prints.of((PaperKind.MEETING_PACK,))[0])
    assert short_date(day) in plain(pack.text())
    assert len([action for action in menu.actions() if not action.isSeparator()]) == len(PaperKind) + 1


def test_what_is_typed_is_saved_before_it_is_printed(shown):
    workspace = shown.window.open_meeting(HELD)
    workspace.show_step(WorkStep.MINUTES)
    fields = workspace.meeting.fields
    end = fields.starts_at + timedelta(minutes=95)
    workspace.step_widget().form.finished_at.setText(f"{end:%H.%M}")
    with answered(PrintPreview, shows(PaperKind.MINUTES, HELD)):
        shown.press(Qt.Key.Key_P, CTRL)
    assert shown.desk.read(meetings.get, HELD).fields.finished_at == end
    workspace.step_widget().form.finished_at.setText("i aften")
    shown.press(Qt.Key.Key_P, CTRL)
    assert QApplication.activeModalWidget() is None
    assert workspace.step_widget().errors.text("finished_at")
    workspace.step_widget().form.finished_at.clear()
