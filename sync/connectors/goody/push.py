"""Ordering a gift or flowers: priced first, then ordered under our own reference, which Goody takes
once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from concierge.domain.errors import AccountError, ConciergeError, RejectedError
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
from concierge.services.ports import Check
from sync.connectors.goody import account, fields
from sync.guard import GuardedWriter
from sync.http import BRIEF, ONCE
from sync.ordering import NOTHING, facts, order_in, refuse_dearer, surely_not_ordered

if TYPE_CHECKING:
    from concierge.domain.money import Money
    from concierge.services.ports import AccountConfig
    from sync.http import Policy, Wire
    from sync.ordering import Order
    from sync.rate import Waiter

log = logging.getLogger(__name__)

REACH: Mapping[DeliveryKind, Reach] = {DeliveryKind.ORDER: Reach.KEYS}
_CORRECT = "Correct the account and test it again."


def open_writer(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedWriter:
    wire = account.line(config, waiter, cancelled, policy or ONCE)
    return GuardedWriter(GoodyWriter(account.setup(config.options), wire), wire)


def try_out(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
) -> tuple[Check, ...]:
    """Looks for the products, and orders nothing."""
    setup = account.setup(config.options)
    wire = account.line(config, waiter, cancelled, BRIEF)
    try:
        for product in setup.products.values():
            wire.ask("GET", f"{setup.base}/products/{quote(product, safe='')}")
    except ConciergeError as exc:
        return (Check("Goody", False, str(exc), _CORRECT),)
    finally:
        wire.close()
    return (Check("Goody", True, "Goody answers, and has what is ordered there."),)


class GoodyWriter:
    """sync.connector.Writer for one account."""

    def __init__(self, setup: account.Setup, wire: Wire) -> None:
        self._setup, self._wire = setup, wire
        self._refusal = b""
        wire.explain = self._explain

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        return REACH

    def close(self) -> None:
        self._wire.close()

    def find(self, delivery: Delivery) -> Delivered | None:
        return None

    def push(self, delivery: Delivery) -> Delivered:
        who = self._wire.who
        if delivery.kind is not DeliveryKind.ORDER:
            raise RejectedError(f"{who} sends gifts and flowers and nothing else. Discard it.")
        order = order_in(delivery.payload)
        if order.gesture not in self._setup.products or not order.lines:
            raise RejectedError(
                f"{who} has no product for this, or it has no address. Name one with the account's "
                "options, or order it by hand."
            )
        most = self._setup.till.most(order.most, who)
        with surely_not_ordered(who):
            answer = self._ask("order_batches/price", fields.cart(order, self._setup))
            highest = fields.price(answer, self._setup.till.currency)
        then = "It may have been ordered before that: look there." if delivery.again else NOTHING
        refuse_dearer(who, highest, most, then)
        return self._ordered(order, highest)

    def _ordered(self, order: Order, highest: Money) -> Delivered:
        today = self._wire.waiter.now().date()
        try:
            answer = self._ask("order_batches", fields.batch(order, self._setup, today))
        except AccountError:
            raise
        except RejectedError:
            if not fields.is_taken(self._refusal):
                raise
            log.info("a gift was ordered before")
            return self._delivered(order, highest, "")
        log.info("a gift was ordered")
        total = fields.charged(answer, self._setup.till.currency)
        return self._delivered(order, total or highest, fields.number(answer))

    def _delivered(self, order: Order, charged: Money, number: str) -> Delivered:
        at_home = self._setup.till.at_home(charged, order.most.currency)
        return Delivered(remote_id=order.reference, facts=facts(charged, at_home, number))

    def _explain(self, _status: int, body: bytes) -> str:
        self._refusal = body
        return (
            f"{self._wire.who} refused this order. Look at the client's address and the account's "
            "products, then send it again or order it by hand."
        )

    def _ask(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        return self._wire.ask("POST", f"{self._setup.base}/{path}", body)
