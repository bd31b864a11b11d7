"""A pretend house on loopback, an account that points at it, and time that never really passes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.errors import CancelledError
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.shopify.pull import connect
from sync.engine import AccountSync
from sync.http import Policy
from sync.sandbox.house import SandboxHouse
from sync.sandbox.server import SandboxServer

ANCHOR = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
START = ANCHOR + timedelta(minutes=5)


class FakeTime:
    """A Waiter whose seconds pass at once, also for the sandbox's throttle."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.waits: list[float] = []

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds, cancelled):
        if cancelled():
            raise CancelledError("stopped")
        self.waits.append(seconds)
        self.seconds += seconds


class Shop:
    """One running sandbox with everything a test wants to reach."""

    def __init__(self, customers: int, seed: int) -> None:
        self.time = FakeTime()
        self.house = SandboxHouse(seed, customers, ANCHOR, clock=self.time.now)
        self.server = server = SandboxServer(self.house)
        server.throttle.clock = self.time.monotonic
        server.throttle.set(100_000, 50_000)

    def config(self, **changes) -> AccountConfig:
        secret = changes.pop("secret", self.server.token)
        options = {"url": self.server.url, **changes}
        return AccountConfig(AccountId(1), "Main store", "shopify", options, secret)

    def account(self, ingest, policy: Policy | None = None, **changes) -> AccountSync:
        def made(config, waiter, cancelled):
            return connect(config, waiter, cancelled, policy or Policy(read_timeout=5.0))

        return AccountSync(self.config(**changes), ingest, waiter=self.time, connect=made)

    def pull(self, ingest, **changes):
        seen = []
        report = self.account(ingest, **changes).pull(seen.append, lambda: False)
        return report, seen


def open_shop(customers: int = 700, seed: int = 11) -> Shop:
    return Shop(customers, seed)


@pytest.fixture
def shop():
    found = open_shop()
    with found.server:
        yield found
