"""Thirty seconds of 1280 x 720 at 30 pictures a second, with sound where a source can be made."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.table import Figure
from tests.e2e.films.sound_server import SoundServer, sound_server, why_not

_TRIES = 100


@contextmanager
def microphone(home: Path) -> Iterator[dict[str, str]]:
    """The environment in which a tone is heard: a sound server of our own, if there is one here."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if not sys.platform.startswith("linux") or shutil.which("pulseaudio") is None:
        yield environment
        return
    home.mkdir(mode=0o700)
    places = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"), str(home))
    environment = {**environment, **places}
    environment.pop("PULSE_SERVER", None)
    server = subprocess.Popen(
        [
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
            "--load=module-native-protocol-unix auth-anonymous=1",
            "--load=module-null-sink sink_name=desk rate=48000",
            "--load=module-remap-source master=desk.monitor source_name=boom",
            "--load=module-sine sink=desk frequency=440",
        ],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for_source(environment)
        yield environment
    finally:
        server.terminate()
        server.wait(10)


def _wait_for_source(environment: Mapping[str, str]) -> None:
    for _ in range(_TRIES):
        done = subprocess.run(
            ["pactl", "set-default-source", "boom"], env=environment, capture_output=True
        )
        if done.returncode == 0:
            return
        time.sleep(0.05)


def _film(what: str, folder: Path, environment: Mapping[str, str], *source: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.filming", what, str(folder), *source],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=180,
    )
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def take(folder: Path) -> list[Figure]:
    with tempfile.TemporaryDirectory(dir=folder.resolve()) as films:
        bare = _film("bare", Path(films), os.environ)
        with microphone(Path(films) / "sound") as environment:
            ours = _film("studio", Path(films), environment)
    sound = "with sound" if ours["sound"] is not None else "silent"
    name = f"720p30 {sound}"
    frames, length = ours["frames"], ours["duration"]
    late = ours["to_playable"]
    off = abs(length - 30) * 1e3
    figures = [
        Figure(
            *(f"{name}, dropped of {frames} frames", ours["dropped"], ""),
            *("frames of 30 s", 900, "0 dropped, ≥ 899 taken"),
            ours["dropped"] == 0 and frames >= 899,
        ),
        Figure(
            *(f"{name}, share of one core", ours["cpu"] * 100, "%"),
            *("plain loop: draw, encode, mux", bare["cpu"] * 100),
            *("≤ 65 %", ours["cpu"] <= 0.65),
        ),
        Figure(
            *("hard stop at 30 s to playable", late, "s", "the film's length", length),
            *("≤ 0.3 s", late <= 0.3),
        ),
        Figure(*("film's length off 30 s", off, "ms", "one frame", 1e3 / 30, "≤ 5 ms", off <= 5)),
    ]
    if ours["sound"] is not None:
        apart = abs(length - ours["sound"]) * 1e3
        base = ("one frame", 1e3 / 30)
        figures.append(
            Figure("picture and sound end apart", apart, "ms", *base, "≤ 5 ms", apart <= 5)
        )
    figures += _preview(ours)
    with tempfile.TemporaryDirectory(dir=folder.resolve()) as films:
        figures += _beside(Path(films))
        figures += _memory(_film("takes", Path(films), os.environ))
    return figures


def _preview(ours: dict[str, Any]) -> list[Figure]:
    previews, gui, live = ours["previews"] / 30, ours["gui_ms"], ours["to_live"]
    return [
        Figure(
            *("pictures a second seen in the preview", previews, "/s", "camera's rate", 30),
            *("≥ 0.9 × baseline", previews >= 27),
        ),
        Figure(
            *("window's own time for a picture", gui, "ms", "a picture lasts", 1e3 / 30),
            *("≤ 2 ms", gui <= 2),
        ),
        Figure(
            *("camera open to live picture", live, "s", "one picture", 1 / 30),
            *("≤ 0.5 s", live <= 0.5),
        ),
    ]


def _beside(folder: Path) -> list[Figure]:
    """The same camera over HTTP and the same microphone, filmed by us and by others in turn."""
    if why_not():
        return []
    found: dict[str, dict[str, Any]] = {}
    with sound_server(folder / "s") as server, _source(server, folder / "boom") as address:
        for what in ("studio", "qt", "ffmpeg"):
            if what != "ffmpeg" or shutil.which("ffmpeg"):
                (folder / what).mkdir()
                found[what] = _film(what, folder / what, server.environment, address)
    ours, figures = found.pop("studio"), []
    filmed = ours["frames"] - ours["dropped"]
    for what, other in found.items():
        name = {"qt": "QMediaRecorder", "ffmpeg": "ffmpeg command"}[what]
        codec = other["codec"]
        figures += [
            Figure(
                *("network camera 720p30, share of one core", ours["cpu"] * 100, "%"),
                *(f"{name} ({codec})", other["cpu"] * 100),
                *("told, not held: a webcam's is held above", True),
            ),
            Figure(
                *("network camera 720p30, pictures in the film", filmed, ""),
                *(f"{name} ({codec})", other["frames"]),
                *("≥ baseline, 0 dropped", filmed >= 899),
            ),
        ]
    return figures


@contextmanager
def _source(server: SoundServer, pipe: Path) -> Iterator[str]:
    """The address of a camera whose microphone is the server's."""
    server.add_pipe("boom", pipe)
    server.choose("boom")
    command = [sys.executable, "-m", "tests.e2e.films.clapper", str(pipe), "STEADY"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        try:
            yield program.stdout.readline().strip()
        finally:
            program.kill()


def _memory(resident: dict[str, Any]) -> list[Figure]:
    grown = resident["tenth"] - resident["first"]
    base = ("after the first", resident["first"])
    return [Figure("memory after ten takes, more by", grown, "MB", *base, "≤ 10 MB", grown <= 10)]
