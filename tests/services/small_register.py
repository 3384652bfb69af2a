"""Small registers for the tests of a meeting's life: people with mandates, meetings they were invited to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import AgendaItemFields, AttendanceFields, AttendanceRow, MeetingFields
from vaekst_desk.domain.organizations import OrganizationFields
from vaekst_desk.domain.representatives import MandateFields, PersonFields
from vaekst_desk.domain.vocabulary import MeetingStatus, Presence, Role
from vaekst_desk.services import meetings, organizations, representatives
from vaekst_desk.services.desk import Desk

LABEL = Label.of(StepCode.OTHER)


@dataclass(frozen=True)
class Small:
    """One register with the alliance as its only body, and the ways to fill it."""

    desk: Desk

    def organization(self, name: str, group: str = "erhvervsliv") -> int:
        return self.desk.write(LABEL, organizations.save, OrganizationFields(name, group)).result

    def person(
        self,
        given: str,
        family: str = "",
        *,
        of: int | None = None,
        role: Role = Role.MEMBER,
        email: str = "",
        until: date | None = None,
    ) -> int:
        """Somebody with a mandate of an organisation since 2020, where one is given."""
        mandates = [] if of is None else [MandateFields(1, of, role, date(2020, 1, 1), until)]
        fields = PersonFields(given, family, email=email)
        return self.desk.write(LABEL, representatives.save, fields, mandates=mandates).result

    def meeting(
        self,
        day: date,
        who: Mapping[int, Presence] | None = None,
        *items: AgendaItemFields,
        guests: Mapping[str, Presence] | None = None,
        status: MeetingStatus = MeetingStatus.HELD,
        **values: Any,
    ) -> int:
        """A meeting at eight with its agenda, the persons on its list and its guests."""
        fields = MeetingFields(
            **{
                "body_id": 1,
                "starts_at": datetime(day.year, day.month, day.day, 8),
                "ends_at": datetime(day.year, day.month, day.day, 10),
                "title": "Ordinært møde",
                "status": status,
                **values,
            }
        )
        listed = [AttendanceFields(key, presence) for key, presence in (who or {}).items()]
        listed += [AttendanceFields(None, presence, name) for name, presence in (guests or {}).items()]
        return self.desk.write(LABEL, meetings.save, fields, items=items, attendances=listed).result

    def line(self, meeting_id: int, name: str) -> AttendanceRow:
        """Somebody's line on a meeting's list, by name."""
        rows = self.desk.read(meetings.get, meeting_id).attendances
        return next(row for row in rows if row.name == name)

    def write(self, change: Any, *args: Any, **kwargs: Any) -> Any:
        """Runs one change; its result."""
        return self.desk.write(LABEL, change, *args, **kwargs).result
