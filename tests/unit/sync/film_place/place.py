"""A desktop's folder of films, an account that shows them, and what a delivery of one says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivery, DeliveryKind
from concierge.services.ports import AccountConfig
from sync.connectors.film_place.push import open_writer
from sync.rate import SLEEPING

NAME = "k7f3q9x2m5v8b1n4c6z0w"
LINK = "https://films.example.com"
FILM = bytes(range(256)) * 9_000
"""Longer than two pieces, and its parts tell each other apart only by place."""
VTT = "WEBVTT\n\n00:00.000 --> 00:02.000\nGood morning\n"


def films_folder(home: Path) -> Path:
    films = home / "films"
    films.mkdir()
    (films / "17.mp4").write_bytes(FILM)
    (films / "17.jpg").write_bytes(b"\xff\xd8 a poster")
    (films / "17.gif").write_bytes(b"GIF89a moving")
    (films / "17.vtt").write_text(VTT, encoding="utf-8")
    return films


def payload(**changes: Any) -> dict[str, Any]:
    return {
        "film": "17.mp4",
        "poster": "17.jpg",
        "thumbnail": "17.gif",
        "captions": "17.vtt",
        "page": NAME,
        "title": "The ivory coat",
        "text": "Take the 38.\nIt falls well over the dress.",
        "brand": "Maison Example",
        "language": "en",
        "action": {"words": "Visit us", "link": "https://shop.example.com"},
        "width": 1280,
        "height": 720,
        "seconds": 30,
        "expires": "2026-06-01T10:00:00+02:00",
        "beacon": "https://films.example.com/b",
    } | changes


def publish(**changes: Any) -> Delivery:
    return Delivery("a" * 32, DeliveryKind.PUBLISH, "cus_1", payload(**changes))


def unpublish(page: str = NAME) -> Delivery:
    return Delivery("b" * 32, DeliveryKind.UNPUBLISH, "cus_1", {"page": page})


def config(place: Path | str, films: Path | None, *, secret: str = "", **options) -> AccountConfig:
    kind = "film_store" if "://" in str(place) else "film_folder"
    told = {"place": str(place), "link": LINK, **options}
    return AccountConfig(AccountId(3), "House films", kind, told, secret, films)


def writer(account: AccountConfig, cancelled=lambda: False, policy=None):
    return open_writer(account, SLEEPING, cancelled, policy)
