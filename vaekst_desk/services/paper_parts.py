"""What papers of several kinds need: what was chosen about them, the letterhead, the member groups by name."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from vaekst_desk.domain.organizations import MemberGroup
from vaekst_desk.domain.papers import LabelOptions, Letterhead
from vaekst_desk.domain.vocabulary import Language, MinutesStyle
from vaekst_desk.services import checks, organizations, settings

_AFTER_GROUPS = 1_000_000


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What can be chosen about a paper. None: the alliance's own language; today; the style the meeting has.

    `public` leaves out what closed items hold, `with_annexes` puts the annexes behind a notice or minutes, `ticks` gives
    the attendee list boxes to tick, `missing_only` leaves on a signature sheet those who have not signed.
    """

    language: Language | None = None
    guest_lines: int = 6
    with_contact: bool = False
    printed_on: date | None = None
    with_annexes: bool = False
    public: bool = False
    minutes_style: MinutesStyle | None = None
    ticks: bool = False
    labels: LabelOptions = field(default_factory=LabelOptions)
    missing_only: bool = False


PLAIN = PaperOptions()


def letterhead(session: Session, options: PaperOptions = PLAIN) -> Letterhead:
    """The alliance's letterhead from its settings."""
    known = settings.get(session)
    town = f"{known.postal_code} {known.city}".strip()
    lines = (*known.address.splitlines(), town, checks.show_phone(known.phone), known.email, known.website)
    return Letterhead(
        known.name,
        tuple(line.strip() for line in lines if line.strip()),
        known.logo,
        known.secretary,
        options.language or known.language,
        options.printed_on or date.today(),  # noqa: DTZ011 the day on her own wall calendar is meant
    )


class GroupNames:
    """The member groups by code, named in one language."""

    def __init__(self, groups: Sequence[MemberGroup], language: Language) -> None:
        self._by_code = {group.code: group for group in groups}
        self.language = language

    @classmethod
    def of(cls, session: Session, language: Language) -> "GroupNames":
        """Those of the register."""
        return cls(organizations.groups(session), language)

    def placed(self, code: str) -> tuple[str, int]:
        """Name and position of a group; empty and last for none."""
        group = self._by_code.get(code)
        return (group.name(self.language), group.position) if group else ("", _AFTER_GROUPS)
