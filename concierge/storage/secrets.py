"""Secrets in the desktop's own keyring: the store's key, the accounts' tokens. Nowhere else."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import keyring
from keyring.errors import KeyringError

from concierge.domain.errors import MissingKeyError, NoKeyringError
from concierge.storage.database import StoreKey
from concierge.storage.opening import new_raw_key

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

SERVICE = "concierge"
# Backends that keep secrets encrypted by the desktop's login. Anything else, such as the
# plain-text file of keyrings.alt, is refused.
_SAFE_MODULES = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.libsecret",
)


class Secrets(Protocol):
    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...

    def drop(self, name: str) -> None: ...


class KeyringSecrets:
    """The system keyring. Every method raises NoKeyringError where none can be used."""

    def __init__(self) -> None:
        self._backend = _safe_backend()

    @property
    def backend_name(self) -> str:
        return str(self._backend.name)

    def get(self, name: str) -> str | None:
        try:
            return self._backend.get_password(SERVICE, name)
        except KeyringError as exc:
            raise _unusable() from exc

    def put(self, name: str, value: str) -> None:
        try:
            self._backend.set_password(SERVICE, name, value)
        except KeyringError as exc:
            raise _unusable() from exc

    def drop(self, name: str) -> None:
        try:
            if self._backend.get_password(SERVICE, name) is not None:
                self._backend.delete_password(SERVICE, name)
        except KeyringError as exc:
            raise _unusable() from exc


class GivenSecret:
    """One secret handed over for this run: every name is answered with it, nothing is kept."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def __repr__(self) -> str:
        return "GivenSecret(***)"

    def get(self, name: str) -> str | None:
        return self._secret or None

    def put(self, name: str, value: str) -> None:
        """Raises NoKeyringError: there is nowhere to keep it."""
        raise _unusable()

    def drop(self, name: str) -> None:
        """Nothing was kept."""


class HandedSecret:
    """A secret handed over for one account alone; every other's is the keyring's, if any.

    `account` is that account's name for a person.
    """

    def __init__(self, account: str, name: str, secret: str, kept: Secrets | None) -> None:
        self.account = account
        self._name, self._secret, self._kept = name, secret, kept

    def __repr__(self) -> str:
        return "HandedSecret(***)"

    def get(self, name: str) -> str | None:
        if name == self._name:
            return self._secret
        return None if self._kept is None else self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        """Raises NoKeyringError where there is nowhere to keep it."""
        if self._kept is None:
            raise _unusable()
        self._kept.put(name, value)

    def drop(self, name: str) -> None:
        if self._kept is not None:
            self._kept.drop(name)


def _safe_backend() -> KeyringBackend:
    chosen = keyring.get_keyring()
    candidates: list[KeyringBackend] = [chosen, *getattr(chosen, "backends", [])]
    for backend in candidates:
        if type(backend).__module__ in _SAFE_MODULES:
            return backend
    raise _unusable()


def _unusable() -> NoKeyringError:
    return NoKeyringError(
        "This desktop has no keyring that can be used, or it is locked. "
        "Unlock it, or open the store with a passphrase."
    )


def store_key(secrets: Secrets, path: Path) -> StoreKey:
    """The key of the store at `path`, made and kept in the keyring for a new store.

    Raises MissingKeyError when a store is there but its key is not: a new key would never
    open it, so none is made.
    """
    name = f"store:{path.resolve()}"
    raw = secrets.get(name)
    if raw is None:
        if path.exists():
            raise MissingKeyError(
                "A store is here, but this desktop's keyring holds no key for it. "
                "Enter the recovery key, with: concierge store key enter. Nothing was changed."
            )
        raw = new_raw_key()
        secrets.put(name, raw)
    return StoreKey(raw=raw)


def remember_key(secrets: Secrets, path: Path, key: StoreKey) -> None:
    """Keep a recovery key that has just opened the store at `path`."""
    secrets.put(f"store:{path.resolve()}", key.raw)
