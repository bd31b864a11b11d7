"""What `record` starts, each in a process of its own: the studio's recorder, and what it is
compared with."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SECONDS = 30
RATE = 30
_LOOK_CLOSELY = 29.8
_TAKE_SECONDS = 4


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def studio(folder: Path, source: str = "test") -> dict[str, object]:
    """The full thirty seconds of the test picture, the preview taken as the studio's page does."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from concierge.services.recorder_port import RecorderState
    from media.camera import open_source
    from media.recorder import StudioRecorder

    app = QApplication([])
    view = _view()
    camera = _Timed(open_source(source))
    recorder = StudioRecorder(folder, camera=lambda *_: camera)
    recorder.open(source, "default")
    seen: dict[str, float] = {}
    previews: set[int] = set()
    timer = QTimer(interval=1000 // RATE, timerType=Qt.TimerType.PreciseTimer)

    def look() -> None:
        status = recorder.status()
        now = time.perf_counter()
        frame = recorder.preview()
        if frame is not None:
            seen.setdefault("live", now)
            previews.add(frame.number)
            view.show_frame(frame, mirrored=True)
        if status.state is RecorderState.READY and "ready" not in seen:
            seen["ready"] = now
            recorder.record(1)
        elif status.state is RecorderState.RECORDING:
            if "began" not in seen:
                seen["began"], seen["cpu"], seen["gui"] = now, _cpu(), time.thread_time()
                previews.clear()
            if status.elapsed > _LOOK_CLOSELY:
                timer.setInterval(2)
        elif status.state is RecorderState.FINISHING and "stopped" not in seen:
            seen["stopped"] = now
        elif status.state in (RecorderState.REVIEW, RecorderState.FAILED):
            seen.setdefault("stopped", now)
            seen["playable"], seen["used"] = now, _cpu() - seen["cpu"]
            seen["gui"] = time.thread_time() - seen["gui"]
            app.quit()

    timer.timeout.connect(look)
    timer.start()
    app.exec()
    take, status = recorder.take(), recorder.status()
    recorder.close()
    recorder.wait_closed()
    assert take is not None, status.error
    video, audio = _lengths(take.file)
    return {
        "dropped": take.dropped,
        "frames": status.frames,
        "previews": len(previews),
        "cpu": seen["used"] / SECONDS,
        "gui_ms": seen["gui"] / max(1, len(previews)) * 1e3,
        "to_live": seen["live"] - camera.opened,
        "to_playable": seen["playable"] - seen["stopped"],
        "duration": video,
        "sound": audio,
        "microphone": status.microphone if take.has_sound else "",
    }


class _Timed:
    """A camera that tells when it was open."""

    def __init__(self, camera: Any) -> None:
        self._camera = camera
        self.name = camera.name
        self.read, self.cancel, self.close = camera.read, camera.cancel, camera.close
        self.opened = 0.0

    def open(self) -> None:
        self._camera.open()
        self.opened = time.perf_counter()


def _view() -> Any:
    """The studio's own stage, as large as the window of the reference has it, mirrored."""
    from ui.studio.stage import Stage

    stage = Stage()
    stage.resize(960, 540)
    stage.set_badge("Recording", live=True)
    stage.show()
    return stage


def qt(folder: Path, source: str) -> dict[str, object]:
    """QMediaRecorder, given the pictures of the same camera and the same microphone."""
    import threading

    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import (
        QAudioInput,
        QMediaCaptureSession,
        QMediaDevices,
        QMediaFormat,
        QMediaRecorder,
        QVideoFrame,
        QVideoFrameInput,
    )
    from PySide6.QtWidgets import QApplication

    from media.camera import open_source

    app = QApplication([])
    camera = open_source(source)
    camera.open()
    session, recorder, pictures = QMediaCaptureSession(), QMediaRecorder(), QVideoFrameInput()
    session.setVideoFrameInput(pictures)
    session.setAudioInput(QAudioInput(QMediaDevices.defaultAudioInput()))
    session.setRecorder(recorder)
    shape = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    shape.setVideoCodec(QMediaFormat.VideoCodec.H264)
    shape.setAudioCodec(QMediaFormat.AudioCodec.AAC)
    recorder.setMediaFormat(shape)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(folder / "qt.mp4")))
    newest: list[Any] = []
    refused = [0]

    def read() -> None:
        while (frame := camera.read()) is not None:
            newest.append(frame)

    def give() -> None:
        while newest:
            frame = newest.pop(0)
            high, wide, _ = frame.picture.shape
            image = QImage(frame.picture.data, wide, high, QImage.Format.Format_BGR888)
            picture = QVideoFrame(image)
            picture.setStartTime(frame.at // 1000)
            refused[0] += not pictures.sendVideoFrame(picture)

    thread = threading.Thread(target=read)
    thread.start()
    timer = QTimer(interval=5)
    timer.timeout.connect(give)
    timer.start()
    began = _cpu()
    recorder.record()
    QTimer.singleShot(SECONDS * 1000, recorder.stop)
    recorder.recorderStateChanged.connect(
        lambda state: app.quit() if state == QMediaRecorder.RecorderState.StoppedState else None
    )
    app.exec()
    used = _cpu() - began
    camera.cancel()
    thread.join()
    frames, codec = _counted(folder / "qt.mp4")
    return {"cpu": used / SECONDS, "frames": frames, "codec": codec, "refused": refused[0]}


def ffmpeg(folder: Path, source: str) -> dict[str, object]:
    """The ffmpeg command with the encoder's settings of ours, from the same camera and source."""
    import subprocess

    from media.encoder import _X264

    options = [word for key, value in _X264.items() for word in (f"-{key}", value)]
    command = [
        *("ffmpeg", "-v", "error", "-use_wallclock_as_timestamps", "1", "-f", "mpjpeg"),
        *("-i", source, "-f", "pulse", "-i", "default", "-t", str(SECONDS)),
        *("-c:v", "libx264", "-preset", "veryfast", *options, "-pix_fmt", "yuv420p"),
        *("-threads", "2", "-vsync", "passthrough", "-c:a", "aac", "-b:a", "96k", "-ac", "1"),
        str(folder / "ffmpeg.mp4"),
    ]
    subprocess.run(command, check=True, timeout=120, stdin=subprocess.DEVNULL)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    frames, codec = _counted(folder / "ffmpeg.mp4")
    return {"cpu": (used.ru_utime + used.ru_stime) / SECONDS, "frames": frames, "codec": codec}


def _counted(film: Path) -> tuple[int, str]:
    """Pictures and codec of a finished film."""
    import av

    with av.open(str(film)) as file:
        stream = file.streams.video[0]
        return sum(packet.size > 0 for packet in file.demux(stream)), stream.codec_context.name


def takes(folder: Path) -> dict[str, object]:
    """Resident megabytes after the first and after the tenth take of one studio."""
    import threading

    from concierge.services.recorder_port import RecorderState
    from media.recorder import StudioRecorder

    recorder = StudioRecorder(folder)
    recorder.open("test", None)

    def until(fact: Callable[[], object]) -> None:
        while not fact():
            threading.Event().wait(0.01)

    resident = []
    for _ in range(10):
        until(lambda: recorder.status().state is RecorderState.READY)
        recorder.record(0)
        until(lambda: recorder.status().elapsed > _TAKE_SECONDS)
        recorder.stop()
        until(recorder.take)
        take = recorder.take()
        assert take is not None
        recorder.wait_whole(take.id)
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        resident.append(pages * resource.getpagesize() / (1 << 20))
        recorder.retake()
    recorder.close()
    recorder.wait_closed()
    # A picture or two are always on their way: the middle of the last three takes.
    return {"first": resident[0], "tenth": sorted(resident[-3:])[1]}


def _lengths(film: Path) -> tuple[float, float | None]:
    """Seconds of picture, and of sound where there is any, as the finished file says."""
    import av

    with av.open(str(film)) as file:
        lengths = [
            float(stream.duration * stream.time_base)
            for stream in (*file.streams.video, *file.streams.audio)
        ]
    return lengths[0], lengths[1] if len(lengths) > 1 else None


def bare(folder: Path) -> dict[str, object]:
    """Draw and encode the same pictures with the same settings, and as much sound; no more."""
    from fractions import Fraction

    import av
    import numpy as np

    from media import encoder, pattern
    from media.vision import cv2

    began = _cpu()
    with av.open(str(folder / "bare.mp4"), "w") as file:
        options = {**encoder._X264, **encoder._USUAL}
        video = file.add_stream("libx264", rate=RATE, options=options)
        video.width, video.height = pattern.SIZE
        video.pix_fmt = "yuv420p"
        video.codec_context.thread_count = 2
        audio = file.add_stream("aac", rate=48_000, layout="mono")
        quiet = np.zeros((1, 48_000 // RATE), np.int16)
        for number in range(SECONDS * RATE):
            planes = cv2.cvtColor(pattern.draw(number), cv2.COLOR_BGR2YUV_I420)
            frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            file.mux(video.encode(frame))
            sound = av.AudioFrame.from_ndarray(quiet, format="s16", layout="mono")
            sound.sample_rate, sound.pts = 48_000, number * quiet.size
            file.mux(audio.encode(sound))
        file.mux(video.encode(None))
        file.mux(audio.encode(None))
    return {"cpu": (_cpu() - began) / SECONDS}


if __name__ == "__main__":
    runs: dict[str, Callable[..., dict[str, object]]] = {
        **{"studio": studio, "bare": bare, "qt": qt, "ffmpeg": ffmpeg, "takes": takes}
    }
    told = runs[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
    sys.stdout.write(json.dumps(told) + "\n")
