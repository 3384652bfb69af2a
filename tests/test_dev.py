"""dev.py and the project's own settings: what can be told without installing anything."""

import importlib
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImageReader

import dev
import vaekst_desk

PROJECT = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own: a lock, and a .venv whose python exists."""
    monkeypatch.setattr(dev, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    dev.LOCK.write_text("one==1 --hash=sha256:00\n", encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("checkout")
class TestInstalled:
    def test_not_before_the_stamp_is_written(self) -> None:
        assert not dev.is_installed()

    def test_once_the_stamp_is_that_of_the_lock(self) -> None:
        dev.STAMP.write_text(dev.wanted_stamp(), encoding="ascii")
        assert dev.is_installed()

    def test_no_longer_when_the_lock_changes(self) -> None:
        dev.STAMP.write_text(dev.wanted_stamp(), encoding="ascii")
        dev.LOCK.write_text("one==2 --hash=sha256:00\n", encoding="utf-8")
        assert not dev.is_installed()

    def test_line_ends_of_the_checkout_do_not_matter(self) -> None:
        before = dev.wanted_stamp()
        dev.LOCK.write_bytes(dev.LOCK.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
        assert dev.wanted_stamp() == before


class TestPackages:
    def test_nothing_missing_runs_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dev, "root_prefix", lambda: pytest.fail("asked for root"))
        dev.install_packages([], "nothing")

    def test_says_what_to_run_where_it_may_not(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dev, "root_prefix", lambda: None)
        with pytest.raises(dev.SetUpError, match=r"sudo apt-get install --yes .*libegl1 libgl1"):
            dev.install_packages(["libegl1", "libgl1"], "the libraries Qt needs")

    def test_missing_are_those_that_do_not_load(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dev, "has_apt", lambda: True)
        monkeypatch.setattr(dev, "is_loadable", lambda library: library != "libEGL.so.1")
        assert dev.missing_qt_packages() == ["libegl1"]

    def test_none_are_asked_for_without_apt(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dev, "has_apt", lambda: False)
        assert dev.missing_qt_packages() == []

    def test_a_library_that_is_not_there(self) -> None:
        assert not dev.is_loadable("libno-such-library.so.1")


class TestRun:
    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            ([], (False, [])),
            (["--offscreen"], (True, [])),
            (["--", "list", "--json"], (False, ["list", "--json"])),
            (["--offscreen", "--", "a b.vaekst"], (True, ["a b.vaekst"])),
            (["list", "--", "--offscreen"], (False, ["list", "--", "--offscreen"])),
        ],
    )
    def test_options(self, arguments: list[str], expected: tuple[bool, list[str]]) -> None:
        assert dev.run_options(arguments) == expected

    @pytest.mark.parametrize(
        ("variables", "platform", "expected"),
        [
            ({}, "linux", False),
            ({"DISPLAY": ""}, "linux", False),
            ({"DISPLAY": ":0"}, "linux", True),
            ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
            ({}, "win32", True),
        ],
    )
    def test_has_screen(self, variables: dict[str, str], platform: str, *, expected: bool) -> None:
        assert dev.has_screen(variables, platform) is expected

    def test_the_package_is_importable_from_any_folder(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHONPATH", "elsewhere")
        assert dev.environment(offscreen=True)["PYTHONPATH"].split(os.pathsep) == [str(dev.ROOT), "elsewhere"]

    @pytest.mark.parametrize(
        ("variables", "arguments", "expected"),
        [
            ({}, [], ["--showcase", str(dev.ROOT / "out")]),
            ({"DISPLAY": ":0"}, [], ["--example"]),
            ({"DISPLAY": ":0"}, ["--offscreen"], ["--showcase", str(dev.ROOT / "out")]),
            ({}, ["--", "check", "x"], ["check", "x"]),
        ],
    )
    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
    def test_what_the_program_is_told(
        self,
        variables: dict[str, str],
        arguments: list[str],
        expected: list[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        told: list[str] = []
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(dev, "call", lambda *words, **_: told.extend(words) or 0)
        assert dev.run(arguments) == 0
        assert told == ["-m", "vaekst_desk", *expected]


class TestForms:
    SOURCE = (
        "## Created by: Qt User Interface Compiler version 6.9.3\n"
        "class Ui_Dialog(object):\n"
        "    def setupUi(self, Dialog):\n"
        "        pass\n"
        "    def retranslateUi(self, Dialog):\n"
        "        pass\n"
    )

    def test_no_version_of_qt_stays(self) -> None:
        older = self.SOURCE.replace("6.9.3", "6.8.0")
        assert dev.normalized(self.SOURCE, "QDialog") == dev.normalized(older, "QDialog")

    def test_its_functions_are_typed(self) -> None:
        text = dev.normalized(self.SOURCE, "QDialog")
        assert "def setupUi(self, Dialog: QDialog) -> None:" in text
        assert "def retranslateUi(self, Dialog: QDialog) -> None:" in text


class TestLock:
    def test_a_sound_one(self) -> None:
        assert dev.lock_problems("sqlalchemy==2.1.9 \\\n    --hash=sha256:00\n", ["SQLAlchemy>=2.1"]) == []

    @pytest.mark.parametrize("line", ["--index-url elsewhere", "one @ file:///tmp/one.whl"])
    def test_a_place_named(self, line: str) -> None:
        assert "line 1 names a place to install from" in dev.lock_problems(line + "\n", [])

    @pytest.mark.parametrize("pin", ["one>=1 \\\n    --hash=sha256:00\n", "one==1\n"])
    def test_a_pin_without_hash_or_version(self, pin: str) -> None:
        assert any("is not pinned with a hash" in problem for problem in dev.lock_problems(pin, []))

    def test_a_wanted_package_left_out(self) -> None:
        assert dev.lock_problems("", ["python_Stdnum>=2"]) == [
            "python-stdnum is in pyproject.toml and not in the lock"
        ]


class TestWindowsIcon:
    """packaging/windows_resources.py, which build.spec uses."""

    @pytest.fixture
    def resources(self, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
        monkeypatch.syspath_prepend(str(dev.ROOT / "packaging"))
        return importlib.import_module("windows_resources")

    def test_has_every_size(self, resources: ModuleType, tmp_path: Path) -> None:
        svg, ico = tmp_path / "app.svg", tmp_path / "made" / "app.ico"
        svg.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24"/></svg>'
        )
        resources.write_icon(svg, ico)
        reader = QImageReader(str(ico))
        sizes = [
            reader.jumpToImage(number) and reader.read().width() for number in range(reader.imageCount())
        ]
        assert sizes == list(resources.SIZES)

    @pytest.mark.qt_log_ignore("Cannot read file")  # Qt's own word on it
    def test_says_so_where_the_picture_is_none(self, resources: ModuleType, tmp_path: Path) -> None:
        svg = tmp_path / "app.svg"
        svg.write_text("no picture")
        with pytest.raises(ValueError, match="not an SVG picture"):
            resources.write_icon(svg, tmp_path / "app.ico")


class TestSettings:
    def test_one_version(self) -> None:
        assert PROJECT["project"]["version"] == vaekst_desk.__version__

    def test_the_domain_contract_names_every_dependency(self) -> None:
        """A package added to the project must not slip into the domain unseen."""
        contracts = {contract["id"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}
        distributions = importlib.metadata.packages_distributions()
        wanted = {dev.package_name(requirement) for requirement in PROJECT["project"]["dependencies"]}
        modules = {
            module
            for module, owners in distributions.items()
            if re.match(r"[A-Za-z]\w*$", module) and wanted & {dev.package_name(owner) for owner in owners}
        }
        assert modules - set(contracts["domain"]["forbidden_modules"]) == set()

    def test_the_lock_pins_what_the_project_wants(self) -> None:
        assert dev.check_lock() == ""


def test_runs_on_the_standard_library_alone() -> None:
    """Isolated and without site-packages, as on a machine that has nothing yet."""
    command = [sys.executable, "-I", "-S", str(dev.ROOT / "dev.py"), "--help"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
