"""A dialog that was closed leaves no widget and no thread behind, however often it is opened."""

import threading
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from vaekst_desk.ui.agreement_editor import AgreementEditor
from vaekst_desk.ui.bodies_dialog import BodiesDialog
from vaekst_desk.ui.import_dialog import ImportDialog
from vaekst_desk.ui.meeting_editor import MeetingEditor
from vaekst_desk.ui.organization_editor import OrganizationEditor
from vaekst_desk.ui.representative_editor import RepresentativeEditor
from vaekst_desk.ui.series_dialog import SeriesDialog
from vaekst_desk.ui.settings_dialog import SettingsDialog
from vaekst_desk.ui.task_editor import TaskEditor


def series(workbench, window):
    dialog = SeriesDialog(workbench, window)
    dialog.days.set_days([date(2027, 2, 4), date(2027, 5, 13)])
    dialog.days.set_days([date(2027, 2, 4)])
    return dialog


OPENERS = {
    "organization": lambda workbench, window: OrganizationEditor(workbench, None, window),
    "representative": lambda workbench, window: RepresentativeEditor(workbench, None, window),
    "meeting": MeetingEditor,
    "series": series,
    "bodies": BodiesDialog,
    "task": lambda workbench, window: TaskEditor(workbench, None, window),
    "agreement": lambda workbench, window: AgreementEditor(workbench, None, window),
    "settings": SettingsDialog,
    "import": lambda workbench, window: ImportDialog(workbench, "organizations", window),
}


@pytest.mark.parametrize("name", OPENERS)
def test_nothing_is_left_behind(workbench, alliance, qtbot, name):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_and_close() -> None:
        dialog = OPENERS[name](workbench, window)
        dialog.show()
        QApplication.processEvents()
        dialog.hide()
        dialog.deleteLater()
        del dialog
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    open_and_close()
    widgets, threads = len(QApplication.allWidgets()), threading.active_count()
    for _ in range(3):
        open_and_close()
    assert len(QApplication.allWidgets()) == widgets
    assert threading.active_count() == threads
