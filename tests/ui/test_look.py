"""Tokens, type, fonts and icons hold what the design promises."""

import sys
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QRawFont, QTextLayout
from PySide6.QtWidgets import QWidget

import resources
from ui import theme as themes
from ui.fonts import SANS, SERIF, load_fonts
from ui.icons import Icon, icon_pixmap
from ui.theme import Mode, Role, Theme, set_theme
from ui.tokens import FILM, IVORY, NOIR, TEXT_PAIRS, Metrics

NAMES = "佐藤 美咲 陳慧玲 نور الحداد Łukaszewicz Sørensen Öztürk Nguyễn"


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(w * linear(p) for w, p in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [IVORY, NOIR], ids=["ivory", "noir"])
@pytest.mark.parametrize(("text", "paper"), TEXT_PAIRS)
def test_every_text_is_readable_on_its_paper(scheme, text, paper):
    assert contrast(getattr(scheme, text), getattr(scheme, paper)) >= 4.5


def test_words_on_film_are_readable():
    for text in (FILM.ink, FILM.warn, FILM.danger):
        assert contrast(text, FILM.canvas) >= 4.5


@pytest.mark.parametrize("scheme", [IVORY, NOIR], ids=["ivory", "noir"])
def test_focus_and_field_lines_stand_out_from_every_paper(scheme):
    for paper in (scheme.canvas, scheme.surface, scheme.raised):
        assert contrast(scheme.focus, paper) >= 3
        assert contrast(scheme.field_line, paper) >= 3


def test_measures_grow_with_the_text_and_stay_within_100_to_200():
    plain, double = Metrics(), Theme(Mode.IVORY, 2.0).m
    for field in fields(Metrics):
        assert getattr(double, field.name) == 2 * getattr(plain, field.name)
    assert Theme(Mode.IVORY, 5.0).scale == 2.0
    assert Theme(Mode.IVORY, 0.2).m == plain


@pytest.mark.parametrize("role", Role)
def test_every_role_is_drawn_in_a_bundled_face(qapp, role):
    info = QFontInfo(themes.current().font(role))
    assert info.family() == role.families[0]
    assert abs(info.pixelSize() - role.size) <= 0.5
    assert info.weight() == role.weight
    assert info.italic() == role.italic


def test_only_numbers_and_timers_have_tabular_figures():
    tabular = {role.name for role in Role if role.tabular}
    assert tabular == {
        "NUMBER",
        "NUMBER_STRONG",
        "NUMBER_SMALL",
        "NUMBER_SMALL_STRONG",
        "TIMER",
    }


def test_tabular_figures_have_one_width(qapp):
    metrics = themes.current().metrics(Role.NUMBER)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
    plain = themes.current().metrics(Role.BODY)
    assert plain.horizontalAdvance("1111") != plain.horizontalAdvance("0000")


@pytest.mark.parametrize("families", [SERIF, SANS])
def test_the_names_of_the_world_have_glyphs(qapp, families):
    load_fonts()
    faces = [QRawFont(str(path), 17) for path in font_files() if face_of(path) in families]
    for letter in NAMES.replace(" ", ""):
        assert any(all(face.glyphIndexesForString(letter)) for face in faces), letter


def font_files() -> list[Path]:
    folder = Path(resources.__file__).parent / "fonts"
    return sorted(p for p in folder.iterdir() if p.suffix in {".ttf", ".otf"})


def face_of(path: Path) -> str:
    stem = path.stem.split("-")[0]
    return {
        "EBGaramond": "EB Garamond",
        "NotoSerifJP": "Noto Serif JP",
        "NotoNaskhArabic": "Noto Naskh Arabic",
    }.get(stem, stem)


def test_every_face_comes_with_its_licence_and_stays_small():
    folder = Path(resources.__file__).parent / "fonts"
    for path in font_files():
        licence = folder / f"OFL-{path.stem.split('-')[0]}.txt"
        assert "SIL Open Font License" in licence.read_text("utf-8")
    assert sum(path.stat().st_size for path in font_files()) < 12_000_000


def test_icons_and_files_are_the_same_set():
    folder = Path(resources.__file__).parent / "icons"
    assert {p.stem for p in folder.glob("*.svg")} == {icon.value for icon in Icon}
    assert "ISC License" in (folder / "LICENSE-lucide.txt").read_text("utf-8")


@pytest.mark.parametrize("icon", Icon)
def test_icons_are_tinted_whatever_they_draw(qapp, icon):
    image = icon_pixmap(icon, 16, QColor("#9B2C2C")).toImage()
    pixels = [image.pixelColor(n % 16, n // 16) for n in range(256)]
    strong = [c for c in pixels if c.alpha() > 200]
    assert strong
    assert all(abs(c.red() - 0x9B) < 12 and abs(c.green() - 0x2C) < 12 for c in strong)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("size", [14, 16, 18])
def test_icons_are_drawn_in_the_screens_own_pixels(qapp, size, ratio):
    pixmap = icon_pixmap(Icon.GIFT, size, QColor("#9B2C2C"), ratio)
    assert pixmap.width() == pixmap.height() == round(size * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_a_theme_change_reaches_palette_sheet_and_listeners(qapp, qtbot):
    with qtbot.waitSignal(themes.themes().changed):
        set_theme(qapp, Theme(Mode.NOIR, 1.5))
    assert themes.current().c is NOIR
    assert qapp.palette().window().color() == NOIR.canvas
    assert NOIR.hairline.name() in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_auto_follows_the_system(qapp, monkeypatch):
    monkeypatch.setattr(themes, "_system_is_dark", lambda: True)
    assert Theme(Mode.AUTO).dark
    assert not Theme(Mode.IVORY).dark
    set_theme(qapp, Theme(Mode.AUTO))
    assert themes.current().c is NOIR
    monkeypatch.setattr(themes, "_system_is_dark", lambda: False)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert themes.current().c is IVORY


def test_motion_is_off_when_asked_or_when_the_system_asks(monkeypatch):
    assert Theme(reduced_motion=True).calm
    monkeypatch.setattr(themes, "_system_wants_calm", lambda: True)
    assert Theme().calm
    assert not Theme(reduced_motion=False).calm


def test_no_colour_size_or_font_is_written_outside_the_tokens():
    folder = Path(themes.__file__).parent
    for path in folder.rglob("*.py"):
        if path.name in {"tokens.py", "stylesheet.py"}:
            continue
        source = path.read_text("utf-8")
        for forbidden in ('QColor("#', "setPointSize", "setPixelSize", "setStyleSheet(f", "rgb("):
            assert forbidden not in source, f"{forbidden} in {path.name}"


@pytest.mark.parametrize("constant", [None, True, False])
def test_calls_into_qt_do_not_use_up_the_constants(qapp, constant):
    """PySide6 6.12.0 loses one reference a call and aborts Python 3.11: hence the pin below it."""
    widget = QWidget()
    before = sys.getrefcount(constant)
    for _ in range(500):
        widget.update()
        widget.setEnabled(widget.isEnabled())
    assert sys.getrefcount(constant) > before - 100


@pytest.mark.parametrize("text", ["urydi3x7e5", "00:01.000 --> 00:03.000"])
def test_what_is_typed_stands_there_letter_by_letter(qapp, text):
    """A link that is read off the screen, and captions: no letter becomes another one's shape."""
    font = themes.current().font(Role.BODY)
    glyphs = [int(i) for i in QRawFont.fromFont(font).glyphIndexesForString(text)]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    drawn = [int(i) for run in layout.glyphRuns() for i in run.glyphIndexes()]
    assert drawn == glyphs
