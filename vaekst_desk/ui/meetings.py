"""The page of meetings."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.dates import short_date, short_time
from vaekst_desk.domain.meetings import (
    AgendaItemFields,
    AttendanceRow,
    Meeting,
    MeetingQuery,
    MeetingRow,
    MeetingScope,
    MeetingSort,
)
from vaekst_desk.domain.vocabulary import MeetingStatus, PaperKind, Presence
from vaekst_desk.services import meetings
from vaekst_desk.ui.columns import Column, Labels, folded
from vaekst_desk.ui.detail import (
    Detail,
    DetailAction,
    Fact,
    Line,
    Link,
    fact_section,
    history_section,
    joined,
    line_section,
    web_link,
)
from vaekst_desk.ui.errors import guard
from vaekst_desk.ui.page_spec import (
    BinCalls,
    ListState,
    Opener,
    PageAction,
    PageSpec,
    PageWords,
    RowAction,
    Scope,
    opener_of,
)
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP
from vaekst_desk.ui.workbench import Workbench

if TYPE_CHECKING:
    from vaekst_desk.ui.editor import Editor

Row = MeetingRow
_CAME = (Presence.PRESENT,)


def columns(labels: Labels) -> tuple[Column[Row], ...]:
    """What is shown of a meeting, in the first order."""
    words = labels.wording
    return (
        Column("number", QT_TRANSLATE_NOOP("Columns", "No."), lambda r: r.number, MeetingSort.NUMBER, 76),
        Column("date", QT_TRANSLATE_NOOP("Columns", "Date"), lambda r: short_date(r.starts_at.date()), MeetingSort.STARTS_AT, 96),
        Column("time", QT_TRANSLATE_NOOP("Columns", "Time"), lambda r: time_text(r), None, 88),
        Column("title", QT_TRANSLATE_NOOP("Columns", "Meeting"), lambda r: r.title, MeetingSort.TITLE, 220,
               folded=lambda r: folded(r.title)),
        Column("status", QT_TRANSLATE_NOOP("Columns", "Status"), lambda r: labels.of(words.meeting_status_names, r.status),
               MeetingSort.STATUS, 104),
        Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), lambda r: labels.of(words.meeting_kind_names, r.kind),
               MeetingSort.KIND, 150, hidden=True),
        Column("body", QT_TRANSLATE_NOOP("Columns", "Body"), lambda r: r.body, MeetingSort.BODY, 150, hidden=True),
        Column("present", QT_TRANSLATE_NOOP("Columns", "Present"), lambda r: present_text(r), None, 80),
        Column("rate", QT_TRANSLATE_NOOP("Columns", "Attendance"), lambda r: percent(r.rate), None, 80),
        Column("items", QT_TRANSLATE_NOOP("Columns", "Items"), lambda r: str(r.items or ""), None, 64, hidden=True),
        Column("place", QT_TRANSLATE_NOOP("Columns", "Place"), lambda r: r.place, MeetingSort.PLACE, 140,
               folded=lambda r: folded(r.place)),
    )  # fmt: skip


def time_text(row: Row) -> str:
    """From when to when, on the day."""
    start = short_time(row.starts_at)
    return f"{start}–{short_time(row.ends_at)}" if row.ends_at else start


def percent(rate: float | None) -> str:
    """A share from 0 to 1 in whole per cent; nothing where there is none."""
    return "" if rate is None else f"{round(rate * 100)} %"


def present_text(row: Row) -> str:
    """How many of the invited came; nothing before the meeting."""
    return f"{row.present} / {row.invited}" if row.status.was_held else ""


def query(state: ListState) -> MeetingQuery:
    """What the list asks for."""
    return MeetingQuery(
        as_of=state.as_of,
        text=state.text,
        scope=MeetingScope.ALL if state.binned else MeetingScope(state.scope or MeetingScope.ALL),
        binned=state.binned,
        sort=MeetingSort(state.sort),
        descending=state.descending,
    )


def keys(session: Any, state: ListState, limit: int | None) -> list[int]:
    """The ids of the list."""
    return meetings.keys(session, query(state), limit=limit)


def rows(session: Any, wanted: Sequence[int], _state: ListState) -> list[Row]:
    """The rows behind ids."""
    return meetings.rows(session, wanted)


def editor(workbench: Workbench, _new: int | None, parent: QWidget) -> QDialog:
    """The dialog for a new meeting; one that is there is opened instead."""
    from vaekst_desk.ui.meeting_editor import MeetingEditor

    return MeetingEditor(workbench, parent)


def open_meeting(_workbench: Workbench, meeting_id: int, opener: Opener) -> None:
    """Shows the meeting's workspace."""
    opener.open_meeting(meeting_id)


