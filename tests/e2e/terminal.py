"""A command in a terminal of its own: what it asks is answered as a person types."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.e2e.desktop import LONGEST, ROOT, Desktop


def typed(
    desktop: Desktop, *words: str, answers: Sequence[tuple[str, str]] = ()
) -> tuple[int, str]:
    """Exit code and everything on the screen; each answer waits for its prompt's words."""
    desktop.store.parent.mkdir(parents=True, exist_ok=True)
    screen, theirs = pty.openpty()
    process = subprocess.Popen(
        [
            sys.executable,
            "-X",
            "utf8",
            str(ROOT / "main.py"),
            *words,
            "--store",
            str(desktop.store),
        ],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=desktop.env,
        cwd=desktop.home,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        shown, seen = "", 0
        for prompt, answer in answers:
            while not (found := re.compile(prompt).search(shown, seen)):
                more = _read(screen)
                assert more, f"{prompt!r} was never asked: {shown!r}"
                shown += more
            seen = found.end()
            os.write(screen, f"{answer}\n".encode())
        while more := _read(screen):
            shown += more
        return process.wait(LONGEST), shown.replace("\r\n", "\n")
    finally:
        process.kill()
        process.wait()
        os.close(screen)


def _read(screen: int) -> str:
    """What comes next, empty at the end."""
    deadline = time.monotonic() + LONGEST
    ready, _, _ = select.select([screen], [], [], max(0.0, deadline - time.monotonic()))
    if not ready:
        return ""
    try:
        return os.read(screen, 65_536).decode()
    except OSError:  # Linux says EIO when the last one has left the terminal.
        return ""
