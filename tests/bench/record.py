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


def _film(what: str, folder: Path, environment: Mapping[str, str]) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.filming", what, str(folder)],
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
    previews = ours["previews"] / 30
    figures.append(
        Figure(
            *("pictures a second seen in the preview", previews, "/s", "camera's rate", 30),
            *("≥ 0.9 × baseline", previews >= 27),
        )
    )
    return figures
