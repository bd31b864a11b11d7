"""Work runs elsewhere and comes back on the main thread; the newest of a key wins."""

import threading
from concurrent.futures import Executor, Future, ThreadPoolExecutor

from ui.tasks import Task, Tasks


class ByHand(Executor):
    """Runs what was submitted when it is told to, in any order."""

    def __init__(self):
        self.waiting = []

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        self.waiting.append((future, fn))
        return future

    def finish(self, place):
        future, fn = self.waiting[place]
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(fn())
        except ValueError as error:
            future.set_exception(error)


def test_result_and_error_are_delivered(qapp):
    hand, got = ByHand(), []
    tasks = Tasks(hand)
    tasks.run(lambda: 42, got.append)
    tasks.run(lambda: int("x"), got.append, lambda error: got.append(type(error)))
    hand.finish(0)
    hand.finish(1)
    assert got == [42, ValueError]


def test_an_older_run_of_the_same_key_is_never_delivered(qapp):
    hand, got = ByHand(), []
    tasks = Tasks(hand)
    tasks.run(lambda: "old", got.append, key="search")
    tasks.run(lambda: "other", got.append, key="profile")
    tasks.run(lambda: "new", got.append, key="search")
    for place in (2, 0, 1):
        hand.finish(place)
    assert got == ["new", "other"]


def test_a_run_that_already_works_is_dropped_when_it_is_cancelled(qapp):
    hand, got = ByHand(), []
    tasks, task = Tasks(hand), Task()
    seen = []
    tasks.run(lambda: seen.append(task.cancelled()), got.append, task=task)
    future, fn = hand.waiting[0]
    future.set_running_or_notify_cancel()
    task.cancel()
    future.set_result(fn())
    assert got == []
    assert seen == [True]


def test_nothing_is_delivered_after_cancel_all(qapp):
    hand, got = ByHand(), []
    tasks = Tasks(hand)
    tasks.run(lambda: 1, got.append)
    tasks.run(lambda: 2, got.append, key="k")
    tasks.cancel_all()
    hand.finish(0)
    hand.finish(1)
    assert got == []


def test_a_worker_thread_delivers_on_the_main_thread(qtbot):
    got = []
    with ThreadPoolExecutor(1) as pool:
        tasks = Tasks(pool)
        tasks.run(threading.get_ident, lambda there: got.append((there, threading.get_ident())))
        qtbot.waitUntil(lambda: bool(got))
    there, here = got[0]
    assert here == threading.get_ident() != there
