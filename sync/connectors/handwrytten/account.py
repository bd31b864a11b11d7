"""An account's key, and the card and the hand that its notes are written with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.vendors import CARD, CURRENCY, RATE
from sync.http import Wire, safe_base
from sync.ordering import Till, till

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Policy
    from sync.rate import Waiter

BASE = "https://api.handwrytten.com/v2"
_OPTIONS = (CARD, "font", CURRENCY, RATE, "url")


@dataclass(frozen=True, slots=True)
class Setup:
    base: str
    card: int
    font: str
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
    card, font = options.get(CARD, "").strip(), options.get("font", "").strip()
    if not (card.isdecimal() and card.isascii() and len(card) < 12):
        raise UserError("Name the card by its number, such as 3404.", CARD)
    if not font or len(font) > 80:
        raise UserError("Name the handwriting as Handwrytten does, such as hwDavid.", "font")
    base = safe_base(options["url"]) if options.get("url") else BASE
    return Setup(base, int(card), font, till(options))


def line(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Wire:
    """The key stands bare in the header, without a word before it."""
    return Wire(
        who=f"Handwrytten ({config.name})",
        headers={"Authorization": config.secret},
        waiter=waiter,
        cancelled=cancelled,
        policy=policy,
        explain=lambda _status, _body: (
            f"Handwrytten ({config.name}) refused this note. Look at its words and the client's "
            "address, then send it again or order it by hand."
        ),
    )
