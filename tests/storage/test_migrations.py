"""A register of an earlier version, with something in it, brought to today's schema."""

import sqlite3
from datetime import date, datetime
from pathlib import Path

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.meetings import MeetingFields
from vaekst_desk.domain.vocabulary import ItemPurpose, MinutesStyle, TieRule
from vaekst_desk.services import agenda, bodies, meetings
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import migrations
from vaekst_desk.storage.engine import open_engine, write_engine

LABEL = Label.of(StepCode.MEETING_EDIT, name="Møde")


def test_a_first_register_gains_the_meeting_year_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gammel.vaekst"
    sqlite3.connect(path).close()
    engine = open_engine(path)
    with write_engine(engine).begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 0")
        for statement in migrations.V1:
            connection.exec_driver_sql(statement)
        for statement in (
            "INSERT INTO current_step (id, step_id) VALUES (1, NULL)",
            "INSERT INTO body VALUES ('Alliancen', NULL, 'majority', NULL, 7, 1)",
            (
                "INSERT INTO meeting VALUES (1, 1, 'Møde', 'ordinary', 'held', '2026-05-07 08:00:00.000000', NULL,"
                " 'Europe/Copenhagen', '', '', NULL, NULL, '', NULL, NULL, '', '', '', NULL, 1)"
            ),
            "INSERT INTO agenda_item VALUES (1, 1, 'Velkomst', 'information', '', 5, '', '', 'Hej.', '', 1)",
            "INSERT INTO decision VALUES (1, 1, 'Vedtaget.', 3, 1, 0, 1)",
            "INSERT INTO attendance VALUES (1, NULL, 'Ib Gæst', '', 'present', 1)",
            "PRAGMA user_version = 1",
            f"PRAGMA application_id = {migrations.APPLICATION_ID}",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()
    with Desk.open(path) as desk:
        found = desk.read(meetings.get, 1)
        assert found.fields.starts_at == datetime(2026, 5, 7, 8)
        assert found.fields.minutes_style is MinutesStyle.FULL
        assert len(found.uid) == 32
        (item,), (row,) = found.items, found.attendances
        assert (item.minutes_text, item.purpose, item.closed) == ("Hej.", ItemPurpose.PLAIN, False)
        assert item.decisions[0].text == "Vedtaget."
        assert (row.name, row.fields.arrived_at) == ("Ib Gæst", None)
        assert desk.read(bodies.rules, 1).tie_rule is TieRule.CHAIR
        desk.write(LABEL, meetings.change, 1, comments_by=date(2026, 5, 10))
        desk.write(LABEL, agenda.change, 1, economy_text="Intet")
        desk.undo()
        assert desk.read(meetings.get, 1).items[0].economy_text == ""
        new = desk.write(LABEL, meetings.save, MeetingFields(1, datetime(2026, 8, 6, 8), "Nyt")).result
        assert desk.read(meetings.get, new).uid != found.uid
