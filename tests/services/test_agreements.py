"""Agreements: saved whole, proposed parties, signatures, undone exactly."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vaekst_desk.domain.agreements import (
    AgreementFields,
    AgreementQuery,
    AgreementSort,
    ClauseFields,
    PartyFields,
)
from vaekst_desk.domain.agreements import SignatureFields as Signatory
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.vocabulary import AgreementStatus, SigningMethod
from vaekst_desk.services import agreements, organizations, representatives
from vaekst_desk.services.desk import Desk

LABEL = Label.of(StepCode.AGREEMENT_EDIT)
ONE = 1
FOUNDED = date(2026, 10, 8)

any_text = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=80
) | st.sampled_from(["<b>&amp;</b>", "a\r\nb\n\nc", "- punkt\n- Żółć", "🎉"])
some_name = any_text.filter(lambda text: bool(text.split())).map(lambda text: " ".join(text.split()))
clauses = st.lists(st.builds(ClauseFields, some_name, any_text), max_size=4)


def save(desk: Desk, fields: AgreementFields, **kwargs: Any) -> int:
    return desk.write(LABEL, agreements.save, fields, **kwargs).result


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=some_name, preamble=any_text, written=clauses)
def test_any_text_comes_back_as_it_was_typed(
    desk: Desk, title: str, preamble: str, written: list[ClauseFields]
) -> None:
    wanted = AgreementFields(title, preamble=preamble, status=AgreementStatus.IN_FORCE, notice_months=6)
    before = desk.read(agreements.keys, AgreementQuery())
    key = save(desk, wanted, clauses=written)
    desk.undo()
    assert desk.read(agreements.keys, AgreementQuery()) == before
    desk.redo()
    found = desk.read(agreements.get, key)
    assert found.fields == wanted
    assert [replace(clause, id=None) for clause in found.clauses] == written


def test_saving_what_was_read_changes_nothing(example: Desk) -> None:
    found = example.read(agreements.get, ONE)
    written = example.write(
        LABEL,
        agreements.save,
        found.fields,
        agreement_id=ONE,
        clauses=found.clauses,
        parties=[party.fields for party in found.parties],
    )
    assert written.step_id is None


def test_every_save_is_one_step_that_undoes_exactly(example: Desk, undoes: Callable[..., Any]) -> None:
    found = example.read(agreements.get, ONE)
    parties = [party.fields for party in found.parties]
    undoes(
        example,
        agreements.save,
        replace(found.fields, title="Ny titel"),
        agreement_id=ONE,
        clauses=[*found.clauses[4:], ClauseFields("Ny", "tekst"), *found.clauses[:3]],
        parties=[replace(parties[0], signatories=parties[0].signatories[1:]), *parties[3:]],
    )
    unsigned = [row.fields.id for row in found.signatures if not row.fields.signed_on]
    undoes(
        example,
        agreements.sign,
        unsigned,
        signed_on=date(2026, 12, 3),
        place="Horsens",
        method=SigningMethod.DIGITAL,
    )
    undoes(example, agreements.unsign, unsigned)
    undoes(example, agreements.to_bin, [ONE])
    undoes(example, agreements.restore, [ONE])
    undoes(example, agreements.save, AgreementFields("Tillæg"), clauses=[ClauseFields("Et")], parties=parties)


def test_a_party_given_anew_without_ids_keeps_its_signatures(example: Desk) -> None:
    found = example.read(agreements.get, ONE)
    anew = [
        replace(
            party.fields,
            id=None,
            signatories=tuple(replace(one, id=None) for one in party.fields.signatories),
        )
        for party in reversed(found.parties)
    ]
    written = example.write(LABEL, agreements.save, found.fields, agreement_id=ONE, parties=anew)
    assert written.step_id is None


def test_proposed_parties_are_the_members_of_the_day_with_their_voting_representatives(example: Desk) -> None:
    def proposed(day: date) -> dict[str, list[str]]:
        return {
            party.name: [row.name for row in party.signatures]
            for party in example.read(agreements.suggest_parties, day)
        }

    now = proposed(FOUNDED)
    assert len(now) == 24
    assert sum(map(len, now.values())) == 27
    assert next(iter(now)) == "Horsens Kommune"
    assert now["Horsens Kommune"] == ["Mette Møller", "Inge Skov", "Erik Yıldız"]
    assert now["BusinessHorsens"] == ["Inge Holm", "Erik Nielsen"]  # not their secretary
    assert now["Bygholm Emballage A/S"] == ["Åse Friis"]  # not the alternate
    before = proposed(date(2021, 6, 1))
    assert before["Gedved Maskinfabrik ApS"] == ["Jørgen Sørensen"]
    assert before["Ærø Stålmontage A/S"] == []
    assert len(proposed(date(2017, 12, 31))) == 18
    assert proposed(date(2014, 3, 5)) == {}


def test_the_bin_proposes_nobody(example: Desk) -> None:
    parties = {party.name: party for party in example.read(agreements.suggest_parties, FOUNDED)}
    example.write(LABEL, organizations.to_bin, [parties["Lund Elektronik A/S"].fields.organization_id])
    example.write(LABEL, representatives.to_bin, [parties["Horsens Kommune"].fields.signatories[0].person_id])
    after = {party.name: party for party in example.read(agreements.suggest_parties, FOUNDED)}
    assert "Lund Elektronik A/S" not in after
    assert [row.name for row in after["Horsens Kommune"].signatures] == ["Inge Skov", "Erik Yıldız"]


def test_signing_is_counted(example: Desk) -> None:
    (row,) = example.read(agreements.rows, [ONE])
    assert (row.parties, row.signed, row.signatories, row.fully_signed) == (24, 18, 27, False)
    every = [one.fields.id for one in example.read(agreements.get, ONE).signatures]
    assert (
        example.write(
            LABEL, agreements.sign, every, signed_on=date(2026, 12, 3), place=" Horsens  by "
        ).result
        == 27
    )
    (row,) = example.read(agreements.rows, [ONE])
    assert row.fully_signed
    signed = example.read(agreements.get, ONE).signatures[0].fields
    assert (signed.signed_on, signed.place, signed.method) == (
        date(2026, 12, 3),
        "Horsens by",
        SigningMethod.PAPER,
    )
    example.write(LABEL, agreements.unsign, every[:2])
    (row,) = example.read(agreements.rows, [ONE])
    assert row.signed == 25


def test_an_agreement_without_signatories_is_not_fully_signed(desk: Desk) -> None:
    (row,) = desk.read(agreements.rows, [save(desk, AgreementFields("Tom"))])
    assert not row.fully_signed


def test_a_signature_keeps_the_title_held_when_it_was_proposed(example: Desk) -> None:
    first = example.read(agreements.get, ONE).signatures[0]
    person = example.read(representatives.get, first.fields.person_id)
    example.write(
        LABEL, representatives.save, replace(person.fields, title="Noget andet"), person_id=person.id
    )
    assert example.read(agreements.get, ONE).signatures[0].fields.title == first.fields.title != "Noget andet"


def test_signed_without_a_method_is_on_paper(example: Desk) -> None:
    party = PartyFields(1, (Signatory(1, signed_on=FOUNDED), Signatory(2)))
    found = example.read(agreements.get, save(example, AgreementFields("Ny"), parties=[party]))
    assert {row.fields.person_id: row.fields.method for row in found.signatures} == {
        1: SigningMethod.PAPER,
        2: None,
    }


def test_everything_wrong_is_told_at_once(example: Desk) -> None:
    wrong = AgreementFields(" ", starts_on=date(2026, 1, 2), ends_on=date(2026, 1, 1))
    given_clauses = [ClauseFields("", ""), ClauseFields(" ", "tekst")]
    given_parties = [PartyFields(1, (Signatory(1), Signatory(1))), PartyFields(2), PartyFields(1)]
    with pytest.raises(InvalidFields) as caught:
        save(example, wrong, clauses=given_clauses, parties=given_parties)
    assert [(error.field, error.code) for error in caught.value.errors] == [
        ("ends_on", ErrorCode.ENDS_BEFORE_START),
        ("title", ErrorCode.REQUIRED),
        ("clauses.1.heading", ErrorCode.REQUIRED),
        ("parties.0.signatories", ErrorCode.ALREADY_PARTY),
        ("parties.2", ErrorCode.ALREADY_PARTY),
    ]
    assert [error.params.get("name") for error in caught.value.errors[-2:]] == [
        "Mette Møller",
        "Horsens Kommune",
    ]


def test_a_missing_agreement_or_clause_is_not_found(example: Desk) -> None:
    for call in (
        lambda: example.read(agreements.get, 99),
        lambda: save(example, AgreementFields("A"), agreement_id=99),
        lambda: save(example, AgreementFields("A"), clauses=[ClauseFields("Fremmed", id=1)]),
    ):
        with pytest.raises(UserError) as caught:
            call()
        assert caught.value.code is ErrorCode.NOT_FOUND


@pytest.mark.parametrize("sort", AgreementSort)
@pytest.mark.parametrize("descending", [False, True])
def test_every_sort_lists_every_agreement(example: Desk, sort: AgreementSort, descending: bool) -> None:
    new = save(example, AgreementFields("Åben aftale"))
    ids = example.read(agreements.keys, AgreementQuery(sort=sort, descending=descending))
    assert sorted(ids) == [ONE, new]
    assert [row.id for row in example.read(agreements.rows, ids)] == ids


@pytest.mark.parametrize(
    ("narrowed", "expected"),
    [
        ({"text": "partnerskab"}, [ONE]),
        ({"text": "opsigelse moegle"}, []),
        ({"text": "maegle"}, [ONE]),
        ({"statuses": frozenset({AgreementStatus.SIGNING})}, [ONE]),
        ({"statuses": frozenset({AgreementStatus.ENDED})}, []),
        ({"binned": True}, []),
    ],
)
def test_a_list_is_narrowed(example: Desk, narrowed: dict[str, Any], expected: list[int]) -> None:
    assert example.read(agreements.keys, AgreementQuery(**narrowed)) == expected
