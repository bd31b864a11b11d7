"""Bringing the book up to date: every account in its turn, told and read, each by its name."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import is_read
from concierge.domain.errors import CancelledError, ConciergeError, NeedsSignInError, UserError
from concierge.services import health
from concierge.services.accounts import configuration, needs_secret
from concierge.services.desktops import desk_of
from concierge.services.ingest import StoreIngest
from concierge.services.left_pages import LeftPages, has_left_pages
from concierge.services.outbox import StoreOutbox
from concierge.services.ports import PushReport, SyncProgress, SyncReport
from concierge.services.turns import LostTurnError, StoppedError, Turn
from concierge.storage.secrets import GivenSecret

if TYPE_CHECKING:
    from concierge.domain.views.house import AccountRow
    from concierge.services.ports import AccountConfig, AccountControl, Ingest, Outbox, PushControl
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets

Connect = Callable[["AccountConfig", "Ingest"], "AccountControl"]
ConnectPush = Callable[["AccountConfig", "Outbox"], "PushControl"]
Progress = Callable[[SyncProgress], None]


TELL_EVERY = 15.0
"""Seconds between two looks into the outbox while an account is read: a first pull takes hours."""
_SAFE_STAGES = frozenset({"ranking", "orders", "open_orders"})
"""Whose pages hold no client's details. One of those may be under way from before an edit was
told, and would be taken for somebody's change of it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one account's update ended: with a report, or with an error in words; `told` either
    way. Neither for one that is only told."""

    account: str
    report: SyncReport | None
    error: ConciergeError | None = None
    told: PushReport | None = None


class EveryAccount:
    """ports.SyncControl over these accounts; one that fails does not keep the others waiting.

    What waits in the outbox is told before the account is read, so that it comes back with it,
    and what is put in meanwhile between two pages.
    """

    def __init__(
        self,
        workplace: Workplace,
        accounts: Sequence[AccountRow],
        secrets: Callable[[], Secrets],
        connect: Connect,
        connect_push: ConnectPush | None = None,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._workplace, self._accounts = workplace, accounts
        self._secrets, self._connect, self._connect_push = secrets, connect, connect_push
        self._steady = steady

    def outcomes(
        self, progress: Progress, cancelled: Callable[[], bool], full: bool = False
    ) -> Iterator[Outcome]:
        """One for each account, as it ends. Raises CancelledError, and what `secrets` raises."""
        accounts = [account for account in self._accounts if not account.paused]
        for account in self._accounts:
            if account.paused:
                yield Outcome(account.name, None, _paused(account))
        if not accounts:
            return
        secret_ones = [account for account in accounts if needs_secret(account)]
        # Where none has a secret, a desktop without a keyring is no trouble.
        secrets = self._secrets() if secret_ones else GivenSecret("")
        if isinstance(secrets, GivenSecret) and len(secret_ones) > 1:
            raise UserError(
                "One secret was handed over, but there are several accounts. Nothing was asked. "
                "Update each by itself, with: concierge sync --account NAME --secret-fd N"
            )
        for account in accounts:
            try:
                yield self._one(account, secrets, progress, cancelled, full)
            except CancelledError:
                raise
            except ConciergeError as exc:
                yield Outcome(account.name, None, exc)

    def pull(
        self, progress: Progress, cancelled: Callable[[], bool], full: bool = False
    ) -> SyncReport:
        """The sum of all. Raises the first error, a refused sign-in before others, once every
        account had its turn."""
        ended = list(self.outcomes(progress, cancelled, full))
        errors = [outcome.error for outcome in ended if outcome.error is not None]
        errors.sort(key=lambda error: not isinstance(error, NeedsSignInError))
        if errors:
            raise errors[0]
        return _sum([outcome.report for outcome in ended if outcome.report is not None])

    def _one(
        self,
        account: AccountRow,
        secrets: Secrets,
        progress: Progress,
        cancelled: Callable[[], bool],
        full: bool,
    ) -> Outcome:
        named = account.name if len(self._accounts) > 1 else ""
        told: PushReport | None = None
        with Turn(self._workplace, account) as turn:
            if not is_read(account.kind):
                push = self._connect_push
                return _tell_one(self._workplace, account, turn, lambda: secrets, push, cancelled)
            try:
                config = configuration(self._workplace, account, secrets)
                told = self._tell(config, turn, cancelled)
                looked = self._steady()

                def shown(step: SyncProgress) -> None:
                    nonlocal looked, told
                    progress(replace(step, account=named))
                    if step.stage in _SAFE_STAGES and self._steady() - looked >= TELL_EVERY:
                        told = _added(told, self._tell(config, turn, cancelled))
                        looked = self._steady()

                control = self._connect(config, StoreIngest(self._workplace, turn))
                report = control.pull(shown, cancelled, full)
            except CancelledError:
                raise
            except ConciergeError as exc:
                health.failed(self._workplace, account.id, exc)
                return Outcome(account.name, None, exc, told)
            health.pulled(self._workplace, account.id, report, control.writes())
        return Outcome(account.name, report, None, told)

    def _tell(
        self, config: AccountConfig, turn: Turn, cancelled: Callable[[], bool]
    ) -> PushReport | None:
        """What cannot be told now waits; the account is read all the same."""
        if self._connect_push is None:
            return None
        with self._workplace.read() as unit:
            account = unit.accounts.one(config.id)  # what was listed may be hours old
        if account is None or not account.writes or not _has_due(self._workplace, account):
            return None
        # Reading shows whether the account answers; a pause of telling alone is kept.
        put_off = not health.may_tell(account, self._workplace.now())
        if account.tell_failing_since is not None and put_off:
            return None
        outbox = StoreOutbox(self._workplace, turn)
        try:
            told = self._connect_push(config, outbox).push(cancelled)
        except (CancelledError, NeedsSignInError, StoppedError, LostTurnError):
            raise
        except ConciergeError as exc:
            health.tell_failed(self._workplace, account.id, exc)
            return None
        health.answered(self._workplace, account)
        return told


def _added(told: PushReport | None, more: PushReport | None) -> PushReport | None:
    if told is None or more is None:
        return told or more
    return PushReport(
        told.sent + more.sent, told.refused + more.refused, told.unclear + more.unclear
    )


def _paused(account: AccountRow) -> UserError:
    return UserError(
        f"{account.name} is paused. Resume it first, with: concierge accounts resume NAME. "
        "Nothing was asked."
    )


def _has_due(workplace: Workplace, account: AccountRow) -> bool:
    with workplace.read() as unit:
        return unit.outbox.has_due(account.id, workplace.now(), desk_of(workplace))


def tell_due(
    workplace: Workplace,
    accounts: Sequence[AccountRow],
    secrets: Callable[[], Secrets],
    connect_push: ConnectPush,
    cancelled: Callable[[], bool],
    *,
    is_asked: bool = False,
) -> list[Outcome]:
    """Make the deliveries that fell due, account by account; one that fails is put off. What
    became of each that had some; a person who asks waits for no pause."""
    now = workplace.now()
    found = []
    for account in accounts:
        may = not account.paused if is_asked else health.may_tell(account, now)
        if not account.writes or not may:
            continue
        if not _has_due(workplace, account) and not has_left_pages(workplace, account):
            continue
        try:
            turn = Turn(workplace, account)
            with turn:
                args = (workplace, account, turn, secrets, connect_push, cancelled)
                found.append(_tell_one(*args))
        except ConciergeError as exc:
            # Another desktop is at work there, or stopped: its own turn tells it.
            found.append(Outcome(account.name, None, exc))
    return found


def _tell_one(
    workplace: Workplace,
    account: AccountRow,
    turn: Turn,
    secrets: Callable[[], Secrets],
    connect_push: ConnectPush | None,
    cancelled: Callable[[], bool],
) -> Outcome:
    told: PushReport | None = None
    is_due, leaves = _has_due(workplace, account), has_left_pages(workplace, account)
    if connect_push is None or not account.writes or not (is_due or leaves):
        return Outcome(account.name, None)
    try:
        kept = secrets() if needs_secret(account) else GivenSecret("")
        config = configuration(workplace, account, kept)
        told = connect_push(config, StoreOutbox(workplace, turn)).push(cancelled)
        if leaves:
            connect_push(config, LeftPages(workplace, account)).push(cancelled)
    except CancelledError:
        raise
    except ConciergeError as exc:
        health.tell_failed(workplace, account.id, exc)
        return Outcome(account.name, None, exc, told)
    health.answered(workplace, account)
    return Outcome(account.name, None, None, told)


def _sum(reports: Sequence[SyncReport]) -> SyncReport:
    return SyncReport(
        customers_total=sum(r.customers_total for r in reports),
        members=sum(r.members for r in reports),
        clients=sum(r.clients for r in reports),
        orders=sum(r.orders for r in reports),
        skipped=tuple(one for r in reports for one in r.skipped),
        started_at=min(r.started_at for r in reports),
        finished_at=max(r.finished_at for r in reports),
        warnings=tuple(dict.fromkeys(words for r in reports for words in r.warnings)),
    )
