"""The window with its frame stands within what its screen has free."""

import pytest
from PySide6.QtCore import QRect

from ui.fitting import within

FREE = QRect(0, 30, 1440, 870)
"""A laptop's screen of 1440 x 900 below a panel."""


def framed(inner):
    return inner.adjusted(-2, -28, 2, 2)


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [
        (QRect(100, 100, 1000, 700), QRect(100, 100, 1000, 700)),
        (QRect(0, 0, 1440, 900), QRect(2, 58, 1436, 840)),
        (QRect(600, 300, 1000, 700), QRect(438, 198, 1000, 700)),
        (QRect(-50, 0, 1000, 700), QRect(2, 58, 1000, 700)),
    ],
    ids=["it fits", "larger than the screen", "beyond the right", "under the panel"],
)
def test_it_stands_within_what_is_free(inner, wanted):
    found = within(inner, framed(inner), FREE)
    assert found == wanted
    assert FREE.contains(framed(found))
