"""Bringing the book up to date: every account in its turn, each told by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from concierge.domain.errors import CancelledError, ConciergeError, NeedsSignInError, UserError
from concierge.services.accounts import RecordedSync, configuration
from concierge.services.ingest import StoreIngest
from concierge.services.ports import SyncProgress, SyncReport
from concierge.storage.secrets import GivenSecret

if TYPE_CHECKING:
    from concierge.domain.views.house import AccountRow
    from concierge.services.ports import AccountConfig, Ingest, SyncControl
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets

Connect = Callable[["AccountConfig", "Ingest"], "SyncControl"]
Progress = Callable[[SyncProgress], None]

_SHARED = (
    "Another update of this account ran at the same time: this one counts only what it read "
    "itself. Nothing is missing."
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one account's update ended: with a report, or with an error in words."""

    account: str
    report: SyncReport | None
    error: ConciergeError | None = None


class EveryAccount:
    """ports.SyncControl over these accounts; one that fails does not keep the others waiting."""

    def __init__(
        self,
        workplace: Workplace,
        accounts: Sequence[AccountRow],
        secrets: Callable[[], Secrets],
        connect: Connect,
    ) -> None:
        self._workplace, self._accounts = workplace, accounts
        self._secrets, self._connect = secrets, connect

    def outcomes(
        self, progress: Progress, cancelled: Callable[[], bool], full: bool = False
    ) -> Iterator[Outcome]:
        """One for each account, as it ends. Raises CancelledError, and what `secrets` raises."""
        secrets = self._secrets()
        if isinstance(secrets, GivenSecret) and len(self._accounts) > 1:
            raise UserError(
                "One secret was handed over, but there are several accounts. Nothing was asked. "
                "Update each by itself, with: concierge sync --account NAME --secret-fd N"
            )
        for account in self._accounts:
            try:
                report = self._pull(account, secrets, progress, cancelled, full)
            except CancelledError:
                raise
            except ConciergeError as exc:
                yield Outcome(account.name, None, exc)
            else:
                yield Outcome(account.name, report)

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

    def _pull(
        self,
        account: AccountRow,
        secrets: Secrets,
        progress: Progress,
        cancelled: Callable[[], bool],
        full: bool,
    ) -> SyncReport:
        named = account.name if len(self._accounts) > 1 else ""

        def told(step: SyncProgress) -> None:
            progress(replace(step, account=named))

        try:
            config = configuration(self._workplace, account, secrets)
        except ConciergeError as exc:
            with self._workplace.write() as unit:
                unit.house.sync_failed(account.id, str(exc))
            raise
        ingest = StoreIngest(self._workplace)
        sync = RecordedSync(self._workplace, account.id, self._connect(config, ingest))
        report = sync.pull(told, cancelled, full)
        if ingest.others_stored(account.id):
            report = replace(report, warnings=(_SHARED, *report.warnings))
        return report


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
