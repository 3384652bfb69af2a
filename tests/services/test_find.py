import pytest

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.find import HitKind
from vaekst_desk.services import find, representatives
from vaekst_desk.services.desk import Desk


@pytest.mark.parametrize(
    ("typed", "kind", "title"),
    [
        ("lund", HitKind.REPRESENTATIVE, "Else Lund"),
        ("lund elek", HitKind.ORGANIZATION, "Lund Elektronik A/S"),
        ("58047791", HitKind.ORGANIZATION, "Ærø Stålmontage A/S"),
        ("ordin", HitKind.MEETING, "Ordinært møde"),
        (
            "oplysningspligt",
            HitKind.AGREEMENT,
            "Partnerskabsaftale om vækst og arbejdspladser i Horsens Kommune",
        ),
    ],
)
def test_everything_is_found_by_its_own_words_first(
    example: Desk, typed: str, kind: HitKind, title: str
) -> None:
    first = example.read(find.find, typed, 5)[0]
    assert (first.kind, first.title) == (kind, title)


def test_nothing_typed_finds_nothing_and_the_bin_is_left_out(example: Desk) -> None:
    assert example.read(find.find, " -*\"' ", 5) == []
    (hit,) = [each for each in example.read(find.find, "zacharias", 5) if each.kind is HitKind.REPRESENTATIVE]
    example.write(Label.of(StepCode.REPRESENTATIVE_BIN, name="x"), representatives.to_bin, [hit.id])
    assert example.read(find.find, "zacharias", 5) == []


def test_a_limit_is_for_each_kind(example: Desk) -> None:
    hits = example.read(find.find, "horsens", 1)
    assert len(hits) == len({hit.kind for hit in hits}) > 1
