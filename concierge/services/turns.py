"""Whose turn an account is: one desktop at a time reads from it or tells it anything."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from concierge.domain.errors import BusyError, ConciergeError, RetryLaterError, UserError
from concierge.services.processes import here, is_alive

if TYPE_CHECKING:
    from types import TracebackType

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=90)
_RENEW_SECONDS = 20.0
SKEW = timedelta(minutes=15)
"""How far apart two desktops' clocks may be before one takes the other for gone."""
_FAR = timedelta(days=1)
_seen: dict[str, tuple[datetime | None, float]] = {}
"""Turns of others: how far they reached, and when this process first saw that, by its own steady
clock. Clocks of two computers are never compared where watching will do."""


class StoppedError(UserError):
    """The account was paused or removed while it was being worked on."""


class LostTurnError(RetryLaterError):
    """Another desktop went on while this one was asleep: the account is well."""


class Turn:
    """A lease on one account while the context is open, lengthened as long as this process lives.

    Entering raises BusyError while another desktop has its turn. A turn is lost when the
    computer slept longer than the lease: `check` inside a transaction finds that out, so that
    whatever was to be written with it is not.
    """

    def __init__(
        self,
        workplace: Workplace,
        account: AccountRow,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._workplace, self._id, self._name = workplace, account.id, account.name
        self._steady = steady
        self.by = f"{here()}:{uuid4().hex[:12]}"
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        if not self.take():
            raise BusyError(
                f"{self._name} is being updated on another desktop, or in another window. "
                "Wait until it is done."
            )
        self._thread = threading.Thread(target=self._renew, name="turn", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        with self._workplace.write() as unit:
            unit.accounts.give_back(self._id, self.by)

    def check(self, unit: Unit, account: AccountId) -> None:
        """Raises StoppedError when the account was paused or removed meanwhile, LostTurnError
        when somebody else has the turn by now."""
        row = unit.accounts.one(account)
        if row is None:
            raise StoppedError(f"{self._name} was removed meanwhile. Nothing more is done there.")
        if row.paused:
            raise StoppedError(f"{self._name} was paused meanwhile. It goes on when resumed.")
        if row.lease_by != self.by:
            raise LostTurnError(
                f"Another desktop went on with {self._name} while this one was asleep. "
                "Nothing is lost; the next update goes on from there."
            )

    def take(self) -> bool:
        """Whether the turn is ours now; entering the context also keeps it."""
        now = self._workplace.now()
        with self._workplace.write() as unit:
            if unit.accounts.lease(self._id, self.by, now + LEASE):
                return True
            row = unit.accounts.one(self._id)
            if row is None or not self._is_over(row.lease_by, row.lease_until, now):
                return False
            return unit.accounts.take_over(self._id, row.lease_by, self.by, now + LEASE)

    def _is_over(self, by: str, until: datetime | None, now: datetime) -> bool:
        """Whether another one's turn has ended without being given back."""
        alive = is_alive(by.rpartition(":")[0])
        if alive is not None:
            return not alive
        reached, since = _seen.get(by, (None, 0.0))
        if by not in _seen or reached != until:
            _seen[by] = (until, self._steady())
        elif self._steady() - since >= LEASE.total_seconds():
            return True
        return until is None or until < now - SKEW or until > now + _FAR

    def _renew(self) -> None:
        while not self._over.wait(_RENEW_SECONDS):
            try:
                with self._workplace.write() as unit:
                    if unit.accounts.holds(self._id, self.by):
                        until = self._workplace.now() + LEASE
                        unit.accounts.lease(self._id, self.by, until)
            except ConciergeError as exc:
                # The store was busy or full for a moment: the next time may do.
                log.warning("a turn could not be lengthened: %s", type(exc).__name__)
