"""The attendee list of a meeting as a file for another program."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.vocabulary import PaperKind
from vaekst_desk.services import papers
from vaekst_desk.ui.errors import show_error
from vaekst_desk.ui.workbench import Workbench

_SUFFIXES = (".xlsx", ".csv", ".vcf", ".pdf")


def export_attendees(workbench: Workbench, meeting_id: int, parent: QWidget | None) -> Path | None:
    """Asks where to, and writes the list there as the kind of file its name says; the file, None where cancelled.

    A file that cannot be written is said in a dialog; nothing half is left behind.
    """
    chosen = _ask(workbench, meeting_id, parent)
    if chosen is None:
        return None
    path, with_contact = chosen
    try:
        write(workbench, meeting_id, path, with_contact=with_contact)
    except UserError as error:
        show_error(error, workbench.language, parent)
        return None
    return path


def write(workbench: Workbench, meeting_id: int, path: Path, *, with_contact: bool) -> None:
    """Writes the list. Raises `UserError`."""
    from vaekst_desk.services import exports

    workbench.read(exports.attendees, meeting_id, to=path, today=workbench.today(), with_contact=with_contact)


def _ask(workbench: Workbench, meeting_id: int, parent: QWidget | None) -> tuple[Path, bool] | None:
    """Where to, and whether with e-mail and phone. Qt's own dialog, which has room for that choice."""
    names = {
        ".xlsx": QCoreApplication.translate("ExportAttendees", "Excel (*.xlsx)"),
        ".csv": QCoreApplication.translate("ExportAttendees", "Table with semicolons (*.csv)"),
        ".vcf": QCoreApplication.translate("ExportAttendees", "Contact cards (*.vcf)"),
        ".pdf": QCoreApplication.translate("ExportAttendees", "PDF (*.pdf)"),
    }
    dialog = QFileDialog(parent, QCoreApplication.translate("ExportAttendees", "Export the attendee list"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilters([names[suffix] for suffix in _SUFFIXES])
    contact = QCheckBox(QCoreApplication.translate("ExportAttendees", "With &e-mail and phone"), dialog)
    layout = dialog.layout()
    if layout is not None:
        layout.addWidget(contact)
    paper = workbench.read(papers.build, PaperKind.ATTENDANCE, meeting_id)
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(Path(papers.suggested_file_name(paper)).stem + ".xlsx")
    dialog.filterSelected.connect(lambda name: _follow_filter(dialog, name, names))
    accepted = dialog.exec()
    files, with_contact = dialog.selectedFiles(), contact.isChecked()
    dialog.deleteLater()
    return (Path(files[0]), with_contact) if accepted and files else None


def _follow_filter(dialog: QFileDialog, name: str, names: dict[str, str]) -> None:
    """Gives the file's name the suffix of the kind chosen."""
    suffix = next((suffix for suffix, shown in names.items() if shown == name), ".xlsx")
    dialog.setDefaultSuffix(suffix[1:])
    if files := dialog.selectedFiles():
        dialog.selectFile(Path(files[0]).with_suffix(suffix).name)
