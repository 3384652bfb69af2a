"""Making registers: empty, the example, large."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, InvalidFields, UserError
from vaekst_desk.domain.meetings import MeetingQuery
from vaekst_desk.domain.organizations import OrganizationQuery
from vaekst_desk.domain.representatives import RepresentativeQuery, RepresentativeScope
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import Language, QuorumRule
from vaekst_desk.services import (
    bodies,
    meetings,
    organizations,
    registers,
    representatives,
    resources,
    settings,
)
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import register, search
from vaekst_desk.storage.organizations import Organization
from vaekst_desk.storage.representatives import Person

TODAY = date(2026, 11, 24)


def test_an_empty_register_has_groups_the_alliance_and_its_settings(tmp_path: Path) -> None:
    path = tmp_path / "Ny alliance æøå.vaekst"
    chosen = AllianceSettings("Horsens Alliancen", language=Language.ENGLISH)
    registers.create_empty(path, chosen)
    with Desk.open(path) as desk:
        groups = desk.read(organizations.groups)
        assert [(group.code, group.name_da, group.name_en) for group in groups] == [
            ("kommune", "Kommune", "Municipality"),
            ("erhvervsliv", "Erhvervsliv", "Business"),
            ("uddannelse", "Uddannelse", "Education"),
            ("organisation", "Organisation", "Organisations"),
        ]
        (body,) = desk.read(bodies.listed)
        assert (body.name, body.fields.parent_id, body.fields.quorum_rule) == (
            "Horsens Alliancen",
            None,
            QuorumRule.MAJORITY,
        )
        assert desk.read(settings.get) == chosen
        assert desk.read(organizations.keys, OrganizationQuery(as_of=TODAY)) == []
        assert desk.next_undo() is None
        assert desk.read(register.integrity) == []


def test_an_empty_register_needs_a_name_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(InvalidFields):
        registers.create_empty(tmp_path / "a.vaekst", AllianceSettings(" "))
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.vaekst"
    path.write_bytes(b"noget andet")
    for make in (registers.create_empty, registers.create_example):
        with pytest.raises(UserError) as caught:
            make(path)
        assert caught.value.code is ErrorCode.REGISTER_EXISTS
    assert path.read_bytes() == b"noget andet"


def test_a_failing_setup_leaves_no_half_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "example_folder", lambda: tmp_path / "findes ikke")
    with pytest.raises(FileNotFoundError):
        registers.create_example(tmp_path / "a.vaekst")
    assert list(tmp_path.iterdir()) == []


def test_the_example_cannot_be_undone_away(example: Desk) -> None:
    assert example.next_undo() is None
    assert example.read(register.integrity) == []


def test_folders_are_the_users_own(tmp_path: Path) -> None:
    assert registers.example_path().parent == registers.data_folder()
    assert registers.example_path().suffix == ".vaekst"
    assert registers.default_folder().is_absolute()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stor") / "stor.vaekst"
    registers.create_example(path, today=TODAY, people=1500)
    return path


def test_a_large_example_has_just_so_many_people(large: Path) -> None:
    with Desk.open(large) as desk:
        assert desk.read(lambda session: session.scalar(select(func.count()).select_from(Person))) == 1500
        every = RepresentativeQuery(as_of=TODAY, scope=RepresentativeScope.ALL)
        assert len(desk.read(representatives.keys, every)) == 1500
        assert len(desk.read(organizations.keys, OrganizationQuery(as_of=TODAY))) == 24 + 292
        assert desk.read(register.integrity) == []
        assert desk.next_undo() is None
        (big,) = desk.read(meetings.rows, desk.read(meetings.keys, MeetingQuery(as_of=TODAY), limit=1))
        assert big.invited == 1000


def test_bulk_rows_have_the_keys_and_words_that_saving_would_give_them(large: Path) -> None:
    def stale(session: Session, mapped: type[Person] | type[Organization]) -> list[str]:
        found, wanted = [], [column.key for column in mapped.__table__.columns]
        for record in session.scalars(select(mapped)):
            before = {name: getattr(record, name) for name in wanted}
            record.refresh_keys()
            found += [name for name, value in before.items() if getattr(record, name) != value]
        session.expunge_all()
        return found

    with Desk.open(large) as desk:
        assert desk.read(stale, Person) == []
        assert desk.read(stale, Organization) == []


def test_the_search_index_of_a_large_example_holds_the_words_of_every_row(large: Path) -> None:
    def pairs(session: Session, query: str) -> list[tuple[int, str]]:
        return sorted((key, words) for key, words in session.execute(text(query)))

    with Desk.open(large) as desk:
        for index in search.INDEXES:
            held = desk.read(pairs, f"SELECT rowid, words FROM {index.name}")
            assert held == desk.read(pairs, f"SELECT o.id, {index.words} FROM {index.owner} o")


def test_the_large_example_is_the_same_every_time(large: Path, tmp_path: Path) -> None:
    again = tmp_path / "igen.vaekst"
    registers.create_example(again, today=TODAY, people=1500)

    def people(path: Path) -> list[tuple[object, ...]]:
        with Desk.open(path) as desk:
            return desk.read(
                lambda session: [tuple(row) for row in session.execute(select(Person.__table__))]
            )

    assert people(again) == people(large)


def test_resources_are_found_in_a_checkout_a_wheel_and_the_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = resources.resources_folder()
    assert (checkout / "example" / "aftale.toml").is_file()
    package = tmp_path / "site-packages" / "vaekst_desk"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(package / "services" / "resources.py"))
    assert resources.resources_folder() == package / "resources"
    (tmp_path / "frozen" / "resources").mkdir(parents=True)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path / "frozen"), raising=False)
    assert resources.resources_folder() == tmp_path / "frozen" / "resources"
