"""What ordering from a vendor shares: the order as it is meant, the money it may cost, and what
surely ordered nothing."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation
from typing import Any

from concierge.domain.errors import (
    NotTakenError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from concierge.domain.money import Money, exponent
from concierge.domain.vendors import CURRENCY, PAID_IN, RATE
from concierge.services.logs import place
from sync.guard import STUMBLES

log = logging.getLogger(__name__)

NOTHING = "Nothing was ordered."
_REGIONS = {"AU", "BR", "CA", "IN", "MX", "US"}
_REGION = re.compile(r"(.+?)[,\s(-]+([A-Z]{2,3})\)?")
_CODE = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Order:
    """A delivery's payload, as a vendor is told it."""

    gesture: str
    message: str
    sender: str
    first_name: str
    last_name: str
    lines: tuple[str, ...]
    postcode: str
    city: str
    region: str
    """Of a country whose addresses need one, where the city names it."""
    country: str
    send_on: date
    reference: str
    most: Money

    def __repr__(self) -> str:
        return f"Order(reference={self.reference!r})"


def order_in(payload: Mapping[str, Any]) -> Order:
    """Raises RejectedError for a payload that no vendor could be told."""
    try:
        first, last = _names(str(payload["name"]), str(payload["first_name"]))
        city, country = str(payload["city"]).strip(), str(payload["country"]).strip()
        found = _REGION.fullmatch(city) if country in _REGIONS else None
        return Order(
            gesture=str(payload["gesture"]),
            message=str(payload["message"]),
            sender=str(payload["sender"]),
            first_name=first,
            last_name=last,
            lines=tuple(str(line) for line in payload["lines"]),
            postcode=str(payload["postcode"]),
            city=found[1] if found else city,
            region=found[2] if found else "",
            country=country,
            send_on=date.fromisoformat(payload["send_on"]),
            reference=str(payload["reference"]),
            most=Money(int(payload["most_minor"]), str(payload["currency"])),
        )
    except STUMBLES as exc:
        log.error("an order could not be made: %s at %s", type(exc).__name__, place(exc))
        raise RejectedError("This order cannot be read. Discard it and order anew.") from exc


def _names(name: str, first: str) -> tuple[str, str]:
    """(first name, the rest): vendors ask for both, and a name may have the family's first."""
    if first and name.startswith(f"{first} "):
        return first, name.removeprefix(first).strip()
    if first and name.endswith(f" {first}"):
        return first, name.removesuffix(first).strip()
    return "", name


# --- money ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Till:
    """What a vendor is paid in, and what one unit of that costs the house at most."""

    currency: str = PAID_IN
    rate: Decimal | None = None

    def most(self, most: Money, who: str) -> Money:
        """What of it the vendor may charge. Raises RejectedError where that cannot be told."""
        if most.currency == self.currency:
            return most
        if self.rate is None:
            raise RejectedError(
                f"{who} is paid in {self.currency}, and this was planned in {most.currency}. Name "
                "the option rate of its account, or order it by hand."
            )
        return _in(self.currency, most.decimal() / self.rate, ROUND_FLOOR)

    def at_home(self, charged: Money, currency: str) -> Money:
        """At the rate it was measured with; the bank's own may be better."""
        if charged.currency == currency or self.rate is None:
            return charged
        return _in(currency, charged.decimal() * self.rate, ROUND_CEILING)


def _in(currency: str, amount: Decimal, rounding: str) -> Money:
    minor = amount.scaleb(exponent(currency)).to_integral_value(rounding)
    return Money(int(minor), currency)


def till(options: Mapping[str, str]) -> Till:
    """Raises UserError, naming the option."""
    currency = options.get(CURRENCY, "").strip() or PAID_IN
    if not _CODE.fullmatch(currency):
        raise UserError("Name the currency in three letters, such as USD.", CURRENCY)
    told = options.get(RATE, "").strip()
    try:
        rate = Decimal(told) if told else None
    except InvalidOperation:
        rate = Decimal(0)
    if rate is not None and not (rate.is_finite() and Decimal("0.00001") < rate < 100_000):
        raise UserError("The rate is a number above zero, such as 0.95.", RATE)
    return Till(currency, rate)


def facts(charged: Money, at_home: Money, number: str) -> dict[str, str]:
    """As DeliveryKind.ORDER says it."""
    told = number if charged == at_home else f"{number} ({said(charged)})".strip()
    return {"minor": str(at_home.minor), "currency": at_home.currency, "number": told}


def said(money: Money) -> str:
    return f"{money.decimal():,} {money.currency}"


def refuse_dearer(who: str, charged: Money, most: Money, then: str = NOTHING) -> None:
    """Raises RejectedError where it would cost more than it may. `then` says how things stand."""
    if not charged <= most:
        raise RejectedError(
            f"{who} asks {said(charged)} for this, and it may cost {said(most)}. {then} Plan it "
            "anew with what it costs, or order it by hand."
        )


@contextmanager
def surely_not_ordered(who: str) -> Iterator[None]:
    """For all that is asked before the one request that orders: whatever becomes of it may be
    asked again."""
    try:
        yield
    except UnclearError as exc:
        kind = RetryLaterError if exc.outage else NotTakenError
        raise kind(f"{exc} Nothing was ordered.", exc.retry_after) from exc
    except STUMBLES as exc:
        log.error("an answer could not be read: %s at %s", type(exc).__name__, place(exc))
        raise NotTakenError(
            f"{who} sent an answer that cannot be read. Nothing was ordered."
        ) from exc
