"""How an account is: its failures and recoveries written down, each told in the log once."""

from __future__ import annotations

import logging
import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import is_read
from concierge.domain.errors import (
    ConciergeError,
    NeedsSignInError,
    RetryLaterError,
)
from concierge.domain.outbox import LONGEST_PAUSE, pause_after
from concierge.services.turns import LostTurnError, StoppedError
from concierge.storage.accounts import Pulled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from concierge.domain.ids import AccountId
    from concierge.domain.outbox import DeliveryKind
    from concierge.domain.views.house import AccountRow
    from concierge.services.ports import SyncReport
    from concierge.services.workplace import Workplace

log = logging.getLogger(__name__)

PULL_EVERY = timedelta(minutes=5)
_ASK_AGAIN = timedelta(minutes=30)
"""After a refusal: asking sooner changes nothing, but somebody may have mended it."""
_NO_FAULT = (StoppedError, LostTurnError)
_rng = random.Random()  # noqa: S311  only spreads retries in time


def pulled(
    workplace: Workplace,
    account: AccountId,
    report: SyncReport,
    writes: Iterable[DeliveryKind],
) -> None:
    """A pull came to its end."""
    with workplace.write() as unit:
        recovered = unit.accounts.works(account)
        done = Pulled(
            at=report.finished_at,
            customers=report.customers_total,
            skipped=unit.skips.count(account),
            warnings=report.warnings,
            next_pull_at=workplace.now() + PULL_EVERY,
        )
        unit.accounts.pulled(account, done)
        unit.accounts.set_writes(account, [kind.value for kind in writes])
    _told_recovery(account, recovered)


def answered(workplace: Workplace, account: AccountRow) -> None:
    """Something was told there without trouble. What is only told has no other sign of life."""
    only_told = not is_read(account.kind)
    if account.tell_failing_since is None and not (only_told and account.failing_since):
        return
    with workplace.write() as unit:
        recovered = unit.accounts.tells(account.id)
        if only_told:
            recovered |= unit.accounts.works(account.id)
    if recovered:
        log.warning("account %d takes what it is told again", account.id)


def _told_recovery(account: AccountId, recovered: bool) -> None:
    if recovered:
        log.warning("account %d answers again", account)


def failed(workplace: Workplace, account: AccountId, error: ConciergeError) -> None:
    """A pull failed: neither asked nor told before its pause is over; a refused sign-in waits
    for a person. Whoever lost the turn says nothing about the account."""
    if isinstance(error, _NO_FAULT):
        return
    now = workplace.now()
    with workplace.write() as unit:
        row = unit.accounts.one(account)
        if row is None:
            return
        sign_in = isinstance(error, NeedsSignInError)
        failures = unit.accounts.failed(account, str(error), now, sign_in=sign_in)
        unit.accounts.put_off(account, now + _pause(error, failures))
    if row.failing_since is None:
        log.warning("account %d fails: %s", account, type(error).__name__)


def tell_failed(workplace: Workplace, account: AccountId, error: ConciergeError) -> None:
    """Nothing could be told: that is tried again after its pause, and reading goes on."""
    if isinstance(error, NeedsSignInError):
        failed(workplace, account, error)
        return
    if isinstance(error, _NO_FAULT):
        return
    now = workplace.now()
    with workplace.write() as unit:
        row = unit.accounts.one(account)
        if row is None:
            return
        failures = unit.accounts.tell_failed(account, str(error), now)
        unit.accounts.put_off(account, now + _pause(error, failures), pulls=False)
    if row.tell_failing_since is None:
        log.warning("account %d cannot be told anything: %s", account, type(error).__name__)


def _pause(error: ConciergeError, failures: int) -> timedelta:
    if not isinstance(error, RetryLaterError):
        return _ASK_AGAIN
    asked = error.retry_after or 0.0
    # What a far side asks for may be no number of seconds at all.
    seconds = min(asked, LONGEST_PAUSE.total_seconds()) if asked > 0 else 0.0
    return max(timedelta(seconds=seconds), pause_after(failures, _rng))


def is_due(account: AccountRow, now: datetime) -> bool:
    """Whether it should be read now. A moment further off than any pause of ours is a clock
    that was set back, and waits for nobody."""
    if account.paused or account.needs_sign_in:
        return False
    at = account.next_pull_at
    return at is None or at <= now or at > now + 2 * LONGEST_PAUSE


def may_tell(account: AccountRow, now: datetime) -> bool:
    if account.paused or account.needs_sign_in:
        return False
    after = account.push_after
    return after is None or after <= now or after > now + 2 * LONGEST_PAUSE
