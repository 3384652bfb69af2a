"""Minutes of 100 pages against plain reportlab platypus laying out the same paragraphs in the same type."""

import gc
import random
from collections.abc import Callable, Iterator
from datetime import date, datetime
from io import BytesIO
from time import perf_counter
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from vaekst_desk.documents import render
from vaekst_desk.documents.kit import style as s
from vaekst_desk.documents.kit.fonts import lato
from vaekst_desk.domain.papers import DecisionLine, ItemLine, Letterhead, MeetingHead, MinutesPaper, TaskLine
from vaekst_desk.domain.vocabulary import ItemKind, MeetingKind, MeetingStatus

LIMIT = 1.5
ITEMS = 96
TEXT = (
    "alliancen kommunen erhvervslivet uddannelserne virksomhederne og i på for med der har at det som en af til "
    "arbejdspladser arbejdskraft vækst rammevilkår lærlinge praktikpladser infrastruktur samarbejde drøftede "
    "tilslutning orienterede Horsens Østjylland møde punkt udvalg bemærkede spurgte fremhævede målene tallene 2026"
)
WORDS = TEXT.split()


def paragraph(pick: random.Random, words: int) -> str:
    """A paragraph of `words` words, hardly two of them in the same order twice."""
    return " ".join(pick.choices(WORDS, k=words)).capitalize() + "."


def item(number: int, pick: random.Random) -> ItemLine:
    """An item with a case, an account of seven paragraphs, a decision and two tasks."""
    return ItemLine(
        number,
        f"Punkt om {' '.join(pick.choices(WORDS, k=4))}",
        ItemKind.DECISION,
        presenter="Birgitte Kjærgaard Sørensen",
        case_text="\n\n".join(paragraph(pick, 70) for _ in range(2)),
        recommendation=paragraph(pick, 20),
        minutes_text="\n\n".join(paragraph(pick, pick.randint(20, 110)) for _ in range(5)),
        decisions=[DecisionLine(f"2026-{number}", paragraph(pick, 30))],
        tasks=[TaskLine(paragraph(pick, 8), "Mette Bæk", date(2026, 12, 20)) for _ in range(2)],
    )


def paper(items: int) -> MinutesPaper:
    """Minutes of `items` items, about a page each."""
    pick = random.Random(1)
    meeting = MeetingHead(
        body="Vækstalliancen",
        title="",
        kind=MeetingKind.ORDINARY,
        status=MeetingStatus.HELD,
        number="2026-3",
        starts_at=datetime(2026, 12, 3, 8, 0),
        ends_at=datetime(2026, 12, 3, 9, 30),
        zone="Europe/Copenhagen",
    )
    head = Letterhead("Vækstalliancen", printed_on=date(2026, 12, 4))
    return MinutesPaper(head, meeting, (), [item(number + 1, pick) for number in range(items)], ())


def paragraphs(minutes: MinutesPaper) -> Iterator[tuple[str, s.TextStyle]]:
    """Every paragraph of the items with the style the minutes set it in."""
    for each in minutes.items:
        yield f"{each.number}. {each.title}", s.HEADING
        yield each.presenter, s.BYLINE
        for label, text in (
            ("Sagsfremstilling", each.case_text),
            ("Indstilling", each.recommendation),
            ("Drøftelse", each.minutes_text),
            ("Beslutning", each.decisions[0].text),
        ):
            yield label, s.LABEL
            yield from ((part, s.BODY) for part in text.split("\n\n"))
        yield "Opfølgning", s.LABEL
        yield from ((f"{task.title} {task.responsible}", s.LIST_ITEM) for task in each.tasks)
    for each in minutes.items:
        yield from ((f"{each.number} {task.title} {task.responsible}", s.CELL) for task in each.tasks)


def platypus(texts: list[tuple[str, s.TextStyle]]) -> bytes:
    """The same paragraphs, laid out by reportlab's own page maker on pages of the same size."""
    file = BytesIO()
    styles = {
        style: ParagraphStyle(
            str(number),
            fontName=lato(style.face).fontName,
            fontSize=style.size,
            leading=style.leading,
            spaceBefore=style.above,
        )
        for number, style in enumerate({style for _, style in texts})
    }
    template = SimpleDocTemplate(
        file, pagesize=s.PORTRAIT, leftMargin=50, rightMargin=50, topMargin=58, bottomMargin=58
    )
    template.build([Paragraph(escape(text), styles[style]) for text, style in texts])
    return file.getvalue()


def best(work: Callable[[], bytes], other: Callable[[], bytes], rounds: int = 5) -> tuple[float, float]:
    """Seconds of the fastest of `rounds` of both, taking turns, so that a busy machine is busy for both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for done, each in zip(times, (work, other), strict=True):
            gc.collect()
            start = perf_counter()
            each()
            done.append(perf_counter() - start)
    return min(times[0]), min(times[1])


def pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def test_minutes_of_a_hundred_pages(capsys) -> None:
    minutes = paper(ITEMS)
    texts = list(paragraphs(minutes))
    ours, theirs = pages(render(minutes)), pages(platypus(texts))
    mine, floor = best(lambda: render(minutes), lambda: platypus(texts))
    ratio = mine / floor
    with capsys.disabled():
        print(  # noqa: T201
            f"\nminutes of {ours} pages, to platypus ({theirs} pages): ratio {ratio:.2f} (limit {LIMIT})"
            f" · {mine * 1000:.0f} ms, floor {floor * 1000:.0f} ms"
        )
    assert ours >= 100
    assert ratio <= LIMIT
