"""Fetches Vendure's packages once into the user's cache folder; `python -m` it, as
`.ci/prepare test` does. Afterwards nothing asks the network."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import uuid4

HERE = Path(__file__).parent
OLDEST_NODE = 18
"""Tried: 18 and 20. The framework below Vendure 3.7 asks for 20, and npm warns of it."""
_LONGEST_INSTALL = 1800.0


class UnavailableError(Exception):
    """Why no Vendure can be had here, for the reason of a skipped test."""


def node_major() -> int:
    """Raises UnavailableError where there is no Node, or one that is too old."""
    node = shutil.which("node")
    if node is None:
        raise UnavailableError("Node is missing: `.ci/prepare test` installs it")
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = told.stdout.strip().lstrip("v").partition(".")[0]
    if not major.isdigit() or int(major) < OLDEST_NODE:
        raise UnavailableError(f"Vendure needs Node {OLDEST_NODE} or newer, here is {major or '?'}")
    return int(major)


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "concierge-tests"


def _folder() -> Path:
    """Named after what is in it: other locks and other Nodes get folders of their own."""
    content = b"".join((HERE / n).read_bytes() for n in ("package.json", "package-lock.json"))
    return cache() / f"vendure-{hashlib.sha256(content).hexdigest()[:12]}-node{node_major()}"


def installed() -> Path:
    """The folder that holds node_modules. Raises UnavailableError where nothing was fetched."""
    folder = _folder()
    if not folder.is_dir():
        raise UnavailableError("Vendure was not fetched yet: `.ci/prepare test` does it")
    return folder


def install() -> Path:
    """Fetch what is missing; a folder that exists is whole, it gets its name last."""
    folder = _folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    # A database's lock is the one every system lets go of when its holder dies.
    lock = folder.with_suffix(".lock")
    with closing(sqlite3.connect(lock, timeout=_LONGEST_INSTALL, isolation_level=None)) as held:
        held.execute("BEGIN EXCLUSIVE")
        if not folder.is_dir():
            for left in folder.parent.glob(f"{folder.name}.part-*"):
                shutil.rmtree(left, ignore_errors=True)
            part = folder.with_name(f"{folder.name}.part-{uuid4().hex[:8]}")
            _fetch(part)
            part.rename(folder)
    return folder


def _fetch(part: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise UnavailableError("npm is missing: `.ci/prepare test` installs it")
    environment = dict(os.environ)
    if shutil.which("node") == "/usr/bin/node" and Path("/usr/include/node/node.h").exists():
        # One package is compiled: with the system's own headers nothing more is fetched.
        environment.setdefault("npm_config_nodedir", "/usr")
    part.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, part / name)
    done = subprocess.run(
        [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"],
        cwd=part,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_LONGEST_INSTALL,
        check=False,
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word"])[-1]
        raise UnavailableError(f"npm could not fetch Vendure: {last}")


def main() -> int:
    try:
        install()
    except UnavailableError as exc:
        sys.stderr.write(f"{exc}. The tests against a real Vendure will be skipped.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
