"""The Udskriv menu: every paper, of what is selected or of what is nearest."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.vocabulary import PaperKind
from vaekst_desk.ui.errors import guard

if TYPE_CHECKING:
    from vaekst_desk.ui.main_window import MainWindow

_NAMED = 48  # letters of a name in a menu


class PrintCommands(QObject):
    """Opens the preview of a paper. On the page of a meeting or agreement it is the selected one's."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window, self.language = window, window.language
        words = wording(window.language)
        names = {
            PaperKind.AGENDA: words.notice,
            PaperKind.ATTENDANCE: words.attendance,
            PaperKind.MINUTES: words.minutes,
            PaperKind.AGREEMENT: words.agreement,
            PaperKind.SIGNATURE_SHEET: words.signature_sheet,
        }
        self._names = names
        self._actions = {kind: self._action(kind, f"{name} …") for kind, name in names.items()}
        self.print = window.add_action(self.tr("&Print …"), "print")
        self.print.setShortcut(self.tr("Ctrl+P"))
        self.print.triggered.connect(self.print_likeliest)
        self._targets: dict[bool, tuple[int, str] | None] = {True: None, False: None}

    def _action(self, kind: PaperKind, text: str) -> QAction:
        action = self.window.add_action(text, "sign" if kind is PaperKind.SIGNATURE_SHEET else "print")
        action.triggered.connect(lambda _checked=False: self.print_paper(kind))
        return action

    def fill(self, menu: QMenu) -> None:
        """Puts the commands into the menu; each time it opens they name what they would print."""
        menu.addAction(self.print)
        menu.addSeparator()
        menu.addActions(self.of((PaperKind.AGENDA, PaperKind.ATTENDANCE, PaperKind.MINUTES)))
        menu.addSeparator()
        menu.addActions(self.of((PaperKind.AGREEMENT, PaperKind.SIGNATURE_SHEET)))
        menu.aboutToShow.connect(self.name_targets)
        menu.setToolTipsVisible(True)

    def fill_button(self, menu: QMenu, papers: tuple[PaperKind, ...]) -> None:
        """Puts a page's own papers into its button's menu, or all of them where it has none of its own."""
        menu.addActions(self.of(papers or tuple(self._actions)))
        menu.aboutToShow.connect(self.name_targets)

    def of(self, kinds: tuple[PaperKind, ...]) -> list[QAction]:
        """The commands of some papers."""
        return [self._actions[kind] for kind in kinds]

    def update(self) -> None:
        """Enables what can be done now."""
        for action in (self.print, *self._actions.values()):
            action.setEnabled(self.window.workbench is not None)

    @guard
    def name_targets(self) -> None:
        """Writes into the menu which meeting or agreement each paper would be of."""
        for of_agreement in (True, False):
            target = self._target(of_agreement=of_agreement)
            for kind, action in self._actions.items():
                if kind.of_agreement is of_agreement:
                    name = f": {_shortened(target[1])}" if target else ""
                    action.setText(f"{self._names[kind]}{name.replace('&', '&&')} …")
                    action.setEnabled(target is not None)

    @guard
    def print_likeliest(self) -> None:
        """Opens the paper that the page shown most likely wants."""
        page = self.window.page()
        kinds = page.spec.papers if page else ()
        self.print_paper(kinds[0] if kinds else PaperKind.ATTENDANCE)

    @guard
    def print_paper(self, kind: PaperKind) -> None:
        """Opens the preview of one paper."""
        from vaekst_desk.ui.meetings import print_paper

        target = self._target(of_agreement=kind.of_agreement)
        if target and self.window.workbench:
            print_paper(self.window.workbench, kind, target[0], self.window)

    def meeting(self) -> tuple[int, str] | None:
        """The meeting in question: the selected one, else the next, else the last."""
        return self._target(of_agreement=False)

    def _target(self, *, of_agreement: bool) -> tuple[int, str] | None:
        page, workbench = self.window.page(), self.window.workbench
        if workbench is None:
            return None
        wanted_page = "agreements" if of_agreement else "meetings"
        if page and page.spec.id == wanted_page and page.current_id() is not None:
            row = page.current_row()
            return (row.id, row.title) if row else None
        return (
            workbench.read(_nearest_agreement)
            if of_agreement
            else workbench.read(_nearest_meeting, workbench.today())
        )


def _nearest_agreement(session: Any) -> tuple[int, str] | None:
    from vaekst_desk.domain.agreements import AgreementQuery
    from vaekst_desk.services import agreements

    rows = agreements.rows(session, agreements.keys(session, AgreementQuery(), limit=1))
    return (rows[0].id, rows[0].title) if rows else None


def _nearest_meeting(session: Any, today: Any) -> tuple[int, str] | None:
    from vaekst_desk.domain.meetings import MeetingQuery, MeetingScope
    from vaekst_desk.services import meetings

    ahead = MeetingQuery(as_of=today, scope=MeetingScope.UPCOMING, descending=False)
    behind = MeetingQuery(as_of=today, scope=MeetingScope.PAST)
    found = meetings.keys(session, ahead, limit=1) or meetings.keys(session, behind, limit=1)
    rows = meetings.rows(session, found)
    return (rows[0].id, rows[0].title) if rows else None


def _shortened(name: str) -> str:
    return name if len(name) <= _NAMED else name[: _NAMED - 1].rstrip() + "…"
