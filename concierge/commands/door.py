"""What the window's door does with what was entered there: the key, and a new house."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from concierge.commands.house import check_house, found_house
from concierge.commands.opening import is_there, key_from
from concierge.domain import recovery_key
from concierge.domain.errors import NoKeyringError, StoreError, UserError
from concierge.storage.opening import open_store
from concierge.storage.secrets import KeyringSecrets, remember_key, store_key

if TYPE_CHECKING:
    from pathlib import Path

    from concierge.domain.views.house import House
    from concierge.storage.unit import Store


def unlock(path: Path, answers: Mapping[str, str]) -> Store:
    """Open the store with "key", a recovery key or a passphrase; a new one needs it "again".

    A recovery key that opens it is kept in the keyring from then on, where there is one.
    """
    text = answers["key"]
    if not text.strip():
        raise UserError("Nothing was entered. Nothing was changed.", "key")
    if not is_there(path) and answers.get("again") != text:
        raise UserError("The two passphrases differ. Nothing was made.", "again")
    key = key_from(text, path)
    store = open_store(path, key)
    if key.raw:
        with suppress(NoKeyringError):
            remember_key(KeyringSecrets(), path, key)
    return store


def found(store: Store, answers: Mapping[str, str]) -> House:
    """Make the house of "house", "currency", "zone", "agents" and "managers"."""
    name, zone = answers["house"], answers["zone"].strip()
    currency, agents = answers["currency"].strip().upper(), _names(answers["agents"])
    check_house(name, currency, zone, agents)
    return found_house(
        store,
        name=name,
        currency=currency,
        zone=zone,
        agents=agents,
        managers=_names(answers["managers"]),
    )


def key_to_keep(path: Path) -> str:
    """The recovery key of a store whose key the keyring holds, written in groups; else ""."""
    try:
        key = store_key(KeyringSecrets(), path)
    except StoreError:
        return ""
    return recovery_key.written(key.raw)


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.replace(";", ",").split(",") if name.strip()]
