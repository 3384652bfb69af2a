"""Source strings that stand in data and are translated where they are shown, and counts outside of widgets."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks `text` for `lupdate` under a context; PySide's own function of this name gives back an `object`."""
    return text


def translate(context: str, text: str, comment: str, count: int, _counts: int) -> str:
    """The plural of `text` for a count, where there is no `self.tr`.

    The last argument is for `lupdate` alone: in Python it takes a call without it for one that counts nothing.
    """
    return QCoreApplication.translate(context, text, comment, count)
