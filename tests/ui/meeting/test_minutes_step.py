from datetime import UTC, datetime, time, timedelta
from hashlib import sha256

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.meeting.hosting import hosted
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.presence import unnoted
from vaekst_desk.domain.vocabulary import Adoption, Language, MeetingStatus, MinutesStyle, Presence
from vaekst_desk.services import agenda, check_in, meetings, minutes
from vaekst_desk.ui.meeting.minutes_step import MinutesStep

LABEL = Label.of(StepCode.REGISTER_CREATE)
SECRET = "Ansættelse af direktør"


@pytest.fixture
def fields(bench, today_meeting):
    """The fields of today's meeting as the register holds them."""
    return lambda: bench.read(meetings.get, today_meeting).fields


@pytest.fixture
def step(bench, today_meeting, qtbot):
    """The step of today's meeting, with the minutes in sight."""
    step = hosted(MinutesStep, bench, today_meeting, qtbot)
    ready(qtbot, step)
    return step


def ready(qtbot, step):
    qtbot.waitUntil(lambda: step.pane.ready, timeout=15_000)


def text_of(step) -> str:
    document = pypdfium2.PdfDocument(step.pane.pages.content)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def replace_text(edit, text):
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_what_is_written_stands_in_the_minutes_a_moment_later(step, bench, qtbot):
    item = step.meeting.items[3]
    assert "Der bygges en bro" not in text_of(step)
    bench.write(LABEL, agenda.change, item.id, minutes_text="Der bygges en bro over åen.")
    qtbot.waitUntil(lambda: step.pane.busy, timeout=5_000)
    ready(qtbot, step)
    assert "Der bygges en bro" in text_of(step)


def test_the_zoom_and_the_place_stay_when_the_minutes_are_made_anew(step, bench, qtbot):
    view = step.pane.form.pages
    view.set_zoom(2.5)
    view.verticalScrollBar().setValue(300)
    before = step.pane.pages
    bench.write(LABEL, agenda.change, step.meeting.items[3].id, minutes_text="Nyt.")
    qtbot.waitUntil(lambda: step.pane.pages is not before, timeout=15_000)
    assert view.zoom == 2.5
    assert view.verticalScrollBar().value() == 300


def test_times_are_typed_and_kept_as_one_step_and_undone(step, bench, fields, qtbot):
    start = fields().starts_at
    end = start + timedelta(minutes=5)
    replace_text(step.form.began_at, f"{start:%H.%M}")
    replace_text(step.form.finished_at, f"{end:%H.%M}")
    assert step.flush()
    assert (fields().began_at, fields().finished_at) == (start, end)
    bench.undo()
    assert fields().began_at is None
    qtbot.waitUntil(lambda: not step.form.began_at.text(), timeout=5_000)


def test_an_end_before_the_start_is_said_beside_it_and_nothing_is_lost(step, fields):
    early = (fields().starts_at - timedelta(minutes=10)).time()
    replace_text(step.form.began_at, f"{fields().starts_at:%H.%M}")
    assert step.flush()
    replace_text(step.form.finished_at, f"{early:%H.%M}")
    assert not step.flush()
    assert step.errors.text("finished_at")
    assert step.form.finished_at.known_value() == early
    assert fields().finished_at is None


def test_what_is_no_time_is_said_beside_it_and_the_others_are_kept(step, fields):
    replace_text(step.form.finished_at, "ved middagstid")
    replace_text(step.form.comments_by, "24-12-2030")
    assert not step.flush()
    assert step.errors.text("finished_at")
    assert fields().comments_by.year == 2030


def test_a_meeting_planned_past_midnight_ends_on_the_next_day(step, bench, fields):
    day = fields().starts_at.replace(hour=19, minute=0)
    bench.desk.write(LABEL, meetings.change, step.meeting.id, starts_at=day, ends_at=day + timedelta(hours=6))
    step.show_meeting(bench.read(meetings.get, step.meeting.id))
    replace_text(step.form.finished_at, "0.30")
    assert step.flush()
    assert fields().finished_at.time() == time(0, 30)
    assert fields().finished_at.date() == day.date() + timedelta(days=1)


def test_a_meeting_that_went_on_past_midnight_ends_on_the_next_day(step, bench, fields):
    """Planned from seven to ten, ended at 0.30: the end put right to 0.45 stays on the day after."""
    day = fields().starts_at.replace(hour=19, minute=0)
    ends = {"ends_at": day + timedelta(hours=3), "finished_at": day + timedelta(hours=5, minutes=30)}
    bench.desk.write(LABEL, meetings.change, step.meeting.id, starts_at=day, **ends)
    step.show_meeting(bench.read(meetings.get, step.meeting.id))
    replace_text(step.form.finished_at, "0.45")
    assert step.flush()
    assert fields().finished_at == day + timedelta(hours=5, minutes=45)


def test_the_style_is_chosen_for_the_meeting(step, fields, qtbot):
    assert fields().minutes_style is MinutesStyle.DECISIONS
    box = step.form.minutes_style
    box.setFocus()
    box.set_value(MinutesStyle.FULL)
    box.activated.emit(box.currentIndex())
    assert fields().minutes_style is MinutesStyle.FULL


def test_the_public_version_has_nothing_of_closed_items(step, bench, qtbot):
    item = step.meeting.items[3]
    bench.write(LABEL, agenda.change, item.id, title=SECRET, closed=True, minutes_text="Hemmeligt referat")
    qtbot.waitUntil(lambda: "Hemmeligt" in text_of(step), timeout=15_000)
    step.form.public.setChecked(True)
    ready(qtbot, step)
    assert SECRET not in text_of(step)
    assert "Hemmeligt" not in text_of(step)


