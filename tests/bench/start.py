"""From process start to a usable window with 10,000 clients, and the memory it then holds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench import big_store
from tests.bench.table import Figure, median

RUNS = 7
BARE = """
import sys, time, os, json
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Concierge"))
window.resize(1440, 900)
window.show()
window.grab()
app.processEvents()
"""
OURS = """
import sys, time, os, json
from pathlib import Path
import main
from concierge.storage.database import StoreKey
from concierge.storage.opening import open_store
from PySide6.QtCore import QEventLoop
from ui.app import Running
path = Path(sys.argv[1])
store = open_store(path, StoreKey(raw=sys.argv[2]))
from concierge.commands.opening import workplace_on
place = workplace_on(store, path.parent)
from tests.fakes.clock import FakeClock
from datetime import datetime
from dataclasses import replace
place = replace(place, clock=FakeClock(datetime.fromisoformat(sys.argv[3])))
running = Running(place, lambda _: None, None, "en-GB")
running.window.show()
running.window.begin()
seen = []
running.window.ready.connect(lambda: seen.append(1))
while not (seen and running.window.is_settled()):
    running.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
running.window.grab()
"""
REPORT = """
took = time.time() - float(os.environ["BENCH_STARTED"])
pages = int(open("/proc/self/statm").read().split()[1])
cpu = time.process_time()
mb = pages * os.sysconf("SC_PAGESIZE") / 1e6
print(json.dumps({"seconds": took, "cpu": cpu, "mb": mb}))
os._exit(0)
"""


def _run(script: str, path: Path) -> dict[str, float]:
    """In a process of its own, from compiled modules as they are installed."""
    env = {**os.environ, "BENCH_STARTED": str(time.time())}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    given = [str(path), big_store.KEY.raw, big_store.ANCHOR.isoformat()]
    done = subprocess.run(
        [sys.executable, "-c", script + REPORT, *given],
        capture_output=True,
        text=True,
        check=True,
        env=env,
    )
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def take(folder: Path) -> list[Figure]:
    store = big_store.store_of(folder, 10_000, 10)
    big_store.place_on(store, folder)
    store.close()
    path = big_store.store_path(folder, 10_000, 10)
    bare, ours = [], []
    _run(BARE, path), _run(OURS, path)
    for _ in range(RUNS):
        bare.append(_run(BARE, path))
        ours.append(_run(OURS, path))
    first, base = median([r["seconds"] for r in ours]), median([r["seconds"] for r in bare])
    cpu, bare_cpu = median([r["cpu"] for r in ours]), median([r["cpu"] for r in bare])
    memory, bare_memory = median([r["mb"] for r in ours]), median([r["mb"] for r in bare])
    return [
        Figure(
            *("first usable window, 10,000 clients", first, "s"),
            *("bare QMainWindow with a label", base, "≤ 2 × baseline", first <= 2 * base),
        ),
        Figure(
            *("the same, processor time", cpu, "s"),
            *("bare QMainWindow with a label", bare_cpu, "≤ 2 × baseline", cpu <= 2 * bare_cpu),
        ),
        Figure(
            *("resident memory, idle, 10,000 clients", memory, "MB"),
            *("bare QMainWindow with a label", bare_memory),
            *("≤ baseline + 60 MB", memory <= bare_memory + 60),
        ),
    ]
