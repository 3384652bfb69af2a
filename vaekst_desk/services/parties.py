"""The parties of an agreement and their signatures."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, or_, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.agreements import PartyFields, PartyRow, SignatureFields, SignatureRow
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.vocabulary import Role, SigningMethod
from vaekst_desk.services import checks, representatives
from vaekst_desk.storage import agreements as tables
from vaekst_desk.storage import attachments as attachment_tables
from vaekst_desk.storage import organizations as organization_tables
from vaekst_desk.storage import representatives as representative_tables
from vaekst_desk.storage.bulk import among

_P = tables.Party.__table__
_S = tables.Signature.__table__
_O = organization_tables.Organization.__table__
_G = organization_tables.MemberGroup.__table__
_PERSON = representative_tables.Person.__table__
_VOTING = [role.value for role in Role if role.votes]


def of_agreement(session: Session, agreement_id: int) -> list[PartyRow]:
    """The parties of an agreement by member group and name, each with its signatories by name."""
    statement = (
        _party_statement()
        .add_columns(_P.c.id, _P.c.joined_on, _P.c.left_on)
        .join(_P, _P.c.organization_id == _O.c.id)
        .where(_P.c.agreement_id == agreement_id)
    )
    signatures = _signatures(session, agreement_id)
    result = []
    for organization_id, name, group, cvr, *place, party_id, joined_on, left_on in session.execute(statement):
        signed = signatures.get(party_id, ())
        fields = PartyFields(
            organization_id, tuple(row.fields for row in signed), joined_on, left_on, party_id
        )
        result.append(PartyRow(fields, name, group or "", cvr, _address(*place), tuple(signed)))
    return result


def _party_statement() -> Select[Any]:
    return (
        select(_O.c.id, _O.c.name, _G.c.code, _O.c.cvr, _O.c.address, _O.c.postal_code, _O.c.city)
        .select_from(_O)
        .outerjoin(_G, _G.c.id == _O.c.member_group_id)
        .order_by(_G.c.position.is_(None), _G.c.position, _O.c.sort_key, _O.c.id)
    )


def _address(street: str, postal_code: str, city: str) -> str:
    lines = (street.strip(), f"{postal_code} {city}".strip())
    return "\n".join(line for line in lines if line)


def _signatures(session: Session, agreement_id: int) -> dict[int, list[SignatureRow]]:
    statement = (
        select(
            _S.c.party_id,
            _S.c.person_id,
            _S.c.title,
            _S.c.signed_on,
            _S.c.place,
            _S.c.method,
            _S.c.id,
            _PERSON.c.given_name,
            _PERSON.c.family_name,
        )
        .join_from(_S, _P, _P.c.id == _S.c.party_id)
        .join(_PERSON, _PERSON.c.id == _S.c.person_id)
        .where(_P.c.agreement_id == agreement_id)
        .order_by(_PERSON.c.sort_key, _S.c.id)
    )
    result: dict[int, list[SignatureRow]] = {}
    for party_id, person_id, title, signed_on, place, method, key, given, family in session.execute(
        statement
    ):
        how = SigningMethod(method) if method else None
        fields = SignatureFields(person_id, title, signed_on, place, how, key)
        result.setdefault(party_id, []).append(_signature_row(fields, given, family))
    return result


def _signature_row(fields: SignatureFields, given: str, family: str) -> SignatureRow:
    return SignatureRow(fields, f"{given} {family}".strip(), f"{family}, {given}" if family else given)


def suggest_parties(session: Session, on: date) -> list[PartyRow]:
    """Every organisation that is a member on a date, with its voting representatives in the alliance as signatories.

    By member group and name; `fields` of each is ready for `agreements.save`.
    """
    member = _party_statement().where(
        _O.c.binned_at.is_(None),
        or_(_O.c.member_from.is_(None), _O.c.member_from <= on),
        or_(_O.c.member_to.is_(None), _O.c.member_to >= on),
    )
    signatories = _voting(session, on)
    result = []
    for organization_id, name, group, cvr, *place in session.execute(member):
        proposed = tuple(signatories.get(organization_id, ()))
        fields = PartyFields(organization_id, tuple(row.fields for row in proposed), joined_on=on)
        result.append(PartyRow(fields, name, group or "", cvr, _address(*place), proposed))
    return result


def _voting(session: Session, on: date) -> dict[int, list[SignatureRow]]:
    mandate, seat = representative_tables.Mandate.__table__, representative_tables.Seat.__table__
    body = representative_tables.Body.__table__
    statement = (
        select(
            seat.c.organization_id, _PERSON.c.id, _PERSON.c.title, _PERSON.c.given_name, _PERSON.c.family_name
        )
        .join_from(mandate, seat, seat.c.id == mandate.c.seat_id)
        .join(body, body.c.id == seat.c.body_id)
        .join(_PERSON, _PERSON.c.id == mandate.c.person_id)
        .where(
            body.c.parent_id.is_(None),
            seat.c.organization_id.is_not(None),
            mandate.c.role.in_(_VOTING),
            representatives.in_force(mandate.c, on),
            _PERSON.c.binned_at.is_(None),
        )
        .distinct()
        .order_by(_PERSON.c.sort_key, _PERSON.c.id)
    )
    result: dict[int, list[SignatureRow]] = {}
    for organization_id, person_id, title, given, family in session.execute(statement):
        row = _signature_row(SignatureFields(person_id, title), given, family)
        result.setdefault(organization_id, []).append(row)
    return result


def check(session: Session, errors: checks.Collector, wanted: Sequence[PartyFields]) -> None:
    """Keeps ALREADY_PARTY in `errors` for an organisation given twice, and for a person given twice within one."""
    seen = set[int]()
    for at, fields in enumerate(wanted):
        with errors.catching():
            if fields.organization_id in seen:
                organization = session.get(organization_tables.Organization, fields.organization_id)
                raise UserError(
                    ErrorCode.ALREADY_PARTY,
                    field=f"parties.{at}",
                    name=organization.name if organization else "?",
                )
            seen.add(fields.organization_id)
        persons = [signature.person_id for signature in fields.signatories]
        with errors.catching():
            if twice := next((person for person in persons if persons.count(person) > 1), None):
                who = session.get(representative_tables.Person, twice)
                raise UserError(
                    ErrorCode.ALREADY_PARTY, field=f"parties.{at}.signatories", name=who.name if who else "?"
                )


def replace_all(session: Session, agreement_id: int, wanted: Sequence[PartyFields]) -> None:
    """Makes an agreement's parties just the given, checked ones. A known organisation or signatory keeps its row."""
    query = select(tables.Party).where(tables.Party.agreement_id == agreement_id)
    existing = {party.organization_id: party for party in session.scalars(query)}
    kept = []
    for fields in wanted:
        record = existing.pop(fields.organization_id, None) or tables.Party(
            agreement_id=agreement_id, organization_id=fields.organization_id
        )
        record.joined_on, record.left_on = fields.joined_on, fields.left_on
        session.add(record)
        kept.append((record, fields))
    for gone in existing.values():
        _set_signatories(session, gone.id, ())
        session.expire(gone)
        session.delete(gone)
    session.flush()
    for record, fields in kept:
        _set_signatories(session, record.id, fields.signatories)
        session.expire(record)


