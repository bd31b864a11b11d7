"""A shop that fails and a sync that is killed: a sentence, nothing lost, the next completes."""

import signal

from tests.e2e.desktop import Shop

SLOW = 0.03


def last_error(desktop):
    (account,) = desktop.run("accounts", "list", "--json").json()
    return account["last_error"]


def test_a_failing_shop_is_told_in_a_sentence_and_the_next_run_completes(connected, shop, book):
    shop.ask(kind="ok", count=3)  # some pages come before the trouble
    for kind in ("500", "drop", "garbage", "503", "truncate"):
        shop.ask(kind=kind)
    said = connected.run("sync", "--json").refusal()
    assert said.startswith("Shopify (Main store) sent an answer that was cut off")
    shop.ask(kind="429", retry_after="900")
    assert "asks us to slow down" in connected.run("sync").refusal()
    shop.ask(kind="401")
    said = connected.run("sync").refusal()
    assert "refused the sign-in. The command concierge accounts secret NAME" in said
    assert shop.token not in said
    assert last_error(connected) == said
    for kind in ("429", "502", "truncate"):  # short trouble is not even told
        shop.ask(kind=kind, retry_after="0")
    done = connected.run("sync", "--json")
    assert done.code == 0, done.err
    assert connected.book() == book
    assert last_error(connected) == ""


def test_a_shop_that_is_not_there_is_no_harm_to_the_store(desktop, running_shop):
    desktop.set_up()
    # The keyring of this session is shared by the file's stores: the token stays the same.
    desktop.connect(Shop("http://127.0.0.1:9", running_shop.token))
    assert "cannot be reached" in desktop.run("sync").refusal()
    assert desktop.run("store", "verify").code == 0


def kill_at(desktop, stage):
    """Start a sync and end it hard once it tells the stage."""
    with desktop.start("sync", "--store", str(desktop.store)) as running:
        told = b""
        while f"{stage}:".encode() not in told:
            some = running.stderr.read1(64)
            assert some, told
            told += some
        running.kill()
    assert running.returncode == -signal.SIGKILL


def test_a_sync_killed_three_times_brings_the_same_book(connected, shop, book):
    shop.ask(latency=SLOW)
    for stage in ("counting", "clients", "orders"):
        kill_at(connected, stage)
    shop.ask(clear=True)
    assert connected.run("store", "verify").code == 0
    assert connected.run("sync").code == 0
    assert connected.book() == book