# --- the detail panel


def detail(workbench: Workbench, labels: Labels, key: int, _as_of: date) -> Detail:
    """Everything about a meeting."""
    found = workbench.read(meetings.get, key)
    fields, translate, words = found.fields, QCoreApplication.translate, labels.wording
    when = joined(
        short_date(fields.starts_at.date()),
        short_time(fields.starts_at) + (f"–{short_time(fields.ends_at)}" if fields.ends_at else ""),
    )
    facts = (
        Fact(translate("Detail", "When"), when),
        Fact(translate("Detail", "Where"), fields.place),
        Fact(translate("Detail", "Online"), fields.online_url, web_link(fields.online_url)),
        Fact(translate("Detail", "Chair"), found.chair, _person(fields.chair_id)),
        Fact(translate("Detail", "Minute-taker"), found.minute_taker, _person(fields.minute_taker_id)),
        Fact(translate("Detail", "Called"), short_date(fields.called_on)),
        Fact(translate("Detail", "Minutes approved"), short_date(fields.approved_on)),
        Fact(translate("Detail", "Note"), fields.note),
    )
    agenda = [_item_line(number, item) for number, item in enumerate(found.items, 1)]
    return Detail(
        fields.title,
        joined(found.number, found.body, labels.of(words.meeting_status_names, fields.status)),
        notice=_what_waits(found, workbench.today()),
        actions=_actions(workbench, found),
        sections=(
            *fact_section(translate("Detail", "Meeting"), facts),
            *_attendance_sections(found.attendances),
            *line_section(translate("Detail", "Agenda"), agenda),
            *history_section(workbench.read(meetings.steps, found), labels.language),
        ),
    )


def _what_waits(found: Meeting, today: date) -> str:
    status, day, translate = found.fields.status, found.fields.starts_at.date(), QCoreApplication.translate
    if status is MeetingStatus.PLANNED and day >= today:
        return translate("Detail", "Not called yet.")
    if status in (MeetingStatus.PLANNED, MeetingStatus.CALLED) and day < today:
        return translate("Detail", "The day has passed: was it held?")
    if status is MeetingStatus.HELD:
        return translate("Detail", "The minutes are not approved yet.")
    return ""


def _item_line(number: int, item: AgendaItemFields) -> Line:
    decisions = " ".join(decision.text for decision in item.decisions)
    return Line(f"{number}. {item.title}", _shortened(decisions))


def _shortened(text: str, limit: int = 120) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def _attendance_sections(found: Sequence[AttendanceRow]) -> tuple[Any, ...]:
    translate = QCoreApplication.translate
    came = [row for row in found if row.fields.presence in _CAME]
    declined = [row for row in found if row.fields.presence is Presence.APOLOGIES]
    absent = [row for row in found if row.fields.presence is Presence.ABSENT]
    counts = (
        Fact(translate("Detail", "Invited"), str(len(found) or "")),
        Fact(translate("Detail", "Present"), str(len(came) or "")),
        Fact(translate("Detail", "Apologies"), "\n".join(row.name for row in declined)),
        Fact(translate("Detail", "Absent"), "\n".join(row.name for row in absent)),
    )
    return fact_section(translate("Detail", "Attendance"), counts)


def _person(person_id: int | None) -> Link | None:
    return Link("representatives", person_id) if person_id else None


# --- what can be done


def print_paper(workbench: Workbench, kind: PaperKind, noun_id: int, parent: QWidget) -> None:
    """Opens the preview of a paper."""
    from vaekst_desk.ui.print_preview import PrintPreview

    dialog = PrintPreview(workbench, kind, noun_id, parent)
    dialog.exec()
    dialog.deleteLater()


def _actions(workbench: Workbench, found: Meeting) -> tuple[DetailAction, ...]:
    translate, status, key = QCoreApplication.translate, found.fields.status, found.id
    held = status.was_held
    kind = PaperKind.MINUTES if held else PaperKind.AGENDA
    text = translate("Detail", "Print minutes …") if held else translate("Detail", "Print notice …")
    paper = DetailAction(text, "print", lambda parent: print_paper(workbench, kind, key, parent))
    show = DetailAction(translate("Detail", "Open"), "go", lambda parent: _open(key, parent))
    return (show, paper)


