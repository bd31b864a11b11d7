"""Ordering a note: laid into the basket, held against what it may cost, and sent once.

Nothing tells a second `basket/send` from the first: it is asked once, and where its answer is lost
a person looks. All before it orders nothing and may be asked again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import (
    AccountError,
    ConciergeError,
    NotTakenError,
    RejectedError,
    UnclearError,
)
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
from concierge.services.ports import Check
from sync.connectors.handwrytten import account, fields
from sync.guard import STUMBLES
from sync.http import BRIEF, ONCE
from sync.ordering import NOTHING, facts, order_in, refuse_dearer, surely_not_ordered
from sync.rate import check

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.connectors.handwrytten.fields import Basket
    from sync.http import Policy, Wire
    from sync.ordering import Order
    from sync.rate import Waiter

log = logging.getLogger(__name__)

REACH: Mapping[DeliveryKind, Reach] = {DeliveryKind.ORDER: Reach.NONE}
_CORRECT = "Correct the account and test it again."


def open_writer(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> HandwryttenWriter:
    wire = account.line(config, waiter, cancelled, policy or ONCE)
    return HandwryttenWriter(account.setup(config.options), wire)


def try_out(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
) -> tuple[Check, ...]:
    """Looks for the card and the hand, and lays nothing into the basket."""
    setup = account.setup(config.options)
    wire = account.line(config, waiter, cancelled, BRIEF)
    try:
        cards = wire.ask("GET", f"{setup.base}/cards/list")["cards"]
        fonts = wire.ask("GET", f"{setup.base}/fonts/list")["fonts"]
        has_card = any(str(one["id"]) == str(setup.card) for one in cards)
        has_font = any(setup.font in (str(one.get("label")), str(one["id"])) for one in fonts)
    except ConciergeError as exc:
        return (Check("Handwrytten", False, str(exc), _CORRECT),)
    except STUMBLES:
        words = f"{wire.who} sent an answer that cannot be read."
        return (Check("Handwrytten", False, words, "Test it again in a while."),)
    finally:
        wire.close()
    if not has_card:
        words = f"{wire.who} has no card with this number."
        return (Check("Handwrytten", False, words, "Correct the option card_id."),)
    if not has_font:
        words = f"{wire.who} has no handwriting of this name."
        return (Check("Handwrytten", False, words, "Correct the option font."),)
    return (Check("Handwrytten", True, "Handwrytten answers, and has the card and the hand."),)


class HandwryttenWriter:
    """sync.connector.Writer for one account, whose basket nobody else may fill meanwhile."""

    def __init__(self, setup: account.Setup, wire: Wire) -> None:
        self._setup, self._wire = setup, wire

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        return REACH

    def close(self) -> None:
        self._wire.close()

    def find(self, delivery: Delivery) -> Delivered | None:
        return None

    def push(self, delivery: Delivery) -> Delivered:
        check(self._wire.cancelled)
        who = self._wire.who
        if delivery.kind is not DeliveryKind.ORDER:
            raise RejectedError(f"{who} writes notes and nothing else. Discard it.")
        order = order_in(delivery.payload)
        if not order.message.strip() or not order.lines:
            raise RejectedError("A note needs words and an address. Discard this and order anew.")
        till = self._setup.till
        most = till.most(order.most, who)
        with surely_not_ordered(who):
            found = self._laid(order)
        if not found.total <= most:
            refuse_dearer(who, found.total, most, self._taken_out(found))
        self._send(found)
        log.info("a note was ordered")
        charged = till.at_home(found.total, order.most.currency)
        told = facts(found.total, charged, str(found.mine[0]))
        return Delivered(remote_id=order.reference, facts=told)

    def _laid(self, order: Order) -> Basket:
        """The basket with this order in it once, and nothing else. What an earlier try laid there
        is found again by its mark."""
        found = self._basket(order)
        if not found.mine and not found.others:
            today = self._wire.waiter.now().date()
            answer = self._ask("POST", "orders/placeBasket", fields.note(order, self._setup, today))
            if fields.is_refused(answer):
                raise self._refused(NOTHING)
            found = self._basket(order)
        for extra in found.mine[1:]:
            self._ask("POST", "basket/remove", {"id": extra})
            found = self._basket(order)
        if found.foreign:
            raise RejectedError(
                f"Something else lies in the basket of {self._wire.who} and would be paid with "
                f"this note. {self._taken_out(found)} Empty or send the basket there, "
                "then send this again."
            )
        if found.others:
            raise NotTakenError(
                f"Another note of this house lies in the basket of {self._wire.who}. Nothing was "
                "ordered. It is tried again once that has left."
            )
        if len(found.mine) != 1:
            raise NotTakenError(
                f"{self._wire.who} did not keep this note in the basket. Nothing was ordered."
            )
        return found

    def _basket(self, order: Order) -> Basket:
        answer = self._ask("GET", "basket/allNew")
        return fields.basket(answer, order, self._setup.till.currency)

    def _taken_out(self, found: Basket) -> str:
        """Take this order out of the basket again; the sentence that says how that went."""
        try:
            for number in found.mine:
                self._ask("POST", "basket/remove", {"id": number})
        except (ConciergeError, *STUMBLES):
            return "Nothing was ordered. The note lies in the basket there: take it out."
        return NOTHING

    def _refused(self, then: str) -> RejectedError:
        return RejectedError(
            f"{self._wire.who} refused this note. {then} Look at its words and the client's "
            "address, then send it again or order it by hand."
        )

    def _send(self, found: Basket) -> None:
        """The one request that orders. Never asked twice."""
        who = self._wire.who
        try:
            answer = self._ask("POST", "basket/send", {})
            refused = fields.is_refused(answer)
        except STUMBLES as exc:
            raise UnclearError(
                f"{who} sent an answer that cannot be read: the note may have been ordered."
            ) from exc
        except AccountError:
            self._taken_out(found)
            raise
        except RejectedError as exc:
            raise self._refused(self._taken_out(found)) from exc
        if refused:
            raise RejectedError(
                f"{who} did not send the basket. {self._taken_out(found)} Look there how it is "
                "paid, then send this again."
            )

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        return self._wire.ask(method, f"{self._setup.base}/{path}", body)
