"""The terminal: results to stdout, words to stderr, secrets from descriptors or unseen."""

from __future__ import annotations

import getpass
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING

from concierge.domain.errors import UserError

if TYPE_CHECKING:
    from concierge.services.ports import Check

_LONGEST_SECRET = 8_192


def tell(result: str) -> None:
    """Raises UserError where the result cannot be written."""
    deliver(f"{result}\n".encode(sys.stdout.encoding or "utf-8", "replace"))


def deliver(data: bytes) -> None:
    """Results go out at once: a full disk is known here, not after the end."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as exc:
        with suppress(OSError):
            _forget_stdout()
        raise UserError(
            "The result could not be written to where it was sent: the disk is full, or nobody "
            "reads it any more."
        ) from exc


def _forget_stdout() -> None:
    """What is still held back for it would fail again at the interpreter's end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


def count(number: int, what: str, many: str = "") -> str:
    """ "1 film", "2 films"; `many` where the word does not simply take an s."""
    return f"{number:,} {what if number == 1 else many or what + 's'}"


def tell_checks(checks: Sequence[Check], *, as_json: bool) -> int:
    """0 when all are well, else 1."""
    if as_json:
        tell(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1))
    else:
        for check in checks:
            tell(f"{'ok ' if check.ok else 'NOT'} {check.name}: {check.words}")
            if not check.ok and check.remedy:
                tell(f"    {check.remedy}")
    return 0 if all(check.ok for check in checks) else 1


def read_fd(descriptor: int) -> str:
    """One line from an open file descriptor, so that secrets never stand in an argument."""
    return read_all(descriptor).partition("\n")[0].rstrip("\r")


def read_all(descriptor: int) -> str:
    """Everything up to the end. Raises UserError where nothing can be read."""
    try:
        with os.fdopen(descriptor, encoding="utf-8") as pipe:
            return pipe.read(_LONGEST_SECRET)
    except (OSError, UnicodeDecodeError) as exc:
        raise UserError(f"Nothing can be read from descriptor {descriptor}.") from exc


def is_attended() -> bool:
    """Whether a person can be asked; a window's process may have no stdin at all."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask(prompt: str) -> str:
    """What the person types at the terminal; empty when nothing was."""
    say(prompt)
    try:
        return input().strip()
    except EOFError:
        return ""


def ask_unseen(prompt: str) -> str:
    """What the person types, not shown. Raises UserError when nothing was entered."""
    try:
        answer = getpass.getpass(prompt)
    except EOFError:
        answer = ""
    if not answer.strip():
        raise UserError("Nothing was entered. Nothing was changed.")
    return answer
