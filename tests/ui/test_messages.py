"""Every error and every step has its sentence in both languages, and every sentence fills."""

import re
import string

import pytest

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.messages import COUNTED, ERRORS, STEPS, Sentence, counted, error_sentence, step_sentence


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_nothing_is_without_words() -> None:
    assert set(ERRORS) == set(ErrorCode)
    assert set(STEPS) == set(StepCode)


SENTENCES = [*ERRORS.values(), *STEPS.values(), *(each for pair in COUNTED.values() for each in pair)]


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.english)
def test_both_languages_say_the_same_things(sentence: Sentence) -> None:
    assert blanks(sentence.danish) == blanks(sentence.english)
    assert sentence.danish.strip() == sentence.danish != ""
    assert not re.search(r"[“”]", sentence.danish)
    assert not re.search(r"[»«æøåÆØÅ]", sentence.english.replace("Vækst Desk", ""))


@pytest.mark.parametrize("code", list(ErrorCode))
@pytest.mark.parametrize("language", list(Language))
def test_an_error_without_its_params_is_still_a_sentence(code: ErrorCode, language: Language) -> None:
    assert "{" not in error_sentence(UserError(code), language)


def test_braces_in_a_name_print_as_typed() -> None:
    label = Label.of(StepCode.ORGANIZATION_EDIT, name="{0} {path} %s")
    assert step_sentence(label, Language.DANISH) == "{0} {path} %s rettet"


def test_one_and_several() -> None:
    assert counted("meeting", 1, Language.DANISH) == "1 møde"
    assert counted("meeting", 0, Language.DANISH) == "0 møder"
    several = Label.of(StepCode.REPRESENTATIVE_BIN, name="Mette Møller", count=3, noun="representative")
    assert step_sentence(several, Language.DANISH) == "3 repræsentanter flyttet til papirkurven"
    one = Label.of(StepCode.REPRESENTATIVE_BIN, name="Mette Møller", count=1, noun="representative")
    assert (
        step_sentence(one, Language.DANISH, undone=True) == "Fortrudt: Mette Møller flyttet til papirkurven"
    )


def test_several_errors_name_their_fields() -> None:
    errors = InvalidFields(
        (UserError(ErrorCode.REQUIRED, field="name"), UserError(ErrorCode.BAD_EAN, field="ean", text="1"))
    )
    assert error_sentence(errors, Language.DANISH).startswith(
        "name: Skal udfyldes. ean: »1« er ikke et EAN-nummer"
    )
