"""The values of the look: the two papers' colours, the measures and the type table."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum

from PySide6.QtGui import QColor, QFont

from ui import fonts


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour scheme. Text goes only on the papers listed in TEXT_PAIRS."""

    canvas: QColor
    surface: QColor
    raised: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    hairline: QColor
    focus: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    gold: QColor
    ok: QColor
    warn: QColor
    danger: QColor
    info: QColor
    hover: QColor
    warn_soft: QColor
    danger_soft: QColor
    field_line: QColor
    reserve: QColor
    scrim: QColor


def _scheme(text: str, scrim: str) -> Colours:
    shade = QColor(f"#{scrim}")
    shade.setAlphaF(0.34)
    values = [*(QColor(f"#{word}") for word in text.split()), shade]
    return Colours(**{f.name: v for f, v in zip(fields(Colours), values, strict=True)})


IVORY = _scheme(
    "F6F2EB FFFFFF FBF8F3 1E1B18 574F47 6E665D E5DDD1 1F4D3F 1F4D3F E4EDE8 FFFFFF"
    " 8A6420 2F6B4F 8A5A00 9B2C2C 2B5480 F0EBE2 F8EEDC F8E7E4 8A8178 9DBBAF",
    "1E1B18",
)
NOIR = _scheme(
    "141210 1C1917 241F1B F3EEE7 C2B8AC 9C9287 322C27 8CC7AE 8CC7AE 22352D 10201A"
    " D8B26A 7FC29B E0B252 E58A8A 8DB4DE 211D19 33291A 371F1F 7E756B 4C7263",
    "141210",
)
FILM = replace(
    NOIR,
    canvas=IVORY.ink,
    ink=QColor("#FFFFFF"),
    hairline=QColor("#5A534C"),
)
"""What lies on moving pictures (countdown, badges, play discs): the same in both schemes."""


class Tone(Enum):
    """A text or icon colour by its job; the value is the field of Colours."""

    INK = "ink"
    INK2 = "ink2"
    INK3 = "ink3"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    GOLD = "gold"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    INFO = "info"
    PAPER = "surface"


TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, paper) for paper in ("canvas", "surface", "raised") for text in (
        "ink", "ink2", "ink3", "accent", "gold", "ok", "warn", "danger", "info",
    )),
    *((text, "hover") for text in ("ink", "ink2", "ink3", "accent", "gold", "warn", "danger")),
    *((text, "accent_soft") for text in ("ink", "ink2", "accent", "ok", "warn", "danger")),
    *((text, "warn_soft") for text in ("ink", "ink2", "warn")),
    *((text, "danger_soft") for text in ("ink", "ink2", "danger")),
    ("ink", "hairline"), ("ink2", "hairline"),
    ("on_accent", "accent"),
    ("surface", "ink"),
)  # fmt: skip
"""Every (text, paper) the parts paint; a test holds each at 4.5 : 1 in both schemes."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Measures in device-independent pixels at a text scale of 100 %."""

    # space
    s2: int = 2
    s4: int = 4
    s6: int = 6
    s8: int = 8
    s10: int = 10
    s12: int = 12
    s16: int = 16
    s20: int = 20
    s24: int = 24
    s32: int = 32
    s48: int = 48
    radius: int = 8
    radius_small: int = 4
    radius_mid: int = 6
    # panes
    rail: int = 56
    list_pane: int = 328
    list_min: int = 280
    list_max: int = 400
    page_min: int = 480
    side: int = 328
    drawer: int = 520
    drawer_head: int = 72
    drawer_foot: int = 64
    drawer_slide: int = 24
    today_list: int = 656
    studio_side: int = 400
    desk_side: int = 384
    status: int = 32
    page_head: int = 180
    palette: int = 600
    palette_input: int = 52
    palette_row: int = 40
    # icons
    icon_l: int = 18
    icon_m: int = 16
    icon_s: int = 14
    icon_empty: int = 28
    # parts
    rail_item: int = 40
    count_height: int = 15
    button: int = 32
    button_small: int = 28
    button_large: int = 40
    key: int = 18
    chip: int = 24
    diamond: int = 8
    field: int = 32
    area: int = 96
    check: int = 16
    check_rule: int = 20
    segment: int = 26
    tab: int = 28
    avatar: int = 36
    avatar_small: int = 24
    avatar_rail: int = 28
    toast: int = 48
    toast_wide: int = 560
    dot: int = 6
    unread_x: int = 3
    progress: int = 120
    progress_height: int = 4
    card_thumb: int = 32
    look_tile: int = 109
    product: int = 56
    # rows
    row_client: int = 64
    row_work: int = 64
    row_table: int = 36
    row_plan: int = 32
    head_table: int = 32
    work_when: int = 116
    work_action: int = 124
    fill_min: int = 140
    search: int = 208
    key_column: int = 88
    # timeline
    timeline_left: int = 132
    time: int = 56
    node: int = 28
    thumb_width: int = 160
    thumb_height: int = 90
    play: int = 36
    # meters
    ring: int = 56
    ring_line: int = 6
    ring_small: int = 44
    ring_small_line: int = 5
    bar: int = 6
    countdown: int = 96
    countdown_disc: int = 112
    countdown_least: int = 64
    parcel_height: int = 16
    parcel_passed: int = 8
    parcel_now: int = 12
    parcel_dot: int = 5
    parcel_next: int = 7
    spark_width: int = 280
    spark_height: int = 44
    bar_width: int = 10
    bars_height: int = 40
    level_width: int = 176
    level_height: int = 14

    def scaled(self, scale: float) -> Metrics:
        """The same measures at a text scale of 1.0 to 2.0, in whole pixels."""
        return Metrics(**{f.name: round(getattr(self, f.name) * scale) for f in fields(self)})


