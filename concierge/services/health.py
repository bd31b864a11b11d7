"""How an account is: its failures and recoveries written down, each told in the log once."""

from __future__ import annotations

import logging
import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.errors import (
    ConciergeError,
    NeedsSignInError,
    NotPermittedError,
    RetryLaterError,
)
from concierge.domain.outbox import LONGEST_PAUSE, pause_after
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
            skipped=unit.incoming.skipped_count(account),
            warnings=report.warnings,
            next_pull_at=workplace.now() + PULL_EVERY,
        )
        unit.accounts.pulled(account, done)
        unit.accounts.set_writes(account, [kind.value for kind in writes])
    _told_recovery(account, recovered)


def answered(workplace: Workplace, account: AccountRow) -> None:
    """Something was told there without trouble."""
    if account.failing_since is None:
        return
    with workplace.write() as unit:
        recovered = unit.accounts.works(account.id)
    _told_recovery(account.id, recovered)


def _told_recovery(account: AccountId, recovered: bool) -> None:
    if recovered:
        log.warning("account %d answers again", account)


def failed(workplace: Workplace, account: AccountId, error: ConciergeError) -> None:
    """Neither asked nor told before its pause is over; a refused sign-in waits for a person."""
    now = workplace.now()
    with workplace.write() as unit:
        row = unit.accounts.one(account)
        if row is None:
            return
        if isinstance(error, NotPermittedError):
            unit.accounts.put_off(account, now + _ASK_AGAIN, pulls=False)
            return
        sign_in = isinstance(error, NeedsSignInError)
        failures = unit.accounts.failed(account, str(error), now, sign_in=sign_in)
        pause = _ASK_AGAIN
        if isinstance(error, RetryLaterError):
            asked = timedelta(seconds=error.retry_after or 0)
            pause = max(min(asked, LONGEST_PAUSE), pause_after(failures, _rng))
        unit.accounts.put_off(account, now + pause)
    if row.failing_since is None:
        log.warning("account %d fails: %s", account, type(error).__name__)


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
