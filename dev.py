#!/usr/bin/env python3
"""Vækst Desk for developers: one command each to run, test, check and build it, from nothing but a Python.

    python dev.py run [--offscreen] [-- ARGS]   the window on the example alliance; without a screen, its papers in out/
    python dev.py test [PYTEST ARGS]            all tests
    python dev.py check                         ruff, mypy, import contracts, forms, translations, lock: what CI checks
    python dev.py bench [PYTEST ARGS]           the speed tests, each printed as a ratio to its floor
    python dev.py forms                         forms/*.ui -> vaekst_desk/ui/generated/
    python dev.py translations                  the strings of the source -> resources/translations/*.ts -> *.qm
    python dev.py build                         the program as one folder, in dist/

Every command first sets up what is missing: the virtual environment .venv with what requirements.lock pins and, on
Debian and Ubuntu, the system libraries Qt needs. Standard library only, so that it runs before anything is installed.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said in words, not as a traceback, to whoever has an older one
    sys.exit("Vækst Desk needs Python 3.11 or later; this is " + sys.version.split()[0] + ".")

import argparse
import ctypes
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import tomllib
import venv
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "installed.sha256"
SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = SCRIPTS / ("python.exe" if sys.platform == "win32" else "python")
FORMS = ROOT / "forms"
GENERATED = ROOT / "vaekst_desk" / "ui" / "generated"
TRANSLATIONS = ROOT / "resources" / "translations"
PACKAGE_OF_FORMS = '"""Made from forms/ by `dev.py forms`; never edited by hand."""\n'
LAST_PYTHON = (3, 13)  # the last one the Qt in requirements.lock is published for

# What Qt's wheels take from the system, and the Debian package it lies in: for any Qt program, then for a window
# on Wayland, then on X11.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class SetUpError(Exception):
    """What could not be set up, and what to do about it, in words for the person at the keyboard."""


# --- setting up


def set_up() -> None:
    """Installs what is missing; does nothing, fast, where all is there. Raises SetUpError where it may not."""
    install_packages(missing_qt_packages(), "the libraries Qt needs")
    if is_installed():
        return
    with one_at_a_time():
        if not is_installed():
            install_environment()


def missing_qt_packages() -> list[str]:
    """The Debian packages of those Qt libraries this system cannot load; none on other systems."""
    if not has_apt():
        return []
    return sorted(package for library, package in QT_LIBRARIES.items() if not is_loadable(library))


def has_apt() -> bool:
    """Whether this system takes its packages from apt: Debian, Ubuntu and their kin."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def is_loadable(library: str) -> bool:
    """Whether the dynamic linker finds a library, asked of the linker itself."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: Sequence[str], purpose: str) -> None:
    """Installs Debian packages, as root or with a sudo that asks nothing; else says what to run."""
    if not packages:
        return
    install = ["install", "--yes", "--no-install-recommends", *packages]
    by_hand = f"    sudo apt-get {shlex.join(install)}"
    prefix = root_prefix()
    if prefix is None:
        raise SetUpError(f"Missing: {purpose}. Install them with\n{by_hand}\nand run this command again.")
    say(f"Installing {purpose}: {' '.join(packages)}")
    apt_get(prefix, ["update"])  # where that fails, the lists already here may still do
    if problem := apt_get(prefix, install):
        raise SetUpError(f"apt-get could not install {purpose}:\n{problem}\nTry it by hand:\n{by_hand}")


def apt_get(prefix: Sequence[str], arguments: Sequence[str]) -> str:
    """Runs apt-get without questions, waiting for another one to end; returns what it said where it failed."""
    done = subprocess.run(
        [*prefix, "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "failed without a word" if done.returncode else ""


def root_prefix() -> list[str] | None:
    """What to put before a command that needs root: nothing, sudo, or None where this user may not."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if (
        shutil.which("sudo")
        and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    ):
        return sudo
    return None


