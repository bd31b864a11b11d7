"""`concierge accounts`: connect a shop, list, test or remove it, renew its secret."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import opened, secrets_for, workplace_on
from concierge.commands.terminal import ask, count, is_attended, read_fd, say, tell, tell_checks
from concierge.domain.account_kinds import kind_of
from concierge.domain.errors import NoKeyringError, UserError
from concierge.domain.ids import AccountId
from concierge.services import accounts
from concierge.services.ports import AccountConfig
from concierge.storage.secrets import GivenSecret, KeyringSecrets

if TYPE_CHECKING:
    import argparse

    from concierge.domain.outbox import DeliveryKind
    from concierge.domain.views.house import AccountRow, Holdings
    from concierge.services.ports import Check
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets


def run_accounts(
    args: argparse.Namespace,
    *,
    check_options: Callable[[str, dict[str, str]], None],
    check: Callable[[AccountConfig], Sequence[Check]],
    writes: Callable[[str, dict[str, str]], Iterable[DeliveryKind]] = lambda _kind, _options: (),
) -> int:
    """`check_options` raises UserError for a kind nobody serves or an option that is wrong;
    `check` asks the shop; `writes` is what it can be told."""
    with opened(args) as store:
        workplace = workplace_on(store, Path(args.store).parent, args.person)
        if args.what == "list":
            return _list(args, workplace)
        if args.what == "add":
            if args.name.strip():  # else that is what is told
                check_options(args.kind, dict(args.option))
            return _add(args, workplace, check, writes)
        account = accounts.find_account(workplace, args.name or args.kind)
        if args.what == "test":
            config = accounts.configuration(workplace, account, secrets_for(args))
            return tell_checks(check(config), as_json=args.json)
        if args.what == "set":
            accounts.correct_account(workplace, account, dict(args.option), check_options)
            say(f"{account.name} is corrected. Test it with: concierge accounts test")
            return 0
        if args.what in ("pause", "resume"):
            return _pause(args.what, workplace, account)
        if args.what == "secret":
            if args.secret_fd is None:
                raise UserError("Hand the new secret over with --secret-fd N.")
            accounts.renew_secret(workplace, keeping_secrets(), account.id, read_fd(args.secret_fd))
            say(f"{account.name} has a new secret. Test it with: concierge accounts test")
            return 0
        return _remove(args, workplace, account)


def keeping_secrets() -> Secrets:
    """Raises NoKeyringError, saying how to do without."""
    try:
        return KeyringSecrets()
    except NoKeyringError as exc:
        raise NoKeyringError(
            "This desktop has no keyring that can be used, or it is locked, and a shop's secret "
            "is kept nowhere else. Nothing was changed. Unlock it, or add the account without "
            "a secret and hand it over at each run, with: concierge sync --secret-fd N"
        ) from exc


def _list(args: argparse.Namespace, workplace: Workplace) -> int:
    found = accounts.list_accounts(workplace)
    if args.json:
        tell(json.dumps([asdict(a) for a in found], default=str, indent=1))
        return 0
    for account in found:
        seen = f"{account.synced_at:%Y-%m-%d %H:%M} UTC" if account.synced_at else "never"
        state = "paused" if account.paused else account.last_error or "well"
        tell(f"{account.name}\t{account.kind}\tsynced {seen}\t{state}")
        for warning in account.warnings:
            tell(f"\t{warning}")
    return 0


def _add(
    args: argparse.Namespace,
    workplace: Workplace,
    check: Callable[[AccountConfig], Sequence[Check]],
    writes: Callable[[str, dict[str, str]], Iterable[DeliveryKind]],
) -> int:
    """Tried before it is saved, where there is a secret to try it with, or none is needed."""
    options = dict(args.option)
    given = args.secret_fd is not None
    secrets = keeping_secrets() if given else GivenSecret("")
    secret = read_fd(args.secret_fd) if given else ""
    known = kind_of(args.kind)
    can_try = given or (known is not None and not known.secret)
    accounts.check_name(workplace, args.name)
    if can_try and not args.untested:
        config = AccountConfig(AccountId(0), args.name.strip(), args.kind, options, secret)
        found = check(config)
        tell_checks(found, as_json=False)
        if any(one.is_blocking and not one.ok for one in found):
            raise UserError(
                "Nothing was saved. Correct it and add it again, or save it all the same with "
                "--untested."
            )
    accounts.add_account(
        workplace,
        secrets,
        name=args.name,
        kind=args.kind,
        options=options,
        secret=secret,
        writes=writes(args.kind, options),
    )
    if can_try and not args.untested:
        say(f"{args.name} added. Fill the book with: concierge sync")
    else:
        more = "" if given else " --secret-fd N"
        say(f"{args.name} added. Test it with: concierge accounts test{more}")
    return 0


def _pause(what: str, workplace: Workplace, account: AccountRow) -> int:
    if what == "pause":
        accounts.pause_account(workplace, account.id)
        say(f"{account.name} is paused: it is neither read nor told anything.")
    else:
        accounts.resume_account(workplace, account.id)
        say(f"{account.name} goes on.")
    return 0


def _remove(args: argparse.Namespace, workplace: Workplace, account: AccountRow) -> int:
    """Only after what would go has been said, and somebody has said yes to it."""
    say(_what_goes(account.name, accounts.account_holdings(workplace, account.id)))
    if not args.yes:
        if not is_attended():
            raise UserError("Nothing was removed. Add --yes to remove it.")
        if ask("Type the account's name to remove it:") != account.name:
            raise UserError("That is not its name. Nothing was removed.")
    secrets: Secrets | None = None
    with suppress(NoKeyringError):
        secrets = KeyringSecrets()
    done = accounts.remove_account(
        workplace, secrets, account.id, with_commission=args.with_commission
    )
    say(f"{account.name} removed, with all of it and {count(done.films.removed, 'film')}.")
    if done.is_secret_left:
        say("No keyring answers: a secret that one keeps for this account stays in it.")
    if done.films.left:
        say(
            f"{count(done.films.left, 'film')} could not be deleted, perhaps open elsewhere. "
            "Close them; the next start of Concierge deletes them."
        )
    return 0


def _what_goes(name: str, held: Holdings) -> str:
    parts = [
        count(held.clients, "client"),
        count(held.orders, "order"),
        count(held.interactions, "interaction"),
        count(held.gestures, "gesture"),
        count(held.consultations, "consultation"),
        f"{count(held.lines, 'commission line')} ({held.lines_decided:,} approved or paid)",
        count(held.films, "film"),
    ]
    return (
        f"With {name} go, on this side alone: {', '.join(parts)}, and every draft. "
        "This cannot be undone."
    )
