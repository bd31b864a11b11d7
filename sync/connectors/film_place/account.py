"""What an account of films names: where they are put, under which address they are seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from concierge.domain.errors import UserError
from sync.http import safe_base

_COMMON = (
    *("place", "link", "brand", "days", "keep_days"),
    *("action_words", "action_link", "beacon", "watched"),
)
_STORE = ("key_id", "region", "endpoint")
_SCHEMES = ("s3", "gs", "az")
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,221}")
_SEGMENT = re.compile(r"[A-Za-z0-9._~ -]{1,200}")


@dataclass(frozen=True, slots=True)
class Bucket:
    """An object store's address, taken apart."""

    scheme: str
    """s3, gs or az."""
    name: str
    prefix: str
    """Folders below it, without slashes at the ends; empty for none."""


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option, for what no account can be made of.

    A `place` with one of the schemes s3, gs and az is an object store and takes `key_id`,
    `region` and `endpoint` too; any other is a folder. `watched` names the log of the address
    that `beacon` names: a file or an https address.
    """
    place = options.get("place", "").strip()
    is_store = "://" in place
    known = (*_COMMON, *(_STORE if is_store else ()))
    for name in options:
        if name not in known:
            raise UserError(
                f"There is no option {name!r}. Choose one of: {', '.join(known)}.", name
            )
    if is_store:
        bucket(options)
        if options.get("endpoint", "").strip():
            _address(options, "endpoint")
    elif not place or not Path(place).expanduser().is_absolute():
        raise UserError("Name the folder for the films, from the root of its disk on.", "place")
    link(options)
    for name in ("beacon", "action_link"):
        if options.get(name, "").strip():
            _address(options, name)
    watched = options.get("watched", "").strip()
    if watched and not Path(watched).expanduser().is_absolute():
        _address(options, "watched")
    for name in ("days", "keep_days"):
        days = options.get(name, "").strip()
        if days and not (days.isdecimal() and len(days) <= 5):
            raise UserError(f"The option {name} is a whole number, 0 for never.", name)


def folder(options: Mapping[str, str]) -> Path:
    return Path(options["place"].strip()).expanduser()


def is_store(options: Mapping[str, str]) -> bool:
    return "://" in options.get("place", "")


def link(options: Mapping[str, str]) -> str:
    """The address under which films are seen, without a slash at its end."""
    found = _address(options, "link")
    if urlsplit(options["link"].strip()).query:
        raise UserError("The address under which films are seen ends before any ?.", "link")
    return found


def bucket(options: Mapping[str, str]) -> Bucket:
    """Raises UserError for an address that names no store."""
    scheme, _, rest = options.get("place", "").strip().partition("://")
    name, *folders = rest.rstrip("/").split("/")
    is_plain = all(_SEGMENT.fullmatch(part) and part not in {".", ".."} for part in folders)
    if scheme not in _SCHEMES or not _BUCKET.fullmatch(name) or not is_plain:
        raise UserError(
            "Write the store's address as s3://, gs:// or az://, then the bucket, then a folder "
            "in it, such as s3://films/house.",
            "place",
        )
    if scheme != "gs" and not options.get("key_id", "").strip():
        raise UserError("Name the id of the access key (option key_id).", "key_id")
    return Bucket(scheme, name, "/".join(folders))


def _address(options: Mapping[str, str], name: str) -> str:
    try:
        return safe_base(options.get(name, ""), name)
    except UserError as exc:
        raise UserError(
            f"The option {name} is an address that begins with https://.", name
        ) from exc
