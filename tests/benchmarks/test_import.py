"""Import of 100,000 rows against bare executemany of the very rows it writes. Run by `dev.py bench`."""

import random
import sqlite3
import time
from datetime import date
from pathlib import Path
from typing import Any

from tests.conftest import fill_bare
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.imports import Outcome
from vaekst_desk.services import imports
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.import_plan import Batch, Writes
from vaekst_desk.storage import register
from vaekst_desk.storage.schema_v1 import STATEMENTS

ROWS, ORGANIZATIONS, LIMIT = 100_000, 20_000, 25
TODAY = date(2026, 11, 24)
LABEL = Label.of(StepCode.IMPORT_REPRESENTATIVES, count=ROWS)
GIVEN = [
    "Mette",
    "Erik",
    "Inge",
    "Lone",
    "Bodil",
    "Camilla",
    "Åse",
    "Flemming",
    "Karsten",
    "Else",
    "Jørgen",
    "Małgorzata",
    "Zacharias",
    "Şükrü",
    "Nanna",
    "Lars",
    "Freja",
    "Peter",
    "Kirsten",
    "Niels",
    "Torben",
    "Anne",
    "Morten",
    "Søren",
]
FAMILY = [
    "Møller",
    "Yıldız",
    "Skov",
    "Bæk",
    "Nielsen",
    "Holm",
    "Friis",
    "Kjær",
    "Dahl",
    "Sørensen",
    "Jensen",
    "Aagaard",
    "Østergaard",
    "Krogh",
    "Lund",
    "Ågård",
    "Petersen",
    "Christensen",
    "Rasmussen",
    "Thomsen",
]
TITLES = (
    "Direktør",
    "HR-chef",
    "Medejer",
    "Fabrikschef",
    "Formand",
    "Rektor",
    "Uddannelseschef",
    "Faglig sekretær",
)
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = OFF",
    "cache_size = -16384",
    "temp_store = MEMORY",
)


def organizations(chance: random.Random) -> list[str]:
    return [
        f"{chance.choice(FAMILY)} & {chance.choice(FAMILY)} {number} A/S" for number in range(ORGANIZATIONS)
    ]


def organization_list(names: list[str]) -> bytes:
    lines = (
        f"{name};erhvervsliv;Vej {at};8700;Horsens;76{at:06};k{at}@firma.example"
        for at, name in enumerate(names)
    )
    return "\r\n".join(["Navn;Medlemsgruppe;Adresse;Postnr.;By;Telefon;E-mail", *lines]).encode("utf-8-sig")


def people_list(names: list[str], chance: random.Random) -> bytes:
    """Five people of each organisation, the fifth an alternate."""
    lines = (
        f"{chance.choice(GIVEN)};{chance.choice(FAMILY)};{chance.choice(TITLES)};{names[at % ORGANIZATIONS]};"
        f"{'suppleant' if at // ORGANIZATIONS == 4 else 'medlem'};p{at}@firma.example;{20_000_000 + at};2022-01-01;"
        for at in range(ROWS)
    )
    header = "Fornavn;Efternavn;Titel;Organisation;Rolle;E-mail;Mobil;Fra;Til"
    return "\r\n".join([header, *lines]).encode("utf-8-sig")


def bare_seconds(path: Path, writes: Writes) -> float:
    """The floor: the same rows into the same tables, without indexes, triggers, keys to check or Python around it."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    for statement in STATEMENTS:
        if not statement.startswith("CREATE INDEX"):
            connection.execute(statement)
    batches = [
        (name, batch.columns, as_stored(batch))
        for name, batch in (
            ("person", writes.new_persons),
            ("seat", writes.new_seats),
            ("mandate", writes.new_mandates),
        )
    ]
    started = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for name, columns, rows in batches:
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", rows)
    connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return seconds


def as_stored(batch: Batch) -> list[tuple[Any, ...]]:
    return [
        tuple(value.isoformat() if isinstance(value, date) else value for value in row) for row in batch.rows
    ]


def test_import_of_100_000_rows(tmp_path: Path) -> None:
    chance = random.Random(1)
    names = organizations(chance)
    source = tmp_path / "repraesentanter.csv"
    source.write_bytes(people_list(names, chance))
    path = tmp_path / "register.vaekst"
    register.create(path, fill=fill_bare)
    with Desk.open(path) as desk:
        desk.write(LABEL, imports.organizations, organization_list(names), today=TODAY)
        started = time.perf_counter()
        plan = desk.read(imports.plan_representatives, source, today=TODAY)
        planned = time.perf_counter()
        written = desk.write(LABEL, imports.apply, plan)
        ended = time.perf_counter()
        assert written.result.counts[Outcome.ADDED] == ROWS
        assert not desk.read(imports.plan_representatives, source, today=TODAY).changes_anything
    floor = sorted(bare_seconds(tmp_path / f"bare{turn}.db", plan.writes) for turn in range(3))[1]
    ratio = (ended - started) / floor
    print(  # noqa: T201
        f"\nimport {ROWS:,} rows: ratio {ratio:.1f} (limit {LIMIT}); "
        f"planned {planned - started:.1f} s, written {ended - planned:.1f} s, bare {floor:.2f} s"
    )
    assert ratio <= LIMIT
