"""Pages of films whose clients are gone: taken off all the same, though nothing here tells of them
any more."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from concierge.domain.ids import OutboxId
from concierge.domain.outbox import (
    FILM,
    Delivered,
    Delivery,
    DeliveryKind,
    Reach,
    derived_key,
)
from concierge.services.ports import Claimed
from concierge.services.telling import store_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

_LEFT = "films.pages_to_take_off"
_NOBODY = OutboxId(0)
_OF_PAGES = (DeliveryKind.PUBLISH, DeliveryKind.UNPUBLISH)


def note_pages_to_take_off(unit: Unit, account: AccountId) -> None:
    """Those of the account's clients, within the transaction that removes them."""
    pages = {*_left(unit), *unit.films.pages(account)}
    for one in unit.outbox.open_about(FILM):
        if one.kind in _OF_PAGES and unit.clients.account(one.client) == account:
            pages.add(str(one.payload["page"]))
    unit.house.put_setting(_LEFT, json.dumps(sorted(pages)))


def has_left_pages(workplace: Workplace, account: AccountRow) -> bool:
    if DeliveryKind.UNPUBLISH.value not in account.writes:
        return False
    with workplace.read() as unit:
        return bool(_left(unit))


def _left(unit: Unit) -> list[str]:
    return [str(page) for page in json.loads(unit.house.setting(_LEFT, "[]"))]


class LeftPages:
    """Fulfils ports.Outbox: each page once in a round, until its place says that it is gone."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._tried: set[str] = set()

    def begin(self, account: AccountId, reach: Mapping[DeliveryKind, Reach]) -> None:
        """No page is ever on its way longer than its turn."""

    def take(self, account: AccountId) -> Claimed | None:
        with self._workplace.read() as unit:
            left, store = _left(unit), store_id(unit)
        page = next((page for page in left if page not in self._tried), None)
        if page is None:
            return None
        self._tried.add(page)
        key = derived_key(store, DeliveryKind.UNPUBLISH, page)
        return Claimed(_NOBODY, Delivery(key, DeliveryKind.UNPUBLISH, "", {"page": page}), 0)

    def arrived(self, claimed: Claimed, what: Delivered) -> None:
        self._forget(claimed)

    def refused(self, claimed: Claimed, words: str) -> None:
        """There is no person to ask: it is not tried again."""
        log.warning("a film's page could not be taken off")
        self._forget(claimed)

    def postponed(self, claimed: Claimed, words: str) -> None:
        """It is tried again in the next round."""

    def not_taken(self, claimed: Claimed, words: str) -> None:
        """It is tried again in the next round."""

    def unclear(self, claimed: Claimed, words: str, reach: Reach, *, counts: bool) -> None:
        """It is tried again in the next round: a page that is gone already is no trouble."""

    def overtaken(self, claimed: Claimed) -> None:
        self._forget(claimed)

    def _forget(self, claimed: Claimed) -> None:
        gone = claimed.delivery.payload["page"]
        with self._workplace.write() as unit:
            left = [page for page in _left(unit) if page != gone]
            unit.house.put_setting(_LEFT, json.dumps(left))
