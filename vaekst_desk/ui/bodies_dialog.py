"""The bodies of the alliance and their rules of procedure: what they may decide, how, and with what notice."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget

from vaekst_desk.documents.wording import wording
from vaekst_desk.domain.bodies import Body, BodyFields
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language, QuorumRule
from vaekst_desk.services import bodies
from vaekst_desk.services.desk import Session
from vaekst_desk.ui.binding import Faults, bound, fill, gather, typed
from vaekst_desk.ui.editor import Editor
from vaekst_desk.ui.field_errors import FieldErrors, go_to
from vaekst_desk.ui.generated.bodies_dialog import Ui_BodiesDialogForm
from vaekst_desk.ui.generated.body_page import Ui_BodyPageForm
from vaekst_desk.ui.item_pages import ItemPages, say_fault
from vaekst_desk.ui.messages import error_sentence
from vaekst_desk.ui.ordered_list import OrderedModel
from vaekst_desk.ui.workbench import Workbench


@dataclass(slots=True, eq=False)
class BodyDraft:
    """A body as the register has it, with its name as it is typed now; `body` is None for a new one."""

    body: Body | None
    fields: BodyFields
    name: str


class BodyPage(QWidget):
    """Name and rules of one body."""

    def __init__(self, draft: BodyDraft, language: Language) -> None:
        super().__init__()
        self.form = Ui_BodyPageForm()
        self.form.setupUi(self)
        words = wording(language)
        self.form.quorum_rule.set_options(words.quorum_rule_names.items())
        self.form.tie_rule.set_options(words.tie_rule_names.items())
        self.widgets = bound(self.form, BodyFields, but=("parent_id",))
        fill(self.widgets, draft.fields)
        self.errors = FieldErrors(self.widgets, language=language)
        self._opened = self._typed()
        self.form.quorum_rule.value_changed.connect(self._ask_for_number)
        self._ask_for_number()

    def _ask_for_number(self) -> None:
        """Only the rule of a number needs one."""
        needed = self.form.quorum_rule.value() is QuorumRule.NUMBER
        self.form.quorum_number.setEnabled(needed)
        self.form.label_quorum_number.setEnabled(needed)

    def _typed(self) -> object:
        return [typed(widget) for widget in self.widgets.values()]

    def changed(self) -> bool:
        """Whether anything was typed in it."""
        return self._typed() != self._opened


class BodiesDialog(Editor):
    """Adds, changes and deletes bodies, as one step. `exec()`."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.form = Ui_BodiesDialogForm()
        self.form.setupUi(self)
        form, unnamed = self.form, self.tr("(no name)")
        self.model: OrderedModel[BodyDraft] = OrderedModel(
            lambda _at, draft: draft.name.strip() or unnamed, self
        )
        found = workbench.read(bodies.listed)
        self.model.insert(0, [BodyDraft(body, body.fields, body.name) for body in found])
        self._removed: list[BodyDraft] = []
        self._pages = ItemPages(form.pages, self._make_page)
        form.bodies.setModel(self.model)
        form.bodies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        form.bodies.selectionModel().currentRowChanged.connect(self._show_current)
        self.ready({"list": form.bodies, "bodies": self}, form.buttons)
        form.add.clicked.connect(self.add)
        form.remove.clicked.connect(self.remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), form.bodies, self.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        for button in (form.add, form.remove):
            button.setEnabled(not workbench.read_only)
        self._go_to_row(0)

    def _make_page(self, draft: BodyDraft) -> BodyPage:
        page = BodyPage(draft, self.workbench.language)
        page.form.name.textChanged.connect(lambda name: self._rename(draft, name))
        return page

    def _rename(self, draft: BodyDraft, name: str) -> None:
        draft.name = name
        self.model.refresh()

    def _go_to_row(self, row: int) -> None:
        last = len(self.model.things) - 1
        self.form.bodies.setCurrentIndex(self.model.index(min(row, last), 0))

    def _current(self) -> int:
        return self.form.bodies.currentIndex().row()

    def _show_current(self) -> None:
        at = self._current()
        self._pages.show(self.model.things[at] if at >= 0 else None)

    # adding and deleting

    def add(self) -> None:
        """Adds a sub-body with the alliance's own rules and goes to its name."""
        first = self.model.things[0]
        parent = first.body.id if first.body else None
        fields = replace(first.fields, name="", parent_id=parent)
        self.model.insert(len(self.model.things), [BodyDraft(None, fields, "")])
        self._go_to_row(len(self.model.things) - 1)
        go_to(self._pages.of(self.model.things[-1]).form.name)

    def remove(self) -> None:
        """Takes the current body out; one that has meetings or mandates, and the alliance itself, stay."""
        at = self._current()
        draft = self.model.things[at]
        body = draft.body
        if body and (body.seats or body.meetings or body.fields.parent_id is None):
            error = UserError(ErrorCode.BODY_IN_USE, name=body.name)
            self.errors.say("list", error_sentence(error, self.workbench.language))
            return
        self.errors.say("list", "")
        if body:
            self._removed.append(draft)
        self.model.remove(at)
        self._go_to_row(at)
        self.form.bodies.setFocus()

    # what a form with pages is asked

    def show_fault(self, path: str, sentence: str) -> QWidget | None:
        """Says a sentence beside the field that `path` ("2.name") names."""
        return say_fault(self._pages, self.model.things, path, sentence)

    def reveal(self, widget: QWidget) -> None:
        """Makes the body whose page holds a widget the current one."""
        draft = self._pages.thing_of(widget)
        if draft is not None:
            self._go_to_row(self.model.things.index(draft))

    # saving

    def state(self) -> object:
        pages = [self._pages.known(draft) for draft in self.model.things]
        return [id(draft) for draft in self.model.things], any(page and page.changed() for page in pages)

    def save(self) -> int:
        faults = Faults()
        typed_ones = [self._checked(at, draft, faults) for at, draft in enumerate(self.model.things)]
        if faults.errors:
            raise InvalidFields(tuple(faults.errors))
        changed = [
            (draft.body.id if draft.body else None, fields)
            for draft, fields in zip(self.model.things, typed_ones, strict=True)
            if draft.body is None or fields != draft.fields
        ]
        gone = [draft.body.id for draft in self._removed if draft.body]
        names = [fields.name.strip() for _, fields in changed] or [draft.name for draft in self._removed]
        if names:
            code = StepCode.BODY_EDIT if changed else StepCode.BODY_REMOVE
            self.workbench.write(Label.of(code, name=", ".join(names)), _save, changed, gone)
        return 0

    def _checked(self, at: int, draft: BodyDraft, faults: Faults) -> BodyFields:
        """A body as typed; what is wrong with it goes to `faults` as "bodies.2.name"."""
        page = self._pages.known(draft)
        if page is None:
            return draft.fields
        own = Faults()
        values = gather(page.widgets, own)
        for name in ("notice_days", "comment_days"):
            if name in values and values[name] is None:
                own.add(UserError(ErrorCode.REQUIRED, field=name))
                del values[name]
        fields = replace(draft.fields, **values)
        try:
            bodies.check(fields)
        except InvalidFields as error:
            own.add(error)
        for each in own.errors:
            each.field = f"bodies.{at}.{each.field}"
            faults.add(each)
        return fields


def _save(session: Session, changed: list[tuple[int | None, BodyFields]], gone: list[int]) -> None:
    """Writes bodies and deletes others. Raises what `bodies.save` and `bodies.remove` raise."""
    for gone_id in gone:
        bodies.remove(session, gone_id)
    for body_id, fields in changed:
        bodies.save(session, fields, body_id=body_id)
