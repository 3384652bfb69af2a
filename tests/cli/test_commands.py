"""The command line as scripts use it: real processes where streams and exit codes matter."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest

from vaekst_desk.__main__ import main
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.vocabulary import Adoption, AttachmentKind, PaperKind
from vaekst_desk.services import agenda, annexes, meetings, minutes
from vaekst_desk.services.desk import Desk

ROOT = Path(__file__).parents[2]
OLD_LIST = ROOT / "tests" / "data" / "repraesentanter-gammel-liste.csv"
ORGANIZATIONS = ROOT / "resources" / "example" / "organisationer.csv"


@pytest.fixture
def example(tmp_path: Path) -> Path:
    path = tmp_path / "Vækst æøå.vaekst"
    assert main(["demo", str(path)]) == 0
    return path


def run(*argv: str | Path, language: str = "da") -> "subprocess.CompletedProcess[str]":
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    environment |= {"VAEKST_DESK_LANGUAGE": language}
    return subprocess.run(
        [sys.executable, "-m", "vaekst_desk", *map(str, argv)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment,
        cwd=ROOT,
    )


def listed(what: str, path: Path, capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["list", what, str(path), "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    "what", ["organizations", "representatives", "meetings", "agreements", "tasks", "decisions"]
)
def test_lists_as_table_and_as_json(example: Path, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = listed(what, example, capsys)
    assert rows
    assert main(["list", what, str(example)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(rows) + 1


def test_a_list_as_of_an_earlier_day_shows_who_sat_then(
    example: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    then = listed("representatives", example, capsys, "--as-of", "1/6-2019")
    assert {row["family_name"] for row in then} >= {"Sørensen", "Krogh"}
    assert not {row["key"]["person_id"] for row in then} & {
        row["key"]["person_id"] for row in listed("representatives", example, capsys)
    }


def test_tasks_and_decisions_are_listed_as_of_a_day(
    example: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tasks, decisions = listed("tasks", example, capsys), listed("decisions", example, capsys)
    assert all(row["done_on"] is None for row in tasks)
    due = sorted(str(row["due"]) for row in tasks)
    past = listed("tasks", example, capsys, "--as-of", due[-1])
    assert {str(row["due"]) for row in past} == set(due) - {due[-1]}
    assert main(["list", "tasks", str(example), "--as-of", due[-1]]) == 0
    assert capsys.readouterr().out.count("overskredet") == len(past)
    day = str(decisions[0]["decided_on"])
    assert listed("decisions", example, capsys, "--as-of", day) == decisions
    assert listed("decisions", example, capsys, "--as-of", "1/1-2020") == []
    assert main(["list", "decisions", str(example)]) == 0
    assert "Vedtaget" in capsys.readouterr().out


@pytest.mark.parametrize("kind", [kind.value for kind in PaperKind])
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_paper_is_written_in_both_languages(
    example: Path, tmp_path: Path, kind: str, language: str
) -> None:
    to = tmp_path / f"{kind} æ ø å.pdf"
    assert main(["print", kind, str(example), "1", "--to", str(to), "--language", language]) == 0
    assert len(pypdfium2.PdfDocument(to)) >= 1


def text_of(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    pdf.close()
    return text


def test_annexes_and_the_public_version_are_chosen_by_options(example: Path, tmp_path: Path) -> None:
    with Desk.open(example) as desk:
        item = desk.read(meetings.get, 1).items[3]
        annex = {"name": "Note.txt", "media_type": "text/plain", "kind": AttachmentKind.ANNEX}
        desk.write(Label.of(StepCode.ANNEX_ADD), annexes.add_bytes, **annex, content=b"Note", item_id=item.id)
        desk.write(Label.of(StepCode.AGENDA_EDIT), agenda.change, item.id, closed=True)
    texts = {}
    for options in ((), ("--annexes",), ("--annexes", "--public")):
        to = tmp_path / "dagsorden.pdf"
        assert main(["print", "agenda", str(example), "1", "--to", str(to), *options]) == 0
        texts[options] = (len(pypdfium2.PdfDocument(to)), item.title in text_of(to))
    (plain, whole, public) = texts.values()
    assert whole == (plain[0] + 1, True)
    assert plain[1]
    assert not public[1]


def test_the_minutes_of_a_closed_meeting_are_the_file_that_was_kept(example: Path, tmp_path: Path) -> None:
    label = Label.of(StepCode.MEETING_CLOSE)
    with Desk.open(example) as desk:
        desk.write(label, minutes.adopt, 1, adoption=Adoption.BY_SILENCE, on=date(2026, 12, 1))
        digest = desk.write(label, minutes.close, 1, at=datetime(2026, 12, 1, 9, tzinfo=UTC)).result
    for language in ("da", "en"):
        to = tmp_path / f"referat {language}.pdf"
        assert main(["print", "minutes", str(example), "1", "--to", str(to), "--language", language]) == 0
        assert sha256(to.read_bytes()).hexdigest() == digest


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".vcf", ".pdf"])
def test_attendees_are_exported_by_suffix(example: Path, tmp_path: Path, suffix: str) -> None:
    to = tmp_path / f"deltagere{suffix}"
    assert main(["export", "attendees", str(example), "1", "--to", str(to)]) == 0
    assert to.stat().st_size > 100
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith((".", "~"))] == []


def test_importing_twice_adds_nothing_and_undo_takes_it_back(
    example: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = listed("representatives", example, capsys)
    assert main(["import", "representatives", str(example), str(OLD_LIST), "--dry-run"]) == 0
    assert listed("representatives", example, capsys) == before
    assert main(["import", "representatives", str(example), str(OLD_LIST)]) == 0
    said = capsys.readouterr().out
    assert "Ukendt Virksomhed ApS" in said
    assert "ikke en adresse" in said
    with Desk.open(example) as desk:
        step = desk.next_undo()
    assert main(["import", "representatives", str(example), str(OLD_LIST)]) == 0
    with Desk.open(example) as desk:
        assert desk.next_undo() == step
    assert main(["undo", str(example)]) == 0
    assert listed("representatives", example, capsys) == before


def test_check_says_that_a_sound_register_is_sound(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(example)]) == 0
    assert "24 organisationer" in capsys.readouterr().out


MISTAKES: Sequence[tuple[Sequence[str], str]] = (
    (("list", "organizations", "{missing}"), "findes ikke"),
    (("list", "organizations", "{text}"), "ikke et register"),
    (("list", "representatives", "{example}", "--as-of", "31/4"), "ikke en dato"),
    (("demo", "{example}"), "allerede en fil"),
    (("import", "organizations", "{example}", "{missing}"), "findes ikke"),
    (("import", "organizations", "{example}", "{example}"), ""),
    (("print", "minutes", "{example}", "99", "--to", "{folder}/x.pdf"), ""),
    (("print", "minutes", "{example}", "1", "--to", "{folder}/x.doc"), ".pdf"),
    (("print", "minutes", "{example}", "1", "--to", "{folder}/no/such/folder/x.pdf"), "kan ikke skrives"),
    (("export", "attendees", "{example}", "1", "--to", "{folder}/x.doc"), "format"),
    (("undo", "{example}"), "ikke noget at fortryde"),
)


@pytest.mark.parametrize(
    ("argv", "words"), MISTAKES, ids=lambda value: " ".join(value) if isinstance(value, tuple) else ""
)
def test_a_mistake_is_one_line_and_exit_1(
    example: Path, tmp_path: Path, argv: Sequence[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.vaekst").write_text("not a register")
    places = {
        "missing": tmp_path / "none",
        "text": tmp_path / "text.vaekst",
        "example": example,
        "folder": tmp_path,
    }
    before = {each: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()}
    capsys.readouterr()
    assert main([each.format(**places) for each in argv]) == 1
    caught = capsys.readouterr()
    assert caught.out == ""
    assert len(caught.err.splitlines()) == 1
    assert words in caught.err
    assert {each: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()} == before


@pytest.mark.parametrize(
    "argv",
    [
        ["list"],
        ["list", "nothing", "x"],
        ["print", "minutes", "x", "one", "--to", "y.pdf"],
        ["demo", "x", "--people", "-1"],
        ["print", "badges", "x", "1", "--to", "y.pdf", "--public"],
        ["print", "meeting-pack", "x", "1", "--to", "y.pdf", "--annexes"],
    ],
)
def test_wrong_usage_is_exit_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_real_process_without_a_screen_writes_utf8_and_no_traceback(example: Path) -> None:
    done = run("list", "representatives", example)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Małgorzata" in done.stdout
    assert "Yıldız" in done.stdout
    missing = run("list", "meetings", example.with_name("none"), language="en")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert missing.stderr == "vaekst-desk: The register “none” does not exist.\n"
    assert run("list", "nonsense", example).returncode == 2


def test_no_command_imports_qt(example: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from vaekst_desk.__main__ import main;"
        f" main(['print', 'agreement', {str(example)!r}, '1', '--to', {str(tmp_path / 'a.pdf')!r}]);"
        " sys.exit('PySide6' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True).returncode
        == 0
    )


def test_a_register_open_elsewhere_can_be_read_but_not_written(
    example: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Desk.open(example):
        assert main(["list", "organizations", str(example)]) == 0
        assert main(["import", "organizations", str(example), str(ORGANIZATIONS)]) == 1
    assert "allerede åben" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="a disk that is always full is Linux's")
def test_a_full_disk_under_the_output_is_no_traceback(example: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "vaekst_desk", "list", "organizations", str(example), "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=ROOT,
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
