"""What a publication is made of: each part with its name, its bytes and what they weigh."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from concierge.domain.errors import RejectedError
from concierge.services.logs import place
from sync.connectors.film_place import page
from sync.guard import STUMBLES

log = logging.getLogger(__name__)

PIECE = 1 << 20
_NAME = re.compile(r"[a-z0-9]{20,64}")
_KINDS = {
    page.FILM: "video/mp4",
    page.POSTER: "image/jpeg",
    page.MOVING: "image/gif",
    page.CAPTIONS: "text/vtt; charset=utf-8",
    page.PAGE: "text/html; charset=utf-8",
}
_SOURCES = {
    "film": page.FILM,
    "poster": page.POSTER,
    "thumbnail": page.MOVING,
    "captions": page.CAPTIONS,
}
_MAY_LACK = "captions"


@dataclass(frozen=True, slots=True)
class Weight:
    """What tells two contents apart."""

    size: int
    sha256: str


def weighed(pieces: Iterator[bytes]) -> Weight:
    size, digest = 0, sha256()
    for piece in pieces:
        size += len(piece)
        digest.update(piece)
    return Weight(size, digest.hexdigest())


@dataclass(frozen=True)
class Part:
    """One file of a publication."""

    name: str
    """Such as film.mp4."""
    source: Path | bytes

    @property
    def kind(self) -> str:
        """Its media type."""
        return _KINDS[self.name]

    def pieces(self) -> Iterator[bytes]:
        """Its bytes, at most PIECE at once."""
        if isinstance(self.source, bytes):
            yield self.source
            return
        try:
            with self.source.open("rb") as file:
                while piece := file.read(PIECE):
                    yield piece
        except OSError as exc:
            raise gone() from exc

    @cached_property
    def weight(self) -> Weight:
        """Reads it once."""
        return weighed(self.pieces())


class Place(Protocol):
    """Where publications lie, each in a folder of its own. Every method raises errors of
    domain.errors, with a sentence that names neither path nor host nor secret."""

    def ready(self) -> None:
        """Raises unless things can be put here now."""
        ...

    def standing(self, folder: str, name: str) -> Weight | None:
        """What is there, by reading all of it back; None for nothing."""
        ...

    def put(self, folder: str, part: Part) -> None:
        """Replace what is there, at once or not at all."""
        ...

    def remove(self, folder: str, first: str) -> None:
        """All that lies in the folder, `first` before the rest; nothing there is fine."""
        ...


def gone() -> RejectedError:
    return RejectedError(
        "The film is no longer on this desktop. Send it from the desktop where it was taken, or "
        "take it again."
    )


def folder_of(payload: Mapping[str, Any]) -> str:
    """The unguessable name. Raises RejectedError for one that could be guessed, or leads out."""
    found = str(payload.get("page") or "")
    if not _NAME.fullmatch(found):
        raise RejectedError("The film has no safe name to be put under. Send it anew.")
    return found


def parts_of(payload: Mapping[str, Any], films: Path | None, link: str) -> list[Part]:
    """The film and what goes with it, in the order in which it is put: the page is the last, so
    that nobody sees one that lacks something. Raises RejectedError for a file that is not there."""
    if films is None:
        raise gone()
    found = [
        Part(name, _file(films, str(payload.get(key) or "")))
        for key, name in _SOURCES.items()
        if payload.get(key) or key != _MAY_LACK
    ]
    try:
        rendered = page.rendered(payload, link)
    except STUMBLES as exc:
        log.error("a page could not be made: %s at %s", type(exc).__name__, place(exc))
        raise RejectedError("The page of this film cannot be made. Send the film anew.") from exc
    return [*found, Part(page.PAGE, rendered)]


def _file(films: Path, name: str) -> Path:
    """Only what lies in the folder itself: a name that leads elsewhere is none of ours."""
    path = films / name
    if not name or Path(name).name != name or path.is_symlink() or not path.is_file():
        raise gone()
    return path
