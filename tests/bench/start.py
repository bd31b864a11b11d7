"""From process start to a usable window with 10,000 clients, and the memory it then holds."""

from __future__ import annotations

import json
import subprocess
import sys
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
from tests.bench import big_store
from concierge.storage.opening import open_store
folder = Path(sys.argv[1])
from ui.app import Running
store = open_store(next(folder.glob("book-10000-10-*.db")), big_store.KEY)
place = big_store.place_on(store, folder)
running = Running(place, lambda: None, None, "en-GB")
running.window.show()
running.window.begin()
seen = []
running.window.ready.connect(lambda: seen.append(1))
while not (seen and running.window.is_settled()):
    running.app.processEvents()
running.window.grab()
"""
REPORT = """
took = time.time() - float(os.environ["BENCH_STARTED"])
pages = int(open("/proc/self/statm").read().split()[1])
print(json.dumps({"seconds": took, "mb": pages * os.sysconf("SC_PAGESIZE") / 1e6}))
os._exit(0)
"""


def _run(script: str, folder: Path) -> dict[str, float]:
    import os
    import time

    env = {**os.environ, "BENCH_STARTED": str(time.time())}
    done = subprocess.run(
        [sys.executable, "-c", script + REPORT, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        env=env,
    )
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def take(folder: Path) -> list[Figure]:
    big_store.store_of(folder, 10_000, 10).close()
    bare, ours = [], []
    _run(BARE, folder), _run(OURS, folder)
    for _ in range(RUNS):
        bare.append(_run(BARE, folder))
        ours.append(_run(OURS, folder))
    first, base = median([r["seconds"] for r in ours]), median([r["seconds"] for r in bare])
    memory, bare_memory = median([r["mb"] for r in ours]), median([r["mb"] for r in bare])
    return [
        Figure(
            *("first usable window, 10,000 clients", first, "s"),
            *("bare QMainWindow with a label", base, "≤ 2 × baseline", first <= 2 * base),
        ),
        Figure(
            *("resident memory, idle, 10,000 clients", memory, "MB"),
            *("bare QMainWindow with a label", bare_memory),
            *("≤ baseline + 60 MB", memory <= bare_memory + 60),
        ),
    ]
