"""The Danish window is whole: every string has its translation, and no two letters of a dialog mean two things."""

import xml.etree.ElementTree as ElementTree
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabWidget

import dev
from vaekst_desk.domain.vocabulary import Language

ROOT = Path(dev.__file__).parent
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))


def test_danish_is_there():
    assert [path.name for path in FILES] == ["vaekst_desk_da.ts", "vaekst_desk_en.ts"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_message_lacks_its_translation(path):
    lacking = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") or [translation]
        if translation.get("type") or not all((form.text or "").strip() for form in forms):
            lacking.append(message.findtext("source"))
    assert lacking == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_fills_a_message_fills_its_translation(path):
    import re

    wrong = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        for form in translation.findall("numerusform") or [translation]:
            names = [sorted(re.findall(r"\{\w+\}", text)) for text in (source, form.text or "")]
            if names[0] != names[1] or ("%n" in source) != ("%n" in (form.text or "")):
                wrong.append(source)
    assert wrong == []


@pytest.fixture
def danish(qapp):
    translator = QTranslator()
    assert translator.load(str(ROOT / "resources" / "translations" / "vaekst_desk_da.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def editors(workbench):
    from vaekst_desk.ui.agreement_editor import AgreementEditor
    from vaekst_desk.ui.bodies_dialog import BodiesDialog
    from vaekst_desk.ui.import_dialog import ImportDialog
    from vaekst_desk.ui.meeting_editor import MeetingEditor
    from vaekst_desk.ui.new_register_dialog import NewRegisterDialog
    from vaekst_desk.ui.organization_editor import OrganizationEditor
    from vaekst_desk.ui.representative_editor import RepresentativeEditor
    from vaekst_desk.ui.series_dialog import SeriesDialog
    from vaekst_desk.ui.settings_dialog import SettingsDialog
    from vaekst_desk.ui.task_editor import TaskEditor

    yield OrganizationEditor(workbench, None)
    yield RepresentativeEditor(workbench, None)
    yield MeetingEditor(workbench)
    series = SeriesDialog(workbench)
    series.days.set_days([date(2027, 2, 4), date(2027, 5, 13)])
    yield series
    yield BodiesDialog(workbench)
    yield TaskEditor(workbench, None)
    agreement = AgreementEditor(workbench, None)
    agreement.form.clauses.add()
    yield agreement
    yield SettingsDialog(workbench)
    yield ImportDialog(workbench, "organizations")
    yield NewRegisterDialog(language=workbench.language)


def letters(dialog):
    """The letters that Alt reaches something with, of everything in sight."""
    found = []
    for widget in [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]:
        text = widget.text().replace("&&", "")
        reaches = widget.buddy() is not None if isinstance(widget, QLabel) else True
        if "&" in text and reaches and widget.isVisibleTo(dialog):
            found.append(text[text.index("&") + 1].lower())
    return found


def check(workbench, show):
    for dialog in editors(workbench):
        show(dialog)
        tabs = dialog.findChild(QTabWidget)
        for at in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(at)
            found = letters(dialog)
            twice = {letter for letter in found if found.count(letter) > 1}
            assert not twice, (type(dialog).__name__, at, twice)
            assert len(found) > 1
        dialog.hide()


def test_no_letter_means_two_things_in_danish(workbench, alliance, show, danish):
    assert workbench.language is Language.DANISH
    check(workbench, show)


def test_no_letter_means_two_things_in_english(workbench, alliance, show):
    check(workbench, show)


def test_every_input_has_a_name_to_be_read_aloud(workbench, alliance, show, danish):
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPlainTextEdit, QTableView

    for dialog in editors(workbench):
        show(dialog)
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QTableView, QListView):
            for widget in dialog.findChildren(kind):
                inside = isinstance(widget.parentWidget(), QComboBox) or not widget.objectName()
                if inside or widget.objectName().startswith("qt_"):
                    continue
                interface = QAccessible.queryAccessibleInterface(widget)
                name = interface.text(QAccessible.Text.Name)
                assert name, (type(dialog).__name__, widget.objectName())
        dialog.hide()
    assert QApplication.activeModalWidget() is None