def _set_signatories(session: Session, party_id: int, wanted: Sequence[SignatureFields]) -> None:
    query = select(tables.Signature).where(tables.Signature.party_id == party_id)
    existing = {signature.person_id: signature for signature in session.scalars(query)}
    for fields in wanted:
        record = existing.pop(fields.person_id, None) or tables.Signature(
            party_id=party_id, person_id=fields.person_id
        )
        record.title, record.place = " ".join(fields.title.split()), " ".join(fields.place.split())
        record.signed_on = fields.signed_on
        method = (fields.method or SigningMethod.PAPER) if fields.signed_on else fields.method
        record.method = method.value if method else None
        session.add(record)
    attachment = attachment_tables.Attachment
    for gone in existing.values():
        session.execute(delete(attachment).where(attachment.signature_id == gone.id))
        session.delete(gone)
    session.flush()


def sign(
    session: Session,
    signature_ids: Sequence[int],
    *,
    signed_on: date,
    place: str = "",
    method: SigningMethod = SigningMethod.PAPER,
) -> int:
    """Notes that signatories have signed; how many there were. Their titles stay as they were when proposed."""
    records = _records(session, signature_ids)
    for record in records:
        record.signed_on, record.place, record.method = signed_on, " ".join(place.split()), method.value
    return len(records)


def unsign(session: Session, signature_ids: Sequence[int]) -> int:
    """Takes back that signatories have signed; how many there were."""
    records = _records(session, signature_ids)
    for record in records:
        record.signed_on, record.place, record.method = None, "", None
    return len(records)


def _records(session: Session, ids: Sequence[int]) -> Sequence[tables.Signature]:
    return session.scalars(select(tables.Signature).where(among(tables.Signature.id, ids))).all()
