"""Encodings, separators and rows: what is read equals what was written, or is refused."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sync.connectors.csv_folder import account
from sync.connectors.csv_folder.folder import stamp_of
from sync.connectors.csv_folder.rows import Broken, Row
from sync.connectors.csv_folder.sheet import survey

HEADER = ["email", "first name", "last name", "note"]
SEPARATORS = [",", ";", "\t", "|"]
quick = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
printable = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
WESTERN = "aeiou xyz,;|\t\"'\n-éèàùçñöüßÉÀÑÖ"
JAPANESE = 'あいうえおカキクケコ山田花子東京、。 ab,;"\n'

ALPHABETS = {
    name: bytes([9, 10, *range(32, 127), *range(128, 256)]).decode(name, "ignore")
    for name in ("cp1252", "mac-roman", "latin-1")
} | {"cp932": JAPANESE + "ﾔﾏﾀﾞ漾熙"}


def tables(alphabet):
    cell = st.text(alphabet, max_size=12)
    return st.lists(st.lists(cell, min_size=4, max_size=4), min_size=1, max_size=8)


def written(rows, separator: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows([HEADER, *rows])
    return out.getvalue()


def look(path: Path, content: bytes, **options: str):
    path.write_bytes(content)
    read = account.read({"folder": str(path.parent), **options})
    return survey(path, stamp_of(path), read)


def cells(sheet) -> list[list[str]]:
    """Every cell of the rows that were not refused."""
    found = list(sheet.body())
    return [row.cells for row in found if isinstance(row, Row)]


def filled(rows):
    """The reader leaves out rows of blanks; csv's own reader is the judge of the rest."""
    return [row for row in rows if any(cell and not cell.isspace() for cell in row)]


@quick
@given(rows=tables(printable), separator=st.sampled_from(SEPARATORS))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_comes_back_as_it_was_written(tmp_path, encoding, rows, separator):
    sheet = look(tmp_path / "a.csv", written(rows, separator).encode(encoding))
    assert cells(sheet) == filled(rows)
    assert sheet.questions == ()


@quick
@given(rows=tables(WESTERN), separator=st.sampled_from(SEPARATORS))
def test_western_letters_come_back_or_are_asked_about(tmp_path, rows, separator):
    sheet = look(tmp_path / "a.csv", written(rows, separator).encode("cp1252"))
    if not any(question.option == "encoding" for question in sheet.questions):
        assert cells(sheet) == filled(rows)


@quick
@given(rows=tables(JAPANESE), separator=st.sampled_from(SEPARATORS))
def test_japanese_comes_back_or_is_asked_about(tmp_path, rows, separator):
    sheet = look(tmp_path / "a.csv", written(rows, separator).encode("cp932"))
    if not any(question.option == "encoding" for question in sheet.questions):
        assert cells(sheet) == filled(rows)


@quick
@given(data=st.data(), separator=st.sampled_from(SEPARATORS))
@pytest.mark.parametrize("encoding", list(ALPHABETS))
def test_a_named_encoding_is_taken(tmp_path, encoding, data, separator):
    rows = data.draw(tables(ALPHABETS[encoding]))
    content = written(rows, separator).encode(encoding)
    assume(content.isascii() or content.decode("utf-8", "ignore").encode() != content)
    sheet = look(tmp_path / "a.csv", content, encoding=encoding)
    assert sheet.questions == ()
    assert cells(sheet) == filled(rows)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_that_tells_its_encoding_is_believed(tmp_path, encoding):
    """The account's word is for all its files; one of them may be another program's."""
    rows = [["zoe@example.com", "Zoé", "", "はい"]]
    sheet = look(tmp_path / "a.csv", written(rows, ",").encode(encoding), encoding="cp1252")
    assert cells(sheet) == rows


def test_wide_letters_may_be_named_without_their_mark(tmp_path):
    rows = [["j@example.com", "花子", "山田", ""]]
    content = written(rows, ",").encode("utf-16-le")
    assert cells(look(tmp_path / "a.csv", content, encoding="utf-16")) == rows


def test_german_is_not_taken_for_japanese(tmp_path):
    text = "email;last name\nj@example.com;Müller-Lüdenscheidt\nk@example.com;Weiß\n"
    sheet = look(tmp_path / "a.csv", text.encode("cp1252"))
    assert (sheet.encoding, sheet.questions) == ("cp1252", ())


def test_french_that_could_be_japanese_is_asked_about(tmp_path):
    text = "email,note\nj@example.com,cœur sœur œuvre née\n"
    sheet = look(tmp_path / "a.csv", text.encode("cp1252"))
    assert [question.option for question in sheet.questions] == ["encoding"]


