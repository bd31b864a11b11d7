"""The page of one film: one file that asks its own origin for the film and nobody for anything.

Everything that was typed goes through `html.escape`; styles and script stand in the page and are
named by their hashes in its policy, so that nothing else runs there.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import Any
from urllib.parse import urlsplit

from concierge.domain.errors import RejectedError, UserError
from sync.film_words import direction_of, language_of, words_of
from sync.http import safe_base

PAGE, FILM, POSTER, MOVING, CAPTIONS = (
    "index.html", "film.mp4", "poster.jpg", "moving.gif", "captions.vtt",
)  # fmt: skip
"""The names under which things lie beside each other."""


def rendered(payload: Mapping[str, Any], link: str) -> bytes:
    """The page of a PUBLISH payload; `link` is the address its folder will have, with a slash at
    its end. The same payload gives the same bytes. Raises RejectedError for an address or an
    instant that is none."""
    language = language_of(payload)
    words = words_of(language)
    title, brand = _text(payload, "title"), _text(payload, "brand")
    beacon = _beacon(payload)
    style, script = _style(_ratio(payload)), _source("film.js")
    values = {
        "language": language,
        "direction": direction_of(language),
        "policy": _policy(style, script, beacon),
        "heading": title or brand,
        "brand": brand,
        "link": link,
        "poster": link + POSTER,
        "page": _text(payload, "page"),
        "beacon": beacon,
        "expires": _instant(_text(payload, "expires")),
        "play": words.play,
        "gone": words.gone,
    }
    parts = {name: escape(value) for name, value in values.items()}
    parts |= {
        "film": _film(payload, language, title or brand, words.captions),
        "title": f'<h1 dir="auto">{escape(title)}</h1>' if title else "",
        "text": _paragraph(_text(payload, "text")),
        "action": _action(payload),
        "style": style,
        "script": script,
    }
    return Template(_source("film.html")).substitute(parts).encode("utf-8", "replace")


def _text(payload: Mapping[str, Any], name: str) -> str:
    return str(payload.get(name) or "").strip()


def _paragraph(text: str) -> str:
    return f'<p class="text" dir="auto">{escape(text)}</p>' if text else ""


def _film(payload: Mapping[str, Any], language: str, label: str, captions: str) -> str:
    size = _size(payload)
    shape = f' width="{size[0]}" height="{size[1]}"' if size else ""
    track = ""
    if payload.get("captions"):
        # The client's language is the page's, not that of what the agent says.
        spoken = _text(payload, "captions_language")
        srclang = f' srclang="{escape(spoken)}"' if spoken else ""
        track = (
            f'<track kind="captions" src="{CAPTIONS}"{srclang} label="{escape(captions)}" default>'
        )
    return (
        f'<video controls playsinline preload="metadata" poster="{POSTER}"{shape} '
        f'aria-label="{escape(label)}"><source src="{FILM}" type="video/mp4">{track}</video>'
    )


def _action(payload: Mapping[str, Any]) -> str:
    action = payload.get("action") or {}
    words, link = _text(action, "words"), _text(action, "link")
    if not words or not link:
        return ""
    if urlsplit(link).scheme not in {"https", "http", "mailto", "tel"}:
        raise RejectedError(
            "The button under the film leads to no address. Correct the account's option "
            "action_link, then send the film again."
        )
    return (
        f'<a class="action" dir="auto" href="{escape(link)}" rel="noopener noreferrer">'
        f"{escape(words)}</a>"
    )


def _beacon(payload: Mapping[str, Any]) -> str:
    beacon = _text(payload, "beacon")
    if not beacon:
        return ""
    try:
        return _safe(beacon)
    except UserError as exc:
        raise RejectedError(
            "The address that hears of what was watched must begin with https://. Correct the "
            "account's option beacon, then send the film again."
        ) from exc


def _safe(beacon: str) -> str:
    """Raises UserError unless https, or http on loopback."""
    parts = urlsplit(beacon)
    query = f"?{parts.query}" if parts.query else ""
    return f"{safe_base(beacon, 'beacon')}{query}"


def _instant(expires: str) -> str:
    """As every browser reads it; empty for never."""
    if not expires:
        return ""
    try:
        at = datetime.fromisoformat(expires)
    except ValueError as exc:
        raise RejectedError("Nobody can tell until when the film is shown. Send it anew.") from exc
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _policy(style: str, script: str, beacon: str) -> str:
    heard = "'none'"
    if beacon:
        parts = urlsplit(beacon)
        heard = f"{parts.scheme}://{parts.netloc}"
    return "; ".join(
        (
            "default-src 'none'",
            "img-src 'self' data:",
            "media-src 'self'",
            "font-src data:",
            f"style-src '{_digest(style)}'",
            f"script-src '{_digest(script)}'",
            f"connect-src {heard}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _digest(source: str) -> str:
    return "sha256-" + b64encode(sha256(source.encode()).digest()).decode()


def _ratio(payload: Mapping[str, Any]) -> str:
    """Width by height, as a style takes it: the film's place is there before the film."""
    width, height = _size(payload) or (16, 9)
    return f"{width} / {height}"


def _size(payload: Mapping[str, Any]) -> tuple[int, int] | None:
    width, height = (int(payload.get(side) or 0) for side in ("width", "height"))
    return (width, height) if width > 0 and height > 0 else None


def _style(ratio: str) -> str:
    return Template(_source("film.css")).substitute(serif=_serif(), ratio=ratio)


@cache
def _serif() -> str:
    letters = files("resources.pages").joinpath("serif-latin.woff2").read_bytes()
    return b64encode(letters).decode()


@cache
def _source(name: str) -> str:
    return files("resources.pages").joinpath(name).read_text(encoding="utf-8")
