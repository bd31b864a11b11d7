"""Cameras through the real OpenCV: a stream over HTTP on loopback, and none at all."""

import os
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from concierge.domain.errors import CameraError
from concierge.services.recorder_port import RecorderState
from media.camera import local_cameras, open_source
from media.frames import Silence
from media.pattern import TestPicture, draw
from media.recorder import StudioRecorder
from tests.fakes.studio import wait_until


class NetworkCamera(BaseHTTPRequestHandler):
    """MJPEG, about thirty pictures a second, until the server's `off` is set; while it is `frozen`
    the line stays open and nothing comes."""

    def do_GET(self):
        from media.vision import cv2

        pictures = [
            cv2.imencode(".jpg", cv2.resize(draw(n), (640, 360)))[1].tobytes() for n in range(10)
        ]
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=f")
        self.end_headers()
        number = 0
        while not self.server.off.wait(1 / 30):
            if self.server.frozen.is_set():
                continue
            part = pictures[number % 10]
            number += 1
            head = b"--f\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(part)
            try:
                self.wfile.write(head + part + b"\r\n")
            except OSError:
                return

    def log_message(self, *words):
        """Quiet."""


@contextmanager
def network_camera():
    server = ThreadingHTTPServer(("127.0.0.1", 0), NetworkCamera)
    server.off, server.frozen = threading.Event(), threading.Event()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server, f"http://127.0.0.1:{server.server_port}/video"
    finally:
        server.off.set()
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_network_camera_that_goes_off_leaves_a_playable_film(tmp_path):
    from tests.unit.media.test_recorder import decoded

    silence = Silence("No microphone was found.")
    recorder = StudioRecorder(tmp_path, microphone=lambda wanted: silence, reserve=1024)
    with network_camera() as (server, address):
        recorder.open(address, None)
        wait_until(lambda: recorder.status().state is RecorderState.READY)
        recorder.record(0)
        wait_until(lambda: recorder.status().elapsed > 1.0)
        server.off.set()
        wait_until(lambda: recorder.status().state is RecorderState.REVIEW)
    take = recorder.take()
    assert "camera went away" in recorder.status().error
    assert (take.width, take.height) == (640, 360)
    assert len(decoded(take.file)[0]) >= 20
    recorder.close()
    assert recorder.wait_closed()


def test_an_address_where_nothing_answers_fails_in_words(tmp_path):
    recorder = StudioRecorder(tmp_path, reserve=1024)
    recorder.open("http://127.0.0.1:9/video", None)
    wait_until(lambda: recorder.status().state is RecorderState.FAILED)
    assert "Network camera does not answer" in recorder.status().error
    recorder.close()
    assert recorder.wait_closed()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="opens /dev/video by number")
def test_a_camera_that_is_not_there_fails_in_words():
    camera = open_source("63")
    with pytest.raises(CameraError, match="Camera 64 does not answer"):
        camera.open()


def test_opencv_leaves_qt_its_own_plugins():
    import media.vision

    assert media.vision.cv2.getNumThreads() == 1
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert "QT_QPA_FONTDIR" not in os.environ


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder is Linux's")
def test_metadata_nodes_are_not_cameras(tmp_path):
    for number, index, name in ((0, 0, "Desk camera"), (1, 1, "Desk camera"), (10, 0, "Boom")):
        folder = tmp_path / f"video{number}"
        folder.mkdir()
        (folder / "index").write_text(f"{index}\n")
        (folder / "name").write_text(f"{name}\n")
    found = local_cameras(list, tmp_path)
    assert found == [("0", "Desk camera"), ("10", "Boom")]


def test_test_picture_is_the_same_each_time_and_moves():
    assert (draw(7) == draw(7)).all()
    assert (draw(7) != draw(8)).any()
    assert draw(0).shape == (720, 1280, 3)


def test_test_picture_keeps_an_absolute_timetable():
    now = [0]

    def wait(seconds):
        now[0] += round(seconds * 1e9) + 3_000_000  # every wait oversleeps by 3 ms
        return False

    picture = TestPicture(lambda: now[0], wait)
    picture.open()
    for _ in range(300):
        frame = picture.read()
    assert frame.at == pytest.approx(10e9, abs=5e6)
