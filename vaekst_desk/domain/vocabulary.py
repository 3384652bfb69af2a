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
    """How far a meeting has come. A closed one is frozen: its adopted minutes are kept as they were printed."""

    PLANNED = "planned"
    CALLED = "called"
    HELD = "held"
    APPROVED = "approved"
    CLOSED = "closed"
    CANCELLED = "cancelled"

    @property
    def was_held(self) -> bool:
        """Whether the meeting has taken place."""
        return self in (MeetingStatus.HELD, MeetingStatus.APPROVED, MeetingStatus.CLOSED)


class ItemKind(StrEnum):
    """What the body is asked to do with an agenda item."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"


class ItemPurpose(StrEnum):
    """What an agenda item is there for, where the program has to know it."""

    PLAIN = "plain"
    LAST_MINUTES = "last_minutes"
    OPEN_TASKS = "open_tasks"
    ANY_OTHER = "any_other"


class MinutesStyle(StrEnum):
    """How much the minutes tell: what was decided, or also what was said."""

    DECISIONS = "decisions"
    FULL = "full"


class Adoption(StrEnum):
    """How minutes became adopted: at the next meeting, or because nobody objected in time."""

    AT_MEETING = "at_meeting"
    BY_SILENCE = "by_silence"


class Presence(StrEnum):
    """What is known of one person's attendance at one meeting."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"

    @property
    def away(self) -> bool:
        """Whether it is known that the person does not come or did not."""
        return self in (Presence.APOLOGIES, Presence.ABSENT)


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


class TieRule(StrEnum):
    """What becomes of a vote with as many for as against: the chair's vote decides, it falls, or lots are drawn."""

    CHAIR = "chair"
    REJECTED = "rejected"
    LOT = "lot"


class Outcome(StrEnum):
    """What a vote came to; a tie is open until the body's rule has been followed."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    TIED = "tied"


class AttachmentKind(StrEnum):
    """What a file in the register is: an annex, the notice as sent, the minutes as adopted, a signed page scanned."""

    ANNEX = "annex"
    NOTICE = "notice"
    MINUTES = "minutes"
    SCAN = "scan"


class PaperKind(StrEnum):
    """The papers that can be printed, as the command line calls them."""

    AGREEMENT = "agreement"
    SIGNATURE_SHEET = "signature-sheet"
    AGENDA = "agenda"
    ATTENDANCE = "attendance"
    SIGN_IN_SHEET = "sign-in-sheet"
    BADGES = "badges"
    TABLE_CARDS = "table-cards"
    TASKS = "tasks"
    MINUTES = "minutes"
    MEETING_PACK = "meeting-pack"

    @property
    def of_agreement(self) -> bool:
        """Whether it is printed from an agreement rather than from a meeting."""
        return self in (PaperKind.AGREEMENT, PaperKind.SIGNATURE_SHEET)
