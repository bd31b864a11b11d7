"""The window as a process of its own, without a keyring: all it needs is handed over."""

import os
import time

import pytest

from tests.e2e.desktop import LONGEST, Answer

PASSPHRASE = "six words of our own"
OPTION = "--passphrase-fd"


def handed(text):
    """The reading end of a pipe that holds one line and nothing after it."""
    reader, writer = os.pipe()
    os.write(writer, text if isinstance(text, bytes) else f"{text}\n".encode())
    os.close(writer)
    return reader


@pytest.fixture
def locked(bare):
    """Set up under a passphrase; no keyring answers."""
    words = ("setup", "--house", "M", "--zone", "Europe/Paris", "--agent", "Ana")
    done = bare.run(*words, secret=PASSPHRASE, option=OPTION)
    assert done.code == 0, done.err
    return bare


def window(desktop, secret):
    """The started window, handed the passphrase and what `secret` holds."""
    fds = handed(PASSPHRASE), secret
    words = ("--store", str(desktop.store), OPTION, str(fds[0]), "--secret-fd", str(fds[1]))
    try:
        return desktop.start(*words, fds=fds)
    finally:
        for descriptor in fds:
            os.close(descriptor)


def test_the_window_reads_its_shop_with_the_secret_it_was_handed(locked, shop):
    add = ("accounts", "add", "shopify", "--name", "Main store", "--untested")
    done = locked.run(*(*add, "--option", f"url={shop.url}"), secret=PASSPHRASE, option=OPTION)
    assert done.code == 0, done.err
    with window(locked, handed(shop.token)) as running:
        try:
            deadline = time.monotonic() + LONGEST
            synced = None
            while synced is None:
                assert running.poll() is None, running.communicate()[1].decode()
                assert time.monotonic() < deadline
                listed = locked.run(
                    *("accounts", "list", "--json"), secret=PASSPHRASE, option=OPTION
                )
                (account,) = listed.json()
                synced = account["synced_at"]
        finally:
            running.kill()
    assert account["last_error"] == ""


def test_a_secret_that_cannot_be_read_ends_the_process_with_its_sentence(locked):
    with window(locked, handed(b"\xff\xfe")) as running:
        try:
            out, err = running.communicate(timeout=LONGEST)
        finally:
            running.kill()
    said = Answer(running.returncode, out, err.decode()).refusal()
    assert said.startswith("Nothing can be read from descriptor")
