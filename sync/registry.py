"""Which connector serves which kind of account; imported only when an account is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from concierge.domain.errors import RejectedError, UserError

if TYPE_CHECKING:
    from concierge.domain.outbox import DeliveryKind
    from concierge.services.ports import AccountConfig
    from sync.connector import Connector, Writer
    from sync.rate import Waiter


class Connect(Protocol):
    """Builds a connector for the length of one pull; nothing is asked of the service yet."""

    def __call__(
        self, config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
    ) -> Connector: ...


def _shopify(config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]) -> Connector:
    from sync.connectors.shopify.pull import connect

    return connect(config, waiter, cancelled)


class OpenWriter(Protocol):
    """Builds a writer for the length of one round; nothing is asked of the service yet."""

    def __call__(
        self, config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
    ) -> Writer: ...


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


def _shopify_writer(config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]) -> Writer:
    from sync.connectors.shopify.push import open_writer

    return open_writer(config, waiter, cancelled)


WRITERS: dict[str, OpenWriter] = {"shopify": _shopify_writer}


def _shopify_writes() -> frozenset[DeliveryKind]:
    from sync.connectors.shopify.push import REACH

    return frozenset(REACH)


_WRITES: dict[str, Callable[[], frozenset[DeliveryKind]]] = {"shopify": _shopify_writes}
READ_ONLY = "read_only"
"""The option that keeps an account from being told anything, when it is "yes"."""


def open_writer(config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]) -> Writer:
    """Raises RejectedError for an account that takes nothing."""
    found = WRITERS.get(config.kind)
    if found is None or config.options.get(READ_ONLY) == "yes":
        raise RejectedError("This account is only read. Discard what waits for it.")
    return found(config, waiter, cancelled)


def writes(kind: str, options: Mapping[str, str]) -> frozenset[DeliveryKind]:
    """What can be told to an account of this kind; none when it is only read."""
    if options.get(READ_ONLY) == "yes" or kind not in _WRITES:
        return frozenset()
    return _WRITES[kind]()
