"""`concierge sync`: one account, or every one in its turn."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import opened, secrets_source, workplace_on
from concierge.commands.terminal import count, say, tell
from concierge.domain.errors import (
    AccountError,
    NeedsSignInError,
    NotPermittedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from concierge.services.accounts import find_account, list_accounts
from concierge.services.updates import EveryAccount

if TYPE_CHECKING:
    import argparse

    from concierge.services.ports import SyncProgress
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

    With --json a line for each account, in its turn.
    """
    is_well = True
    with opened(args) as store:
        workplace = workplace_on(store, Path(args.store).parent, args.person)
        known = [] if args.account else list_accounts(workplace)
        accounts = [account for account in known if not account.paused]
        if known and not accounts:
            say("Every account is paused, so nothing was asked.")
            return 0
        accounts = accounts or [find_account(workplace, args.account)]
        every = EveryAccount(workplace, accounts, secrets_source(args), connect, connect_push)
        stop = threading.Event()
        for outcome in every.outcomes(_progress, stop.is_set, args.full):
            say("")  # the progress stands on a line of its own
            _told(outcome, as_json=args.json, named=len(accounts) > 1)
            is_well &= outcome.error is None
    return 0 if is_well else 1


def _progress(step: SyncProgress) -> None:
    account = f"{step.account}, " if step.account else ""
    total = f" of {step.total:,}" if step.total else ""
    sys.stderr.write(f"\r{account}{step.stage}: {step.done:,}{total}   ")
    sys.stderr.flush()


def _told(outcome: Outcome, *, as_json: bool, named: bool) -> None:
    head = f"{outcome.account}: " if named else ""
    report, pushed = outcome.report, outcome.told
    if report is None:
        say(f"{head}{outcome.error}")
        if as_json:
            error = outcome.error
            kind = next((word for of, word in KINDS.items() if isinstance(error, of)), "refused")
            fields = {"error": str(error), "kind": kind}
            tell(json.dumps({"account": outcome.account, **fields}))
        return
    if as_json:
        sent = asdict(pushed) if pushed else None
        tell(json.dumps({"account": outcome.account, **asdict(report), "told": sent}, default=str))
    else:
        tell(
            f"{head}{report.clients:,} clients and {report.orders:,} orders read, "
            f"{len(report.skipped):,} records skipped."
        )
        for one in report.skipped[:_SKIPS_TOLD]:
            say(f"{head}{one.remote_id or 'a record'}: {one.reason}")
        if (more := len(report.skipped) - _SKIPS_TOLD) > 0:
            say(f"{head}and {more:,} more; --json tells them all")
    if pushed and not as_json:
        tell(f"{head}{count(pushed.sent, 'delivery', 'deliveries')} made from the outbox.")
    for warning in report.warnings:
        say(f"{head}{warning}")
