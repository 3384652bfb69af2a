"""A printed paper as a letter that is only to be addressed and sent."""

from sqlalchemy.orm import Session

from vaekst_desk.domain.calls import Enclosure, Mailbox, MailDraft
from vaekst_desk.services import settings
from vaekst_desk.services.paper_names import fit_file_name


def letter_with(session: Session, paper: Enclosure) -> Enclosure:
    """An .eml draft from the alliance with a paper attached, called what the paper is called; nobody is written to yet.

    Raises `UserError(BAD_EMAIL)` where the alliance's own address is none.
    """
    from vaekst_desk.exchange.letters import letter

    known = settings.get(session)
    sender = Mailbox(known.name, known.email) if known.email else None
    subject = paper.name.removesuffix(".pdf")
    content = letter(MailDraft(subject, "", sender, enclosures=(paper,)))
    return Enclosure(fit_file_name(subject, ".eml"), "message/rfc822", content)
