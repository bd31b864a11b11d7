"""One figure, and how a run is told: a table on the screen, JSON for whoever compares."""

from __future__ import annotations

import json
import os
import platform
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `baseline_value` in `unit`; `ratio` is value / baseline_value."""

    name: str
    value: float
    unit: str
    baseline: str
    baseline_value: float
    goal: str
    ok: bool

    @property
    def ratio(self) -> float:
        return self.value / self.baseline_value if self.baseline_value else 0.0


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def machine() -> str:
    """What it ran on, and how busy that was with other things as well."""
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    load = f", load {os.getloadavg()[1]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{system}, Python {platform.python_version()}{load}"


def write(figures: Sequence[Figure], path: Path) -> None:
    rows = [{**asdict(f), "ratio": round(f.ratio, 3)} for f in figures]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"machine": machine(), "figures": rows}, indent=1))


def show(figures: Sequence[Figure]) -> None:
    out = sys.stdout.write
    out(f"{machine()}\n\n")
    out(f"{'figure':44} {'value':>10}  {'baseline':34} {'value':>10} {'ratio':>7}  goal\n")
    for f in figures:
        mark = "ok " if f.ok else "NOT"
        out(
            f"{f.name:44} {f.value:>7.2f} {f.unit:3} {f.baseline:34} {f.baseline_value:>7.2f} "
            f"{f.unit:3}{f.ratio:>6.2f}  {mark} {f.goal}\n"
        )
