"""The page of decisions: the register of what the alliance has decided."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.changes import Topic
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.decisions import DecisionQuery, DecisionRow, DecisionSort
from vaekst_desk.services import decisions
from vaekst_desk.ui.columns import Column, Labels, folded
from vaekst_desk.ui.detail import Detail, DetailAction, Fact, Line, Link, fact_section, joined, line_section
from vaekst_desk.ui.page_spec import ListState, Opener, PageSpec, PageWords, opener_of
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench

Row = DecisionRow


def columns(labels: Labels) -> tuple[Column[Row], ...]:
    """What is shown of a decision, in the first order."""
    outcomes = labels.wording.outcome_names
    return (
        Column("number", QT_TRANSLATE_NOOP("Columns", "No."), lambda r: r.fields.number, DecisionSort.NUMBER, 76),
        Column("date", QT_TRANSLATE_NOOP("Columns", "Date"), lambda r: short_date(r.decided_on), DecisionSort.MEETING, 96),
        Column("text", QT_TRANSLATE_NOOP("Columns", "Decision"), lambda r: flat(r.fields.text), DecisionSort.TEXT, 340,
               folded=lambda r: folded(r.fields.text)),
        Column("outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), lambda r: labels.of(outcomes, r.outcome), None, 104),
        Column("item", QT_TRANSLATE_NOOP("Columns", "Agenda item"), lambda r: f"{r.item_number}. {r.item}",
               DecisionSort.ITEM, 200),
        Column("meeting", QT_TRANSLATE_NOOP("Columns", "Meeting"), lambda r: joined(r.meeting_number, r.meeting), None, 180,
               hidden=True),
    )  # fmt: skip


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def query(state: ListState) -> DecisionQuery:
    """What the list asks for."""
    return DecisionQuery(text=state.text, sort=DecisionSort(state.sort), descending=state.descending)


def keys(session: Any, state: ListState, limit: int | None) -> list[int]:
    """The ids of the list."""
    return decisions.keys(session, query(state), limit=limit)


def rows(session: Any, wanted: Sequence[int], _state: ListState) -> list[Row]:
    """The rows behind ids."""
    return decisions.rows(session, wanted)


def open_decision(workbench: Workbench, decision_id: int, opener: Opener) -> None:
    """Shows the item that a decision was made under, in its meeting's workspace."""
    for row in workbench.read(decisions.rows, [decision_id]):
        workspace = opener.open_meeting(row.meeting_id)
        if workspace:
            workspace.show_item(row.item_id)


def detail(workbench: Workbench, labels: Labels, key: int, _as_of: date) -> Detail:
    """A decision with its vote, and where it was made."""
    translate = QCoreApplication.translate
    row = next(iter(workbench.read(decisions.rows, [key])), None)
    if row is None:
        return Detail("")
    counts = (
        (translate("Detail", "For"), row.fields.votes_for),
        (translate("Detail", "Against"), row.fields.votes_against),
        (translate("Detail", "Abstained"), row.fields.votes_abstained),
    )
    vote = (
        Fact(translate("Detail", "Outcome"), labels.of(labels.wording.outcome_names, row.outcome)),
        *(Fact(name, "" if count is None else str(count)) for name, count in counts),
        Fact(translate("Detail", "Dissent"), row.fields.dissent),
    )
    where = (
        Line(
            joined(row.meeting_number, row.meeting),
            short_date(row.decided_on),
            Link("meetings", row.meeting_id),
        ),
        Line(f"{row.item_number}. {row.item}"),
    )

    def show(parent: QWidget) -> None:
        open_decision(workbench, key, opener_of(parent))

    return Detail(
        name_of(row),
        short_date(row.decided_on),
        actions=(DetailAction(translate("Detail", "Open the meeting"), "go", show),),
        sections=(
            *line_section(translate("Detail", "Decision"), [Line(row.fields.text)]),
            *fact_section(translate("Detail", "Vote"), vote),
            *line_section(translate("Detail", "Where it was made"), where),
        ),
    )


def name_of(row: Row) -> str:
    """What a decision is called: its number, or the item it was made under while it has none."""
    named = QCoreApplication.translate("Detail", "Decision {number}").format(number=row.fields.number)
    return named if row.fields.number else row.item


SPEC: PageSpec[int, Row] = PageSpec(
    id="decisions",
    words=PageWords(
        title=QT_TRANSLATE_NOOP("Pages", "Decisions"),
        new="",
        nothing_yet=QT_TRANSLATE_NOOP("Pages", "No decisions yet"),
        nothing_hint=QT_TRANSLATE_NOOP("Pages", "Here stands what was decided, as soon as it is written down at a meeting."),
        no_match=QT_TRANSLATE_NOOP("Pages", "No decision matches “{text}”"),
    ),
    topics=frozenset({Topic.MEETINGS}),
    columns=columns,
    keys=keys,
    rows=rows,
    key_of=lambda row: row.id,
    id_of=lambda key: key,
    name_of=name_of,
    sort=DecisionSort.NUMBER,
    descending=True,
    detail=detail,
    opens=open_decision,
)  # fmt: skip
