"""What the detail panel shows, as widgets: made anew for each thing that is selected."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vaekst_desk.ui.detail import Detail, DetailAction, Fact, Line, Link, Section
from vaekst_desk.ui.flow_layout import FlowLayout
from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.theme import quiet_text

_TEXT = Qt.TextInteractionFlag
_READ = _TEXT.TextSelectableByMouse | _TEXT.LinksAccessibleByMouse | _TEXT.LinksAccessibleByKeyboard
_HEADING = 1.25
_LINE = 28


class DetailBody(QWidget):
    """A `Detail` from top to bottom. `go` is called with the page and id of an opened link."""

    def __init__(self, detail: Detail, *, read_only: bool, go: Callable[[str, int], None]) -> None:
        super().__init__()
        self._go = go
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        layout.addWidget(self._heading(detail.heading))
        if detail.under:
            layout.addWidget(_quiet(_text_label(detail.under)))
        if detail.notice:
            layout.addSpacing(8)
            layout.addWidget(self._notice(detail.notice))
        if detail.actions:
            layout.addSpacing(8)
            layout.addWidget(self._actions(detail.actions, read_only=read_only))
        for section in detail.sections:
            self._add_section(layout, section)
        layout.addStretch(1)

    def _heading(self, text: str) -> QLabel:
        label = _text_label(text)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * _HEADING)
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
        return label

    def _notice(self, text: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(icon("waiting").pixmap(16, 16))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(mark)
        row.addWidget(_text_label(text), 1)
        return box

    def _actions(self, actions: tuple[DetailAction, ...], *, read_only: bool) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box, spacing=8)
        for action in actions:
            button = QPushButton(icon(action.icon), action.text)
            button.setAutoDefault(False)
            button.setEnabled(not (action.writes and read_only))
            button.clicked.connect(lambda _checked=False, run=action.run: run(self))
            flow.addWidget(button)
        return box

    def _add_section(self, layout: QVBoxLayout, section: Section) -> None:
        layout.addSpacing(16)
        title = QLabel(section.title)
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        title.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(title)
        if section.facts:
            layout.addWidget(self._facts(section.facts))
        for line in section.lines:
            layout.addWidget(self._line(line))

    def _facts(self, facts: tuple[Fact, ...]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(facts):
            label, value = _quiet(QLabel(fact.label)), self._linked(fact.value, fact.link)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            for each in (label, value):
                each.setContentsMargins(0, 3, 0, 3)
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
            if fact.copied:
                grid.addWidget(self._copy_button(fact), row, 2, Qt.AlignmentFlag.AlignTop)
        return box

    def _line(self, line: Line) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addWidget(self._linked(line.text, line.link))
        if line.under:
            column.addWidget(_quiet(_text_label(line.under)))
        return box

    def _linked(self, text: str, link: Link | None) -> QLabel:
        if link is None:
            return _text_label(text)
        label = _text_label("")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(f'<a href="go" style="text-decoration: none">{_breakable(text)}</a>')
        label.setAccessibleName(text)
        label.linkActivated.connect(lambda _address, to=link: self._open(to))
        return label

    def _copy_button(self, fact: Fact) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(icon("copy"))
        button.setToolTip(QCoreApplication.translate("DetailPanel", "Copy {what}").format(what=fact.value))
        button.setAccessibleName(
            QCoreApplication.translate("DetailPanel", "Copy {what}").format(what=fact.label)
        )
        button.setFixedSize(22, 22)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(fact.value))
        return button

    def _open(self, link: Link) -> None:
        if link.address:
            QDesktopServices.openUrl(QUrl(link.address))
        else:
            self._go(link.page, link.id)


def _breakable(text: str) -> str:
    """Escaped; what is longer than a line of the panel gets places where it may be broken."""
    if max(map(len, text.split()), default=0) <= _LINE:
        return escape(text)
    return "".join(f"{each}&#8203;" if each in "@./-_" else escape(each) for each in text)


class WrapLabel(QLabel):
    """A label that is as high as its text at the width there is; Qt's own asks for the height of a narrow column."""

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())


def _text_label(text: str) -> QLabel:
    label = WrapLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(_READ)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def _quiet(label: QLabel) -> QLabel:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, quiet_text(label.palette()))
    label.setPalette(palette)
    return label
