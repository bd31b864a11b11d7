"""Giving back what a film took."""

from __future__ import annotations

import ctypes
import gc
import sys
from functools import cache
from typing import Any


def give_back() -> None:
    """Let the system have what was freed. PyAV's files and streams hold each other until a full
    round of the collector, and glibc keeps what other threads freed for itself: together 30 MB
    and more after a take, measured over ten."""
    gc.collect()
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Any:
    """None where the C library knows no such call."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), "malloc_trim", None)
