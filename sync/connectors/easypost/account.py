"""A tracking account's address and key."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from sync.http import Wire, safe_base

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Policy
    from sync.rate import Waiter

BASE = "https://api.easypost.com/v2"


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option; `url` is for tests on loopback."""
    for name in options:
        if name != "url":
            words = f"There is no option {name!r}: the API key is all EasyPost asks for."
            raise UserError(words, name)
    base(options)


def base(options: Mapping[str, str]) -> str:
    return safe_base(options["url"]) if options.get("url") else BASE


def line(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Wire:
    """The key is the name of Basic authentication, without a password."""
    pair = base64.b64encode(f"{config.secret}:".encode()).decode("ascii")
    return Wire(
        who=f"EasyPost ({config.name})",
        headers={"Authorization": f"Basic {pair}"},
        waiter=waiter,
        cancelled=cancelled,
        policy=policy,
    )
