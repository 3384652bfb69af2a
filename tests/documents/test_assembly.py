"""Papers and annexes in one file: what is kept of them, where the stamp is, and what becomes of bad files."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import product

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from tests.documents.examples import AGENDA, page_texts
from vaekst_desk.documents import render
from vaekst_desk.documents.assembly import Part, assemble, inspect
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.vocabulary import Language

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def pdf(pages: int = 2, text: str = "Side", *, bookmarks: bool = False, form: str = "") -> bytes:
    file = BytesIO()
    canvas = Canvas(file, invariant=1)
    for number in range(1, pages + 1):
        canvas.drawString(72, 500, f"{text} nummer {number}")
        if bookmarks:
            canvas.bookmarkPage(f"p{number}")
            canvas.addOutlineEntry(f"{text} {number}", f"p{number}", level=0)
            canvas.linkRect("", "p1", (72, 400, 200, 420))
        if form and number == 1:
            canvas.acroForm.textfield(name=form, x=72, y=300, value="udfyldt")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def changed(change, **save) -> bytes:
    """A PDF of two pages after `change(pdf)`."""
    with pikepdf.open(BytesIO(pdf())) as opened:
        change(opened)
        file = BytesIO()
        opened.save(file, **save)
    return file.getvalue()


def joined(*parts: Part, language: Language = Language.DANISH) -> bytes:
    return assemble(parts, title="Mødemappe æøå <b>", language=language, author="Vækstalliancen")


def outline(made: bytes) -> list:
    with pikepdf.open(BytesIO(made)) as opened, opened.open_outline() as found:
        places = {page.obj.objgen: number for number, page in enumerate(opened.pages)}

        def told(items):
            return [
                (item.title, places[item.destination[0].objgen] if item.destination is not None else None,
                 told(item.children))
                for item in items
            ]  # fmt: skip

        return told(found.root)


def titles(items: list) -> list:
    return [(title, titles(below)) for title, _, below in items]


def picture(kind: str, size=(300, 200), mode="RGB", **save) -> bytes:
    file = BytesIO()
    image = Image.radial_gradient("L").resize(size).convert(mode)
    image.save(file, kind, **save)
    return file.getvalue()


# --- pages, bookmarks, metadata


def test_inspect_counts_pages():
    assert inspect(pdf(7)) == 7


def test_inspect_reads_a_path(tmp_path):
    path = tmp_path / "bilag æøå.pdf"
    path.write_bytes(pdf(3))
    assert inspect(path) == 3
    assert len(page_texts(joined(Part("Bilag", path)))) == 3


def test_the_parts_follow_each_other():
    texts = page_texts(joined(Part("A", pdf(2, "Brev")), Part("B", pdf(1, "Kort"))))
    assert texts == ["Brev nummer 1", "Brev nummer 2", "Kort nummer 1"]


def test_bookmarks_lead_to_each_part_and_keep_its_own_below():
    parts = (
        Part("Indkaldelse", pdf(2, "Punkt", bookmarks=True)),
        Part("Bilag 1.1: Budget", pdf(2, "Tal", bookmarks=True), level=1),
        Part("Bilag 1.2: Kort", pdf(1), level=1),
        Part("Opgaver", pdf(1)),
    )
    assert outline(joined(*parts)) == [
        (
            "Indkaldelse",
            0,
            [
                ("Punkt 1", 0, []),
                ("Punkt 2", 1, []),
                ("Bilag 1.1: Budget", 2, [("Tal 1", 2, []), ("Tal 2", 3, [])]),
                ("Bilag 1.2: Kort", 4, []),
            ],
        ),
        ("Opgaver", 5, []),
    ]


def test_a_level_without_one_above_it_is_no_harm():
    assert titles(outline(joined(Part("A", pdf(), level=3), Part("B", pdf(), level=2)))) == [
        ("A", [("B", [])])
    ]


def test_the_counts_of_the_bookmarks_are_those_that_are_seen():
    made = joined(
        Part("A", pdf(2, bookmarks=True)),
        Part("A1", pdf(2, bookmarks=True), level=1),
        Part("B", pdf(bookmarks=True)),
    )
    with pikepdf.open(BytesIO(made)) as opened:
        root = opened.Root.Outlines
        assert int(root.First.Count) == 3  # two of its own and A1, which is folded
        assert int(root.Last.Count) == -2
        assert int(root.Count) == 5


def test_our_own_papers_can_be_assembled():
    made = joined(Part("Indkaldelse", render(AGENDA)))
    assert titles(outline(made))[0][1][0][0] == "Indkaldelse til ordinært møde"
    assert "Status på mål" in " ".join(page_texts(made))


@pytest.mark.parametrize(("language", "tag"), [(Language.DANISH, "da-DK"), (Language.ENGLISH, "en-GB")])
def test_metadata(language, tag):
    with pikepdf.open(BytesIO(joined(Part("A", pdf()), language=language))) as opened:
        assert str(opened.docinfo.Title) == "Mødemappe æøå <b>"
        assert str(opened.docinfo.Author) == "Vækstalliancen"
        assert str(opened.Root.Lang) == tag
        with opened.open_metadata() as xmp:
            assert xmp["dc:title"] == "Mødemappe æøå <b>"
            assert xmp["dc:creator"] == ["Vækstalliancen"]


def test_the_same_parts_give_the_same_file():
    parts = (
        Part("A", pdf(bookmarks=True), stamp="Bilag 1"),
        Part("B", picture("PNG"), "image/png", "Bilag 2"),
        Part("C", b"x", DOCX, "Bilag 3", file_name="brev.docx"),
    )
    assert joined(*parts) == joined(*parts)


def test_the_same_file_twice_is_stored_once():
    image = Image.effect_noise((400, 400), 90)
    file = BytesIO()
    image.save(file, "PNG")
    noisy = file.getvalue()
    once = len(joined(Part("A", noisy, "image/png")))
    assert len(joined(Part("A", noisy, "image/png"), Part("B", noisy, "image/png"))) < once * 1.1


def test_links_inside_a_part_lead_into_it():
    made = joined(Part("A", pdf(3)), Part("B", pdf(2, bookmarks=True)))
    with pikepdf.open(BytesIO(made)) as opened:
        assert opened.pages[4].obj.Annots[0].Dest[0].objgen == opened.pages[3].obj.objgen


def test_forms_survive():
    made = joined(Part("A", pdf(form="felt")), Part("B", pdf(form="felt")))
    with pikepdf.open(BytesIO(made)) as opened:
        fields = list(opened.Root.AcroForm.Fields)
        assert len({str(field.T) for field in fields}) == 2
        assert [str(field.V) for field in fields] == ["udfyldt", "udfyldt"]


# --- stamps


def test_the_stamp_counts_the_pages_of_its_annex():
    texts = page_texts(joined(Part("A", pdf(1)), Part("B", pdf(2), stamp="Bilag 3.1 €≥Ω")))
    assert "Bilag" not in texts[0]
    assert "Bilag 3.1 €≥Ω · side 1 af 2" in texts[1]
    assert "Bilag 3.1 €≥Ω · side 2 af 2" in texts[2]
    (text,) = page_texts(joined(Part("B", pdf(1), stamp="Annex 1"), language=Language.ENGLISH))
    assert "Annex 1 · page 1 of 1" in text


def corner(made: bytes, number: int = 0) -> tuple[int, float, float]:
    """Which quarter of the page as it is seen has the stamp's ink (0: top right), and its distances from the edges."""
    document = pypdfium2.PdfDocument(made)
    image = document[number].render(scale=2).to_pil().convert("L").point(lambda value: 255 * (value < 140))
    document.close()
    left, top, right, _ = image.getbbox()
    quarter = 2 * (top > image.height / 2) + (left < image.width / 2)
    return quarter, (image.width - right) / 2, top / 2


