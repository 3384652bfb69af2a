"""What is doubtful about the time of a meeting, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from vaekst_desk.domain.planning import Doubt, DoubtKind
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP

_SENTENCES = {
    DoubtKind.HOLIDAY: QT_TRANSLATE_NOOP("Doubts", "That day is a holiday: {name}."),
    DoubtKind.NOTICE_LATE: QT_TRANSLATE_NOOP(
        "Doubts", "The notice should have been sent by {latest} (notice in days: {days})."
    ),
    DoubtKind.CLASH: QT_TRANSLATE_NOOP("Doubts", "At the same time: {title} ({number}), {date} at {time}."),
    DoubtKind.DOUBLED_TIME: QT_TRANSLATE_NOOP(
        "Doubts", "The clock is put back that night: {time} comes twice, and the first is meant."
    ),
    DoubtKind.PAST: QT_TRANSLATE_NOOP("Doubts", "That day has passed."),
}


def doubt_sentences(doubts: Iterable[Doubt]) -> str:
    """All doubts, one sentence each, on one line; empty for none."""
    return " ".join(
        QCoreApplication.translate("Doubts", _SENTENCES[doubt.kind]).format(**doubt.params)
        for doubt in doubts
    )
