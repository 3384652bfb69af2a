import pytest
from PySide6.QtCore import QBuffer, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit

from tests.ui.dialogs.helpers import accepted, history
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AttendanceFields, MeetingFields
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import meetings, settings
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui.export_attendees import export_attendees
from vaekst_desk.ui.new_register_dialog import NewRegisterDialog
from vaekst_desk.ui.settings_dialog import SettingsDialog


def picture(kind: str) -> bytes:
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


def test_the_facts_by_keyboard_alone(workbench, desk, show, keys):
    steps = history(desk)
    dialog = show(SettingsDialog(workbench))
    typist = keys(dialog)
    typist.fill("name", "Vækstalliancen på Ærø")
    typist.fill("address", "Torvet 1")
    typist.fill("phone", "76292929")
    typist.fill("secretary", "Camilla Bæk")
    typist.save()
    assert accepted(dialog)
    assert history(desk) == steps + 1
    found = workbench.read(settings.get)
    assert (found.name, found.address, found.phone) == ("Vækstalliancen på Ærø", "Torvet 1", "+4576292929")


def test_mistakes_are_said(workbench, show):
    dialog = show(SettingsDialog(workbench))
    dialog.form.name.clear()
    dialog.form.email.setText("nej")
    dialog.accept()
    assert dialog.errors.text("name") == "Skal udfyldes."
    assert "nej" in dialog.errors.text("email")
    assert dialog.focusWidget() is dialog.form.name


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_taken_shown_and_removed(workbench, show, tmp_path, kind):
    path = tmp_path / "logo"
    path.write_bytes(picture(kind))
    dialog = show(SettingsDialog(workbench))
    dialog.form.logo.load(path)
    assert not dialog.form.logo.form.preview.pixmap().isNull()
    dialog.accept()
    assert workbench.read(settings.get).logo == path.read_bytes()
    again = show(SettingsDialog(workbench))
    again.form.logo.form.remove.click()
    again.accept()
    assert workbench.read(settings.get).logo == b""


def test_what_is_no_picture_is_refused_and_the_old_one_kept(workbench, show, tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text("<svg/>")
    dialog = show(SettingsDialog(workbench))
    dialog.form.logo.set_value(picture("PNG"))
    dialog.form.logo.load(path)
    assert "logo.svg" in dialog.errors.text("logo")
    assert "PNG" in dialog.errors.text("logo")
    assert dialog.form.logo.value() == picture("PNG")
    dialog.form.logo.load(tmp_path / "findes ikke.png")
    assert "findes ikke.png" in dialog.errors.text("logo")


def test_a_new_register_is_made_where_proposed(tmp_path, show, keys):
    dialog = show(NewRegisterDialog(folder=tmp_path))
    typist = keys(dialog)
    typist.fill("name", "Alliancen: Ærø/Ås")
    assert dialog.form.file.text() == str(tmp_path / "Alliancen Ærø Ås.vaekst")
    dialog.accept()
    assert dialog.path == tmp_path / "Alliancen Ærø Ås.vaekst"
    with Desk.open(dialog.path) as desk:
        assert desk.read(settings.get).name == "Alliancen: Ærø/Ås"


def test_a_new_register_never_takes_another_ones_place(tmp_path, show):
    (tmp_path / "Vækstalliancen.vaekst").write_text("noget andet")
    dialog = show(NewRegisterDialog(folder=tmp_path, language=Language.DANISH))
    dialog.accept()
    assert dialog.path is None
    assert "Vækstalliancen.vaekst" in dialog.errors.text("file")
    dialog.form.name.clear()
    dialog.form.file.setText(str(tmp_path / "anden"))
    dialog.accept()
    assert dialog.errors.text("name") == "Skal udfyldes."
    dialog.form.name.setText("Anden")
    dialog.accept()
    assert dialog.path == tmp_path / "anden.vaekst"


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".vcf", ".pdf"])
def test_attendees_are_exported_as_what_the_name_says(workbench, alliance, desk, tmp_path, qtbot, suffix):
    from datetime import datetime

    people = [AttendanceFields(person_id) for person_id in alliance.persons.values()]
    fields = MeetingFields(alliance.body, datetime(2026, 11, 26, 8), "Møde")
    label = Label.of(StepCode.MEETING_ADD, name="Møde")
    key = desk.write(label, meetings.save, fields, attendances=people).result
    wanted = tmp_path / f"Deltagere æøå{suffix}"

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        box = next(
            each for each in dialog.findChildren(QCheckBox) if "e-mail" in each.text().replace("&", "")
        )
        box.setChecked(True)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        edit.setText(str(wanted))
        dialog.accept()

    QTimer.singleShot(100, answer)
    assert export_attendees(workbench, key, None) == wanted
    assert wanted.stat().st_size > 100
