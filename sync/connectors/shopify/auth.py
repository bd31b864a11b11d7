"""Shopify's two ways in: a token that stays, or an app's own id and secret for a day's token."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.errors import NeedsSignInError, RejectedError
from sync.http import Wire
from sync.responses import Action

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.rate import Waiter

HEADER = "X-Shopify-Access-Token"


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

    def renew() -> Mapping[str, str]:
        who = f"Shopify ({config.name})"
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
            raise NeedsSignInError(f"{who} gave no token. Check the app and sign in again.")
        return {HEADER: token}

    return renew
