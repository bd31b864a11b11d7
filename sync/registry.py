"""Which connector serves which kind of account; imported only when an account is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from concierge.domain.errors import RejectedError, UserError

if TYPE_CHECKING:
    from concierge.domain.csv_preview import Known, Preview
    from concierge.domain.outbox import DeliveryKind
    from concierge.services.ports import AccountConfig, Check, Telephone
    from sync.connector import Connector, Follower, Writer
    from sync.http import Policy
    from sync.rate import Waiter

KINDS = {
    "shopify": "shopify",
    "vendure": "vendure",
    "hubspot": "hubspot",
    "csv": "csv_folder",
    "film_folder": "film_place",
    "film_store": "film_place",
    "mail": "mailbox",
    "easypost": "easypost",
    "loop": "loop",
    "aircall": "aircall",
    "handwrytten": "handwrytten",
    "goody": "goody",
}
"""Kind of account -> folder of its connector, which holds `account.check_options`,
`pull.connect` and, where it can be told anything, `push.open_writer` and `push.REACH`;
`push.offered(options)` where not every account takes all of it. Those that are no shop have
`push.try_out` in the place of `pull`; those that tell of parcels, returns or calls have
`pull.follow`, and those that dial `dial.telephone`."""
_READ_ONLY_KINDS = {"csv", "easypost", "loop", "aircall"}
READ_ONLY = "read_only"
"""The option that keeps an account from being told anything, when it is "yes"."""


class Connect(Protocol):
    """Builds a connector for the length of one pull; nothing is asked of the service yet."""

    def __call__(
        self, config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
    ) -> Connector: ...


class Follow(Protocol):
    """Builds a follower for the length of one pull; nothing is asked of the service yet."""

    def __call__(
        self, config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
    ) -> Follower: ...


class OpenWriter(Protocol):
    """Builds a writer for the length of one round; nothing is asked of the service yet."""

    def __call__(
        self, config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
    ) -> Writer: ...


def _part(kind: str, name: str) -> Any:
    return import_module(f"sync.connectors.{KINDS[known_kind(kind)]}.{name}")


def known_kind(kind: str) -> str:
    """The kind itself. Raises UserError for one that nobody serves."""
    if kind not in KINDS:
        known = ", ".join(KINDS)
        raise UserError(f"There is no connector of this kind. Known are: {known}.", "kind")
    return kind


def check_options(kind: str, options: Mapping[str, str]) -> None:
    """Raises UserError for a kind nobody serves, an unknown option, or one that is wrong."""
    _part(kind, "account").check_options(options)


def connect(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> Connector:
    """Without a policy the kind's own patience. Raises UserError for a kind nobody serves or an
    option that is wrong."""
    made = _part(config.kind, "pull").connect(config, waiter, cancelled, policy)
    return cast("Connector", made)


def follow(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> Follower:
    """As `connect`, for an account that tells of parcels and returns."""
    return cast("Follower", _part(config.kind, "pull").follow(config, waiter, cancelled, policy))


def telephone(config: AccountConfig, user: str) -> Telephone:
    """Of whoever the telephone system knows as `user`; nothing is asked yet."""
    return cast("Telephone", _part(config.kind, "dial").telephone(config, user))


def try_out(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
) -> tuple[Check, ...]:
    """What works with an account that is no shop: nothing is told there. Never raises for the
    environment's faults; UserError for an option that is wrong."""
    return cast("tuple[Check, ...]", _part(config.kind, "push").try_out(config, waiter, cancelled))


def open_writer(config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]) -> Writer:
    """Raises RejectedError for an account that takes nothing."""
    if not writes(config.kind, config.options):
        raise RejectedError("This account is only read. Discard what waits for it.")
    return cast("Writer", _part(config.kind, "push").open_writer(config, waiter, cancelled))


def writes(kind: str, options: Mapping[str, str]) -> frozenset[DeliveryKind]:
    """What can be told to an account of this kind; none when it is only read."""
    if kind not in KINDS or kind in _READ_ONLY_KINDS or options.get(READ_ONLY) == "yes":
        return frozenset()
    push = _part(kind, "push")
    offered: Callable[[Mapping[str, str]], frozenset[DeliveryKind]] | None
    offered = getattr(push, "offered", None)
    return frozenset(push.REACH) if offered is None else offered(options)


def preview(config: AccountConfig, known: Known) -> Preview:
    """What a folder of exports would change. Raises UserError for any other kind."""
    if config.kind != "csv":
        raise UserError("Only a folder of exports is previewed; test this account instead.")
    return cast("Preview", _part("csv", "preview").preview(config, known))
