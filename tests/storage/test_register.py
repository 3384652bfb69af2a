"""The register as a file: created whole, opened once, told apart from everything that is not one."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from tests.conftest import fill_bare
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import migrations, register
from vaekst_desk.storage.base import Base
from vaekst_desk.storage.engine import APPLICATION_ID, open_engine, write_engine
from vaekst_desk.storage.organizations import Organization


def code_of(path: Path, *, read_only: bool = False) -> ErrorCode:
    with pytest.raises(UserError) as caught:
        register.open_register(path, read_only=read_only)
    return caught.value.code


def untouched(path: Path) -> tuple[bytes, list[str]]:
    return path.read_bytes(), sorted(each.name for each in path.parent.iterdir())


def test_pragmas_are_set_on_every_connection(bare_path: Path) -> None:
    with Desk.open(bare_path) as desk:
        asked = ("journal_mode", "synchronous", "foreign_keys", "application_id", "user_version")
        found = desk.read(
            lambda session: [session.execute(text(f"PRAGMA {each}")).scalar_one() for each in asked]
        )
    assert found == ["wal", 2, 1, APPLICATION_ID, migrations.VERSION]


def test_a_closed_register_is_one_file(bare_path: Path) -> None:
    with Desk.open(bare_path) as desk:
        desk.write(
            Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Lund"))
        )
    assert [each.name for each in bare_path.parent.iterdir()] == [bare_path.name]


def test_create_never_overwrites(bare_path: Path) -> None:
    before = bare_path.read_bytes()
    with pytest.raises(UserError) as caught:
        register.create(bare_path, fill=fill_bare)
    assert caught.value.code is ErrorCode.REGISTER_EXISTS
    assert bare_path.read_bytes() == before


def test_a_create_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def broken(session: Session) -> None:
        fill_bare(session)
        raise UserError(ErrorCode.CANCELLED)

    with pytest.raises(UserError):
        register.create(tmp_path / "new.vaekst", fill=broken)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError) as caught:
        register.create(tmp_path / "file" / "new.vaekst", fill=fill_bare)
    assert caught.value.code is ErrorCode.REGISTER_FOLDER


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ErrorCode.REGISTER_FOREIGN),
        (b"PK\x03\x04 not a register", ErrorCode.REGISTER_FOREIGN),
        (b"SQLite format 3\x00", ErrorCode.REGISTER_FOREIGN),
        (b"\xff" * 5000, ErrorCode.REGISTER_FOREIGN),
    ],
)
def test_a_foreign_file_is_named_and_not_touched(tmp_path: Path, content: bytes, code: ErrorCode) -> None:
    path = tmp_path / "foreign.vaekst"
    path.write_bytes(content)
    before = untouched(path)
    assert code_of(path) is code
    assert untouched(path) == before


def test_another_programs_database_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()
    before = untouched(path)
    assert code_of(path) is ErrorCode.REGISTER_FOREIGN
    assert untouched(path) == before


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.vaekst") is ErrorCode.REGISTER_MISSING
    assert code_of(tmp_path) is ErrorCode.REGISTER_FOREIGN


def test_a_newer_register_is_refused_untouched(bare_path: Path) -> None:
    connection = sqlite3.connect(bare_path)
    connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = untouched(bare_path)
    assert code_of(bare_path) is ErrorCode.REGISTER_NEWER
    assert code_of(bare_path, read_only=True) is ErrorCode.REGISTER_NEWER
    assert untouched(bare_path) == before


def test_a_register_cut_short_is_damaged(bare_path: Path) -> None:
    content = bare_path.read_bytes()
    bare_path.write_bytes(content[: len(content) // 2])
    before = untouched(bare_path)
    assert code_of(bare_path) is ErrorCode.REGISTER_DAMAGED
    assert untouched(bare_path) == before


def test_a_register_with_garbage_inside_is_damaged(bare_path: Path) -> None:
    content = bytearray(bare_path.read_bytes())
    content[100:4096] = b"\xa5" * 3996
    bare_path.write_bytes(bytes(content))
    before = bare_path.read_bytes()
    assert code_of(bare_path) is ErrorCode.REGISTER_DAMAGED
    assert bare_path.read_bytes() == before


def test_a_broken_page_is_found(bare_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desk.open(bare_path) as desk:
        desk.write(
            Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Lund"))
        )
        assert desk.read(register.integrity) == []
    page = (
        sqlite3.connect(bare_path)
        .execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_organization_sort_key'")
        .fetchone()[0]
    )
    content = bytearray(bare_path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x00" * 4096
    bare_path.write_bytes(bytes(content))
    assert code_of(bare_path) is ErrorCode.REGISTER_DAMAGED
    monkeypatch.setattr(register, "_CHECKED_WHOLE", 0)  # as a register too large to check when it is opened
    with Desk.open(bare_path, read_only=True) as desk:
        assert desk.read(register.integrity)


def test_the_second_window_is_told_who_has_it_and_may_read(bare_path: Path) -> None:
    with Desk.open(bare_path) as first:
        with pytest.raises(UserError) as caught:
            Desk.open(bare_path)
        assert caught.value.code is ErrorCode.REGISTER_LOCKED
        assert caught.value.params["who"] == register.user_name()
        assert caught.value.params["computer"]
        with Desk.open(bare_path, read_only=True) as second:
            first.write(
                Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Lund"))
            )
            assert second.read(lambda session: session.query(Organization).count()) == 1
            with pytest.raises(UserError) as refused:
                second.write(
                    Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="X"))
                )
            assert refused.value.code is ErrorCode.REGISTER_READ_ONLY
    Desk.open(bare_path).close()


def test_a_killed_window_leaves_no_lock_and_loses_nothing_it_had_saved(bare_path: Path) -> None:
    script = f"""
