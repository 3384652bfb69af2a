"""The preview of a paper: the very file that is printed, beside the few things that can be chosen about it."""

from collections.abc import Mapping

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QDialog, QDoubleSpinBox, QSpinBox, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.errors import UserError
from vaekst_desk.domain.papers import LabelOptions
from vaekst_desk.domain.vocabulary import Language, MinutesStyle, PaperKind
from vaekst_desk.services import meetings, papers, settings
from vaekst_desk.ui.editor import fit_to_screen, locale_of
from vaekst_desk.ui.generated.print_preview import Ui_PrintPreviewForm
from vaekst_desk.ui.option_box import OptionBox
from vaekst_desk.ui.workbench import Workbench

_CHOICES: Mapping[PaperKind, tuple[str, ...]] = {
    PaperKind.AGENDA: ("with_annexes", "public"),
    PaperKind.ATTENDANCE: ("ticks", "with_contact"),
    PaperKind.SIGN_IN_SHEET: ("guest_lines",),
    PaperKind.BADGES: ("right_mm", "down_mm", "used", "outlines"),
    PaperKind.MINUTES: ("minutes_style", "with_annexes", "public"),
    PaperKind.MEETING_PACK: ("guest_lines", "public"),
    PaperKind.SIGNATURE_SHEET: ("guest_lines", "missing_only"),
}
"""What can be chosen about a paper besides its language, by the names of the form's widgets."""


class PrintPreview(QDialog):
    """Shows a paper of a meeting or an agreement, to be printed, saved, mailed or opened. Esc closes it."""

    def __init__(
        self, workbench: Workbench, kind: PaperKind, noun_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self._kind, self._id = kind, noun_id
        self._closed = kind is PaperKind.MINUTES and _is_closed(workbench, noun_id)
        self.form = Ui_PrintPreviewForm()
        self.form.setupUi(self)
        self.pane = self.form.pane
        self.pane.open(workbench)
        self.setLocale(locale_of(workbench.language))
        self._set_up_choices()
        self._connect()
        fit_to_screen(self)
        self.pane.setFocus()
        self.renew()

    def _set_up_choices(self) -> None:
        form, words = self.form, wording(self.workbench.language)
        self.setWindowTitle(words.paper_names[self._kind])
        form.language.set_options([(language, words.language_names[language]) for language in Language])
        form.language.set_value(self.workbench.read(settings.get).language)
        form.minutes_style.set_options(
            [(None, self.tr("As chosen for the meeting")), *words.minutes_style_names.items()]
        )
        for name in {name for names in _CHOICES.values() for name in names}:
            for widget in (getattr(form, name), getattr(form, f"label_{name}", None)):
                if widget is not None:
                    widget.setVisible(name in _CHOICES.get(self._kind, ()))
        form.hint.setText(self._hint())
        form.hint.setVisible(bool(form.hint.text()))

    def _hint(self) -> str:
        if self._kind is PaperKind.BADGES:
            return self.tr(
                "For sheets L4784: ten badges of 80 × 50 mm. Print at 100 %, not fitted to the page."
            )
        if self._closed:
            return self.tr("The meeting is closed: these are the minutes as they were adopted.")
        return ""

    def _connect(self) -> None:
        form = self.form
        for name in ("language", *_CHOICES.get(self._kind, ())):
            widget = getattr(form, name)
            if isinstance(widget, OptionBox):
                widget.value_changed.connect(self.renew)
            elif isinstance(widget, QAbstractButton):
                widget.toggled.connect(lambda _: self.renew())
            elif isinstance(widget, QSpinBox | QDoubleSpinBox):
                widget.valueChanged.connect(lambda _: self.renew())
        form.print.clicked.connect(self.pane.print)
        form.save.clicked.connect(self.pane.save)
        form.mail.clicked.connect(self.pane.mail)
        form.open.clicked.connect(self.pane.open_elsewhere)
        form.close.clicked.connect(self.reject)
        for button in (form.print, form.save, form.mail, form.open, form.close):
            button.setIcon(QIcon())
        self.pane.changed.connect(self._show_state)

    @property
    def options(self) -> papers.PaperOptions:
        """What is chosen now."""
        form = self.form
        language, style = form.language.value(), form.minutes_style.value()
        return papers.PaperOptions(
            language=language if isinstance(language, Language) else None,
            guest_lines=form.guest_lines.value(),
            with_contact=form.with_contact.isChecked(),
            printed_on=self.workbench.today(),
            with_annexes=form.with_annexes.isChecked(),
            public=form.public.isChecked(),
            minutes_style=style if isinstance(style, MinutesStyle) else None,
            ticks=form.ticks.isChecked(),
            labels=LabelOptions(
                form.right_mm.value(), form.down_mm.value(), form.used.value(), form.outlines.isChecked()
            ),
            missing_only=form.missing_only.isChecked(),
        )

    def renew(self) -> None:
        """Makes the paper with what is chosen now."""
        self.pane.show_paper(self._kind, self._id, self.options)

    def _show_state(self) -> None:
        form = self.form
        for button in (form.print, form.save, form.mail, form.open):
            button.setEnabled(self.pane.ready)
        frozen = self._closed and not form.public.isChecked()
        for widget in (form.language, form.minutes_style):
            widget.setEnabled(not frozen)  # kept as they were printed, whatever is chosen

    def done(self, result: int) -> None:
        self.pane.close_down()
        super().done(result)


def _is_closed(workbench: Workbench, meeting_id: int) -> bool:
    try:
        return workbench.read(meetings.get, meeting_id).closed
    except UserError:
        return False  # what is wrong is said in place of the paper
