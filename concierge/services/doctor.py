"""What works on this desktop: the store's and the keyring's part of `concierge doctor`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.domain.errors import ConciergeError
from concierge.services.logs import log_file
from concierge.services.ports import Check
from concierge.storage.opening import info, verify

if TYPE_CHECKING:
    from concierge.storage.secrets import Secrets
    from concierge.storage.unit import Store


def check_keyring(open_secrets: Callable[[], Secrets]) -> Check:
    """Writes, reads and removes one entry of its own."""
    name = "doctor"
    try:
        secrets = open_secrets()
        secrets.put(name, "ok")
        found = secrets.get(name)
        secrets.drop(name)
    except ConciergeError as exc:
        remedy = "Unlock or install a keyring, or start Concierge with --passphrase-fd."
        return Check("keyring", False, str(exc), remedy)
    if found != "ok":
        words = "The keyring forgets what it is given."
        return Check("keyring", False, words, "Restart the desktop's keyring.")
    return Check("keyring", True, "The keyring keeps secrets.")


def check_store(open_store: Callable[[], Store], path: Path) -> Check:
    """Opens it, if it is there, and reads every page."""
    if not path.exists():
        return Check("store", True, "There is no store yet; the first start makes one.")
    try:
        store = open_store()
    except ConciergeError as exc:
        return Check("store", False, str(exc), "Enter the right key, or restore a backup.")
    try:
        verify(store)
        known = info(store, path)
    except ConciergeError as exc:
        return Check("store", False, str(exc), "Restore a backup.")
    finally:
        store.close()
    clients = "1 client" if known.clients == 1 else f"{known.clients:,} clients"
    words = f"{known.engine}, schema {known.revision}, {clients}, whole."
    words += f" Its log is {log_file(path.parent)}."
    return Check("store", True, words)
