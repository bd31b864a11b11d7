"""Child processes that serve on loopback: a free port, a sign of readiness, an end by pid."""

from __future__ import annotations

import os
import socket
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

_LONGEST_START = 90.0
_LONGEST_STOP = 10.0


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def serving(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    is_ready: Callable[[str], bool],
) -> Iterator[subprocess.Popen[str]]:
    """Run it until the block ends; entered once a line of its output `is_ready`."""
    last: deque[str] = deque(maxlen=20)
    ready = threading.Event()
    with subprocess.Popen(
        list(command),
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:

        def listen() -> None:
            # To the end, so that a full pipe never stops the server.
            for line in process.stdout or ():
                last.append(line)
                if is_ready(line):
                    ready.set()
            ended.set()
            ready.set()

        ended = threading.Event()
        listener = threading.Thread(target=listen, daemon=True)
        listener.start()
        try:
            if not ready.wait(_LONGEST_START) or ended.is_set():
                raise RuntimeError(f"{command[0]} did not start: {''.join(last)}")
            yield process
        finally:
            _end(process)
            listener.join(_LONGEST_STOP)


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(_LONGEST_STOP)
    except subprocess.TimeoutExpired:
        process.kill()
