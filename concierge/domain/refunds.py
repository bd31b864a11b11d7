"""Refund at the first scan of a return: what it is worth, and who may let it go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from concierge.domain.orders import ParcelState

if TYPE_CHECKING:
    from concierge.domain.money import Money
    from concierge.domain.remote import RemoteParcelEvent

DEFAULT_LIMIT_UNITS = 250
"""What an agent may let go alone, in units of the house's currency, where the house says nothing
(ours)."""

RETURN = "scanned-return:"
"""How what a refund is about begins."""


class RefundState(Enum):
    PROPOSED = "proposed"
    """A person decides."""
    APPROVED = "approved"
    """In the outbox."""
    REFUSED = "refused"
    SENT = "sent"
    """The shop took it."""
    DONE = "done"
    """The shop's own record of the order tells of it."""


DECIDED = (RefundState.APPROVED, RefundState.SENT)
"""Money on its way that the order, as it was read last, does not tell of."""


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A line of the order in minor units; `paid` is its price with tax, None where the shop does
    not say."""

    remote_id: str
    quantity: int
    net: int
    paid: int | None = None


def first_scan(events: Sequence[RemoteParcelEvent]) -> RemoteParcelEvent | None:
    """The earliest word of the carrier that it has the parcel in hand; a label alone is none."""
    scans = [event for event in events if event.state is not ParcelState.LABEL_MADE]
    return min(scans, key=lambda event: event.at, default=None)


def worth(
    lines: Sequence[SoldLine],
    returned: Mapping[str, int],
    before: Mapping[str, int],
    pieces: int,
) -> int:
    """What the returned pieces cost the client, in minor units.

    `returned` and `before` count pieces by line: those of this return, and those that earlier
    ones claimed; a piece comes back once. `pieces` is what all lines cost with tax: it is spread
    by net where a line does not say its own price.
    """
    total = 0
    net = sum(line.net for line in lines)
    for line in lines:
        paid = line.paid
        if paid is None:
            paid = pieces * line.net // net if net else 0
        gone = min(before.get(line.remote_id, 0), line.quantity)
        back = min(returned.get(line.remote_id, 0), line.quantity - gone)
        total += paid * (gone + back) // line.quantity - paid * gone // line.quantity
    return total


def owed(worth: int, *, paid: int, refunded: int, promised: int, since: int) -> int:
    """Of what a return is worth, what may still be paid back.

    `paid` and `refunded` are the order's; `promised` is on its way for other returns of it;
    `since` was paid back after this return was opened and belongs to no other: it counts as
    having been for it.
    """
    left = paid - refunded - promised
    return max(0, min(left, worth - since))


def first_state(amount: Money, limit: Money, *, automatic: bool) -> RefundState:
    """Whether it goes by itself or waits for a person."""
    goes = automatic and amount.minor > 0 and is_within(amount, limit)
    return RefundState.APPROVED if goes else RefundState.PROPOSED


def is_within(amount: Money, limit: Money) -> bool:
    """Whether an agent may let it go alone; what cannot be compared is a manager's."""
    return amount.currency == limit.currency and amount.minor <= limit.minor


def about_return(account: int, remote_id: str) -> str:
    """What the refund of a return is about: the return alone, whoever saw its scan and when."""
    return f"{RETURN}{account}:{remote_id}"
