"""What a gesture came to is told on its page, with its photo and who did what."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader, qRgb

from concierge.domain.gestures import CameTo, GestureKind, Outcome
from concierge.services.gesture_outcomes import story, tell_outcome
from concierge.services.gesture_steps import (
    approve_gesture,
    gesture_log,
    order_gesture,
    send_gesture,
)
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import plan, press, words_on
from ui.gestures.photo import read_photo
from ui.gestures.screen import GesturesScreen


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client(1)])[0]


@pytest.fixture
def screen(seat, qtbot):
    made = GesturesScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


@pytest.fixture
def sent(seat, client):
    gesture = plan(seat.workplace, client)
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture)
    order_gesture(seat.workplace, gesture)
    send_gesture(seat.workplace, gesture)
    return gesture


def offered(screen, key):
    return next(action for action in screen.actions_now() if action.key == key).enabled()


def test_how_it_went_is_asked_once_it_has_left(seat, screen, client):
    plan(seat.workplace, client)
    screen.enter()
    assert not offered(screen, "T")
    assert not screen.page.outcome.isVisible()
    screen.tell_outcome()
    assert screen.page.isVisible()


def test_it_is_written_down_and_stands_on_the_page(seat, screen, sent):
    screen.enter()
    press(screen, "T")
    form = screen._form
    form.outcome.set_value(Outcome.DELIGHTED)
    form.words.set_text("Kept the card.")
    form.thanked_on.set_value(date(2026, 6, 10))
    form.thanks.set_text("<b>Merci</b> à vous")
    form.submit()
    screen.refresh()
    told = words_on(screen.page)
    assert "Delighted, or thanked. Kept the card." in told
    assert "Wed 10 June: <b>Merci</b> à vous" in told
    assert seat.toasts[-1][0] == "Kept what the gesture for Chloé Laurent came to"
    assert screen.list.hasFocus()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (CameTo(words="Nobody knows"), ["Received", "Nobody knows"]),
        (CameTo(Outcome.NO_WORD), ["Received", "No word"]),
        (CameTo(thanked_on=date(2026, 6, 11)), ["Thanked", "Thu 11 June"]),
    ],
)
def test_what_is_known_by_half_is_told_by_half(seat, screen, sent, found, words):
    tell_outcome(seat.workplace, sent, found)
    screen.enter()
    told = words_on(screen.page)
    assert told[told.index("What it came to") + 1 :][:2] == words


def test_what_is_missing_is_said_at_its_field(screen, sent, seat):
    screen.enter()
    press(screen, "T")
    form = screen._form
    form.outcome.set_value(Outcome.DAMAGED)
    form.submit()
    assert form.words.message() == "Say in a few words what went wrong."
    form.words.set_text("The vase broke.")
    form.thanks.set_text("Thank you all the same")
    form.submit()
    assert form.error.text() == "Say on which day the client thanked."
    assert form.error.isVisible()
    form.thanked_on.set_value(date(2026, 6, 11))
    assert not form.error.isVisible()
    form.submit()
    assert gesture_log(seat.workplace)[0].came_to.words == "The vase broke."


def test_esc_keeps_what_was_written_and_discard_can_be_undone(seat, screen, sent):
    screen.enter()
    press(screen, "T")
    screen._form.words.set_text("Half a sen")
    screen._form.closing.emit()
    assert screen.page.isVisible()
    press(screen, "T")
    assert screen._form.words.text() == "Half a sen"
    screen._form.cancel.click()
    seat.toasts[-1][1]()
    assert screen._form.words.text() == "Half a sen"
    assert gesture_log(seat.workplace)[0].came_to == CameTo()


def test_thanks_of_long_ago_stay_the_day_they_were(seat, screen, sent):
    tell_outcome(seat.workplace, sent, CameTo(thanked_on=date(2026, 1, 5), thanks="Merci"))
    screen.enter()
    press(screen, "T")
    assert screen._form.thanked_on.value() == date(2026, 1, 5)
    screen._form.submit()
    assert gesture_log(seat.workplace)[0].came_to.thanked_on == date(2026, 1, 5)


def test_the_page_says_who_did_what(seat, screen, sent):
    screen.enter()
    told = words_on(screen.page)
    assert "Who did what" in told
    assert any("Margaux Vidal" in words for words in told)


def test_a_favour_is_arranged_told_and_used(seat, screen, client):
    gesture = plan(seat.workplace, client, kind=GestureKind.CREDIT, title="Visit", card_text="")
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture)
    for words in ("Mark arranged", "Mark told", "Mark used"):
        screen.enter()
        assert screen.page.step.words() == words
        press(screen, "Ctrl+Return")
    assert not screen.page.print_card.isVisible()


# --- the photo ----------------------------------------------------------------------------------


def picture(path, wide=40, high=30, kind="PNG"):
    image = QImage(wide, high, QImage.Format.Format_ARGB32)
    image.fill(qRgb(200, 30, 30))
    image.setText("Comment", "taken at 48.85 N")
    assert image.save(str(path), kind)
    return path


def test_a_photo_is_attached_shown_and_erased_when_asked_twice(seat, screen, sent, tmp_path):
    screen.choose_photo = lambda: str(picture(tmp_path / "IMG_Chloé.png"))
    screen.enter()
    press(screen, "F")
    screen.refresh()
    assert screen.page.photo.isVisible()
    assert screen.page.photo.height() == 30
    file = story(seat.workplace, sent).photo
    assert "Chlo" not in file.name
    assert b"48.85" not in file.read_bytes()
    press(screen, "Del")
    screen.refresh()
    assert any("Nothing brings the photo back" in words for words in words_on(screen.page))
    assert file.exists()
    press(screen, "Del")
    assert not file.exists()
    screen.refresh()
    assert not screen.page.photo.isVisible()
    assert not offered(screen, "Del")


def test_no_file_chosen_keeps_nothing(seat, screen, sent):
    screen.choose_photo = lambda: ""
    screen.enter()
    press(screen, "F")
    assert seat.toasts == []
    assert gesture_log(seat.workplace)[0].photo == ""


def test_what_is_no_picture_is_told(seat, screen, sent, tmp_path):
    (tmp_path / "photo.jpg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    screen.choose_photo = lambda: str(tmp_path / "photo.jpg")
    screen.enter()
    press(screen, "F")
    assert seat.failures == ["This file is no picture that can be read. Choose another one."]
    screen.choose_photo = lambda: str(tmp_path / "gone.jpg")
    press(screen, "F")
    assert seat.failures[-1] == "This file cannot be read. Choose it again, or another one."


def test_a_photo_that_is_elsewhere_or_broken_says_so(seat, screen, sent, tmp_path):
    screen.choose_photo = lambda: str(picture(tmp_path / "a.png"))
    screen.enter()
    press(screen, "F")
    file: Path = story(seat.workplace, sent).photo
    file.write_bytes(b"half")
    screen.refresh()
    assert "The photo cannot be read any more." in words_on(screen.page)
    file.unlink()
    screen.refresh()
    assert "The photo lies on the desktop where it was attached." in words_on(screen.page)
    assert screen.page.erase.isVisible()


def read(data, tmp_path):
    (tmp_path / "read.jpg").write_bytes(data)
    return QImageReader(str(tmp_path / "read.jpg"))


def test_a_large_picture_is_kept_small_and_upright(qapp, tmp_path):
    reader = read(read_photo(picture(tmp_path / "large.jpg", 4_000, 1_000, "JPEG")), tmp_path)
    assert (reader.size().width(), reader.size().height()) == (1_600, 400)
    assert bytes(reader.format().data()) == b"jpeg"


def test_a_picture_turned_by_its_camera_is_turned_for_good(qapp, tmp_path):
    """An EXIF block with orientation 6: the right side is the top."""
    plain = picture(tmp_path / "a.jpg", 40, 20, "JPEG").read_bytes()
    tiff = b"II*\0\x08\0\0\0" + b"\x01\0" + b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0" + b"\0\0\0\0"
    body = b"Exif\0\0" + tiff
    turned = plain[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + plain[2:]
    (tmp_path / "turned.jpg").write_bytes(turned)
    kept = read_photo(tmp_path / "turned.jpg")
    assert (read(kept, tmp_path).size().width(), read(kept, tmp_path).size().height()) == (20, 40)
    assert b"Exif" not in kept


def test_a_picture_that_would_fill_the_memory_is_refused(qapp, tmp_path):
    """A header of a PNG that claims a hundred thousand pixels a side."""
    head = bytearray(picture(tmp_path / "a.png").read_bytes())
    head[16:24] = (100_000).to_bytes(4, "big") * 2
    import zlib

    head[29:33] = zlib.crc32(bytes(head[12:29])).to_bytes(4, "big")
    (tmp_path / "bomb.png").write_bytes(bytes(head))
    with pytest.raises(Exception, match="too large"):
        read_photo(tmp_path / "bomb.png")
