"""The closing checklist: for each thing whether it is there, in shape, words and colour, and what to do about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from vaekst_desk.domain.closing import Check, CheckKind
from vaekst_desk.ui import words
from vaekst_desk.ui.icons import tinted_pixmap
from vaekst_desk.ui.strokes import Tone, tone_mark
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP

_MARK = 16
_NAMES: Mapping[CheckKind, str] = {
    CheckKind.PRESENCE: QT_TRANSLATE_NOOP("ClosingChecks", "Attendance"),
    CheckKind.MINUTES: QT_TRANSLATE_NOOP("ClosingChecks", "Minutes"),
    CheckKind.ADOPTION: QT_TRANSLATE_NOOP("ClosingChecks", "Adoption"),
    CheckKind.SIGNATURES: QT_TRANSLATE_NOOP("ClosingChecks", "Signatures"),
    CheckKind.SCANS: QT_TRANSLATE_NOOP("ClosingChecks", "Scan"),
}
_DONE: Mapping[CheckKind, str] = {
    CheckKind.PRESENCE: QT_TRANSLATE_NOOP("ClosingChecks", "Everyone's attendance is noted"),
    CheckKind.MINUTES: QT_TRANSLATE_NOOP("ClosingChecks", "Every item is written up"),
    CheckKind.ADOPTION: QT_TRANSLATE_NOOP("ClosingChecks", "The minutes are adopted"),
    CheckKind.SIGNATURES: QT_TRANSLATE_NOOP("ClosingChecks", "Signed by chair and minute-taker"),
    CheckKind.SCANS: QT_TRANSLATE_NOOP("ClosingChecks", "The signed page is kept here"),
}
_LACKING: Mapping[CheckKind, str] = {
    CheckKind.PRESENCE: QT_TRANSLATE_NOOP("ClosingChecks", "nobody is on the list"),
    CheckKind.MINUTES: QT_TRANSLATE_NOOP("ClosingChecks", "there are no items"),
    CheckKind.ADOPTION: QT_TRANSLATE_NOOP("ClosingChecks", "the minutes are not adopted"),
    CheckKind.SIGNATURES: QT_TRANSLATE_NOOP("ClosingChecks", "chair and minute-taker have not signed"),
    CheckKind.SCANS: QT_TRANSLATE_NOOP("ClosingChecks", "the signed page is not here"),
}
_DOING: Mapping[CheckKind, str] = {
    CheckKind.PRESENCE: QT_TRANSLATE_NOOP("ClosingChecks", "Go to attendance"),
    CheckKind.MINUTES: QT_TRANSLATE_NOOP("ClosingChecks", "Go to the item"),
    CheckKind.ADOPTION: QT_TRANSLATE_NOOP("ClosingChecks", "Go to the minutes"),
    CheckKind.SIGNATURES: QT_TRANSLATE_NOOP("ClosingChecks", "Print to sign …"),
    CheckKind.SCANS: QT_TRANSLATE_NOOP("ClosingChecks", "Add a scan …"),
}


def lacking(check: Check) -> str:
    """What is missing, as a part of a sentence, counted where it can be."""
    count = check.missing
    if count and check.kind is CheckKind.PRESENCE:
        return words.translate("ClosingChecks", "%n person(s) not checked in", "", count, 1)
    if count and check.kind is CheckKind.MINUTES:
        return words.translate("ClosingChecks", "%n item(s) without a word", "", count, 1)
    return _said(_LACKING, check)


def _said(sentences: Mapping[CheckKind, str], check: Check) -> str:
    return QCoreApplication.translate("ClosingChecks", sentences[check.kind])


class _Line:
    """The widgets of one check."""

    def __init__(self, parent: QWidget) -> None:
        self.mark, self.name, self.sentence = QLabel(parent), QLabel(parent), QLabel(parent)
        self.doing = QPushButton(parent)
        self.doing.setAutoDefault(False)
        bold = QFont(self.name.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(bold)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        kept = self.doing.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the lines stay as high, whatever is done
        self.doing.setSizePolicy(kept)


class CheckList(QWidget):
    """One line for each check. `wanted` carries the `CheckKind` whose one thing to do was asked for."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks: tuple[Check, ...] = ()
        self._lines: dict[CheckKind, _Line] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, kind in enumerate(CheckKind):
            line = self._lines[kind] = _Line(self)
            line.doing.clicked.connect(lambda _checked=False, kind=kind: self.wanted.emit(kind))
            for column, widget in enumerate((line.mark, line.name, line.sentence, line.doing)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag(0))

    def button(self, kind: CheckKind) -> QPushButton:
        """The button of a check."""
        return self._lines[kind].doing

    def sentence(self, kind: CheckKind) -> str:
        """What is said of a check."""
        return self._lines[kind].sentence.text()

    def show_checks(self, checks: Sequence[Check], *, writable: bool) -> None:
        """Shows how everything stands; what is done, or can no longer be, has no button."""
        self._checks = tuple(checks)
        for check in checks:
            line, said = self._lines[check.kind], _said(_DONE, check)
            if not check.done:
                said = lacking(check)
            line.name.setText(_said(_NAMES, check))
            line.sentence.setText(f"{said[:1].upper()}{said[1:]}")
            line.doing.setText(_said(_DOING, check))
            line.doing.setAccessibleDescription(line.sentence.text())
            line.doing.setVisible(writable and not check.done)
        self._paint()

    def _paint(self) -> None:
        for check in self._checks:
            green = self.palette().color(QPalette.ColorRole.Link)
            ratio = self.devicePixelRatioF()
            self._lines[check.kind].mark.setPixmap(
                tinted_pixmap("check", green, _MARK)
                if check.done
                else tone_mark(Tone.DOUBT, self.palette(), size=_MARK, ratio=ratio)
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint()
