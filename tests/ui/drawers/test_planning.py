"""What the gesture form says of the days: planned backwards, too late for the post, too late."""

from datetime import date, timedelta

import pytest

from concierge.domain.gestures import GestureKind
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import words_on
from ui.clients.page import ClientsScreen
from ui.kit.panels import Banner

TODAY = date(2026, 6, 11)


@pytest.fixture
def drawer(seat, qtbot):
    def opened(in_days, kind=GestureKind.NOTE, country="FR"):
        day = TODAY + timedelta(days=in_days)
        client = r.client(
            1,
            attributes={"concierge.birthday": f"--{day:%m-%d}"},
            address=r.RemoteAddress(("1 Chome",), "Somewhere", "1000", country),
        )
        (known,) = fill(seat.workplace, [client])
        screen = ClientsScreen(seat.place)
        qtbot.addWidget(screen)
        screen.resize(1384, 868)
        screen.show()
        screen.enter()
        screen.open_drawer("gesture", known, ("birthday", kind))
        return screen.page.drawer

    return opened


def steps(drawer):
    return [(step.name, step.when) for step in drawer._plan._steps]


def banners(drawer):
    return [words for banner in drawer.findChildren(Banner) for words in words_on(banner)]


def test_a_card_is_written_made_and_posted_before_her_day(drawer):
    form = drawer(30)
    assert form._plan._steps[2].note == "by hand from Wed 1 July"
    assert steps(form) == [
        ("Write", "by Tue 30 June"),
        ("Approve", "by Wed 1 July"),
        ("Post", "Fri 3 July"),
        ("Arrive", "Fri 10 July"),
    ]


def test_flowers_are_asked_for_where_she_lives_and_come_on_the_day(drawer):
    assert steps(drawer(7, GestureKind.FLOWERS)) == [
        ("Approve", "by Tue 16 June"),
        ("Order", "by Tue 16 June"),
        ("Arrive", "Thu 18 June"),
    ]


def test_too_late_for_the_post_flowers_are_one_press_away(drawer):
    form = drawer(6)
    assert "Too late for the post" in banners(form)
    form._late.findChild(Banner).pressed.emit()
    assert form.gesture_kind() is GestureKind.FLOWERS
    assert "Too late for the post" not in banners(form)


def test_too_late_for_everything_is_said_without_an_offer(drawer):
    form = drawer(2)
    assert "Too late for a gesture" in banners(form)
    assert any("A call on the day itself" in words for words in banners(form))


def test_a_country_s_own_holidays_count(drawer):
    """The day before is Marine Day in Japan: nobody brings it then, nor at the weekend before."""
    assert dict(steps(drawer(40, country="JP")))["Arrive"] == "Fri 17 July"
