"""`concierge store`: what the store is, whether it is whole, and its recovery key."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import key_for, opened, require_store
from concierge.commands.terminal import ask_unseen, is_attended, read_all, say, tell
from concierge.domain import recovery_key
from concierge.domain.errors import NoKeyringError, UserError
from concierge.storage.database import StoreKey
from concierge.storage.opening import info, open_store, verify
from concierge.storage.secrets import KeyringSecrets, remember_key

if TYPE_CHECKING:
    import argparse

KEEP = (
    "This is the store's recovery key. Write it down and keep it away from this desktop: "
    "whoever has it and the store's file can read everything."
)


def run_store(args: argparse.Namespace) -> int:
    path = Path(args.store)
    require_store(path)
    if args.what == "key":
        return _export_key(args, path) if args.action == "export" else _enter_key(args, path)
    with opened(args) as store:
        if args.what == "verify":
            verify(store)
            tell("The store is whole.")
            return 0
        known = info(store, path)
        words = "\n".join(f"{name}: {value}" for name, value in asdict(known).items())
        tell(json.dumps(asdict(known)) if args.json else words)
    return 0


def _export_key(args: argparse.Namespace, path: Path) -> int:
    key = key_for(args, path)
    open_store(path, key).close()
    if not key.raw:
        raise UserError(
            "This store is opened with a passphrase. The passphrase is all there is to keep: "
            "write it down and keep it away from this desktop."
        )
    line = recovery_key.written(key.raw)
    if args.key_fd is not None:
        _hand_over(args.key_fd, line)
    elif args.out:
        _write_alone(Path(args.out), line)
    elif sys.stdout.isatty():
        say(KEEP)
        tell(line)
        return 0
    else:
        raise UserError(
            "The recovery key is shown in a terminal only. Name a file with --out F, "
            "or a descriptor with --key-fd N."
        )
    say(KEEP)
    return 0


def _hand_over(descriptor: int, line: str) -> None:
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as pipe:
            pipe.write(f"{line}\n")
    except OSError as exc:
        raise UserError(f"Nothing can be written to descriptor {descriptor}.") from exc


def _write_alone(path: Path, line: str) -> None:
    """A new file that only its owner reads; nothing is ever written over."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as exc:
        raise UserError(f"{path} is there already. Name another file.") from exc
    except OSError as exc:
        raise UserError(f"{path} could not be written. Name another file.") from exc
    _hand_over(descriptor, line)


def _enter_key(args: argparse.Namespace, path: Path) -> int:
    """Only a key that has opened the store is remembered."""
    if args.key_fd is not None:
        text = read_all(args.key_fd)
    elif is_attended():
        text = ask_unseen("Recovery key of the store: ")
    else:
        raise UserError("There is no terminal to ask in. Name a descriptor with --key-fd N.")
    key = StoreKey(raw=recovery_key.read(text))
    open_store(path, key).close()
    try:
        remember_key(KeyringSecrets(), path, key)
    except NoKeyringError as exc:
        raise NoKeyringError(
            "The key opens the store, but this desktop has no keyring that can be used, or it is "
            "locked. Unlock it and enter the key again, or hand it over at each start with "
            "--passphrase-fd N."
        ) from exc
    say("The key opens the store. This desktop's keyring keeps it from now on.")
    return 0
