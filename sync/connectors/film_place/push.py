"""Putting a film where she can see it, and taking it away.

The film, its poster, its moving picture and its captions are put first and each is read back: its
size and its SHA-256 have to be those of the file on this desktop, whatever the place says of
itself. The page comes last, so that its address shows all of it or nothing. What lies there
already with the right content is left as it is: a delivery that was cut off goes on with the
first file that is missing, and a repeated one changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from concierge.domain.errors import RejectedError
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
from sync.connectors.film_place import account, page
from sync.connectors.film_place.folder import FolderPlace
from sync.connectors.film_place.parts import Part, Place, folder_of, parts_of
from sync.connectors.film_place.trial import tried
from sync.http import ONCE, Policy
from sync.rate import check

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig, Check
    from sync.rate import Waiter

log = logging.getLogger(__name__)

REACH: Mapping[DeliveryKind, Reach] = {
    DeliveryKind.PUBLISH: Reach.UPSERT,
    DeliveryKind.UNPUBLISH: Reach.UPSERT,
}
_PATIENT = Policy(tries=5, total=180.0)
_TRIES = 2
"""How often a part is put whose content then turns out to be another."""


def open_writer(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> FilmWriter:
    """Nothing is asked of the place yet. `policy` is for stores; a folder answers at once."""
    account.check_options(config.options)
    return FilmWriter(config, _place(config, cancelled, policy or _PATIENT), cancelled)


def try_out(
    config: AccountConfig, waiter: Waiter, cancelled: Callable[[], bool]
) -> tuple[Check, ...]:
    """Something small is put, read back, looked for under the films' address, and taken away."""
    account.check_options(config.options)
    link = account.link(config.options)
    return tried(_place(config, cancelled, ONCE), link, cancelled)


def _place(config: AccountConfig, cancelled: Callable[[], bool], policy: Policy) -> Place:
    who = config.name
    if not account.is_store(config.options):
        return FolderPlace(account.folder(config.options), who, cancelled)
    # Loaded when it is used: most sessions never send a film.
    from sync.connectors.film_place.store import open_store

    return open_store(config, cancelled, policy)


class FilmWriter:
    """sync.connector.Writer for one place."""

    def __init__(self, config: AccountConfig, place: Place, cancelled: Callable[[], bool]) -> None:
        self._who, self._films = config.name, config.films
        self._link = account.link(config.options)
        self._place, self._cancelled = place, cancelled

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        return REACH

    def close(self) -> None:
        """Nothing is held open between deliveries."""

    def find(self, delivery: Delivery) -> Delivered | None:
        return None

    def push(self, delivery: Delivery) -> Delivered:
        check(self._cancelled)
        if delivery.kind is DeliveryKind.PUBLISH:
            return self._publish(delivery)
        if delivery.kind is DeliveryKind.UNPUBLISH:
            return self._unpublish(delivery)
        raise RejectedError("This account takes films and nothing else. Discard it.")

    def _publish(self, delivery: Delivery) -> Delivered:
        folder = folder_of(delivery.payload)
        link = f"{self._link}/{folder}/"
        parts = parts_of(delivery.payload, self._films, link)
        self._place.ready()
        sent = [part.name for part in parts if self._put(folder, part)]
        log.info("a film was published: %d of %d files were sent", len(sent), len(parts))
        film = next(part for part in parts if part.name == page.FILM).weight
        facts = {"bytes": str(film.size), "sha256": film.sha256}
        return Delivered(remote_id=folder, link=link, facts=facts)

    def _put(self, folder: str, part: Part) -> bool:
        """Whether it had to be sent. Raises RejectedError where it does not stay as it was."""
        if self._place.standing(folder, part.name) == part.weight:
            return False
        for _ in range(_TRIES):
            check(self._cancelled)
            self._place.put(folder, part)
            if self._place.standing(folder, part.name) == part.weight:
                return True
            log.warning("a file of a film was not kept as it was sent")
        raise RejectedError(
            f"{self._who} did not keep the film as it was sent, twice, so nobody was given its "
            "address. Send it again; if it happens again, test the account."
        )

    def _unpublish(self, delivery: Delivery) -> Delivered:
        folder = folder_of(delivery.payload)
        self._place.ready()
        self._place.remove(folder, page.PAGE)
        return Delivered(remote_id=folder)
