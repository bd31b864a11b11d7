"""A PulseAudio server of a test's own, with the sources the test asks for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
_TRIES = 200
_PAUSE = 0.05


def why_not() -> str:
    """Why no sound server can run here; empty when one can."""
    if not sys.platform.startswith("linux") or shutil.which("pulseaudio") is None:
        return "PulseAudio is not installed"
    return ""


class SoundServer:
    """A running server; `environment` is what a program needs to hear it and no other."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def ask(self, *words: str) -> str:
        """What `pactl` answers. Raises subprocess.CalledProcessError."""
        done = subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def load(self, module: str, *options: str) -> str:
        """The number by which it is unloaded again."""
        return self.ask("load-module", module, *options).strip()

    def unload(self, number: str) -> None:
        self.ask("unload-module", number)

    def add_pipe(self, name: str, pipe: Path) -> str:
        """A source whose sound is what is written to `pipe`: 48 kHz, mono, 16 bit."""
        return self.load(
            *("module-pipe-source", f"source_name={name}", f"file={pipe}", "format=s16le"),
            *("rate=48000", "channels=1", f"source_properties=device.description={name}"),
        )

    def add_tone(self, name: str, rate: int = 48_000, channels: int = 1) -> str:
        """A source of that shape in which 440 Hz are heard. Unloading the number pulls its plug:
        the server has no other source then to which it could move who listens."""
        shape = (f"rate={rate}", f"channels={channels}")
        plug = self.load("module-null-sink", f"sink_name={name}_sink", *shape)
        self.load("module-sine", f"sink={name}_sink", "frequency=440")
        self.load(
            *("module-remap-source", f"master={name}_sink.monitor", f"source_name={name}"),
            *(*shape, f"source_properties=device.description={name}"),
        )
        return plug

    def choose(self, name: str) -> None:
        self.ask("set-default-source", name)


@contextmanager
def sound_server(home: Path) -> Iterator[SoundServer]:
    """Raises RuntimeError when the server does not come up."""
    home.mkdir(mode=0o700, exist_ok=True)
    places = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"), str(home))
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PULSE_SERVER", None)
    command = [
        *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit"),
        "--load=module-native-protocol-unix auth-anonymous=1",
    ]
    with (home / "log").open("wb") as log:
        daemon = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.films.priority", *command],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            server = SoundServer(environment)
            _wait_for(server, daemon)
            yield server
        finally:
            daemon.terminate()
            daemon.wait(10)


def _wait_for(server: SoundServer, daemon: subprocess.Popen[bytes]) -> None:
    for _ in range(_TRIES):
        if daemon.poll() is not None:
            break
        try:
            server.ask("info")
        except subprocess.CalledProcessError:
            threading.Event().wait(_PAUSE)
        else:
            return
    raise RuntimeError("PulseAudio does not start here")
