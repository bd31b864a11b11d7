"""The push loop: one delivery after the other, each asked once, each outcome written down before
the next begins."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from concierge.domain.errors import (
    AccountError,
    CancelledError,
    ConciergeError,
    ConflictError,
    NeedsSignInError,
    NotPermittedError,
    NotTakenError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from concierge.domain.outbox import NOBODY_KNOWS, Delivered, Reach
from concierge.services.ports import AccountConfig, Claimed, Outbox, PushReport
from sync import registry
from sync.barrier import unforeseen
from sync.rate import SLEEPING, Waiter

if TYPE_CHECKING:
    from sync.connector import Writer
    from sync.registry import OpenWriter

log = logging.getLogger(__name__)

_IN_A_ROW = 3
"""Deliveries without an answer, one after the other, that make it the far side's trouble."""


class AccountPush:
    """ports.PushControl for one account, while the caller holds its turn."""

    def __init__(
        self,
        config: AccountConfig,
        outbox: Outbox,
        *,
        waiter: Waiter | None = None,
        open_writer: OpenWriter = registry.open_writer,
    ) -> None:
        self._config, self._outbox = config, outbox
        self._waiter = waiter or SLEEPING
        self._open = open_writer

    def push(self, cancelled: Callable[[], bool], limit: int = 200) -> PushReport:
        writer = self._open(self._config, self._waiter, cancelled)
        try:
            return _Round(self._config, self._outbox, writer, cancelled).run(limit)
        finally:
            writer.close()


class _Round:
    def __init__(
        self,
        config: AccountConfig,
        outbox: Outbox,
        writer: Writer,
        cancelled: Callable[[], bool],
    ) -> None:
        self._account, self._outbox, self._writer = config.id, outbox, writer
        self._cancelled = cancelled
        self._sent = self._refused = self._unclear = 0
        self._silent = 0

    def run(self, limit: int) -> PushReport:
        self._outbox.begin(self._account, self._writer.reach)
        for _ in range(limit):
            if self._cancelled():
                break
            claimed = self._outbox.take(self._account)
            if claimed is None:
                break
            self._make(claimed)
        report = PushReport(self._sent, self._refused, self._unclear)
        if self._sent or self._refused or self._unclear:
            log.info(
                "outbox: %d sent, %d refused, %d unclear", self._sent, self._refused, self._unclear
            )
        return report

    def _make(self, claimed: Claimed) -> None:
        outbox = self._outbox
        reach = self._writer.reach.get(claimed.delivery.kind, Reach.NONE)
        try:
            outbox.arrived(claimed, self._deliver(claimed, reach))
        except UnclearError as exc:
            self._unclear += 1
            self._silent += 1
            outbox.unclear(claimed, str(exc), reach, counts=not exc.outage)
            if exc.outage or self._silent >= _IN_A_ROW:
                raise
        except NotTakenError as exc:
            outbox.not_taken(claimed, str(exc))
        except (
            RetryLaterError, NeedsSignInError, NotPermittedError, AccountError, CancelledError,
        ) as exc:  # fmt: skip
            outbox.postponed(claimed, str(exc))
            raise
        except ConflictError:
            outbox.overtaken(claimed)
        except RejectedError as exc:
            self._refused += 1
            outbox.refused(claimed, str(exc))
        except ConciergeError:
            raise
        except Exception as exc:  # noqa: BLE001  a poison message must not stop what is behind it
            self._unclear += 1
            outbox.unclear(claimed, unforeseen(exc), reach, counts=True)
        else:
            self._sent += 1
            self._silent = 0

    def _deliver(self, claimed: Claimed, reach: Reach) -> Delivered:
        delivery = claimed.delivery
        if delivery.again and reach is Reach.NONE:
            # Its desktop went while it was on its way: nobody can tell, so a person must.
            raise UnclearError(NOBODY_KNOWS)
        if delivery.again and reach is Reach.LOOK:
            found = self._writer.find(delivery)
            if found is not None:
                return found
        if delivery.kind not in self._writer.reach:
            raise RejectedError("This account takes nothing of this kind. Discard it.")
        return self._writer.push(delivery)