import os, sys
from pathlib import Path
from vaekst_desk.services.desk import Desk
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.storage.organizations import Organization
desk = Desk.open(Path({str(bare_path)!r}))
desk.write(Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Gemt")))
def half(session):
    session.add(Organization(name="Halvt")); session.flush(); os._exit(9)
desk.write(Label.of(StepCode.ORGANIZATION_ADD), half)
"""
    root = Path(__file__).parents[2]
    killed = subprocess.run([sys.executable, "-c", script], cwd=root, check=False)
    assert killed.returncode == 9
    with Desk.open(bare_path) as desk:
        assert desk.read(lambda session: [each.name for each in session.query(Organization)]) == ["Gemt"]
        assert desk.read(register.integrity) == []
        desk.undo()


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="write protection does not bind the superuser"
)
def test_a_read_only_file_is_named(bare_path: Path) -> None:
    bare_path.chmod(0o400)
    assert code_of(bare_path) is ErrorCode.REGISTER_READ_ONLY
    with Desk.open(bare_path, read_only=True) as desk:
        assert desk.read(lambda session: session.query(Organization).count()) == 0


def test_a_garbled_owner_file_is_no_obstacle(bare_path: Path) -> None:
    register._owner_path(bare_path).write_text(json.dumps(["?"]), encoding="utf-8")
    assert register.owner_of(bare_path) is None
    with Desk.open(bare_path):
        assert register.owner_of(bare_path) is not None


def test_a_copy_is_whole_also_while_the_register_is_open(bare_path: Path, tmp_path: Path) -> None:
    with Desk.open(bare_path) as desk:
        desk.write(
            Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Lund"))
        )
        register.copy(bare_path, tmp_path / "copy.vaekst")
    with Desk.open(tmp_path / "copy.vaekst") as desk:
        assert desk.read(lambda session: session.query(Organization).count()) == 1


def test_the_migrated_schema_is_the_mapped_one(tmp_path: Path) -> None:
    migrated, mapped = tmp_path / "migrated.db", tmp_path / "mapped.db"
    assert _schema(migrated, migrations.migrate) == _schema(mapped, Base.metadata.create_all)


def _schema(path: Path, make: object) -> dict[str, object]:
    sqlite3.connect(path).close()
    engine = open_engine(path)
    with write_engine(engine).begin() as connection:
        make(connection)  # type: ignore[operator]
        tables = (
            connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"
            )
            .scalars()
            .all()
        )
        found: dict[str, object] = {}
        for table in tables:
            for kind in ("table_xinfo", "foreign_key_list", "index_list"):
                rows = connection.exec_driver_sql(f"PRAGMA {kind}({table})").all()
                found[f"{table} {kind}"] = sorted(str(tuple(row)[1:]) for row in rows)
    engine.dispose()
    return found


def test_an_older_register_is_copied_then_migrated_all_or_nothing(
    bare_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add_column(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE organization ADD COLUMN sector VARCHAR NOT NULL DEFAULT ''")

    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE figure")
        raise UserError(ErrorCode.DISK)

    with Desk.open(bare_path) as desk:
        desk.write(
            Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Lund"))
        )
    real = migrations.migrate
    monkeypatch.setattr(register, "VERSION", migrations.VERSION + 1)
    monkeypatch.setattr(register, "migrate", lambda c: real(c, steps=(*migrations.MIGRATIONS, fail)))
    with pytest.raises(UserError):
        register.open_register(bare_path)
    assert register.inspect(bare_path) == migrations.VERSION

    monkeypatch.setattr(register, "migrate", lambda c: real(c, steps=(*migrations.MIGRATIONS, add_column)))
    with Desk.open(bare_path) as desk:
        row = desk.read(lambda session: session.execute(text("SELECT name, sector FROM organization")).one())
        assert tuple(row) == ("Lund", "")
        desk.undo()
        assert desk.read(lambda session: session.query(Organization).count()) == 0
    backup = bare_path.with_name(f"{bare_path.stem}.v{migrations.VERSION}.vaekst.bak")
    assert register.inspect(backup) == migrations.VERSION


def test_a_register_in_mid_checkpoint_is_not_called_damaged(bare_path: Path, tmp_path: Path) -> None:
    """SQLite writes page 1 with the new page count first and lets the file grow after: the log holds the rest."""
    crashed = tmp_path / "crashed" / "register.vaekst"
    crashed.parent.mkdir()
    with Desk.open(bare_path) as desk:
        desk.write(
            Label.of(StepCode.ORGANIZATION_ADD),
            lambda session: session.add_all(
                [Organization(name=f"Firma {at}", note="x" * 500) for at in range(500)]
            ),
        )
        for suffix in ("", "-wal"):
            crashed.with_name(crashed.name + suffix).write_bytes(
                bare_path.with_name(bare_path.name + suffix).read_bytes()
            )
    grown = bytearray(crashed.read_bytes())
    grown[:4096] = bare_path.read_bytes()[:4096]
    crashed.write_bytes(bytes(grown))
    with Desk.open(crashed) as desk:
        assert desk.read(lambda session: session.query(Organization).count()) == 500
        assert desk.read(register.integrity) == []


def test_a_register_in_a_folder_that_cannot_be_written_is_read_as_it_is(
    bare_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vaekst_desk.storage.engine._folder_is_writable", lambda _path: False)
    with Desk.open(bare_path, read_only=True) as desk:
        assert desk.read(lambda session: session.query(Organization).count()) == 0
    assert [each.name for each in bare_path.parent.iterdir()] == [bare_path.name]


def test_a_log_that_somebody_left_is_never_passed_over(
    bare_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Desk.open(bare_path) as desk:
        desk.write(
            Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Lund"))
        )
        monkeypatch.setattr("vaekst_desk.storage.engine._folder_is_writable", lambda _path: False)
        with Desk.open(bare_path, read_only=True) as reader:
            assert reader.read(lambda session: session.query(Organization).count()) == 1


def test_an_older_register_is_not_read_before_it_is_brought_up_to_date(
    bare_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "VERSION", migrations.VERSION + 1)
    assert code_of(bare_path, read_only=True) is ErrorCode.REGISTER_OLDER


def test_of_two_that_make_the_same_register_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "same.vaekst"

    def meanwhile(session: Session) -> None:
        fill_bare(session)
        path.write_text("somebody else's")

    with pytest.raises(UserError) as caught:
        register.create(path, fill=meanwhile)
    assert caught.value.code is ErrorCode.REGISTER_EXISTS
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "somebody else's"


@pytest.mark.parametrize("name", ["x" * 300 + ".vaekst", "nul\0.vaekst"])
def test_a_name_no_file_can_have_is_said_in_words(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError):
        register.create(tmp_path / name, fill=fill_bare)
    with pytest.raises(UserError):
        register.inspect(tmp_path / name)


def test_a_reader_beside_a_writer_never_takes_its_log_away(bare_path: Path) -> None:
    """Opening and closing the file in the writer's process, as a file dialog does, drops its locks on POSIX."""
    root = Path(register.__file__).parents[2]
    names = "SELECT name FROM organization ORDER BY id"
    with Desk.open(bare_path) as desk:
        for at in range(3):
            desk.write(
                Label.of(StepCode.ORGANIZATION_ADD), lambda session: session.add(Organization(name="Lund"))
            )
            bare_path.read_bytes()
            listed = subprocess.run(
                [sys.executable, "-m", "vaekst_desk", "list", "organizations", "--json", str(bare_path)],
                cwd=root,
                capture_output=True,
                check=True,
            )
            assert len(json.loads(listed.stdout)) == at + 1
        with Desk.open(bare_path, read_only=True) as reader:
            assert len(reader.read(lambda session: session.execute(text(names)).all())) == 3
    connection = sqlite3.connect(bare_path)
    assert len(connection.execute(names).fetchall()) == 3
    connection.close()
