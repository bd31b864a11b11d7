"""Which connector serves which kind of account; imported only when an account is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from concierge.domain.errors import UserError

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.connector import Connector
    from sync.rate import Waiter


class Connect(Protocol):
    """Builds a connector for the length of one pull; nothing is asked of the service yet."""

    def __call__(
        self, config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
    ) -> Connector: ...


def _shopify(config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]) -> Connector:
    from sync.connectors.shopify.pull import connect

    return connect(config, waiter, cancelled)


CONNECTORS: dict[str, Connect] = {"shopify": _shopify}


def _shopify_options(options: Mapping[str, str]) -> None:
    from sync.connectors.shopify.account import check_options

    check_options(options)


_OPTIONS: dict[str, Callable[[Mapping[str, str]], None]] = {"shopify": _shopify_options}


def check_options(kind: str, options: Mapping[str, str]) -> None:
    """Raises UserError for a kind nobody serves, an unknown option, or one that is wrong."""
    _OPTIONS[known_kind(kind)](options)


def kinds() -> tuple[str, ...]:
    return tuple(CONNECTORS)


def known_kind(kind: str) -> str:
    """The kind itself. Raises UserError for one that nobody serves."""
    if kind not in CONNECTORS:
        known = ", ".join(CONNECTORS)
        raise UserError(f"There is no connector of this kind. Known are: {known}.", "kind")
    return kind


def connect(config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]) -> Connector:
    """Raises UserError for a kind nobody serves or an option that is wrong."""
    return CONNECTORS[known_kind(config.kind)](config, waiter, cancelled)
