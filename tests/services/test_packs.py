"""Several papers in one file: in their order, with bookmarks, and nothing closed in the public one."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.services.small_register import LABEL, Small
from vaekst_desk.domain.meetings import AgendaItemFields
from vaekst_desk.domain.tasks import TaskFields
from vaekst_desk.domain.vocabulary import (
    Adoption,
    AgreementStatus,
    AttachmentKind,
    Language,
    PaperKind,
    Presence,
)
from vaekst_desk.services import agreements, annexes, meetings, minutes, papers
from vaekst_desk.services.desk import Desk
from vaekst_desk.services.papers import PaperOptions

DAY = date(2026, 11, 26)
FOUNDING, ORDINARY = 1, 2


@pytest.fixture
def small(desk: Desk) -> Small:
    return Small(desk)


def pdf(text: str, pages: int = 1) -> bytes:
    """A PDF that says something on each page."""
    file = BytesIO()
    canvas = Canvas(file)
    for page in range(pages):
        canvas.drawString(72, 500, f"{text} {page + 1}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def annex(
    desk: Desk, item_id: int, name: str, content: bytes, media_type: str = "application/pdf", pages: int = 1
) -> None:
    desk.write(
        LABEL,
        annexes.add_bytes,
        name=name,
        media_type=media_type,
        content=content,
        kind=AttachmentKind.ANNEX,
        item_id=item_id,
        pages=pages,
    )


def item_ids(desk: Desk, meeting_id: int) -> list[int]:
    return [item.id or 0 for item in desk.read(meetings.get, meeting_id).items]


def printed(desk: Desk, kind: PaperKind, meeting_id: int, **options: Any) -> bytes:
    return desk.read(papers.render, kind, meeting_id, PaperOptions(printed_on=DAY, **options))


def pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(BytesIO(content))
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return texts


def bookmarks(content: bytes) -> list[str]:
    """The titles of the parts and, indented, of what lies directly below them, in their order."""
    with pikepdf.open(BytesIO(content)) as document, document.open_outline() as outline:
        result = []
        for top in outline.root:
            result.append(str(top.title))
            result += [f"  {child.title}" for child in top.children if str(child.title).startswith("Bilag")]
        return result


@pytest.fixture
def meeting_id(small: Small) -> int:
    """A meeting with an annex on an open and on a closed item, a task from each, and one member."""
    member = small.person("Bo", "Bæk", of=small.organization("Ærø Stål"))
    key = small.meeting(
        DAY,
        {member: Presence.ACCEPTED},
        AgendaItemFields("Budget", tasks=(TaskFields("Ring til banken"),)),
        AgendaItemFields("Personsag", closed=True, tasks=(TaskFields("Hemmelig opgave"),)),
    )
    budget, secret = item_ids(small.desk, key)
    annex(small.desk, budget, "Budget.pdf", pdf("Tal for budgettet", 2), pages=2)
    annex(small.desk, budget, "Ark.xlsx", b"PK regneark", "application/octet-stream", 0)
    annex(small.desk, secret, "Hemmeligt.pdf", pdf("Hemmeligt bilag"))
    return key


def test_a_notice_has_its_annexes_behind_it_when_asked_for(small: Small, meeting_id: int) -> None:
    alone = printed(small.desk, PaperKind.AGENDA, meeting_id)
    whole = printed(small.desk, PaperKind.AGENDA, meeting_id, with_annexes=True)
    assert len(pages(whole)) == len(pages(alone)) + 2 + 1 + 1
    assert bookmarks(whole) == [
        "Dagsorden",
        "  Bilag 1.1: Budget.pdf",
        "  Bilag 1.2: Ark.xlsx",
        "  Bilag 2.1: Hemmeligt.pdf",
    ]
    first = pages(whole)[len(pages(alone))]
    assert "Tal for budgettet 1" in first
    assert "Bilag 1.1" in first
    with pikepdf.open(BytesIO(whole)) as document:
        assert list(document.attachments) == ["Bilag 1.2 Ark.xlsx"]


def test_the_pack_is_in_the_order_it_is_needed(small: Small, meeting_id: int) -> None:
    pack = printed(small.desk, PaperKind.MEETING_PACK, meeting_id)
    assert bookmarks(pack) == [
        "Dagsorden",
        "  Bilag 1.1: Budget.pdf",
        "  Bilag 1.2: Ark.xlsx",
        "  Bilag 2.1: Hemmeligt.pdf",
        "Fremmødeliste",
        "Opgaveliste",
    ]
    texts = pages(pack)
    places = [
        next(at for at, text in enumerate(texts) if words in text)
        for words in ("Personsag", "Tal for budgettet 1", "Hemmeligt bilag", "Underskrift", "Hemmelig opgave")
    ]
    assert places == sorted(places)
    with pikepdf.open(BytesIO(pack)) as document:
        assert document.docinfo["/Title"] == "Mødemappe 2026-1 Vækstalliancen"


@pytest.mark.parametrize("kind", [PaperKind.MEETING_PACK, PaperKind.AGENDA, PaperKind.MINUTES])
def test_nothing_closed_is_in_the_public_file(small: Small, meeting_id: int, kind: PaperKind) -> None:
    content = printed(small.desk, kind, meeting_id, public=True, with_annexes=True)
    text = "\n".join(pages(content)) + "\n".join(bookmarks(content))
    assert "Tal for budgettet 1" in text
    for secret in ("emmelig", "Personsag"):
        assert secret not in text
    assert "Fremmødeliste" not in bookmarks(content)


def test_missing_signatures_come_last_and_only_where_there_are_any(example: Desk) -> None:
    pack = printed(example, PaperKind.MEETING_PACK, ORDINARY)
    assert bookmarks(pack)[-1].startswith("Underskriftsark: Partnerskabsaftale")
    last = pages(pack)[-1]
    missing = example.read(papers.signature_sheet, 1, PaperOptions(missing_only=True)).signatures
    assert missing[-1].name in last
    assert "Underskriftsark" not in " ".join(
        bookmarks(printed(example, PaperKind.MEETING_PACK, ORDINARY, public=True))
    )
    keys = [row.fields.id or 0 for row in example.read(agreements.get, 1).signatures]
    example.write(LABEL, agreements.sign, keys, signed_on=DAY, place="Horsens")
    assert bookmarks(printed(example, PaperKind.MEETING_PACK, ORDINARY))[-1] == "Opgaveliste"


@pytest.mark.parametrize("status", [AgreementStatus.DRAFT, AgreementStatus.IN_FORCE, AgreementStatus.ENDED])
def test_an_agreement_that_is_not_out_for_signing_is_left_out(example: Desk, status: AgreementStatus) -> None:
    fields = example.read(agreements.get, 1).fields
    example.write(LABEL, agreements.save, replace(fields, status=status), agreement_id=1)
    assert bookmarks(printed(example, PaperKind.MEETING_PACK, ORDINARY))[-1] == "Opgaveliste"


def test_frozen_minutes_keep_their_bytes_in_front_of_the_annexes(example: Desk) -> None:
    annex(example, item_ids(example, FOUNDING)[3], "Budget.pdf", pdf("Tal"))
    example.write(LABEL, minutes.adopt, FOUNDING, adoption=Adoption.AT_MEETING, on=DAY)
    example.write(LABEL, minutes.close, FOUNDING, at=datetime(2026, 12, 1, 9))
    frozen = printed(example, PaperKind.MINUTES, FOUNDING)
    whole = printed(example, PaperKind.MINUTES, FOUNDING, with_annexes=True)
    assert pages(whole)[: len(pages(frozen))] == pages(frozen)
    assert bookmarks(whole) == ["Referat", "  Bilag 4.1: Budget.pdf"]


def test_a_pack_is_the_same_bytes_twice_and_speaks_the_language_chosen(example: Desk) -> None:
    once = printed(example, PaperKind.MEETING_PACK, ORDINARY, language=Language.ENGLISH)
    assert printed(example, PaperKind.MEETING_PACK, ORDINARY, language=Language.ENGLISH) == once
    assert bookmarks(once)[0] == "Agenda"
