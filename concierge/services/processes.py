"""Which process of which computer this is, and whether another one still lives."""

from __future__ import annotations

import functools
import os
import platform
import uuid
from hashlib import sha256
from pathlib import Path

_PROC = Path("/proc")


def here() -> str:
    """ "computer:process:start"; says nothing that names the computer or its user."""
    number = os.getpid()
    return f"{_computer()}:{number}:{_start(number)}"


def is_alive(told: str) -> bool | None:
    """Of a `here` that was told elsewhere; None where it cannot be known from here.

    A process that began at another moment is another one that was given the same number.
    """
    computer, _, rest = told.partition(":")
    number, _, start = rest.partition(":")
    if computer != _computer() or os.name != "posix" or not number.isdecimal():
        return None
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return None
    return _start(int(number)) == start if start else None


@functools.cache
def _computer() -> str:
    """Another one for every start of a computer and every container: names and images are
    copied, and a process number means nothing elsewhere."""
    told = [platform.node(), str(uuid.getnode()), _text("sys/kernel/random/boot_id")]
    try:
        told.append(str((_PROC / "self" / "ns" / "pid").readlink()))
    except OSError:
        told.append("")
    return sha256("|".join(told).encode()).hexdigest()[:16]


def _start(number: int) -> str:
    """When it began, in the kernel's own count; empty where that is not told."""
    after_name = _text(f"{number}/stat").rpartition(")")[2].split()
    return after_name[19] if len(after_name) > 19 else ""


def _text(name: str) -> str:
    try:
        return (_PROC / name).read_text("utf-8", "replace").strip()
    except OSError:
        return ""
