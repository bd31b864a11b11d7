"""An account's key, and the products it orders for each kind of gesture."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.vendors import CURRENCY, FLOWERS, GIFT, RATE
from sync.http import Wire, safe_base
from sync.ordering import Till, till
from sync.responses import Action

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Policy
    from sync.rate import Waiter

BASE = "https://api.ongoody.com/v1"
_PAYMENT = "payment_method"
_OPTIONS = (GIFT, FLOWERS, _PAYMENT, CURRENCY, RATE, "url")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_CONFLICT = 409


@dataclass(frozen=True, slots=True)
class Setup:
    base: str
    products: Mapping[str, str]
    """Kind of gesture -> the product's id."""
    payment: str
    till: Till


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option. `rate` is what one unit of the account's `currency`
    costs in the house's own; `url` is for tests on loopback."""
    setup(options)


def setup(options: Mapping[str, str]) -> Setup:
    for name in options:
        if name not in _OPTIONS:
            known = ", ".join(_OPTIONS[:-1])
            raise UserError(f"There is no option {name!r}. Choose one of: {known}.", name)
    for name in (GIFT, FLOWERS, _PAYMENT):
        told = options.get(name, "").strip()
        if told and not _ID.fullmatch(told):
            raise UserError("Copy the id as Goody shows it: letters, digits and hyphens.", name)
    named = {"gift": options.get(GIFT, "").strip(), "flowers": options.get(FLOWERS, "").strip()}
    products = {kind: told for kind, told in named.items() if told}
    if not products:
        raise UserError("Name a product for gifts, one for flowers, or both.", GIFT)
    base = safe_base(options["url"]) if options.get("url") else BASE
    return Setup(base, products, options.get(_PAYMENT, "").strip(), till(options))


def line(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Wire:
    return Wire(
        who=f"Goody ({config.name})",
        headers={"Authorization": f"Bearer {config.secret}"},
        waiter=waiter,
        cancelled=cancelled,
        policy=policy,
        overrides={_CONFLICT: Action.FAIL},
    )
