"""Source strings that stand in data and are translated where they are shown."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks `text` for `lupdate` under a context; PySide's own function of this name gives back an `object`."""
    return text
