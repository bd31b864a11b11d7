"""What a desktop keeps over a restart, and what a damaged file does not break."""

import pytest

from tests.fakes.house import fill, new_workplace
from tests.fakes.seat import Seat
from ui import theme as themes
from ui.kept import Kept
from ui.theme import Mode, Theme
from ui.window import Window


@pytest.fixture
def start(tmp_path, qapp, qtbot, request):
    """One start of the program after the other on the same store and the same file."""
    workplace = new_workplace(tmp_path)
    fill(workplace)
    request.addfinalizer(workplace.store.close)

    def begin(**options):
        kept, seat = Kept(tmp_path / "desktop.ini", **options), Seat(workplace)
        themes.set_theme(qapp, kept.theme())
        kept.sit(seat.place)
        window = Window(seat.place, lambda _: None)
        qtbot.addWidget(window)
        kept.follow(window)
        window.show()
        return window

    return begin


def test_look_and_person_come_back(start, qapp):
    window = start()
    manager = next(s for s in window.place.workplace.house.staff if s.role.value == "manager")
    themes.set_theme(qapp, Theme(Mode.NOIR, 1.5))
    window.place.become(manager.id)
    window.close()
    themes.set_theme(qapp, Theme(Mode.IVORY, 1.0))
    again = start()
    theme = themes.current()
    assert (theme.mode, theme.scale) == (Mode.NOIR, 1.5)
    assert again.place.workplace.me == manager


def test_the_window_is_told_its_last_place(start, monkeypatch):
    window = start()
    window.close()
    last, told = window.saveGeometry(), []
    # The offscreen screen is smaller than the window, so Qt would move it in.
    monkeypatch.setattr(Window, "restoreGeometry", lambda _, spot: told.append(spot))
    start()
    assert told == [last]


def test_whoever_is_named_sits_down_although_another_sat_here_last(start):
    window = start()
    first = window.place.workplace.me
    other = next(s for s in window.place.workplace.house.staff if s.id != first.id)
    window.place.become(other.id)
    window.close()
    assert start(seat=False).place.workplace.me == first


def test_a_damaged_file_is_passed_over(start, tmp_path):
    (tmp_path / "desktop.ini").write_text(
        "[look]\nmode=purple\nscale=huge\n[seat]\nstaff=77\n[window]\ngeometry=none\n"
    )
    window = start()
    theme = themes.current()
    assert (theme.mode, theme.scale) == (Mode.AUTO, 1.0)
    assert window.place.workplace.me == window.place.workplace.house.staff[0]
