"""Agreements: listing, reading, saving as one step, the bin. Their parties and signatures are kept by `parties`."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.agreements import (
    Agreement,
    AgreementFields,
    AgreementQuery,
    AgreementRow,
    AgreementSort,
    ClauseFields,
    PartyFields,
)
from vaekst_desk.domain.changes import Step
from vaekst_desk.domain.dates import Period
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.vocabulary import AgreementStatus
from vaekst_desk.services import checks, records, targets
from vaekst_desk.services import parties as party_service
from vaekst_desk.services.parties import sign, suggest_parties, unsign
from vaekst_desk.storage import agreements as tables
from vaekst_desk.storage import history, search
from vaekst_desk.storage.bulk import among

__all__ = ["check", "get", "keys", "restore", "rows", "save", "sign", "suggest_parties", "to_bin", "unsign"]

_A = tables.Agreement.__table__.c
_STATUS_RANK = case({status.value: rank for rank, status in enumerate(AgreementStatus)}, value=_A.status)
_SORTS: dict[AgreementSort, tuple[Any, ...]] = {
    AgreementSort.TITLE: (),
    AgreementSort.STATUS: (_STATUS_RANK,),
    AgreementSort.STARTS_ON: (_A.starts_on,),
    AgreementSort.ENDS_ON: (_A.ends_on,),
}


def keys(session: Session, query: AgreementQuery, *, limit: int | None = None) -> list[int]:
    """The ids of the agreements a list shows, in its order; the first `limit` of them where given."""
    columns = (*_SORTS[query.sort], _A.sort_key, _A.id)
    order = [column.desc() if query.descending else column for column in columns]
    return list(session.scalars(_selected(query).order_by(*order).limit(limit)))


def _selected(query: AgreementQuery) -> Select[Any]:
    statement = select(_A.id).where(_A.binned_at.is_not(None) if query.binned else _A.binned_at.is_(None))
    if query.statuses:
        statement = statement.where(_A.status.in_([status.value for status in query.statuses]))
    if query.in_force_on:
        day = query.in_force_on
        statement = statement.where(
            or_(_A.starts_on.is_(None), _A.starts_on <= day), or_(_A.ends_on.is_(None), _A.ends_on >= day)
        )
    matching = search.matching(search.AGREEMENTS, tables.Agreement.__table__, query.text)
    return statement if matching is None else statement.where(matching)


def rows(session: Session, ids: Sequence[int]) -> list[AgreementRow]:
    """The rows of the given ids in their order; an id that is gone is left out."""
    party, signature = tables.Party.__table__, tables.Signature.__table__
    joined = signature.join(party, party.c.id == signature.c.party_id)
    counted = select(func.count()).select_from(party).where(party.c.agreement_id == _A.id).scalar_subquery()
    signatories = select(func.count()).select_from(joined).where(party.c.agreement_id == _A.id)
    signed = signatories.where(signature.c.signed_on.is_not(None)).scalar_subquery()
    statement = select(
        _A.id, _A.title, _A.status, _A.starts_on, _A.ends_on, counted, signed, signatories.scalar_subquery()
    ).where(among(_A.id, ids))
    found = {
        key: AgreementRow(key, title, AgreementStatus(status), *rest)
        for key, title, status, *rest in session.execute(statement)
    }
    return [found[key] for key in ids if key in found]


def get(session: Session, agreement_id: int) -> Agreement:
    """One agreement with clauses, parties, signatures, targets and history. Raises NOT_FOUND."""
    record = records.found(session, tables.Agreement, agreement_id)
    values = {name: getattr(record, name) for name in AgreementFields.__dataclass_fields__}
    values["status"] = AgreementStatus(record.status)
    return Agreement(
        record.id,
        AgreementFields(**values),
        tuple(ClauseFields(clause.heading, clause.text, clause.id) for clause in record.clauses),
        tuple(party_service.of_agreement(session, agreement_id)),
        tuple(targets.find(session, agreement_id=agreement_id)),
        _steps(session, record),
        record.binned_at is not None,
    )


def _steps(session: Session, record: tables.Agreement) -> tuple[Step, ...]:
    return history.steps_of(
        session,
        {
            tables.Agreement: [record.id],
            tables.Clause: [clause.id for clause in record.clauses],
            tables.Party: [party.id for party in record.parties],
            tables.Signature: [signature.id for party in record.parties for signature in party.signatures],
        },
    )


def check(fields: AgreementFields) -> AgreementFields:
    """The fields cleaned for storing. Raises `InvalidFields`: REQUIRED (title), ENDS_BEFORE_START (ends_on)."""
    errors = checks.Collector()
    result = _cleaned(errors, fields)
    errors.raise_all()
    return result


def _cleaned(errors: checks.Collector, fields: AgreementFields) -> AgreementFields:
    with errors.catching():
        Period(fields.starts_on, fields.ends_on).check(field="ends_on")
    return replace(
        fields,
        title=errors.clean(checks.required, fields.title, field="title"),
        subtitle=" ".join(fields.subtitle.split()),
        note=fields.note.strip(),
    )


def _cleaned_clauses(errors: checks.Collector, wanted: Sequence[ClauseFields]) -> list[ClauseFields]:
    """Headings tidied and asked for (field "clauses.N.heading"); a clause without a word is left out."""
    return [
        replace(clause, heading=errors.clean(checks.required, clause.heading, field=f"clauses.{at}.heading"))
        for at, clause in enumerate(wanted)
        if clause.heading.strip() or clause.text.strip()
    ]


def save(
    session: Session,
    fields: AgreementFields,
    *,
    agreement_id: int | None = None,
    clauses: Sequence[ClauseFields] | None = None,
    parties: Sequence[PartyFields] | None = None,
) -> int:
    """Adds an agreement or changes one, and makes clauses and parties just those given (None leaves them); its id.

    Raises NOT_FOUND and `InvalidFields`: what `check` finds, REQUIRED (clauses.N.heading), ALREADY_PARTY (parties.N for
    an organisation given twice, parties.N.signatories for a person given twice within one).
    """
    record = (
        tables.Agreement() if agreement_id is None else records.found(session, tables.Agreement, agreement_id)
    )
    errors = checks.Collector()
    fields = _cleaned(errors, fields)
    clauses = None if clauses is None else _cleaned_clauses(errors, clauses)
    if parties is not None:
        party_service.check(session, errors, parties)
    errors.raise_all()
    for name, value in asdict(fields).items():
        setattr(record, name, value)
    session.add(record)
    session.flush()
    if clauses is not None:
        _set_clauses(session, record, clauses)
    if parties is not None:
        party_service.replace_all(session, record.id, parties)
    session.expire(record)
    return record.id


def _set_clauses(session: Session, agreement: tables.Agreement, wanted: Sequence[ClauseFields]) -> None:
    existing = {clause.id: clause for clause in agreement.clauses}
    for position, fields in enumerate(wanted, 1):
        record = (
            tables.Clause(agreement_id=agreement.id) if fields.id is None else existing.pop(fields.id, None)
        )
        if record is None:
            raise UserError(ErrorCode.NOT_FOUND, what=fields.id)
        record.position, record.heading, record.text = position, fields.heading, fields.text
        session.add(record)
    for gone in existing.values():
        session.delete(gone)
    session.flush()


def to_bin(session: Session, ids: Sequence[int]) -> int:
    """Puts agreements in the bin; how many."""
    return records.to_bin(session, tables.Agreement, ids)


def restore(session: Session, ids: Sequence[int]) -> int:
    """Takes agreements out of the bin; how many."""
    return records.restore(session, tables.Agreement, ids)
