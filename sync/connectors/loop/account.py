"""A returns portal's address and key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from sync.http import Wire, safe_base

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Policy
    from sync.rate import Waiter

BASE = "https://api.loopreturns.com/api/v1"


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option; `url` is for tests on loopback."""
    for name in options:
        if name != "url":
            raise UserError(f"There is no option {name!r}: the API key is all Loop asks for.", name)
    base(options)


def base(options: Mapping[str, str]) -> str:
    return safe_base(options["url"]) if options.get("url") else BASE


def line(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Wire:
    return Wire(
        who=f"Loop ({config.name})",
        headers={"X-Authorization": config.secret},
        waiter=waiter,
        cancelled=cancelled,
        policy=policy,
    )
