"""A telephone system's address, its key, and who of the house is which of its users."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.telephony import seats
from concierge.services.told_calls import SEATS
from sync.http import Wire, safe_base

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Policy
    from sync.rate import Waiter

BASE = "https://api.aircall.io/v1"
KEY_ID = "api_id"
RESETS = "X-AircallApi-Reset"
LEFT = "X-AircallApi-Remaining"


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option; `url` is for tests on loopback."""
    for name in options:
        if name not in (KEY_ID, SEATS, "url"):
            raise UserError(f"There is no option {name!r}. Known are {KEY_ID} and {SEATS}.", name)
    if not options.get(KEY_ID, "").strip():
        raise UserError("Give the API ID that stands beside the API token.", KEY_ID)
    if not seats(options.get(SEATS, "")):
        raise UserError(
            "Write who is which Aircall user as: Ana Ribeiro=456, Paul Morel=457.", SEATS
        )
    base(options)


def base(options: Mapping[str, str]) -> str:
    return safe_base(options["url"]) if options.get("url") else BASE


def line(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Wire:
    pair = f"{config.options[KEY_ID].strip()}:{config.secret}".encode()
    return Wire(
        who=f"Aircall ({config.name})",
        headers={"Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"},
        waiter=waiter,
        cancelled=cancelled,
        policy=policy,
        resets=RESETS,
    )
