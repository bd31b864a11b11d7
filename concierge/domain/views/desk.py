"""The manager's desk: commission log and gesture log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.attribution import Standing, TouchKind
    from concierge.domain.commission import CommissionState, LineKind
    from concierge.domain.gestures import GestureKind, GestureState
    from concierge.domain.ids import ClientId, CommissionLineId, OrderId, StaffId
    from concierge.domain.money import Money


@dataclass(frozen=True, slots=True)
class CommissionRow:
    id: CommissionLineId
    kind: LineKind
    state: CommissionState
    sale_at: datetime
    client: ClientId
    client_name: str
    order: OrderId
    order_name: str
    seller: StaffId
    seller_name: str
    own: bool
    """Whether the viewer is the seller: nobody approves their own."""
    winning_touch: TouchKind
    net: Money
    """Negative for a claw-back."""
    rate: int
    """Basis points."""
    amount: Money
    month: str
    """That it is paid with, as YYYY-MM: a claw-back stands in the month it was posted in."""
    takes_back: CommissionLineId | None
    """For a claw-back: the line it takes back from."""


@dataclass(frozen=True, slots=True)
class TouchStory:
    kind: TouchKind
    staff_name: str
    engaged_at: datetime
    window_ends: datetime
    standing: Standing
    logged_at: datetime | None = None
    """When it was written down, for what a person enters by hand."""


@dataclass(frozen=True, slots=True)
class CommissionStory:
    """Everything behind one line, so that it explains itself."""

    row: CommissionRow
    gross: Money
    tax: Money
    shipping: Money
    net: Money
    """As the order stands now; `gross`, `tax` and `shipping` add up to it."""
    credited_net: Money
    """What the rate was taken of: another sum where the order was edited since."""
    rule_version: int
    touches: tuple[TouchStory, ...]
    clawbacks: tuple[CommissionRow, ...]
    credit: CommissionRow | None
    """The line a claw-back belongs to."""
    history: tuple[tuple[CommissionState, datetime, str, str], ...]
    """(state, when, who, word), oldest first; who is empty for the program itself."""
    earned_from: datetime | None


@dataclass(frozen=True, slots=True)
class CommissionFilter:
    text: str = ""
    month: str = ""
    """Of the sale, as YYYY-MM; empty for all."""
    seller: StaffId | None = None
    states: frozenset[CommissionState] = frozenset()
    touch: TouchKind | None = None


@dataclass(frozen=True, slots=True)
class GestureFilter:
    month: str = ""
    """The budget month as YYYY-MM; empty for all."""
    state: GestureState | None = None
    kind: GestureKind | None = None


@dataclass(frozen=True, slots=True)
class CommissionLog:
    rows: tuple[CommissionRow, ...]
    net: Money
    amount: Money
    by_state: tuple[tuple[CommissionState, Money], ...]
    taken_back: Money
    months: tuple[str, ...]
    sellers: tuple[tuple[StaffId, str], ...]
    by_week: tuple[tuple[date, Money], ...]
    """Commission of the last 8 weeks, oldest first, by the Monday it began."""
    others: tuple[Money, ...] = ()
    """Commission of the rows in other currencies, each by itself: the sums above leave them out."""
