"""Concierge's entry: parse, build, wire, run. The only module that sees every package."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.cli import Run, parse
from concierge.commands.display import has_screen, require_screen
from concierge.commands.terminal import is_attended, say, tell, tell_checks
from concierge.domain.errors import ConciergeError, UserError
from concierge.services import logs

if TYPE_CHECKING:
    import argparse

    from concierge.domain.ids import AccountId
    from concierge.domain.watched import FilmView
    from concierge.services.ports import AccountConfig, SyncControl
    from concierge.services.recorder_port import Recorder
    from concierge.services.rounds import Rounds
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets
    from concierge.storage.unit import Store
    from media.recorder import StudioRecorder
    from ui.app import Running

EXIT_FAILED = 1
_FILM_END_SECONDS = 30.0


# --- building ---------------------------------------------------------------------------


def default_store() -> Path:
    from platformdirs import user_data_path

    return user_data_path("Concierge", appauthor=False) / "store.db"


def control_for(
    workplace: Workplace, secrets: Callable[[], Secrets], due_only: bool = False
) -> SyncControl | None:
    """The pull of every account that is not paused, or of those whose time has come, in turn;
    None where there is none."""
    from concierge.services.accounts import list_accounts, sources
    from concierge.services.rounds import due_accounts
    from concierge.services.updates import EveryAccount
    from sync.engine import AccountSync
    from sync.outbox import AccountPush

    accounts = due_accounts(workplace) if due_only else sources(list_accounts(workplace))
    accounts = [account for account in accounts if not account.paused]
    if not accounts:
        return None
    return EveryAccount(workplace, accounts, secrets, AccountSync, AccountPush)


def control_of(
    workplace: Workplace, secrets: Callable[[], Secrets], account: AccountId
) -> SyncControl | None:
    """The pull of one account; None when it is gone, paused or only told."""
    from concierge.services.accounts import list_accounts, sources
    from concierge.services.updates import EveryAccount
    from sync.engine import AccountSync
    from sync.outbox import AccountPush

    known = sources(list_accounts(workplace))
    found = [a for a in known if a.id == account and not a.paused]
    if not found:
        return None
    return EveryAccount(workplace, found, secrets, AccountSync, AccountPush)


def let_connect(running: Running, workplace: Workplace, secrets: Callable[[], Secrets]) -> None:
    """Give the window what connecting and correcting an account needs of the world, and what
    dials through one."""
    from concierge.services.telephone import telephone_here
    from sync.registry import telephone
    from sync.shops import Shops

    place = running.place
    place.shops, place.secrets = Shops(), secrets
    place.control_of = partial(control_of, workplace, secrets)
    place.telephone = partial(telephone_here, secrets=secrets, make=telephone)


def rounds_for(workplace: Workplace, secrets: Callable[[], Secrets]) -> Rounds:
    from concierge.services.rounds import Rounds
    from sync.outbox import AccountPush

    return Rounds(workplace, f"desktop-{os.getpid()}", secrets, AccountPush, read_views)


def read_views(config: AccountConfig, since: datetime | None) -> Iterator[FilmView]:
    """What the pages of a place for films told since then."""
    from concierge.domain.watched import FilmView, WatchEvent
    from sync.connectors.film_place.watched import fetch_views

    for view in fetch_views(config, since or datetime.min.replace(tzinfo=UTC)):
        yield FilmView(view.page, view.session, WatchEvent(view.event), view.at)


class Studio:
    """Makes the recorder when the studio first opens, and waits for its film at the end."""

    def __init__(self, workplace: Workplace) -> None:
        self._folder = workplace.recordings
        self._made: StudioRecorder | None = None

    def __call__(self) -> Recorder:
        from media.recorder import StudioRecorder

        self._made = StudioRecorder(self._folder)
        return self._made

    def close(self) -> None:
        """A film that was being recorded is finished first; nothing is lost."""
        if self._made is not None:
            self._made.close()
            self._made.wait_closed(_FILM_END_SECONDS)


# --- commands: each loads what it needs and waits for nothing else -------------------------


def show_window(args: argparse.Namespace) -> int:
    from concierge.commands.opening import secrets_in, secrets_source, workplace_on
    from concierge.services.recordings import delete_left_films

    require_screen()
    # A descriptor's number is given to somebody else once it is closed: it is read once, and
    # before anything else is opened.
    source = secrets_source(args)
    store = _enter(args)
    if store is None:
        return EXIT_FAILED
    with closing(store), ExitStack() as stack:
        workplace = workplace_on(store, Path(args.store).parent, args.person)
        from ui.app import Running
        from ui.kept import Kept

        delete_left_films(workplace)
        secrets = secrets_in(workplace, source)
        control = partial(control_for, workplace, secrets)
        studio = Studio(workplace)
        kept = Kept(Path(args.store).parent / "desktop.ini", seat=not args.person)
        running = Running(workplace, control, studio, kept=kept)
        # Whatever fails before the window stands, its workers end and the process with them.
        stack.callback(running.close)
        let_connect(running, workplace, secrets)
        rounds = rounds_for(workplace, secrets)
        stack.pop_all()  # from here on it is closed with the window
        return _run_with(rounds, running, studio)


def _enter(args: argparse.Namespace) -> Store | None:
    """The opened store with its house. Where no terminal can ask, the door does; None when the
    person gave up there."""
    from concierge.commands import door
    from concierge.commands.opening import is_there, key_for
    from concierge.domain.errors import MissingKeyError, NoKeyringError, WrongKeyError
    from concierge.services.workplace import load_house
    from concierge.storage.opening import open_store

    path = Path(args.store)
    asks = has_screen() and not is_attended() and args.passphrase_fd is None
    store: Store | None
    try:
        store = open_store(path, key_for(args, path))
    except ConciergeError as exc:
        if not asks:
            raise
        from ui.door import ask_key, tell_shut

        if not isinstance(exc, MissingKeyError | NoKeyringError | WrongKeyError):
            tell_shut(exc)
            return None
        store = ask_key(exc, is_new=not is_there(path), act=partial(door.unlock, path))
    if store is not None and asks and not load_house(store).staff:
        from ui.door import ask_house, tell_key, zone_here

        if ask_house(zone_here(), "EUR", partial(door.found, store)) is None:
            store.close()
            return None
        if written := door.key_to_keep(path):
            tell_key(written)
    return store


def run_setup(args: argparse.Namespace) -> int:
    from concierge.commands import house

    return house.run_setup(args)


def run_export(args: argparse.Namespace) -> int:
    from concierge.commands import house

    return house.run_export(args)


def run_rules(args: argparse.Namespace) -> int:
    from concierge.commands import rules

    return rules.run_rules(args)


def run_staff(args: argparse.Namespace) -> int:
    from concierge.commands import staff

    return staff.run_staff(args)


def run_store(args: argparse.Namespace) -> int:
    from concierge.commands import store

    return store.run_store(args)


def run_accounts(args: argparse.Namespace) -> int:
    from concierge.commands import accounts
    from sync.shops import Shops

    return accounts.run_accounts(args, Shops())


def run_outbox(args: argparse.Namespace) -> int:
    from concierge.commands import outbox

    return outbox.run_outbox(args)


def run_sync(args: argparse.Namespace) -> int:
    from concierge.commands import sync
    from sync.engine import AccountSync
    from sync.outbox import AccountPush

    return sync.run_sync(args, connect=AccountSync, connect_push=AccountPush)


def run_doctor(args: argparse.Namespace) -> int:
    from concierge.commands.opening import key_for
    from concierge.services.doctor import check_keyring, check_store
    from concierge.storage.opening import open_store
    from concierge.storage.secrets import KeyringSecrets
    from media.doctor import checks as media_checks

    path = Path(args.store)
    found = [
        check_keyring(KeyringSecrets),
        check_store(lambda: open_store(path, key_for(args, path)), path),
        *media_checks(),
    ]
    return tell_checks(found, as_json=args.json)


def run_sandbox(args: argparse.Namespace) -> int:
    from sync.sandbox.server import SandboxServer, serve_forever

    def started(server: SandboxServer) -> None:
        tell(json.dumps({"url": server.url, "token": server.token}))

    try:
        serve_forever(customers=args.customers, seed=args.seed, port=args.port, started=started)
    except OSError as exc:
        raise UserError(
            f"The port {args.port} cannot be used: perhaps another program has it. "
            "Choose another one, or leave --port out to get a free one."
        ) from exc
    return 0


def run_demo(args: argparse.Namespace) -> int:
    """The sandbox house and a throw-away store; a window, or the walk without a screen."""
    from concierge.commands import demo
    from concierge.storage.database import StoreKey
    from concierge.storage.opening import new_raw_key, open_store
    from sync.registry import writes
    from sync.sandbox.house import SandboxHouse
    from sync.sandbox.returns import PortalTwin
    from sync.sandbox.server import SandboxServer

    headless = args.headless or not has_screen()
    out = Path(args.out or "demo-out")
    if headless:
        demo.require_room(out)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with ExitStack() as stack:
        stack.callback(os.umask, os.umask(0o077))  # what the demo leaves is its owner's alone
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="concierge-demo-")))
        house = SandboxHouse(args.seed, args.customers, datetime.now(UTC), tagged=False)
        server = stack.enter_context(SandboxServer(house))
        store = open_store(folder / "store.db", StoreKey(raw=new_raw_key()))
        stack.callback(store.close)
        workplace = demo.workplace_in(store, folder)
        secrets = demo.KeptSecrets()
        told = writes("shopify", {})
        demo.connect_shop(workplace, secrets, server.url, server.token, told)
        portal = stack.enter_context(PortalTwin(house.clock))
        portal.take_over(house)
        demo.connect_portal(workplace, secrets, portal.url, portal.key)
        pages = folder / demo.PAGES
        demo.connect_films(workplace, secrets, pages, writes("film_folder", {}))
        if headless:
            return _walk(args, workplace, secrets, server.url, out)
        return _demo_window(args, workplace, secrets)


def _demo_window(args: argparse.Namespace, workplace: Workplace, secrets: Secrets) -> int:
    from sync.sandbox.past import Past
    from ui.app import Running

    control = control_for(workplace, lambda: secrets)
    assert control is not None  # noqa: S101  the demo has just connected its shop
    say("Filling the pretend house …")
    control.pull(lambda _: None, lambda: False)
    Past(workplace, args.seed).lay()
    studio = Studio(workplace)
    running = Running(workplace, partial(control_for, workplace, lambda: secrets), studio)
    let_connect(running, workplace, lambda: secrets)
    return _run_with(rounds_for(workplace, lambda: secrets), running, studio)


def _run_with(rounds: Rounds, running: Running, studio: Studio) -> int:
    """The window until it is closed, with the ticker beside it."""
    from sync.scheduler import Ticker
    from ui.app import run_window

    rounds.pull_due = running.window.syncing.due.emit
    ticker = Ticker(rounds.tick)
    ticker.start()
    try:
        return run_window(running)
    finally:
        rounds.stop()
        ticker.stop()
        studio.close()


def _walk(
    args: argparse.Namespace, workplace: Workplace, secrets: Secrets, url: str, out: Path
) -> int:
    from concierge.commands import demo
    from sync.sandbox.outside import Outside
    from sync.sandbox.past import Past
    from ui.app import Running
    from ui.demo.walk import Walk

    studio = Studio(workplace)
    control = partial(control_for, workplace, lambda: secrets)
    running = Running(workplace, control, studio, "en-GB")
    rounds = rounds_for(workplace, lambda: secrets)
    outside = Outside(url)
    walk = Walk(running, outside, lambda: Past(workplace, args.seed).lay(), rounds.tick, out)
    report = walk.run({"seed": args.seed, "customers": args.customers})
    studio.close()
    shutil.copytree(workplace.recordings.parent / demo.PAGES, out / demo.PAGES, dirs_exist_ok=True)
    (out / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1))
    for step in report["steps"]:
        mark = "ok " if step["ok"] else "NOT"
        say(f"{mark} {step['name']}: {step['saw']} ({step['ms']:,} ms)")
    return 0 if report["ok"] else EXIT_FAILED


def main(argv: Sequence[str] | None = None) -> int:
    runs: dict[str, Run] = {
        "window": show_window,
        "demo": run_demo,
        "setup": run_setup,
        "accounts": run_accounts,
        "staff": run_staff,
        "rules": run_rules,
        "sync": run_sync,
        "outbox": run_outbox,
        "export": run_export,
        "store": run_store,
        "doctor": run_doctor,
        "sandbox": run_sandbox,
    }
    args = parse(runs, default_store(), argv)
    is_throw_away = args.run in (run_demo, run_sandbox)
    # A command says what went wrong itself, as an answer.
    shown = logging.WARNING if is_throw_away or args.run is show_window else logging.ERROR
    handlers = logs.begin(None if is_throw_away else Path(args.store).parent, shown=shown)
    try:
        return int(args.run(args))
    except ConciergeError as exc:
        say(str(exc))
        return EXIT_FAILED
    except KeyboardInterrupt:
        say("Stopped. What was committed is kept.")
        return EXIT_FAILED
    finally:
        logs.end(handlers)


if __name__ == "__main__":
    sys.exit(main())
