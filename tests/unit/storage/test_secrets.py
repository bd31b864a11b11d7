"""The keyring: a real gnome-keyring on a bus of its own, a locked one, and none at all."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backends import null

from concierge.domain.errors import MissingKeyError, NoKeyringError
from concierge.storage.secrets import KeyringSecrets, remember_key, store_key

ROOT = Path(__file__).parents[3]
SCRIPT = """
import sys
from pathlib import Path
from concierge.storage.opening import open_store
from concierge.storage.secrets import KeyringSecrets, store_key
from concierge.domain.errors import ConciergeError
path = Path(sys.argv[1])
try:
    secrets = KeyringSecrets()
    key = store_key(secrets, path)
    open_store(path, key).close()
    assert store_key(secrets, path) == key
    open_store(path, store_key(KeyringSecrets(), path)).close()
    secrets.put("account:1", "token-é")
    assert secrets.get("account:1") == "token-é"
    secrets.drop("account:1")
    secrets.drop("account:1")
    assert secrets.get("account:1") is None
    print("kept", key.raw not in path.read_bytes().hex())
except ConciergeError as error:
    print(type(error).__name__, error)
"""


def in_session(tmp_path, daemon):
    """Run the script on a session bus of its own, with `daemon` started first; what it prints."""
    if not shutil.which("dbus-run-session") or not shutil.which("gnome-keyring-daemon"):
        pytest.fail("gnome-keyring is missing: `make test` installs it")
    home = tmp_path / "home"
    run = home / "run"
    run.mkdir(parents=True, mode=0o700)
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "sh", "-c"),
            f'{daemon} exec "$0" "$1" "$2"',
            *(sys.executable, str(script), str(tmp_path / "store.db")),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(run),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
        },
    )
    return done.stdout.strip() or done.stderr


def test_the_key_lives_in_a_real_keyring_and_nowhere_else(tmp_path):
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
    assert in_session(tmp_path, unlock) == "kept True"


def test_without_a_keyring_it_is_said_what_to_do(tmp_path):
    said = in_session(tmp_path, "")
    assert said.startswith("NoKeyringError")
    assert "passphrase" in said
    assert not (tmp_path / "store.db").exists()


class Kept:
    def __init__(self):
        self.kept = {}

    def get(self, name):
        return self.kept.get(name)

    def put(self, name, value):
        self.kept[name] = value

    def drop(self, name):
        self.kept.pop(name, None)


def test_no_new_key_is_made_over_an_existing_store(tmp_path):
    path = tmp_path / "store.db"
    first = store_key(Kept(), path)
    path.write_bytes(b"something")
    secrets = Kept()
    with pytest.raises(MissingKeyError, match="recovery key"):
        store_key(secrets, path)
    assert secrets.kept == {}
    remember_key(secrets, path, first)
    assert store_key(secrets, path) == first


def test_a_backend_that_keeps_nothing_safe_is_refused():
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    try:
        with pytest.raises(NoKeyringError):
            KeyringSecrets()
    finally:
        keyring.set_keyring(before)
