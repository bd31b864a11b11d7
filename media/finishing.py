"""From a part file to a take: remux, check, poster, thumbnail; also for what a crash left."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.errors import DiskFullError
from concierge.services.ports import Take
from media.boxes import trim
from media.files import Claim, TakeFiles, drafts, settle

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from pathlib import Path

    from concierge.domain.ids import RecordingId
    from media.stills import Stills

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ending:
    dropped: int
    recovered: bool = False


def finish(files: TakeFiles, ending: Ending, stills: Stills | None = None) -> Take:
    """Make the film whole and its pictures; without `stills` they are taken from the film.

    Raises ValueError when there is no film to be made, DiskFullError when the disk cannot take
    even the stills; the part file stays then, for a later attempt.
    """
    from media.encoder import measure
    from media.stills import from_film

    if files.part.exists():
        _make_film(files)
    seconds, width, height, has_sound = measure(files.film)
    if stills is None and not (files.poster.exists() and files.thumbnail.exists()):
        stills = from_film(files.film)
    if stills is not None:
        try:
            stills.save(files.poster, files.thumbnail)
        except OSError as exc:
            raise DiskFullError(
                "The film is safe, but its poster does not fit on this disk. "
                "Free some space and open the studio again."
            ) from exc
    return Take(
        id=files.id,
        file=files.film,
        poster=files.poster,
        thumbnail=files.thumbnail,
        duration=round(seconds, 3),
        width=width,
        height=height,
        has_sound=has_sound,
        dropped=ending.dropped,
        recovered=ending.recovered,
    )


def _make_film(files: TakeFiles) -> None:
    from media.encoder import measure, remux

    try:
        trim(files.part)
        remux(files.part, files.half)
        measure(files.half)
        settle(files.half, files.film)
        files.part.unlink(missing_ok=True)
    except (DiskFullError, OSError):
        # No room for a copy: the fragmented file plays as it is.
        files.half.unlink(missing_ok=True)
        files.part.replace(files.film)


def repair(folder: Path, leave: Container[RecordingId]) -> Iterator[Take]:
    """Drafts of earlier runs, made playable; not those in `leave` or still being made."""
    for files in drafts(folder):
        if files.id in leave:
            continue
        try:
            claim = Claim(files)
        except OSError:
            continue
        try:
            yield finish(files, Ending(claim.dropped(), recovered=True))
        except ValueError:
            log.info("draft %s holds no film; removed", files.id)
            claim.release()
            files.remove()
        except DiskFullError:
            log.warning("draft %s cannot be repaired: the disk is full", files.id)
        finally:
            claim.release()
