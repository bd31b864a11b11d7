"""Draws the pictures of a film's page in docs/pictures, in the browser that the tests use.

`python -m tests.e2e.pages.pictures docs/pictures`
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path

from PIL import Image

from tests.e2e.pages.chromium import Chromium, Tab, browser
from tests.e2e.pages.house import film, published
from tests.e2e.pages.origin import origin

_READY = """new Promise((done) => {
  const video = document.querySelector("video");
  const poster = new Image();
  poster.onload = () => document.fonts.ready.then(() =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
  poster.src = video.poster;
})"""
_SHOWN = (
    ("page-phone-light", (390, 844), False),
    ("page-phone-dark", (390, 844), True),
    ("page-desktop-light", (1280, 800), False),
)


def draw(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary)
        film(home / "films", seconds=4.0, size=(1280, 720))
        (home / "shown").mkdir()
        (folder / "thumbnail.gif").write_bytes((home / "films" / "take.gif").read_bytes())
        with browser(home) as chromium, origin(home / "shown") as far:
            for name, size, dark in _SHOWN:
                told = published(home / "films", home / "shown", far.url, width=1280, height=720)
                _draw(chromium, told.link, folder / f"{name}.png", size, dark=dark)


def _draw(chromium: Chromium, link: str, path: Path, size: tuple[int, int], *, dark: bool) -> None:
    phone = size[0] < 600
    tab = Tab(chromium, size=size, scale=2.0 if phone else 1.0, dark=dark, phone=phone)
    tab.open(link)
    tab.ask(_READY)
    shot = Image.open(io.BytesIO(tab.picture())).convert("RGB")
    tab.close()
    shot.quantize(256, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
