"""What is seen is what is printed: one drawing, measured in the paper's own millimetres."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from concierge.domain.cards import LABEL_PAPER, PAPERS, CardFormat, Hand, holds, layout
from ui.cards.face import (
    UNITS,
    CardFace,
    label_fits,
    measure,
    paint_card,
    paint_label,
    unknown_on_label,
)
from ui.tokens import IVORY

FRENCH = "Chère Éloïse,\nque cette année vous apporte de belles choses, à très bientôt."
JAPANESE = "佐藤 様\nお誕生日おめでとうございます。"
ARABIC = "عزيزتي نور،\nنتمنى لك عيد ميلاد سعيد."
A6 = CardFormat.A6_LYING


def face(words=FRENCH, signature="Ana", house="Maison Noire"):
    return CardFace(house, words, signature)


def drawn(paint, size, px_a_mm=4):
    wide, high = size
    image = QImage(QSize(round(wide * px_a_mm), round(high * px_a_mm)), QImage.Format.Format_RGB32)
    image.fill(IVORY.surface)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(px_a_mm / UNITS, px_a_mm / UNITS)
    paint(painter)
    painter.end()
    return image


def card(found, kind=A6, hand=Hand.SCRIPT, px_a_mm=4):
    return drawn(lambda p: paint_card(p, found, kind, hand), PAPERS[kind], px_a_mm)


def ink(image, box, px_a_mm=4, wanted=None):
    """Millimetres (left, top, right, bottom) around whatever is drawn inside a box."""
    found = [
        (x / px_a_mm, y / px_a_mm)
        for x in range(round(box.x * px_a_mm), round((box.x + box.width) * px_a_mm))
        for y in range(round(box.y * px_a_mm), round((box.y + box.height) * px_a_mm))
        if is_ink(image.pixelColor(x, y), wanted)
    ]
    if not found:
        return None
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return min(xs), min(ys), max(xs), max(ys)


def is_ink(colour, wanted):
    if wanted is None:
        return colour.lightness() < 128
    return colour.red() - colour.green() > 60


@pytest.mark.parametrize(
    ("words", "hand"),
    [
        (FRENCH, Hand.SCRIPT),
        ("¡Feliz cumpleaños, Begoña! ¿Nos vemos?", Hand.SCRIPT),
        ("Liebe Frau Größe, herzliche Grüße", Hand.SCRIPT),
        ("Łukasz, «œuvre» — 10 €", Hand.SCRIPT),
        ("e\u0301te\u0301", Hand.SCRIPT),
        (JAPANESE, Hand.SERIF),
        (ARABIC, Hand.SERIF),
        ("陈慧玲 谢谢", Hand.SERIF),
    ],
)
def test_words_the_script_cannot_write_stand_in_the_serif_and_never_as_boxes(qapp, words, hand):
    found = measure(face(words), A6, Hand.SCRIPT)
    assert found.hand is hand
    assert found.unknown == ""
    assert found.is_printable


def test_a_signature_counts_as_words(qapp):
    assert measure(face(signature="健二"), A6, Hand.SCRIPT).hand is Hand.SERIF


def test_signs_nobody_can_draw_are_named(qapp):
    """U+0378 is no sign yet: no face anywhere has it."""
    found = measure(face("Merci \u0378\u0378"), A6, Hand.SCRIPT)
    assert found.unknown == "\u0378"
    assert not found.is_printable
    assert unknown_on_label(("Ada", "\u0378")) == "\u0378"
    assert unknown_on_label(("佐藤 美咲 様", "〒104-0061", "نور الحداد")) == ""


@pytest.mark.parametrize("hand", [Hand.SCRIPT, Hand.COPY])
@pytest.mark.parametrize("kind", CardFormat)
def test_few_words_are_large_and_too_many_are_counted(qapp, kind, hand):
    few = measure(face("Merci."), kind, hand).fit
    full = measure(face("oui " * (holds(kind, hand) // 8)), kind, hand).fit
    much = measure(face("oui " * holds(kind, hand)), kind, hand).fit
    assert few.fits
    assert full.fits
    assert few.size >= full.size
    assert not much.fits


@pytest.mark.parametrize("words", [FRENCH, JAPANESE, ARABIC, "oui " * 60])
@pytest.mark.parametrize("kind", CardFormat)
@pytest.mark.parametrize("hand", [Hand.SCRIPT, Hand.COPY])
def test_nothing_leaves_the_margins(qapp, words, kind, hand):
    found = face(words)
    assert measure(found, kind, hand).is_printable
    plan = layout(kind)
    left, top, right, bottom = ink(card(found, kind, hand), plan.paper)
    reach = 2.5  # a flourish of the script may go a little beyond its line
    assert left >= plan.head.x - reach
    assert right <= plan.head.x + plan.head.width + reach
    assert top >= plan.head.y - reach
    assert bottom <= plan.signature.y + plan.signature.height + reach


def test_the_house_s_name_and_the_signature_stand_in_their_places(qapp):
    image, plan = card(face()), layout(A6)
    left, _, right, _ = ink(image, plan.head)
    middle = plan.paper.width / 2
    assert abs((left + right) / 2 - middle) < 1
    left, _, right, _ = ink(image, plan.signature)
    assert left > middle
    assert abs(right - (plan.signature.x + plan.signature.width)) < 3


def test_who_writes_from_right_to_left_begins_there_and_signs_on_the_left(qapp):
    image, plan = card(face(ARABIC, "ليلى")), layout(A6)
    assert ink(image, plan.words)[2] > plan.words.x + plan.words.width - 3
    assert ink(image, plan.signature)[2] < plan.paper.width / 2


@pytest.mark.parametrize("house", ["Maison " * 20, "メゾン" * 20])
def test_a_long_name_of_the_house_or_of_whoever_signs_is_written_smaller(qapp, house):
    image, plan = card(face(house=house, signature="Maximiliane" * 12)), layout(A6)
    for box in (plan.head, plan.signature):
        left, _, right, _ = ink(image, box)
        assert left >= box.x - 2
        assert right <= box.x + box.width + 2


def test_lines_that_are_too_many_stand_there_in_red_instead_of_the_signature(qapp):
    image = card(face("\n".join(["Merci"] * 9)))
    assert ink(image, layout(A6).paper, wanted="red") is not None
    assert ink(card(face()), layout(A6).paper, wanted="red") is None


def test_a_card_to_copy_has_rules_below_its_lines(qapp):
    image, plan = card(face("Merci"), hand=Hand.COPY, px_a_mm=8), layout(A6)
    x = round((plan.words.x + plan.words.width - 1) * 8)
    column = [image.pixelColor(x, y) for y in range(image.height())]
    assert sum(colour != QColor(IVORY.surface) for colour in column) >= 4
    assert measure(face("Merci"), A6, Hand.COPY).hand is Hand.COPY


def test_larger_pixels_change_nothing_but_the_pixels(qapp):
    """The screen at 4 pixels to the millimetre and a printer at 16 set the same lines."""
    plan = layout(A6)
    small = ink(card(face()), plan.words)
    large = ink(card(face(), px_a_mm=16), plan.words, 16)
    assert all(abs(one - other) < 0.6 for one, other in zip(small, large, strict=True))


# --- labels -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lines",
    [
        ("Chloé Laurent", "14 rue des Glycines", "75007 Paris"),
        ("〒104-0061", "東京都中央区銀座4丁目5-6", "佐藤 美咲 様", "JAPAN"),
        ("نور الحداد", "Villa 12, Al Wasl Road", "Dubai"),
        ("Maximiliane-Alexandra von und zu Hohenlohe-Schillingsfürst " * 2, "1 Weg", "1 Ort"),
    ],
)
def test_a_label_stands_inside_its_margins(qapp, lines):
    image = drawn(lambda p: paint_label(p, lines), (LABEL_PAPER.width, LABEL_PAPER.height))
    left, top, right, bottom = ink(image, LABEL_PAPER)
    assert label_fits(lines)
    assert left >= 6
    assert top >= 6
    assert right <= LABEL_PAPER.width - 6
    assert bottom <= LABEL_PAPER.height - 6


def test_an_arabic_name_stands_above_a_latin_address_and_not_beside_it(qapp):
    def left_of(lines):
        image = drawn(lambda p: paint_label(p, lines), (LABEL_PAPER.width, LABEL_PAPER.height))
        return ink(image, LABEL_PAPER)[0]

    assert left_of(("نور الحداد", "Villa", "Dubai")) < 10
    assert left_of(("نور الحداد", "شارع الوصل", "دبي")) > 60


def test_an_address_of_a_whole_page_does_not_fit(qapp):
    assert not label_fits(("Ada", *["A long street with a long name and a number 1234"] * 20))
