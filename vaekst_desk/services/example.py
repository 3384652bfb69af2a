"""The example alliance: made-up people and companies with an agreement, meetings, tasks and figures.

Everything is read from `resources/example`: the two lists through the import, the rest from TOML files in Danish.
Dates are counted from the day it is made, so that the example never grows old.
"""

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from string import Template
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.documents.formats import date_and_clock, long_date
from vaekst_desk.domain.agreements import AgreementFields, ClauseFields
from vaekst_desk.domain.dates import parse_time
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, DecisionFields, MeetingFields
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.targets import FigureFields, TargetFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import (
    AgreementStatus,
    ItemKind,
    ItemPurpose,
    Language,
    MeetingKind,
    MeetingStatus,
    MinutesStyle,
    Presence,
    Role,
)
from vaekst_desk.services import (
    agreements,
    check_in,
    imports,
    meetings,
    parties,
    resources,
    settings,
    targets,
)
from vaekst_desk.storage import representatives as tables

_THURSDAY = 3
Toml = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Calendar:
    """The example's dates, all from the day it is made: founded some weeks ago, in force from the next quarter."""

    today: date

    @property
    def founded(self) -> date:
        """A plain Thursday six to eight weeks before."""
        day = self.today - timedelta(days=42)
        day -= timedelta(days=(day.weekday() - _THURSDAY) % 7)
        return _plain_day(day, step=-7)

    @property
    def starts_on(self) -> date:
        """The first day of the next quarter."""
        month = (self.today.month - 1) // 3 * 3 + 4
        return (
            date(self.today.year + month // 12, month % 12, 1)
            if month > 12
            else date(self.today.year, month, 1)
        )

    @property
    def ends_on(self) -> date:
        """The end of the municipal election period (2025 and every fourth year) that is at least two years off."""
        earliest = self.starts_on.year + 2
        return date(earliest + (2025 - earliest) % 4, 12, 31)

    @property
    def next_meeting(self) -> date:
        """A plain Thursday early in the second month of the next quarter."""
        day = self.starts_on.replace(month=self.starts_on.month + 1)
        return _plain_day(day + timedelta(days=(_THURSDAY - day.weekday()) % 7), step=7)

    @property
    def last_known_year(self) -> int:
        """The year of the newest job figures, which come more than a year late."""
        return self.founded.year - 2

    @property
    def base_year(self) -> int:
        """The year that growth is counted from."""
        return self.last_known_year - 3


def _plain_day(day: date, *, step: int) -> date:
    while meetings.holiday_name(day, Language.DANISH):
        day += timedelta(days=step)
    return day


def fill(session: Session, *, today: date, folder: Path | None = None) -> None:
    """Fills a register that has its member groups and its alliance body with the example, within the open step."""
    _Example(session, folder or resources.example_folder(), Calendar(today)).write()


class _Example:
    """One filling: the files, the dates, and the persons by name once they are in."""

    def __init__(self, session: Session, folder: Path, calendar: Calendar) -> None:
        self.session, self.folder, self.calendar = session, folder, calendar
        self.words = _words(calendar, self._toml("naeste_moede"))
        self.persons: dict[str, tables.Person] = {}
        self.body_id = session.scalars(select(tables.Body.id).where(tables.Body.parent_id.is_(None))).one()

    def write(self) -> None:
        """Writes everything in the order that things depend on each other."""
        self._settings(self._toml("alliance"))
        for read, name in (
            (imports.organizations, "organisationer"),
            (imports.representatives, "repraesentanter"),
        ):
            read(self.session, self.folder / f"{name}.csv", today=self.calendar.today)
        self.persons = {person.name: person for person in self.session.scalars(select(tables.Person))}
        agreement = self._toml("aftale")
        agreement_id = self._agreement(agreement)
        self._target(agreement["maal"], agreement_id)
        self._founding_meeting(self._toml("stiftende_moede"))
        self._next_meeting(self._toml("naeste_moede"))

    def _toml(self, name: str) -> dict[str, Any]:
        return tomllib.loads((self.folder / f"{name}.toml").read_text(encoding="utf-8"))

    def _text(self, source: Toml, key: str) -> str:
        return unwrapped(Template(source.get(key, "")).substitute(self.words))

    def _id(self, name: str) -> int:
        return self.persons[name].id

    def _settings(self, source: Toml) -> None:
        settings.save(
            self.session,
            AllianceSettings(
                source["navn"],
                source["adresse"],
                source["postnr"],
                source["by"],
                source["telefon"],
                source["mail"],
                source["web"],
                source["sekretaer"],
                logo=(self.folder / source["logo"]).read_bytes(),
            ),
        )

    def _agreement(self, source: Toml) -> int:
        fields = AgreementFields(
            source["titel"],
            self._text(source, "undertitel"),
            AgreementStatus.SIGNING,
            self._text(source, "indledning"),
            self.calendar.starts_on,
            self.calendar.ends_on,
            source["opsigelse_maaneder"],
            self._text(source, "note"),
        )
        clauses = [
            ClauseFields(clause["overskrift"], self._text(clause, "tekst")) for clause in source["paragraf"]
        ]
        proposed = parties.suggest_parties(self.session, self.calendar.founded)
        agreement_id = agreements.save(
            self.session, fields, clauses=clauses, parties=[party.fields for party in proposed]
        )
        signers = {self._id(name) for name in source["underskrift"]["underskrivere"]}
        signatures = agreements.get(self.session, agreement_id).signatures
        signed = [row.fields.id for row in signatures if row.fields.person_id in signers]
        parties.sign(
            self.session,
            [key for key in signed if key],
            signed_on=self.calendar.founded,
            place=source["underskrift"]["sted"],
        )
        return agreement_id

    def _target(self, source: Toml, agreement_id: int) -> None:
        calendar = self.calendar
        fields = TargetFields(
            source["navn"],
            source["enhed"],
            agreement_id,
            source["vaekst_om_aaret"],
            calendar.base_year + 1,
            calendar.ends_on.year,
        )
        figures = job_figures(self.folder / "arbejdspladser.csv")
        shift = calendar.last_known_year - max(figures)
        targets.save(
            self.session,
            fields,
            figures=[FigureFields(year + shift, value, source["kilde"]) for year, value in figures.items()],
        )

    def _founding_meeting(self, source: Toml) -> None:
        away = {self._id(name): Presence.APOLOGIES for name in source["afbud"]}
        away |= {self._id(name): Presence.ABSENT for name in source["fravaerende"]}
        came = {self._id(name) for name in source["suppleanter"]}
        invited = meetings.invited_by_mandate(self.session, self.body_id, self.calendar.founded)
        listed = [
            row.fields.person_id
            for row in invited
            if row.role is not Role.ALTERNATE or row.fields.person_id in came
        ]
        attendances = [AttendanceFields(key, away.get(key or 0, Presence.PRESENT)) for key in listed]
        attendances += [
            AttendanceFields(None, Presence.PRESENT, guest["navn"], guest["organisation"])
            for guest in source["gaest"]
        ]
        self._stand_in(self._meeting(source, self.calendar.founded, attendances))

    def _stand_in(self, meeting_id: int) -> None:
        """The alternates who came did so for the members they are appointed for."""
        rows = meetings.get(self.session, meeting_id).attendances
        lines = {row.name: row.fields.id for row in rows}
        for row in rows:
            member = lines.get(row.alternate_for)
            if member and row.fields.person_id:
                check_in.stand_in(
                    self.session,
                    member,
                    row.fields.person_id,
                    presence=Presence.PRESENT,
                    on=self.calendar.founded,
                )

    def _next_meeting(self, source: Toml) -> None:
        known = {self._id(name): Presence.ACCEPTED for name in source["tilmeldt"]}
        known |= {self._id(name): Presence.APOLOGIES for name in source["afbud"]}
        invited = meetings.invited_by_mandate(self.session, self.body_id, self.calendar.next_meeting)
        ids = [row.fields.person_id for row in invited]
        attendances = [AttendanceFields(key, known.get(key or 0, Presence.INVITED)) for key in ids]
        self._meeting(source, self.calendar.next_meeting, attendances)

    def _meeting(self, source: Toml, day: date, attendances: list[AttendanceFields]) -> int:
        status = MeetingStatus(source["status"])
        fields = MeetingFields(
            self.body_id,
            datetime.combine(day, parse_time(source["begynder"])),
            source["titel"],
            MeetingKind(source["art"]),
            status,
            datetime.combine(day, parse_time(source["slutter"])),
            place=source["sted"],
            chair_id=self._id(source["moedeleder"]),
            minute_taker_id=self._id(source["referent"]),
            note=self._text(source, "note"),
            minutes_style=MinutesStyle(source.get("referatform", MinutesStyle.DECISIONS)),
            called_on=self.calendar.today if status is MeetingStatus.CALLED else day - timedelta(days=14),
        )
        items = [self._item(item, day) for item in source["punkt"]]
        return meetings.save(self.session, fields, items=items, attendances=attendances)

    def _item(self, source: Toml, day: date) -> AgendaItemFields:
        return AgendaItemFields(
            source["titel"],
            ItemKind(source["til"]),
            source.get("oplaeg", ""),
            source.get("minutter"),
            self._text(source, "sag"),
            self._text(source, "indstilling"),
            self._text(source, "referat"),
            tuple(
                DecisionFields(
                    self._text(made, "tekst"), made.get("for"), made.get("imod"), made.get("undlod")
                )
                for made in source.get("beslutning", ())
            ),
            tuple(self._task(task, day) for task in source.get("opgave", ())),
            economy_text=self._text(source, "oekonomi"),
            purpose=ItemPurpose(source.get("formaal", ItemPurpose.PLAIN)),
            closed=source.get("lukket", False),
            recurring=source.get("fast", False),
        )

    def _task(self, source: Toml, day: date) -> TaskFields:
        done = source.get("udfoert_dage")
        return TaskFields(
            source["titel"],
            self._id(source["ansvarlig"]),
            day + timedelta(days=source["frist_dage"]),
            None if done is None else day + timedelta(days=done),
        )


def _words(calendar: Calendar, next_meeting: Toml) -> dict[str, str]:
    """What the $words of the example's texts stand for."""
    begins: time = parse_time(next_meeting["begynder"])
    years = {
        "ikraft_aar": calendar.starts_on.year,
        "udloeb_aar": calendar.ends_on.year,
        "sidste_aar": calendar.ends_on.year,
        "basisaar": calendar.base_year,
        "foerste_aar": calendar.base_year + 1,
        "seneste_aar": calendar.last_known_year,
    }
    return {
        "stiftet": long_date(calendar.founded, Language.DANISH),
        "ikraft": _without_weekday(calendar.starts_on),
        "udloeb": _without_weekday(calendar.ends_on),
        "naeste": date_and_clock(datetime.combine(calendar.next_meeting, begins), Language.DANISH),
        **{name: str(year) for name, year in years.items()},
    }


def _without_weekday(day: date) -> str:
    return long_date(day, Language.DANISH).partition(" ")[2]


def unwrapped(text: str) -> str:
    """A text broken over lines in a file, as paragraphs of one line; "- " begins a line of a list."""
    paragraphs = []
    for paragraph in text.strip().split("\n\n"):
        lines: list[str] = []
        for line in paragraph.splitlines():
            if line.startswith("- ") or not lines:
                lines.append(line.strip())
            else:
                lines[-1] += f" {line.strip()}"
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def job_figures(path: Path) -> dict[int, float]:
    """Jobs by year from a file in the form of Danmarks Statistik's ERHV2; `..` marks a year not published yet."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return {
        int(row["TID"]): float(row["INDHOLD"].replace(",", ".")) for row in rows if row["INDHOLD"] != ".."
    }
