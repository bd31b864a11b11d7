"""The program as a person starts it: processes of its own, a real keyring, a real pretend shop."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests

ROOT = Path(__file__).parents[2]
LONGEST = 90
_ENTRY = (sys.executable, "-X", "utf8", str(ROOT / "main.py"))


@dataclass
class Shop:
    """A running `concierge sandbox`, as its first line told it."""

    url: str
    token: str

    def ask(self, **body: Any) -> None:
        """Set how its next answers go wrong; `clear` ends it."""
        requests.post(f"{self.url}/sandbox/faults", json=body, timeout=10).raise_for_status()


@contextmanager
def sandbox(customers: int, seed: int = 7) -> Iterator[Shop]:
    command = [*_ENTRY, "sandbox", "--port", "0"]
    command += ["--customers", str(customers), "--seed", str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield Shop(**json.loads(process.stdout.readline()))
        finally:
            process.kill()


@dataclass
class Desktop:
    """A home folder with a session; `env` decides whether there is a keyring."""

    home: Path
    env: dict[str, str] = field(default_factory=dict)

    @property
    def store(self) -> Path:
        return self.home / "house" / "store.db"

    def start(self, *words: str, fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        self.store.parent.mkdir(parents=True, exist_ok=True)
        return subprocess.Popen(
            [*_ENTRY, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.env,
            cwd=self.home,
            pass_fds=fds,
        )

    def run(
        self,
        *words: str,
        secret: str | None = None,
        option: str = "--secret-fd",
        also: tuple[int, ...] = (),
    ) -> Answer:
        """Run a command on this desktop's store; `secret` is handed over by a descriptor, and
        those of `also` are open to it too."""
        more, fds = ["--store", str(self.store)] if words and words[0] != "sandbox" else [], ()
        if secret is not None:
            reader, writer = os.pipe()
            os.write(writer, f"{secret}\n".encode())
            os.close(writer)
            more, fds = [*more, option, str(reader)], (reader,)
        process = self.start(*words, *more, fds=(*fds, *also))
        for descriptor in fds:
            os.close(descriptor)
        out, err = process.communicate(timeout=LONGEST)
        return Answer(process.returncode, out, err.decode())

    def set_up(self) -> None:
        done = self.run(
            *("setup", "--house", "Maison Noire", "--currency", "EUR", "--zone", "Europe/Paris"),
            *("--agent", "Ana Ribeiro", "--manager", "Margaux Vidal"),
        )
        assert done.code == 0, done.err

    def connect(self, shop: Shop, name: str = "Main store", *more: str) -> None:
        done = self.run(
            *("accounts", "add", "shopify", "--name", name, "--option", f"url={shop.url}"),
            *more,
            secret=shop.token,
        )
        assert done.code == 0, done.err

    def table(self, what: str) -> list[dict[str, Any]]:
        done = self.run("export", what, "--format", "json")
        assert done.code == 0, done.err
        return json.loads(done.out)

    def book(self) -> tuple[list[Any], list[Any]]:
        """Clients and orders without this store's own numbers, comparable between two stores."""
        clients, orders = self.table("clients"), self.table("orders")
        names = {row["id"]: row["name"] for row in clients}
        own = {"id", "client_id"}
        told = [
            {
                **{k: v for k, v in row.items() if k not in own},
                "client": names.get(row["client_id"]),
            }
            for row in orders
        ]
        known = [{k: v for k, v in row.items() if k not in own} for row in clients]
        return known, sorted(told, key=lambda row: row["name"])


def _without(row: dict[str, Any], keys: set[str]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in keys}


@dataclass
class Answer:
    code: int
    out: bytes
    err: str

    def json(self) -> Any:
        return json.loads(self.out)

    def refusal(self) -> str:
        """The sentence on stderr of a stated failure: no traceback, nothing on stdout."""
        assert self.code == 1, self.err
        assert "Traceback" not in self.err
        assert self.out == b""
        return self.err.strip().splitlines()[-1]


def environment(home: Path, address: str = "") -> dict[str, str]:
    run = home / "run"
    run.mkdir(parents=True, exist_ok=True, mode=0o700)
    env = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(run),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        # Without a bus address the client library would start a bus of its own.
        "DBUS_SESSION_BUS_ADDRESS": address or "disabled:",
    }
    return env


@contextmanager
def session(home: Path) -> Iterator[dict[str, str]]:
    """A session bus with an unlocked gnome-keyring; the environment to run in."""
    if not shutil.which("dbus-daemon") or not shutil.which("gnome-keyring-daemon"):
        pytest.fail("gnome-keyring is missing: `make test` installs it")
    env = environment(home)
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as bus:
        try:
            assert bus.stdout is not None
            env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            keyring = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
            with subprocess.Popen(
                keyring, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
            ) as daemon:
                try:
                    assert daemon.stdin is not None and daemon.stdout is not None
                    daemon.stdin.write("pw")
                    daemon.stdin.close()
                    daemon.stdout.readline()
                    yield env
                finally:
                    daemon.kill()
        finally:
            bus.kill()
