"""What was written into the pretend house through its API, above what it was founded with.

Every effect is one line of a journal, so that a house whose process was killed comes back with
exactly what it had done, and a test can count effects from outside.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

Effect = dict[str, Any]


@dataclass(slots=True)
class Metafield:
    value: str
    type: str
    version: int

    @property
    def digest(self) -> str:
        return f"d{self.version}"


@dataclass(slots=True)
class Record:
    """One customer's written layer; None where the founding still holds."""

    tags: list[str] | None = None
    note: str | None = None
    metafields: dict[str, Metafield | None] = field(default_factory=dict)
    """None for one that was deleted."""
    touched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    id: int
    customer: str
    reference: str
    tags: tuple[str, ...]
    lines: int


class Written:
    """The layer, and its journal where there is one. Thread-safe."""

    def __init__(self, clock: Callable[[], datetime], journal: Path | None = None) -> None:
        self._clock, self._journal = clock, journal
        self.lock = threading.RLock()
        self.records: dict[int, Record] = {}
        self.refunds: dict[str, Effect] = {}
        """By idempotency key."""
        self.drafts: list[Draft] = []
        self.effects = 0
        self.on_refund: Callable[[Effect], None] = lambda _: None

    def replay(self) -> None:
        """Do again what the journal holds. A line that was cut off by a kill never happened."""
        if self._journal is None or not self._journal.exists():
            return
        text = self._journal.read_bytes()
        whole = text[: text.rfind(b"\n") + 1]
        if len(whole) < len(text):
            self._journal.write_bytes(whole)
        for line in whole.splitlines():
            self._apply(json.loads(line))

    def do(self, **effect: Any) -> Effect:
        """Write the effect down, then do it: once it is answered it is on the disk."""
        effect["at"] = self._clock().isoformat()
        with self.lock:
            if self._journal is not None:
                with self._journal.open("ab") as file:
                    file.write(json.dumps(effect).encode() + b"\n")
                    file.flush()
                    os.fsync(file.fileno())
            self._apply(effect)
        return effect

    def record(self, index: int) -> Record:
        return self.records.setdefault(index, Record())

    def touched(self) -> Iterable[int]:
        return list(self.records)

    def _apply(self, effect: Effect) -> None:
        self.effects += 1
        kind = effect["kind"]
        if kind == "refund":
            self.refunds[effect["key"]] = effect
            self.on_refund(effect)
        elif kind == "draft":
            self.drafts.append(
                Draft(
                    effect["id"],
                    effect["customer"],
                    effect["reference"],
                    tuple(effect["tags"]),
                    effect["lines"],
                )
            )
        else:
            record = self.record(effect["customer"])
            record.touched_at = datetime.fromisoformat(effect["at"])
            if kind == "tags":
                record.tags = list(effect["tags"])
            elif kind == "note":
                record.note = effect["note"]
            elif kind == "metafield":
                old = record.metafields.get(effect["key"])
                version = (old.version if old else effect["version"]) + 1
                gone = effect["value"] is None
                record.metafields[effect["key"]] = (
                    None if gone else Metafield(effect["value"], effect["type"], version)
                )
