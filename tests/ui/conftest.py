"""Every screen test starts in Ivory at 100 %, with nothing moving."""

import pytest

from ui.theme import Mode, Theme, set_theme


@pytest.fixture(autouse=True)
def ivory(qapp):
    set_theme(qapp, Theme(Mode.IVORY, 1.0, reduced_motion=True))
    yield
    set_theme(qapp, Theme(Mode.IVORY, 1.0, reduced_motion=True))
