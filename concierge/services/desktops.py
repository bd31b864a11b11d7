"""Which desktop this is: films lie on the one they were made on."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from concierge.services.workplace import Workplace

_DESK = "desk.id"


def desk_of(workplace: Workplace) -> str:
    """This desktop's own id: the films lie on the desktop they were made on."""
    file = workplace.recordings.with_name(_DESK)
    try:
        return file.read_text("ascii").strip()[:40]
    except (OSError, UnicodeDecodeError):
        pass
    made = uuid4().hex
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f"{made}.tmp")
    half.write_text(made, "ascii")
    try:
        # Whoever comes first wins: two programs on one desktop must agree.
        os.link(half, file)
    except FileExistsError:
        return file.read_text("ascii").strip()[:40]
    except OSError:
        half.replace(file)
        return made
    finally:
        half.unlink(missing_ok=True)
    return made
