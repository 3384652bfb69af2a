"""The agenda in the meeting's editor: the items in their order, and the fields of the one chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.meetings import AgendaItemFields, standing_items
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.binding import Faults, bound, fill, gather, typed
from vaekst_desk.ui.field_errors import FieldErrors, go_to
from vaekst_desk.ui.generated.agenda_editor import Ui_AgendaEditorForm
from vaekst_desk.ui.generated.agenda_item import Ui_AgendaItemForm
from vaekst_desk.ui.item_pages import ItemPages, say_fault
from vaekst_desk.ui.ordered_list import OrderedModel

_AFTER_THE_MEETING = ("minutes_text", "decisions", "tasks", "id")


@dataclass(slots=True, eq=False)
class ItemDraft:
    """An item as the register has it (`fields`), with the title as it is typed now, for the lists."""

    fields: AgendaItemFields
    title: str


def item_model(parent: QWidget, unnamed: str) -> OrderedModel[ItemDraft]:
    """The items of one agenda, for every list that shows them."""
    return OrderedModel(lambda at, draft: f"{at + 1}. {draft.title.strip() or unnamed}", parent)


class AgendaItemPage(QWidget):
    """The fields of one item before the meeting."""

    title_changed = Signal(str)

    def __init__(self, draft: ItemDraft, language: Language) -> None:
        super().__init__()
        self.form = Ui_AgendaItemForm()
        self.form.setupUi(self)
        self.form.kind.set_options(wording(language).item_kind_names.items())
        self.widgets = bound(self.form, AgendaItemFields, but=_AFTER_THE_MEETING)
        fill(self.widgets, draft.fields)
        self.errors = FieldErrors(self.widgets, language=language)
        self._opened = self._typed()
        self.form.title.textChanged.connect(self.title_changed)

    def _typed(self) -> object:
        return [typed(widget) for widget in self.widgets.values()]

    def changed(self) -> bool:
        """Whether anything was typed in it."""
        return self._typed() != self._opened


class AgendaEditor(QWidget):
    """Adds, takes away, orders and edits items; nothing is written before `items` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AgendaEditorForm()
        self.form.setupUi(self)
        self._language = Language.DANISH

    def open(self, language: Language, paper_language: Language, items: Sequence[AgendaItemFields]) -> None:
        """Shows an agenda. `paper_language` is what the usual items are called in."""
        self._language = language
        self._standing = standing_items(paper_language)
        self.model = item_model(self, self.tr("(no title)"))
        self.model.insert(0, [ItemDraft(fields, fields.title) for fields in items])
        self._opened = list(self.model.things)
        form = self.form
        form.items.setModel(self.model)
        self._pages = ItemPages(form.pages, self._make_page)
        form.items.selectionModel().currentRowChanged.connect(self._show_current)
        form.items.delete_requested.connect(self.remove)
        form.add.clicked.connect(self.add)
        form.add_standing.clicked.connect(self.add_standing)
        form.remove.clicked.connect(self.remove)
        form.up.clicked.connect(lambda: form.items.move_current(-1))
        form.down.clicked.connect(lambda: form.items.move_current(1))
        self.model.reordered.connect(self._enable)
        form.items.go_to_row(0)
        self._show_current()

    def _make_page(self, draft: ItemDraft) -> AgendaItemPage:
        page = AgendaItemPage(draft, self._language)
        page.title_changed.connect(lambda title: self._rename(draft, title))
        return page

    def _rename(self, draft: ItemDraft, title: str) -> None:
        draft.title = title
        self.model.refresh()

    # what the dialog asks

    def state(self) -> object:
        """Which items there are, in their order, and whether anything was typed in them."""
        pages = [self._pages.known(draft) for draft in self.model.things]
        return [id(draft) for draft in self.model.things], any(page and page.changed() for page in pages)

    def items(self, faults: Faults) -> list[AgendaItemFields]:
        """The items as typed here; what cannot be read goes to `faults` as "items.2.minutes_planned"."""
        return [self._fields(at, draft, faults) for at, draft in enumerate(self.model.things)]

    def _fields(self, at: int, draft: ItemDraft, faults: Faults) -> AgendaItemFields:
        page = self._pages.known(draft)
        if page is None:
            return draft.fields
        return replace(draft.fields, **gather(page.widgets, faults, prefix=f"items.{at}."))

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Goes to the item that `path` ("2.title") names and says the sentence beside its field."""
        return say_fault(self._pages, self.model.things, path, sentence)

    def reveal(self, widget: QWidget) -> None:
        """Makes the item whose page holds a widget the current one."""
        draft = self._pages.thing_of(widget)
        if draft is not None:
            self.form.items.go_to_row(self.model.things.index(draft))

    # adding, removing, showing

    def add(self) -> None:
        """Adds an item below the current one and goes to its title."""
        current = self.form.items.current_row()
        at = len(self.model.things) if current is None else current + 1
        self.model.insert(at, [ItemDraft(AgendaItemFields(), "")])
        self.form.items.go_to_row(at)
        go_to(self._pages.of(self.model.things[at]).form.title)

    def add_standing(self) -> None:
        """Adds those items of the usual agenda that are not there yet, at the end."""
        titles = {draft.title.strip().casefold() for draft in self.model.things}
        missing = [item for item in self._standing if item.title.casefold() not in titles]
        at = len(self.model.things)
        self.model.insert(at, [ItemDraft(item, item.title) for item in missing])
        self.form.items.go_to_row(at)
        self.form.items.setFocus()

    def remove(self) -> None:
        """Takes the current item away."""
        at = self.form.items.current_row()
        if at is not None:
            self.model.remove(at)
            self.form.items.go_to_row(at)
            self._show_current()

    def _show_current(self) -> None:
        at = self.form.items.current_row()
        self._pages.show(None if at is None else self.model.things[at])
        self._enable()

    def _enable(self) -> None:
        at, last = self.form.items.current_row(), len(self.model.things) - 1
        self.form.remove.setEnabled(at is not None)
        self.form.up.setEnabled(at is not None and at > 0)
        self.form.down.setEnabled(at is not None and at < last)
