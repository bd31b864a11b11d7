"""Customer text is shown as it was written, in any script, at the left edge."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.kit.client_rows import ClientItem, ClientRowDelegate, client_model
from ui.kit.labels import ElidedLabel, PlainLabel, plain_tip
from ui.kit.marks import Tier, initials
from ui.kit.text import draw_line, elided, paragraph, text_width
from ui.theme import Role

ARABIC = "نور الحداد"
MARKUP = "<img src=x> <b>bold</b> &amp;"


def ink_columns(image: QImage, left: int = 0, top: int = 0, tall: int = 0) -> list[int]:
    paper = image.pixelColor(image.width() - 1, image.height() - 1)
    bottom = top + tall if tall else image.height()
    return [
        x
        for x in range(left, image.width())
        if any(abs(image.pixelColor(x, y).lightness() - paper.lightness()) > 40
               for y in range(top, bottom))
    ]  # fmt: skip


def painted(draw, wide=400, tall=40) -> QImage:
    image = QImage(wide, tall, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def test_markup_is_shown_literally_and_not_read(qtbot):
    label = PlainLabel(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    label.resize(label.sizeHint())
    ink = ink_columns(label.grab().toImage())
    assert abs(ink[-1] - text_width(MARKUP, Role.BODY)) < 8


@pytest.mark.parametrize("role", [Role.NAME, Role.BODY])
def test_an_arabic_line_starts_where_a_latin_one_does(qapp, role):
    for text in (ARABIC, "Nora"):
        box = QRectF(20, 0, 360, 40)
        image = painted(lambda p, t=text, b=box: draw_line(p, b, t, role, QColor("black")))
        ink = ink_columns(image)
        assert 18 <= ink[0] <= 26
        assert ink[-1] <= 20 + text_width(text, role) + 3


def test_an_arabic_paragraph_starts_at_the_left(qapp):
    laid = paragraph(ARABIC, Role.BODY, 360)
    ink = ink_columns(painted(lambda p: laid.draw(p, 20, 5, QColor("black"))))
    assert 18 <= ink[0] <= 26


def test_an_arabic_name_stays_at_the_rows_left_edge(qapp):
    def first_ink(name):
        model = client_model()
        model.set_rows([ClientItem(1, "", name, Tier.NONE, "", "", "")])
        option = QStyleOptionViewItem()
        option.rect.setRect(0, 0, 328, 64)
        option.state = QStyle.StateFlag.State_Enabled
        delegate = ClientRowDelegate()
        image = painted(lambda p: delegate.paint(p, option, model.index(0, 0)), 328, 64)
        return ink_columns(image, left=60)[0]

    assert abs(first_ink(ARABIC) - first_ink("Nora")) <= 3


def test_lines_keep_their_height_whatever_script_they_hold(qapp):
    for text in ("Nora", ARABIC, "佐藤 美咲", f"Nora {ARABIC} 陳慧玲"):
        assert paragraph(text, Role.NAME, 400).height == 24


def test_a_paragraph_wraps_breaks_and_ends_in_an_ellipsis(qapp):
    long = "Parcel stuck in Memphis. " * 10
    assert paragraph(long, Role.BODY, 200).lines > 3
    short = paragraph(long, Role.BODY, 200, 2)
    assert short.lines == 2
    assert short.layout.text().endswith("…")
    assert paragraph("one\ntwo\r\nthree", Role.BODY, 400).lines == 3
    assert paragraph("", Role.BODY, 400).height == 20


def test_elision_cuts_the_end_and_leaves_what_fits(qapp):
    name = "Anne-Sophie de La Rochefoucauld-Montbel"
    assert elided(name, Role.NAME, 1000) == name
    cut = elided(name, Role.NAME, 120)
    assert cut.startswith("Anne-Sophie")
    assert cut.endswith("…")
    assert text_width(cut, Role.NAME) <= 120


def test_a_cut_label_offers_the_whole_text_on_hover_without_reading_it(qtbot):
    label = ElidedLabel("Anne-Sophie <img src=x> de La Rochefoucauld")
    qtbot.addWidget(label)
    label.show()
    label.resize(1000, 20)
    assert label.toolTip() == ""
    label.resize(80, 20)
    assert "&lt;img src=x>" in label.toolTip()
    assert plain_tip("plain & simple") == "plain & simple"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Chloé Laurent", "CL"),
        ("Ingrid Sørensen-Łukaszewicz", "IS"),
        ("佐藤 美咲", "佐"),
        ("陳慧玲", "陳"),
        ("نور الحداد", "ن ح"),
        ("Zeynep Öztürk", "ZÖ"),
        ("Cher", "C"),
        ("<img src=x>", "S"),
        ("", ""),
        ("42", ""),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters
