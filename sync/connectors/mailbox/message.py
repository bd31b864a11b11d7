"""The message of an EMAIL delivery: plain text, and the same as a page with the moving picture."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from concierge.domain.errors import RejectedError
from sync.connectors.mailbox.account import plain_address
from sync.film_words import direction_of, language_of, words_of

if TYPE_CHECKING:
    from concierge.domain.outbox import Delivery

log = logging.getLogger(__name__)

LARGEST_PICTURE = 1_000_000
"""Bytes of a moving picture that goes along; with a larger one many servers refuse the message."""
_WIDE = 480
_POLICY = SMTP.clone(cte_type="7bit", max_line_length=78)
_SERIF = "'EB Garamond',Georgia,'Times New Roman',serif"
_PARAGRAPH = f"margin:0 0 16px;font:19px/28px {_SERIF};color:#1E1B18"


def composed(
    delivery: Delivery, sender: str, films: Path | None, now: datetime
) -> tuple[EmailMessage, str]:
    """The message and the address it goes to. Its Message-ID follows from the delivery's key, so
    that the same delivery is the same message for whoever sorts them.

    Raises RejectedError for an address nobody can write to, or a link that is none.
    """
    payload = delivery.payload
    to, own = plain_address(str(payload.get("to") or "")), plain_address(sender)
    if to is None or own is None:
        raise RejectedError(
            "The client's e-mail address cannot be written to. Correct it, then send it again."
        )
    link, title = _link(payload), _line(payload, "title")
    language = language_of(payload)
    message = EmailMessage(policy=_POLICY)
    message["From"] = Address(_line(payload, "sender"), own.username, own.domain)
    message["To"] = to
    message["Subject"] = _line(payload, "subject") or title
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{delivery.key}@{own.domain}>"
    text = _body(payload)
    message.set_content("\n\n".join(part for part in (text, title, link) if part) + "\n")
    picture = _picture(payload, films) if link else b""
    cid = f"{delivery.key}.film@{own.domain}"
    page = _page(text, title, link, language, f"cid:{cid}" if picture else "")
    message.add_alternative(page, subtype="html")
    if picture:
        _, html = message.iter_parts()
        html.add_related(
            picture, "image", "gif", cid=f"<{cid}>", filename="film.gif", disposition="inline"
        )
    # Last: what is said of the content before it is in parts goes to its first part.
    message["Content-Language"] = language
    return message, to.addr_spec


def _line(payload: Mapping[str, Any], name: str) -> str:
    """One line, whatever was typed or slipped in: a header ends where its line does."""
    text = "".join(c if c.isprintable() else " " for c in str(payload.get(name) or ""))
    return " ".join(text.split())


def _body(payload: Mapping[str, Any]) -> str:
    text = str(payload.get("text") or "").replace("\r\n", "\n").replace("\r", "\n").strip()
    return "".join(c for c in text if c.isprintable() or c in "\n\t")


def _link(payload: Mapping[str, Any]) -> str:
    link = _line(payload, "link")
    if link and urlsplit(link).scheme not in {"https", "http"}:
        raise RejectedError("The film has no address that can be sent. Publish it first.")
    return link


def _picture(payload: Mapping[str, Any], films: Path | None) -> bytes:
    """Empty where there is none, or none that can go along: the link says it all."""
    name = str(payload.get("thumbnail") or "")
    if films is None or not name or Path(name).name != name:
        return b""
    path = films / name
    try:
        if path.is_symlink() or not 0 < path.stat().st_size <= LARGEST_PICTURE:
            log.info("a moving picture is too large to go along")
            return b""
        return path.read_bytes()
    except OSError as exc:
        log.info("a moving picture is not there: %s", type(exc).__name__)
        return b""


def _page(text: str, title: str, link: str, language: str, picture: str) -> str:
    """Styles stand at each element: many mail programs read no others."""
    paragraphs = "".join(
        f'<p dir="auto" style="{_PARAGRAPH}">{escape(part).replace(chr(10), "<br>")}</p>'
        for part in text.split("\n\n")
        if part.strip()
    )
    direction = direction_of(language)
    return (
        f'<!doctype html><html lang="{escape(language)}" dir="{direction}"><head>'
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title></head>"
        '<body style="margin:0;background:#FFFFFF">'
        f'<div dir="{direction}" style="max-width:{_WIDE}px;margin:0 auto;padding:24px 16px 32px">'
        f"{paragraphs}{_film(title, link, language, picture)}</div></body></html>"
    )


def _film(title: str, link: str, language: str, picture: str) -> str:
    if not link:
        return ""
    play = words_of(language).play
    shown = ""
    if picture:
        shown = (
            f'<img src="{escape(picture)}" width="{_WIDE}" alt="{escape(title or play)}" '
            'style="display:block;width:100%;height:auto;border:0;border-radius:8px">'
        )
    words = escape(f"{title} · {play}" if title else play)
    return (
        f'<a href="{escape(link)}" style="display:block;margin:8px 0 0;font:19px/28px {_SERIF};'
        f'color:#1F4D3F;text-decoration:underline">{shown}'
        f'<span dir="auto" style="display:block;padding:12px 0 0">{words}</span></a>'
    )
