"""A pretend telephone system, and a line to it that goes wrong on request."""

from __future__ import annotations

import pytest

from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.sandbox.telephone import TelephoneTwin
from tests.fakes.proxy import FaultProxy
from tests.unit.sync.conftest import FakeTime


@pytest.fixture
def time():
    return FakeTime()


@pytest.fixture
def twin(time):
    with TelephoneTwin(time.now) as found:
        yield found


@pytest.fixture
def line(twin):
    with FaultProxy(twin.url) as proxy:
        yield proxy


@pytest.fixture
def config(twin, line):
    options = {"url": line.url, "api_id": twin.key_id, "users": "Ana Ribeiro=456"}
    return AccountConfig(AccountId(1), "Phone", "aircall", options, twin.key)
