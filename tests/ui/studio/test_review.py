"""A film that is looked at: its part, its poster, and nothing changed before it is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from concierge.domain.interactions import ReasonCode
from concierge.services.recorder_port import RecorderState as S
from tests.fakes.seat import words_on
from ui.studio.review import Wanted
from ui.studio.trim import PICTURE, SHORTEST, TrimBar, exact


@pytest.fixture
def reviewed(room):
    room.enter()
    room.film(12.0)
    assert room.recorder.now.state is S.REVIEW
    return room


@pytest.fixture
def bar(reviewed):
    return reviewed.screen.review.bar


def keep(room):
    room.screen.side.reason.set_value(ReasonCode.SIZE_AND_FIT)
    room.key("Ctrl+Return")


def test_the_line_takes_the_place_of_the_devices(reviewed):
    assert reviewed.screen.review.isVisible()
    assert not reviewed.screen.devices.isVisible()
    assert "The whole film, 0:12.0" in words_on(reviewed.screen.review)
    reviewed.key("R")
    assert not reviewed.screen.review.isVisible()
    assert reviewed.screen.devices.isVisible()


def test_both_ends_are_set_with_keys_and_cut_when_it_is_kept(reviewed, bar):
    bar.seek(2.5)
    reviewed.key("B")
    bar.seek(9.0)
    reviewed.key("N")
    bar.seek(4.0)
    reviewed.key("P")
    words = words_on(reviewed.screen.review)
    assert "Kept from 0:02.5 to 0:09.0: 0:06.5. Poster at 0:04.0" in words
    assert reviewed.recorder.cuts == []
    keep(reviewed)
    ((_, start, end),) = reviewed.recorder.cuts
    ((_, at),) = reviewed.recorder.posters
    assert (start, end, at) == (2.5, 9.0, 1.5)
    (video,) = reviewed.videos()
    assert video.recording.duration == 6.5


def test_a_film_left_alone_is_kept_as_it_is(reviewed):
    keep(reviewed)
    assert (reviewed.recorder.cuts, reviewed.recorder.posters) == ([], [])


def test_the_whole_film_comes_back(reviewed, bar):
    bar.seek(3.0)
    reviewed.key("B")
    assert bar.is_cut()
    reviewed.screen.review.whole.click()
    assert reviewed.screen.review.wanted() == Wanted()
    assert not reviewed.screen.review.whole.isEnabled()


def test_a_poster_outside_of_what_is_kept_is_none(reviewed, bar):
    bar.seek(1.0)
    reviewed.key("P")
    bar.seek(3.0)
    reviewed.key("B")
    assert bar.poster is None


@pytest.fixture
def line(qtbot):
    made = TrimBar()
    qtbot.addWidget(made)
    made.resize(416, 40)
    made.show()
    made.set_film(10.0)
    return made


@pytest.mark.parametrize(
    ("key", "modifier", "at"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 5 + PICTURE),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 4.0),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 2.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 8.0),
    ],
)
def test_keys_go_through_the_film(line, key, modifier, at):
    line.set_at(2.0)
    line.begin_here()
    line.set_at(8.0)
    line.end_here()
    line.set_at(5.0)
    seen = []
    line.sought.connect(seen.append)
    QTest.keyClick(line, key, modifier)
    assert seen == [pytest.approx(at)]


def test_something_is_always_left(line):
    line.set_at(9.9)
    line.begin_here()
    assert (line.start, line.end) == (10.0 - SHORTEST, 10.0)
    line.set_at(0.0)
    line.end_here()
    assert line.end - line.start == SHORTEST
    line.keep_all()
    assert not line.is_cut()


def test_the_ends_are_dragged(line):
    left, right = round(line._x(0.0)), round(line._x(10.0))
    line.grab()  # it is laid out
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(left, 20))
    QTest.mouseMove(line, QPoint(left + (right - left) // 4, 20))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(left, 20))
    assert line.start == pytest.approx(2.5, abs=0.05)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint((left + right) // 2, 20))
    assert line.at == pytest.approx(5.0, abs=0.05)
    assert line.start == pytest.approx(2.5, abs=0.05)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00.0"), (7.44, "0:07.4"), (29.96, "0:30.0"), (-1, "0:00.0")]
)
def test_tenths_are_told(seconds, words):
    assert exact(seconds) == words


def test_the_next_client_s_studio_begins_with_the_devices_and_no_film_of_before(room):
    room.enter()
    room.film()
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    room.key("Ctrl+Return")
    room.qtbot.waitUntil(lambda: bool(room.recorder.kept_ids))
    assert not room.screen.review.isVisible()
    room.screen.leave()
    room.enter()
    room.be(S.READY)
    assert not room.screen.review.isVisible()
    assert room.screen.devices.isVisible()
    room.be(S.RECORDING, elapsed=3.0)
    assert not room.screen.review.isVisible()
