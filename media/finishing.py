"""From a part file to a take: remux, check, then its stills; also for what a crash left."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from concierge.domain.errors import DiskFullError
from concierge.services.recorder_port import Take
from media.boxes import trim
from media.files import Claim, Ending, TakeFiles, drafts, settle

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from pathlib import Path

    from concierge.domain.ids import RecordingId
    from media.stills import Stills

log = logging.getLogger(__name__)


def finish(files: TakeFiles, ending: Ending) -> Take:
    """Make the film whole; its stills come after, see `illustrate`.

    Raises ValueError when there is no film to be made.
    """
    from media.encoder import measure

    if files.uncut.exists() and not files.film.exists():
        files.uncut.replace(files.film)  # a crash came between the two steps of a cut
    found = _make_film(files) if files.part.exists() else None
    seconds, width, height, has_sound = found or measure(files.film)
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
        about=ending.about,
    )


def illustrate(files: TakeFiles, stills: Stills | None = None) -> None:
    """Save poster and thumbnail; without `stills` they are taken from the film, where missing.

    Raises ValueError when the film shows no picture, DiskFullError when the disk cannot take
    them; the draft stays then, for a later attempt.
    """
    from media.stills import from_film

    if stills is None:
        if files.poster.exists() and files.thumbnail.exists():
            return
        stills = from_film(files.film)
    try:
        stills.save(files.poster, files.thumbnail)
    except OSError as exc:
        raise DiskFullError(
            "The film is safe, but its poster does not fit on this disk. "
            "Free some space and open the studio again."
        ) from exc


def _make_film(files: TakeFiles) -> tuple[float, int, int, bool] | None:
    """What `measure` says of the film; None where the part had to become the film as it is."""
    from media.encoder import measure, remux

    try:
        trim(files.part)
        remux(files.part, files.half)
        found = measure(files.half)
        settle(files.half, files.film)
        files.part.unlink(missing_ok=True)
        return found
    except (DiskFullError, OSError):
        # No room for a copy: the fragmented file plays as it is.
        files.half.unlink(missing_ok=True)
        files.part.replace(files.film)
        return None


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
            take = finish(files, claim.noted())
            illustrate(files)
            yield take
        except ValueError:
            log.info("draft %s holds no film; removed", files.id)
            claim.release()
            files.remove()
        except DiskFullError:
            log.warning("draft %s cannot be repaired: the disk is full", files.id)
        finally:
            claim.release()
