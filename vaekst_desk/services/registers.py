"""Making registers: an empty one, the example alliance, and where they lie by default."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import platformdirs
from sqlalchemy.orm import Session

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.domain.vocabulary import QuorumRule
from vaekst_desk.services import settings as settings_service
from vaekst_desk.storage import history
from vaekst_desk.storage.organizations import MemberGroup
from vaekst_desk.storage.register import SUFFIX, create
from vaekst_desk.storage.representatives import Body

_PROGRAM = "VaekstDesk"
# Four member groups, in the order papers list them (the alliance's founding agreement; see the design's domain notes).
_GROUPS = (
    ("kommune", "Kommune", "Municipality"),
    ("erhvervsliv", "Erhvervsliv", "Business"),
    ("uddannelse", "Uddannelse", "Education"),
    ("organisation", "Organisation", "Organisations"),
)


def data_folder() -> Path:
    """The user's own folder for the program's data; not made here."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def default_folder() -> Path:
    """Where a new register is proposed to lie: the user's documents, or the data folder where there are none."""
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else data_folder()


def example_path() -> Path:
    """Where the example alliance lies, under the user's own data folder."""
    return data_folder() / f"eksempel{SUFFIX}"


def create_empty(path: Path, settings: AllianceSettings | None = None) -> None:
    """Makes a register with the member groups and the alliance, and nobody in it.

    Raises what `storage.register.create` raises, and `InvalidFields` for settings that cannot be stored.
    """
    chosen = settings_service.check(settings or AllianceSettings())
    create(path, fill=_setup(lambda session: _seed(session, chosen)))


def create_example(path: Path, *, today: date | None = None, people: int = 0) -> None:
    """Makes the example alliance, its dates counted from `today`; large with `people` persons where more are asked for.

    Raises what `storage.register.create` raises.
    """
    from vaekst_desk.services import bulk_demo, example  # the import's libraries: only where they are needed

    day = today or date.today()  # noqa: DTZ011 the day on her own wall calendar is meant

    def fill(session: Session) -> None:
        _seed(session, AllianceSettings())
        example.fill(session, today=day)
        bulk_demo.fill(session, people=people)

    create(path, fill=_setup(fill))


def _setup(fill: Callable[[Session], None]) -> Callable[[Session], None]:
    """A filling as one step that cannot be undone: a register is not emptied by Ctrl+Z."""

    def filled(session: Session) -> None:
        step_id = history.begin_step(session, Label.of(StepCode.REGISTER_CREATE), kind=history.StepKind.SETUP)
        fill(session)
        history.end_step(session, step_id)

    return filled


def _seed(session: Session, chosen: AllianceSettings) -> None:
    for position, (code, name_da, name_en) in enumerate(_GROUPS, 1):
        session.add(MemberGroup(code=code, name_da=name_da, name_en=name_en, position=position))
    session.add(
        Body(name=chosen.name, parent_id=None, quorum_rule=QuorumRule.MAJORITY.value, quorum_number=None)
    )
    session.flush()
    settings_service.save(session, chosen)
