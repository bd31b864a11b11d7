"""Trying an account before it is saved, and saying in words how it is."""

from __future__ import annotations

from concierge.domain.account_kinds import is_read, is_shop
from concierge.domain.errors import ConciergeError
from concierge.services.ports import AccountConfig, Check
from sync import registry
from sync.http import BRIEF
from sync.rate import SLEEPING, Waiter

_REMEDY = "The command concierge accounts set NAME --option KEY=VALUE corrects it."


def check_account(config: AccountConfig, waiter: Waiter | None = None) -> tuple[Check, ...]:
    """What works with this account, one line each; never raises for the environment's faults."""
    try:
        if not is_read(config.kind):
            return registry.try_out(config, waiter or SLEEPING, lambda: False)
        opened = registry.connect if is_shop(config.kind) else registry.follow
        connector = opened(config, waiter or SLEEPING, lambda: False, BRIEF)
    except ConciergeError as exc:
        return (Check(config.name, False, str(exc), _REMEDY),)
    try:
        return connector.check()
    finally:
        connector.close()
