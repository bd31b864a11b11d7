"""An account's address and its two ways in: a token that stays, or an app's own id and secret
that fetch a day's token."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.errors import AccountError, NeedsSignInError, RejectedError, UserError
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.shopify.admin import Admin
from sync.http import Wire, safe_base
from sync.rate import CostBucket, shared
from sync.responses import Action

if TYPE_CHECKING:
    from sync.http import Policy
    from sync.rate import Waiter

HEADER = "X-Shopify-Access-Token"
DEFAULT_VERSION = "2026-04"
_ADDRESS = ("url", "shop_url", "shop")
_CHOICES = ("read_only", "draft_orders")
"""Options that are "yes" or "no"."""
_OPTIONS = (*_ADDRESS, "version", "client_id", *_CHOICES)


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option, for what no account can be made of."""
    for name in options:
        if name not in _OPTIONS:
            known = ", ".join(_OPTIONS)
            raise UserError(f"There is no option {name!r}. Choose one of: {known}.", name)
    for name in _CHOICES:
        if options.get(name, "no") not in {"yes", "no"}:
            raise UserError(f"The option {name} is yes or no.", name)
    named = [name for name in _ADDRESS if options.get(name)]
    if len(named) != 1:
        raise UserError(
            "Name the shop once, with --option shop_url=https://shop.example.com.", "shop_url"
        )
    if named == ["shop"] and not re.fullmatch(r"[\w-]+(\.[\w-]+)+", options["shop"].strip()):
        raise UserError("The option shop is a bare domain such as shop.example.com.", "shop")
    endpoint(AccountConfig(AccountId(0), "", "shopify", options, ""))


def shop_base(config: AccountConfig) -> str:
    """The shop's address: option `url`, `shop_url`, or `shop` (a bare domain), in this order."""
    given = config.options
    shop = given.get("shop", "").strip()
    named = given.get("url") or given.get("shop_url") or (f"https://{shop}" if shop else "")
    return safe_base(named, "shop_url")


def endpoint(config: AccountConfig) -> str:
    """The address of the Admin API. Raises UserError naming the option that is wrong."""
    version = config.options.get("version", DEFAULT_VERSION)
    if not re.fullmatch(r"20\d\d-(01|04|07|10)", version):
        raise UserError("The version looks like 2026-04.", "version")
    return f"{shop_base(config)}/admin/api/{version}/graphql.json"


def headers(config: AccountConfig) -> dict[str, str]:
    """With the token, where the secret is one; an app's secret is never sent as a token."""
    return {} if config.options.get("client_id") else {HEADER: config.secret}


def renewal(
    config: AccountConfig, base: str, waiter: Waiter, cancelled: Callable[[], bool]
) -> Callable[[], Mapping[str, str]] | None:
    """Fetches a day's token when the option `client_id` is set (client credentials grant)."""
    client_id = config.options.get("client_id")
    if not client_id:
        return None
    who = f"Shopify ({config.name})"
    refusal = (
        f"{who} gave no token. Check the app's id (option client_id), and give the account its "
        "secret anew with the command concierge accounts secret NAME --secret-fd N."
    )

    def renew() -> Mapping[str, str]:
        refused = {400: Action.REAUTH, 403: Action.REAUTH}
        wire = Wire(who, {}, waiter, cancelled, overrides=refused)
        try:
            answer = wire.post_json(
                f"{base}/admin/oauth/access_token",
                {
                    "client_id": client_id,
                    "client_secret": config.secret,
                    "grant_type": "client_credentials",
                },
            )
        except AccountError:
            raise
        except RejectedError as exc:
            raise NeedsSignInError(refusal) from exc
        finally:
            wire.close()
        token = answer.get("access_token")
        if not isinstance(token, str) or not token:
            raise NeedsSignInError(refusal)
        return {HEADER: token}

    return renew


def line(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Admin:
    """The shop's Admin API; nothing is asked yet."""
    who, url = f"Shopify ({config.name})", endpoint(config)
    wire = Wire(
        who=who,
        headers=headers(config),
        waiter=waiter,
        cancelled=cancelled,
        policy=policy,
        refresh=renewal(config, shop_base(config), waiter, cancelled),
    )
    bucket = shared(waiter, f"{who} {url}", lambda: CostBucket(waiter.monotonic))
    return Admin(url, wire, bucket)
