"""The pages of the window, in their order. A page's own module is imported when it is first shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from vaekst_desk.ui.navigation import PageEntry
from vaekst_desk.ui.page_spec import PageSpec
from vaekst_desk.ui.words import QT_TRANSLATE_NOOP


def _organizations() -> PageSpec[Any, Any]:
    from vaekst_desk.ui.organizations import SPEC

    return SPEC


def _representatives() -> PageSpec[Any, Any]:
    from vaekst_desk.ui.representatives import SPEC

    return SPEC


def _meetings() -> PageSpec[Any, Any]:
    from vaekst_desk.ui.meetings import SPEC

    return SPEC


def _agreements() -> PageSpec[Any, Any]:
    from vaekst_desk.ui.agreements import SPEC

    return SPEC


_PAGES: dict[str, tuple[str, Callable[[], PageSpec[Any, Any]]]] = {
    "organizations": (QT_TRANSLATE_NOOP("Pages", "Organisations"), _organizations),
    "representatives": (QT_TRANSLATE_NOOP("Pages", "Representatives"), _representatives),
    "meetings": (QT_TRANSLATE_NOOP("Pages", "Meetings"), _meetings),
    "agreements": (QT_TRANSLATE_NOOP("Pages", "Agreements"), _agreements),
}


def entries() -> tuple[PageEntry, ...]:
    """The pages as the navigation names them."""
    return tuple(
        PageEntry(page_id, QCoreApplication.translate("Pages", title))
        for page_id, (title, _) in _PAGES.items()
    )


def spec_of(page_id: str) -> PageSpec[Any, Any]:
    """What a page is."""
    return _PAGES[page_id][1]()
