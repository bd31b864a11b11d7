"""A film that a crash or leaving left behind is offered wherever the studio opens, with or without
a camera, and told as the program starts."""

from dataclasses import replace

from concierge.services.recorder_port import RecorderState as S
from concierge.services.recordings import about
from tests.fakes.seat import words_on
from ui.kit.panels import Banner


def banners(part):
    """Those that stand in the column now; what was cleared goes a moment later."""
    standing = (part.box.itemAt(place).widget() for place in range(part.box.count()))
    return [one.accessibleName() for one in standing if isinstance(one, Banner)]


def left(room, client=None):
    take = replace(room.recorder.make_take(9.0), recovered=True)
    if client is not None:
        take = replace(take, about=about(client))
    room.recorder.left = [take]
    return take


def looked(room):
    for _ in range(20):
        room.screen.filming.look()


def test_no_camera_hides_no_film_that_was_left_over(room):
    take = left(room, room.client)
    room.recorder.known_cameras = [("test", "Test picture")]
    room.enter()
    looked(room)
    camera, film = banners(room.screen.notices)
    assert "No camera was found" in camera
    assert "A film for Chloé Laurent is still here" in film
    room.screen.notices.pressed.emit("draft")
    assert room.screen.draft == take
    assert room.screen.buttons.keep.isEnabled()


def test_a_camera_that_fails_hides_it_neither(room):
    left(room, room.client)
    room.enter()
    room.be(S.FAILED, error="Desk camera does not answer.")
    looked(room)
    assert len(banners(room.screen.notices)) == 2


def test_the_library_offers_it_and_leads_to_whom_it_was_made_for(room):
    take = left(room, room.client)
    asked = []
    room.seat.place.studio_asked.connect(asked.append)
    room.screen.show()
    room.screen.enter()
    room.qtbot.waitUntil(lambda: bool(banners(room.screen.left_over)))
    assert "A film for Chloé Laurent is still here" in banners(room.screen.left_over)[0]
    room.screen.left_over.pressed.emit("draft")
    assert asked == [room.client]
    assert room.screen.draft == take


def test_the_library_says_where_a_film_of_nobody_known_is_offered(room):
    left(room)
    room.screen.show()
    room.screen.enter()
    room.qtbot.waitUntil(lambda: bool(banners(room.screen.left_over)))
    (banner,) = room.screen.left_over.findChildren(Banner)
    assert banner.button is None
    assert any("studio of whoever it is for" in words for words in words_on(banner))


def test_a_studio_that_opens_looks_for_them_no_longer_beside_it(room):
    room.screen.show()
    room.screen.enter()
    assert room.screen.filming._draft_timer.isActive()
    room.enter()
    assert not room.screen.filming._draft_timer.isActive()
    room.screen.leave()
    assert not room.screen.filming._draft_timer.isActive()
