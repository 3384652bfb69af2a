"""Where the program starts: a command for the command line, or the window."""

import argparse
import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from vaekst_desk.cli import COMMANDS
from vaekst_desk.domain.vocabulary import Language


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command, or opens the window on a register; the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _have_streams()
    _log_to_file()
    _end_in_order()
    if arguments and (arguments[0] in COMMANDS or arguments[0] in ("-h", "--help", "--version")):
        from vaekst_desk.cli import parser as command_line

        return command_line.run(arguments)
    return _open_window(_window_parser().parse_args(arguments))


def _have_streams() -> None:
    """A window on Windows is started without streams, and a script may close them: what is said then goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  open as long as the program


def _end_in_order() -> None:
    """A polite request to end unwinds, so that files half made beside their place are taken away."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda _signal, _frame: sys.exit(143))


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vaekst-desk", add_help=False)
    parser.add_argument("register", nargs="?", type=Path, metavar="REGISTER")
    parser.add_argument(
        "--example", action="store_true", help="open the example alliance, made if it is not there"
    )
    parser.add_argument(
        "--showcase",
        type=Path,
        metavar="FOLDER",
        help="write the example's papers and a picture of every page to FOLDER, then end",
    )
    parser.add_argument("--language", type=Language, choices=list(Language), help="of the window")
    return parser


def _open_window(arguments: argparse.Namespace) -> int:
    if arguments.showcase:
        from vaekst_desk.ui import showcase

        return showcase.write(arguments.showcase, language=arguments.language or Language.DANISH)
    gc.disable()  # nothing made while starting is thrown away; `application` collects again once the window is there
    from vaekst_desk.ui import application

    return application.run(arguments.register, example=arguments.example, language=arguments.language)


def log_file() -> Path:
    """Where the program notes what went wrong: a file in the user's own log folder."""
    from platformdirs import user_log_path

    return user_log_path("VaekstDesk", appauthor=False) / "vaekst-desk.log"


class LogFile(logging.Handler):
    """Notes in the log file, which is opened with the first thing to note: a window that starts well needs none of it.

    A disk that will not take the file does not stop the program.
    """

    def __init__(self) -> None:
        super().__init__()
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Writes one record."""
        if self._file is None:
            self._file = _opened_log()
        self._file.handle(record)


def _opened_log() -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    try:
        path = log_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return file


def _log_to_file() -> None:
    """Warnings and errors go to the log file."""
    logging.basicConfig(level=logging.WARNING, handlers=[LogFile()])


if __name__ == "__main__":
    sys.exit(main())
