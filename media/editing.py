"""Changing a take after it was filmed: its length and its poster, while nobody has kept it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from concierge.domain.errors import BusyError, DiskFullError, UserError
from media.files import Claim, TakeFiles, settle
from media.finishing import finish, illustrate

if TYPE_CHECKING:
    from concierge.services.recorder_port import Take

log = logging.getLogger(__name__)

SHORTEST = 0.5
"""Seconds; less is a slip of the hand, not a film."""
HELD = "The film is open elsewhere. Stop playing it and try again."
TOO_SHORT = "Less than half a second would be left. Choose a longer part of the film."
GONE = "This film is not there any more. Record it again."
NO_ROOM = "There is no room on this disk for this change. Free some space and try again."


def cut_take(files: TakeFiles, start: float, end: float) -> Take:
    """What `Recorder.cut` promises, on the files of a take that is whole."""
    from media.cutting import cut
    from media.encoder import measure

    with _held(files) as claim:
        original = files.uncut if files.uncut.exists() else files.film
        try:
            length = measure(original)[0]
            if min(end, length) - max(0.0, start) < SHORTEST:
                raise UserError(TOO_SHORT)
            if start <= 0 and end >= length - 0.001:
                _restore(files)
            else:
                cut(original, files.half, start, end)
                _put_in_place(files)
        except ValueError as exc:
            raise UserError(GONE) from exc
        finally:
            with suppress(OSError):
                files.half.unlink(missing_ok=True)
        _illustrate_anew(files)
        log.info("take %s was cut", files.id)
        return replace(finish(files, claim.noted()), recovered=False)


def choose_poster(files: TakeFiles, at: float) -> None:
    from media.cutting import poster_at

    with _held(files):
        try:
            poster_at(files.film, files.poster, at)
        except ValueError as exc:
            raise UserError(GONE) from exc


@contextmanager
def _held(files: TakeFiles) -> Iterator[Claim]:
    """The take is ours alone meanwhile; what the disk refuses is told in words."""
    if not files.draft.exists():
        raise UserError(GONE)
    try:
        claim = Claim(files)
    except BlockingIOError as exc:
        raise BusyError(HELD) from exc
    try:
        yield claim
    except PermissionError as exc:  # Windows replaces no file that is open
        raise BusyError(HELD) from exc
    except OSError as exc:
        raise DiskFullError(NO_ROOM) from exc
    finally:
        claim.release()


def _put_in_place(files: TakeFiles) -> None:
    if not files.uncut.exists():
        files.film.replace(files.uncut)
    try:
        settle(files.half, files.film)
    except OSError:
        if not files.film.exists():
            _restore(files)
        raise


def _restore(files: TakeFiles) -> None:
    if files.uncut.exists():
        files.uncut.replace(files.film)


def _illustrate_anew(files: TakeFiles) -> None:
    """The stills of the film as it is now; the old ones stay where the new do not fit."""
    from media.stills import from_film

    illustrate(files, from_film(files.film))
