"""The pretend house of the demo: a throw-away store, its people, and secrets that are kept
nowhere."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

from concierge.commands.opening import workplace_on
from concierge.domain.clients import Role
from concierge.domain.errors import UserError
from concierge.services.accounts import add_account
from concierge.services.workplace import set_up_house

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from concierge.domain.outbox import DeliveryKind
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets
    from concierge.storage.unit import Store

HOUSE = "Maison Noire"
PORTAL = "Returns"
FILMS = "Films"
PAGES = "pages"
"""Name of the folder with the films' pages, beside the store."""


class KeptSecrets:
    """Secrets of a throw-away store: in memory, gone with the process."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        self._kept[name] = value

    def drop(self, name: str) -> None:
        self._kept.pop(name, None)


def workplace_in(store: Store, folder: Path) -> Workplace:
    people: list[tuple[str, Role]] = [
        ("Ana Ribeiro", Role.AGENT),
        ("Léo Martin", Role.AGENT),
        ("Kenji Mori", Role.ASSOCIATE),
        ("Margaux Vidal", Role.MANAGER),
        ("Inès Caron", Role.MANAGER),
    ]
    set_up_house(store, name=HOUSE, currency="EUR", zone_name="Europe/Paris", staff=people)
    return workplace_on(store, folder)


def connect_shop(
    workplace: Workplace, secrets: Secrets, url: str, token: str, writes: Iterable[DeliveryKind]
) -> None:
    add_account(
        workplace,
        secrets,
        name=HOUSE,
        kind="shopify",
        options={"url": url},
        secret=token,
        writes=frozenset(writes),
    )


def connect_films(
    workplace: Workplace, secrets: Secrets, folder: Path, writes: Iterable[DeliveryKind]
) -> None:
    """A folder beside the throw-away store that no web server shows."""
    folder.mkdir()
    add_account(
        workplace,
        secrets,
        name=FILMS,
        kind="film_folder",
        options={"place": str(folder), "link": "https://films.example.com", "brand": HOUSE},
        secret="",
        writes=frozenset(writes),
    )


def connect_portal(workplace: Workplace, secrets: Secrets, url: str, key: str) -> None:
    """The pretend house's returns portal."""
    add_account(workplace, secrets, name=PORTAL, kind="loop", options={"url": url}, secret=key)


def require_room(out: Path) -> None:
    """Raises UserError now, not after the walk, where its pictures cannot be written."""
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out):
            pass
    except OSError as exc:
        raise UserError(f"Nothing can be written in {out}. Name another folder.") from exc
