"""Whether this session has a display: Qt would end the process without a word we can say."""

from __future__ import annotations

import os
import re
import socket
import sys

from concierge.domain.errors import UserError

_LOCAL = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")


def has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    local = _LOCAL.fullmatch(display)
    return _answers(local[1]) if local else bool(display)


def require_screen() -> None:
    """Raises UserError without a display, unless Qt was told to do without one."""
    if not os.environ.get("QT_QPA_PLATFORM") and not has_screen():
        raise UserError(
            "There is no display here for the window. Start Concierge on a desktop, use its "
            "commands (concierge --help), or see it without a display, with: "
            "concierge demo --headless"
        )


def _answers(number: str) -> bool:
    """Whether an X server listens on this number."""
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where every X server listens
    for address in (f"\0{path}", path):
        with socket.socket(socket.AF_UNIX) as line:
            try:
                line.connect(address)
            except OSError:
                continue
            return True
    return False
