"""Any file a secretary may point at: rows of text, or one clear reason why not."""

import csv
import io
import os
import subprocess
import sys
import zipfile
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from tests.exchange.examples import sheet_table
from vaekst_desk.domain.errors import ErrorCode, UserError
from vaekst_desk.domain.imports import NoteCode
from vaekst_desk.exchange import tables, texts
from vaekst_desk.exchange.sheets import csv_bytes
from vaekst_desk.exchange.tables import read_lines
from vaekst_desk.exchange.texts import as_text, decoded

ROOT = Path(__file__).parents[2]
TEXT = "Navn;E-mail;Titel\r\nÅse Sørensen;a@b.dk;Direktør\r\n"


def cells(content: bytes) -> list[list[str]]:
    return [list(line.cells) for line in read_lines(content)]


def workbook(*rows: list[object], name: str = "Ark1") -> bytes:
    content = io.BytesIO()
    with Workbook(content, {"in_memory": True, "default_date_format": "dd-mm-yyyy"}) as book:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return content.getvalue()


class TestLetters:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_every_way_windows_saves_text(self, encoding: str) -> None:
        assert cells(TEXT.encode(encoding)) == [
            ["Navn", "E-mail", "Titel"],
            ["Åse Sørensen", "a@b.dk", "Direktør"],
        ]

    @pytest.mark.parametrize("bom_first", ["utf-16-le", "utf-16-be"])
    def test_utf_16_of_either_end(self, bom_first: str) -> None:
        assert cells(f"\ufeff{TEXT}".encode(bom_first))[1][0] == "Åse Sørensen"

    @given(st.text("æøåÆØÅéüö abc;", min_size=1))
    def test_windows_1252_is_told_from_utf_8(self, text: str) -> None:
        text = f"Navn;Titel\r\n{'ø'}{text};x"
        assert decoded(text.encode("cp1252")) == text

    @given(st.text(st.characters(codec="cp1252", exclude_categories=("Cc",)), min_size=1))
    def test_any_text_of_windows_1252_is_text(self, text: str) -> None:
        assert decoded(text.encode("cp1252")) is not None

    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
    def test_a_bad_byte_spoils_its_own_row_only(self, mark: bytes) -> None:
        good = "Navn;Titel\r\nÅse Sørensen;Direktør\r\n".encode()
        lines = read_lines(mark + good + "Jørgen;Gæst\r\n".encode("cp1252") + "Şükrü;Ærø\r\n".encode())
        assert [list(line.cells) for line in lines[1:]] == [
            ["Åse Sørensen", "Direktør"],
            ["Jørgen", "Gæst"],
            ["Şükrü", "Ærø"],
        ]
        assert [line.doubts for line in lines] == [(), (), (NoteCode.FOREIGN_LETTERS,), ()]

    @given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
    def test_utf_8_is_read_as_such(self, text: str) -> None:
        assert decoded(f"Navn {text}".encode()) == f"Navn {text}"


