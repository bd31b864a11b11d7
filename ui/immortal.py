"""Keeps the interpreter alive under PySide6 6.12 on Python 3.11."""

from __future__ import annotations

import ctypes
import sys

import PySide6

_PLENTY = 1 << 60
_CONSTANTS = (None, True, False, NotImplemented)


def is_needed() -> bool:
    """Whether this interpreter counts references to constants and PySide6 loses them."""
    counted = sys.implementation.name == "cpython" and sys.version_info < (3, 12)
    return counted and PySide6.__version_info__[:2] >= (6, 12)


def keep_constants_alive() -> None:
    """Give None, True and False so many references that lost ones cannot end the process.

    WORKAROUND: PySide6 6.12.0 drops one reference in every call that returns one of them.
    From Python 3.12 on they are immortal; on 3.11 the process aborts after a few thousand
    calls ("none_dealloc: deallocating None"). Remove with Python 3.11
    or once PySide6 6.12 is shut out for good.
    """
    if not is_needed():
        return
    for constant in _CONSTANTS:
        count = ctypes.c_ssize_t.from_address(id(constant))
        if abs(count.value - sys.getrefcount(constant)) < 64:
            count.value = _PLENTY
