"""How the body stands, in a sentence: "Beslutningsdygtig: 14 af 22, kræver 12"."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from vaekst_desk.domain.quorum import Quorum
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP

_CONTEXT = "Quorum"
_SENTENCES: Mapping[tuple[bool, bool], str] = {  # whether it can decide, whether a number is asked for
    (True, True): QT_TRANSLATE_NOOP("Quorum", "Quorate: {there} of {seats}, needs {needed}"),
    (False, True): QT_TRANSLATE_NOOP("Quorum", "Not quorate: {there} of {seats}, needs {needed}"),
    (True, False): QT_TRANSLATE_NOOP("Quorum", "Quorate: {there} of {seats} with a vote are there"),
    (False, False): QT_TRANSLATE_NOOP("Quorum", "Not quorate: nobody from {groups}"),
}


def quorum_sentence(quorum: Quorum, groups: Mapping[str, str]) -> str:
    """Whether the body can decide, by what is asked of it; `groups` are the member groups' names by code."""
    template = _SENTENCES[quorum.met, bool(quorum.needed)]
    missing = ", ".join(groups.get(code, code) for code in quorum.missing_groups)
    return QCoreApplication.translate(_CONTEXT, template).format(
        there=quorum.there, seats=quorum.seats, needed=quorum.needed, groups=missing
    )
