"""What the command line takes, and what becomes of a mistake: one line on stderr and exit 1, wrong usage 2."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from vaekst_desk import __version__
from vaekst_desk.cli import commands
from vaekst_desk.domain.errors import InvalidFields, UserError
from vaekst_desk.domain.vocabulary import Language, PaperKind
from vaekst_desk.ui.messages import error_sentence

LANGUAGE_VARIABLE = "VAEKST_DESK_LANGUAGE"
MOST_PEOPLE = 10_000_000
MOST_KEY = 2**63 - 1  # SQLite's greatest key


def language() -> Language:
    """The language messages are in: VAEKST_DESK_LANGUAGE ("da" or "en"), Danish where it says nothing."""
    return Language.ENGLISH if os.environ.get(LANGUAGE_VARIABLE) == Language.ENGLISH else Language.DANISH


def run(argv: Sequence[str]) -> int:
    """Runs one command; its exit code."""
    _use_utf8()
    arguments = parser().parse_args(argv)
    said = commands.Said(language(), date.today())  # noqa: DTZ011  the user's own wall calendar is meant
    try:
        arguments.command(arguments, said)
        sys.stdout.flush()
    except (UserError, InvalidFields) as error:
        print(f"vaekst-desk: {error_sentence(error, said.language)}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader, e.g. `head`, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:
        logging.getLogger(__name__).exception("Unexpected error")
        print(
            "vaekst-desk: "
            + said.of(danish="uventet fejl; se logfilen.", english="unexpected error; see the log file."),
            file=sys.stderr,
        )
        return 1
    return 0


def _use_utf8() -> None:
    """Redirected output is UTF-8 also on Windows, whose own code page lacks Polish and Turkish letters.

    A terminal keeps its own encoding; what that lacks is shown escaped rather than not at all.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def parser() -> argparse.ArgumentParser:
    """The parser of all commands. Without a command the program opens its window on REGISTER."""
    top = argparse.ArgumentParser(
        prog="vaekst-desk",
        description="The secretary's desk of a growth alliance. Without a command: vaekst-desk [REGISTER] opens the window.",
    )
    top.add_argument("--version", action="version", version=f"Vækst Desk {__version__}")
    each = top.add_subparsers(metavar="COMMAND", required=True)
    _add_demo(each.add_parser("demo", help="make the example alliance"))
    _add_import(each.add_parser("import", help="import a list of organisations or representatives"))
    _add_list(each.add_parser("list", help="list what the register holds"))
    _add_print(each.add_parser("print", help="write a paper as PDF"))
    _add_export(each.add_parser("export", help="write a meeting's attendees as .xlsx, .csv, .vcf or .pdf"))
    _add_plain(each.add_parser("undo", help="take back the newest change"), commands.undo)
    _add_plain(
        each.add_parser("check", help="read the whole register and say whether it is sound"), commands.check
    )
    return top


def _add_plain(command: argparse.ArgumentParser, function: object) -> None:
    command.add_argument("register", type=Path, metavar="REGISTER")
    command.set_defaults(command=function)


def _add_demo(command: argparse.ArgumentParser) -> None:
    _add_plain(command, commands.demo)
    command.add_argument(
        "--people",
        type=_whole_number(0, MOST_PEOPLE),
        default=0,
        metavar="N",
        help="make it large: N people, for measuring",
    )


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", choices=("organizations", "representatives"))
    _add_plain(command, commands.import_rows)
    command.add_argument("file", type=Path, metavar="FILE", help=".csv or .xlsx")
    command.add_argument("--dry-run", action="store_true", help="tell what would be done, and do nothing")


def _add_list(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "what", choices=("organizations", "representatives", "meetings", "agreements", "tasks", "decisions")
    )
    _add_plain(command, commands.list_rows)
    command.add_argument(
        "--as-of",
        metavar="DATE",
        help="members, mandates and agreements of that day, meetings from it on, tasks past their date on it, decisions "
        "up to it; without it members and mandates of today, open tasks",
    )
    command.add_argument("--json", action="store_true", help="as JSON")


def _add_print(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", choices=[kind.value for kind in PaperKind])
    _add_plain(command, commands.print_paper)
    command.add_argument(
        "id",
        type=_whole_number(1, MOST_KEY),
        metavar="ID",
        help="of the agreement or meeting, as `list` shows it",
    )
    _add_output(command, "FILE.pdf")
    command.add_argument("--public", action="store_true", help="without what closed items hold")
    command.add_argument("--annexes", action="store_true", help="the annexes behind an agenda or minutes")
    command.set_defaults(refuse=command.error)


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", choices=("attendees",))
    _add_plain(command, commands.export_attendees)
    command.add_argument(
        "meeting",
        type=_whole_number(1, MOST_KEY),
        metavar="MEETING",
        help="the meeting's id, as `list meetings` shows it",
    )
    _add_output(command, "FILE")
    command.add_argument("--with-contact", action="store_true", help="with e-mail and phone")


def _add_output(command: argparse.ArgumentParser, file: str) -> None:
    command.add_argument("--to", type=Path, required=True, metavar=file)
    command.add_argument("--language", choices=[each.value for each in Language], help="of the paper")


def _whole_number(least: int, most: int) -> Callable[[str], int]:
    def parsed(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} to {most}")
        return int(text)

    return parsed
