"""The devices' share of a busy machine.

usage: priority.py PROGRAM WORDS...      becomes that program, before others
"""

import os
import sys
from contextlib import suppress
from pathlib import Path


def come_first() -> None:
    """Let this program, the first of its session, run before others where the system allows it: a
    camera and a sound card do not wait for a processor either. Elsewhere the films bear one other
    busy program, not several."""
    if sys.platform == "win32":
        return
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, 0, -15)
    if os.getsid(0) == os.getpid():
        with suppress(OSError):
            # Linux shares the processors out among sessions before it looks at priorities.
            Path("/proc/self/autogroup").write_text("-15")


if __name__ == "__main__":
    come_first()
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606  # no shell is wanted
