"""The rules of the house: read where they count, changed by whoever runs it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.house_rules import RULES, Rule, read_rule

if TYPE_CHECKING:
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)


def rule_in(unit: Unit, rule: Rule) -> int:
    stored = unit.house.setting(rule.key, "")
    return int(stored) if stored.isdecimal() else rule.default


def house_rules(workplace: Workplace) -> dict[Rule, int]:
    """Every rule and what it is now."""
    with workplace.read() as unit:
        return {rule: rule_in(unit, rule) for rule in RULES}


def set_house_rule(workplace: Workplace, key: str, text: str) -> int:
    """What it is from now on; what was reserved before stays as it is.

    Raises UserError for a rule nobody knows and a value it does not take.
    """
    rule = next((one for one in RULES if one.key == key), None)
    if rule is None:
        known = ", ".join(one.key for one in RULES)
        raise UserError(f"The house has no rule {key!r}. There are: {known}.", "rule")
    value = read_rule(rule, text)
    with workplace.write() as unit:
        unit.house.put_setting(rule.key, str(value))
    log.info("the rule %s was set", rule.key)
    return value
