"""The sheet of all parts: nothing is clipped, in both schemes and at larger text."""

import pytest
from PySide6.QtWidgets import QApplication

from ui import theme as themes
from ui.kit.buttons import Button
from ui.kit.choices import _Choice
from ui.kit.gallery import Gallery
from ui.kit.labels import PlainLabel
from ui.theme import Mode, Theme, set_theme


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def clipped(sheet: Gallery) -> list[str]:
    bad = []
    for part in sheet.findChildren(PlainLabel):
        if not part.isVisibleTo(sheet):
            continue
        need = part.minimumSizeHint()
        tall = part.heightForWidth(part.width()) if part.wordWrap() else need.height()
        if part.width() < need.width() or part.height() < tall:
            bad.append(f"label {part.text()!r} {part.size()} needs {need} {tall}")
    for part in [*sheet.findChildren(Button), *sheet.findChildren(_Choice)]:
        need = part.sizeHint()
        inside = part.width() >= need.width() and part.height() >= need.height()
        if part.isVisibleTo(sheet) and not inside:
            bad.append(f"{type(part).__name__} {part.accessibleName()!r} {part.size()} {need}")
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
