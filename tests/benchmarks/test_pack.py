"""A pack of 20 annexes with 500 pages against bare pikepdf merging the same files.

Two kinds of annex: as a word processor makes them, with their own embedded fonts and a bookmark to each chapter, which
counts; and the leanest there is, without a font and with a bookmark to every page, where there is least to merge and most
to carry over besides, which is printed only.
"""

import gc
from collections.abc import Callable
from io import BytesIO
from time import perf_counter

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from vaekst_desk.documents.assembly import Part, assemble
from vaekst_desk.documents.kit.fonts import lato
from vaekst_desk.documents.kit.style import Face
from vaekst_desk.domain.vocabulary import Language

LIMIT = 2
ANNEXES = 20
PAGES = 25


def annex(number: int, *, font: str, chapter: int) -> bytes:
    """An annex of 25 pages of text in `font`, with a bookmark to every `chapter` pages."""
    file = BytesIO()
    canvas = Canvas(file, pageCompression=1)
    for page in range(PAGES):
        canvas.setFont(font, 10)
        if page % chapter == 0:
            canvas.bookmarkPage(f"page-{page}")
            canvas.addOutlineEntry(f"Afsnit {page + 1}", f"page-{page}")
        for line in range(50):
            text = (
                f"Bilag {number}, side {page + 1}, linje {line + 1}: " + "tal og tekst om erhvervslivet " * 2
            )
            canvas.drawString(60, 780 - 14 * line, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def bare(files: list[bytes]) -> bytes:
    """The same files merged and nothing else."""
    merged, sources = pikepdf.new(), [pikepdf.open(BytesIO(file)) for file in files]
    for source in sources:
        merged.pages.extend(source.pages)
    file = BytesIO()
    merged.save(file)
    for source in sources:
        source.close()
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


def ratio(files: list[bytes]) -> tuple[float, str]:
    """How many times as long the pack takes as the bare merge, and both times in words."""
    parts = [
        Part(f"Bilag 1.{number}: Budget", file, stamp=f"Bilag 1.{number}")
        for number, file in enumerate(files, 1)
    ]

    def ours() -> bytes:
        return assemble(parts, title="Mødemappe", language=Language.DANISH, author="Vækstalliancen")

    with pikepdf.open(BytesIO(ours())) as made:
        assert len(made.pages) == ANNEXES * PAGES
    mine, floor = best(ours, lambda: bare(files))
    return mine / floor, f"{mine * 1000:.0f} ms, floor {floor * 1000:.0f} ms"


def test_a_pack_of_twenty_annexes(capsys) -> None:
    lato(Face.REGULAR)
    usual = ratio([annex(number, font="Lato-Regular", chapter=5) for number in range(ANNEXES)])
    lean = ratio([annex(number, font="Helvetica", chapter=1) for number in range(ANNEXES)])
    with capsys.disabled():
        print(  # noqa: T201
            f"\npack of 20 annexes, 500 pages, to bare pikepdf: ratio {usual[0]:.2f} (limit {LIMIT}) · {usual[1]}"
            f"\n  the leanest annexes, a bookmark to every page: ratio {lean[0]:.2f} (no limit) · {lean[1]}"
        )
    assert usual[0] <= LIMIT
