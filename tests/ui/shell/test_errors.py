"""What goes wrong is said once, calmly; a bug is logged with its traceback and can be copied."""

import logging

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from tests.ui.shell.helpers import answered, buttons
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.ui.errors import BugReporter


@pytest.fixture
def reporter(qapp):
    reporter = BugReporter(qapp)
    reporter.install()
    yield reporter
    reporter.remove()
    reporter.deleteLater()


def broken() -> None:
    raise ValueError("noget uventet æøå")


def test_a_bug_in_a_slot_is_said_calmly_logged_and_copied(shown, reporter, caplog):
    heard = []

    def copy(box):
        heard.append((box.text(), box.informativeText(), box.detailedText()))
        buttons(box)["Kopiér detaljer"].click()

    with caplog.at_level(logging.CRITICAL), answered(QMessageBox, copy) as boxes:
        QTimer.singleShot(0, broken)
        shown.qtbot.waitUntil(lambda: bool(boxes) and not reporter._showing)
    text, more, details = heard[0]
    assert text == "Noget gik galt, som ikke burde."
    assert "uskadt" in more
    copied = QGuiApplication.clipboard().text()
    assert copied == details
    for part in ("Traceback", "in broken", "ValueError: noget uventet æøå", "Python", "Qt"):
        assert part in copied
    record = next(record for record in caplog.records if record.levelno == logging.CRITICAL)
    assert record.exc_info[0] is ValueError
    assert len(shown.names()) == 36


def test_many_bugs_at_once_show_one_dialog_and_are_all_logged(shown, reporter, caplog):
    def answer(box):
        QTimer.singleShot(0, broken)
        shown.qtbot.wait(30)
        box.button(QMessageBox.StandardButton.Close).click()

    with caplog.at_level(logging.CRITICAL), answered(QMessageBox, answer) as boxes:
        for _ in range(3):
            QTimer.singleShot(0, broken)
        shown.qtbot.waitUntil(lambda: bool(boxes) and not reporter._showing)
        shown.qtbot.wait(50)
    assert len([record for record in caplog.records if record.levelno == logging.CRITICAL]) == 4
    with answered(QMessageBox, QMessageBox.reject) as boxes:
        QTimer.singleShot(0, broken)
        shown.qtbot.waitUntil(lambda: bool(boxes) and not reporter._showing)


def test_a_bug_in_a_worker_job_comes_to_the_same_place(shown, reporter, caplog):
    def fail(error):
        raise error

    with caplog.at_level(logging.CRITICAL), answered(QMessageBox, QMessageBox.reject) as boxes:
        shown.window.workbench.worker.run(lambda _job: broken(), on_result=fail, on_error=fail)
        shown.qtbot.waitUntil(lambda: bool(boxes) and not reporter._showing)
    assert "in broken" in caplog.text


def test_what_the_user_can_put_right_is_one_sentence(shown, caplog):
    heard = []

    def read(box):
        heard.append((box.text(), box.detailedText()))
        box.accept()

    with answered(QMessageBox, read):
        shown.window.edits.undo_step()
    assert heard == [("Der er ikke noget at fortryde.", "")]
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_the_windows_own_errors_are_worded(shown):
    heard = []

    def read(box):
        heard.append(box.text())
        box.accept()

    with answered(QMessageBox, read):
        shown.window.show_error(UserError(ErrorCode.CANCELLED))
    assert heard == ["Afbrudt. Intet er ændret."]
    with pytest.raises(ZeroDivisionError):
        shown.window.show_error(ZeroDivisionError())
