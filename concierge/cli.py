"""The commands and their options, as words; what they do is handed in."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from concierge import __version__
from concierge.domain.account_kinds import KINDS

Run = Callable[[argparse.Namespace], int]
_TABLES = (
    *("clients", "orders", "interactions", "gestures", "commissions", "consultations"),
    *("parcels", "promises"),
)
_ACCOUNTS = (*("add", "list", "test", "preview", "set", "secret", "pause", "resume", "remove"),)
_SHARED = ("store", "passphrase_fd", "person", "secret_fd")
_SEATED = ("accounts", "sync", "outbox", "export")
"""Commands in which somebody sits down, and some of which ask a shop."""
_ASKING = ("accounts", "sync")
_AFTER = "after_"
_ALSO = {("mail", "security"): ("none (only for this computer itself)",)}
"""Choices that a form has no place for."""


def parse(
    runs: Mapping[str, Run], default_store: Path, argv: Sequence[str] | None
) -> argparse.Namespace:
    """The command with its options; bad usage is told and ends the process with 2.

    What `_SHARED` names counts alike before and after the command.
    """
    root = parser(runs)
    args = root.parse_args(argv)
    _settle(root, args)
    args.store = args.store or str(default_store)
    args.person = args.person or ""
    if wrong := _misuse(args):
        root.error(wrong)
    return args


def _settle(root: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    """Bring each shared option together from the two places it may stand in."""
    command = getattr(args, "command", "")
    for name in _SHARED:
        option = f"--{name.replace('_', '-')}"
        before, after = getattr(args, name), getattr(args, f"{_AFTER}{name}", None)
        if before is not None and after is not None and before != after:
            root.error(f"{option} is given twice, before and after {command}, and differs")
        if command and before is not None and not hasattr(args, f"{_AFTER}{name}"):
            root.error(f"{option} has no meaning for {command}")
        setattr(args, name, before if after is None else after)


def _misuse(args: argparse.Namespace) -> str:
    """What no single option can tell; empty when all is well."""
    what = (getattr(args, "command", ""), getattr(args, "what", ""))
    if what[0] == "accounts":
        return _misuse_of_accounts(args)
    if what == ("staff", "leave") and not args.name:
        return "staff leave: say who leaves"
    if what == ("rules", "set") and not args.value:
        return "rules set: say which rule, and what it shall be"
    if what[0] == "outbox" and what[1] != "list" and args.number is None:
        return f"outbox {what[1]}: say which delivery, by its number"
    if what == ("store", "key") and not args.action:
        return "store key: say export or enter"
    return ""


def _misuse_of_accounts(args: argparse.Namespace) -> str:
    what = args.what
    if what == "add":
        is_whole = args.kind and args.name
        return "" if is_whole else "accounts add: say what kind of shop and its --name"
    if args.kind and args.name and args.kind != args.name:
        return f"accounts {what}: the account's name is given twice, and differs"
    if what in ("remove", "set", "pause", "resume") and not (args.name or args.kind):
        return f"accounts {what}: say which account, by its name"
    if what == "set" and not args.option:
        return "accounts set: say what to set, with --option KEY=VALUE"
    return ""


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


def parser(runs: Mapping[str, Run]) -> argparse.ArgumentParser:
    """Every command of docs; `runs` holds what each does, "window" without a command."""
    root = argparse.ArgumentParser(
        prog="concierge", description="The desktop of a house's concierge."
    )
    root.add_argument("--version", action="version", version=f"Concierge {__version__}")
    _share(root, _SHARED)
    root.set_defaults(run=runs["window"])
    commands = root.add_subparsers(metavar="COMMAND")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=words, description=words)
        seated = ("person",) if name in _SEATED else ()
        asking = ("secret_fd",) if name in _ASKING else ()
        _share(made, ("store", "passphrase_fd", *seated, *asking), _AFTER)
        made.set_defaults(run=runs[name], command=name)
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
    _shops(command("accounts", "connect, list, test, correct or remove a shop, renew its secret"))
    staff = command("staff", "who works here, and taking off who left")
    staff.add_argument("what", choices=("list", "leave"))
    staff.add_argument("name", nargs="?", default="", help="leave: who leaves")
    staff.add_argument("--json", action="store_true")
    rules = command("rules", "what the house allows itself, and changing it")
    rules.add_argument("what", choices=("list", "set"))
    rules.add_argument("rule", nargs="?", default="", help="set: which one, by its name")
    rules.add_argument("value", nargs="?", default="", help="set: a whole number")
    rules.add_argument("--json", action="store_true")
    sync = command("sync", "bring the book up to date")
    sync.add_argument("--account", default="")
    sync.add_argument("--full", action="store_true")
    sync.add_argument("--json", action="store_true")
    _outbox(command("outbox", "what waits to be told to the shops, and what to do with it"))
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


def _share(parser: argparse.ArgumentParser, names: Sequence[str], prefix: str = "") -> None:
    words = {
        "store": "another store than this desktop's own",
        "passphrase_fd": "read the passphrase there",
        "person": "who sits at this desktop",
        "secret_fd": "read the shop's secret there",
    }
    for name in names:
        is_fd = name.endswith("_fd")
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            dest=f"{prefix}{name}",
            type=int if is_fd else str,
            metavar="N" if is_fd else {"store": "PATH", "person": "NAME"}[name],
            help=words[name],
        )


def _shops(accounts: argparse.ArgumentParser) -> None:
    accounts.formatter_class = argparse.RawDescriptionHelpFormatter
    accounts.epilog = _options_by_kind()
    accounts.add_argument("what", choices=_ACCOUNTS)
    kinds = ", ".join(known.kind for known in KINDS)
    accounts.add_argument("kind", nargs="?", default="", help=f"add: {kinds}; else the name")
    accounts.add_argument("--untested", action="store_true", help="add: save without a test")
    accounts.add_argument("--name", default="")
    accounts.add_argument("--yes", action="store_true", help="remove: do not ask again")
    accounts.add_argument(
        "--with-commission", action="store_true", help="remove: approved lines and all"
    )
    accounts.add_argument("--option", action="append", type=_pair, default=[], metavar="KEY=VALUE")
    accounts.add_argument("--json", action="store_true")


def _options_by_kind() -> str:
    """What `accounts add` may be told of each kind, in lines that fit a terminal."""
    told = ["what add takes for each kind, as --option KEY=VALUE (* is needed):"]
    for known in KINDS:
        words = ", ".join(f"{one.key}{'*' if one.is_required else ''}" for one in known.fields)
        where = f", where {known.signs_in_as} is given" if known.signs_in_as else ""
        secret = f"  (and a secret, by --secret-fd N{where})" if known.secret else ""
        told.append(f"  {known.kind}{secret}")
        told += textwrap.wrap(words, 74, initial_indent="    ", subsequent_indent="    ")
        told += [
            f"    {one.key}={'|'.join((*one.choices, *_ALSO.get((known.kind, one.key), ())))}"
            for one in known.fields
            if one.choices
        ]
    return "\n".join(told)


def _outbox(outbox: argparse.ArgumentParser) -> None:
    outbox.add_argument("what", choices=("list", "send", "arrived", "discard"))
    outbox.add_argument("number", nargs="?", type=int, help="of the delivery, as list tells it")
    outbox.add_argument("--reason", default="", help="discard: why")
    outbox.add_argument("--json", action="store_true")


def _store(store: argparse.ArgumentParser) -> None:
    store.add_argument("what", choices=("info", "verify", "key"))
    store.add_argument("action", nargs="?", choices=("export", "enter"), help="of the key")
    store.add_argument("--out", metavar="F", help="key export: the file to write")
    store.add_argument("--key-fd", type=int, metavar="N", help="key: write or read it there")
    store.add_argument("--json", action="store_true")
