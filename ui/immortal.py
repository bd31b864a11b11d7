"""Keeps the interpreter alive under PySide6 6.12 on Python 3.11."""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 60


def keep_none_alive() -> None:
    """Give None so many references that lost ones cannot end the process.

    WORKAROUND: PySide6 6.12.0 drops one reference to None in every call that returns nothing.
    From Python 3.12 on None is immortal; on 3.11 the process aborts after a few thousand
    calls ("none_dealloc: deallocating None"). Remove with Python 3.11.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    count = ctypes.c_ssize_t.from_address(id(None))
    if abs(count.value - sys.getrefcount(None)) < 64:
        count.value = _PLENTY
