"""Targets: figures by year, growth against the goal, undone exactly."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.targets import FigureFields, TargetFields, figure_rows
from vaekst_desk.services import agreements, targets
from vaekst_desk.services.desk import Desk

LABEL = Label.of(StepCode.AGREEMENT_EDIT)
FIELDS = TargetFields("Arbejdspladser", "arbejdspladser", None, 500, 2022, 2025)

figures = st.dictionaries(st.integers(1990, 2100), st.integers(0, 10**6)).map(
    lambda values: [FigureFields(year, float(value)) for year, value in values.items()]
)


@given(figures)
def test_growth_is_between_neighbouring_years_and_goals_are_within_the_period(
    given_figures: list[FigureFields],
) -> None:
    rows = figure_rows(FIELDS, given_figures)
    values = {figure.year: figure.value for figure in given_figures}
    assert [row.year for row in rows] == sorted(values)
    for row in rows:
        before = values.get(row.year - 1)
        assert row.growth == (None if before is None else row.value - before)
        assert row.goal == (500 if 2022 <= row.year <= 2025 else None)
        assert row.reached == (None if row.growth is None or row.goal is None else row.growth >= 500)


def test_a_target_without_years_asks_every_year() -> None:
    (row,) = figure_rows(TargetFields("A", "B", yearly_growth=1), [FigureFields(1900, 1)])
    assert row.goal == 1


def test_the_example_shows_jobs_against_five_hundred_a_year(example: Desk) -> None:
    (target,) = example.read(agreements.get, 1).targets
    assert target.fields.yearly_growth == 500
    assert {row.year: (row.growth, row.reached) for row in target.figures if row.goal} == {
        2022: (632, True),
        2023: (409, False),
        2024: (793, True),
    }
    assert all("Eksempel" in row.source for row in target.figures)
    assert target.figures[-1].value == 44814


def test_every_write_undoes_exactly(example: Desk, undoes: Callable[..., Any]) -> None:
    (target,) = example.read(targets.find)
    figures = [FigureFields(2024, 1.5, " ny "), FigureFields(2030, 2)]
    undoes(example, targets.save, target.fields, target_id=target.id, figures=figures)
    assert [(row.year, row.value, row.source) for row in example.read(targets.get, target.id).figures] == [
        (2024, 1.5, "ny"),
        (2030, 2.0, ""),
    ]
    undoes(example, targets.save, FIELDS, figures=figures)
    undoes(example, targets.delete, [target.id])


def test_saving_what_was_read_changes_nothing(example: Desk) -> None:
    (target,) = example.read(targets.find)
    again = [FigureFields(row.year, row.value, row.source) for row in target.figures]
    assert (
        example.write(LABEL, targets.save, target.fields, target_id=target.id, figures=again).step_id is None
    )


def test_what_is_wrong_is_told(desk: Desk) -> None:
    with pytest.raises(InvalidFields) as invalid:
        desk.write(LABEL, targets.save, TargetFields(first_year=2025, last_year=2024))
    assert [(error.field, error.code) for error in invalid.value.errors] == [
        ("name", ErrorCode.REQUIRED),
        ("unit", ErrorCode.REQUIRED),
        ("last_year", ErrorCode.ENDS_BEFORE_START),
    ]
    with pytest.raises(UserError) as missing:
        desk.read(targets.get, 99)
    assert missing.value.code is ErrorCode.NOT_FOUND


@pytest.mark.parametrize("value", [float("inf"), float("nan")])
def test_a_figure_that_is_no_number_is_refused(desk: Desk, value: float) -> None:
    with pytest.raises(UserError) as caught:
        desk.write(LABEL, targets.save, FIELDS, figures=[FigureFields(2025, value)])
    assert caught.value.code is ErrorCode.NOT_A_NUMBER
