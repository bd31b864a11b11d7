"""Opening the store of a command, and sitting down in its house."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.terminal import ask_unseen, is_attended, read_fd, say
from concierge.domain import recovery_key
from concierge.domain.errors import MissingKeyError, NoKeyringError, StoreError, UserError
from concierge.services.bus import Bus
from concierge.services.handed import for_its_account
from concierge.services.workplace import SystemClock, Workplace, load_house
from concierge.storage.database import StoreKey
from concierge.storage.opening import open_store, own_folder
from concierge.storage.secrets import GivenSecret, KeyringSecrets, store_key

if TYPE_CHECKING:
    import argparse

    from concierge.storage.secrets import Secrets
    from concierge.storage.unit import Store


def key_for(args: argparse.Namespace, path: Path) -> StoreKey:
    """From the descriptor that was named, else the keyring, else the person at the terminal."""
    if args.passphrase_fd is not None:
        return key_from(read_fd(args.passphrase_fd), path)
    try:
        return store_key(KeyringSecrets(), path)
    except (MissingKeyError, NoKeyringError) as exc:
        if not is_attended():
            raise
        say(str(exc))
    if is_there(path):
        return key_from(ask_unseen("Recovery key or passphrase of the store: "), path)
    return _chosen(path)


def is_there(path: Path) -> bool:
    """Whether a store is at `path`; an empty file is what an unfinished start leaves."""
    return path.is_file() and path.stat().st_size > 0


def require_store(path: Path) -> None:
    if not is_there(path):
        raise UserError(
            f"There is no store at {path}. Name another one with --store PATH, or make one with: "
            "concierge setup --house NAME --currency EUR --zone Europe/Paris --agent NAME"
        )


def key_from(text: str, path: Path) -> StoreKey:
    """A recovery key or a passphrase. Raises UserError for one that is mistyped."""
    if not recovery_key.is_meant(text):
        return StoreKey(passphrase=text)
    if not is_there(path):
        raise UserError(
            f"This is a recovery key, but there is no store at {path} for it to open. "
            "A new store needs a passphrase in words."
        )
    return StoreKey(raw=recovery_key.read(text))


def _chosen(path: Path) -> StoreKey:
    say("A new store is made. Whoever forgets its passphrase can never open it again.")
    key = key_from(ask_unseen("Choose its passphrase: "), path)
    if ask_unseen("The same again: ") != key.passphrase:
        raise UserError("The two passphrases differ. Nothing was made.")
    return key


@contextmanager
def opened(args: argparse.Namespace) -> Iterator[Store]:
    """The store that is there. Raises UserError where there is none: only `setup` and the
    window make one."""
    path = Path(args.store)
    require_store(path)
    store = open_store(path, key_for(args, path))
    try:
        yield store
    finally:
        store.close()


def secrets_for(args: argparse.Namespace) -> Secrets:
    """Where this run finds the shop's secret: the named descriptor, else the keyring.

    Raises NoKeyringError with what to do instead.
    """
    if args.secret_fd is not None:
        return GivenSecret(read_fd(args.secret_fd))
    try:
        return KeyringSecrets()
    except NoKeyringError as exc:
        raise NoKeyringError(
            "This desktop has no keyring that can be used, or it is locked, and a shop's secret "
            "is kept nowhere else. Unlock it, or hand the secret over for this run with "
            "--secret-fd N."
        ) from exc


def secrets_source(args: argparse.Namespace) -> Callable[[], Secrets]:
    """The same for many syncs: a descriptor is read now and once, a keyring at each of them."""
    if args.secret_fd is None:
        return partial(secrets_for, args)
    given = secrets_for(args)
    return lambda: given


def secrets_in(workplace: Workplace, source: Callable[[], Secrets]) -> Callable[[], Secrets]:
    """The same once the accounts are known: what was handed over is one account's alone."""
    return partial(for_its_account, workplace, source, KeyringSecrets)


def workplace_on(store: Store, folder: Path, person: str = "") -> Workplace:
    """Raises UserError on a store that has no house yet."""
    house = load_house(store)
    if not house.staff:
        raise UserError(
            "This store has no house yet. Set it up with: concierge setup --house NAME "
            "--currency EUR --zone Europe/Paris --agent NAME --manager NAME"
        )
    me = next((s for s in house.staff if s.name == person), None) if person else house.staff[0]
    if me is None:
        names = ", ".join(s.name for s in house.staff)
        raise UserError(f"Nobody here is called {person!r}. Choose one of: {names}.")
    films = folder / "recordings"
    try:
        own_folder(films)
    except OSError as exc:
        raise StoreError(f"The films' folder {films} cannot be made.") from exc
    return Workplace(store, SystemClock(), Bus(), house, me, films)
