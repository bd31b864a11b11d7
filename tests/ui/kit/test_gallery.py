"""The sheet of all parts: nothing is clipped, in both schemes and at larger text."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from ui import theme as themes
from ui.kit.buttons import Button
from ui.kit.choices import _Choice
from ui.kit.gallery import Gallery
from ui.kit.labels import PlainLabel
from ui.kit.text import paragraph
from ui.theme import Mode, Role, Theme, set_theme


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def label_needs(label: PlainLabel) -> tuple[float, int]:
    """Width and height by the font itself, not by what the label asks for."""
    theme = themes.current()
    if label.wordWrap():
        return 0, paragraph(label.text(), label._role, label.width()).height
    width = QFontMetricsF(label.font()).horizontalAdvance(label.text())
    return (0 if label._elide else width), theme.line(label._role)


def button_needs(button: Button) -> tuple[float, int]:
    theme = themes.current()
    words = theme.metrics(button._role()).horizontalAdvance(button.words())
    key = theme.metrics(Role.KEY).horizontalAdvance(button.key_text()) if button._key else 0
    return words + key + (theme.m.icon_m if button._icon else 0) + theme.m.s8, theme.m.s24


def choice_needs(choice: _Choice) -> tuple[float, int]:
    metrics = themes.current().metrics(Role.STRONG)
    return metrics.horizontalAdvance(choice.words) - 1, themes.current().m.segment


def clipped(sheet: Gallery) -> list[str]:
    """Labels, buttons and choices that are smaller than the words in them."""
    bad, seen = [], 0
    for kind, needs in (
        (PlainLabel, label_needs),
        (Button, button_needs),
        (_Choice, choice_needs),
    ):
        for part in sheet.findChildren(kind):
            if not part.isVisibleTo(sheet):
                continue
            seen += 1
            wide, tall = needs(part)
            if part.width() + 0.5 < wide or part.height() < tall:
                bad.append(f"{kind.__name__} {part.accessibleName()!r} {part.size()} {wide} {tall}")
    assert seen > 100
    return bad


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("mode", [Mode.IVORY, Mode.NOIR])
def test_no_part_is_clipped_and_the_paper_is_the_schemes(qapp, qtbot, mode, scale):
    set_theme(qapp, Theme(mode, scale, reduced_motion=True))
    sheet = Gallery()
    qtbot.addWidget(sheet)
    sheet.resize(sheet.whole())
    sheet.show()
    settle()
    sheet.resize(sheet.whole())
    settle()
    assert clipped(sheet) == []
    image = sheet.grab().toImage()
    assert image.pixelColor(2, 2) == themes.current().c.canvas
    assert image.pixelColor(image.width() // 2, 2) == themes.current().c.canvas


def test_parts_follow_a_change_of_text_scale(qapp, qtbot):
    button = Button("Message", key="M")
    label = PlainLabel("Chloé Laurent")
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    before = button.sizeHint(), label.sizeHint()
    set_theme(qapp, Theme(Mode.IVORY, 2.0, reduced_motion=True))
    assert button.sizeHint().height() == 2 * before[0].height()
    assert label.sizeHint().height() == 2 * before[1].height()
    assert label.sizeHint().width() > 1.8 * before[1].width()
