"""The status bar through a sync: at work, stopped, offline, signed out, and well again."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from concierge.domain.errors import (
    BusyError,
    CancelledError,
    NeedsSignInError,
    NoKeyringError,
    RejectedError,
    RetryLaterError,
)
from concierge.services import health
from concierge.services.accounts import pause_account
from concierge.services.ports import SyncProgress, SyncReport
from concierge.storage.accounts import Pulled
from tests.fakes import records as r
from tests.fakes.seat import words_on
from ui.place import Place
from ui.tasks import Tasks
from ui.window import Window

DONE = SyncReport(300, 3, 3, 12, (), r.NOW, r.NOW)


def told(window):
    return " | ".join(words_on(window.bar))


def button(window):
    return window.bar._action


def sync(window, shop, outcome):
    shop.outcome = outcome
    window.syncing.start()


def test_offline_says_since_when_and_that_work_goes_on(window, shop, seat):
    sync(window, shop, RetryLaterError("Shopify (Shop) cannot be reached."))
    assert "Offline since 14:05" in told(window)
    assert "You can go on working" in told(window)
    assert seat.failures[-1] == "Shopify (Shop) cannot be reached."
    seat.workplace.clock.advance(minutes=30)
    sync(window, shop, RetryLaterError("Shopify (Shop) cannot be reached."))
    assert "Offline since 14:05" in told(window)
    sync(window, shop, DONE)
    assert "In sync 14:05" in told(window)
    assert window.syncing.last_error is None


def test_another_desktops_turn_is_no_outage(window, shop, seat):
    words = "Shop is being updated on another desktop, or in another window."
    sync(window, shop, BusyError(words))
    assert "Offline" not in told(window)
    assert window.syncing.last_error is None
    assert seat.failures[-1] == words


def test_signed_out_says_so_and_offers_to_try_again(window, shop, seat):
    words = "Shopify (Shop) refused the sign-in. The command gives the account a new secret."
    sync(window, shop, NeedsSignInError(words))
    assert "Shopify (Shop) refused the sign-in" in told(window)
    assert seat.failures[-1] == words
    assert button(window).isVisible()
    shop.outcome = DONE
    button(window).click()
    assert "In sync 14:05" in told(window)


def test_a_refusal_is_not_called_offline(window, shop, seat):
    sync(window, shop, RejectedError("Shopify (Shop) does not allow this."))
    assert "Offline" not in told(window)
    assert "The sync stopped" in told(window)
    assert seat.failures[-1] == "Shopify (Shop) does not allow this."


def test_a_locked_keyring_is_said_and_not_a_crash(seat, clients, qtbot):
    def locked(_):
        raise NoKeyringError("This desktop has no keyring that can be used, or it is locked.")

    window = Window(seat.place, locked)
    qtbot.addWidget(window)
    window.show()
    window.syncing.start()
    assert "The sync stopped" in told(window)
    assert "keyring" in seat.failures[-1]
    assert not window.syncing.running


def test_without_a_shop_it_says_so(seat, clients, qtbot):
    window = Window(seat.place, lambda _: None)
    qtbot.addWidget(window)
    window.show()
    window.syncing.start()
    assert "No shop connected yet" in told(window)


def test_what_the_shop_warns_of_is_told_once_it_is_done(window, shop, seat):
    words = "Shopify (Shop) hides orders older than 60 days."
    sync(window, shop, SyncReport(1, 1, 1, 1, (), r.NOW, r.NOW, (words,)))
    assert seat.failures[-1] == words


@pytest.fixture
def busy_window(seat, clients, shop, qtbot):
    """The same window with workers of its own, as the program has."""
    with ThreadPoolExecutor(2) as workers:
        place = Place(seat.workplace, Tasks(workers))
        made = Window(place, lambda _: shop)
        qtbot.addWidget(made)
        made.resize(1440, 900)
        made.show()
        yield made
        shop.go_on.set()
        made.close()


def test_a_running_sync_shows_its_counts_and_can_be_cancelled(busy_window, shop, qtbot):
    window = busy_window
    shop.steps = [SyncProgress("orders", 3_412, 10_000, "Maison Paris")]
    shop.go_on.clear()

    def outcome(cancelled):
        assert cancelled()
        raise CancelledError("Stopped.")

    shop.outcome = outcome
    window.syncing.start()
    assert shop.begun.wait(10)
    qtbot.waitUntil(lambda: "3,412 of 10,000" in told(window))
    assert "Maison Paris: Reading orders" in told(window)
    assert window.syncing.counts() == "3,412 of 10,000"
    window.syncing.start()  # one at a time
    assert shop.pulls == 1
    button(window).click()
    shop.go_on.set()
    qtbot.waitUntil(lambda: not window.syncing.running)
    assert "Not synced yet" in told(window)
    assert "Offline" not in told(window)


def counts_of(window, shop, seat, *steps):
    """What stands beside the stage after each step, which comes that many seconds later."""
    found = []

    def passing():
        for seconds, step in steps:
            seat.workplace.clock.advance(seconds=seconds)
            yield step
            assert window.syncing.counts() in told(window)
            found.append(window.syncing.counts())

    shop.steps = passing()
    sync(window, shop, DONE)
    assert len(found) == len(steps), seat.failures
    return found


def orders(done, total=1_000):
    return SyncProgress("orders", done, total)


def test_the_time_left_is_told_once_a_stage_has_run_five_seconds(window, shop, seat):
    steps = ((0, orders(100)), (4.9, orders(110)), (0.1, orders(120)), (5, orders(200)))
    assert counts_of(window, shop, seat, *steps) == [
        "100 of 1,000",
        "110 of 1,000",
        "120 of 1,000, about 4 min left",  # 20 in 5 s, and 880 to go
        "200 of 1,000, about 1 min left",  # 100 in 10 s, and 800 to go
    ]


def test_less_than_a_minute_is_told_as_such(window, shop, seat):
    steps = ((0, orders(0)), (6, orders(100)), (6, orders(900)))
    assert counts_of(window, shop, seat, *steps)[1:] == [
        "100 of 1,000, less than a minute left",
        "900 of 1,000, less than a minute left",
    ]


def test_each_stage_counts_its_own_time_and_one_that_stands_still_promises_none(window, shop, seat):
    clients = SyncProgress("clients", 50, 100)
    steps = ((0, clients), (9, orders(0)), (4, orders(400)), (6, orders(0)), (5, orders(10, None)))
    assert counts_of(window, shop, seat, *steps) == [
        "50 of 100",
        "0 of 1,000",
        "400 of 1,000",
        "0 of 1,000",
        "10",
    ]


# --- how the accounts are ---------------------------------------------------------------------


def add(workplace, name):
    with workplace.write() as unit:
        return unit.accounts.add(name, "vendure", {"url": "https://shop.example.com"})


def test_the_worst_account_is_named_and_the_others_counted(window, shop, seat, qtbot):
    lyon = add(seat.workplace, "Maison Lyon")
    health.failed(seat.workplace, 1, RetryLaterError("Shop cannot be reached."))
    sync(window, shop, RetryLaterError("Shop cannot be reached."))
    assert "Shop not reached since 14:05" in told(window)
    health.failed(seat.workplace, lyon, NeedsSignInError("Maison Lyon refused the sign-in."))
    sync(window, shop, NeedsSignInError("Maison Lyon refused the sign-in."))
    assert "Maison Lyon is signed out, and 1 more" in told(window)
    button(window).click()
    assert window.current == "settings"
    cards = window.room("settings").accounts.cards
    qtbot.waitUntil(lambda: QApplication.focusWidget() in cards[lyon].buttons.values())


def test_the_last_good_time_stands_beside_the_trouble(window, shop, seat):
    with seat.workplace.write() as unit:
        unit.accounts.pulled(1, Pulled(r.NOW - timedelta(minutes=5), 10, 0, (), r.NOW))
    health.failed(seat.workplace, 1, RetryLaterError("Shop cannot be reached."))
    sync(window, shop, RetryLaterError("Shop cannot be reached."))
    assert "In sync until 14:00; you can go on working" in told(window)


def test_what_was_mended_or_paused_is_told_without_a_sync(window, shop, seat, qtbot):
    health.failed(seat.workplace, 1, NeedsSignInError("Shop refused the sign-in."))
    qtbot.waitUntil(lambda: "Shop is signed out" in told(window))
    pause_account(seat.workplace, 1)
    qtbot.waitUntil(lambda: "Every account is paused" in told(window))
    with seat.workplace.write() as unit:
        unit.accounts.pause(1, paused=False)
        unit.accounts.works(1)
    qtbot.waitUntil(lambda: "Not synced yet" in told(window))
    assert not shop.pulls


def test_one_account_is_updated_by_itself(window, shop, seat):
    asked = []
    seat.place.control_of = lambda account: asked.append(account) or shop
    shop.outcome = DONE
    window.syncing.start_one(1, True)
    assert asked == [1]
    assert "In sync 14:05" in told(window)
