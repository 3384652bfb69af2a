"""What the alliance wants to reach, and how far it came, as rows."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TargetFields:
    """What can be typed about a target: `yearly_growth` of `unit` each year from `first_year` to `last_year`."""

    name: str = ""
    unit: str = ""
    agreement_id: int | None = None
    yearly_growth: float | None = None
    first_year: int | None = None
    last_year: int | None = None


@dataclass(frozen=True, slots=True)
class FigureFields:
    """The value of a target in one year, and where it is from."""

    year: int
    value: float
    source: str = ""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One year of a target. `growth` is the change since the year before, None where that is not known.

    `goal` is the growth the target asks of that year, None outside its period.
    """

    year: int
    value: float
    source: str
    growth: float | None
    goal: float | None

    @property
    def reached(self) -> bool | None:
        """Whether the year's growth met the goal; None where either is unknown."""
        return None if self.growth is None or self.goal is None else self.growth >= self.goal


@dataclass(frozen=True, slots=True)
class Target:
    """A target with its figures, oldest year first."""

    id: int
    fields: TargetFields
    agreement: str = ""
    figures: Sequence[FigureRow] = ()


def figure_rows(target: TargetFields, figures: Sequence[FigureFields]) -> tuple[FigureRow, ...]:
    """The figures by year, each with its growth since the year before and the growth the target asks for.

    A year that is missing leaves the next year's growth unknown: growth over two years is not one year's.
    """
    values = {figure.year: figure.value for figure in figures}
    return tuple(
        FigureRow(
            figure.year,
            figure.value,
            figure.source,
            figure.value - values[figure.year - 1] if figure.year - 1 in values else None,
            target.yearly_growth if _asked(target, figure.year) else None,
        )
        for figure in sorted(figures, key=lambda figure: figure.year)
    )


def _asked(target: TargetFields, year: int) -> bool:
    after_first = target.first_year is None or year >= target.first_year
    return after_first and (target.last_year is None or year <= target.last_year)
