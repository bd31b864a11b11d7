"""The rules a house sets for itself, each with its default and what it means."""

from __future__ import annotations

from dataclasses import dataclass

from concierge.domain.budget import DEFAULT_ALLOWANCE_UNITS
from concierge.domain.errors import UserError


@dataclass(frozen=True, slots=True)
class Rule:
    key: str
    default: int
    least: int
    most: int
    unit: str
    """What it is counted in, for people: "%", or "" for whole units of the house currency."""
    help: str


ALLOWANCE = Rule(
    *("budget.allowance", DEFAULT_ALLOWANCE_UNITS, 0, 1_000_000, ""),
    "What each person may spend on gestures in a month, in whole units of the house currency.",
)
CARRY_OVER = Rule(
    *("budget.carry_over", 0, 0, 100, "%"),
    "How much of what is left of a month is added to the next, never more than one allowance.",
)
RULES = (ALLOWANCE, CARRY_OVER)


def read_rule(rule: Rule, text: str) -> int:
    """Raises UserError for what is no whole number, or outside of what the rule allows."""
    written = text.strip().removesuffix("%").strip()
    value = int(written) if written.isdecimal() else -1
    if not rule.least <= value <= rule.most:
        raise UserError(
            f"{rule.key} is a whole number from {rule.least:,} to {rule.most:,}.", "value"
        )
    return value
