"""The header of a list: which columns, in which order and width, sorted by which."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from vaekst_desk.ui.columns import Column
from vaekst_desk.ui.settings import PageState

_MIN_WIDTH = 48


class TableHeader(QHeaderView):
    """Columns are dragged, resized, hidden by a menu, and sorted by a click; `sort_requested` asks for a column's order."""

    sort_requested = Signal(object, bool)
    columns_changed = Signal()

    def __init__(self, columns: tuple[Column[Any], ...], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(_MIN_WIDTH)
        self.setResizeContentsPrecision(64)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.sectionClicked.connect(self._clicked)
        self._shown: tuple[str, bool] = ("", False)

    def show_sort(self, sort: str, *, descending: bool) -> None:
        """Marks the column that the list is sorted by."""
        self._shown = (sort, descending)
        section = next((at for at, column in enumerate(self._columns) if column.sort == sort), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(section, order)

    def restore(self, state: PageState) -> None:
        """Columns as they were left; one that the state does not know takes its place and default."""
        hidden = self.default_hidden() if state.hidden is None else set(state.hidden)
        for section, column in enumerate(self._columns):
            self.setSectionHidden(section, column.id in hidden)
            self.resizeSection(section, max(_MIN_WIDTH, state.widths.get(column.id, column.width)))
        sections = {column.id: section for section, column in enumerate(self._columns)}
        wanted = [sections[each] for each in state.order if each in sections]
        wanted += [section for section in range(len(self._columns)) if section not in wanted]
        for place, section in enumerate(wanted):
            self.moveSection(self.visualIndex(section), place)

    def remembered(self, state: PageState) -> PageState:
        """`state` with the columns as they are now."""
        shown = self.shown_sections()
        widths = dict(state.widths)
        # the last one on screen is as wide as there is room: not a width anybody chose
        widths.update({self._columns[section].id: self.sectionSize(section) for section in shown[:-1]})
        return replace(
            state,
            order=tuple(self._columns[self.logicalIndex(place)].id for place in range(len(self._columns))),
            widths=widths,
            hidden=tuple(column.id for at, column in enumerate(self._columns) if self.isSectionHidden(at)),
        )

    def shown_sections(self) -> list[int]:
        """The sections on screen, from left to right."""
        sections = [self.logicalIndex(place) for place in range(len(self._columns))]
        return [section for section in sections if not self.isSectionHidden(section)]

    def default_hidden(self) -> set[str]:
        """The columns that are hidden until chosen."""
        return {column.id for column in self._columns if column.hidden}

    def fill_menu(self, menu: QMenu) -> None:
        """One line for each column, checked where it is shown, and the way back."""
        only = len(self.shown_sections()) == 1
        for section, column in enumerate(self._columns):
            action = menu.addAction(QCoreApplication.translate("Columns", column.title))
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(section))
            action.setEnabled(not (only and action.isChecked()))
            action.toggled.connect(lambda shown, at=section: self._choose(at, shown=shown))
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns")).triggered.connect(self.reset_columns)

    def reset_columns(self) -> None:
        """Columns, order and widths as they were at first."""
        self.restore(PageState())
        self.columns_changed.emit()

    def _choose(self, section: int, *, shown: bool) -> None:
        self.setSectionHidden(section, not shown)
        self.columns_changed.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self.viewport().mapToGlobal(at))

    def _clicked(self, section: int) -> None:
        sort, (shown, descending) = self._columns[section].sort, self._shown
        if sort is None:
            self.show_sort(shown, descending=descending)
        else:
            self.sort_requested.emit(sort, not descending if sort == shown else False)
