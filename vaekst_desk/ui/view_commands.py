"""The Vis menu: pages, the panel, the bin, language and appearance."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.settings import APPEARANCE, Appearance

if TYPE_CHECKING:
    from vaekst_desk.ui.main_window import MainWindow


class ViewCommands(QObject):
    """What is seen, and how."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self.pages = [
            self._page(entry.id, entry.title, number) for number, entry in enumerate(window.entries, 1)
        ]
        self.detail = self._action(self.tr("&Details"), "panel", self.toggle_detail)
        self.detail.setShortcut(self.tr("F9"))
        self.bin = self._action(self.tr("&Bin"), "bin", self.toggle_bin)
        self.bin.setShortcut(self.tr("Ctrl+B"))
        for action in (self.detail, self.bin):
            action.setCheckable(True)
        self.columns = QMenu(self.tr("&Columns"), window)
        self.columns.aboutToShow.connect(self._fill_columns)
        # each language under its own name, so that whoever cannot read the other finds home
        self.languages = self._choices(
            {Language.DANISH: "Dansk", Language.ENGLISH: "English"}, window.language, window.set_language
        )
        self.appearances = self._choices(
            {
                Appearance.SYSTEM: self.tr("As the system"),
                Appearance.LIGHT: self.tr("Light"),
                Appearance.DARK: self.tr("Dark"),
            },
            window.settings.get(APPEARANCE),
            window.set_appearance,
        )

    def _action(self, text: str, icon_name: str, slot: object) -> QAction:
        action = self.window.add_action(text, icon_name)
        action.triggered.connect(slot)
        return action

    def _page(self, page_id: str, title: str, number: int) -> QAction:
        action = self._action(title, page_id, lambda: self.window.show_page(page_id))
        action.setShortcut(f"Ctrl+{number}")
        return action

    def _choices(self, names: dict[Any, str], chosen: Any, choose: Any) -> QActionGroup:
        group = QActionGroup(self)
        for value, name in names.items():
            action = self.window.add_action(name, "")
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _on=False, wanted=value: choose(wanted))
            group.addAction(action)
        return group

    def fill(self, menu: QMenu) -> None:
        """Puts the commands into the menu."""
        menu.addActions(self.pages)
        menu.addSeparator()
        menu.addActions([self.detail, self.bin])
        menu.addMenu(self.columns)
        menu.addSeparator()
        for title, group in (
            (self.tr("&Language"), self.languages),
            (self.tr("&Appearance"), self.appearances),
        ):
            menu.addMenu(title).addActions(group.actions())

    def _fill_columns(self) -> None:
        self.columns.clear()
        page = self.window.page()
        if page:
            page.table.header.fill_menu(self.columns)

    def update(self) -> None:
        """Enables and checks what fits the page shown."""
        page = self.window.page()
        for action in self.pages:
            action.setEnabled(self.window.workbench is not None)
        self.detail.setEnabled(page is not None)
        self.bin.setEnabled(page is not None and page.spec.has_bin)
        self.columns.menuAction().setEnabled(page is not None)
        self.detail.setChecked(page is not None and page.detail_visible())
        self.bin.setChecked(page is not None and page.state.binned)

    def toggle_detail(self) -> None:
        """Shows or folds away the panel."""
        page = self.window.page()
        if page:
            page.toggle_detail()
            self.update()

    def toggle_bin(self) -> None:
        """Shows the bin of the page, or its list again."""
        page = self.window.page()
        if page:
            page.set_binned(not page.state.binned)
            self.window.update_commands()
