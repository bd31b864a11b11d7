"""The file holds what was seen: true sizes, the fonts inside, words that can be found again."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from concierge.domain.cards import PAPERS, CardFormat, Hand
from concierge.domain.errors import UserError
from ui.cards.face import CardFace
from ui.cards.output import CardPage, LabelPage, by_paper, pdf_of, print_on

FRENCH = CardFace("Maison Noire", "Chère Éloïse,\nune affaire efficace, à bientôt.", "Ana")
JAPANESE = CardFace("Maison Noire", "佐藤 様\nありがとうございます。", "Ana")
LABEL = LabelPage(("Chloé Laurent", "14 rue des Glycines", "75007 Paris"))


def page(face=FRENCH, kind=CardFormat.A6_LYING, hand=Hand.SCRIPT):
    return CardPage(face, kind, hand)


@pytest.fixture
def opened(qapp, tmp_path):
    documents = []

    def read(pages):
        file = tmp_path / f"{len(documents)}.pdf"
        file.write_bytes(pdf_of(pages, "Cards"))
        document = QPdfDocument()
        assert document.load(str(file)) is QPdfDocument.Error.None_
        documents.append(document)
        return document

    yield read
    for document in documents:
        document.close()


def millimetres(document, number):
    size = document.pagePointSize(number)
    return size.width() / 72 * 25.4, size.height() / 72 * 25.4


def words(document, number):
    return document.getAllText(number).text().split()


@pytest.mark.parametrize("kind", CardFormat)
def test_a_page_is_as_large_as_its_card_to_a_tenth_of_a_millimetre(opened, kind):
    document = opened([page(kind=kind), LABEL])
    assert document.pageCount() == 2
    for number, size in enumerate((PAPERS[kind], LABEL.size)):
        found = millimetres(document, number)
        assert all(abs(f - s) < 0.1 for f, s in zip(found, size, strict=True)), found


def test_what_stands_on_a_page_is_at_its_true_place(opened):
    """The page is rendered larger or smaller; the house's name stays where it was measured."""
    document = opened([page()])
    image = document.render(0, QSize(1480, 1050))
    rows = [y for y in range(300) if any(dark(image, x, y) for x in range(500, 1000))]
    assert 110 <= min(rows) <= 150


def dark(image, x, y):
    colour = image.pixelColor(x, y)
    return colour.alpha() > 128 and colour.lightness() < 128


@pytest.mark.parametrize("hand", [Hand.SCRIPT, Hand.COPY])
def test_words_can_be_found_in_the_file(opened, hand):
    found = words(opened([page(hand=hand), LABEL]), 0)
    assert {"Maison", "Noire", "Chère", "Éloïse,", "affaire", "efficace,", "bientôt."} <= set(
        " ".join(found).replace("bientôt.Ana", "bientôt. Ana").split()
    )


def test_the_label_s_words_are_the_address(opened):
    found = " ".join(words(opened([page(), LABEL]), 1))
    assert found == "Chloé Laurent 14 rue des Glycines 75007 Paris"


def test_japanese_words_can_be_found_too(opened):
    assert "ありがとうございます。" in words(opened([page(JAPANESE)]), 0)


def test_every_font_is_inside_the_file(qapp):
    pdf = pdf_of([page(), page(JAPANESE), LABEL], "Cards")
    names = set(re.findall(rb"/FontName /(?:[A-Z]{6}\+)?([\w-]+)", pdf))
    assert {b"Corinthia-Regular", b"EBGaramond-Regular", b"NotoSerifJP-Regular"} <= names
    assert len(re.findall(rb"/FontFile\d?", pdf)) >= len(names)


def test_a_file_tells_of_nobody_but_on_its_pages(qapp):
    head = pdf_of([page(), LABEL], "Cards").split(b"stream")[0]
    assert b"\x00C\x00a\x00r\x00d\x00s" in head
    for word in ("Chloé", "Ana", "Éloïse"):
        assert word.encode("utf-16-be") not in head
        assert word.encode() not in head


def test_cards_come_before_labels_each_on_its_own_paper(opened):
    pages = [page(), page(JAPANESE), LABEL, LABEL]
    assert by_paper(pages) == [pages[:2], pages[2:]]
    document = opened(pages)
    sizes = [tuple(round(side) for side in millimetres(document, n)) for n in range(4)]
    assert sizes == [(148, 105), (148, 105), (100, 62), (100, 62)]


def to_file(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_printer_gets_true_size_from_the_corner_of_the_paper(opened, tmp_path):
    print_on(to_file(tmp_path / "printed.pdf"), [page(), page(JAPANESE)])
    document = QPdfDocument()
    assert document.load(str(tmp_path / "printed.pdf")) is QPdfDocument.Error.None_
    assert document.pageCount() == 2
    assert tuple(round(side) for side in millimetres(document, 0)) == (148, 105)
    image = document.render(0, QSize(1480, 1050))
    rows = [y for y in range(300) if any(dark(image, x, y) for x in range(500, 1000))]
    assert 110 <= min(rows) <= 150
    document.close()


class StubbornPrinter(QPrinter):
    """Holds A4 and takes nothing else."""

    def setPageLayout(self, layout):
        return False


def test_a_printer_with_other_paper_prints_nothing_and_says_why(qapp, tmp_path):
    file = tmp_path / "printed.pdf"
    printer = StubbornPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    with pytest.raises(UserError, match=r"148 × 105 mm.*Nothing was printed"):
        print_on(printer, [page()])
    assert not file.exists()