@pytest.mark.parametrize(
    ("turn", "crop", "origin"),
    list(product((0, 90, 180, 270, -90, 450), (None, (50, 60, 500, 700)), ((0, 0), (-100, 200)))),
)
def test_the_stamp_is_at_the_top_right_as_the_page_is_seen(turn, crop, origin):
    blank = pikepdf.new()
    page = blank.add_blank_page(page_size=(595, 842))
    x, y = origin
    page.obj.MediaBox = Array([x, y, x + 595, y + 842])
    page.obj.Rotate = turn
    if crop:
        page.obj.CropBox = Array([x + crop[0], y + crop[1], x + crop[2], y + crop[3]])
    file = BytesIO()
    blank.save(file)
    quarter, right, top = corner(joined(Part("A", file.getvalue(), stamp="Bilag 1")))
    assert quarter == 0
    assert 12 < right < 20
    assert 8 < top < 16


def test_the_stamp_follows_the_user_unit():
    def enlarge(opened):
        for page in opened.pages:
            page.obj.UserUnit = 4

    with pikepdf.open(BytesIO(joined(Part("A", changed(enlarge), stamp="Bilag 1")))) as opened:
        content = opened.pages[0].obj.Contents[-1].read_bytes().decode()
    assert "q 0.2500 0.0000 0.0000 0.2500 " in content.replace("-0.0000", "0.0000")


