"""What the file of a paper is called."""

import re

from vaekst_desk.documents.wording import Wording, wording
from vaekst_desk.domain.papers import (
    AgendaPaper,
    AgreementPaper,
    AttendancePaper,
    BadgesPaper,
    MeetingHead,
    MinutesPaper,
    Paper,
    SignatureSheetPaper,
    SignInPaper,
    TableCardsPaper,
    TasksPaper,
)
from vaekst_desk.domain.vocabulary import PaperKind

_KINDS = {
    AgendaPaper: PaperKind.AGENDA,
    AttendancePaper: PaperKind.ATTENDANCE,
    SignInPaper: PaperKind.SIGN_IN_SHEET,
    BadgesPaper: PaperKind.BADGES,
    TableCardsPaper: PaperKind.TABLE_CARDS,
    TasksPaper: PaperKind.TASKS,
    MinutesPaper: PaperKind.MINUTES,
}
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u2028\u2029]+')
_LONGEST = 120
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)", re.IGNORECASE)


def suggested_file_name(paper: Paper) -> str:
    """What to call the PDF, "Referat 2026-1 Vækstalliancen.pdf": fit for a file on Windows and everywhere else."""
    words = wording(paper.letterhead.language)
    if isinstance(paper, AgreementPaper):
        return fit_file_name(paper.title or words.agreement, otherwise=words.agreement)
    if isinstance(paper, SignatureSheetPaper):
        return fit_file_name(f"{words.signature_sheet} {paper.title}")
    return meeting_file_name(_KINDS[type(paper)], paper.meeting, words)


def meeting_file_name(kind: PaperKind, meeting: MeetingHead, words: Wording) -> str:
    """What to call one of a meeting's papers, as `suggested_file_name` does."""
    return fit_file_name(f"{words.paper_names[kind]} {meeting.number} {meeting.body}")


def fit_file_name(name: str, suffix: str = ".pdf", *, otherwise: str = "_") -> str:
    """A name without what Windows forbids, shortened; `otherwise` goes before what is no name there."""
    fit = " ".join(_UNFIT.sub(" ", name).split())[:_LONGEST].strip(" .")
    if not fit or _DEVICE.match(fit):  # Windows opens a device instead of a file under such a name
        fit = f"{otherwise} {fit}".strip()
    return f"{fit}{suffix}"
