"""Which contact a sale is credited to, and why the others were not (DOMAIN, "Attribution")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.ids import StaffId


class TouchKind(Enum):
    """In the order ties are settled: the first one wins."""

    CHECKOUT_LINK = "checkout_link"
    CONSULTATION = "consultation"
    VIDEO = "video"
    CALL = "call"
    MESSAGE = "message"


_PRIORITY = {kind: place for place, kind in enumerate(TouchKind)}


@dataclass(frozen=True, slots=True)
class Touch:
    kind: TouchKind
    source_id: int
    """Id of the consultation or interaction it comes from."""
    engaged_at: datetime
    """When the client engaged (answered, opened, was advised), not when it was sent."""
    staff: StaffId
    reference: str = ""
    """For CHECKOUT_LINK: what the order's cart attribute must carry."""
    logged_at: datetime | None = None
    """When it was written down, for what a person enters by hand."""
    bar: Standing | None = None
    """Why it can never win whatever its time; None for what reached the client."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One version of the house's rule. A line always names the version that made it."""

    version: int
    windows: Mapping[TouchKind, timedelta]
    rates: Mapping[TouchKind, int]
    """Basis points, 500 to 1000."""
    return_window: timedelta
    log_within: timedelta
    """A contact written down longer than this after the sale does not win it."""


VERSION_1 = Rule(
    version=1,
    windows={
        TouchKind.CHECKOUT_LINK: timedelta(days=30),
        TouchKind.CONSULTATION: timedelta(days=30),
        TouchKind.VIDEO: timedelta(days=14),
        TouchKind.CALL: timedelta(days=7),
        TouchKind.MESSAGE: timedelta(days=3),
    },
    rates={
        TouchKind.CHECKOUT_LINK: 800,
        TouchKind.CONSULTATION: 1000,
        TouchKind.VIDEO: 700,
        TouchKind.CALL: 600,
        TouchKind.MESSAGE: 500,
    },
    return_window=timedelta(days=14),
    log_within=timedelta(days=1),
)


class Standing(Enum):
    WINS = "wins"
    LINK_NOT_USED = "link_not_used"
    AFTER_SALE = "after_sale"
    WINDOW_ENDED = "window_ended"
    OUTRANKED_BY_LINK = "outranked_by_link"
    LATER_TOUCH_WINS = "later_touch_wins"
    LOGGED_LATE = "logged_late"
    NOT_SENT = "not_sent"
    NOTHING_PROPOSED = "nothing_proposed"


@dataclass(frozen=True, slots=True)
class Judgement:
    touch: Touch
    standing: Standing
    window_ends: datetime


@dataclass(frozen=True, slots=True)
class Sale:
    placed_at: datetime
    reference: str
    """The consultation reference its cart carried, empty for none."""


def attribute(sale: Sale, touches: Sequence[Touch], rule: Rule) -> tuple[Judgement, ...]:
    """Every touch judged, the winner first when there is one, then newest first.

    A checkout link that the order carries wins over everything and has no window; otherwise the
    last engaged touch inside its own window wins. A touch at the very second of the sale counts;
    one after it never does. Ties go to the kind that stands first in TouchKind, then the lower id.
    """
    eligible = [t for t in touches if _own_standing(sale, t, rule) is Standing.WINS]
    winner = min(eligible, key=_winning_order, default=None)
    judged = [_judge(sale, touch, rule, winner) for touch in touches]
    judged.sort(key=lambda j: (j.standing is not Standing.WINS, -j.touch.engaged_at.timestamp()))
    return tuple(judged)


def _winning_order(touch: Touch) -> tuple[bool, float, int, int]:
    return (
        touch.kind is not TouchKind.CHECKOUT_LINK,
        -touch.engaged_at.timestamp(),
        _PRIORITY[touch.kind],
        touch.source_id,
    )


def _own_standing(sale: Sale, touch: Touch, rule: Rule) -> Standing:
    if touch.kind is TouchKind.CHECKOUT_LINK:
        used = bool(touch.reference) and touch.reference == sale.reference
        return Standing.WINS if used else Standing.LINK_NOT_USED
    if touch.bar is not None:
        return touch.bar
    if touch.engaged_at > sale.placed_at:
        return Standing.AFTER_SALE
    if touch.engaged_at + rule.windows[touch.kind] < sale.placed_at:
        return Standing.WINDOW_ENDED
    if touch.logged_at is not None and touch.logged_at > sale.placed_at + rule.log_within:
        return Standing.LOGGED_LATE
    return Standing.WINS


def _judge(sale: Sale, touch: Touch, rule: Rule, winner: Touch | None) -> Judgement:
    standing = _own_standing(sale, touch, rule)
    if standing is Standing.WINS and touch is not winner:
        by_link = winner is not None and winner.kind is TouchKind.CHECKOUT_LINK
        standing = Standing.OUTRANKED_BY_LINK if by_link else Standing.LATER_TOUCH_WINS
    return Judgement(touch, standing, touch.engaged_at + rule.windows[touch.kind])
