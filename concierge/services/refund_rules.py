"""The house's rules for refunds at first scan: what a manager sets, and anybody may read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.clients import Tier
from concierge.domain.errors import UserError
from concierge.services.refunds import AUTOMATIC, LIMIT, is_automatic, refund_limit

if TYPE_CHECKING:
    from concierge.domain.money import Money
    from concierge.services.workplace import Workplace

TIERS = (Tier.PREMIERE, Tier.PRIVEE)
"""Those that may have a limit of their own."""


@dataclass(frozen=True, slots=True)
class RefundRules:
    automatic: bool
    """Within the limit it goes by itself."""
    limit: Money
    tiers: Mapping[Tier, Money]
    """Only where a tier's differs."""


def refund_rules(workplace: Workplace) -> RefundRules:
    with workplace.read() as unit:
        own = {tier: refund_limit(unit, workplace, tier) for tier in TIERS}
        limit = refund_limit(unit, workplace, Tier.MEMBER)
        differing = {tier: money for tier, money in own.items() if money != limit}
        return RefundRules(is_automatic(unit), limit, differing)


def set_refund_rules(workplace: Workplace, rules: RefundRules) -> None:
    """They hold for scans from now on: what waits for a person goes on waiting.

    Raises UserError for whoever is no manager, and for amounts in another currency.
    """
    workplace.require_manager()
    for money in (rules.limit, *rules.tiers.values()):
        if money.currency != workplace.house.currency:
            raise UserError(f"The limit is in {workplace.house.currency}, as the house.", "limit")
    with workplace.write() as unit:
        unit.house.put_setting(AUTOMATIC, "yes" if rules.automatic else "no")
        unit.house.put_setting(LIMIT, str(rules.limit.decimal()))
        for tier in TIERS:
            money = rules.tiers.get(tier, rules.limit)
            unit.house.put_setting(f"{LIMIT}.{tier.value}", str(money.decimal()))