def wanted_stamp() -> str:
    """What the stamp file holds when .venv has exactly what requirements.lock says."""
    return hashlib.sha256(LOCK.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def is_installed() -> bool:
    """Whether .venv was completed from the lock as it stands. The stamp is written last, so a torn install is not."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted_stamp()


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Holds off a second set-up of the same checkout until the first is through."""
    with (ROOT / ".venv.lock").open("w") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # gives up after ten seconds
                    break
                except OSError:
                    continue
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def install_environment() -> None:
    """Makes .venv, anew where none was ever completed, and installs the lock into it."""
    if sys.version_info[:2] > LAST_PYTHON and not PYTHON.exists():
        last, this = ".".join(map(str, LAST_PYTHON)), sys.version.split()[0]
        raise SetUpError(
            f"Qt as requirements.lock pins it is made for Python 3.11 to {last}; this is {this}."
        )
    say(f"Setting up {VENV} from requirements.lock (once; a minute or two)")
    if not (PYTHON.exists() and STAMP.exists()):
        if importlib.util.find_spec("ensurepip") is None and has_apt():
            install_packages([f"python3.{sys.version_info.minor}-venv"], "Python's virtual environments")
        create_environment()
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    pip = [str(PYTHON), "-m", "pip", "install", *quiet, "--no-input", "--disable-pip-version-check"]
    done = subprocess.run([*pip, "--require-hashes", "-r", str(LOCK)], check=False)
    if done.returncode:
        raise SetUpError(
            "pip could not install requirements.lock, for the reason above. Run this command again."
        )
    STAMP.write_text(wanted_stamp(), encoding="ascii")


def create_environment() -> None:
    """An empty virtual environment with pip, in place of whatever lay there."""
    try:
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetUpError(f"Python could not make a virtual environment in {VENV}: {error}") from error


# --- running things in it


def say(text: str) -> None:
    """One line to the person, at once."""
    print(text, flush=True)


def environment(*, offscreen: bool) -> dict[str, str]:
    """The variables for a child: the package importable from any folder, the screen or none."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    screen = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    return {**os.environ, "PYTHONPATH": path, **screen}


def call(*arguments: str | Path, offscreen: bool = False, folder: Path | None = ROOT) -> int:
    """Runs .venv's python with arguments, its output straight through; returns its exit code."""
    command = [str(PYTHON), *map(str, arguments)]
    return subprocess.run(command, cwd=folder, env=environment(offscreen=offscreen), check=False).returncode


def output(*command: str | Path) -> tuple[bool, str]:
    """Runs a tool of .venv from the root; returns whether it succeeded, and what it said."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**environment(offscreen=True), "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.returncode == 0, done.stdout.decode("utf-8", "replace").strip()


def tool(name: str) -> Path:
    """The path of a command that a package installed into .venv."""
    return SCRIPTS / (name + ".exe" if sys.platform == "win32" else name)


def has_screen(variables: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be opened: always on Windows and macOS, elsewhere where a display is named."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    return platform in ("win32", "darwin") or any(variables.get(name) for name in displays)


# --- the commands


def run(arguments: Sequence[str]) -> int:
    """Opens the program on the example alliance; without a screen has it show itself in out/."""
    offscreen, rest = run_options(arguments)
    offscreen = offscreen or not has_screen(os.environ)
    if not rest and offscreen:
        say(f"Without a screen: the example's papers and pictures of the window go to {ROOT / 'out'}")
        rest = ["--showcase", str(ROOT / "out")]
    return call("-m", "vaekst_desk", *(rest or ["--example"]), offscreen=offscreen, folder=None)


def run_options(arguments: Sequence[str]) -> tuple[bool, list[str]]:
    """Splits run's arguments into whether --offscreen was asked for, and what goes to the program."""
    rest = list(arguments)
    offscreen = rest[:1] == ["--offscreen"]
    rest = rest[1:] if offscreen else rest
    return offscreen, rest[1:] if rest[:1] == ["--"] else rest


def test(arguments: Sequence[str]) -> int:
    """Runs the tests, or those that pytest's arguments choose."""
    return call("-m", "pytest", *arguments, offscreen=True)


def bench(arguments: Sequence[str]) -> int:
    """Runs the speed tests; each prints its ratio."""
    return call("-m", "pytest", "tests/benchmarks", "-s", *arguments, offscreen=True)


def build(arguments: Sequence[str]) -> int:
    """Packs the program for this system into dist/."""
    return call("-m", "PyInstaller", "--noconfirm", *arguments, "build.spec", offscreen=True)


def forms(_arguments: Sequence[str]) -> int:
    """Writes the Python of every form, and removes that of forms no longer there."""
    made = generated_modules()
    for module, text in made.items():
        if not module.exists() or module.read_text(encoding="utf-8") != text:
            module.parent.mkdir(parents=True, exist_ok=True)
            module.write_text(text, encoding="utf-8", newline="\n")
            say(f"wrote {module.relative_to(ROOT)}")
    for module in set(GENERATED.glob("*.py")) - set(made):
        module.unlink()
        say(f"removed {module.relative_to(ROOT)}")
    return 0


def translations(_arguments: Sequence[str]) -> int:
    """Takes new strings of the source into the .ts files, then makes the .qm files the program reads."""
    for ts in translation_files():
        update_translation(ts)
        release_translation(ts, ts.with_suffix(".qm"))
        say(f"{ts.relative_to(ROOT)}: {unfinished(ts)} of {len(messages(ts))} messages to translate")
    return 0


def check(_arguments: Sequence[str]) -> int:
    """Runs every check, one line each and the reasons of those that failed; 1 if any did."""
    checks: dict[str, Callable[[], str]] = {
        "ruff check": lambda: complaint(PYTHON, "-m", "ruff", "check", "--output-format=concise", "."),
        "ruff format": lambda: complaint(
            PYTHON, "-m", "ruff", "format", "--check", "--output-format=concise", "."
        ),
        "mypy --strict": lambda: complaint(PYTHON, "-m", "mypy", "--strict"),
        "import contracts": lambda: complaint(tool("lint-imports"), "--no-logo"),
        "forms": check_forms,
        "translations": check_translations,
        "lock": check_lock,
    }
    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, result in [(name, pool.submit(work)) for name, work in checks.items()]:
            problem = result.result()
            failed += bool(problem)
            say(f"{name:17} {'FAILED' if problem else 'ok'}")
            for line in problem.splitlines():
                say(f"    {line}")
    say(f"{len(checks) - failed} of {len(checks)} checks passed")
    return 1 if failed else 0


def complaint(*command: str | Path) -> str:
    """What a tool said where it failed; nothing where it did not."""
    succeeded, text = output(*command)
    return "" if succeeded else text or "failed without a word"


def required(*command: str | Path) -> None:
    """Runs a tool that has to succeed."""
    if problem := complaint(*command):
        raise SetUpError(f"{shlex.join(map(str, command))}\n{problem}")


# --- forms


def generated_modules() -> dict[Path, str]:
    """Every generated module there should be, with its text; the forms compiled several at a time."""
    sources = sorted(FORMS.glob("*.ui"))
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        texts = list(pool.map(lambda form: compile_form(form, Path(folder)), sources))
    modules = {GENERATED / f"{form.stem}.py": text for form, text in zip(sources, texts, strict=True)}
    return {GENERATED / "__init__.py": PACKAGE_OF_FORMS, **modules}


def compile_form(form: Path, folder: Path) -> str:
    """The Python that uic makes of a form."""
    target = folder / f"{form.stem}.py"
    required(tool("pyside6-uic"), form, "-o", target)
    widget = ElementTree.parse(form).getroot().find("widget")
    if widget is None:
        raise SetUpError(f"{form}: no top-level widget")
    return normalized(target.read_text(encoding="utf-8"), widget.get("class", "QWidget"))


def normalized(source: str, widget_class: str) -> str:
    """Generated code without the version of Qt that made it, and with types on its two functions.

    The parameter of setupUi has the class of the form's top-level widget, so that callers type-check.
    """
    source = re.sub(r"(?m)^(## Created by: .*?) version [\d.]+\s*$", r"\1", source)
    functions = r"(?m)^(    def (?:setupUi|retranslateUi)\(self, \w+)\):"
    return re.sub(functions, rf"\1: {widget_class}) -> None:", source)


def check_forms() -> str:
    """Which generated modules are not what their form says now."""
    made = generated_modules()
    there = {module: module.read_text(encoding="utf-8") for module in GENERATED.glob("*.py")}
    stale = sorted(module for module in {*made, *there} if made.get(module) != there.get(module))
    return "".join(
        f"{module.relative_to(ROOT)} is not what forms/ says: run dev.py forms\n" for module in stale
    )


# --- translations


def translation_files() -> list[Path]:
    """The sources of the translations; Danish is always one of them, English holds plural forms only."""
    return sorted({*TRANSLATIONS.glob("*.ts"), TRANSLATIONS / "vaekst_desk_da.ts"})


def update_translation(ts: Path) -> None:
    """Brings a .ts file up to date with the strings in the user interface's code and forms."""
    code = [path for path in sorted((ROOT / "vaekst_desk").rglob("*.py")) if GENERATED not in path.parents]
    language = ts.stem.rpartition("_")[2]
    plurals = ["-pluralonly"] if language == "en" else []
    ts.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sources.txt"
        listing.write_text("\n".join(map(str, [*code, *sorted(FORMS.glob("*.ui"))])), encoding="utf-8")
        languages = ["-source-language", "en", "-target-language", language]
        options = ["-no-obsolete", "-locations", "none", *languages, *plurals]
        required(tool("pyside6-lupdate"), *options, f"@{listing}", "-ts", ts)


def release_translation(ts: Path, qm: Path) -> None:
    """Makes the .qm file of a .ts file."""
    required(tool("pyside6-lrelease"), "-silent", ts, "-qm", qm)


def messages(ts: Path) -> list[ElementTree.Element]:
    """The messages of a .ts file."""
    return ElementTree.parse(ts).getroot().findall("context/message")


def unfinished(ts: Path) -> int:
    """How many messages of a .ts file still lack their translation."""
    return sum(message.find("translation[@type='unfinished']") is not None for message in messages(ts))


def check_translations() -> str:
    """What is out of date or incomplete in the translations."""
    with tempfile.TemporaryDirectory() as folder:
        return "".join(check_translation(ts, Path(folder)) for ts in translation_files())


def check_translation(ts: Path, folder: Path) -> str:
    """What a fresh run of the tools would change in one translation, and what it still lacks."""
    name, qm = ts.relative_to(ROOT), ts.with_suffix(".qm")
    if not ts.exists() or not qm.exists():
        return f"{name} or its .qm file is missing: run dev.py translations\n"
    fresh_ts, fresh_qm = folder / ts.name, folder / qm.name
    shutil.copy(ts, fresh_ts)
    update_translation(fresh_ts)
    release_translation(ts, fresh_qm)
    problems = []
    if fresh_ts.read_text(encoding="utf-8") != ts.read_text(encoding="utf-8"):
        problems.append(f"{name} lacks strings of the source or keeps old ones: run dev.py translations\n")
    if fresh_qm.read_bytes() != qm.read_bytes():
        problems.append(f"{name}: its .qm file is older: run dev.py translations\n")
    if missing := unfinished(ts):
        problems.append(f"{name}: {missing} messages to translate\n")
    return "".join(problems)


# --- the lock


def check_lock() -> str:
    """What is wrong with requirements.lock: a host named, a pin without hash, a wanted package not pinned."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    wanted = list(project["project"]["dependencies"])
    for group in project["dependency-groups"].values():
        wanted += [requirement for requirement in group if isinstance(requirement, str)]
    return "".join(f"{problem}\n" for problem in lock_problems(LOCK.read_text(encoding="utf-8"), wanted))


def lock_problems(lock: str, wanted: Iterable[str]) -> list[str]:
    """The faults of a lock's text, in words, given the requirements it has to pin."""
    problems = [
        f"line {number} names a place to install from"
        for number, line in enumerate(lock.splitlines(), 1)
        if re.search(r"://|--(index-url|extra-index-url|find-links|trusted-host)|@ ", line)
    ]
    pins = [pin for pin in re.split(r"(?m)^(?=[A-Za-z0-9])", lock) if pin.strip() and not pin.startswith("#")]
    problems += [f"{pin.split()[0]} is not pinned with a hash" for pin in pins if not is_pinned(pin)]
    missing = {package_name(requirement) for requirement in wanted} - {package_name(pin) for pin in pins}
    return problems + [f"{name} is in pyproject.toml and not in the lock" for name in sorted(missing)]


def is_pinned(pin: str) -> bool:
    """Whether a lock's entry names one version and at least one hash."""
    return re.match(r"[\w.\-\[\]]+==\S+ ", pin) is not None and "--hash=sha256:" in pin


def package_name(requirement: str) -> str:
    """The name of a requirement as registries compare it."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "forms": forms,
    "translations": translations,
    "build": build,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Carries out one command; returns the process's exit code."""
    as_written = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=as_written)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on")
    options = parser.parse_args(arguments)
    try:
        set_up()
        return COMMANDS[options.command](options.arguments)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
