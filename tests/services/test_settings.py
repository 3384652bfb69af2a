"""The alliance's own facts."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Label, StepCode, Topic
from vaekst_desk.domain.errors import ErrorCode, InvalidFields
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import settings
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage.attachments import Blob

LABEL = Label.of(StepCode.SETTINGS_EDIT)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def blobs(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Blob)) or 0


def test_a_register_without_settings_has_the_defaults(desk: Desk) -> None:
    assert desk.read(settings.get) == AllianceSettings()


def test_settings_come_back_cleaned(desk: Desk) -> None:
    typed = AllianceSettings(
        " Alliancen  æøå ",
        "Torvet 1\nBagsalen",
        "8700",
        "Horsens",
        "76 29 29 29",
        "Post@Alliancen.Example",
        "www",
        " Camilla  Bæk",
        Language.ENGLISH,
        "Atlantic/Faroe",
        PNG,
    )
    assert desk.write(LABEL, settings.save, typed).topics == {Topic.SETTINGS}
    assert desk.read(settings.get) == replace(
        typed,
        name="Alliancen æøå",
        phone="+4576292929",
        email="Post@alliancen.example",
        secretary="Camilla Bæk",
    )


def test_the_same_logo_is_stored_once_and_can_be_taken_away(desk: Desk, undoes: Callable[..., Any]) -> None:
    undoes(desk, settings.save, AllianceSettings(logo=PNG))
    desk.write(LABEL, settings.save, AllianceSettings())
    assert desk.read(settings.get).logo == b""
    desk.write(LABEL, settings.save, AllianceSettings(logo=PNG))
    assert desk.read(settings.get).logo == PNG
    assert desk.read(blobs) == 1
    assert desk.write(LABEL, settings.save, AllianceSettings(logo=PNG)).step_id is None


def test_everything_wrong_is_told_at_once(desk: Desk) -> None:
    wrong = AllianceSettings("", phone="12", email="a", zone="Jylland", logo=b"GIF89a")
    with pytest.raises(InvalidFields) as caught:
        desk.write(LABEL, settings.save, wrong)
    assert [(error.field, error.code) for error in caught.value.errors] == [
        ("name", ErrorCode.REQUIRED),
        ("phone", ErrorCode.BAD_PHONE),
        ("email", ErrorCode.BAD_EMAIL),
        ("zone", ErrorCode.NOT_FOUND),
        ("logo", ErrorCode.FILE_FORMAT),
    ]
