"""A meeting brought as far as a test needs it."""

from datetime import UTC, datetime

from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.vocabulary import Adoption
from vaekst_desk.services import minutes
from vaekst_desk.ui.workbench import Workbench

_SETUP = Label.of(StepCode.REGISTER_CREATE)


def closed(bench: Workbench, meeting_id: int) -> None:
    """Held, written up, adopted and closed."""
    today = bench.today()
    bench.write(_SETUP, minutes.draft, meeting_id, today=today)
    bench.write(_SETUP, minutes.adopt, meeting_id, adoption=Adoption.BY_SILENCE, on=today)
    bench.write(_SETUP, minutes.close, meeting_id, at=datetime.now(UTC))
