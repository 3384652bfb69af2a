"""The alliance's own facts: name, address, logo, secretary, language."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import select
from sqlalchemy.orm import Session

from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import Language
from vaekst_desk.services import checks
from vaekst_desk.storage import settings as tables
from vaekst_desk.storage.attachments import Blob

_TEXTS = ("name", "address", "postal_code", "city", "phone", "email", "website", "secretary", "zone")
_LANGUAGE, _LOGO = "language", "logo_sha256"
_IMAGE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def get(session: Session) -> AllianceSettings:
    """The settings; what was never set has its default."""
    stored = {record.key: record.value for record in session.scalars(select(tables.Setting))}
    values: dict[str, Any] = {name: stored[name] for name in _TEXTS if name in stored}
    if _LANGUAGE in stored:
        values["language"] = Language(stored[_LANGUAGE])
    if sha256 := stored.get(_LOGO):
        values["logo"] = session.get_one(Blob, sha256).content
    return AllianceSettings(**values)


def check(settings: AllianceSettings) -> AllianceSettings:
    """The settings cleaned for storing.

    Raises `InvalidFields`: REQUIRED (name), BAD_PHONE, BAD_EMAIL, NOT_FOUND (zone), FILE_FORMAT (logo: neither PNG nor
    JPEG).
    """
    errors = checks.Collector()
    cleaned = replace(
        settings,
        name=errors.clean(checks.required, settings.name, field="name"),
        address=settings.address.strip(),
        postal_code=settings.postal_code.strip(),
        city=settings.city.strip(),
        phone=errors.clean(checks.phone, settings.phone, field="phone"),
        email=errors.clean(checks.email, settings.email, field="email"),
        website=settings.website.strip(),
        secretary=" ".join(settings.secretary.split()),
    )
    with errors.catching():
        if settings.zone not in available_timezones():
            raise UserError(ErrorCode.NOT_FOUND, field="zone", text=settings.zone)
    with errors.catching():
        if settings.logo and not settings.logo.startswith(_IMAGE_STARTS):
            raise UserError(ErrorCode.FILE_FORMAT, field="logo", path="logo")
    errors.raise_all()
    return cleaned


def save(session: Session, settings: AllianceSettings) -> None:
    """Stores the settings, the logo as bytes under its hash. Raises `InvalidFields`."""
    settings = check(settings)
    values = {name: getattr(settings, name) for name in _TEXTS}
    values |= {_LANGUAGE: settings.language.value, _LOGO: settings.logo_sha256}
    if settings.logo and session.get(Blob, settings.logo_sha256) is None:
        session.add(Blob(sha256=settings.logo_sha256, content=settings.logo))
        session.flush()
    _store(session, values)


def _store(session: Session, values: Mapping[str, str]) -> None:
    existing = {record.key: record for record in session.scalars(select(tables.Setting))}
    for key, value in values.items():
        record = existing.get(key) or tables.Setting(key=key)
        record.value = value
        session.add(record)
    session.flush()
