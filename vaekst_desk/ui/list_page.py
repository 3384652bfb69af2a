"""One page: its header, its filter, its table and the detail panel, made from a `PageSpec`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import organizations
from vaekst_desk.ui import pages
from vaekst_desk.ui.columns import Labels
from vaekst_desk.ui.detail_panel import DetailPanel
from vaekst_desk.ui.errors import guard, show_error
from vaekst_desk.ui.filter_bar import FilterBar
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.page_actions import PageActions
from vaekst_desk.ui.page_header import PageHeader
from vaekst_desk.ui.page_spec import ListState, PageSpec
from vaekst_desk.ui.settings import PageState, Settings, page_setting
from vaekst_desk.ui.table_model import Source, TableModel
from vaekst_desk.ui.table_view import TableView
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.empty_state import EmptyState

WIDE = 900  # narrower pages fold the detail panel away
_DETAIL_DELAY = 40  # ms: the panel follows when the arrow key rests
_DETAIL_WIDTH = 336
_FILTERS = 36  # as high with chips as without: the list stays where it is from page to page


class ListPage(QWidget):
    """A list on screen. Everything that differs between pages is in its `PageSpec`.

    `link_opened` asks the window for a row of another page, `sibling_wanted` for a sibling, `status_changed` says that
    counts are new, `selection_settled` that other things depend on another selection now, and `menu_wanted` asks for the
    context menu at a global point. `commands` are what this page alone can do.
    """

    link_opened = Signal(str, int)
    sibling_wanted = Signal(str)
    status_changed = Signal()
    selection_settled = Signal()
    menu_wanted = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(
        self,
        spec: PageSpec[Any, Any],
        workbench: Workbench,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.spec, self.workbench, self._settings = spec, workbench, settings
        self.language: Language = workbench.language
        self.labels = Labels(workbench.language, _group_names(workbench))
        self._stale = True
        self._shown_rows = False
        self._wanted_id: int | None = None
        self._detail_wanted, self._detail_forced = True, False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._restore(settings.get(page_setting(spec.id)))

    # --- making

    def _make_parts(self) -> None:
        spec, workbench = self.spec, self.workbench
        save = spec.save_cell
        source: Source[Any, Any] = Source(
            spec.columns(self.labels),
            self._read_rows,
            spec.key_of,
            (lambda row, field, text: save(workbench, row, field, text))
            if save and not workbench.read_only
            else None,
        )
        self.model: TableModel[Any, Any] = TableModel(source, workbench.worker, self)
        self.table = TableView(self.model, self._worded, self)
        self.table.setAccessibleName(_text(spec.words.title))
        self.header = PageHeader(
            pages.heading(spec.id), self.tr("New"), with_as_of=spec.has_as_of, with_print=True, parent=self
        )
        self.header.set_siblings({each.id: each.title for each in pages.siblings(spec.id)}, spec.id)
        self.header.new_button.setToolTip(_text(spec.words.new) + " (Ctrl+N)")
        self.header.new_button.setEnabled(not workbench.read_only)
        self.header.new_button.setVisible(spec.editor is not None)
        groups = self.labels.groups if spec.has_groups else {}
        self.filters = FilterBar(groups, {scope.value: _text(scope.title) for scope in spec.scopes}, self)
        self.filters.setMinimumHeight(_FILTERS)
        self.panel = DetailPanel(self)
        self._empty: EmptyState | None = None
        self.commands = PageActions(self)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._detail_timer = QTimer(self, singleShot=True, interval=_DETAIL_DELAY)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([1000, _DETAIL_WIDTH])
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(self.backgroundRole().Mid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.filters, line):
            layout.addWidget(part)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self._refresh_timer.timeout.connect(self._refresh)
        self._detail_timer.timeout.connect(self._show_detail)
        self.filters.changed.connect(self._refresh_timer.start)
        self.filters.left_down.connect(self._enter_table)
        self.table.chosen.connect(self._selection_changed)
        self.table.header.sort_requested.connect(self.sort_by)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.table.viewport().mapToGlobal(at))
        )
        self.model.completed.connect(self._completed)
        self.model.failed.connect(self._failed)
        self.model.rowsInserted.connect(self._counted)
        self.model.rowsRemoved.connect(self._counted)
        self.model.modelReset.connect(self._counted)
        self.panel.link_opened.connect(self.link_opened)
        self.header.new_button.clicked.connect(self.new_wanted)
        self.header.sibling_wanted.connect(self.sibling_wanted)
        if self.header.as_of:
            self.header.as_of.day_chosen.connect(self.set_as_of)
        self.workbench.changed.connect(self._changed)

    # --- the state: what is asked for, and how the page looks

    def _restore(self, left: PageState) -> None:
        sorts = {column.sort: column.sort for column in self.model.source.columns if column.sort}
        sort = sorts.get(left.sort, self.spec.sort)  # type: ignore[call-overload]
        known = left.sort in sorts and left.descending is not None
        scopes = {scope.value for scope in self.spec.scopes}
        first = self.spec.scopes[0].value if self.spec.scopes else None
        self.state = ListState(
            as_of=self.workbench.today(),
            sort=sort,
            descending=bool(left.descending) if known else self.spec.descending,
            text=left.text,
            groups=frozenset(left.groups) & set(self.labels.groups),
            scope=next((each for each in scopes if each == left.scope), first),
        )
        self.filters.set_state(self.state.text, self.state.groups, self.state.scope)
        self.table.header.restore(left)
        self.commands.update()
        self._detail_wanted = left.detail_shown
        if len(left.splitter) == 2 and all(left.splitter):
            self.splitter.setSizes(list(left.splitter))

    def remember(self) -> None:
        """Writes how the page is left into the settings."""
        state = self.table.header.remembered(self._settings.get(page_setting(self.spec.id)))
        sizes = tuple(self.splitter.sizes()) if self.panel.isVisibleTo(self) else state.splitter
        self._settings.set(
            page_setting(self.spec.id),
            replace(
                state,
                sort=str(self.state.sort),
                descending=self.state.descending,
                text=self.state.text,
                groups=tuple(sorted(self.state.groups)),
                scope=str(self.state.scope or ""),
                detail_shown=self._detail_wanted,
                splitter=sizes,
            ),
        )

    def leave(self) -> None:
        """Lets go of the register: nothing is read any more."""
        self.workbench.changed.disconnect(self._changed)
        self._refresh_timer.stop()
        self._detail_timer.stop()
        self.model.stop()

    def sort_by(self, sort: Any, descending: bool) -> None:
        """Puts the list in another order."""
        self.state = replace(self.state, sort=sort, descending=descending)
        self._show_rows()

    def set_as_of(self, day: date) -> None:
        """Shows the list as it was, or will be, on a day."""
        self.state = replace(self.state, as_of=day)
        if self.header.as_of:
            self.header.as_of.set_day(day)
        self._show_rows()

    def set_binned(self, binned: bool) -> None:
        """Shows the bin, or the list again; a page without a bin stays as it is."""
        if not self.spec.has_bin:
            return
        self.state = replace(self.state, binned=binned)
        title = pages.heading(self.spec.id)
        self.header.set_title(self.tr("Bin: {page}").format(page=title) if binned else title)
        self.header.new_button.setVisible(not binned and self.spec.editor is not None)
        self.filters.set_scopes_enabled(not binned)
        self.commands.update()
        self._show_rows()

    def clear_filter(self) -> None:
        """Nothing typed, all groups."""
        self.filters.set_state("", frozenset(), self.state.scope)
        self._refresh()

    def _refresh(self) -> None:
        filters = self.filters
        asked = replace(self.state, text=filters.text(), groups=filters.groups(), scope=filters.scope())
        if asked != self.state:
            self.state = asked
            self._show_rows()

    # --- rows

    @guard
    def _show_rows(self) -> None:
        self._stale = False
        read, keys, state = self.workbench.read, self.spec.keys, self.state
        self.table.header.show_sort(str(state.sort), descending=state.descending)
        self.model.show(lambda limit: read(keys, state, limit))
        if not self._shown_rows and self.model.rowCount():
            self._shown_rows = True
            self._select_at(0)
        self._show_emptiness()

    def _read_rows(self, keys: Sequence[Any]) -> Sequence[Any]:
        return self.workbench.read(self.spec.rows, keys, self.state)

    def _changed(self, topics: frozenset[Any]) -> None:
        self._stale = self._stale or bool(topics & self.spec.topics)
        if self.isVisible():
            self._catch_up()
            self._detail_timer.start()

    @guard
    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            above = self._above_selection()
            self.model.reload(seen=self.table.lowest_seen())
            if above is not None and not self.table.selected_count():
                row_of = self.model.row_of
                self._select_at(sum(row_of(key) is not None for key in above))
            self._show_emptiness()

    def _above_selection(self) -> list[Any] | None:
        """The keys above what is selected; None where nothing is, though there are rows."""
        first = self.table.first_selected() if self.model.rowCount() else 0
        return None if first is None else self.model.keys(0, first - 1)

    def _select_at(self, row: int) -> None:
        """Selects a row, or the last one where the list is shorter."""
        if self.model.rowCount():
            self.table.select_row(min(row, self.model.rowCount() - 1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.model.rowCount() == 0 and self._stale:
            self._show_rows()
        else:
            self._catch_up()
            self._detail_timer.start()

    def _completed(self) -> None:
        self._counted()
        if self._wanted_id is not None:
            wanted, self._wanted_id = self._wanted_id, None
            self._select_id(wanted)

    def _counted(self) -> None:
        shown = QLocale().toString(self.model.rowCount()) if self.model.complete else "…"
        self.header.set_count(shown)
        self.status_changed.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        show_error(error, self.language, self)

    def _worded(self, error: UserError | InvalidFields) -> str:
        return error_sentence(error, self.language)

    # --- emptiness

    def empty_title(self) -> str:
        """What is said in the empty list; nothing where it is not empty."""
        return self._empty.title() if self._empty else ""

    def _show_emptiness(self) -> None:
        if self.model.rowCount():
            if self._empty:
                self._empty.hide()
            return
        from vaekst_desk.ui.empty_state import EmptyState, words_for

        if self._empty is None:
            self._empty = EmptyState(self.table)
            self._empty.first.connect(self._empty_first)
            self._empty.second.connect(self.import_wanted)
        self._empty.say(words_for(self.spec.words, self.state, read_only=self.workbench.read_only))

    def _empty_first(self) -> None:
        if self.state.narrowed:
            self.clear_filter()
            self.filters.edit.setFocus()
        elif self.state.binned:
            self.set_binned(False)
        else:
            self.new_wanted.emit()

    # --- selection and details

    def selected_keys(self) -> list[Any]:
        """The keys of the selected rows."""
        return self.table.selected_keys()

    def selected_ids(self) -> list[int]:
        """The ids of the nouns behind the selected rows, each once."""
        return list(dict.fromkeys(self.spec.id_of(key) for key in self.selected_keys()))

    def current_id(self) -> int | None:
        """The id behind the current row, where it is selected."""
        index = self.table.currentIndex()
        if not index.isValid() or not self.table.selectionModel().isRowSelected(index.row()):
            return None
        return self.spec.id_of(self.model.key(index.row()))

    def current_row(self) -> Any:
        """The current row itself; None without one."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def go_to(self, noun_id: int) -> None:
        """Selects the row of a noun, widening the list where it is not in it."""
        if self._stale:
            self._show_rows()
        if self._select_id(noun_id):
            return
        scope = self.spec.widest or self.state.scope
        self.filters.set_state("", frozenset(), scope)
        self.state = replace(self.state, text="", groups=frozenset(), scope=scope, binned=False)
        self._show_rows()
        if not self._select_id(noun_id) and not self.model.complete:
            self._wanted_id = noun_id

    def _select_id(self, noun_id: int) -> bool:
        id_of = self.spec.id_of
        keys = self.model.keys(0, self.model.rowCount() - 1)
        row = next((row for row, key in enumerate(keys) if id_of(key) == noun_id), None)
        if row is not None:
            self.table.select_row(row)
            self.table.setFocus()
        return row is not None

    def _enter_table(self) -> None:
        self._refresh()
        self.table.setFocus()
        if self.model.rowCount() and self.current_id() is None:
            self.table.select_row(0)

    def _selection_changed(self) -> None:
        self.commands.update()
        self.status_changed.emit()
        self._detail_timer.start()

    @guard
    def _show_detail(self) -> None:
        self.selection_settled.emit()
        if not self.panel.isVisible():
            return
        selected = self.table.selected_count()
        if selected != 1:
            self.panel.say(self.tr("%n selected", "", selected) if selected else self.tr("Nothing selected"))
            return
        key = self.selected_keys()[0]
        try:
            detail = self.spec.detail(self.workbench, self.labels, key, self.state.as_of)
        except UserError as error:
            if error.code is not ErrorCode.NOT_FOUND:
                raise
            self.panel.say(self._worded(error))
            return
        self.panel.show_detail(detail, read_only=self.workbench.read_only)

    # --- the panel's room

    def detail_visible(self) -> bool:
        """Whether the panel is shown."""
        return self.panel.isVisibleTo(self)

    def toggle_detail(self) -> None:
        """Shows or folds away the panel, also where there is little room for it."""
        if self.width() >= WIDE:
            self._detail_wanted = not self._detail_wanted
        else:
            self._detail_forced = not self._detail_forced
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() >= WIDE) != (self.width() >= WIDE):
            self._detail_forced = False
        self._fold()

    def _fold(self) -> None:
        shown = self._detail_wanted if self.width() >= WIDE else self._detail_forced
        if shown != self.panel.isVisibleTo(self):
            self.panel.setVisible(shown)
            self._detail_timer.start()


def _text(source: str) -> str:
    return QCoreApplication.translate("Pages", source)


def _group_names(workbench: Workbench) -> dict[str, str]:
    return {group.code: group.name(workbench.language) for group in workbench.read(organizations.groups)}
