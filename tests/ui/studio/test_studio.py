"""The studio screen with a recorder that obeys, and once with the real one."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from concierge.domain.consultations import ConsultationSource
from concierge.domain.interactions import ReasonCode
from concierge.services.consultations import open_consultation
from concierge.services.profile import open_profile
from concierge.services.recorder_port import RecorderState
from tests.fakes import records as r
from tests.fakes.house import fill, is_kept
from tests.fakes.seat import press, words_on
from ui.studio.screen import StudioScreen

S = RecorderState


def test_it_opens_the_first_camera_and_microphone(room):
    room.enter()
    assert room.recorder.opened == [("0", "boom")]
    assert room.screen.advice.words() == [
        "Light is good", "Picture is sharp", "Speak a little louder",
    ]  # fmt: skip
    assert room.screen.stage.has_picture()


def test_keys_alone_film_review_and_keep(room):
    room.enter()
    room.key("Return")
    assert room.screen.buttons.primary.words() == "Stop"
    room.key("Space")
    assert room.recorder.now.state is S.PAUSED
    assert room.screen.buttons.pause.words() == "Resume"
    room.key("Space")
    room.be(S.RECORDING, elapsed=12.4)
    room.key("Return")
    assert room.screen.buttons.keep.isEnabled()
    room.screen.side.reason.set_value(ReasonCode.SIZE_AND_FIT)
    room.key("Ctrl+Return")
    (video,) = room.videos()
    assert video.reason is ReasonCode.SIZE_AND_FIT
    assert video.duration == 12
    assert video.body == room.screen.prompter.script()
    assert room.seat.toasts == [("Kept in Chloé Laurent's timeline", None)]
    assert room.seat.clients == [room.client]
    assert len(room.recorder.kept_ids) == 1


def test_without_a_reason_nothing_is_kept_and_the_field_says_so(room):
    room.enter()
    room.film()
    room.key("Ctrl+Return")
    assert room.videos() == []
    assert not room.screen.side._wrong.isHidden()
    assert "reason" in room.screen.side._wrong.text()
    room.screen.side.reason.set_value(ReasonCode.COURTESY)
    assert room.screen.side._wrong.isHidden()


def test_a_retaken_film_is_deleted_once_another_is_kept(room):
    room.enter()
    room.film()
    first = room.recorder.take()
    room.key("R")
    assert room.recorder.now.state is S.READY
    room.film()
    room.screen.filming.look()
    assert room.banner() is None, "a film laid aside now is not offered as left over"
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    room.key("Ctrl+Return")
    assert room.recorder.discarded == [first.id]


def test_retake_while_filming_starts_over(room):
    room.enter()
    room.key("Return")
    room.be(S.RECORDING, elapsed=5.0)
    room.key("R")
    room.screen.filming.look()
    assert room.recorder.now.state is S.READY
    assert len(room.recorder.left) == 1


def test_leaving_while_filming_keeps_the_film_and_offers_it_next_time(room):
    room.enter()
    room.key("Return")
    room.be(S.RECORDING, elapsed=9.0)
    room.screen.leave()
    assert room.recorder.closed == 1
    assert "saved" in room.seat.toasts[0][0]
    room.enter()
    for _ in range(20):
        room.screen.filming.look()
    banner = room.banner()
    assert "A film for Chloé Laurent is still here" in banner.accessibleName()
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert room.screen.buttons.keep.isEnabled()
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    room.key("Ctrl+Return")
    assert [video.duration for video in room.videos()] == [9]


def test_a_film_from_before_can_be_put_back_or_discarded(room):
    draft = room.recorder.make_take(7.0)
    room.recorder.left = [draft]
    room.enter()
    room.screen.notices.pressed.emit("draft")
    assert room.screen.draft == draft
    room.key("R")
    assert room.screen.draft is None
    assert room.recorder.left == [draft]
    room.screen.notices.pressed.emit("draft")
    QTest.mouseClick(room.screen.buttons.discard, Qt.MouseButton.LeftButton)
    assert room.recorder.discarded == [draft.id]
    assert room.banner() is None


def test_a_film_that_is_kept_already_is_never_offered(room):
    room.enter()
    room.film()
    take = room.recorder.take()
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    room.key("Ctrl+Return")
    room.recorder.kept_ids.clear()
    room.recorder.left = [take]
    room.screen.set_client(room.client)
    room.screen.enter()
    for _ in range(20):
        room.screen.filming.look()
    assert is_kept(room.seat.workplace, take.id)
    assert set(room.recorder.kept_ids) == {take.id}
    assert room.banner() is None


def test_another_client_never_gets_the_film_under_review(room):
    other = fill(room.seat.workplace, [r.client(1), r.client(2)])[1]
    room.enter()
    room.film(8.0)
    film = room.recorder.take()
    room.screen.set_client(other)
    room.screen.enter()
    room.screen.filming.look()
    assert not room.screen.buttons.keep.isEnabled()
    assert [left.id for left in room.recorder.left] == [film.id]


def test_a_film_that_cannot_be_kept_says_why_and_stays(room):
    room.enter()
    room.film()
    room.recorder.take().poster.unlink()
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    room.key("Ctrl+Return")
    assert "no longer where it was recorded" in room.banner().accessibleName()
    assert room.recorder.kept_ids == []
    assert room.screen.buttons.keep.isEnabled()


def test_the_poster_replaces_the_last_preview_when_it_comes(room):
    room.recorder.late = (".jpg",)
    room.enter()
    room.film()
    take = room.recorder.take()
    assert room.screen.stage._image.size() == QSize(16, 9), (
        "the last preview stays for the time being"
    )
    poster = QImage(32, 18, QImage.Format.Format_RGB888)
    poster.fill(Qt.GlobalColor.darkRed)
    poster.save(str(take.poster), "JPG")
    room.screen.filming.look()
    assert room.screen.stage._image.size() == QSize(32, 18)


def test_keeping_waits_for_the_poster(room):
    room.enter()
    room.recorder.late = (".jpg", ".gif")
    room.film()
    take = room.recorder.take()

    def finish() -> None:
        take.poster.write_bytes(b"poster")
        take.thumbnail.write_bytes(b"thumbnail")

    room.recorder.when_waited = finish
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    room.key("Ctrl+Return")
    assert room.recorder.waited == [take.id]
    assert len(room.videos()) == 1


def test_no_camera_offers_the_test_picture(room):
    room.recorder.known_cameras = [("test", "Test picture")]
    room.enter()
    assert room.recorder.opened == []
    banner = room.banner()
    assert "No camera was found" in banner.accessibleName()
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert room.recorder.opened == [("test", "boom")]
    room.screen.filming.look()
    assert room.banner() is None


def test_a_camera_that_fails_says_the_recorders_words(room):
    room.enter()
    room.be(S.FAILED, error="Desk camera does not answer. Check that it is plugged in.")
    assert "Desk camera does not answer" in room.banner().accessibleName()
    assert room.banner().button.words() == "Use the test picture"
    assert not room.screen.buttons.primary.isEnabled()


def test_a_film_cut_short_can_be_kept(room):
    room.enter()
    room.film(4.0)
    room.be(S.REVIEW, error="The camera went away. What was filmed until then is kept.")
    assert "cut short" in room.banner().accessibleName()
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    QTest.mouseClick(room.banner().button, Qt.MouseButton.LeftButton)
    assert len(room.videos()) == 1


def test_silence_has_its_reason_in_words(room):
    room.enter()
    room.be(S.READY, level_db=None, silence_reason="No microphone was found.")
    assert room.screen.devices._words.text() == "No microphone was found."
    assert room.screen.devices.meter.isHidden()
    room.be(S.READY, level_db=-50.0, silence_reason="")
    assert room.screen.devices._words.text() == "−50 dB, low"


def test_lines_are_edited_in_place_and_stay_hers(room):
    room.enter()
    room.key("E")
    assert room.screen.prompter.is_editing()
    QTest.keyClicks(room.screen.prompter.fields[0].edit, "Bonjour <b>Chloe</b>")
    for field in room.screen.prompter.fields:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert not room.screen.prompter.is_editing()
    assert room.screen.prompter.lines()[0] == "Bonjour <b>Chloe</b>"
    room.screen.leave()
    room.enter()
    assert room.screen.prompter.lines()[0] == "Bonjour <b>Chloe</b>"


def test_her_question_stands_beside_the_lens(room):
    question = "Does the ivory coat fit over the long silk dress?"
    open_consultation(
        room.seat.workplace, room.client, source=ConsultationSource.EMAIL, question=question
    )
    room.enter()
    assert "question" in room.screen.prompter.lines()[0]
    texts = [label.text() for label in room.screen.side.findChildren(type(room.screen.title))]
    assert f"“{question}”" in texts


def test_the_line_being_spoken_follows_the_film(room):
    room.enter()
    room.screen.prompter.set_lines(["one two", "three four", "five six"])
    room.key("Return")
    for elapsed, line in ((0.0, 0), (9.9, 0), (10.1, 1), (20.1, 2), (30.0, 2)):
        room.be(S.RECORDING, elapsed=elapsed)
        assert room.screen.prompter._current == line


def test_the_ring_shows_what_is_left(room):
    room.enter()
    room.be(S.COUNTDOWN, elapsed=-2.4)
    assert room.screen.stage.ring.accessibleName() == "0:03"
    room.be(S.RECORDING, elapsed=12.2)
    assert room.screen.stage.ring.accessibleName() == "0:18"


def test_without_a_client_it_says_what_to_do(room):
    room.screen.show()
    room.screen.enter()
    assert room.recorder.opened == []
    assert [action.id for action in room.screen.actions_now()] == ["film.find"]
    room.screen.library.empty_pressed.emit()
    assert room.seat.screens == ["clients"]


def test_without_a_recorder_it_says_so(seat, qtbot):
    client = fill(seat.workplace, [r.client(1)])[0]
    screen = StudioScreen(seat.place)
    qtbot.addWidget(screen)
    screen.set_client(client)
    screen.enter()
    assert screen._stack.currentIndex() == 0
    screen.leave()


@pytest.mark.qt_log_ignore("PulseAudio|pipewire|[Mm]ultimedia|FFmpeg")
def test_the_real_recorder_films_the_test_picture_for_her(seat, qtbot):
    from media.recorder import StudioRecorder

    recorder = StudioRecorder(seat.workplace.recordings, reserve=1024)
    seat.place.recorder = lambda: recorder
    client = fill(seat.workplace, [r.client(1)])[0]
    screen = StudioScreen(seat.place)
    qtbot.addWidget(screen)
    screen.resize(1383, 868)
    screen.set_client(client)
    screen.show()
    screen.enter()
    screen.use_test_picture()
    qtbot.waitUntil(screen.buttons.primary.isEnabled, timeout=20_000)
    recorder.record(0)
    qtbot.waitUntil(lambda: recorder.status().elapsed > 0.5, timeout=20_000)
    press(screen, "Return")
    qtbot.waitUntil(screen.buttons.keep.isEnabled, timeout=20_000)
    assert screen.stage.has_picture()
    screen.side.reason.set_value(ReasonCode.PRODUCT_QUESTION)
    press(screen, "Ctrl+Return")
    assert seat.clients == [client]
    screen.leave()
    assert recorder.wait_closed(20)
    entry = open_profile(seat.workplace, client).timeline[0].body
    assert entry.recording.file.is_file()
    assert not list(seat.workplace.recordings.glob("*.draft"))


def test_a_film_left_for_another_client_opens_in_that_client_s_studio(room):
    first, second = fill(room.seat.workplace, [r.client(1), r.client(2)])
    room.enter()
    room.key("Return")
    room.be(S.RECORDING, elapsed=9.0)
    room.screen.leave()
    room.seat.place.studio_asked.connect(room.screen.set_client)
    room.seat.place.studio_asked.connect(lambda _: room.screen.enter())
    room.screen.set_client(second)
    room.screen.enter()
    for _ in range(20):
        room.screen.filming.look()
    assert "A film for Chloé Laurent is still here" in room.banner().accessibleName()
    QTest.mouseClick(room.banner().button, Qt.MouseButton.LeftButton)
    assert room.screen.profile.id == first
    room.screen.side.reason.set_value(ReasonCode.DELIVERY)
    room.key("Ctrl+Return")
    assert [video.duration for video in room.videos()] == [9]


def test_what_was_kept_can_be_sent_at_once_where_films_have_a_place(room, seat):
    asked = []
    seat.place.drawer_asked.connect(lambda *found: asked.append(found))
    with seat.workplace.write() as unit:
        films = unit.accounts.add("Films", "film_folder", {})
        unit.accounts.set_writes(films, ["publish"])
    room.enter()
    room.film()
    room.screen.side.reason.set_value(ReasonCode.SIZE_AND_FIT)
    room.key("Ctrl+Return")
    room.qtbot.waitUntil(lambda: [ask[:2] for ask in asked] == [("film", room.client)])
    assert [asked[0][2]] == room.recorder.kept_ids


def test_what_goes_less_well_is_told_while_it_goes_on(room):
    room.enter()
    room.be(S.RECORDING, notice="Too busy.")
    assert "Too busy." in words_on(room.screen.buttons), "beside the buttons, so that nothing moves"
    assert room.banner() is None
    room.be(S.READY, notice="The camera gives 5 pictures a second.")
    assert "5 pictures a second" in " ".join(words_on(room.screen.notices))
    room.be(S.READY, notice="")
    assert room.banner() is None


def test_space_starts_at_once_while_it_is_counted_down(room):
    room.enter()
    room.be(S.COUNTDOWN, elapsed=-2.0)
    assert room.screen.buttons.pause.words() == "Start now"
    room.key("Space")
    assert room.recorder.now.state is S.RECORDING


def test_one_key_ends_no_film(room):
    room.enter()
    room.key("Return")
    room.be(S.RECORDING, elapsed=14.0)
    with pytest.raises(AssertionError, match="not offered"):
        room.key("L")
    assert room.recorder.now.state is S.RECORDING
    assert not room.screen.library.isVisible()
