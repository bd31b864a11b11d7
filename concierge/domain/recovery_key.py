"""A store's raw key as a person writes it down: groups of four, the last one a check."""

from __future__ import annotations

import hashlib
import re

from concierge.domain.errors import UserError

_DIGITS, _CHECK, _GROUP, _BLOCK = 64, 4, 4, 4
_SLACK = 8
"""A text this many digits too short or too long is still meant as a recovery key."""
_GAPS = re.compile(r"[\s\-–—.:]+")
# What a hand writes where a hexadecimal digit stands.
_READ_AS = str.maketrans({"o": "0", "l": "1", "i": "1"})


def written(raw: str) -> str:
    """One line, so that pasting it is one answer; wider gaps every four groups for the eye."""
    groups = [raw[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP)]
    blocks = [groups[at : at + _BLOCK] for at in range(0, len(groups), _BLOCK)]
    return "  ".join(" ".join(block) for block in [*blocks, [_check(raw)]])


def is_meant(text: str) -> bool:
    """Whether the text is a recovery key, if perhaps a mistyped one, and no passphrase."""
    digits = _digits(text)
    near = _DIGITS - _SLACK <= len(digits) <= _DIGITS + _CHECK + _SLACK
    return near and re.fullmatch(r"[0-9a-f]+", digits) is not None


def read(text: str) -> str:
    """The raw key; the check group may be left out. Raises UserError for a mistyped one."""
    digits = _digits(text)
    strange = sorted(set(digits) - set("0123456789abcdef"))
    if strange:
        raise UserError(
            "The recovery key is mistyped: it holds only the digits 0 to 9 and the letters a to f. "
            "Nothing was changed."
        )
    if len(digits) not in (_DIGITS, _DIGITS + _CHECK):
        raise UserError(
            f"The recovery key is mistyped: it has {_DIGITS + _CHECK} digits, "
            f"{len(digits)} were entered. Nothing was changed."
        )
    raw, check = digits[:_DIGITS], digits[_DIGITS:]
    if check and check != _check(raw):
        raise UserError(
            "The recovery key is mistyped: its last group does not fit the others. "
            "Compare it group by group. Nothing was changed."
        )
    return raw


def _digits(text: str) -> str:
    return _GAPS.sub("", text).lower().translate(_READ_AS)


def _check(raw: str) -> str:
    return hashlib.sha256(f"concierge recovery key {raw}".encode()).hexdigest()[:_CHECK]
