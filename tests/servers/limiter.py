"""Debian's nginx as a rate limiter before another server, in a folder of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.processes import free_port, serving

_PLACES = ("/usr/sbin", "/usr/local/sbin", "/usr/bin", "/opt/homebrew/bin")


def program() -> str | None:
    """Where nginx is; an ordinary user's path leaves out the folder Debian puts it in."""
    return shutil.which("nginx") or shutil.which("nginx", path=":".join(_PLACES))


@contextmanager
def limited(target: str) -> Iterator[str]:
    """The address through which `target` answers ten questions a second."""
    nginx = program()
    if nginx is None:
        raise RuntimeError("nginx is missing")
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="nginx") as name:
        folder = Path(name)
        text = Path(__file__).with_name("nginx-limit.conf").read_text(encoding="utf-8")
        text = text.replace("@PORT@", str(port)).replace("@TARGET@", target)
        (folder / "nginx.conf").write_text(text, encoding="utf-8")
        command = [nginx, "-p", f"{folder}/", "-c", "nginx.conf", "-e", "stderr"]
        with serving(command, folder, {}, lambda line: "start worker process " in line):
            yield f"http://127.0.0.1:{port}"
