"""What a page can do beyond what all pages do: commands of its own in its menus, with their keys in its list."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from vaekst_desk.ui.icons import icon
from vaekst_desk.ui.page_spec import PageAction, RowAction

if TYPE_CHECKING:
    from vaekst_desk.ui.list_page import ListPage


class PageActions(QObject):
    """The commands of one page: `rows` act on the selection and are enabled as it allows, `begun` need none."""

    def __init__(self, page: "ListPage") -> None:
        super().__init__(page)
        self._page = page
        self.begun = [self._begun(each) for each in page.spec.page_actions]
        self.rows = [self._row(each) for each in page.spec.actions]
        page.table.addActions(self.rows)
        menu = page.header.more_menu
        menu.addActions([*self.begun, *self.rows])
        if not menu.isEmpty():
            menu.addSeparator()
        menu.aboutToShow.connect(self._lay_icons)

    def _begun(self, what: PageAction) -> QAction:
        action = QAction(_text(what.text), self)
        action.triggered.connect(lambda: what.run(self._page.workbench, self._page))
        return action

    def _row(self, what: RowAction[Any]) -> QAction:
        page, action = self._page, QAction(_text(what.text), self)
        action.setShortcuts([QKeySequence(keys) for keys in what.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda: what.run(page.workbench, page.selected_keys(), page))
        return action

    def fill(self, menu: QMenu) -> None:
        """Puts what the selection can do into a menu; nothing in the bin."""
        if not self._page.state.binned:
            self._lay_icons()
            menu.addActions(self.rows)

    def update(self) -> None:
        """Enables what can be done now."""
        page = self._page
        binned = page.state.binned
        count, writable = page.table.selected_count(), not page.workbench.read_only
        for what, action in zip(page.spec.actions, self.rows, strict=True):
            fits = count == 1 if what.one else count > 0
            action.setEnabled(fits and not binned and (writable or not what.writes))
        for action in self.begun:
            action.setEnabled(writable and not binned)

    def _lay_icons(self) -> None:
        """In the colours of now; not before a menu opens, so that no page waits for them."""
        names = [each.icon for each in self._page.spec.page_actions]
        names += [each.icon for each in self._page.spec.actions]
        for name, action in zip(names, (*self.begun, *self.rows), strict=True):
            action.setIcon(icon(name))


def _text(source: str) -> str:
    return QCoreApplication.translate("Pages", source)
