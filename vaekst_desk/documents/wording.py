"""What the papers, the window and the command line call things, in Danish and English.

Imports nothing outside the standard library, so that labels cost a few milliseconds at start-up.
"""

from collections.abc import Mapping

from vaekst_desk.documents.danish import DANISH
from vaekst_desk.documents.english import ENGLISH
from vaekst_desk.documents.phrases import Wording
from vaekst_desk.domain.vocabulary import Language

__all__ = ["Wording", "wording"]

_WORDINGS: Mapping[Language, Wording] = {Language.DANISH: DANISH, Language.ENGLISH: ENGLISH}


def wording(language: Language) -> Wording:
    """The phrases of `language`."""
    return _WORDINGS[language]
