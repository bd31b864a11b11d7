"""An account's address and its two ways in: a token that stays, or an app's own id and secret
that fetch a day's token."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.errors import NeedsSignInError, RejectedError, UserError
from sync.http import Wire, safe_base
from sync.responses import Action

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.rate import Waiter

HEADER = "X-Shopify-Access-Token"
DEFAULT_VERSION = "2026-04"


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
    refusal = f"{who} gave no token. Check the app's id and secret and sign in again."

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
        except RejectedError as exc:
            raise NeedsSignInError(
                f"{who} gave no token. Check the app and sign in again."
            ) from exc
        finally:
            wire.close()
        token = answer.get("access_token")
        if not isinstance(token, str) or not token:
            raise NeedsSignInError(refusal)
        return {HEADER: token}

    return renew
