from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from vaekst_desk.domain.agreements import AgreementFields
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, MeetingFields
from vaekst_desk.domain.vocabulary import Adoption, Language, MinutesStyle, PaperKind
from vaekst_desk.services import agreements, meetings, minutes, parties
from vaekst_desk.ui import paper_pane, printing
from vaekst_desk.ui.pdf_pages import PdfPages
from vaekst_desk.ui.print_preview import PrintPreview


@pytest.fixture
def meeting_id(desk, alliance):
    items = [
        AgendaItemFields("Velkomst", case_text="Formanden byder velkommen."),
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


@pytest.fixture
def opened(monkeypatch):
    """The files given to other programs, none of which is there in a test."""
    files: list[Path] = []

    def open_url(url):
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(paper_pane.QDesktopServices, "openUrl", staticmethod(open_url))
    return files


def settled(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog.pane.busy, timeout=15_000)


def text_of(dialog) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(dialog.pane.pages.content)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_the_pages_in_sight_are_drawn_and_only_those(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.MINUTES, meeting_id)
    view = dialog.pane.form.pages
    assert len(dialog.pane.pages) > 10
    qtbot.waitUntil(lambda: 0 in view.drawn)
    qtbot.wait(100)
    assert len(view.drawn) <= 3
    assert dialog.pane.form.page.text().endswith(str(len(dialog.pane.pages)))
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(dialog.pane.pages) - 1 in view.drawn)
    assert view.page == len(dialog.pane.pages)
    image = view._images[len(dialog.pane.pages) - 1]
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
    pages = len(dialog.pane.pages)
    dialog.form.guest_lines.setValue(60)
    settled(qtbot, dialog)
    assert len(dialog.pane.pages) > pages
    other = preview(PaperKind.AGREEMENT, key)
    assert not other.form.guest_lines.isVisible()
    assert not other.form.with_contact.isVisible()


def test_zoom_by_keys_and_buttons(preview, meeting_id, qtbot):
    view = preview(PaperKind.AGENDA, meeting_id).pane.form.pages
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
    dialog.pane.save_to(path)
    assert path.read_bytes() == dialog.pane.pages.content
    assert path.name in dialog.pane.form.message.text
    dialog.pane.save_to(tmp_path / "findes ikke" / "x.pdf")
    assert "x.pdf" in dialog.pane.form.message.text


def test_without_a_printer_it_says_so(preview, meeting_id, monkeypatch):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", staticmethod(list))
    dialog = preview(PaperKind.AGENDA, meeting_id)
    dialog.pane.print()
    assert dialog.pane.form.message.text
    assert dialog.form.save.isEnabled()


def test_prints_what_is_previewed(preview, meeting_id, qtbot, tmp_path):
    dialog = preview(PaperKind.AGENDA, meeting_id)
    path = tmp_path / "printet.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printing.set_up(printer, dialog.pane.pages, name="Prøve")
    run = printing.PrintRun(
        printer, dialog.pane.pages, printing.chosen_pages(printer, len(dialog.pane.pages)), dialog
    )
    with qtbot.waitSignal(run.finished, timeout=20_000) as signal:
        run.start()
    assert signal.args == [True]
    printed = PdfPages(path.read_bytes())
    assert len(printed) == len(dialog.pane.pages)
    assert printed.sizes[0].toSize() == dialog.pane.pages.sizes[0].toSize()
    assert difference(printed.image(0, 0.5), dialog.pane.pages.image(0, 0.5)) < 12
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
    assert dialog.pane.form.message.text
    assert not dialog.form.print.isEnabled()


def test_escape_closes_and_lets_go(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.AGENDA, meeting_id)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.pane.pages is None


CHOICES = {
    PaperKind.AGENDA: {"with_annexes", "public"},
    PaperKind.ATTENDANCE: {"ticks", "with_contact"},
    PaperKind.SIGN_IN_SHEET: {"guest_lines"},
    PaperKind.BADGES: {"right_mm", "down_mm", "used", "outlines"},
    PaperKind.TABLE_CARDS: set(),
    PaperKind.TASKS: set(),
    PaperKind.MINUTES: {"minutes_style", "with_annexes", "public"},
    PaperKind.MEETING_PACK: {"guest_lines", "public"},
}


