"""A throw-away PostgreSQL cluster: own folder, own socket, no network, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString, cast
from uuid import uuid4

import psycopg


def binaries() -> Path | None:
    """The folder of the newest server found on this machine."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
    return next((f for f in reversed(folders) if (f / "initdb").exists()), None)


class Cluster:
    def __init__(self, folder: Path, bin_folder: Path) -> None:
        self.folder = folder
        self._bin = bin_folder
        self._line: psycopg.Connection[Any] | None = None
        self.template = "template1"
        """What a new database is a copy of."""

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def run(self, *command: str) -> None:
        # The server refuses to run as root.
        prefix = (
            ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
            if os.geteuid() == 0
            else []
        )
        subprocess.run(
            [*prefix, str(self._bin / command[0]), *command[1:]],
            check=True,
            capture_output=True,
            cwd=self.folder,
            env={"HOME": str(self.folder), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        )

    def new_database(self) -> str:
        name = f"t{uuid4().hex}"
        self._ask(f"CREATE DATABASE {name} TEMPLATE {self.template}")
        return name

    def drop(self, database: str) -> None:
        self._ask(f"DROP DATABASE {database} WITH (FORCE)")

    def _ask(self, statement: str) -> None:
        """Over one line that stays open: a program for each question costs more than the answer."""
        if self._line is None:
            self._line = psycopg.connect(host=str(self.folder), user="postgres", autocommit=True)
        self._line.execute(cast(LiteralString, statement))

    def close(self) -> None:
        if self._line is not None:
            self._line.close()


@contextmanager
def cluster(bin_folder: Path) -> Iterator[Cluster]:
    # A socket's path may have 107 bytes at most: a short folder of its own.
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    if os.geteuid() == 0:
        os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)
    server = Cluster(folder, bin_folder)
    try:
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off"
        options += " -c synchronous_commit=off -c autovacuum=off"
        server.run(
            *("initdb", "-D", "data", "-U", "postgres", "-A", "trust", "-E", "UTF8"),
            *("--locale=C.UTF-8", "--no-sync"),
        )
        server.run("pg_ctl", "-D", "data", "-w", "-l", "log", "-o", options, "start")
        try:
            yield server
        finally:
            server.close()
            server.run("pg_ctl", "-D", "data", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
