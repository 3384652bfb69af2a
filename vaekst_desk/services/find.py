"""The search over everything: organisations, persons, meetings and agreements outside the bin."""

from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.danish import search_words
from vaekst_desk.domain.dates import short_date
from vaekst_desk.domain.find import Hit, HitKind
from vaekst_desk.storage import agreements as agreement_tables
from vaekst_desk.storage import meetings as meeting_tables
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as person_tables
from vaekst_desk.storage import search

_P = person_tables.Person.__table__
_M, _S = person_tables.Mandate.__table__, person_tables.Seat.__table__
_O = organization_tables.Organization.__table__
_MEETING, _AGREEMENT = meeting_tables.Meeting.__table__, agreement_tables.Agreement.__table__


def find(session: Session, text: str, limit: int) -> list[Hit]:
    """At most `limit` hits of each kind whose words begin with the words of `text`; nothing for no words.

    Those whose own name matches come before those found by what belongs to them.
    """
    typed = search_words(text)
    if not typed:
        return []
    hits = [
        *_persons(session, text, limit),
        *_organizations(session, text, limit),
        *_meetings(session, text, limit),
        *_agreements(session, text, limit),
    ]
    return sorted(hits, key=lambda hit: not _is_named(hit, typed))


def _is_named(hit: Hit, typed: list[str]) -> bool:
    named = search_words(hit.title)
    return all(any(word.startswith(start) for word in named) for start in typed)


def _found(
    session: Session, statement: Select[Any], index: search.SearchIndex, table: Any, text: str, limit: int
) -> Any:
    condition = search.matching(index, table, text)
    assert condition is not None
    return session.execute(statement.where(table.c.binned_at.is_(None), condition).limit(limit))


def _persons(session: Session, text: str, limit: int) -> list[Hit]:
    seated_at = (
        select(_O.c.name)
        .select_from(_M.join(_S, _S.c.id == _M.c.seat_id).join(_O, _O.c.id == _S.c.organization_id))
        .where(_M.c.person_id == _P.c.id)
        .order_by(_M.c.starts_on.desc())
        .limit(1)
        .scalar_subquery()
    )
    columns = (_P.c.id, _P.c.given_name, _P.c.family_name, _P.c.title, func.coalesce(seated_at, ""))
    statement = select(*columns).order_by(_P.c.sort_key)
    found = _found(session, statement, search.PERSONS, _P, text, limit)
    return [
        Hit(
            HitKind.REPRESENTATIVE,
            key,
            f"{given} {family}".strip(),
            ", ".join(filter(None, (title, organization))),
        )
        for key, given, family, title, organization in found
    ]


def _organizations(session: Session, text: str, limit: int) -> list[Hit]:
    statement = select(_O.c.id, _O.c.name, _O.c.city).order_by(_O.c.sort_key)
    found = _found(session, statement, search.ORGANIZATIONS, _O, text, limit)
    return [Hit(HitKind.ORGANIZATION, *row) for row in found]


def _meetings(session: Session, text: str, limit: int) -> list[Hit]:
    statement = select(_MEETING.c.id, _MEETING.c.title, _MEETING.c.starts_at).order_by(
        _MEETING.c.starts_at.desc()
    )
    found = _found(session, statement, search.MEETINGS, _MEETING, text, limit)
    return [Hit(HitKind.MEETING, key, title, short_date(at.date())) for key, title, at in found]


def _agreements(session: Session, text: str, limit: int) -> list[Hit]:
    statement = select(_AGREEMENT.c.id, _AGREEMENT.c.title, _AGREEMENT.c.starts_on).order_by(
        _AGREEMENT.c.sort_key
    )
    found = _found(session, statement, search.AGREEMENTS, _AGREEMENT, text, limit)
    return [Hit(HitKind.AGREEMENT, key, title, short_date(starts)) for key, title, starts in found]