def test_another_language_for_once(step, qtbot):
    box = step.form.language
    box.set_value(Language.ENGLISH)
    box.activated.emit(box.currentIndex())
    ready(qtbot, step)
    assert "Minute-taker" in text_of(step)
    assert "Referent" not in text_of(step)


def test_items_without_a_word_are_listed_and_enter_goes_to_them(step, bench, qtbot):
    listed = step.form.unwritten
    titles = [listed.item(row).text() for row in range(listed.count())]
    assert len(titles) == len(step.meeting.items)
    item = step.meeting.items[0]
    bench.write(LABEL, agenda.change, item.id, minutes_text="Formanden bød velkommen.")
    qtbot.waitUntil(lambda: listed.count() == len(titles) - 1, timeout=5_000)
    listed.setFocus()
    listed.setCurrentRow(1)
    wanted = step.meeting.items[2].id
    with qtbot.waitSignal(step.item_wanted, timeout=2_000) as signal:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert signal.args == [wanted]


def test_the_draft_ends_the_meeting_and_says_first_who_becomes_absent(step, bench, fields, qtbot):
    came = step.meeting.attendances[0].fields.id
    bench.write(LABEL, check_in.set_presence, [came], Presence.PRESENT)
    step.reload_wanted.emit()
    missing = len(unnoted(step.meeting.attendances))
    assert str(missing) in step.form.next.text()
    qtbot.mouseClick(step.form.draft, Qt.MouseButton.LeftButton)
    assert fields().status is MeetingStatus.HELD
    assert fields().finished_at is not None
    assert fields().comments_by is not None
    assert step.form.comments_by.known_value() == fields().comments_by
    rows = bench.read(meetings.get, step.meeting.id).attendances
    assert sum(row.fields.presence is Presence.ABSENT for row in rows) == missing
    assert not step.form.draft.isVisible()
    assert step.form.at_meeting.isVisible()


@pytest.mark.parametrize(
    ("button", "adoption"), [("at_meeting", Adoption.AT_MEETING), ("by_silence", Adoption.BY_SILENCE)]
)
def test_adopted_on_the_day_beside_the_buttons(step, bench, fields, qtbot, button, adoption):
    step.make_draft()
    replace_text(step.form.adopted_on, "")
    step.form.adopted_on.clear()
    qtbot.mouseClick(getattr(step.form, button), Qt.MouseButton.LeftButton)
    assert step.errors.text("adopted_on")
    assert fields().status is MeetingStatus.HELD
    replace_text(step.form.adopted_on, "24-12-2030")
    qtbot.mouseClick(getattr(step.form, button), Qt.MouseButton.LeftButton)
    assert fields().adoption is adoption
    assert fields().approved_on.year == 2030
    assert step.form.to_close.isVisible()
    with qtbot.waitSignal(step.step_wanted) as signal:
        step.form.to_close.click()
    assert signal.args == [WorkStep.CLOSE]


def test_a_day_of_adoption_before_the_meeting_is_doubted(step, fields):
    step.make_draft()
    step.form.adopted_on.set_value(fields().starts_at.date() - timedelta(days=1))
    assert step.errors.text("adopted_on")
    step.form.adopted_on.set_value(fields().comments_by + timedelta(days=1))
    assert not step.errors.text("adopted_on")


def test_adopted_minutes_can_become_a_draft_again(step, fields, qtbot):
    step.make_draft()
    step.adopt(Adoption.AT_MEETING)
    qtbot.mouseClick(step.form.again, Qt.MouseButton.LeftButton)
    assert fields().status is MeetingStatus.HELD
    assert fields().adoption is None


def test_a_closed_meeting_shows_what_was_kept_and_takes_nothing(step, bench, qtbot):
    step.make_draft()
    step.adopt(Adoption.AT_MEETING)
    kept = bench.write(LABEL, minutes.close, step.meeting.id, at=datetime.now(UTC)).result
    step.reload_wanted.emit()
    qtbot.waitUntil(
        lambda: step.pane.ready and sha256(step.pane.pages.content).hexdigest() == kept, timeout=15_000
    )
    assert step.form.began_at.isReadOnly()
    assert not step.form.minutes_style.isEnabled()
    assert not step.form.language.isEnabled()
    assert step.form.print.isEnabled()


def test_a_meeting_ahead_has_no_draft_yet(bench, today_meeting, fields, qtbot):
    later = fields().starts_at + timedelta(days=30)
    bench.desk.write(LABEL, meetings.change, today_meeting, starts_at=later)
    form = hosted(MinutesStep, bench, today_meeting, qtbot).form
    assert not form.draft.isEnabled()
    assert not form.lacking.isVisible()


def test_typing_survives_that_the_meeting_is_read_anew(step, bench, qtbot):
    replace_text(step.form.began_at, "7.")
    bench.write(LABEL, agenda.change, step.meeting.items[0].id, minutes_text="Et ord.")
    step.reload_wanted.emit()
    assert step.form.began_at.text() == "7."
    step.form.began_at.clear()


def test_leaving_while_the_minutes_are_made_leaves_nothing_behind(today_meeting, bench, qtbot):
    step = hosted(MinutesStep, bench, today_meeting, qtbot)
    step.show_paper()
    assert step.pane.busy
    step.close_down()
    assert not step.pane.busy
    assert step.pane.pages is None
