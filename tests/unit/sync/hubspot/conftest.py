"""A portal on loopback, an account that reads and writes it, and time that passes at once."""

from __future__ import annotations

import pytest

from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.hubspot.pull import connect
from sync.connectors.hubspot.push import open_writer
from tests.servers.hubspot_twin import TOKEN, Twin, TwinServer
from tests.unit.sync.conftest import FakeTime


class Portal:
    """The stand-in and everything a test wants to reach."""

    def __init__(self, twin: Twin, url: str) -> None:
        self.twin, self.url, self.time = twin, url, FakeTime()
        self.opened = []

    def config(self, **changes) -> AccountConfig:
        options = {"url": self.url, "currency": "EUR", "tag_property": "concierge_tags", **changes}
        return AccountConfig(AccountId(1), "Main store", "hubspot", options, TOKEN)

    def connector(self, **changes):
        self.opened.append(connect(self.config(**changes), self.time, lambda: False))
        return self.opened[-1]

    def writer(self, **changes):
        self.opened.append(open_writer(self.config(**changes), self.time, lambda: False))
        return self.opened[-1]

    def people(self, *spent: str) -> list[str]:
        """Contacts who spent that, an empty text for one of whom nothing is known; their ids."""
        known = [{"total_revenue": one} if one else {} for one in spent]
        return [self.twin.add("contacts", **one) for one in known]


@pytest.fixture
def portal():
    twin = Twin()
    with TwinServer(twin) as server:
        found = Portal(twin, server.url)
        yield found
        for one in found.opened:
            one.close()