@pytest.mark.parametrize("kind", CHOICES, ids=str)
def test_every_paper_of_a_meeting_is_shown_beside_its_own_choices(preview, meeting_id, kind):
    dialog = preview(kind, meeting_id)
    assert len(dialog.pane.pages) >= 1
    every = set().union(*CHOICES.values(), {"missing_only"})
    assert {name for name in every if getattr(dialog.form, name).isVisible()} == CHOICES[kind]
    assert dialog.form.print.isEnabled()
    assert dialog.form.print.isVisible()


def test_the_attendee_list_can_have_boxes_to_tick(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.ATTENDANCE, meeting_id)
    assert "Inviteret" in text_of(dialog)
    dialog.form.ticks.setChecked(True)
    settled(qtbot, dialog)
    assert "Inviteret" not in text_of(dialog)


def test_used_labels_are_skipped(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.BADGES, meeting_id)
    assert len(dialog.pane.pages) == 1
    dialog.form.used.setValue(9)
    settled(qtbot, dialog)
    assert len(dialog.pane.pages) == 2


def test_the_style_of_the_minutes_can_be_another_for_once(preview, desk, meeting_id, qtbot):
    dialog = preview(PaperKind.MINUTES, meeting_id)
    assert "byder velkommen" not in text_of(dialog)
    dialog.form.minutes_style.set_value(MinutesStyle.FULL)
    settled(qtbot, dialog)
    assert "byder velkommen" in text_of(dialog)
    assert desk.read(meetings.get, meeting_id).fields.minutes_style is MinutesStyle.DECISIONS


def test_the_minutes_of_a_closed_meeting_are_those_that_were_kept(preview, desk, meeting_id):
    label = Label.of(StepCode.MEETING_CLOSE)
    day = date(2026, 12, 10)
    desk.write(label, minutes.draft, meeting_id, today=day)
    desk.write(label, minutes.adopt, meeting_id, adoption=Adoption.BY_SILENCE, on=day)
    kept = desk.write(label, minutes.close, meeting_id, at=datetime(2026, 12, 10, 9, tzinfo=UTC)).result
    dialog = preview(PaperKind.MINUTES, meeting_id)
    assert sha256(dialog.pane.pages.content).hexdigest() == kept
    assert not dialog.form.language.isEnabled()
    assert not dialog.form.minutes_style.isEnabled()
    dialog.form.public.setChecked(True)
    assert dialog.form.language.isEnabled()


def test_what_is_seen_stays_until_the_new_paper_is_drawn(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.AGENDA, meeting_id)
    view = dialog.pane.form.pages
    view.set_zoom(3)
    qtbot.waitUntil(lambda: 0 in view.drawn)
    view.verticalScrollBar().setValue(140)
    dialog.form.language.set_value(Language.ENGLISH)
    settled(qtbot, dialog)
    assert view.verticalScrollBar().value() == 140
    grabbed = view.grab().toImage()
    seen = {
        grabbed.pixelColor(x, y).lightness() for x in range(0, grabbed.width(), 3) for y in range(0, 200, 3)
    }
    assert min(seen) < 120, "the page is blank"


def test_a_paper_that_came_out_the_same_is_left_as_it_is(preview, meeting_id, qtbot):
    dialog = preview(PaperKind.AGENDA, meeting_id)
    before = dialog.pane.pages
    dialog.renew()
    assert not dialog.form.print.isEnabled()
    settled(qtbot, dialog)
    assert dialog.pane.pages is before
    assert dialog.form.print.isEnabled()


def test_a_letter_with_the_paper_opens_in_the_mail_program(preview, meeting_id, opened):
    dialog = preview(PaperKind.MEETING_PACK, meeting_id)
    dialog.pane.mail()
    letter = message_from_bytes(opened[0].read_bytes(), policy=policy.default)
    assert letter["X-Unsent"] == "1"
    (paper,) = letter.iter_attachments()
    assert paper.get_filename() == dialog.pane.file_name
    assert paper.get_content() == dialog.pane.pages.content
    assert opened[0].suffix == ".eml"
    dialog.pane.open_elsewhere()
    assert opened[1].read_bytes() == dialog.pane.pages.content


def test_without_a_mail_program_it_says_so(preview, meeting_id, monkeypatch):
    monkeypatch.setattr(paper_pane.QDesktopServices, "openUrl", staticmethod(lambda _url: False))
    dialog = preview(PaperKind.AGENDA, meeting_id)
    dialog.pane.mail()
    assert dialog.pane.form.message.text
    assert dialog.form.mail.isEnabled()
