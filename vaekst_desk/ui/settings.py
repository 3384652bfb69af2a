"""What the window remembers between sessions: every setting declared once, typed, with its default."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from vaekst_desk.domain.vocabulary import Language

ORGANIZATION = "VaekstDesk"
APPLICATION = "VaekstDesk"
MAX_RECENT = 8
T = TypeVar("T")


class Appearance(StrEnum):
    """Whether the window is light, dark, or as the system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class PageState:
    """How one page was left. Columns by id in their order on screen; `widths` in logical pixels."""

    order: tuple[str, ...] = ()
    widths: dict[str, int] = field(default_factory=dict)
    hidden: tuple[str, ...] | None = None
    sort: str = ""
    descending: bool | None = None
    text: str = ""
    groups: tuple[str, ...] = ()
    scope: str = ""
    detail_shown: bool = True
    splitter: tuple[int, ...] = ()

    def to_json(self) -> str:
        """As text for the settings file."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """From text; whatever is not understood keeps its default, so that an older or newer file does no harm."""
        try:
            found = json.loads(text)
        except ValueError:
            return cls()
        return _filled(cls(), found) if isinstance(found, dict) else cls()


def _filled(state: Any, found: dict[str, Any]) -> Any:
    """`state` with the values found for its fields; one that is not what the field holds is left out."""
    known = {each.name for each in fields(state)}
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in found.items()}
    return replace(
        state, **{name: value for name, value in values.items() if name in known and _fits(name, value)}
    )


def _fits(name: str, value: Any) -> bool:
    if name == "widths":
        return isinstance(value, dict) and all(isinstance(width, int) for width in value.values())
    if name in ("order", "groups", "splitter") or (name == "hidden" and value is not None):
        kind = int if name == "splitter" else str
        return isinstance(value, tuple) and all(isinstance(each, kind) for each in value)
    if name in ("descending", "detail_shown"):
        return isinstance(value, bool) or (name == "descending" and value is None)
    return isinstance(value, str) or name == "hidden"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Setting(Generic[T]):
    """One remembered value: its key in the file, its default, and how it is read from and written as text."""

    key: str
    default: T
    read: Callable[[str], T]
    write: Callable[[T], str]


def _bytes_from(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "replace"))


def _bytes_to(value: QByteArray) -> str:
    return bytes(value.toBase64().data()).decode("ascii")


def _paths_from(text: str) -> tuple[Path, ...]:
    return tuple(Path(each) for each in json.loads(text))


def _paths_to(paths: tuple[Path, ...]) -> str:
    return json.dumps([str(path) for path in paths], ensure_ascii=False)


GEOMETRY: Setting[QByteArray] = Setting("window/geometry", QByteArray(), _bytes_from, _bytes_to)
PAGE: Setting[str] = Setting("window/page", "representatives", str, str)
LANGUAGE: Setting[Language] = Setting("window/language", Language.DANISH, Language, str)
APPEARANCE: Setting[Appearance] = Setting("window/appearance", Appearance.SYSTEM, Appearance, str)
RECENT: Setting[tuple[Path, ...]] = Setting("registers/recent", (), _paths_from, _paths_to)
REOPEN: Setting[bool] = Setting(
    "registers/reopen", True, lambda text: text == "yes", lambda value: "yes" if value else "no"
)
FOLDER: Setting[str] = Setting("registers/folder", "", str, str)


def page_setting(page_id: str) -> Setting[PageState]:
    """The setting that a page is remembered under."""
    return Setting(f"pages/{page_id}", PageState(), PageState.from_json, PageState.to_json)


class Settings:
    """The settings file. Made where it is used; every instance reads and writes the same file."""

    def __init__(self) -> None:
        self._file = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANIZATION, APPLICATION
        )

    def get(self, setting: Setting[T]) -> T:
        """The remembered value; the default where there is none or it cannot be read."""
        text = self._file.value(setting.key)
        if not isinstance(text, str):
            return setting.default
        try:
            return setting.read(text)
        except (ValueError, TypeError):
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Remembers a value; the file is only written where it is another."""
        text = setting.write(value)
        if self._file.value(setting.key) != text:
            self._file.setValue(setting.key, text)

    def forget(self, setting: Setting[Any]) -> None:
        """Back to the default."""
        self._file.remove(setting.key)

    def remember_register(self, path: Path) -> None:
        """Puts a register first among the recent ones."""
        others = [each for each in self.get(RECENT) if each != path]
        self.set(RECENT, (path, *others)[:MAX_RECENT])

    def sync(self) -> None:
        """Writes what is pending to the file now."""
        self._file.sync()
