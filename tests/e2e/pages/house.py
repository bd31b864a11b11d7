"""A real film, made by the studio's own encoder, and published by the real connector."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from concierge.domain.ids import AccountId
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind
from concierge.services.ports import AccountConfig
from media.clock import NANOS
from media.encoder import FilmWriter, remux
from media.pattern import draw
from media.stills import Stills
from sync.connectors.film_place.push import open_writer
from sync.rate import SLEEPING

PAGE = "k7f3q9x2m5v8b1n4c6z0w"
VTT = (
    "WEBVTT\n\n00:00:00.000 --> 00:00:01.200\nGood morning.\n\n"
    "00:00:01.200 --> 00:00:03.000\nTake the coat in 38.\n"
)
_FPS, _SOUND = 15, 48_000


def film(folder: Path, seconds: float = 2.0, size: tuple[int, int] = (640, 360)) -> None:
    """take.mp4, take.jpg, take.gif and take.vtt, with a tone for sound."""
    folder.mkdir(parents=True, exist_ok=True)
    rough = folder / "rough.mp4"
    writer = FilmWriter(rough, size, sound=True)
    stills = Stills()
    count = round(seconds * _FPS)
    samples = np.arange(_SOUND // _FPS)
    for number in range(count):
        at = number * NANOS // _FPS
        picture = draw(number * 30 // _FPS)
        # The words of the test picture are for the studio.
        picture[20:66, 30:330] = picture[80, 20]
        writer.picture(at, picture)
        stills.look(at, picture)
        tone = 3000 * np.sin((samples + number * len(samples)) * 2 * np.pi * 330 / _SOUND)
        writer.sound(at, tone.astype(np.int16), joined=True)
    writer.finish(round(seconds * NANOS))
    remux(rough, folder / "take.mp4")
    rough.unlink()
    stills.save(folder / "take.jpg", folder / "take.gif")
    (folder / "take.vtt").write_text(VTT, encoding="utf-8")


def published(films: Path, place: Path, link: str, **changes: Any) -> Delivered:
    payload = {
        "film": "take.mp4",
        "poster": "take.jpg",
        "thumbnail": "take.gif",
        "captions": "take.vtt",
        "page": PAGE,
        "title": "The ivory coat, in 38",
        "text": "It falls well over the long silk dress.",
        "brand": "Maison Example",
        "language": "en",
        "action": {"words": "Visit us", "link": "https://shop.example.com"},
        "width": 640,
        "height": 360,
        "seconds": 2,
        "expires": "",
        "beacon": "",
    } | changes
    writer = open_writer(account(films, place, link), SLEEPING, lambda: False)
    return writer.push(Delivery("a" * 32, DeliveryKind.PUBLISH, "cus_1", payload))


def account(films: Path, place: Path, link: str, **options: str) -> AccountConfig:
    told = {"place": str(place), "link": link, **options}
    return AccountConfig(AccountId(3), "House films", "film_folder", told, "", films)
