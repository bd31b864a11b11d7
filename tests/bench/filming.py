"""What `record` starts, each in a process of its own: the studio's recorder, and a bare encoder."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

SECONDS = 30
RATE = 30
_LOOK_CLOSELY = 29.8


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def studio(folder: Path) -> dict[str, object]:
    """The full thirty seconds of the test picture, the preview taken as the studio's page does."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer
    from PySide6.QtGui import QImage

    from concierge.services.recorder_port import RecorderState
    from media.recorder import StudioRecorder

    app = QCoreApplication([])
    recorder = StudioRecorder(folder)
    recorder.open("test", "default")
    seen: dict[str, float] = {}
    previews: set[int] = set()
    timer = QTimer(interval=1000 // RATE, timerType=Qt.TimerType.PreciseTimer)

    def look() -> None:
        status = recorder.status()
        now = time.perf_counter()
        frame = recorder.preview()
        if frame is not None:
            previews.add(frame.number)
            shape = QImage.Format.Format_BGR888
            QImage(frame.bgr, frame.width, frame.height, frame.width * 3, shape)
        if status.state is RecorderState.READY and "ready" not in seen:
            seen["ready"] = now
            recorder.record(1)
        elif status.state is RecorderState.RECORDING:
            if "began" not in seen:
                seen["began"], seen["cpu"] = now, _cpu()
                previews.clear()
            if status.elapsed > _LOOK_CLOSELY:
                timer.setInterval(2)
        elif status.state is RecorderState.FINISHING and "stopped" not in seen:
            seen["stopped"] = now
        elif status.state in (RecorderState.REVIEW, RecorderState.FAILED):
            seen.setdefault("stopped", now)
            seen["playable"], seen["used"] = now, _cpu() - seen["cpu"]
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
        "to_playable": seen["playable"] - seen["stopped"],
        "duration": video,
        "sound": audio,
        "microphone": status.microphone if take.has_sound else "",
    }


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
        options = {**encoder._X264, "preset": "veryfast"}
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
    run = {"studio": studio, "bare": bare}[sys.argv[1]]
    sys.stdout.write(json.dumps(run(Path(sys.argv[2]))) + "\n")
