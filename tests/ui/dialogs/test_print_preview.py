from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from vaekst_desk.domain.agreements import AgreementFields
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, MeetingFields
from vaekst_desk.domain.vocabulary import Language, PaperKind
from vaekst_desk.services import agreements, meetings, parties
from vaekst_desk.ui import printing
from vaekst_desk.ui.pdf_pages import PdfPages
from vaekst_desk.ui.print_preview import PrintPreview


@pytest.fixture
def meeting_id(desk, alliance):
    items = [
        AgendaItemFields("Velkomst"),
        AgendaItemFields("Langt", minutes_text="Sagen blev drøftet. " * 4000),
    ]
    people = [AttendanceFields(person_id) for person_id in alliance.persons.values()]
    fields = MeetingFields(alliance.body, datetime(2026, 11, 26, 8), "Møde")
    label = Label.of(StepCode.MEETING_ADD, name="Møde")
    return desk.write(label, meetings.save, fields, items=items, attendances=people).result


@pytest.fixture
def preview(workbench, show, qtbot):
    opened = []

    def open_preview(kind, key):
        dialog = show(PrintPreview(workbench, kind, key))
        opened.append(dialog)
        settled(qtbot, dialog)
        return dialog

    yield open_preview
    for dialog in opened:
        dialog.reject()


def settled(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._job is None and not dialog._soon.isActive(), timeout=15_000)


def text_of(dialog) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(dialog.pages.content)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_the_pages_in_sight_are_drawn_and_only_those(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.MINUTES, meeting_id)
    view = dialog.form.pages
    assert len(dialog.pages) > 10
    qtbot.waitUntil(lambda: 0 in view.drawn)
    qtbot.wait(100)
    assert len(view.drawn) <= 3
    assert dialog.form.page.text().endswith(str(len(dialog.pages)))
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(dialog.pages) - 1 in view.drawn)
    assert view.page == len(dialog.pages)
    image = view._images[len(dialog.pages) - 1]
    assert image.width() == pytest.approx(595 * view.zoom * view.devicePixelRatioF(), abs=3)


def test_the_language_makes_another_paper(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.ATTENDANCE, meeting_id)
    assert "Deltagerliste" in text_of(dialog)
    dialog.form.language.set_value(Language.ENGLISH)
    settled(qtbot, dialog)
    text = text_of(dialog)
    assert "Deltagerliste" not in text
    assert "Kommunaldirektør" in text


def test_contact_columns_are_asked_for(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.ATTENDANCE, meeting_id)
    assert "E-mail" not in text_of(dialog)
    dialog.form.with_contact.setChecked(True)
    settled(qtbot, dialog)
    assert "E-mail" in text_of(dialog)


def test_blank_lines_for_guests_belong_to_the_signature_sheet(preview, desk, alliance, qtbot):
    found = [row.fields for row in desk.read(parties.suggest_parties, date(2026, 1, 1))]
    fields = AgreementFields("Aftale")
    label = Label.of(StepCode.AGREEMENT_ADD, name="Aftale")
    key = desk.write(label, agreements.save, fields, parties=found).result
    dialog = preview(PaperKind.SIGNATURE_SHEET, key)
    pages = len(dialog.pages)
    dialog.form.guest_lines.setValue(60)
    settled(qtbot, dialog)
    assert len(dialog.pages) > pages
    other = preview(PaperKind.AGREEMENT, key)
    assert not other.form.guest_lines.isVisible()
    assert not other.form.with_contact.isVisible()


def test_zoom_by_keys_and_buttons(preview, meeting_id, qtbot):
    view = preview(PaperKind.AGENDA, meeting_id).form.pages
    fitting = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > fitting
    qtbot.waitUntil(lambda: bool(view.drawn))
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(fitting)
    view.set_zoom(100)
    assert view.zoom == 6.0


def test_saved_whole_and_said(preview, meeting_id, tmp_path):
    dialog = preview(PaperKind.MINUTES, meeting_id)
    path = tmp_path / "Referat æøå.pdf"
    dialog.save_to(path)
    assert path.read_bytes() == dialog.pages.content
    assert path.name in dialog.form.message.text
    dialog.save_to(tmp_path / "findes ikke" / "x.pdf")
    assert "x.pdf" in dialog.form.message.text


def test_without_a_printer_it_says_so(preview, meeting_id, monkeypatch):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", staticmethod(list))
    dialog = preview(PaperKind.AGENDA, meeting_id)
    dialog.print()
    assert dialog.form.message.text
    assert dialog.form.save.isEnabled()


def test_prints_what_is_previewed(preview, meeting_id, qtbot, tmp_path):
    dialog = preview(PaperKind.AGENDA, meeting_id)
    path = tmp_path / "printet.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printing.set_up(printer, dialog.pages, name="Prøve")
    run = printing.PrintRun(printer, dialog.pages, printing.chosen_pages(printer, len(dialog.pages)), dialog)
    with qtbot.waitSignal(run.finished, timeout=20_000) as signal:
        run.start()
    assert signal.args == [True]
    printed = PdfPages(path.read_bytes())
    assert len(printed) == len(dialog.pages)
    assert printed.sizes[0].toSize() == dialog.pages.sizes[0].toSize()
    assert difference(printed.image(0, 0.5), dialog.pages.image(0, 0.5)) < 12
    printed.close()


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures are apart, from 0 to 255."""
    other = other.scaled(one.size())
    apart = [
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in range(0, one.width(), 5)
        for y in range(0, one.height(), 5)
    ]
    return sum(apart) / len(apart)


def test_the_pages_asked_for(preview, meeting_id):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert printing.chosen_pages(printer, 3) == [0, 1, 2]
    printer.setFromTo(2, 9)
    assert printing.chosen_pages(printer, 3) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.chosen_pages(printer, 3) == [2, 1]


def test_a_noun_that_is_gone_is_said(preview):
    dialog = preview(PaperKind.MINUTES, 999)
    assert dialog.form.message.text
    assert not dialog.form.print.isEnabled()


def test_escape_closes_and_lets_go(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.AGENDA, meeting_id)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.pages is None
