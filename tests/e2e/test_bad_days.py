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
    told = connected.run("sync", "--json")
    assert told.code == 1
    fields = told.json()
    assert fields["error"].startswith("Shopify (Main store) sent an answer that was cut off")
    assert (fields["account"], fields["kind"]) == ("Main store", "later")
    assert "Traceback" not in told.err
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
    gone = Shop("http://127.0.0.1:9", running_shop.token)
    add = ("accounts", "add", "shopify", "--name", "Gone", "--option", f"url={gone.url}")
    done = desktop.run(*add, secret=gone.token)
    assert done.code == 1 and "Nothing was saved" in done.err
    desktop.connect(gone, "Gone", "--untested")
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


def test_two_at_once_are_one_and_a_killed_one_leaves_its_turn_at_once(connected, shop):
    shop.ask(kind="hang", count=20, seconds=60)  # it is still at it when the second one comes
    with connected.start("sync", "--store", str(connected.store)) as running:
        told = b""
        while b"counting:" not in told:
            told += running.stderr.read1(64)
        said = connected.run("sync").refusal()
        assert "Main store is being updated on another desktop, or in another window" in said
        assert last_error(connected) == ""
        running.kill()
    shop.ask(clear=True)
    assert connected.run("sync").code == 0


def test_a_sync_killed_three_times_brings_the_same_book(connected, shop, book):
    shop.ask(latency=SLOW)
    for stage in ("counting", "clients", "orders"):
        kill_at(connected, stage)
    shop.ask(clear=True)
    assert connected.run("store", "verify").code == 0
    assert connected.run("sync").code == 0
    assert connected.book() == book
