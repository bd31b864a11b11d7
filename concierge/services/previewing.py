"""What the store holds of an account, as texts a preview compares with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from concierge.domain.csv_preview import Preview
    from concierge.domain.ids import AccountId
    from concierge.services.ports import AccountConfig, Shops
    from concierge.services.workplace import Workplace


class StoreKnown:
    """Fulfils csv_preview.Known."""

    def __init__(self, workplace: Workplace, account: AccountId) -> None:
        self._workplace, self._account = workplace, account

    def clients(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        with self._workplace.read() as unit:
            return unit.known.clients(self._account, remote_ids)

    def orders(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        with self._workplace.read() as unit:
            return unit.known.orders(self._account, remote_ids)


def preview_account(workplace: Workplace, shops: Shops, config: AccountConfig) -> Preview:
    """What the next update of a connected folder would change."""
    return shops.preview(config, StoreKnown(workplace, config.id))
