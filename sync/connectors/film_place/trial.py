"""Trying a place of films: something small is put there, read back, looked for, and removed."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable

import requests
from urllib3.exceptions import HTTPError

from concierge.domain.errors import ConciergeError
from concierge.services.ports import Check
from sync.connectors.film_place import page
from sync.connectors.film_place.parts import Part, Place
from sync.rate import check

log = logging.getLogger(__name__)

_CORRECT = "Correct the account and test it again."
_PATIENCE = 10.0
_OK = 200


def tried(place: Place, link: str, cancelled: Callable[[], bool]) -> tuple[Check, ...]:
    """One line each; never raises for the environment's faults."""
    # As unguessable as a film's own, and as soon gone.
    folder = "trial" + secrets.token_hex(14)
    words = f"Concierge {secrets.token_hex(8)}".encode()
    part = Part(page.PAGE, words)
    lines: list[Check] = []
    try:
        place.ready()
        lines += _put_and_seen(place, folder, part, f"{link}/{folder}/{part.name}", cancelled)
        place.remove(folder, part.name)
    except ConciergeError as exc:
        lines.append(Check("Films", False, str(exc), _CORRECT))
        _cleared(place, folder)
    return tuple(lines)


def _put_and_seen(
    place: Place, folder: str, part: Part, address: str, cancelled: Callable[[], bool]
) -> list[Check]:
    place.put(folder, part)
    kept = place.standing(folder, part.name) == part.weight
    seen = [_seen(address, b"".join(part.pieces()), cancelled)] if kept else []
    return [_kept(kept), *seen]


def _cleared(place: Place, folder: str) -> None:
    """What a failed trial may have left; the failure itself is told already."""
    try:
        place.remove(folder, page.PAGE)
    except ConciergeError as exc:
        log.info("a trial could not be cleared away: %s", type(exc).__name__)


def _kept(kept: bool) -> Check:
    if not kept:
        words = "What was put there came back as something else."
        return Check("Films", False, words, "Ask whoever looks after the place.")
    return Check("Films", True, "Films can be put there, read back and taken away.")


def _seen(address: str, words: bytes, cancelled: Callable[[], bool]) -> Check:
    """Whether the world sees what was put: only a hint, for the house may hide it from here."""
    title = "Address of the films"
    check(cancelled)
    session = requests.Session()
    session.trust_env = False
    try:
        with session.get(address, timeout=_PATIENCE, allow_redirects=False, stream=True) as answer:
            found = answer.raw.read(len(words) + 1, decode_content=True)
            shown = answer.status_code == _OK and found == words
    except (requests.RequestException, HTTPError, OSError) as exc:
        log.info("the address of the films did not answer: %s", type(exc).__name__)
        said = "Nobody answers at the address under which films are seen."
        remedy = "Look whether its web server runs, and correct the option link."
        return Check(title, False, said, remedy, is_blocking=False)
    finally:
        session.close()
    if not shown:
        said = "What was put there is not seen at the address of the films."
        remedy = "Let the web server show this place there, or correct the option link."
        return Check(title, False, said, remedy, is_blocking=False)
    return Check(title, True, "What is put there is seen at the address of the films.")