def test_the_stamp_is_whole_on_a_page_smaller_than_it():
    blank = pikepdf.new()
    blank.add_blank_page(page_size=(60, 60))
    file = BytesIO()
    blank.save(file)
    quarter, right, _ = corner(joined(Part("A", file.getvalue(), stamp="Bilag 1.1")))
    assert quarter in (0, 1)
    assert right > 2


def test_a_page_that_leaves_another_scale_behind_is_stamped_in_the_same_place():
    def shrink(opened):
        for page in opened.pages:
            page.obj.Contents = opened.make_stream(b"0.1 0 0 0.1 300 300 cm 1 0 0 rg")

    assert corner(joined(Part("A", changed(shrink), stamp="Bilag 1")))[0] == 0


def test_a_stamped_page_shows_the_rest_as_before():
    before, (after, _) = page_texts(pdf(1)), (page_texts(joined(Part("A", pdf(1), stamp="B")))[0], None)
    assert before[0] in after


def without(key):
    def change(opened):
        for page in opened.pages:
            del page.obj[key]

    return change


def put(key, value):
    def change(opened):
        for page in opened.pages:
            page.obj[key] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        without("/Contents"),
        without("/Resources"),
        put("/Resources", Array([1])),
        put("/Contents", Array([])),
        put("/CropBox", Array([1, 2])),
        put("/CropBox", Array([900, 900, 950, 950])),
        put("/MediaBox", Array([0, 0, 0, 0])),
        put("/Rotate", Name.Wrong),
        put("/Rotate", 45),
        put("/UserUnit", 0),
    ],
)  # fmt: skip
def test_pages_with_nonsense_in_them_are_stamped(change):
    made = joined(Part("A", changed(change), stamp="Bilag 1"))
    assert inspect(made) == 2


# --- pictures and other files


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_is_kept_byte_for_byte(mode):
    jpeg = picture("JPEG", mode=mode)
    with pikepdf.open(BytesIO(joined(Part("A", jpeg, "image/jpeg")))) as opened:
        (page,) = opened.pages
        (image,) = page.get_images().values()
        assert image.read_raw_bytes() == jpeg
        assert float(page.mediabox[2]) > float(page.mediabox[3])


@pytest.mark.parametrize("mode", ["RGB", "L", "1", "P", "RGBA", "LA"])
def test_a_png_keeps_its_pixels(mode):
    png = picture("PNG", mode=mode)
    with pikepdf.open(BytesIO(joined(Part("A", png, "image/png")))) as opened:
        (image,) = opened.pages[0].get_images().values()
        with Image.open(BytesIO(png)) as wanted:
            ours = pikepdf.PdfImage(image).as_pil_image().convert("RGB")
            assert ours.tobytes() == wanted.convert("RGB").tobytes()
        assert ("/SMask" in image) == (mode in ("RGBA", "LA"))


def test_a_16_bit_png_can_be_shown():
    file = BytesIO()
    Image.new("I;16", (20, 20), 40_000).save(file, "PNG")
    with pikepdf.open(BytesIO(joined(Part("A", file.getvalue(), "image/png")))) as opened:
        (image,) = opened.pages[0].get_images().values()
        assert pikepdf.PdfImage(image).as_pil_image().getpixel((5, 5)) == 40_000 // 256


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_as_the_camera_was_held(orientation, kind):
    from PIL import ImageOps

    image = Image.new("RGB", (200, 100), "white")
    image.paste("black", (0, 0, 60, 30))
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = BytesIO()
    image.save(file, kind, exif=exif)
    with Image.open(BytesIO(file.getvalue())) as opened:
        wanted = ImageOps.exif_transpose(opened).convert("L")
    document = pypdfium2.PdfDocument(joined(Part("A", file.getvalue(), f"image/{kind.lower()}")))
    shown = document[0].render(scale=96 / 72).to_pil().convert("L")
    document.close()
    assert (shown.width < shown.height) == (wanted.width <= wanted.height)
    left, top = (shown.width - wanted.width) / 2, 40 * 96 / 72
    for x, y in product((10, wanted.width - 10), (10, wanted.height - 10)):
        assert abs(shown.getpixel((int(left + x), int(top + y))) - wanted.getpixel((x, y))) < 40


def test_any_other_file_is_named_on_a_page_and_attached():
    parts = [
        Part(f"Bilag 1.{n}: Brev", b"PK data %d" % n, DOCX, f"Bilag 1.{n}", 0, "brev æ.docx") for n in (1, 2)
    ]
    made = joined(*parts)
    first, second = page_texts(made)
    assert "Bilag 1.1: Brev Filen »brev æ.docx« kan ikke vises som sider." in first
    assert "Bilag 1.2 · side 1 af 1" in second
    with pikepdf.open(BytesIO(made)) as opened:
        assert sorted(opened.attachments) == ["Bilag 1.1 brev æ.docx", "Bilag 1.2 brev æ.docx"]
        stored = opened.attachments["Bilag 1.2 brev æ.docx"]
        assert stored.filename == "brev æ.docx"
        assert stored.get_file().read_bytes() == b"PK data 2"
    assert titles(outline(made)) == [("Bilag 1.1: Brev", []), ("Bilag 1.2: Brev", [])]


