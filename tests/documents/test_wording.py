import subprocess
import sys
from dataclasses import fields
from enum import StrEnum
from string import Formatter

import pytest

from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain import vocabulary
from vaekst_desk.domain.vocabulary import Language

ENUMS = [
    enum
    for enum in vars(vocabulary).values()
    if isinstance(enum, type) and issubclass(enum, StrEnum) and list(enum)
]


def mappings(words: Wording):
    return [
        value for value in (getattr(words, field.name) for field in fields(words)) if isinstance(value, dict)
    ]


@pytest.mark.parametrize("language", Language)
def test_every_member_of_every_enum_has_a_name(language):
    assert len(ENUMS) >= 10
    named = [member for mapping in mappings(wording(language)) for member in mapping]
    for enum in ENUMS:  # members of two enums may be equal: both are strings
        assert {member for member in named if type(member) is enum} == set(enum)


@pytest.mark.parametrize("language", Language)
def test_no_phrase_is_empty(language):
    words = wording(language)
    assert words.language is language
    for field in fields(words):
        value = getattr(words, field.name)
        texts = value.values() if isinstance(value, dict) else [value]
        assert all(text.strip() for text in texts), field.name


def test_both_languages_fill_the_same_places():
    danish, english = wording(Language.DANISH), wording(Language.ENGLISH)

    def places(text: str) -> set[str | None]:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

    for field in fields(danish):
        ours, theirs = getattr(danish, field.name), getattr(english, field.name)
        if type(ours) is str:
            assert places(ours) == places(theirs), field.name


def test_labels_and_package_load_nothing_heavy():
    code = (
        "import sys, vaekst_desk.documents, vaekst_desk.documents.wording, vaekst_desk.documents.formats\n"
        "print([name for name in ('reportlab', 'babel', 'PIL', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