def _open(meeting_id: int, parent: QWidget) -> None:
    opener_of(parent).open_meeting(meeting_id)


class _Doing:
    """What is asked for from a menu; what cannot be done is said over `window`."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        self.workbench, self.window, self.language = workbench, window, workbench.language

    @guard
    def invite(self, meeting_id: int) -> None:
        """Puts everyone with a mandate on the meeting's list."""
        name = self.workbench.read(meetings.rows, [meeting_id])[0].title
        self.workbench.write(Label.of(StepCode.ATTENDANCE_EDIT, name=name), meetings.invite_all, meeting_id)

    @guard
    def copy(self, meeting_id: int) -> None:
        """Plans a meeting like another one, and opens it."""
        from vaekst_desk.ui.meeting_editor import MeetingEditor

        self._run(MeetingEditor(self.workbench, self.window, copied_id=meeting_id), opened=True)

    @guard
    def plan_series(self) -> None:
        """Plans several meetings, and goes to the first."""
        from vaekst_desk.ui.series_dialog import SeriesDialog

        self._run(SeriesDialog(self.workbench, self.window), opened=False)

    def _run(self, dialog: "Editor", *, opened: bool) -> None:
        saved = dialog.saved_id if dialog.exec() else None
        dialog.deleteLater()
        if saved is not None:
            opener = opener_of(self.window)
            opener.go_to("meetings", saved)
            if opened:
                opener.open_meeting(saved)


def invite(workbench: Workbench, chosen: Sequence[int], parent: QWidget) -> None:
    """Puts everyone with a mandate on the meeting's list."""
    _Doing(workbench, parent).invite(chosen[0])


def copy(workbench: Workbench, chosen: Sequence[int], parent: QWidget) -> None:
    """Plans a meeting like the chosen one, and opens it."""
    _Doing(workbench, parent).copy(chosen[0])


def plan_series(workbench: Workbench, parent: QWidget) -> None:
    """Plans several meetings, and goes to the first."""
    _Doing(workbench, parent).plan_series()


SPEC: PageSpec[int, Row] = PageSpec(
    id="meetings",
    words=PageWords(
        title=QT_TRANSLATE_NOOP("Pages", "Meetings"),
        new=QT_TRANSLATE_NOOP("Pages", "New meeting"),
        nothing_yet=QT_TRANSLATE_NOOP("Pages", "No meetings yet"),
        nothing_hint=QT_TRANSLATE_NOOP("Pages", "Here stand the meetings with agenda, attendance and minutes."),
        no_match=QT_TRANSLATE_NOOP("Pages", "No meeting matches “{text}”"),
    ),
    topics=frozenset({Topic.MEETINGS}),
    columns=columns,
    keys=keys,
    rows=rows,
    key_of=lambda row: row.id,
    id_of=lambda key: key,
    name_of=lambda row: row.title,
    sort=MeetingSort.STARTS_AT,
    descending=True,
    detail=detail,
    editor=editor,
    opens=open_meeting,
    bin=BinCalls(meetings.to_bin, meetings.restore, StepCode.MEETING_BIN, StepCode.MEETING_RESTORE, "meeting"),
    scopes=(
        Scope(MeetingScope.ALL, QT_TRANSLATE_NOOP("Pages", "All")),
        Scope(MeetingScope.UPCOMING, QT_TRANSLATE_NOOP("Pages", "Upcoming")),
        Scope(MeetingScope.PAST, QT_TRANSLATE_NOOP("Pages", "Past")),
    ),
    widest=MeetingScope.ALL,
    papers=(
        PaperKind.AGENDA,
        PaperKind.ATTENDANCE,
        PaperKind.SIGN_IN_SHEET,
        PaperKind.BADGES,
        PaperKind.TABLE_CARDS,
        PaperKind.MINUTES,
        PaperKind.MEETING_PACK,
    ),
    actions=(
        RowAction("copy", QT_TRANSLATE_NOOP("Pages", "Copy the meeting …"), "copy", copy, one=True),
        RowAction("invite", QT_TRANSLATE_NOOP("Pages", "Invite everyone with a mandate"), "people-add", invite, one=True),
    ),
    page_actions=(
        PageAction("series", QT_TRANSLATE_NOOP("Pages", "Plan a series of meetings …"), "calendar", plan_series),
    ),
)  # fmt: skip
