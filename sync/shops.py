"""ports.Shops: connecting an account, as far as the outer world is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync import registry
from sync.health import check_account

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from concierge.domain.csv_preview import Known, Preview
    from concierge.domain.outbox import DeliveryKind
    from concierge.services.ports import AccountConfig, Check


class _Nothing:
    """The store before the account is in it."""

    def clients(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {}

    def orders(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {}


class Shops:
    def check_options(self, kind: str, options: Mapping[str, str]) -> None:
        registry.check_options(kind, options)

    def check(self, config: AccountConfig) -> Sequence[Check]:
        return check_account(config)

    def writes(self, kind: str, options: Mapping[str, str]) -> frozenset[DeliveryKind]:
        return registry.writes(kind, options)

    def preview(self, config: AccountConfig, known: Known | None) -> Preview:
        return registry.preview(config, known or _Nothing())
