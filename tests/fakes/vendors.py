"""A house with vendors: an approved gesture, accounts that make it, and rounds of the outbox."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from concierge.domain.gestures import GestureKind
from concierge.domain.outbox import DeliveryKind, Reach
from concierge.services.accounts import list_accounts
from concierge.services.gesture_steps import approve_gesture
from concierge.services.outbox import StoreOutbox
from concierge.services.turns import Turn
from concierge.services.workplace import Workplace
from tests.fakes.contacts import plan
from tests.fakes.house import person
from tests.fakes.records import eur

NOTES = {"card_id": "3404", "font": "hwDavid", "rate": "0.95"}
GIFTS = {"gift_product": "candle-9abf", "flowers_product": "peonies-4f21", "rate": "0.95"}


def connect_vendor(
    workplace: Workplace, kind: str = "handwrytten", name: str = "", **options: str
) -> int:
    usual = NOTES if kind == "handwrytten" else GIFTS
    with workplace.write() as unit:
        made = unit.accounts.add(name or kind.title(), kind, {**usual, **options})
        unit.accounts.set_writes(made, [DeliveryKind.ORDER.value])
    return made


def approved(workplace: Workplace, client: int, **changes: Any) -> int:
    gesture = plan(workplace, client, **changes)
    approve_gesture(person(workplace, "Margaux Vidal"), gesture)
    return gesture


def flowers(workplace: Workplace, client: int, **changes: Any) -> int:
    usual = {"title": "Peonies", "card_text": "With love.", "cost": eur(8_500)}
    return approved(workplace, client, kind=GestureKind.FLOWERS, **{**usual, **changes})


def round_of(
    workplace: Workplace,
    account: int,
    outcome: Callable[[StoreOutbox, Any], None] | None = None,
    reach: Reach = Reach.NONE,
) -> Any:
    """What the account is told next in a turn of its own, None for nothing; `outcome` is what
    becomes of it, else it stays on its way."""
    row = next(one for one in list_accounts(workplace) if one.id == account)
    with Turn(workplace, row) as turn:
        box = StoreOutbox(workplace, turn, random.Random(1))
        box.begin(account, {DeliveryKind.ORDER: reach})
        claimed = box.take(account)
        if claimed is not None and outcome is not None:
            outcome(box, claimed)
    return claimed
