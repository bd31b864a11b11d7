"""One desktop at a time: leases that last as long as their process, and not a moment longer."""

import os
import subprocess
import sys

import pytest

from concierge.domain.errors import RetryLaterError
from concierge.services.accounts import find_account
from concierge.services.ingest import StoreIngest
from concierge.services.turns import LEASE, Turn
from tests.fakes import records as r


def turn(workplace):
    return Turn(workplace, find_account(workplace))


def test_while_one_has_its_turn_no_other_gets_it(workplace):
    with turn(workplace), pytest.raises(RetryLaterError, match="Shop is being updated"):
        turn(workplace).__enter__()
    with turn(workplace):
        pass


def test_a_turn_that_ended_by_itself_is_another_ones(workplace):
    lost = turn(workplace)
    with lost:
        workplace.clock.advance(seconds=LEASE.total_seconds() + 1)
        with turn(workplace):
            ingest = StoreIngest(workplace, lost)
            with pytest.raises(RetryLaterError, match="went on with Shop"):
                ingest.apply(1, "orders", [r.order(1)], {"page": 1})
            assert ingest.cursor(1, "orders") is None


def test_giving_back_a_lost_turn_takes_nothing_from_the_next(workplace):
    lost = turn(workplace)
    lost.__enter__()
    workplace.clock.advance(seconds=LEASE.total_seconds() + 1)
    with turn(workplace) as mine:
        lost.__exit__(None, None, None)
        with workplace.read() as unit:
            mine.check(unit, 1)


def test_a_clock_that_was_set_back_lends_no_turn_for_hours(workplace):
    assert turn(workplace).take()
    workplace.clock.advance(hours=-5)
    with turn(workplace):
        pass


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the lease is waited for")
def test_a_process_of_this_computer_that_is_gone_leaves_its_turn_at_once(workplace):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    dead = turn(workplace)
    dead.by = dead.by.replace(f":{os.getpid()}:", f":{gone.pid}:")
    assert dead.take()
    with turn(workplace):
        pass


def test_a_process_of_another_computer_is_waited_for(workplace):
    other = turn(workplace)
    other.by = f"elsewhere:{other.by.partition(':')[2]}"
    with other, pytest.raises(RetryLaterError):
        turn(workplace).__enter__()
