"""Fixtures every test may use: real register files, never anything in the user's own folders."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.services.desk import Desk
from vaekst_desk.storage import history, register
from vaekst_desk.storage.organizations import MemberGroup
from vaekst_desk.storage.representatives import Body

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no window of a test ever needs a screen

GROUPS = (
    ("kommune", "Kommune", "Municipality"),
    ("erhvervsliv", "Erhvervsliv", "Business"),
    ("uddannelse", "Uddannelse", "Education"),
    ("organisation", "Organisation", "Organisation"),
)


def fill_bare(session: Session) -> None:
    """The four member groups and the alliance: the least a register can work with."""
    step_id = history.begin_step(session, Label.of(StepCode.REGISTER_CREATE), kind=history.StepKind.SETUP)
    for position, (code, danish, english) in enumerate(GROUPS):
        session.add(MemberGroup(code=code, name_da=danish, name_en=english, position=position))
    session.add(Body(name="Vækstalliancen"))
    history.end_step(session, step_id)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for variable in (
        "HOME",
        "USERPROFILE",
        "LOCALAPPDATA",
        "APPDATA",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "XDG_DOCUMENTS_DIR",
        # Windows is asked for its folders, not the environment: platformdirs lets these go before
        "WIN_PD_OVERRIDE_LOCAL_APPDATA",
        "WIN_PD_OVERRIDE_APPDATA",
        "WIN_PD_OVERRIDE_PERSONAL",
    ):
        monkeypatch.setenv(variable, str(home))


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """A register with groups and the alliance and nothing else, under a name with a space and Danish letters."""
    path = tmp_path / "Vækst alliancen æøå.vaekst"
    register.create(path, fill=fill_bare)
    return path


@pytest.fixture
def desk(bare_path: Path) -> Iterator[Desk]:
    with Desk.open(bare_path) as opened:
        yield opened
