"""Every screen test starts in Ivory at 100 %, with nothing moving."""

import pytest
from PySide6.QtCore import QEvent

from tests.fakes.seat import take_seat
from ui.theme import Mode, Theme, set_theme


@pytest.fixture(autouse=True)
def ivory(qapp):
    set_theme(qapp, Theme(Mode.IVORY, 1.0, reduced_motion=True))
    yield
    # Without a running loop Qt keeps closed widgets, and every later theme would dress them too.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    set_theme(qapp, Theme(Mode.IVORY, 1.0, reduced_motion=True))


@pytest.fixture
def seat(qapp, tmp_path):
    """A desktop on a real encrypted store; work runs at once."""
    with take_seat(tmp_path) as taken:
        yield taken
