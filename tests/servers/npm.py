"""Packages of an npm lock, fetched once into the user's cache folder. Afterwards nothing asks
the network."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

OLDEST_NODE = 18
_LONGEST_INSTALL = 1800.0


class UnavailableError(Exception):
    """Why a server cannot be had here, for the reason of a skipped test."""


def node_major(title: str) -> int:
    """Raises UnavailableError where there is no Node, or one that is too old."""
    node = shutil.which("node")
    if node is None:
        raise UnavailableError("Node is missing: `.ci/prepare test` installs it")
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = told.stdout.strip().lstrip("v").partition(".")[0]
    if not major.isdigit() or int(major) < OLDEST_NODE:
        raise UnavailableError(f"{title} needs Node {OLDEST_NODE} or newer, here is {major or '?'}")
    return int(major)


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "concierge-tests"


@dataclass(frozen=True)
class Packages:
    """What the lock in `here` names; `name` begins the folder's name, `title` is for people."""

    name: str
    title: str
    here: Path

    def _folder(self) -> Path:
        """Named after what is in it: other locks and other Nodes get folders of their own."""
        locks = ("package.json", "package-lock.json")
        content = b"".join((self.here / lock).read_bytes() for lock in locks)
        digest = hashlib.sha256(content).hexdigest()[:12]
        return cache() / f"{self.name}-{digest}-node{node_major(self.title)}"

    def installed(self) -> Path:
        """The folder that holds node_modules. Raises UnavailableError where nothing was fetched."""
        folder = self._folder()
        if not folder.is_dir():
            raise UnavailableError(f"{self.title} was not fetched yet: `.ci/prepare test` does it")
        return folder

    def install(self) -> Path:
        """Fetch what is missing; a folder that exists is whole, it gets its name last."""
        folder = self._folder()
        folder.parent.mkdir(parents=True, exist_ok=True)
        # A database's lock is the one every system lets go of when its holder dies.
        lock = folder.with_suffix(".lock")
        with closing(sqlite3.connect(lock, timeout=_LONGEST_INSTALL, isolation_level=None)) as held:
            held.execute("BEGIN EXCLUSIVE")
            if not folder.is_dir():
                for left in folder.parent.glob(f"{folder.name}.part-*"):
                    shutil.rmtree(left, ignore_errors=True)
                part = folder.with_name(f"{folder.name}.part-{uuid4().hex[:8]}")
                self._fetch(part)
                part.rename(folder)
        return folder

    def _fetch(self, part: Path) -> None:
        npm = shutil.which("npm")
        if npm is None:
            raise UnavailableError("npm is missing: `.ci/prepare test` installs it")
        environment = dict(os.environ)
        if shutil.which("node") == "/usr/bin/node" and Path("/usr/include/node/node.h").exists():
            # A package may be compiled: with the system's own headers nothing more is fetched.
            environment.setdefault("npm_config_nodedir", "/usr")
        part.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(self.here / name, part / name)
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
            raise UnavailableError(f"npm could not fetch {self.title}: {last}")
