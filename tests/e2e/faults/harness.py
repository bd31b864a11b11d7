"""Kills desktops and the shop at random while both work, then counts what arrived."""

from __future__ import annotations

import json
import random
import re
import socket
import subprocess
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from concierge.domain.interactions import InteractionKind
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.services.ingest import StoreIngest
from concierge.services.ports import AccountConfig
from sync.connectors.shopify.push import LOG
from sync.engine import AccountSync
from sync.registry import writes
from sync.sandbox.house import customer_id
from tests.e2e.faults import far, near

TOKEN = "harness-token"
_WORD = re.compile(r"[0-9a-f]{32}")
_TOLD = (InteractionKind.NOTE, InteractionKind.CALL)
_ROOT = Path(__file__).parents[3]


@dataclass(slots=True)
class Tally:
    """What became of the changes. Everything but the first two must be empty."""

    changes: int = 0
    kills: Counter = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    ghosts: list[str] = field(default_factory=list)
    reordered: list[str] = field(default_factory=list)
    poison: int = 0
    parked: int = 0

    @property
    def is_clean(self) -> bool:
        wrong = (self.lost, self.doubled, self.ghosts, self.reordered)
        return not any(wrong) and self.parked == self.poison


class Harness:
    def __init__(self, folder: Path, seed: int, mutant: str = "") -> None:
        self.folder, self.mutant = folder, mutant
        self.rng = random.Random(seed)
        self.journal = folder / "journal.jsonl"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.kills = Counter()

    def _start(self, module: str, *words: str) -> subprocess.Popen:
        command = [sys.executable, "-m", f"tests.e2e.faults.{module}", *words]
        with (self.folder / f"{module}.log").open("a") as log:
            return subprocess.Popen(
                command,
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )

    def _far(self, *calm: str) -> subprocess.Popen:
        seed = str(self.rng.randrange(10**6))
        made = self._start("far", str(self.journal), str(self.port), TOKEN, seed, *calm)
        assert made.stdout is not None
        made.stdout.readline()
        return made

    def _near(self, total: int) -> subprocess.Popen:
        seed = str(self.rng.randrange(10**6))
        mutant = [self.mutant] if self.mutant else []
        words = (str(self.folder), self.url, TOKEN, str(total), seed, *mutant)
        made = self._start("near", *words)
        assert made.stdout is not None
        made.stdout.readline()  # a desktop that only starts has nothing to lose yet
        return made

    def prepare(self) -> None:
        """A book from the calm shop, before anything goes wrong."""
        shop = self._far("calm")
        try:
            place = near.place(self.folder)
            with place.write() as unit:
                unit.accounts.set_writes(1, [kind.value for kind in writes("shopify", {})])
            config = AccountConfig(1, "Shop", "shopify", {"url": self.url}, TOKEN)
            AccountSync(config, StoreIngest(place)).pull(lambda _: None, lambda: False)
            place.store.close()
        finally:
            _end(shop)

    def run(self, total: int, kills: int, patience: float) -> Tally:
        """Raises AssertionError when the outbox does not run empty in `patience` seconds."""
        shop, desktops = self._far(), [self._near(total), self._near(total)]
        place = near.place(self.folder)
        end = time.monotonic() + patience
        try:
            while not self._is_over(place, total):
                assert time.monotonic() < end, self._words()
                time.sleep(self.rng.uniform(0.2, 0.9))
                if sum(self.kills.values()) >= kills:
                    continue
                if self.rng.random() < 0.6:
                    which = self.rng.randrange(2)
                    _end(desktops[which])
                    desktops[which] = self._near(total)
                    self.kills["desktop"] += 1
                else:
                    _end(shop)
                    shop = self._far()
                    self.kills["shop"] += 1
            return self._count(place)
        finally:
            for process in (*desktops, shop):
                _end(process)
            place.store.close()

    def _is_over(self, place, total: int) -> bool:
        with place.read() as unit:
            counts = unit.outbox.counts()
        waiting = counts.get(DeliveryState.WAITING, 0) + counts.get(DeliveryState.LEASED, 0)
        return sum(counts.values()) >= total and not waiting

    def _words(self) -> str:
        logs = [(self.folder / f"{name}.log").read_text()[-2000:] for name in ("near", "far")]
        return f"still waiting after {dict(self.kills)}:\n{'---'.join(logs)}"

    # --- counting -------------------------------------------------------------------------

    def _count(self, place) -> Tally:
        made, poison, parked = _made(place)
        told = _told(self.journal)
        tally = Tally(kills=self.kills, poison=poison, parked=parked)
        known = set()
        for remote, words in made.items():
            arrived = told.get(remote, [])
            tally.changes += len(words)
            known.update(words)
            counts = Counter(arrived)
            tally.lost += [word for word in words if not counts[word]]
            tally.doubled += [word for word, times in counts.items() if times > 1]
            first = list(dict.fromkeys(arrived))
            expected = [word for word in words if counts[word]]
            tally.reordered += [w for w, x in zip(first, expected, strict=False) if w != x]
        tally.ghosts = [w for words in told.values() for w in words if w not in known]
        return tally


def _end(process: subprocess.Popen) -> None:
    """kill -9, of a process this harness started."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def _made(place) -> tuple[dict[str, list[str]], int, int]:
    """(words by client in the order they were written, poison written, parked)."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    poison = parked = 0
    with place.read() as unit:
        for remote in unit.places.book(1):
            client = unit.incoming.ids(1, [remote])[remote]
            for note in unit.interactions.of_client(client, _TOLD):
                found[remote].append((note.id, note.body))
        rows = [*unit.outbox.ended(10**6), *unit.outbox.open(10**6)]
    notes = {word: place for place in found.values() for _, word in place}
    assert len(notes) == sum(len(words) for words in found.values())
    lines: dict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.id):
        if row.kind is DeliveryKind.TAGS:
            poison += 1
            parked += row.state is DeliveryState.DEAD
        elif row.kind is DeliveryKind.REFUND:
            lines[row.client_remote_id].append(row.payload["note"])
        else:
            lines[row.client_remote_id].append(row.payload["text"])
    # A note whose delivery was never put in has no place in any line: it counts as lost.
    for remote, words in found.items():
        lines[remote] += [word for _, word in words if word not in lines[remote]]
    return lines, poison, parked


def _told(journal: Path) -> dict[str, list[str]]:
    """By client, the words the shop wrote down, in that order; one entry or refund each."""
    buyers = {}
    house = far.house()
    found: dict[str, list[str]] = defaultdict(list)
    for line in journal.read_text("utf-8").splitlines():
        effect = json.loads(line)
        if effect["kind"] == "metafield" and effect["key"] == LOG:
            newest = effect["value"].split("\n\n")[0]
            word = next(w for w in _WORD.findall(newest))
            found[f"gid://shopify/Customer/{customer_id(effect['customer'])}"].append(word)
        elif effect["kind"] == "refund":
            order = effect["order"]
            if order not in buyers:
                buyers[order] = house.order(order).customer
            remote = f"gid://shopify/Customer/{customer_id(buyers[order])}"
            found[remote].append(effect["note"])
    return found
