"""The window on real register files, each test with its own copy and its own settings, and nothing left behind."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shell.helpers import Shown, emptied
from vaekst_desk.services import registers
from vaekst_desk.ui import main_window
from vaekst_desk.ui.application import make_window

MANY = 1200
# The offscreen platform says so for every menu and popup.
POPUPS = r"This plugin does not support (raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(POPUPS, extend=True))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One register of each kind, to be copied."""
    folder = tmp_path_factory.mktemp("made")
    paths = {name: folder / f"{name}.vaekst" for name in ("example", "large", "empty")}
    registers.create_example(paths["example"])
    registers.create_example(paths["large"], people=MANY)
    registers.create_empty(paths["empty"])
    return paths


def copied(made: Path, folder: Path) -> Path:
    return Path(shutil.copy(made, folder / f"Vækst {made.name}"))


@pytest.fixture
def example(made: dict[str, Path], tmp_path: Path) -> Path:
    return copied(made["example"], tmp_path)


@pytest.fixture
def large(made: dict[str, Path], tmp_path: Path) -> Path:
    return copied(made["large"], tmp_path)


@pytest.fixture
def empty(made: dict[str, Path], tmp_path: Path) -> Path:
    return copied(made["empty"], tmp_path)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """No thread, no window, no popup stays behind a test; a dialog that nobody answers is turned away and told."""
    emptied()
    before = set(QApplication.topLevelWidgets())
    unanswered: list[str] = []
    watch = QTimer(interval=1500)
    met: list[QWidget] = []

    def turn_away() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and met == [dialog]:
            unanswered.append(f"{type(dialog).__name__}: {getattr(dialog, 'text', dialog.windowTitle)()}")
            dialog.hide()
        met[:] = [] if dialog is None else [dialog]

    watch.timeout.connect(turn_away)
    watch.start()
    yield
    watch.stop()
    assert not unanswered
    emptied()
    left = [widget for widget in QApplication.topLevelWidgets() if widget not in before]
    threads = [thread.name for thread in threading.enumerate() if thread.name == "vaekst-desk-worker"]
    assert not threads
    assert not left, [f"{type(widget).__name__} {widget.windowTitle()}" for widget in left]


Open = Callable[..., Shown]


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the window on a register as the program does; closed with the test."""
    monkeypatch.setattr(main_window, "_SETTLE", 5)  # ms: there is no first picture to let pass
    opened: list[Shown] = []

    def open_on(
        path: Path | None = None, *, size: tuple[int, int] = (1280, 760), page: str = "", **options: object
    ) -> Shown:
        shown = Shown(qtbot, make_window(path, **options))  # type: ignore[arg-type]
        opened.append(shown)
        shown.window.resize(*size)
        shown.show()
        if page:
            shown.window.show_page(page)
        shown.settle()
        return shown

    palette = QGuiApplication.palette()
    yield open_on
    for shown in opened:
        shown.close()
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(palette)
    emptied()


@pytest.fixture
def shown(open_window: Open, example: Path) -> Shown:
    """The window on the example alliance."""
    return open_window(example)


@pytest.fixture(autouse=True)
def _clean_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
