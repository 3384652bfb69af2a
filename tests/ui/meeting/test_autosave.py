"""What is typed is saved in pauses, and the caret is left where it is."""

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.meeting.conftest import SETUP
from tests.ui.meeting.hosting import hosted
from vaekst_desk.services import meetings
from vaekst_desk.ui.meeting.call_step import CallStep
from vaekst_desk.ui.workbench import Workbench


def test_a_text_whose_blanks_are_tidied_is_typed_on_after_a_pause(
    bench: Workbench, today_meeting: int, qtbot: QtBot
) -> None:
    step = hosted(CallStep, bench, today_meeting, qtbot)
    note = step.facts.form.note
    note.setFocus()
    qtbot.keyClicks(note, "Hej med jer ")
    with qtbot.waitSignal(step.facts.autosave.saved):
        pass
    step.reload_wanted.emit()
    assert bench.read(meetings.get, today_meeting).fields.note == "Hej med jer"
    qtbot.keyClicks(note, "alle")
    assert step.flush()
    assert note.toPlainText() == bench.read(meetings.get, today_meeting).fields.note == "Hej med jer alle"


def test_a_text_changed_elsewhere_is_shown_with_its_lines(
    bench: Workbench, today_meeting: int, qtbot: QtBot
) -> None:
    step = hosted(CallStep, bench, today_meeting, qtbot)
    note = step.facts.form.note
    note.setPlainText("Kaffe kl. 8 ")
    note.moveCursor(QTextCursor.MoveOperation.End)
    assert step.flush()
    bench.write(SETUP, meetings.change, today_meeting, note="Kaffe\nkl. 8")
    assert note.toPlainText() == "Kaffe\nkl. 8"
