"""The middle of the window: the pages, a meeting's workspace, or the start page."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from vaekst_desk.ui.list_page import ListPage
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.meeting.workspace import Workspace


class Stage(QStackedWidget):
    """Keeps the pages that were shown, and one workspace at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages: dict[str, ListPage] = {}
        self._workspace: Workspace | None = None

    def page(self) -> ListPage | None:
        """The page shown; None on the start page and in a workspace."""
        shown = self.currentWidget()
        return shown if isinstance(shown, ListPage) else None

    def workspace(self) -> "Workspace | None":
        """The workspace shown; None where it is not."""
        return self._workspace if self._workspace and self.currentWidget() is self._workspace else None

    def add_page(self, page_id: str, page: ListPage) -> None:
        """Takes a page that is shown for the first time."""
        self.pages[page_id] = page
        self.addWidget(page)

    def show_page(self, page_id: str) -> ListPage:
        """Shows a page that was added; whatever is no page is let go of."""
        page = self.pages[page_id]
        self.setCurrentWidget(page)
        self.drop_others()
        return page

    def show_start(self, widget: QWidget) -> None:
        """Shows the start page."""
        self.drop_others()
        self.addWidget(widget)
        self.setCurrentWidget(widget)

    def show_meeting(self, workbench: Workbench, meeting_id: int) -> "tuple[Workspace, bool]":
        """Shows the workspace of a meeting, and whether it was made for this."""
        from vaekst_desk.ui.meeting.workspace import Workspace

        known = self._workspace
        if known and known.meeting_id == meeting_id:
            self.setCurrentWidget(known)
            return known, False
        made = Workspace(workbench, meeting_id, self)
        self.drop_others()
        self._workspace = made
        self.addWidget(made)
        self.setCurrentWidget(made)
        return made, True

    def flush(self) -> bool:
        """Saves whatever is typed in the workspace; False where something cannot be saved."""
        return self._workspace is None or self._workspace.flush()

    def drop_others(self) -> None:
        """Lets go of the start page and of the workspace, whose typing must have been flushed."""
        if self._workspace:
            self._workspace.close_down()
            self._workspace = None
        for place in reversed(range(self.count())):
            widget = self.widget(place)
            if not isinstance(widget, ListPage):
                self._drop(widget)

    def drop_pages(self) -> None:
        """Lets go of everything: the register is left."""
        self.drop_others()
        for page in self.pages.values():
            page.leave()
            self._drop(page)
        self.pages.clear()

    def _drop(self, widget: QWidget) -> None:
        self.removeWidget(widget)
        widget.setParent(None)
        widget.deleteLater()
