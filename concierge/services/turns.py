"""Whose turn an account is: one desktop at a time reads from it or tells it anything."""

from __future__ import annotations

import os
import platform
import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Self
from uuid import uuid4

from concierge.domain.errors import BusyError, RetryLaterError

if TYPE_CHECKING:
    from types import TracebackType

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

LEASE = timedelta(seconds=90)
_RENEW_SECONDS = 20.0


class Turn:
    """A lease on one account while the context is open, lengthened as long as this process lives.

    Entering raises BusyError while another desktop has its turn. A turn is lost when the
    computer slept longer than the lease: `check` inside a transaction finds that out, so that
    whatever was to be written with it is not.
    """

    def __init__(self, workplace: Workplace, account: AccountRow) -> None:
        self._workplace, self._id, self._name = workplace, account.id, account.name
        self.by = f"{_here()}:{uuid4().hex[:12]}"
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
        """Raises RetryLaterError when somebody else has the turn by now."""
        if not unit.accounts.holds(account, self.by):
            raise RetryLaterError(
                f"Another desktop went on with {self._name} while this one was asleep. "
                "Nothing is lost; the next update goes on from there."
            )

    def take(self) -> bool:
        """Whether the turn is ours now; entering the context also keeps it."""
        now = self._workplace.now()
        with self._workplace.write() as unit:
            if unit.accounts.lease(self._id, self.by, now + LEASE, now):
                return True
            row = unit.accounts.one(self._id)
            if row is None or not row.lease_by:
                return False
            # A clock that was set back must not lend a turn for hours, and a process that ended
            # on this very computer will not come back for its own.
            is_nonsense = row.lease_until is not None and row.lease_until > now + 2 * LEASE
            if not is_nonsense and not _is_gone(row.lease_by):
                return False
            return unit.accounts.take_over(self._id, row.lease_by, self.by, now + LEASE)

    def _renew(self) -> None:
        while not self._over.wait(_RENEW_SECONDS):
            now = self._workplace.now()
            with self._workplace.write() as unit:
                if unit.accounts.holds(self._id, self.by):
                    unit.accounts.lease(self._id, self.by, now + LEASE, now)


def _here() -> str:
    return f"{platform.node()[:40]}:{os.getpid()}"


def _is_gone(by: str) -> bool:
    """Whether the holder was a process of this computer that has ended.

    Only where asking for a process does it no harm: on Windows the lease is waited for.
    """
    node, _, rest = by.partition(":")
    number = rest.partition(":")[0]
    if os.name != "posix" or node != platform.node()[:40] or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
