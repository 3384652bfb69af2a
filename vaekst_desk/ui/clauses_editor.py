"""The clauses in the agreement's editor: in their order, and the heading and text of the one chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.agreements import ClauseFields
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.binding import Faults, bound, fill, gather, typed
from vaekst_desk.ui.field_errors import FieldErrors, go_to
from vaekst_desk.ui.generated.clause import Ui_ClauseForm
from vaekst_desk.ui.generated.clauses_editor import Ui_ClausesEditorForm
from vaekst_desk.ui.item_pages import ItemPages, say_fault
from vaekst_desk.ui.ordered_list import OrderedModel


@dataclass(slots=True, eq=False)
class ClauseDraft:
    """A clause as the register has it, with the heading as it is typed now."""

    fields: ClauseFields
    heading: str


class ClausePage(QWidget):
    """Heading and text of one clause."""

    def __init__(self, draft: ClauseDraft, language: Language) -> None:
        super().__init__()
        self.form = Ui_ClauseForm()
        self.form.setupUi(self)
        self.widgets = bound(self.form, ClauseFields, but=("id",))
        fill(self.widgets, draft.fields)
        self.errors = FieldErrors(self.widgets, language=language)
        self._opened = self._typed()

    def _typed(self) -> object:
        return [typed(widget) for widget in self.widgets.values()]

    def changed(self) -> bool:
        """Whether anything was typed in it."""
        return self._typed() != self._opened


class ClausesEditor(QWidget):
    """Adds, takes away, orders and edits clauses; nothing is written before `clauses` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ClausesEditorForm()
        self.form.setupUi(self)
        self._language = Language.DANISH

    def open(self, language: Language, clauses: Sequence[ClauseFields]) -> None:
        """Shows an agreement's clauses."""
        self._language = language
        unnamed = self.tr("(no heading)")
        self.model: OrderedModel[ClauseDraft] = OrderedModel(
            lambda at, draft: f"§ {at + 1}  {draft.heading.strip() or unnamed}", self
        )
        self.model.insert(0, [ClauseDraft(fields, fields.heading) for fields in clauses])
        form = self.form
        form.items.setModel(self.model)
        self._pages: ItemPages[ClauseDraft, ClausePage] = ItemPages(form.pages, self._make_page)
        form.items.selectionModel().currentRowChanged.connect(self._show_current)
        form.items.delete_requested.connect(self.remove)
        form.add.clicked.connect(self.add)
        form.remove.clicked.connect(self.remove)
        form.up.clicked.connect(lambda: form.items.move_current(-1))
        form.down.clicked.connect(lambda: form.items.move_current(1))
        self.model.reordered.connect(self._enable)
        form.items.go_to_row(0)
        self._show_current()

    def _make_page(self, draft: ClauseDraft) -> ClausePage:
        page = ClausePage(draft, self._language)
        page.form.heading.textChanged.connect(lambda heading: self._rename(draft, heading))
        return page

    def _rename(self, draft: ClauseDraft, heading: str) -> None:
        draft.heading = heading
        self.model.refresh()

    # what the dialog asks

    def state(self) -> object:
        """Which clauses there are, in their order, and whether anything was typed in them."""
        pages = [self._pages.known(draft) for draft in self.model.things]
        return [id(draft) for draft in self.model.things], any(page and page.changed() for page in pages)

    def clauses(self, faults: Faults) -> list[ClauseFields]:
        """The clauses."""
        found = []
        for at, draft in enumerate(self.model.things):
            page = self._pages.known(draft)
            values = gather(page.widgets, faults, prefix=f"clauses.{at}.") if page else {}
            found.append(replace(draft.fields, **values))
        return found

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Says a sentence beside the field that `path` ("2.heading") names."""
        return say_fault(self._pages, self.model.things, path, sentence)

    def reveal(self, widget: QWidget) -> None:
        """Makes the clause whose page holds a widget the current one."""
        draft = self._pages.thing_of(widget)
        if draft is not None:
            self.form.items.go_to_row(self.model.things.index(draft))

    # adding, removing, showing

    def add(self) -> None:
        """Adds a clause below the current one and goes to its heading."""
        current = self.form.items.current_row()
        at = len(self.model.things) if current is None else current + 1
        self.model.insert(at, [ClauseDraft(ClauseFields(), "")])
        self.form.items.go_to_row(at)
        go_to(self._pages.of(self.model.things[at]).form.heading)

    def remove(self) -> None:
        """Takes the current clause away."""
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
