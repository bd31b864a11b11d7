"""`concierge setup` and `concierge export`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import key_for, opened, workplace_on
from concierge.commands.terminal import count, deliver, say
from concierge.domain.clients import Role
from concierge.domain.errors import UserError
from concierge.domain.local_time import known_zone
from concierge.services.workplace import load_house, set_up_house
from concierge.storage.opening import open_store

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from concierge.domain.views.house import House
    from concierge.storage.unit import Store

_RAW_ADVICE = (
    "The store's key lives in this desktop's keyring alone. Write the recovery key down now, "
    "with: concierge store key export. Without it, a lost keyring is a lost store."
)
_WORDS_ADVICE = (
    "The passphrase alone opens this store. Write it down and keep it away from this desktop."
)


def check_house(name: str, currency: str, zone: str, people: Sequence[str]) -> None:
    """Raises UserError, with the field it belongs to, for what no house can be made of."""
    if not name.strip():
        raise UserError("The house needs a name.", "house")
    if not known_zone(zone):
        words = f"The time zone {zone!r} is not known. Write one like Europe/Paris."
        raise UserError(words, "zone")
    from babel.numbers import list_currencies  # costs more than a window's start may take

    if currency not in list_currencies():
        raise UserError(f"The currency {currency!r} is not known. Write one like EUR.", "currency")
    if not people:
        raise UserError("Somebody must look after the clients: give at least one name.", "agents")


def found_house(
    store: Store,
    *,
    name: str,
    currency: str,
    zone: str,
    agents: Sequence[str],
    managers: Sequence[str],
) -> House:
    """Make the house and its people where they are missing. Raises as `check_house` does."""
    check_house(name, currency, zone, [*agents, *managers])
    staff: list[tuple[str, Role]] = [(agent, Role.AGENT) for agent in agents]
    staff += [(manager, Role.MANAGER) for manager in managers]
    return set_up_house(store, name=name.strip(), currency=currency, zone_name=zone, staff=staff)


def run_setup(args: argparse.Namespace) -> int:
    check_house(args.house, args.currency, args.zone, [*args.agent, *args.manager])
    path = Path(args.store)
    key = key_for(args, path)
    store = open_store(path, key)
    try:
        before = load_house(store)
        house = found_house(
            store,
            name=args.house,
            currency=args.currency,
            zone=args.zone,
            agents=args.agent,
            managers=args.manager,
        )
    finally:
        store.close()
    say(f"{house.name}: {count(len(house.staff), 'person', 'people')}, {house.currency}.")
    if not before.staff:
        say(_RAW_ADVICE if key.raw else _WORDS_ADVICE)
    for words in _unchanged(args, before):
        say(words)
    return 0


def _unchanged(args: argparse.Namespace, before: House) -> list[str]:
    """What was asked for and is not so, a sentence each; nothing for a new house."""
    if not before.staff:
        return []
    told = [
        f"The house is there already: its {what} stays {kept}, not {given}."
        for what, given, kept in (
            ("name", args.house.strip(), before.name),
            ("currency", args.currency, before.currency),
            ("time zone", args.zone, before.zone_name),
        )
        if given != kept
    ]
    roles = {person.name: person.role for person in before.staff}
    for role, names in ((Role.AGENT, args.agent), (Role.MANAGER, args.manager)):
        told += [
            f"{name} works here already, and stays {roles[name].value}."
            for name in names
            if roles.get(name, role) is not role
        ]
    return told


def run_export(args: argparse.Namespace) -> int:
    from concierge.services.exports import export, save

    with opened(args) as store:
        data = export(
            workplace_on(store, Path(args.store).parent, args.person), args.what, args.format
        )
    if args.out:
        save(Path(args.out), data)
    else:
        deliver(data)
    return 0