def test_files_of_the_same_name_are_all_attached():
    made = joined(*(Part("B", bytes([n]), DOCX, file_name="brev.docx") for n in range(3)))
    with pikepdf.open(BytesIO(made)) as opened:
        assert sorted(file.get_file().read_bytes() for file in opened.attachments.values()) == [
            b"\0",
            b"\1",
            b"\2",
        ]


# --- files that are not as they should be


def locked(**how) -> bytes:
    return changed(lambda opened: None, encryption=pikepdf.Encryption(**how))


def test_a_password_is_asked_for_in_words():
    for content in (locked(user="hemmelig", owner="ejer"), locked(user="hemmelig", owner="ejer", R=4)):
        with pytest.raises(UserError) as inspected:
            inspect(content)
        assert inspected.value.code is ErrorCode.ANNEX_PASSWORD
        with pytest.raises(UserError) as assembled:
            joined(Part("Bilag 1", content, file_name="lukket.pdf"))
        assert assembled.value.code is ErrorCode.ANNEX_PASSWORD
        assert assembled.value.params == {"name": "lukket.pdf"}


def test_a_file_only_its_owner_may_change_is_merged():
    content = locked(user="", owner="ejer")
    assert inspect(content) == 2
    made = joined(Part("A", content, stamp="Bilag 1"))
    assert "Side nummer 2" in page_texts(made)[1]
    with pikepdf.open(BytesIO(made)) as opened:
        assert not opened.is_encrypted


def looped(opened):
    opened.Root.Pages.Kids = Array([opened.Root.Pages])


def emptied(opened):
    del opened.pages[:]


BROKEN = {
    "nothing": b"",
    "no PDF": b"hello",
    "a header alone": b"%PDF-1.7\n%%EOF",
    "cut off": pdf()[:120],
    "a loop": changed(looped),
    "no pages": changed(emptied),
    "no catalogue": b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF",
    "kids that are no list": (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Kids 7 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF"
    ),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_said_to_be_broken(content):
    with pytest.raises(UserError) as raised:
        inspect(content)
    assert raised.value.code is ErrorCode.ANNEX_BROKEN
    assert raised.value.params == {}
    with pytest.raises(UserError) as raised:
        joined(Part("Bilag 1", content))
    assert raised.value.code is ErrorCode.ANNEX_BROKEN
    assert raised.value.params == {"name": "Bilag 1"}


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", picture("JPEG")[:40], picture("PNG")[:60], picture("GIF", mode="L")]
)
@pytest.mark.parametrize("media_type", ["image/jpeg", "image/png"])
def test_a_broken_picture_is_said_to_be_broken(content, media_type):
    with pytest.raises(UserError) as raised:
        joined(Part("Bilag 1", content, media_type))
    assert raised.value.code is ErrorCode.ANNEX_BROKEN


def test_a_picture_that_would_fill_the_memory_is_refused(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1_000)
    with pytest.raises(UserError) as raised:
        joined(Part("Bilag 1", picture("PNG"), "image/png"))
    assert raised.value.code is ErrorCode.ANNEX_BROKEN


def test_bookmarks_in_a_loop_do_no_harm():
    def loop(opened):
        item = opened.make_indirect(Dictionary(Title="Rundt"))
        item.Next, item.First, item.Parent = item, item, item
        opened.Root.Outlines = opened.make_indirect(Dictionary(First=item, Last=item))

    made = joined(Part("A", changed(loop), stamp="B"))
    assert inspect(made) == 2
    assert titles(outline(made))[0][0] == "A"


@contextmanager
def suppress_refusal() -> Iterator[None]:
    """Lets the two refusals pass that may be given for a damaged file."""
    try:
        yield
    except UserError as error:
        if error.code not in (ErrorCode.ANNEX_BROKEN, ErrorCode.ANNEX_PASSWORD):
            raise


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damage_crashes(data):
    content = bytearray(
        data.draw(st.sampled_from([pdf(2, bookmarks=True, form="f"), picture("JPEG"), picture("PNG")]))
    )
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(0, len(content))) :]
    for media_type in ("application/pdf", "image/jpeg", "image/png"):
        with suppress_refusal():
            assert inspect(joined(Part("Bilag", bytes(content), media_type, "Bilag 1"))) > 0
