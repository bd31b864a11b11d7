"""The far side of the fault harness: a pretend shop in a process of its own, durable, moody.

Everything it was told stands in a journal before it answers, so that killing it loses nothing it
admitted; answers are lost, late or refused by chance. Run: python -m tests.e2e.faults.far
JOURNAL PORT TOKEN SEED [calm]
"""

from __future__ import annotations

import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from sync.sandbox.faults import Fault, Faults
from sync.sandbox.house import SandboxHouse
from sync.sandbox.server import SandboxServer

CUSTOMERS = 600
SEED = 3
ANCHOR = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
MOODS = (("503", 0.08), ("drop", 0.10), ("429", 0.02), ("500", 0.02), ("truncate", 0.02))
SLOW, TOO_LATE = 0.03, 0.005
"""Shares of answers that come a little later, and after nobody waits for them any more."""
LATE_SECONDS = 2.4


class Moody(Faults):
    """Faults by chance instead of by order."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.rng = random.Random(seed)

    def next(self) -> Fault | None:
        pace = self.rng.random()
        self.latency = LATE_SECONDS if pace < TOO_LATE else 0.25 if pace < SLOW else 0.0
        draw = self.rng.random()
        for kind, share in MOODS:
            if draw < share:
                return Fault(kind)
            draw -= share
        return None


def house(journal: Path | None = None) -> SandboxHouse:
    return SandboxHouse(SEED, CUSTOMERS, ANCHOR, journal=journal)


def main() -> None:
    journal, port, token, seed, *calm = sys.argv[1:]
    server = SandboxServer(house(Path(journal)), int(port), token)
    server.throttle.set(10**7, 10**7)
    if not calm:
        server.faults = Moody(int(seed))
    with server:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
