"""A far side that answers what it is told to, and the lines to it."""

from __future__ import annotations

import pytest

from sync.http import ONCE, Policy
from tests.unit.sync.conftest import FakeTime
from tests.unit.sync.loopback import far_side
from tests.unit.sync.odd.kinds import config


@pytest.fixture
def far():
    with far_side() as found:
        yield found


@pytest.fixture
def writer(far):
    lines = []

    def made(kind, cancelled=lambda: False):
        lines.append(kind[1].open_writer(config(far, kind), FakeTime(), cancelled, ONCE))
        return lines[-1]

    yield made
    for one in lines:
        one.close()


@pytest.fixture
def reader(far):
    lines = []

    def made(kind):
        policy = Policy(tries=2)
        lines.append(kind[0].connect(config(far, kind), FakeTime(), lambda: False, policy))
        return lines[-1]

    yield made
    for one in lines:
        one.close()
