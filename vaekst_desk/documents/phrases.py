"""The form of a paper's wording: one field for each phrase, so that the type checker finds a missing one.

No third-party import: the window and the command line read the enum labels from here at start-up.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from vaekst_desk.domain.vocabulary import (
    Adoption,
    AgreementStatus,
    AttachmentKind,
    ItemKind,
    ItemPurpose,
    Language,
    MeetingKind,
    MeetingStatus,
    MinutesStyle,
    Outcome,
    PaperKind,
    Presence,
    QuorumRule,
    Role,
    SigningMethod,
    TieRule,
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Wording:
    """Every phrase of one language. Fields with ``{…}`` are templates for ``str.format``.

    `locale` is Babel's name of the language, `language_tag` the BCP 47 one that PDF readers know.
    """

    language: Language
    locale: str
    language_tag: str

    # Names of the papers, as a menu or a title says them.
    agreement: str
    signature_sheet: str
    agenda: str
    notice: str
    attendance: str
    minutes: str
    sign_in_sheet: str
    badges: str
    table_cards: str
    task_list: str

    # Page furniture and marks.
    page_of: str
    printed_on: str
    draft: str
    logo: str

    # Words shared by several papers.
    number: str
    name: str
    job_title: str
    organization: str
    role: str
    date: str
    place: str
    address: str
    time: str
    email: str
    phone: str
    total: str
    guest: str
    guests: str
    signature: str
    signatures: str
    signed: str
    signed_digitally: str
    signed_at: str
    signed_digitally_at: str
    clock: str
    clock_range: str
    date_and_clock: str
    minutes_short: str

    # The agreement.
    parties: str
    preamble: str
    applies_from: str
    applies_to: str
    cvr: str
    clause: str
    no_parties: str
    no_clauses: str
    no_signatories: str

    # The signature sheet.
    signed_count: str

    # Meetings.
    notice_of: str
    minutes_of: str
    attendance_of: str
    sign_in_of: str
    badges_of: str
    table_cards_of: str
    meeting_kind: str
    body: str
    meeting_number: str
    online: str
    chair: str
    minute_taker: str
    item: str
    item_kind: str
    presenter: str
    case: str
    economy: str
    recommendation: str
    account: str
    annexes: str
    annex: str
    one_page: str
    several_pages: str
    closed_item: str
    postponed: str
    decision: str
    decision_numbered: str
    votes_for: str
    votes_against: str
    votes_abstained: str
    one_vote_for: str
    and_last: str
    adopted: str
    rejected: str
    tied: str
    adopted_by_chair: str
    rejected_by_chair: str
    adopted_by_lot: str
    rejected_at_tie: str
    dissent: str
    invited: str
    next_meeting: str
    cancelled_note: str
    no_items: str
    no_invited: str

    # Attendance.
    attendance_heading: str
    presence: str
    tick: str
    present: str
    apologies: str
    absent: str
    apology_suffix: str
    alternate_for: str
    instead_of: str
    took_part_from: str
    took_part_to: str
    at_clock: str
    other_group: str
    no_attendees: str
    none_present: str
    not_recorded: str
    quorate: str
    not_quorate: str
    groups_missing: str
    group_continued: str

    # Tasks and the end of the minutes.
    task: str
    tasks: str
    responsible: str
    due: str
    done_on: str
    overdue: str
    overdue_count: str
    as_of: str
    origin: str
    origin_item: str
    no_tasks: str
    approved_on: str
    approved_at_meeting: str
    approved_by_silence: str
    comments_by: str
    stamp: str
    attached_file: str

    # Names of the closed sets of words.
    language_names: Mapping[Language, str]
    role_names: Mapping[Role, str]
    meeting_kind_names: Mapping[MeetingKind, str]
    meeting_status_names: Mapping[MeetingStatus, str]
    item_kind_names: Mapping[ItemKind, str]
    presence_names: Mapping[Presence, str]
    agreement_status_names: Mapping[AgreementStatus, str]
    signing_method_names: Mapping[SigningMethod, str]
    quorum_rule_names: Mapping[QuorumRule, str]
    tie_rule_names: Mapping[TieRule, str]
    outcome_names: Mapping[Outcome, str]
    item_purpose_names: Mapping[ItemPurpose, str]
    minutes_style_names: Mapping[MinutesStyle, str]
    adoption_names: Mapping[Adoption, str]
    attachment_kind_names: Mapping[AttachmentKind, str]
    paper_names: Mapping[PaperKind, str]
