"""The Udskriv menu: every paper, of what is shown, of what is selected, or of what is nearest."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.closing import WorkStep
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.meetings import MeetingRow
from vaekst_desk.domain.vocabulary import MeetingStatus, PaperKind
from vaekst_desk.ui.errors import guard

if TYPE_CHECKING:
    from vaekst_desk.ui.main_window import MainWindow

_NAMED = 48  # letters of a name in a menu
_GROUPS = (
    (PaperKind.MEETING_PACK, PaperKind.AGENDA),
    (PaperKind.ATTENDANCE, PaperKind.SIGN_IN_SHEET, PaperKind.BADGES, PaperKind.TABLE_CARDS),
    (PaperKind.MINUTES, PaperKind.TASKS),
    (PaperKind.AGREEMENT, PaperKind.SIGNATURE_SHEET),
)
_ICONS = {
    PaperKind.SIGNATURE_SHEET: "sign",
    PaperKind.SIGN_IN_SHEET: "sign",
    PaperKind.BADGES: "badge",
    PaperKind.TASKS: "tasks",
}
_LIKELIEST = {
    WorkStep.CALL: PaperKind.AGENDA,
    WorkStep.AGENDA: PaperKind.AGENDA,
    WorkStep.PEOPLE: PaperKind.ATTENDANCE,
    WorkStep.HOLD: PaperKind.SIGN_IN_SHEET,
    WorkStep.MINUTES: PaperKind.MINUTES,
    WorkStep.CLOSE: PaperKind.MINUTES,
}


@dataclass(frozen=True, slots=True)
class Target:
    """What a paper would be printed of; `without` are the papers that make no sense of it."""

    id: int
    name: str
    without: frozenset[PaperKind] = frozenset()


class PrintCommands(QObject):
    """Opens the preview of a paper: of the meeting whose workspace is shown, else of what is selected on its page."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window, self.language = window, window.language
        self._names = wording(window.language).paper_names
        self._actions = {kind: self._action(kind) for group in _GROUPS for kind in group}
        self._actions[PaperKind.MEETING_PACK].setShortcut(self.tr("Ctrl+Shift+P"))
        self.print = window.add_action(self.tr("&Print …"), "print")
        self.print.setShortcut(self.tr("Ctrl+P"))
        self.print.triggered.connect(self.print_likeliest)

    def _action(self, kind: PaperKind) -> QAction:
        action = self.window.add_action(f"{self._names[kind]} …", _ICONS.get(kind, "print"))
        action.triggered.connect(lambda _checked=False: self.print_paper(kind))
        return action

    def fill(self, menu: QMenu) -> None:
        """Puts the commands into the menu; each time it opens they name what they would print."""
        menu.addAction(self.print)
        for group in _GROUPS:
            menu.addSeparator()
            menu.addActions(self.of(group))
        menu.aboutToShow.connect(self.name_targets)
        menu.setToolTipsVisible(True)

    def fill_button(self, menu: QMenu, papers: tuple[PaperKind, ...]) -> None:
        """Puts a page's own papers into its button's menu, or all of them where it has none of its own."""
        of_agreement = {kind.of_agreement for kind in papers}
        for group in _GROUPS:
            if not papers or group[0].of_agreement in of_agreement:
                menu.addActions(self.of(group))
                menu.addSeparator()
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
                    name = f": {_shortened(target.name)}" if target else ""
                    action.setText(f"{self._names[kind]}{name.replace('&', '&&')} …")
                    action.setEnabled(target is not None and kind not in target.without)

    @guard
    def print_likeliest(self) -> None:
        """Opens the paper that what is shown most likely wants."""
        workspace, page = self.window.workspace(), self.window.page()
        if workspace:
            self.print_paper(_LIKELIEST[workspace.step])
            return
        kinds = page.spec.papers if page else ()
        self.print_paper(kinds[0] if kinds else PaperKind.ATTENDANCE)

    @guard
    def print_paper(self, kind: PaperKind) -> None:
        """Opens the preview of one paper, once what is typed is saved."""
        from vaekst_desk.ui.meetings import print_paper

        workspace = self.window.workspace()
        if workspace and not workspace.flush():
            return
        target = self._target(of_agreement=kind.of_agreement)
        if target and self.window.workbench:
            print_paper(self.window.workbench, kind, target.id, self.window)

    def meeting(self) -> tuple[int, str] | None:
        """The meeting in question: the one shown, else the selected one, else the next, else the last."""
        target = self._target(of_agreement=False)
        return (target.id, target.name) if target else None

    def _target(self, *, of_agreement: bool) -> Target | None:
        workbench = self.window.workbench
        if workbench is None:
            return None
        return (
            workbench.read(_agreement, self._selected("agreements"))
            if of_agreement
            else workbench.read(_meeting, self._selected("meetings"), workbench.today())
        )

    def _selected(self, page_id: str) -> int | None:
        """The id of what is shown or selected; None on other pages."""
        page, workspace = self.window.page(), self.window.workspace()
        if workspace and page_id == "meetings":
            return workspace.meeting_id
        return page.current_id() if page and page.spec.id == page_id else None


def _agreement(session: Any, chosen: int | None) -> Target | None:
    from vaekst_desk.domain.agreements import AgreementQuery
    from vaekst_desk.services import agreements

    keys = [chosen] if chosen is not None else agreements.keys(session, AgreementQuery(), limit=1)
    rows = agreements.rows(session, keys)
    return Target(rows[0].id, rows[0].title) if rows else None


def _meeting(session: Any, chosen: int | None, today: date) -> Target | None:
    """The meeting chosen, else the next, else the last."""
    from vaekst_desk.domain.meetings import MeetingQuery, MeetingScope
    from vaekst_desk.services import meetings

    ahead = MeetingQuery(as_of=today, scope=MeetingScope.UPCOMING, descending=False)
    behind = MeetingQuery(as_of=today, scope=MeetingScope.PAST)
    keys = [chosen] if chosen is not None else meetings.keys(session, ahead, limit=1)
    rows = meetings.rows(session, keys or meetings.keys(session, behind, limit=1))
    return _target_of(rows[0], today) if rows else None


def _target_of(row: MeetingRow, today: date) -> Target:
    """A meeting ahead has no minutes yet; of a cancelled one there is only the notice that says so."""
    without: set[PaperKind] = set()
    if row.status is MeetingStatus.CANCELLED:
        without = {kind for kind in PaperKind if kind is not PaperKind.AGENDA}
    elif row.starts_at.date() > today and not row.status.was_held:
        without = {PaperKind.MINUTES}
    return Target(row.id, f"{row.title} {short_date(row.starts_at.date())}", frozenset(without))


def _shortened(name: str) -> str:
    return name if len(name) <= _NAMED else name[: _NAMED - 1].rstrip() + "…"