class TestCells:
    @pytest.mark.parametrize("delimiter", [";", ",", "\t"])
    def test_the_delimiter_is_found(self, delimiter: str) -> None:
        assert cells(TEXT.replace(";", delimiter).encode())[1] == ["Åse Sørensen", "a@b.dk", "Direktør"]

    def test_commas_in_texts_do_not_make_it_a_comma_file(self) -> None:
        text = "Navn;Titel\r\nA;direktør, cand.merc., HD, MBA, HA\r\n"
        assert cells(text.encode())[1] == ["A", "direktør, cand.merc., HD, MBA, HA"]

    def test_excels_own_hint_is_followed_and_counted_as_a_line(self) -> None:
        lines = read_lines(b"sep=,\r\nNavn,Titel\r\nA;B,C\r\n")
        assert [(line.number, list(line.cells)) for line in lines] == [
            (2, ["Navn", "Titel"]),
            (3, ["A;B", "C"]),
        ]

    def test_quotes_and_line_breaks_within_them(self) -> None:
        lines = read_lines(b'Navn;Titel\r\n"A; ""B""\r\nC";D\r\nE;F')
        assert [(line.number, list(line.cells)) for line in lines[1:]] == [
            (2, ['A; "B"\r\nC', "D"]),
            (4, ["E", "F"]),
        ]

    @pytest.mark.parametrize("hint", ["sep=", "sep=x", 'SEP="'])
    def test_a_hint_that_says_nothing_is_passed_over(self, hint: str) -> None:
        lines = read_lines(f"{hint}\r\nNavn,Titel\r\nA;B,C\r\n".encode())
        assert [(line.number, list(line.cells)) for line in lines[1:]] == [(3, ["A;B", "C"])]

    @pytest.mark.parametrize("content", [b"sep=", b"sep=\n", b"sep=;\r\n"])
    def test_a_hint_alone_is_empty(self, content: bytes) -> None:
        with pytest.raises(UserError) as caught:
            read_lines(content)
        assert caught.value.code is ErrorCode.FILE_EMPTY

    def test_a_loose_quote_is_a_letter_and_the_rest_is_read_as_before(self) -> None:
        text = 'Navn;Titel\r\n"A;B\r\n"Foo;Bar A/S";D\r\nE;"F\r\nG"\r\nH;I "J"\r\n'
        lines = read_lines(text.encode())
        assert [(line.number, list(line.cells), bool(line.doubts)) for line in lines[1:]] == [
            (2, ['"A', "B"], True),
            (3, ["Foo;Bar A/S", "D"], False),
            (4, ["E", "F\r\nG"], False),
            (6, ["H", 'I "J"'], False),
        ]

    def test_two_loose_quotes_swallow_nothing_between_them(self) -> None:
        lines = read_lines('Navn;Titel\nC D;"Åben\nX Y;Z\nE F;"Lukket\nG;H'.encode())
        assert [list(line.cells) for line in lines[1:]] == [
            ["C D", '"Åben'],
            ["X Y", "Z"],
            ["E F", '"Lukket'],
            ["G", "H"],
        ]
        assert [line.doubts for line in lines[1:]] == [
            (NoteCode.LOOSE_QUOTE,),
            (),
            (NoteCode.LOOSE_QUOTE,),
            (),
        ]

    def test_a_quote_around_a_part_of_a_cell_is_kept(self) -> None:
        assert cells(b'Navn;Titel\n"Hotel" Horsens;"A;B"  ;\n')[1] == ['"Hotel" Horsens', "A;B", ""]

    def test_a_cell_that_may_be_several_rows_is_marked(self) -> None:
        lines = read_lines(b'Navn;Titel\nA;"B\nC;D"\nE;"F\nG"\n')
        assert [(line.number, line.joined) for line in lines] == [(1, ()), (2, (1,)), (4, ())]

    @given(
        st.lists(st.lists(st.text('ab";,\n\r \t'), min_size=2, max_size=3), min_size=1),
        st.sampled_from(";,\t"),
    )
    def test_both_readers_agree_on_what_is_well_formed(self, rows: list[list[str]], delimiter: str) -> None:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=delimiter).writerows(rows)
        assert list(texts._tolerant(text.getvalue(), delimiter)) == list(
            texts._well_formed(text.getvalue(), delimiter)
        )

    @given(st.text('ab";\n\r '))
    def test_no_letter_of_a_malformed_text_is_lost(self, text: str) -> None:
        read = "".join("".join(row.cells) for row in texts._tolerant(text, ";"))
        kept = str.maketrans("", "", '";\r\n ')
        assert read.translate(kept) == text.translate(kept)

    def test_a_first_cell_of_any_length(self) -> None:
        """In a process of its own: the limit of the csv module is one for all, and set once."""
        code = (
            "from vaekst_desk.exchange.tables import read_lines;"
            "print(len(read_lines(b'A' * 200_000 + b';Navn\\n\"' + b'B' * 200_000 + b'\";C')[1].cells[0]))"
        )
        ran = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
        )
        assert ran.stdout.strip() == "200000"

    def test_a_quote_that_is_never_closed_swallows_nothing(self) -> None:
        assert cells(b'Navn;Titel\r\n"A;B\r\nC;D\r\n')[1:] == [['"A', "B"], ["C", "D"]]

    def test_short_long_and_empty_rows_keep_their_numbers(self) -> None:
        lines = read_lines(b"Navn;Titel\r\nA\r\n\r\n;;\r\nB;C;D\r\n")
        assert [(line.number, line.empty, len(line.cells)) for line in lines] == [
            (1, False, 2),
            (2, False, 1),
            (3, True, 0),
            (4, True, 3),
            (5, False, 3),
        ]

    @given(
        st.lists(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"))), min_size=2, max_size=2))
    )
    def test_what_is_written_is_read(self, rows: list[list[str]]) -> None:
        """Our own csv comes back as it was but for outer and doubled blanks, whatever is in it."""
        written = csv_bytes(sheet_table(("Navn", "Titel"), rows))
        plain = [[as_text(" ".join(cell.split())) for cell in row] for row in rows]
        read = [list(line.cells) for line in read_lines(written)[1:]]
        assert [[as_text(cell) for cell in row] for row in read] == [
            [cell if not cell.startswith("+") else read[at][place] for place, cell in enumerate(row)]
            for at, row in enumerate(plain)
        ]

    @given(
        st.lists(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"))), min_size=2, max_size=2)),
        st.sampled_from(";,\t"),
    )
    def test_what_others_write_is_read(self, rows: list[list[str]], delimiter: str) -> None:
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter).writerows([["Navn", "Titel"], *rows])
        expected = [[as_text(cell.strip()) for cell in row] for row in rows]
        assert cells(text.getvalue().encode())[1:] == expected


class TestWorkbooks:
    def test_dates_numbers_and_texts_read_as_in_excel(self) -> None:
        row = ["Åse", 36559356, 12.5, datetime(2022, 1, 1), datetime(2022, 1, 1, 8, 30), True, "0045", ""]
        read = cells(workbook(["Navn", "Mobil", "x", "Fra", "Til", "y", "z", "w"], row))
        assert read[1] == ["Åse", "36559356", "12.5", "2022-01-01", "2022-01-01 08:30", "TRUE", "0045", ""]

    def test_the_content_decides_not_the_name(self, tmp_path: Path) -> None:
        path = tmp_path / "liste.csv"
        path.write_bytes(workbook(["Navn", "Titel"], ["Åse", "Direktør"]))
        assert read_lines(path)[1].cells == ["Åse", "Direktør"]

    def test_the_sheet_with_headings_is_read(self) -> None:
        content = io.BytesIO()
        with Workbook(content, {"in_memory": True}) as book:
            book.add_worksheet("Forside").write_string(0, 0, "Vores liste")
            book.add_worksheet("Folk").write_row(2, 1, ["Navn", "E-mail"])
        lines = read_lines(content.getvalue())
        assert (lines[2].number, lines[2].cells) == (3, ["", "Navn", "E-mail"])


WRONG = {
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "binary": bytes(range(256)) * 4,
    "old office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    "broken zip": b"PK\x03\x04" + b"\x00" * 100,
    "utf-16 cut short": b"\xff\xfeN\x00a",
    "register": b"SQLite format 3\x00" + b"\x00" * 100,
}


class TestRefused:
    @pytest.mark.parametrize("content", WRONG.values(), ids=WRONG)
    def test_what_is_no_list(self, content: bytes, tmp_path: Path) -> None:
        path = tmp_path / "liste æøå.csv"
        path.write_bytes(content)
        with pytest.raises(UserError) as caught:
            read_lines(path)
        assert caught.value.code is ErrorCode.FILE_FORMAT
        assert caught.value.params["path"] == "liste æøå.csv"
        assert caught.value.params["expected"] == ".csv, .txt, .xlsx"

    @given(st.binary(max_size=300))
    def test_no_bytes_at_all_are_a_bug(self, content: bytes) -> None:
        with suppress(UserError):
            assert any(not line.empty for line in read_lines(content))

    @given(st.binary(max_size=300))
    def test_nor_any_zip(self, content: bytes) -> None:
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            file.writestr("xl/workbook.xml", content)
        with pytest.raises(UserError):
            read_lines(archive.getvalue())

    def test_a_zip_that_is_no_workbook(self) -> None:
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            file.writestr("brev.docx", b"x")
        with pytest.raises(UserError) as caught:
            read_lines(archive.getvalue())
        assert caught.value.code is ErrorCode.FILE_FORMAT

    @pytest.mark.parametrize("content", [b"", b"\r\n\r\n", b"\xef\xbb\xbf", b";;;\r\n;;\r\n"])
    def test_nothing_in_it(self, content: bytes) -> None:
        with pytest.raises(UserError) as caught:
            read_lines(content)
        assert caught.value.code is ErrorCode.FILE_EMPTY

    def test_no_such_file(self, tmp_path: Path) -> None:
        with pytest.raises(UserError) as caught:
            read_lines(tmp_path / "findes ikke.csv")
        assert caught.value.code is ErrorCode.FILE_MISSING

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(UserError) as caught:
            read_lines(tmp_path)
        assert caught.value.code is ErrorCode.FILE_UNREADABLE
        assert caught.value.params["reason"] == "is-folder"

    @pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
    def test_what_has_no_end_is_not_begun(self, tmp_path: Path) -> None:
        pipe = tmp_path / "rør.csv"
        os.mkfifo(pipe)
        for endless in (Path("/dev/zero"), pipe):
            with pytest.raises(UserError) as caught:
                read_lines(endless)
            assert caught.value.code is ErrorCode.FILE_FORMAT

    def test_a_name_that_is_too_long(self, tmp_path: Path) -> None:
        with pytest.raises(UserError) as caught:
            read_lines(tmp_path / f"{'å' * 300}.csv")
        assert caught.value.code in (ErrorCode.FILE_UNREADABLE, ErrorCode.FILE_MISSING)

    def test_a_huge_file_is_refused_unread(self, tmp_path: Path) -> None:
        path = tmp_path / "stor.csv"
        with path.open("wb") as file:
            file.truncate(300 * 2**20)
        with pytest.raises(UserError) as caught:
            read_lines(path)
        assert caught.value.code is ErrorCode.FILE_UNREADABLE
        assert "300 MB" in caught.value.params["reason"]


def test_dates_as_text_survive() -> None:
    assert tables._text(date(2022, 1, 1)) == "2022-01-01"
