"""Pages of films whose clients are gone: taken off all the same, though nothing here tells of them
any more."""

from __future__ import annotations

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
from concierge.services.film_places import left_pages, place_of, put_left_pages
from concierge.services.ports import Claimed
from concierge.services.telling import store_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

_NOBODY = OutboxId(0)
_OF_PAGES = (DeliveryKind.PUBLISH, DeliveryKind.UNPUBLISH)


def note_pages_to_take_off(unit: Unit, account: AccountId) -> None:
    """Those of the account's clients, within the transaction that removes them."""
    pages = {*left_pages(unit), *unit.films.pages(account)}
    for one in unit.outbox.open_about(FILM):
        through = unit.accounts.one(one.account)
        if through is None or one.kind not in _OF_PAGES:
            continue
        if unit.clients.account(one.client) == account:
            pages.add((place_of(through), str(one.payload["page"])))
    put_left_pages(unit, pages)


def has_left_pages(workplace: Workplace, account: AccountRow) -> bool:
    if DeliveryKind.UNPUBLISH.value not in account.writes:
        return False
    with workplace.read() as unit:
        return any(_is_there(place, account) for place, _ in left_pages(unit))


def _is_there(place: str, account: AccountRow) -> bool:
    return place in ("", place_of(account))


class LeftPages:
    """Fulfils ports.Outbox for one place: each page once in a round, until the place says that it
    is gone."""

    def __init__(self, workplace: Workplace, account: AccountRow) -> None:
        self._workplace, self._account = workplace, account
        self._tried: set[str] = set()

    def begin(self, account: AccountId, reach: Mapping[DeliveryKind, Reach]) -> None:
        """No page is ever on its way longer than its turn."""

    def take(self, account: AccountId) -> Claimed | None:
        with self._workplace.read() as unit:
            left, store = left_pages(unit), store_id(unit)
        here = (page for place, page in left if _is_there(place, self._account))
        page = next((page for page in here if page not in self._tried), None)
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
            left = [
                (place, page)
                for place, page in left_pages(unit)
                if page != gone or not _is_there(place, self._account)
            ]
            put_left_pages(unit, left)
