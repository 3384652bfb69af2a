"""The closed sets of words the alliance works with, as stored in the register.

The values are what the register file holds; their Danish and English names are in `documents.wording`.
"""

from enum import StrEnum


class Language(StrEnum):
    """A language a window or a paper can be written in."""

    DANISH = "da"
    ENGLISH = "en"


class Role(StrEnum):
    """What a person is appointed to do in a body, in the order they are listed."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"
    ALTERNATE = "alternate"
    SECRETARY = "secretary"
    OBSERVER = "observer"

    @property
    def votes(self) -> bool:
        """Whether the role itself takes part in votes (an alternate only instead of a member)."""
        return self in (Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER)


class MeetingKind(StrEnum):
    """Why the body meets."""

    FOUNDING = "founding"
    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"


class MeetingStatus(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    CALLED = "called"
    HELD = "held"
    APPROVED = "approved"
    CANCELLED = "cancelled"


class ItemKind(StrEnum):
    """What the body is asked to do with an agenda item."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"


class Presence(StrEnum):
    """What is known of one person's attendance at one meeting."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"


class AgreementStatus(StrEnum):
    """How far an agreement has come. Whether all have signed is counted, never stored."""

    DRAFT = "draft"
    SIGNING = "signing"
    IN_FORCE = "in_force"
    ENDED = "ended"


class SigningMethod(StrEnum):
    """How a signature was given."""

    PAPER = "paper"
    DIGITAL = "digital"


class QuorumRule(StrEnum):
    """When a body can decide; the number for `NUMBER` is kept beside it."""

    NONE = "none"
    MAJORITY = "majority"
    NUMBER = "number"
    ONE_PER_GROUP = "one_per_group"


class PaperKind(StrEnum):
    """The papers that can be printed, as the command line calls them."""

    AGREEMENT = "agreement"
    SIGNATURE_SHEET = "signature-sheet"
    AGENDA = "agenda"
    ATTENDANCE = "attendance"
    MINUTES = "minutes"

    @property
    def of_agreement(self) -> bool:
        """Whether it is printed from an agreement rather than from a meeting."""
        return self in (PaperKind.AGREEMENT, PaperKind.SIGNATURE_SHEET)
