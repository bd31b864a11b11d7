"""The commands and their options, as words; what they do is handed in."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from concierge import __version__

Run = Callable[[argparse.Namespace], int]
_TABLES = (
    *("clients", "orders", "interactions", "gestures", "commissions", "consultations"),
    "parcels",
)
_HANDED_OVER = "read the shop's secret there"


def parse(
    runs: Mapping[str, Run], default_store: Path, argv: Sequence[str] | None
) -> argparse.Namespace:
    """The command with its options; bad usage is told and ends the process with 2."""
    root = parser(runs, default_store)
    args = root.parse_args(argv)
    what = getattr(args, "what", "")
    if what == "add" and not (args.kind and args.name):
        root.error("accounts add: say what kind of shop and its --name")
    if what == "key" and not args.action:
        root.error("store key: say export or enter")
    return args


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not (key and equals):
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key, value


def _port(text: str) -> int:
    if not 0 <= (port := int(text)) <= 65_535:
        raise argparse.ArgumentTypeError("a port lies between 0 and 65535")
    return port


def _customers(text: str) -> int:
    if (count := int(text)) < 1:
        raise argparse.ArgumentTypeError("a house has at least one customer")
    return count


def parser(runs: Mapping[str, Run], default_store: Path) -> argparse.ArgumentParser:
    """Every command of docs; `runs` holds what each does, "window" without a command."""
    root = argparse.ArgumentParser(
        prog="concierge", description="The desktop of a house's concierge."
    )
    root.add_argument("--version", action="version", version=f"Concierge {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--store", default=str(default_store), metavar="PATH")
    common.add_argument("--passphrase-fd", type=int, metavar="N", help="read the passphrase there")
    for action in common._actions:
        root._add_action(action)
    root.add_argument("--person", default="", metavar="NAME", help="who sits at this desktop")
    root.add_argument("--secret-fd", type=int, metavar="N", help=_HANDED_OVER)
    root.set_defaults(run=runs["window"])
    commands = root.add_subparsers(metavar="COMMAND")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, parents=[common], help=words, description=words)
        made.set_defaults(run=runs[name])
        return made

    demo = command("demo", "a pretend house and a throw-away store")
    demo.add_argument("--headless", action="store_true", help="walk the main job by itself")
    demo.add_argument("--out", metavar="DIR", help="where the walk leaves its pictures")
    demo.add_argument("--seed", type=int, default=7)
    demo.add_argument("--customers", type=_customers, default=20_000)
    setup = command("setup", "name the house and its people")
    setup.add_argument("--house", required=True)
    setup.add_argument("--currency", default="EUR")
    setup.add_argument("--zone", required=True)
    setup.add_argument("--agent", action="append", default=[], metavar="NAME")
    setup.add_argument("--manager", action="append", default=[], metavar="NAME")
    _shops(command("accounts", "add, list, test or remove a shop, or give it a new secret"))
    sync = command("sync", "bring the book up to date")
    sync.add_argument("--account", default="")
    sync.add_argument("--full", action="store_true")
    sync.add_argument("--secret-fd", type=int, metavar="N", help=_HANDED_OVER)
    sync.add_argument("--json", action="store_true")
    export = command("export", "write a table as a file")
    export.add_argument("what", choices=_TABLES)
    export.add_argument("--format", choices=("csv", "json", "xlsx"), default="csv")
    export.add_argument("--out", metavar="F")
    _store(command("store", "what the store is, whether it is whole, and its recovery key"))
    doctor = command("doctor", "what works on this desktop, and what to do")
    doctor.add_argument("--json", action="store_true")
    sandbox = command("sandbox", "serve the pretend house on loopback")
    sandbox.add_argument("--customers", type=_customers, default=20_000)
    sandbox.add_argument("--seed", type=int, default=7)
    sandbox.add_argument("--port", type=_port, default=0)
    return root


def _shops(accounts: argparse.ArgumentParser) -> None:
    accounts.add_argument("what", choices=("add", "list", "test", "secret", "remove"))
    accounts.add_argument("kind", nargs="?", default="", help="add: shopify; else the name")
    accounts.add_argument("--name", default="")
    accounts.add_argument("--option", action="append", type=_pair, default=[], metavar="KEY=VALUE")
    accounts.add_argument("--secret-fd", type=int, metavar="N", help=_HANDED_OVER)
    accounts.add_argument("--json", action="store_true")


def _store(store: argparse.ArgumentParser) -> None:
    store.add_argument("what", choices=("info", "verify", "key"))
    store.add_argument("action", nargs="?", choices=("export", "enter"), help="of the key")
    store.add_argument("--out", metavar="F", help="key export: the file to write")
    store.add_argument("--key-fd", type=int, metavar="N", help="key: write or read it there")
    store.add_argument("--json", action="store_true")
