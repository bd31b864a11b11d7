"""The keyring is lost: the recovery key on paper brings the store back; and no keyring at all."""

import os
import stat
import sys

import pytest

from concierge.domain import recovery_key

if sys.platform == "win32":
    pytest.skip("a terminal of one's own needs a Unix", allow_module_level=True)

from tests.e2e.desktop import Desktop, session
from tests.e2e.terminal import typed

SETUP = ("setup", "--house", "M", "--zone", "Europe/Paris", "--agent", "Ana")
PASSPHRASE = "--passphrase-fd"


@pytest.fixture
def made(desktop):
    done = desktop.run(*SETUP)
    assert done.code == 0, done.err
    assert "concierge store key export" in done.err
    return desktop


def paper(desktop, name="key.txt"):
    file = desktop.home / name
    done = desktop.run("store", "key", "export", "--out", str(file))
    assert (done.code, done.out) == (0, b""), done.err
    text = file.read_text()
    assert text[:19] not in done.err
    return text


def test_a_lost_keyring_is_no_lost_store(made, tmp_path):
    words = paper(made)
    assert stat.S_IMODE((made.home / "key.txt").stat().st_mode) == 0o600
    with session(tmp_path / "new") as env:
        other = Desktop(made.home, env)
        assert "concierge store key enter" in other.run("store", "verify").refusal()
        wrong = recovery_key.written("ab" * 32)
        assert "does not open" in enter(other, wrong).refusal()
        assert "mistyped" in enter(other, words[:-3]).refusal()
        assert "concierge store key enter" in other.run("store", "verify").refusal()
        entered = enter(other, words)
        assert entered.code == 0, entered.err
        assert other.run("store", "verify").code == 0
        assert paper(other, "again.txt") == words


def enter(desktop, words):
    return desktop.run("store", "key", "enter", secret=words.strip(), option="--key-fd")


def test_the_recovery_key_is_told_once(made):
    assert "store key export" not in made.run(*SETUP).err


def test_it_goes_to_a_terminal_or_where_it_was_named_and_nowhere_else(made):
    assert "--out" in made.run("store", "key", "export").refusal()
    code, shown = typed(made, "store", "key", "export")
    assert code == 0
    assert recovery_key.read(shown.splitlines()[-1]) == recovery_key.read(paper(made))
    taken = made.run("store", "key", "export", "--out", str(made.home / "key.txt"))
    assert "already" in taken.refusal()


def test_a_descriptor_gets_it(made):
    reader, writer = os.pipe()
    process = made.start(
        *("store", "key", "export", "--store", str(made.store), "--key-fd", str(writer)),
        fds=(writer,),
    )
    os.close(writer)
    process.communicate(timeout=60)
    with os.fdopen(reader) as pipe:
        assert recovery_key.read(pipe.read())


def test_typed_at_the_prompt_it_is_a_key_and_no_passphrase(made, bare):
    words = paper(made).strip().replace(" ", "-")
    lost = Desktop(made.home, bare.env)
    answers = [("Recovery key or passphrase", words)]
    assert typed(lost, "store", "verify", answers=answers)[0] == 0
    code, shown = typed(lost, "store", "verify", answers=[("Recovery key or", "ab" * 32)])
    assert code == 1 and "This key does not open the store" in shown
    code, shown = typed(lost, "store", "verify", answers=[("Recovery key or", "six words")])
    assert code == 1 and "This passphrase does not open the store" in shown
    code, shown = typed(lost, "store", "key", "enter", answers=[("Recovery key", words)])
    assert code == 1 and "no keyring" in shown
    assert words[:19] not in shown


def test_a_new_store_asks_for_its_passphrase_twice(bare):
    first, again = "Choose its passphrase", "The same again"
    code, shown = typed(bare, *SETUP, answers=[(first, "six words"), (again, "sic words")])
    assert code == 1 and "differ" in shown and not bare.store.exists()
    code, shown = typed(bare, *SETUP, answers=[(first, "six words"), (again, "six words")])
    assert code == 0 and "passphrase alone" in shown, shown
    assert "six words" not in shown
    code, shown = typed(bare, "store", "verify", answers=[("Recovery key or", "six words")])
    assert code == 0, shown
    kept = bare.run("store", "key", "export", secret="six words", option=PASSPHRASE)
    assert "passphrase is all there is" in kept.refusal()


def test_a_key_makes_no_new_store(bare):
    said = bare.run(*SETUP, secret=recovery_key.written("ab" * 32), option=PASSPHRASE).refusal()
    assert "no store at" in said and not bare.store.exists()
    assert "needs its key" in bare.run(*SETUP, secret="", option=PASSPHRASE).refusal()
    assert not bare.store.exists()


def test_without_a_keyring_a_secret_is_handed_over_at_each_run(bare, shop):
    assert bare.run(*SETUP, secret="six words", option=PASSPHRASE).code == 0
    add = ("accounts", "add", "shopify", "--name", "S", "--option", f"url={shop.url}")
    assert "--untested" in bare.run(*add, secret="six words", option=PASSPHRASE).refusal()
    added = both(bare, shop.token, *add)
    assert added.code == 0 and "no keyring" in added.err and "kept nowhere" in added.err
    assert "--secret-fd" in added.err
    refused = bare.run("sync", secret="six words", option=PASSPHRASE)
    assert refused.code == 1 and "--secret-fd" in refused.err
    tried = both(bare, shop.token, "accounts", "test")
    assert tried.code == 0, tried.err
    synced = both(bare, shop.token, "sync", "--json")
    assert synced.code == 0 and synced.json()["clients"], synced.err
    removed = bare.run("accounts", "remove", "S", "--yes", secret="six words", option=PASSPHRASE)
    assert removed.code == 0 and "0 films" in removed.err


def both(desktop, secret, *words):
    """The passphrase and the shop's secret, each by a descriptor of its own."""
    reader, writer = os.pipe()
    os.write(writer, f"{secret}\n".encode())
    os.close(writer)
    given = (*words, "--secret-fd", str(reader))
    done = desktop.run(*given, secret="six words", option=PASSPHRASE, also=(reader,))
    os.close(reader)
    return done


def test_a_secret_the_keyring_lost_is_entered_anew(made, shop):
    add = ("accounts", "add", "shopify", "--name", "S", "--option", f"url={shop.url}")
    assert made.run(*add, "--untested").code == 0
    assert "accounts secret" in made.run("accounts", "test", "S").refusal()
    assert "--secret-fd" in made.run("accounts", "secret", "S").refusal()
    assert made.run("accounts", "secret", "S", secret=shop.token).code == 0
    assert made.run("accounts", "test", "S").code == 0
