"""Where films' pages lie, as an account's options say it."""

from __future__ import annotations

from collections.abc import Mapping


def place_in(options: Mapping[str, str]) -> str:
    """What decides under which roof a page lies, however it is reached; "" for no place.

    The same for two accounts that put their films to the same place.
    """
    place = _plain(options, "place")
    # A container's name is that of its storage account alone.
    owner = _plain(options, "key_id") if place.startswith("az://") else ""
    return " ".join(part for part in (place, owner, _plain(options, "endpoint")) if part)


def changed_place(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """The option that would leave pages where they lie, or under another address; "" for none."""
    is_same = place_in(before) == place_in(after)
    names = ("link",) if is_same else ("place", "endpoint", "key_id", "link")
    return next((name for name in names if _plain(before, name) != _plain(after, name)), "")


def _plain(options: Mapping[str, str], name: str) -> str:
    return options.get(name, "").strip().rstrip("/")