HAIRLINE = 1
RING = 2
"""Line weights stay as they are at every text scale."""
SLIDE_MS = 120
TOAST_MS = 8000


class Role(Enum):
    """A row of the type table: families, size in px, line height in px, weight, tabular, italic."""

    TITLE = (fonts.SERIF, 30.0, 36, 400)
    HEAD = (fonts.SERIF, 22.0, 28, 400)
    QUESTION = (fonts.SERIF, 22.0, 30, 400)
    NAME = (fonts.SERIF, 17.0, 24, 500)
    CARD = (fonts.SERIF, 19.0, 28, 400, False, True)
    MARK = (fonts.SERIF, 26.0, 32, 500)
    FIGURE = (fonts.SANS, 20.0, 28, 500)
    FIGURE_LARGE = (fonts.SANS, 26.0, 32, 500)
    STRONG = (fonts.SANS, 13.5, 20, 500)
    BODY = (fonts.SANS, 13.5, 20, 400)
    WRITING = (fonts.SANS, 13.5, 22, 400)
    SMALL = (fonts.SANS, 12.0, 16, 400)
    SMALL_STRONG = (fonts.SANS, 12.0, 16, 500)
    LABEL = (fonts.SANS, 12.0, 16, 600)
    KEY = (fonts.SANS, 11.0, 16, 500)
    BADGE = (fonts.SANS, 10.0, 14, 600)
    NUMBER = (fonts.SANS, 13.5, 20, 400, True)
    NUMBER_STRONG = (fonts.SANS, 13.5, 20, 500, True)
    NUMBER_SMALL = (fonts.SANS, 12.0, 16, 400, True)
    NUMBER_SMALL_STRONG = (fonts.SANS, 12.0, 16, 500, True)
    TIMER = (fonts.SANS, 22.0, 28, 500, True)
    PROMPT = (fonts.SANS, 18.0, 28, 400, False)
    PROMPT_NOW = (fonts.SANS, 18.0, 28, 500, False)

    def __init__(
        self,
        families: tuple[str, ...],
        size: float,
        line: int,
        weight: int,
        *features: bool,
    ) -> None:
        self.families = families
        self.size = size
        self.line = line
        self.weight = weight
        self.tabular = bool(features[:1] and features[0])
        self.italic = bool(features[1:] and features[1])


def make_card_font(families: tuple[str, ...], size: int, weight: int = 400) -> QFont:
    """The font of a card in the units it is drawn in: the same on every screen and printer.

    Without ligatures: the words can be searched for, and read aloud, in the file.
    """
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "dlig", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def make_font(role: Role, scale: float, dpi: float) -> QFont:
    """The font of `role.size * scale` px on a screen of this logical dpi.

    Qt's FreeType engine rounds 13.5 px to 14 at 100 %, so widths are always measured.
    """
    font = QFont()
    font.setFamilies(list(role.families))
    font.setPointSizeF(role.size * scale * 72.0 / dpi)
    font.setWeight(QFont.Weight(role.weight))
    font.setItalic(role.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter would make an × of the x in a link, and an arrow of the one in captions: what is typed
    # and copied stands there letter by letter.
    font.setFeature(QFont.Tag("calt"), 0)
    if role.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
