"""One desktop at a time: leases that last as long as their process, and not a moment longer."""

import os
import subprocess
import sys

import pytest

from concierge.domain.errors import RetryLaterError
from concierge.services.accounts import find_account
from concierge.services.ingest import StoreIngest
from concierge.services.turns import LEASE, SKEW, StoppedError, Turn
from tests.fakes import records as r


class Steady:
    """A monotonic clock that moves when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def turn(workplace, steady=None):
    return Turn(workplace, find_account(workplace), *([steady] if steady else []))


def elsewhere(workplace):
    """A turn of another computer."""
    found = turn(workplace)
    found.by = f"elsewhere:{found.by.partition(':')[2]}"
    return found


def test_while_one_has_its_turn_no_other_gets_it(workplace):
    with turn(workplace), pytest.raises(RetryLaterError, match="Shop is being updated"):
        turn(workplace).__enter__()
    with turn(workplace):
        pass


def test_a_turn_that_ended_by_itself_is_another_ones(workplace):
    lost = elsewhere(workplace)
    with lost:
        workplace.clock.advance(seconds=(LEASE + SKEW).total_seconds() + 1)
        with turn(workplace):
            ingest = StoreIngest(workplace, lost)
            with pytest.raises(RetryLaterError, match="went on with Shop"):
                ingest.apply(1, "orders", [r.order(1)], {"page": 1})
            assert ingest.cursor(1, "orders") is None


def test_giving_back_a_lost_turn_takes_nothing_from_the_next(workplace):
    lost = elsewhere(workplace)
    lost.__enter__()
    workplace.clock.advance(seconds=(LEASE + SKEW).total_seconds() + 1)
    with turn(workplace) as mine:
        lost.__exit__(None, None, None)
        with workplace.read() as unit:
            mine.check(unit, 1)


@pytest.mark.parametrize("minutes", [-10, -5, 2, 10])
def test_two_desktops_whose_clocks_differ_do_not_take_each_other_for_gone(workplace, minutes):
    with elsewhere(workplace):
        workplace.clock.advance(minutes=minutes)
        assert not turn(workplace).take()


def test_a_turn_of_another_desktop_that_nobody_lengthens_ends(workplace):
    steady = Steady()
    assert elsewhere(workplace).take()
    assert not turn(workplace, steady).take()
    steady.seconds = LEASE.total_seconds() - 1
    assert not turn(workplace, steady).take()
    steady.seconds += 1
    assert turn(workplace, steady).take()


def test_one_that_is_lengthened_meanwhile_goes_on(workplace):
    steady, other = Steady(), elsewhere(workplace)
    assert other.take()
    for _ in range(3):
        assert not turn(workplace, steady).take()
        steady.seconds += LEASE.total_seconds() - 1
        workplace.clock.advance(seconds=20)
        with workplace.write() as unit:
            unit.accounts.lease(1, other.by, workplace.now() + LEASE)
            unit.commit()


def test_a_clock_that_was_set_far_back_lends_no_turn_for_days(workplace):
    assert elsewhere(workplace).take()
    workplace.clock.advance(days=-5)
    with turn(workplace):
        pass


def test_on_one_computer_no_clock_ends_the_turn_of_a_process_that_lives(workplace):
    with turn(workplace):
        workplace.clock.advance(hours=5)
        assert not turn(workplace).take()


def test_another_process_under_an_old_number_is_not_the_one_that_began(workplace):
    dead = turn(workplace)
    head, number, _, mine = dead.by.split(":")
    dead.by = ":".join((head, number, "1", mine))
    assert dead.take()
    assert turn(workplace).take()


@pytest.mark.parametrize(("word", "match"), [("pause", "paused"), ("remove", "removed")])
def test_an_account_that_is_paused_or_removed_is_left_at_once(workplace, word, match):
    with turn(workplace) as mine:
        with workplace.write() as unit:
            if word == "pause":
                unit.accounts.pause(1, paused=True)
            else:
                unit.accounts.remove(1)
            unit.commit()
        with pytest.raises(StoppedError, match=match):
            StoreIngest(workplace, mine).apply(1, "orders", [], {"page": 1})


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
    with elsewhere(workplace), pytest.raises(RetryLaterError):
        turn(workplace).__enter__()
