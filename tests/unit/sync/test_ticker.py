"""The ticker: trouble is told once, recovery once, and the end waits for a running tick."""

import logging
import threading

import pytest

from concierge.domain.errors import StoreError
from sync.scheduler import Ticker

LONGEST = 10


class Work:
    """Fails or works as told; each call is counted, and waited for by `until`."""

    def __init__(self, outcomes):
        self.outcomes = outcomes
        self.calls = 0
        self._moved = threading.Condition()

    def __call__(self):
        with self._moved:
            outcome = self.outcomes[min(self.calls, len(self.outcomes) - 1)]
            self.calls += 1
            self._moved.notify_all()
        if outcome is not None:
            raise outcome

    def until(self, calls):
        with self._moved:
            assert self._moved.wait_for(lambda: self.calls >= calls, LONGEST)


def run(work, calls):
    ticker = Ticker(work, seconds=0.01)
    ticker.start()
    try:
        work.until(calls)
    finally:
        ticker.stop()


def told(caplog):
    return [entry.getMessage() for entry in caplog.records if entry.name == "sync.scheduler"]


def test_a_failing_work_is_told_once_and_its_recovery_once(caplog):
    trouble = StoreError("The disk is full.")
    with caplog.at_level(logging.WARNING):
        run(Work([None, trouble, trouble, trouble, None, None]), 6)
    assert told(caplog) == ["the tick fails: The disk is full.", "the tick works again"]


def test_trouble_that_comes_back_is_told_again(caplog):
    trouble = StoreError("The disk is full.")
    with caplog.at_level(logging.WARNING):
        run(Work([trouble, None, trouble, None]), 4)
    assert told(caplog) == ["the tick fails: The disk is full.", "the tick works again"] * 2


def test_our_own_mistake_does_not_end_the_ticking(caplog):
    work = Work([ZeroDivisionError(), None])
    with caplog.at_level(logging.ERROR):
        run(work, 3)
    assert work.calls >= 3
    assert any(entry.exc_info for entry in caplog.records)


def test_the_end_waits_for_a_running_tick_and_none_comes_after():
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def slow():
        begun.set()
        go_on.wait(LONGEST)
        ended.set()

    ticker = Ticker(slow, seconds=0.01)
    ticker.start()
    assert begun.wait(LONGEST)
    stopper = threading.Thread(target=ticker.stop)
    stopper.start()
    assert not ended.is_set()
    go_on.set()
    stopper.join(LONGEST)
    assert ended.is_set() and not stopper.is_alive()


def test_it_never_runs_twice_at_once():
    running, most, ticks = 0, 0, threading.Semaphore(0)
    lock = threading.Lock()
    pause = threading.Event()

    def slow():
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        pause.wait(0.03)
        with lock:
            running -= 1
        ticks.release()

    ticker = Ticker(slow, seconds=0.01)
    ticker.start()
    try:
        assert all(ticks.acquire(timeout=LONGEST) for _ in range(3))
    finally:
        ticker.stop()
    assert most == 1


@pytest.mark.parametrize("seconds", [0.01])
def test_stopping_twice_or_before_the_first_tick_is_harmless(seconds):
    ticker = Ticker(lambda: None, seconds=3600)
    ticker.start()
    ticker.stop()
