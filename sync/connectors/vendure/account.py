"""An account's address and its two ways in: an administrator's name and password, or an API key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from concierge.domain.errors import NeedsSignInError, RetryLaterError, UnclearError, UserError
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.vendure.documents import LOGIN
from sync.http import Policy, Wire, safe_base

if TYPE_CHECKING:
    from sync.rate import Waiter

KEY_HEADER = "vendure-api-key"
CHANNEL_HEADER = "vendure-token"
TOKEN_HEADER = "vendure-auth-token"  # noqa: S105 - the name of a header
_PATH = "/admin-api"
_OPTIONS = ("url", "user", "channel", "read_only")


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option, for what no account can be made of.

    `url` is the server's address, or the Admin API's own where it is not at /admin-api. With
    `user`, an administrator's name, the secret is the password; without, it is an API key.
    `channel` is a channel's token; without it the default channel is read. `read_only` set to
    yes keeps the shop from being told anything.
    """
    for name in options:
        if name not in _OPTIONS:
            known = ", ".join(_OPTIONS)
            raise UserError(f"There is no option {name!r}. Choose one of: {known}.", name)
    endpoint(AccountConfig(AccountId(0), "", "vendure", options, ""))


def who(config: AccountConfig) -> str:
    return f"Vendure ({config.name})"


def endpoint(config: AccountConfig) -> str:
    """The address of the Admin API. Raises UserError naming the option that is wrong."""
    base = safe_base(config.options.get("url", ""))
    return base if urlsplit(base).path else base + _PATH


def headers(config: AccountConfig) -> dict[str, str]:
    """With the API key, where the secret is one; a password is never sent as a key."""
    found = {}
    if config.options.get("channel"):
        found[CHANNEL_HEADER] = config.options["channel"]
    if not config.options.get("user"):
        found[KEY_HEADER] = config.secret
    return found


def sign_in(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool], policy: Policy
) -> Callable[[], Mapping[str, str]] | None:
    """Fetches a session's token with name and password; None for an account with a key.

    The function raises NeedsSignInError when they are refused, RetryLaterError when the server
    cannot answer: a sign-in that got lost has changed nothing.
    """
    user = config.options.get("user")
    if not user:
        return None

    def login() -> Mapping[str, str]:
        told: dict[str, str] = {}

        def heard(found: Mapping[str, str]) -> None:
            told["token"] = found.get(TOKEN_HEADER, "")

        wire = Wire(who(config), {}, waiter, cancelled, policy, heard=heard)
        asked = {"query": LOGIN, "variables": {"user": user, "password": config.secret}}
        try:
            answer = wire.post_json(endpoint(config), asked)
        except UnclearError as exc:
            raise RetryLaterError(str(exc), exc.retry_after) from exc
        finally:
            wire.close()
        return _headers_of(answer, told.get("token", ""), who(config))

    return login


def _headers_of(answer: Mapping[str, Any], token: str, name: str) -> dict[str, str]:
    """Vendure hands the token out in a header, and says in the body whether it was right."""
    data = answer.get("data")
    told = data.get("login") if isinstance(data, dict) else None
    found = told if isinstance(told, dict) else {}
    if found.get("__typename") != "CurrentUser":
        raise NeedsSignInError(
            f"{name} refused the sign-in. Check the administrator's name (option user); the "
            "command concierge accounts secret NAME --secret-fd N gives the account a new "
            "password."
        )
    if not token:
        raise NeedsSignInError(
            f"{name} accepts the password but hands out no token. Allow bearer tokens in the "
            "server's settings (authOptions.tokenMethod), or use an API key."
        )
    return {"Authorization": f"Bearer {token}"}