def test_half_width_kana_alone_are_asked_about(tmp_path):
    text = "email,last name\nj@example.com,ﾔﾏﾀﾞﾊﾅｺ\n"
    sheet = look(tmp_path / "a.csv", text.encode("cp932"))
    assert [question.option for question in sheet.questions] == ["encoding"]
    sheet = look(tmp_path / "a.csv", text.encode("cp932"), encoding="shift_jis")
    assert cells(sheet) == [["j@example.com", "ﾔﾏﾀﾞﾊﾅｺ"]]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_letters_without_their_mark(tmp_path, encoding):
    text = written([["j@example.com", "Jo", "Doe", "hi"]] * 20, ",")
    sheet = look(tmp_path / "a.csv", text.encode(encoding))
    assert sheet.encoding == encoding
    assert len(cells(sheet)) == 20


def test_one_bad_byte_spoils_its_row_alone(tmp_path):
    rows = [[f"c{n}@example.com", "Zoé", "Ünal", "à"] for n in range(5)]
    content = (
        written(rows, ",").encode().replace(b"c3@example.com,Zo\xc3\xa9", b"c3@example.com,Zo\xe9")
    )
    sheet = look(tmp_path / "a.csv", content)
    found = list(sheet.body())
    assert [type(row) for row in found] == [Row, Row, Row, Broken, Row]
    assert found[3].line == 5
    assert "cannot be read in this encoding" in found[3].reason


def test_a_stray_byte_in_wide_letters_spoils_its_row_alone(tmp_path):
    content = codecs.BOM_UTF16_LE + written([["a@example.com", "", "", ""]], ",").encode(
        "utf-16-le"
    )
    sheet = look(tmp_path / "a.csv", content + b"x")
    assert len(cells(sheet)) == 1


def test_bytes_that_the_named_encoding_does_not_know(tmp_path):
    content = b"email,note\na@example.com,\x81\nb@example.com,x\n"
    sheet = look(tmp_path / "a.csv", content, encoding="cp1252")
    assert [type(row) for row in sheet.body()] == [Broken, Row]


def test_excels_own_hint_is_heeded_and_no_header(tmp_path):
    sheet = look(tmp_path / "a.csv", b"sep=|\nemail|note\na@example.com|x\n")
    assert (sheet.separator, sheet.header) == ("|", ("email", "note"))
    assert cells(sheet) == [["a@example.com", "x"]]


def test_a_named_separator_wins(tmp_path):
    sheet = look(tmp_path / "a.csv", b"email;a,b\n", separator="tab")
    assert sheet.header == ("email;a,b",)


BAD_ROWS = [
    ("a@example.com,x,y", "has not 2 cells, as the header has, but 3"),
    ("a@example.com", "has not 2 cells, as the header has, but 1"),
    ('a@example.com,"x" y', "has quotation marks that do not match"),
    ("a@example.com,x\0y", "has characters that cannot be read in this encoding"),
]


@pytest.mark.parametrize(("row", "reason"), BAD_ROWS)
def test_a_bad_row_is_told_by_line_and_takes_no_other_with_it(tmp_path, row, reason):
    content = f"email,note\nfirst@example.com,x\n{row}\nlast@example.com,y\n"
    found = list(look(tmp_path / "a.csv", content.encode()).body())
    assert [one.line for one in found] == [2, 3, 4]
    assert (found[1].reason, found[1].half) == (reason, False)
    assert isinstance(found[2], Row)


def test_a_quotation_mark_that_swallows_the_file_takes_one_row(tmp_path):
    good = "".join(f"c{n}@example.com,x\n" for n in range(20_000))
    content = f'email,note\na@example.com,"open\n{good}'
    sheet = look(tmp_path / "a.csv", content.encode())
    found = list(sheet.body())
    assert [one.line for one in found if isinstance(one, Broken)] == [2]
    assert len(found) == 20_001
    assert found[-1].line == 20_002


def test_a_line_without_end_is_not_held(tmp_path):
    content = b"email,note\na@example.com,x\n" + b"z" * (3 << 20) + b"\nb@example.com,y\n"
    found = list(look(tmp_path / "a.csv", content).body())
    assert [type(one) for one in found] == [Row, Broken, Row]


def test_lines_are_counted_through_quoted_line_ends(tmp_path):
    content = b'email,note\r\na@example.com,"one\r\ntwo"\r\nb@example.com,y,z\r\n'
    found = list(look(tmp_path / "a.csv", content).body())
    assert [one.line for one in found] == [2, 4]
    assert found[0].cells[1] == "one\r\ntwo"


def test_empty_cells_behind_the_last_header_are_nothing(tmp_path):
    assert cells(look(tmp_path / "a.csv", b"email,note,,\na@example.com,x,,\n")) == [
        ["a@example.com", "x"]
    ]
