"""Camera and microphone are what they were last time, and a camera can have an address."""

import pytest

from concierge.domain.errors import UserError
from concierge.services.recorder_port import FilmSize
from concierge.services.recorder_port import RecorderState as S
from tests.fakes.seat import words_on
from ui.kept import Kept
from ui.studio.choice import MOST, StudioChoice, address_words, checked_address

ADDRESS = "http://camera.example.com:8080/video"


def cameras(room):
    field = room.screen.devices.camera
    return [field.itemText(number) for number in range(field.count())]


def run(room, action):
    next(one for one in room.screen.actions_now() if one.id == action).run()


def test_what_was_chosen_is_chosen_again(room, seat):
    room.recorder.known_cameras.insert(1, ("1", "Lens two"))
    room.enter()
    room.screen.devices.camera.set_value("1")
    room.screen.devices.microphone.set_value("")
    room.screen.devices.sizes.set_value(FilmSize.SMALL)
    assert seat.place.studio == StudioChoice("1", "", FilmSize.SMALL)
    room.screen.leave()
    room.screen.enter()
    assert room.recorder.opened[-1] == ("1", None)
    assert room.recorder.size is FilmSize.SMALL


def test_a_camera_that_is_gone_gives_way_to_the_first(room, seat):
    seat.place.studio = StudioChoice("7", "gone")
    room.enter()
    assert room.recorder.opened == [("0", "boom")]
    assert seat.place.studio == StudioChoice("7", "gone")  # it may come back


def test_an_address_is_typed_once_and_can_be_forgotten(room, seat):
    room.enter()
    run(room, "studio.address")
    field = room.screen.devices.address
    assert field.isVisible()
    field.set_text("camera")
    field.submitted.emit()
    assert any("whole address" in words for words in words_on(field))
    field.set_text(f" {ADDRESS} ")
    field.submitted.emit()
    assert not field.isVisible()
    assert room.recorder.opened[-1] == (ADDRESS, "boom")
    assert cameras(room) == ["Desk camera", address_words(ADDRESS), "Test picture"]
    run(room, "studio.forget")
    assert seat.place.studio.addresses == ()
    assert room.recorder.opened[-1] == ("0", "boom")


def test_the_mirror_is_of_the_screen_and_of_no_writing(room):
    room.enter()
    assert room.screen.picking.is_mirrored()
    room.key("M")
    assert not room.screen.picking.is_mirrored()
    room.key("M")
    room.screen.use_test_picture()
    assert not room.screen.picking.is_mirrored()


@pytest.mark.parametrize(
    "text",
    ["", "camera", "ftp://camera.example.com", "http://", "http://a b", "http://[x", "file:///x"],
)
def test_what_is_no_address_is_refused(qapp, text):
    with pytest.raises(UserError, match="whole address"):
        checked_address(text)


def test_an_address_with_a_password_is_not_kept(qapp):
    with pytest.raises(UserError, match="carries a password"):
        checked_address("rtsp://anna:secret@camera.example.com/1")


def test_only_the_newest_addresses_are_kept(qapp):
    choice = StudioChoice()
    for number in range(MOST + 2):
        choice = choice.with_address(f"http://camera{number}.example.com/")
    assert len(choice.addresses) == MOST
    assert choice.addresses[-1] == choice.camera == f"http://camera{MOST + 1}.example.com/"


@pytest.mark.parametrize(
    "choice",
    [
        StudioChoice(),
        StudioChoice(
            "0",
            "",
            FilmSize.FULL_HD,
            is_mirrored=False,
            addresses=(ADDRESS, "rtsp://b.example.com/1"),
        ),
    ],
)
def test_it_survives_a_restart(seat, qtbot, tmp_path, choice):
    from ui.window import Window

    file = tmp_path / "desktop.ini"
    window = Window(seat.place, lambda _: None)
    qtbot.addWidget(window)
    kept = Kept(file)
    seat.place.studio = choice
    kept.keep(window)
    assert Kept(file).studio() == choice


def test_a_camera_that_is_plugged_in_is_offered_and_used_where_there_was_none(room):
    room.recorder.known_cameras = [("test", "Test picture")]
    room.enter()
    assert room.recorder.opened == []
    room.recorder.known_cameras = [("0", "New camera"), ("test", "Test picture")]
    room.be(S.CLOSED, devices=1)
    assert cameras(room) == ["New camera", "Test picture"]
    assert room.recorder.opened == [("0", "boom")]


def test_while_one_films_nothing_is_opened_anew(room):
    room.enter()
    room.key("Return")
    room.recorder.known_cameras.insert(1, ("1", "Lens two"))
    room.be(S.RECORDING, devices=2, elapsed=3.0)
    assert len(room.recorder.opened) == 1
    assert "Lens two" not in cameras(room)


def test_a_camera_that_comes_takes_nobody_s_keyboard_while_lines_are_written(room):
    room.recorder.known_cameras = [("test", "Test picture")]
    room.enter()
    room.key("E")
    assert room.screen.prompter.is_editing()
    writing = room.screen.focusWidget()
    room.recorder.known_cameras = [("0", "New camera"), ("test", "Test picture")]
    room.be(S.CLOSED, devices=1)
    assert room.recorder.opened
    assert room.screen.focusWidget() is writing
