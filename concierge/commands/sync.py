"""`concierge sync`: one account, or every one in its turn."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import opened, secrets_in, secrets_source, workplace_on
from concierge.commands.terminal import count, say, tell
from concierge.domain.errors import (
    AccountError,
    ConciergeError,
    NeedsSignInError,
    NotPermittedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from concierge.services.accounts import find_account, list_accounts, sources
from concierge.services.updates import EveryAccount, tell_due

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from concierge.services.ports import PushReport, SyncProgress
    from concierge.services.updates import Connect, ConnectPush, Outcome


KINDS = {
    RetryLaterError: "later",
    UnclearError: "later",
    NeedsSignInError: "sign_in",
    NotPermittedError: "permission",
    AccountError: "account",
    UserError: "settings",
}
"""The one word, for programs, on how an update failed; "refused" for all else."""
_SKIPS_TOLD = 5


def run_sync(
    args: argparse.Namespace, *, connect: Connect, connect_push: ConnectPush | None = None
) -> int:
    """1 when any account failed; one that is paused is no failure unless it was named.

    With --json a line for each account: the paused ones first, the others in their turn. What
    keeps all of them from theirs is one line, whose account is null.
    """
    try:
        return _synced(args, connect, connect_push)
    except ConciergeError as exc:
        if not args.json:
            raise
        say(str(exc))
        tell(json.dumps({"account": None, **_failure(exc)}))
        return 1


def _synced(args: argparse.Namespace, connect: Connect, connect_push: ConnectPush | None) -> int:
    is_well = True
    with opened(args) as store:
        workplace = workplace_on(store, Path(args.store).parent, args.person)
        every_one = list_accounts(workplace)
        known = [] if args.account else sources(every_one)
        accounts = [account for account in known if not account.paused]
        _tell_paused([account.name for account in known if account.paused], as_json=args.json)
        source = secrets_source(args)
        # A secret that was handed over is one account's, and nobody else's.
        secrets = source if args.account else secrets_in(workplace, source)
        stop = threading.Event()
        if known and not accounts:
            say("Every account is paused, so nothing was asked.")
        else:
            accounts = accounts or [find_account(workplace, args.account)]
            every = EveryAccount(workplace, accounts, secrets, connect, connect_push)
            for outcome in every.outcomes(_progress, stop.is_set, args.full):
                say("")  # the progress stands on a line of its own
                _told(outcome, as_json=args.json, named=len(accounts) > 1)
                is_well &= outcome.error is None
        if connect_push is not None and not args.account:
            others = [one for one in every_one if one not in known]
            due = (workplace, others, secrets, connect_push, stop.is_set)
            for outcome in tell_due(*due, is_asked=True):
                _told(outcome, as_json=args.json, named=True)
                is_well &= outcome.error is None
    return 0 if is_well else 1


def _tell_paused(names: Sequence[str], *, as_json: bool) -> None:
    for name in names:
        say(f"{name} is paused, so it was not asked.")
        if as_json:
            tell(json.dumps({"account": name, "paused": True}))


def _failure(error: ConciergeError | None) -> dict[str, str]:
    kind = next((word for of, word in KINDS.items() if isinstance(error, of)), "refused")
    return {"error": str(error), "kind": kind}


def _progress(step: SyncProgress) -> None:
    account = f"{step.account}, " if step.account else ""
    total = f" of {step.total:,}" if step.total else ""
    sys.stderr.write(f"\r{account}{step.stage}: {step.done:,}{total}   ")
    sys.stderr.flush()


def _made(head: str, pushed: PushReport) -> str:
    made = f"{head}{count(pushed.sent, 'delivery', 'deliveries')} made from the outbox."
    if pushed.refused or pushed.unclear:
        made += f" {pushed.refused:,} refused, {pushed.unclear:,} unclear: concierge outbox list"
    return made


def _told(outcome: Outcome, *, as_json: bool, named: bool) -> None:
    head = f"{outcome.account}: " if named else ""
    report, pushed = outcome.report, outcome.told
    sent = None if pushed is None else asdict(pushed)
    if report is None and outcome.error is None:  # it is only told
        if as_json:
            tell(json.dumps({"account": outcome.account, "told": sent}))
        elif pushed:
            tell(_made(head, pushed))
        return
    if report is None:
        say(f"{head}{outcome.error}")
        if as_json:
            failure = {**_failure(outcome.error), "told": sent}
            tell(json.dumps({"account": outcome.account, **failure}))
        return
    if as_json:
        tell(json.dumps({"account": outcome.account, **asdict(report), "told": sent}, default=str))
    else:
        read = f"{count(report.clients, 'client')} and {count(report.orders, 'order')}"
        if not report.customers_total and not report.clients:
            read = count(report.orders, "record")  # parcels, returns or calls
        tell(f"{head}{read} read, {count(len(report.skipped), 'record')} skipped.")
        for one in report.skipped[:_SKIPS_TOLD]:
            say(f"{head}{one.remote_id or 'a record'}: {one.reason}")
        if (more := len(report.skipped) - _SKIPS_TOLD) > 0:
            say(f"{head}and {more:,} more; --json tells them all")
    if pushed and not as_json:
        tell(_made(head, pushed))
    for warning in report.warnings:
        say(f"{head}{warning}")
