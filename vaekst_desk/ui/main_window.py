"""The window: navigation, the pages, menus and status, for one open register or none."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenu, QMessageBox, QToolButton, QWidget

from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services.desk import Desk
from vaekst_desk.ui import pages
from vaekst_desk.ui.edit_commands import EditCommands
from vaekst_desk.ui.errors import guard, show_error
from vaekst_desk.ui.icons import app_icon, icon
from vaekst_desk.ui.list_page import ListPage
from vaekst_desk.ui.navigation import Navigation
from vaekst_desk.ui.print_commands import PrintCommands
from vaekst_desk.ui.register_commands import RegisterCommands
from vaekst_desk.ui.settings import APPEARANCE, GEOMETRY, PAGE, RECENT, REOPEN, Appearance, Settings
from vaekst_desk.ui.stage import Stage
from vaekst_desk.ui.status import Status
from vaekst_desk.ui.view_commands import ViewCommands
from vaekst_desk.ui.waiting import WaitingCounts
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.meeting.workspace import Workspace
    from vaekst_desk.ui.notice import Notice

_SIZE = QSize(1240, 780)
_LEAST = QSize(800, 520)
_SETTLE = 120  # ms after the first picture: what the first picture does not need
_SAID_MS = 5000
_MEETINGS = "meetings"


class MainWindow(QMainWindow):
    """Holds the parts together; what the menus do is in the command objects.

    `language_wanted` and `appearance_wanted` are answered by the application, which makes the window anew for another
    language.
    """

    language_wanted = Signal(object)
    appearance_wanted = Signal(object)

    def __init__(self, settings: Settings, language: Language) -> None:
        super().__init__()
        self.settings, self.language = settings, language
        self.workbench: Workbench | None = None
        self.entries = pages.entries()
        self._icons: dict[QAction, str] = {}
        self._icons_laid = False
        self.setWindowIcon(app_icon())
        self._make_parts()
        self._make_menus()
        self._restore_geometry()
        self.navigation.hide()
        self.line.hide()

    # --- making

    def _make_parts(self) -> None:
        self.navigation = Navigation(self.entries, self)
        self.stage = Stage(self)
        self.line = QFrame(self)
        self.line.setFrameShape(QFrame.Shape.VLine)
        self.line.setFrameShadow(QFrame.Shadow.Plain)
        self.line.setForegroundRole(self.backgroundRole().Mid)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self.line)
        row.addWidget(self.stage, 1)
        self.setCentralWidget(body)
        self._notice: Notice | None = None
        self.status = Status(self)
        self.setStatusBar(self.status)
        self.waiting = WaitingCounts(self.navigation, self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._settled)
        self.navigation.page_chosen.connect(self.show_page)

    def _make_menus(self) -> None:
        self.registers = RegisterCommands(self)
        self.prints = PrintCommands(self)
        self.edits = EditCommands(self)
        self.views = ViewCommands(self)
        bar = self.menuBar()
        self.registers.fill(bar.addMenu(self.tr("&File")))
        self.edits.fill(bar.addMenu(self.tr("&Edit")))
        self.views.fill(bar.addMenu(self.tr("&View")))
        self.prints.fill(bar.addMenu(self.tr("&Print")))
        self._fill_help(bar.addMenu(self.tr("&Help")))
        self.search_button = QToolButton(bar)
        self.search_button.setAutoRaise(True)
        self.search_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.search_button.clicked.connect(self.edits.search.trigger)
        self.search_button.setIcon(icon("search"))
        self.search_button.setText(self.tr("Search or do … (Ctrl+K)"))
        bar.setCornerWidget(self.search_button, Qt.Corner.TopRightCorner)

    def _fill_help(self, menu: QMenu) -> None:
        helping = self.add_action(self.tr("&Help"), "help")
        helping.setShortcut("F1")
        helping.triggered.connect(self.show_help)
        menu.addAction(helping)
        about = self.add_action(self.tr("&About Vækst Desk"), "")
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self.show_about)
        menu.addAction(about)

    def add_action(self, text: str, icon_name: str) -> QAction:
        """A command of the window: in no menu yet, but with its shortcut and its place in the search."""
        action = QAction(text, self)
        if icon_name:
            self._icons[action] = icon_name
            if self._icons_laid:
                action.setIcon(icon(icon_name))
        action.setShortcutVisibleInContextMenu(True)
        self.addAction(action)
        return action

    def icon_name(self, action: QAction) -> str:
        """Which icon a command has; empty for none."""
        return self._icons.get(action, "")

    @staticmethod
    def icon_of(name: str) -> QIcon:
        """An icon in the colours of now."""
        return icon(name)

    def _restore_geometry(self) -> None:
        self.setMinimumSize(_LEAST)
        if not self.restoreGeometry(self.settings.get(GEOMETRY)):
            room = self.screen().availableSize()
            self.resize(_SIZE.boundedTo(QSize(room.width() * 24 // 25, room.height() * 9 // 10)))

    # --- the register

    def open_register(self, path: Path, *, read_only: bool = False) -> None:
        """Opens a register in place of the one that is open, which stays open where that fails with a `UserError`."""
        here = self.workbench
        if here and here.desk.path == path.resolve() and here.read_only == read_only:
            return
        if not self.may_leave():
            return
        desk = Desk.open(path, read_only=read_only)
        self._leave_register()
        self.settings.remember_register(desk.path)
        self.settings.set(REOPEN, True)
        self.set_workbench(Workbench(desk, language=self.language))

    def set_workbench(self, workbench: Workbench) -> None:
        """Shows a register that is open already."""
        self.workbench = workbench
        workbench.setParent(self)
        workbench.changed.connect(self._register_changed)
        workbench.done.connect(self._say_done)
        self.navigation.show()
        self.line.show()
        self.status.show_register(workbench)
        self.waiting.watch(workbench)
        name = workbench.desk.path.stem
        self.setWindowTitle(self.tr("{name} (read-only)").format(name=name) if workbench.read_only else name)
        self.show_page(self.settings.get(PAGE))
        if self.isVisible():
            self._settle.start()

    def close_register(self) -> None:
        """Closes the register; the start page follows, also the next time."""
        if not self.may_leave():
            return
        self._leave_register()
        self.settings.set(REOPEN, False)
        self.show_start_page()

    def release_workbench(self) -> Workbench | None:
        """Lets go of the register without closing it, for another window to take."""
        workbench, self.workbench = self.workbench, None
        if workbench:
            self.remember()
            self.stage.drop_pages()
            self.edits.forget_steps()
            workbench.changed.disconnect(self._register_changed)
            workbench.done.disconnect(self._say_done)
            self.waiting.watch(None)
            workbench.setParent(None)
        return workbench

    def _leave_register(self) -> None:
        workbench = self.release_workbench()
        if workbench:
            workbench.close()
            workbench.deleteLater()
        if self._notice:
            self._notice.hide()

    def show_start_page(self) -> None:
        from vaekst_desk.ui.start_page import StartPage

        page = StartPage(self.settings.get(RECENT), self)
        page.new_wanted.connect(self.registers.make_new)
        page.example_wanted.connect(self.registers.open_example)
        page.open_wanted.connect(self.registers.choose)
        page.path_wanted.connect(self.registers.open_path)
        self.stage.show_start(page)
        self.navigation.hide()
        self.line.hide()
        self.setWindowTitle("")
        self.status.show_register(None)
        self.update_commands()

    # --- pages

    def page(self) -> ListPage | None:
        """The page shown; None on the start page and in a workspace."""
        return self.stage.page()

    def workspace(self) -> "Workspace | None":
        """The workspace of a meeting that is shown; None where it is not."""
        return self.stage.workspace()

    def show_page(self, page_id: str) -> None:
        """Shows a page, made the first time it is asked for; what is typed in a workspace is saved."""
        if self.workbench is None or not self.stage.flush():
            return
        page_id = page_id if page_id in pages.ids() else self.entries[0].id
        if page_id not in self.stage.pages:
            self.stage.add_page(page_id, self._make_page(page_id, self.workbench))
        page = self.stage.show_page(page_id)
        self.navigation.show_page(pages.entry_of(page_id))
        self.settings.set(PAGE, page_id)
        self.update_commands()
        if self.isVisible() and not self.navigation.has_focus():
            page.table.setFocus()

    @guard
    def open_meeting(self, meeting_id: int) -> "Workspace | None":
        """Shows the workspace of a meeting; None where what is typed in another one cannot be saved."""
        if self.workbench is None or not self.stage.flush():
            return None
        workspace, made = self.stage.show_meeting(self.workbench, meeting_id)
        if made:
            workspace.left.connect(self._leave_meeting)
            workspace.paper_wanted.connect(self.prints.print_paper)
            workspace.link_opened.connect(self.go_to)
        self.navigation.show_page(_MEETINGS)
        self.update_commands()
        workspace.take_focus()
        return workspace

    def _leave_meeting(self) -> None:
        """Back to the list, with the meeting selected."""
        workspace = self.workspace()
        if workspace:
            self.go_to(_MEETINGS, workspace.meeting_id)

    def _make_page(self, page_id: str, workbench: Workbench) -> ListPage:
        page = ListPage(pages.spec_of(page_id), workbench, self.settings, self.stage)
        page.link_opened.connect(self.go_to)
        page.sibling_wanted.connect(self.show_page)
        page.status_changed.connect(self._status_changed)
        page.selection_settled.connect(self.update_commands)
        page.menu_wanted.connect(self._show_context_menu)
        page.new_wanted.connect(self.edits.add)
        page.import_wanted.connect(lambda: self.registers.import_list(page.spec.imports))
        page.table.opened.connect(self.edits.edit_row)
        page.table.bin_requested.connect(self.edits.to_bin)
        if page.header.print_button:
            self.prints.fill_button(page.header.print_button.menu(), page.spec.papers)
        self._fill_more(page)
        return page

    def _fill_more(self, page: ListPage) -> None:
        menu = page.header.more_menu
        if page.spec.imports:
            imports = {"organizations": self.registers.import_organizations}
            menu.addAction(imports.get(page.spec.imports, self.registers.import_representatives))
        if page.spec.id == "meetings":
            menu.addAction(self.registers.export)
        menu.addSeparator()
        menu.addActions([self.edits.copy, self.edits.select_all])
        menu.addSeparator()
        menu.addMenu(self.views.columns)
        menu.addActions([self.views.detail, self.views.bin])

    def go_to(self, page_id: str, noun_id: int) -> None:
        """Shows the row of a thing on its page."""
        self.show_page(page_id)
        page = self.page()
        if page:
            page.go_to(noun_id)

    def _show_context_menu(self, at: Any) -> None:
        page = self.page()
        if page:
            self.update_commands()
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.edits.fill_context(menu, page)
            menu.popup(at)

    # --- what changes

    def update_commands(self) -> None:
        """Enables what can be done now."""
        for commands in (self.registers, self.prints, self.edits, self.views):
            commands.update()
        self._status_changed()

    def _status_changed(self) -> None:
        self.status.show_counts(self.page())
        self.edits.update()

    def _register_changed(self, topics: frozenset[Any]) -> None:
        self.edits.update_steps()
        self.waiting.refresh_for(topics)

    @property
    def notice(self) -> "Notice":
        """What a write leaves over the page, made with the first."""
        if self._notice is None:
            from vaekst_desk.ui.notice import Notice

            self._notice = Notice(self.stage)
            self._notice.undo.connect(self.edits.undo_step)
        return self._notice

    def _say_done(self, sentence: str, undoable: bool) -> None:
        self.notice.say(sentence, undoable=undoable, at_top=self.workspace() is not None)

    def _settled(self) -> None:
        self.edits.read_steps()
        self.waiting.refresh()
        if not self._icons_laid:
            self._lay_icons()

    def _lay_icons(self) -> None:
        self._icons_laid = True
        for action, name in self._icons.items():
            action.setIcon(icon(name))

    def say(self, text: str) -> None:
        """Something small that went well, in the status bar."""
        self.status.showMessage(text, _SAID_MS)

    def show_error(self, error: BaseException) -> None:
        """An error from the worker: said where the user can put it right, else as a bug."""
        if not isinstance(error, UserError | InvalidFields):
            raise error
        show_error(error, self.language, self)

    # --- what opens above the window

    def open_palette(self) -> None:
        """Opens the search over everything."""
        from vaekst_desk.ui.command_palette import CommandPalette

        CommandPalette(self).open_over()

    def show_help(self) -> None:
        """Opens the help, or brings it forward."""
        from vaekst_desk.ui.help_window import HelpWindow

        HelpWindow.shown_for(self)

    def show_about(self) -> None:
        """Says what this is."""
        from vaekst_desk.ui.help_window import show_about

        show_about(self)

    def set_language(self, language: Language) -> None:
        """Asks for the window in another language."""
        if language is not self.language:
            self.language_wanted.emit(language)

    def set_appearance(self, appearance: Appearance) -> None:
        """Light, dark, or as the system."""
        self.settings.set(APPEARANCE, appearance)
        self.appearance_wanted.emit(appearance)

    # --- Qt's events

    def may_leave(self) -> bool:
        """Saves whatever is typed; where something cannot be saved, she says whether it may be lost."""
        if self.stage.flush():
            return True
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Something you have typed cannot be saved."))
        box.setInformativeText(self.tr("It is marked beside its field. If you close now, it is lost."))
        stay = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("Close all the same"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        lost = box.clickedButton() is not stay
        box.deleteLater()
        return lost

    def remember(self) -> None:
        """Writes how the window is left into the settings."""
        for page in self.stage.pages.values():
            page.remember()
        self.settings.set(GEOMETRY, self.saveGeometry())
        self.settings.sync()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = self.page()
        if page:
            page.table.setFocus()
        if self.workbench:
            self._settle.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        self.remember()
        self._leave_register()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            if self._icons_laid:
                self._lay_icons()
            self.search_button.setIcon(icon("search"))
