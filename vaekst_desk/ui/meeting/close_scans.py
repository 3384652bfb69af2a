"""Scans of signed pages: read and judged aside, kept together as one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vaekst_desk.domain.errors import ErrorCode, UserError, file_reason
from vaekst_desk.domain.vocabulary import AttachmentKind
from vaekst_desk.services import annexes
from vaekst_desk.services.desk import Session

_ENDINGS = {annexes.PDF: (".pdf",), annexes.JPEG: (".jpg", ".jpeg"), annexes.PNG: (".png",)}
_EXPECTED = "PDF, JPEG, PNG"
PATTERNS = "*.pdf *.jpg *.jpeg *.png"


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that was found to be a page that can be kept."""

    name: str
    media_type: str
    pages: int
    content: bytes


def read_scans(paths: Sequence[Path]) -> tuple[list[Scan], list[UserError]]:
    """The scans among some files, and what is wrong with the others."""
    scans, errors = [], []
    for path in paths:
        try:
            scans.append(read_scan(path))
        except UserError as error:
            errors.append(error)
    return scans, errors


def read_scan(path: Path) -> Scan:
    """A scan from its file. Raises FILE_FORMAT for what is no PDF or picture, and what `annexes.inspect` raises."""
    facts = annexes.inspect(path)
    if facts.media_type not in _ENDINGS:
        raise UserError(ErrorCode.FILE_FORMAT, path=path.name, expected=_EXPECTED)
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = file_reason(error)
        raise UserError(ErrorCode.FILE_UNREADABLE, path=path.name, reason=reason) from error
    return Scan(safe_name(facts.name, facts.media_type), facts.media_type, facts.pages, content)


def safe_name(name: str, media_type: str) -> str:
    """A file's name with an ending that says what it is, so that it opens as that and as nothing else."""
    endings = _ENDINGS.get(media_type, (".pdf",))
    plain = Path(name.replace("\\", "/")).name
    return plain if plain.lower().endswith(endings) else f"{plain}{endings[0]}"


def keep(session: Session, meeting_id: int, scans: Sequence[Scan]) -> None:
    """Keeps scans with a meeting. Raises NOT_FOUND, MEETING_CLOSED."""
    for scan in scans:
        annexes.add_bytes(
            session,
            name=scan.name,
            media_type=scan.media_type,
            content=scan.content,
            kind=AttachmentKind.SCAN,
            meeting_id=meeting_id,
            pages=scan.pages,
        )
