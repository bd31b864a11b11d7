"""What one tick of the clock sets going: due work, deliveries, and pulls whose time has come."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from concierge.services import health
from concierge.services.accounts import list_accounts, sources
from concierge.services.library import erase_old_films
from concierge.services.outbox import forget_told
from concierge.services.publishing import take_off_expired
from concierge.services.recordings import delete_left_films
from concierge.services.ticks import tick
from concierge.services.tracking import learn_usual
from concierge.services.updates import tell_due
from concierge.services.watching import read_watched

if TYPE_CHECKING:
    from datetime import date

    from concierge.domain.views.house import AccountRow
    from concierge.services.updates import ConnectPush
    from concierge.services.watching import ReadViews
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets

log = logging.getLogger(__name__)


class Rounds:
    """The one thing the ticker calls. Everything it looks at lies in the store, so that a sleep,
    a jump of the clock or a second desktop changes nothing but when it is looked at."""

    def __init__(
        self,
        workplace: Workplace,
        desktop: str,
        secrets: Callable[[], Secrets],
        connect_push: ConnectPush,
        read_views: ReadViews | None = None,
    ) -> None:
        self._workplace, self._desktop = workplace, desktop
        self._secrets, self._connect_push = secrets, connect_push
        self._read_views = read_views
        self._stopping = threading.Event()
        self._tidied: date | None = None
        self.pull_due: Callable[[], None] | None = None
        """Called when an account should be read; whoever shows the progress starts it."""

    def tick(self) -> None:
        workplace = self._workplace
        tick(workplace, self._desktop)
        self._tidy()
        accounts = list_accounts(workplace)
        tell_due(workplace, accounts, self._secrets, self._connect_push, self._stopping.is_set)
        if self._read_views is not None:
            read_watched(workplace, self._read_views)
        if self.pull_due is not None and due_accounts(workplace, accounts):
            self.pull_due()

    def _tidy(self) -> None:
        """Once a day of the clock, whichever way that moves."""
        today = self._workplace.now().date()
        if today != self._tidied:
            self._tidied = today
            forget_told(self._workplace)
            take_off_expired(self._workplace)
            erase_old_films(self._workplace)
            delete_left_films(self._workplace)
            learn_usual(self._workplace)

    def stop(self) -> None:
        """The delivery under way is finished, no other begun."""
        self._stopping.set()


def due_accounts(
    workplace: Workplace, accounts: list[AccountRow] | None = None
) -> list[AccountRow]:
    """Those whose time to be read has come."""
    now = workplace.now()
    found = sources(list_accounts(workplace) if accounts is None else accounts)
    return [account for account in found if health.is_due(account, now)]
