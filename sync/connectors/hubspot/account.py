"""An account's token, and which of the portal's properties hold what Concierge asks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError
from concierge.domain.merge import NOTE
from sync.connectors.hubspot.api import Api
from sync.http import Wire, safe_base
from sync.responses import Action

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Policy
    from sync.rate import Waiter

BASE = "https://api.hubapi.com"
SPEND = "total_revenue"
"""HubSpot's own sum of the amounts of a contact's deals that were won, in the portal's currency.
It counts no orders and no refunds: a house that sells through a shop names a better property."""
FIELDS = (
    NOTE,
    "time_zone",
    "birthday",
    "wedding_day",
    "pronouns",
    "preferred_channel",
    "size_dress",
    "size_shoe",
    "size_ring",
    "likes",
    "avoids",
    "never_say",
    "pronounced",
    "boutique",
    "do_not_contact",
)
"""What may be kept in a property of the portal: option `field.likes` names the one for likes."""
_FIELD = "field."
_PROPERTIES = ("spend_property", "tag_property", "key_property")
_OPTIONS = ("url", "currency", *_PROPERTIES, "read_only")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,99}")
_CONFLICT, _MULTI_STATUS, _MIGRATING = 409, 207, 477


@dataclass(frozen=True, slots=True)
class Setup:
    """What is where in the portal."""

    currency: str
    spend: str = SPEND
    tags: str = ""
    """The property with the tags, several separated by ";"; empty where there is none."""
    key: str = ""
    """The property of calls and notes that HubSpot keeps unique; empty where there is none."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Our name of a field, as in domain.merge -> the portal's property."""


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option, for what no account can be made of.

    `currency` is the portal's. `spend_property` holds what a contact has spent (default
    total_revenue). `tag_property` holds her tags, `key_property` names a property of calls and
    notes that was made unique, `field.NAME` the property in which NAME is kept. `url` is for
    tests on loopback.
    """
    for name in options:
        if name not in _OPTIONS and name.removeprefix(_FIELD) not in FIELDS:
            known = ", ".join((*_OPTIONS, f"{_FIELD}likes"))
            raise UserError(f"There is no option {name!r}. Choose one of: {known}.", name)
        if name in _PROPERTIES or name.startswith(_FIELD):
            _property(options, name)
    if options.get("read_only", "no") not in {"yes", "no"}:
        raise UserError("The option read_only is yes or no.", "read_only")
    if not re.fullmatch(r"[A-Z]{3}", options.get("currency", "")):
        raise UserError("Name the portal's currency, such as EUR, in three letters.", "currency")
    base(options)


def _property(options: Mapping[str, str], name: str) -> str:
    found = options.get(name, "").strip()
    if found and not _NAME.fullmatch(found):
        raise UserError(
            "Name the property as HubSpot does internally, such as favourite_things: small "
            "letters, digits and underscores.",
            name,
        )
    return found


def setup(options: Mapping[str, str]) -> Setup:
    """Raises UserError as `check_options` does."""
    check_options(options)
    return Setup(
        currency=options["currency"],
        spend=_property(options, "spend_property") or SPEND,
        tags=_property(options, "tag_property"),
        key=_property(options, "key_property"),
        fields={
            name if name == NOTE else f"concierge.{name}": found
            for name in FIELDS
            if (found := _property(options, _FIELD + name))
        },
    )


def base(options: Mapping[str, str]) -> str:
    return safe_base(options["url"]) if options.get("url") else BASE


def open_api(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Api:
    """The portal's API; nothing is asked yet."""
    wire = Wire(
        who=f"HubSpot ({config.name})",
        headers={"Authorization": f"Bearer {config.secret}"},
        waiter=waiter,
        cancelled=cancelled,
        policy=policy,
        overrides={
            _MULTI_STATUS: Action.OK,
            _CONFLICT: Action.FAIL,
            _MIGRATING: Action.RETRY,
        },
    )
    return Api(base(config.options), wire)
