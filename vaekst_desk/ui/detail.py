"""The detail panel's content as data: pages build it, `DetailPanel` shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vaekst_desk.domain.changes import Step
from vaekst_desk.domain.dates import short_date, short_time
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.ui.messages import step_sentence


@dataclass(frozen=True, slots=True)
class Link:
    """A way to a row of a page; an address that begins with "mailto:" or "https:" leaves the program."""

    page: str
    id: int = 0
    address: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled value. `copied` gives it a button that copies it."""

    label: str
    value: str
    link: Link | None = None
    copied: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list in the panel: what it is, perhaps a link, and what stands quietly under it."""

    text: str
    under: str = ""
    link: Link | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the panel under its own heading."""

    title: str
    facts: tuple[Fact, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class DetailAction:
    """A button of the panel. `writes` ones are disabled while the register is read-only."""

    text: str
    icon: str
    run: Callable[[QWidget], None]
    writes: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything the panel shows of one thing. `notice` says what is missing or waits, above all else."""

    heading: str
    under: str = ""
    notice: str = ""
    actions: tuple[DetailAction, ...] = ()
    sections: tuple[Section, ...] = ()


def fact_section(title: str, facts: Sequence[Fact]) -> tuple[Section, ...]:
    """A section of those facts that have a value; none at all where none has."""
    known = tuple(fact for fact in facts if fact.value)
    return (Section(title, facts=known),) if known else ()


def line_section(title: str, lines: Sequence[Line]) -> tuple[Section, ...]:
    """A section of lines; none at all without lines."""
    return (Section(title, lines=tuple(lines)),) if lines else ()


def history_section(steps: Sequence[Step], language: Language) -> tuple[Section, ...]:
    """Who changed it, what and when, newest first; times are the local ones of this computer."""
    from datetime import UTC

    lines = []
    for step in steps[:8]:
        at = step.at.replace(tzinfo=UTC).astimezone()
        when = QCoreApplication.translate("Detail", "{date} at {time} by {who}").format(
            date=short_date(at.date()), time=short_time(at), who=step.who
        )
        undone = step.kind == "undo"
        lines.append(Line(step_sentence(step.label, language, undone=undone), when))
    return line_section(QCoreApplication.translate("Detail", "History"), lines)


def period_text(start: str, end: str) -> str:
    """A period in figures; an open end says "from" or "until"."""
    if start and end:
        return f"{start} – {end}"
    if start:
        return QCoreApplication.translate("Detail", "from {date}").format(date=start)
    return QCoreApplication.translate("Detail", "until {date}").format(date=end) if end else ""


def counted(items: Sequence[object]) -> str:
    """A count to put behind a heading; nothing for none."""
    return f" ({len(items)})" if items else ""


def joined(*parts: str, by: str = " · ") -> str:
    """The parts that are not empty, on one line."""
    return by.join(part for part in parts if part)


def mail_link(address: str) -> Link | None:
    """A link that begins a letter; none without an address."""
    return Link("", address=f"mailto:{address}") if address else None


def web_link(address: str) -> Link | None:
    """A link to a website; one typed without its scheme is taken for a safe one."""
    if not address:
        return None
    return Link("", address=address if address.startswith(("http://", "https://")) else f"https://{address}")
