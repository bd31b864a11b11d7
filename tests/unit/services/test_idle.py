"""A tick with nothing to do: it looks, it does not write, and looking costs the same."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from concierge.services.commission import advance
from concierge.services.ingest import StoreIngest
from concierge.services.ticks import tick
from tests.fakes import records as r
from tests.fakes.contacts import call, promise, sold
from tests.fakes.house import fill


def pending(workplace, count):
    clients = fill(workplace, [r.client(n) for n in range(1, count + 1)])
    for number, client in enumerate(clients, 1):
        call(workplace, client, r.NOW - timedelta(days=5))
        StoreIngest(workplace).apply(1, "orders", [sold(number, number, 4)], None)
    return clients


def test_nobody_who_writes_waits_for_it(local_workplace):
    """A writer that waits is refused after ten seconds; this one never asks."""
    (client, *_) = pending(local_workplace, 2)
    call(local_workplace, client, r.NOW, promise=promise(25, 10))
    with local_workplace.store.write():
        assert tick(local_workplace, "desktop-1") == 0


@pytest.fixture
def statements(local_workplace):
    seen = []
    sa.event.listen(
        local_workplace.store.engine,
        "before_cursor_execute",
        lambda connection, cursor, statement, *rest: seen.append(statement),
    )
    return seen


def test_looking_costs_the_same_for_many_lines(local_workplace, statements):
    pending(local_workplace, 2)
    statements.clear()
    assert advance(local_workplace) == 0
    few = len(statements)
    pending(local_workplace, 9)
    statements.clear()
    assert advance(local_workplace) == 0
    assert len(statements) == few
    assert not any("IMMEDIATE" in statement for statement in statements)


def test_what_is_due_is_still_done(local_workplace, statements):
    pending(local_workplace, 3)
    local_workplace.clock.advance(days=11)
    statements.clear()
    assert advance(local_workplace) == 3
    assert any("IMMEDIATE" in statement for statement in statements)
    assert advance(local_workplace) == 0
