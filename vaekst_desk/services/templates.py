"""The standing items of a body's agendas."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import fold
from vaekst_desk.domain.meetings import AgendaItemFields, standing_items
from vaekst_desk.domain.vocabulary import ItemKind, ItemPurpose, Language
from vaekst_desk.services import agenda, guards, records
from vaekst_desk.storage import meetings as tables

_KEPT = ("title", "kind", "purpose", "presenter", "minutes_planned", "closed")


def items(session: Session, body_id: int, language: Language) -> tuple[AgendaItemFields, ...]:
    """A body's own standing items, or the usual ones in a language where it has none."""
    found = _of_body(session, body_id)
    return tuple(_fields(record) for record in found) if found else standing_items(language)


def _of_body(session: Session, body_id: int) -> Sequence[tables.TemplateItem]:
    template = tables.TemplateItem
    query = select(template).where(template.body_id == body_id)
    return session.scalars(query.order_by(template.position, template.id)).all()


def _fields(record: tables.TemplateItem) -> AgendaItemFields:
    values: dict[str, Any] = {name: getattr(record, name) for name in _KEPT}
    values["kind"], values["purpose"] = ItemKind(record.kind), ItemPurpose(record.purpose)
    return AgendaItemFields(**values)


def save(session: Session, meeting_id: int) -> int:
    """Makes a meeting's agenda its body's standing items, without their texts; how many. Raises NOT_FOUND."""
    meeting = records.found(session, tables.Meeting, meeting_id)
    for gone in _of_body(session, meeting.body_id):
        session.delete(gone)
    session.flush()
    kept = [{name: getattr(record, name) for name in _KEPT} for record in agenda.order(session, meeting_id)]
    session.add_all(
        tables.TemplateItem(body_id=meeting.body_id, position=position, **values)
        for position, values in enumerate(kept, 1)
    )
    session.flush()
    return len(kept)


def insert(session: Session, meeting_id: int, language: Language) -> int:
    """Puts the standing items an agenda does not have yet, by their titles, at its end; how many.

    Raises NOT_FOUND, MEETING_CLOSED.
    """
    meeting = guards.open_meeting(session, meeting_id)
    item = tables.AgendaItem
    there = {
        fold(title) for title in session.scalars(select(item.title).where(item.meeting_id == meeting_id))
    }
    missing = [each for each in items(session, meeting.body_id, language) if fold(each.title) not in there]
    for fields in missing:
        agenda.add(session, meeting_id, fields)
    return len(missing)
