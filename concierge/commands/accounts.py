"""`concierge accounts`: connect a shop, list, test or remove it, renew its secret."""

from __future__ import annotations

import json
import shlex
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import opened, secrets_for, workplace_on
from concierge.commands.terminal import ask, count, is_attended, read_fd, say, tell, tell_checks
from concierge.domain.account_kinds import is_read, is_shop, needs_secret
from concierge.domain.errors import NoKeyringError, UserError
from concierge.services import accounts
from concierge.services.connecting import AccountForm, connect_account
from concierge.services.previewing import preview_account
from concierge.storage.secrets import GivenSecret, KeyringSecrets

if TYPE_CHECKING:
    import argparse

    from concierge.domain.csv_preview import Preview
    from concierge.domain.views.house import AccountRow, Holdings
    from concierge.services.ports import Shops
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets


def run_accounts(args: argparse.Namespace, shops: Shops) -> int:
    with opened(args) as store:
        workplace = workplace_on(store, Path(args.store).parent, args.person)
        if args.what == "list":
            return _list(args, workplace)
        if args.what == "add":
            return _add(args, workplace, shops)
        account = accounts.find_account(workplace, args.name or args.kind)
        if args.what == "test":
            # Where there is no secret to look for, a desktop without a keyring is no trouble.
            needed = accounts.needs_secret(account)
            secrets = secrets_for(args) if needed else GivenSecret("")
            config = accounts.configuration(workplace, account, secrets)
            return tell_checks(shops.check(config), as_json=args.json)
        if args.what == "preview":
            # A folder needs no secret: none is looked for.
            config = accounts.without_secret(workplace, account)
            return _preview(preview_account(workplace, shops, config), as_json=args.json)
        if args.what == "set":
            accounts.correct_account(workplace, account, dict(args.option), shops)
            say(f"{account.name} is corrected. {_to_test(account.name)}")
            return 0
        if args.what in ("pause", "resume"):
            return _pause(args.what, workplace, account)
        if args.what == "secret":
            if args.secret_fd is None:
                raise UserError("Hand the new secret over with --secret-fd N.")
            accounts.renew_secret(workplace, keeping_secrets(), account.id, read_fd(args.secret_fd))
            say(f"{account.name} has a new secret. {_to_test(account.name)}")
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
        at = account.synced_at
        seen = f"synced {at:%Y-%m-%d %H:%M} UTC" if at else "synced never"
        if not is_read(account.kind):
            seen = "only told"
        state = "paused" if account.paused else account.last_error or "well"
        tell(f"{account.name}\t{account.kind}\t{seen}\t{state}")
        untold = [f"nothing can be told: {account.tell_error}"] if account.tell_error else []
        for warning in (*untold, *account.warnings):
            tell(f"\t{warning}")
    return 0


def _add(args: argparse.Namespace, workplace: Workplace, shops: Shops) -> int:
    """Tried before it is saved, where there is a secret to try it with, or none is needed."""
    given = args.secret_fd is not None
    secrets: Secrets | None = None
    with suppress(NoKeyringError):
        secrets = KeyringSecrets() if given else None
    secret = read_fd(args.secret_fd) if given else ""
    form = AccountForm(args.name, args.kind, dict(args.option), secret)
    try:
        account, found = connect_account(workplace, secrets, shops, form, untested=args.untested)
    except UserError as exc:
        if exc.field != "secret" or given:
            raise
        raise UserError(
            "Hand over the secret to try the account with, with --secret-fd N, or save it untried "
            "with --untested. Nothing was saved."
        ) from None
    if found:
        tell_checks(found, as_json=False)
    if account is None:
        raise UserError(
            "Nothing was saved. Correct it and add it again, or save it all the same with "
            "--untested."
        )
    is_kept = secrets is not None
    needed = "" if is_kept or not needs_secret(args.kind, form.options) else " --secret-fd N"
    if found and is_shop(args.kind):
        say(f"{args.name} added. Fill the book with: concierge sync{needed}")
    elif found and is_read(args.kind):
        say(f"{args.name} added. It is read with every update: concierge sync{needed}")
    else:
        say(f"{args.name} added. {_to_test(args.name)}{needed}")
    if secret and not is_kept:
        say(
            "This desktop has no keyring, so the secret is kept nowhere. Hand it over at each "
            f"run, with: concierge sync --account {shlex.quote(args.name)} --secret-fd N, or to "
            "the window, with: concierge --secret-fd N"
        )
    return 0


def _to_test(name: str) -> str:
    return f"Test it with: concierge accounts test {shlex.quote(name)}"


def _preview(found: Preview, *, as_json: bool) -> int:
    """1 while a question is open: nothing is read on a guess."""
    if as_json:
        tell(json.dumps(asdict(found), default=str, ensure_ascii=False, indent=1))
        return 1 if found.questions else 0
    for file in found.files:
        kind = file.kind or "not read"
        about = (file.name, kind, count(file.rows, "row"), f"{file.encoding} {file.note}".strip())
        tell("\t".join(about))
        for ours, theirs in file.columns:
            tell(f"\t{ours} <- {theirs}")
        if file.not_understood:
            tell(f"\tnot understood: {', '.join(file.not_understood)}")
    for question in found.questions:
        choices = f" ({' or '.join(question.choices)})" if question.choices else ""
        say(f"{question.words} Answer it with --option {question.option}=…{choices}")
    if not found.questions:
        tell(
            f"{count(found.new_clients, 'new client')}, {found.changed_clients:,} changed, "
            f"{count(found.new_orders, 'new order')}, {found.changed_orders:,} changed, "
            f"{count(found.bad_rows_total, 'bad row')}."
        )
    for bad in found.bad_rows:
        tell(f"{bad.file}, line {bad.line}: {bad.reason}")
    for warning in found.warnings:
        say(warning)
    return 1 if found.questions else 0


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
    lost = (
        f" The pages of {count(held.pages_lost, 'film')} stay up: nobody here takes them off until "
        "the same place is connected again."
    )
    return (
        f"With {name} go, on this side alone: {', '.join(parts)}, and every draft. "
        f"This cannot be undone.{lost if held.pages_lost else ''}"
    )
