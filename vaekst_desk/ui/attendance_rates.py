"""The page of attendance: how often everybody came to the meetings they were invited to."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from vaekst_desk.domain.changes import Topic
from vaekst_desk.domain.follow_up import (
    AttendanceRate,
    AttendanceRateQuery,
    AttendanceRateScope,
    AttendanceRateSort,
)
from vaekst_desk.domain.vocabulary import Presence
from vaekst_desk.services import follow_up, representatives
from vaekst_desk.ui.columns import Column, Labels, folded
from vaekst_desk.ui.detail import Detail, Fact, Line, Link, fact_section, joined, line_section, mail_link
from vaekst_desk.ui.mail import write_to
from vaekst_desk.ui.meetings import percent
from vaekst_desk.ui.page_spec import ListState, Opener, PageSpec, PageWords, RowAction, Scope
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench

Row = AttendanceRate
# Shapes that are told apart without colour, in every typeface there is.
_MARKS = {Presence.PRESENT: "●", Presence.APOLOGIES: "○", Presence.ABSENT: "×"}
_UNKNOWN = "–"


def columns(labels: Labels) -> tuple[Column[Row], ...]:
    """What is shown of a person's attendance, in the first order."""
    group, sort = labels.group, AttendanceRateSort
    return (
        Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), lambda r: r.listed_name, sort.NAME, 160,
               folded=lambda r: folded(*r.listed_name.split(", "))),
        Column("organization", QT_TRANSLATE_NOOP("Columns", "Organisation"), lambda r: r.organization, sort.ORGANIZATION, 184,
               folded=lambda r: folded(r.organization)),
        Column("group", QT_TRANSLATE_NOOP("Columns", "Member group"), lambda r: group(r.group_code), None, 110, hidden=True),
        Column("last_four", QT_TRANSLATE_NOOP("Columns", "Last four"), lambda r: marks(r.last_four), None, 96,
               tooltip=lambda r: in_words(r.last_four, labels)),
        Column("rate", QT_TRANSLATE_NOOP("Columns", "Attendance"), lambda r: percent(r.rate), sort.RATE, 88, right=True),
        Column("invited", QT_TRANSLATE_NOOP("Columns", "Invited"), lambda r: str(r.invited), sort.INVITED, 72, right=True),
        Column("present", QT_TRANSLATE_NOOP("Columns", "Present"), lambda r: str(r.present), sort.PRESENT, 72, right=True),
        Column("apologies", QT_TRANSLATE_NOOP("Columns", "Apologies"), lambda r: str(r.apologies), sort.APOLOGIES, 72,
               right=True),
        Column("absent", QT_TRANSLATE_NOOP("Columns", "Absent"), lambda r: str(r.absent), sort.ABSENT, 80, right=True),
    )  # fmt: skip


def marks(presences: Sequence[Presence]) -> str:
    """A shape for each meeting, the newest first: filled for there, open for apologies, a cross for absent."""
    return "  ".join(_MARKS.get(presence, _UNKNOWN) for presence in presences)


def in_words(presences: Sequence[Presence], labels: Labels) -> str:
    """The same in words, one line each."""
    names = labels.wording.presence_names
    return "\n".join(f"{_MARKS.get(each, _UNKNOWN)}  {labels.of(names, each)}" for each in presences)


def query(state: ListState) -> AttendanceRateQuery:
    """What the list asks for."""
    return AttendanceRateQuery(
        text=state.text,
        scope=AttendanceRateScope(state.scope or AttendanceRateScope.ALL),
        sort=AttendanceRateSort(state.sort),
        descending=state.descending,
    )


def keys(session: Any, state: ListState, limit: int | None) -> list[int]:
    """The ids of the persons of the list."""
    return follow_up.keys(session, query(state), limit=limit)


def rows(session: Any, wanted: Sequence[int], _state: ListState) -> list[Row]:
    """The rows behind ids."""
    return follow_up.rows(session, wanted)


def open_person(_workbench: Workbench, person_id: int, opener: Opener) -> None:
    """Shows the person among the representatives."""
    opener.go_to("representatives", person_id)


def detail(workbench: Workbench, labels: Labels, key: int, _as_of: date) -> Detail:
    """How often a person came, and how to reach them."""
    translate = QCoreApplication.translate
    row = next(iter(workbench.read(follow_up.rows, [key])), None)
    if row is None:
        return Detail("")
    email = workbench.read(representatives.get, key).fields.email
    facts = (
        Fact(translate("Detail", "Attendance"), percent(row.rate)),
        Fact(translate("Detail", "Invited"), str(row.invited)),
        Fact(translate("Detail", "Present"), str(row.present)),
        Fact(translate("Detail", "Apologies"), str(row.apologies)),
        Fact(translate("Detail", "Absent"), str(row.absent)),
    )
    reach = (
        Fact(translate("Detail", "Person"), row.name, Link("representatives", key)),
        Fact(translate("Detail", "E-mail"), email, mail_link(email), copied=True),
    )
    last = [Line(line) for line in in_words(row.last_four, labels).splitlines()]
    return Detail(
        row.name,
        joined(row.organization, labels.group(row.group_code)),
        notice=translate("Detail", "Away from at least three of the last four meetings.")
        if row.often_absent
        else "",
        sections=(
            *fact_section(translate("Detail", "Attendance"), facts),
            *line_section(translate("Detail", "Last meetings, newest first"), last),
            *fact_section(translate("Detail", "Contact"), reach),
        ),
    )


def write_letter(workbench: Workbench, chosen: Sequence[int], _parent: object) -> None:
    """Begins one letter to all chosen persons that have an address, none of them seeing the others."""
    write_to([workbench.read(representatives.get, person_id).fields.email for person_id in chosen])


SPEC: PageSpec[int, Row] = PageSpec(
    id="attendance-rates",
    words=PageWords(
        title=QT_TRANSLATE_NOOP("Pages", "Attendance"),
        new="",
        nothing_yet=QT_TRANSLATE_NOOP("Pages", "Nobody here"),
        nothing_hint=QT_TRANSLATE_NOOP("Pages", "Here stands how often everybody comes, once meetings have been held."),
        no_match=QT_TRANSLATE_NOOP("Pages", "Nobody matches “{text}”"),
    ),
    topics=frozenset({Topic.MEETINGS, Topic.REPRESENTATIVES, Topic.ORGANIZATIONS}),
    columns=columns,
    keys=keys,
    rows=rows,
    key_of=lambda row: row.person_id,
    id_of=lambda key: key,
    name_of=lambda row: row.name,
    sort=AttendanceRateSort.NAME,
    detail=detail,
    opens=open_person,
    scopes=(
        Scope(AttendanceRateScope.ALL, QT_TRANSLATE_NOOP("Pages", "All")),
        Scope(AttendanceRateScope.OFTEN_ABSENT, QT_TRANSLATE_NOOP("Pages", "Away from three of the last four")),
    ),
    widest=AttendanceRateScope.ALL,
    actions=(RowAction("mail", QT_TRANSLATE_NOOP("Pages", "Write e-mail"), "mail", write_letter, writes=False),),
)  # fmt: skip
