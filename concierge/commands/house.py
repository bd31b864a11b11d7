"""`concierge setup` and `concierge export`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import key_for, opened, workplace_on
from concierge.commands.terminal import say
from concierge.domain.clients import Role
from concierge.domain.errors import UserError
from concierge.domain.local_time import known_zone
from concierge.services.workplace import load_house, set_up_house
from concierge.storage.opening import open_store

if TYPE_CHECKING:
    import argparse

_RAW_ADVICE = (
    "The store's key lives in this desktop's keyring alone. Write the recovery key down now, "
    "with: concierge store key export. Without it, a lost keyring is a lost store."
)
_WORDS_ADVICE = (
    "The passphrase alone opens this store. Write it down and keep it away from this desktop."
)


def run_setup(args: argparse.Namespace) -> int:
    if not known_zone(args.zone):
        raise UserError(f"The time zone {args.zone!r} is not known. Write one like Europe/Paris.")
    from babel.numbers import list_currencies  # costs more than a window's start may take

    if args.currency not in list_currencies():
        raise UserError(f"The currency {args.currency!r} is not known. Write one like EUR.")
    staff: list[tuple[str, Role]] = [(name, Role.AGENT) for name in args.agent]
    staff += [(name, Role.MANAGER) for name in args.manager]
    path = Path(args.store)
    key = key_for(args, path)
    store = open_store(path, key)
    try:
        is_first = not load_house(store).staff
        house = set_up_house(
            store, name=args.house, currency=args.currency, zone_name=args.zone, staff=staff
        )
    finally:
        store.close()
    say(f"{house.name}: {len(house.staff)} people, {house.currency}.")
    if is_first:
        say(_RAW_ADVICE if key.raw else _WORDS_ADVICE)
    return 0


def run_export(args: argparse.Namespace) -> int:
    from concierge.services.exports import export, save

    with opened(args) as store:
        data = export(workplace_on(store, Path(args.store).parent), args.what, args.format)
    if args.out:
        save(Path(args.out), data)
    else:
        sys.stdout.buffer.write(data)
    return 0
