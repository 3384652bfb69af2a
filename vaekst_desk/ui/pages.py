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


def _tasks() -> PageSpec[Any, Any]:
    from vaekst_desk.ui.tasks import SPEC

    return SPEC


def _decisions() -> PageSpec[Any, Any]:
    from vaekst_desk.ui.decisions import SPEC

    return SPEC


def _attendance_rates() -> PageSpec[Any, Any]:
    from vaekst_desk.ui.attendance_rates import SPEC

    return SPEC


_PAGES: dict[str, tuple[str, Callable[[], PageSpec[Any, Any]]]] = {
    "organizations": (QT_TRANSLATE_NOOP("Pages", "Organisations"), _organizations),
    "representatives": (QT_TRANSLATE_NOOP("Pages", "Representatives"), _representatives),
    "meetings": (QT_TRANSLATE_NOOP("Pages", "Meetings"), _meetings),
    "agreements": (QT_TRANSLATE_NOOP("Pages", "Agreements"), _agreements),
    "tasks": (QT_TRANSLATE_NOOP("Pages", "Tasks"), _tasks),
    "decisions": (QT_TRANSLATE_NOOP("Pages", "Decisions"), _decisions),
    "attendance-rates": (QT_TRANSLATE_NOOP("Pages", "Attendance"), _attendance_rates),
}
# Pages that the navigation holds as one, by the first of them: what it is called, and all of them in order.
_FAMILIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "tasks": (QT_TRANSLATE_NOOP("Pages", "Follow-up"), ("tasks", "decisions", "attendance-rates")),
}
_FIRST = {page_id: first for first, (_, members) in _FAMILIES.items() for page_id in members}


def entries() -> tuple[PageEntry, ...]:
    """The pages as the navigation names them, siblings as one."""
    return tuple(PageEntry(page_id, heading(page_id)) for page_id in _PAGES if entry_of(page_id) == page_id)


def spec_of(page_id: str) -> PageSpec[Any, Any]:
    """What a page is."""
    return _PAGES[page_id][1]()


def ids() -> frozenset[str]:
    """The ids of all pages."""
    return frozenset(_PAGES)


def entry_of(page_id: str) -> str:
    """The page that the navigation shows as chosen when a page is shown: itself, or the first of its siblings."""
    return _FIRST.get(page_id, page_id)


def heading(page_id: str) -> str:
    """What stands at the top of a page: its title, or what it and its siblings are called together."""
    family = _FAMILIES.get(entry_of(page_id))
    return _translated(family[0] if family else _PAGES[page_id][0])


def siblings(page_id: str) -> tuple[PageEntry, ...]:
    """The pages that share an entry of the navigation with a page, itself among them; none where it has its own."""
    family = _FAMILIES.get(entry_of(page_id))
    return tuple(PageEntry(each, _translated(_PAGES[each][0])) for each in (family[1] if family else ()))


def _translated(title: str) -> str:
    return QCoreApplication.translate("Pages", title)
